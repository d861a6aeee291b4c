// Finds the parts of a form that are not supported here, each with its location.
#include <algorithm>

#include "app/content/fhir_text.h"
#include "app/content/form_parts.h"
#include "app/content/form_pictures.h"
#include "app/content/form_reading.h"
#include "app/content/item_control.h"
#include "app/content/losses.h"

namespace kiosk {
namespace {

/// Members whose text a person reads, so that they may have a translation or a style.
bool is_words(std::string_view member) {
  return member == "text" || member == "title" || member == "prefix" || member == "display" ||
         member == "valueString" || member == "valueMarkdown";
}

/// Whether it is a value[x] with one of its names here: "value" or "answer" or "initial" before a
/// type.
bool is_value(std::string_view name, std::string_view prefix) {
  return name.size() > prefix.size() && name.starts_with(prefix) && name[prefix.size()] >= 'A' &&
         name[prefix.size()] <= 'Z';
}

/// The kind of extension owner next to a member of an element.
std::uint32_t beside(std::string_view name, std::uint32_t owner) {
  const bool is_worked_out = owner == in_item && (name == "_text" || name == "_required" ||
                                                  name == "_repeats" || name == "_readOnly");
  return (is_words(name.substr(1)) ? in_text : in_primitive) | (is_worked_out ? in_worked_out : 0U);
}

std::string within(const std::string& place, const std::string& member) {
  return place.empty() ? member : place + '.' + member;
}

/// The verdict on an extension of which only some values are supported.
struct Judgment {
  std::string what{};
  std::string_view lost{};  ///< "" if it is supported, or nobody could support it here
};

bool is_done_copy(const Json& extension) {
  return extension.string_at("valueString").starts_with("QuestionnaireResponse.");
}

bool is_copy(const Json& item) {
  const auto* found = extension(item, extension_url::cqf_expression);
  return found && is_done_copy(*found);
}

/// A group that repeats a row for each occurrence of another one.
bool is_table_of_copies(const Json& item) {
  const auto* control = extension(item, extension_url::item_control);
  const auto* value = control ? control->find("valueCodeableConcept") : nullptr;
  if (!value || value->array_at("coding").empty() ||
      value->array_at("coding").front().string_at("code") != "gtable")
    return false;
  const auto& beneath = item.array_at("item");
  return is_copy(item) || std::any_of(beneath.begin(), beneath.end(), is_copy);
}

Judgment judge_control(const Json& extension) {
  const auto* value = extension.find("valueCodeableConcept");
  if (!value) return {};
  for (const auto& coding : value->array_at("coding")) {
    const auto& code = coding.string_at("code");
    if (is_known_control(code)) return {};
  }
  const auto& coding = value->array_at("coding");
  const auto name = coding.empty() ? value->string_at("text") : coding.front().string_at("code");
  return {.what = "the control \"" + name +
                  "\" is not supported; the default control of the item's type is used",
          .lost = loss::control};
}

/// Whether an item's initial value is the name of a definition in a CQL library: such a library is
/// evaluated on a record, before the form is asked.
bool names_definition_of_record(const Json& cqf_expression, const Json& item) {
  const auto* value = cqf_expression.find("valueExpression");
  const auto* beside = extension(item, extension_url::cqf_expression_language);
  if (value) return is_cql_identifier(value->string_at("language"));
  return beside && is_cql_identifier(beside->string_at("valueString"));
}

Judgment judge_expression(const Json& extension, std::uint32_t where, const Json& owner) {
  if (where == in_item && is_done_copy(extension)) return {};
  if (where == in_item && names_definition_of_record(extension, owner))
    return {.what = std::string(begins_empty)};
  const auto* value = extension.find("valueExpression");
  if (where != in_item && value && is_evaluated_here(*value)) return {};
  return {.what = "a part that an expression calculates is not calculated here",
          .lost = loss::worked_out};
}

Judgment judge_answers(const Json& extension, bool has_record) {
  const auto* value = extension.find("valueExpression");
  const auto language = value ? value->string_at("language") : std::string{};
  if ((value && is_evaluated_here(*value)) || (language == query_language && has_record)) return {};
  if (language == query_language)
    return {.what =
                "the answers are records of a server's; without any that are handed over it is "
                "asked in one's own words",
            .lost = loss::found_answers};
  return {.what = "the answers come from an expression, which is not asked here",
          .lost = loss::found_answers};
}

/// Candidates are found in a record; without one, an answer is given as the item has it.
Judgment judge_candidates(const Json& extension, bool has_record) {
  const auto* value = extension.find("valueExpression");
  const bool is_query = value && value->string_at("language") == query_language;
  if (value && (is_evaluated_here(*value) || (is_query && has_record))) return {};
  return {.what = std::string(begins_empty)};
}

Judgment judge_part(const Json& item) {
  if (!item.array_at("item").empty()) return {};  // it is in the form already
  return {.what = "a part of the form is kept elsewhere, and is not fetched",
          .lost = loss::kept_elsewhere};
}

/// A picture that cannot be shown.
Judgment judge_picture(const Json& extension, const Json& form) {
  const auto fault = read_form_picture(extension, &form).fault;
  if (fault.empty()) return {};
  return {.what = "a picture " + fault + "; it is not shown", .lost = loss::picture};
}

/// The form of an extension, and whether data of a record was handed over with it.
struct JudgedForm {
  const Json& json;
  bool has_record = false;
};

/// The verdict on an extension that is supported for some of its values.
Judgment judge(const Json& extension, std::uint32_t where, const Json& owner,
               const JudgedForm& form) {
  const auto& url = extension.string_at("url");
  if (is_form_picture(url)) return judge_picture(extension, form.json);
  if (is_named(url, "hl7:questionnaire-itemControl")) return judge_control(extension);
  if (url == extension_url::cqf_expression || url == extension_url::calculated_value)
    return judge_expression(extension, where, owner);
  if (url == extension_url::sub_questionnaire) return judge_part(owner);
  if (is_link(url) && !read_link(extension))
    return {.what = "a link to more about a question cannot be shown", .lost = loss::link};
  if (url == extension_url::style_sensitive && extension.is_true_at("valueBoolean"))
    return {.what = "its colors and type are not shown, though they mean something",
            .lost = loss::look};
  if (url == extension_url::answer_expression) return judge_answers(extension, form.has_record);
  if (url == extension_url::candidate_expression)
    return judge_candidates(extension, form.has_record);
  if (url == extension_url::norwegian_calculated) {
    return is_done_copy(extension)
               ? Judgment{}
               : Judgment{
                     .what =
                         "a calculation that does not begin at the response is not evaluated here",
                     .lost = loss::worked_out};
  }
  const auto& code = extension.string_at("valueCode");
  if (is_named(url, "sdc:sdc-questionnaire-entryMode") && code == "sequential") {
    return {.what = "answers can be gone back to, though the form forbids it",
            .lost = loss::control};
  }
  if (is_named(url, "hl7:questionnaire-usageMode") && !code.starts_with("capture")) {
    return {.what = "a read-only item is asked", .lost = loss::control};
  }
  return {};
}

/// Walks a form's JSON and checks each part of it against the tables.
class LossFinder {
 public:
  LossFinder(const JudgedForm& form, FileFaults& faults) : form_(form), faults_(faults) {}

  void look_at_form() {
    look_at(form_.json, in_form, "");
    look_at_items(form_.json, "");
  }

 private:
  void look_at_items(const Json& owner, const std::string& place) {
    const auto& items = owner.array_at("item");
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto item_place = within(place, "item[" + std::to_string(i) + ']');
      if (!items[i].is_object()) continue;
      look_at(items[i], in_item, item_place);
      if (is_table_of_copies(items[i]))
        faults_.warning(item_place, "only the first row of a table of copies is shown",
                        loss::table_of_copies);
      look_at_all(items[i], "answerOption", in_option, item_place);
      look_at_all(items[i], "option", in_option, item_place);
      judge_members(items[i], item_place);
      look_at_all(items[i], "enableWhen", in_condition, item_place);
      look_at_all(items[i], "initial", in_initial, item_place);
      look_at_items(items[i], item_place);
    }
  }

  /// R5's members whose value decides whether they are supported.
  void judge_members(const Json& item, const std::string& place) {
    if (item.string_at("disabledDisplay") == "protected") {
      faults_.warning(
          within(place, "disabledDisplay"),
          "an item that does not apply is hidden, although the form asks to show it disabled",
          loss::control);
    }
    const auto& constraint = item.string_at("answerConstraint");
    const auto& type = item.string_at("type");
    const bool is_open = constraint == "optionsOrType" || constraint == "optionsOrString";
    if (is_open && type != "coding" && type != "string" && type != "text" && type != "choice" &&
        type != "open-choice" && type != "question") {
      faults_.warning(within(place, "answerConstraint"),
                      "only the answers that the form lists can be given", loss::limit);
    }
  }

  void look_at_all(const Json& owner, const std::string& member, std::uint32_t where,
                   const std::string& place) {
    const auto& list = owner.array_at(member);
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (list[i].is_object())
        look_at(list[i], where, within(place, member + '[' + std::to_string(i) + ']'));
    }
  }

  void look_at(const Json& element, std::uint32_t where, const std::string& place) {
    for (std::size_t i = 0; i < element.names.size(); ++i) {
      const auto& name = element.names[i];
      const auto& value = element.elements[i];
      if (name == "extension") look_at_extensions(value, where, place, element);
      else if (name == "modifierExtension")
        continue;  // an unknown one is not a loss: the form is not asked at all
      else if (name.starts_with('_')) look_beside(value, beside(name, where), within(place, name));
      else if (is_value(name, where == in_condition ? "answer" : "value") &&
               (where & (in_option | in_condition | in_initial)) != 0)
        look_at_value(name, value, within(place, name));
      else if (where == in_item && is_value(name, "initial"))
        look_at_value(name, value, within(place, name));
      else look_at_property(name, where, place);
    }
  }

  /// Checks the sibling of a primitive, or of each of a list of them.
  void look_beside(const Json& beside, std::uint32_t where, const std::string& place) {
    if (beside.is_object()) return look_at_extensions_of(beside, where, place);
    for (const auto& each : beside.elements) {
      if (each.is_object()) look_at_extensions_of(each, where, place);
    }
  }

  void look_at_extensions_of(const Json& owner, std::uint32_t where, const std::string& place) {
    if (const auto* list = owner.find("extension")) look_at_extensions(*list, where, place, owner);
  }

  void look_at_value(const std::string& name, const Json& value, const std::string& place) {
    if (!value.is_object()) return;
    if (name.ends_with("Coding")) look_at(value, in_coding, place);
    if (name.ends_with("Quantity")) look_at(value, in_quantity, place);
  }

  void look_at_property(const std::string& name, std::uint32_t where, const std::string& place) {
    const auto parts = form_properties();
    const auto known = std::find_if(parts.begin(), parts.end(), [&](const FormPart& part) {
      return part.name == name && (part.where & where) != 0;
    });
    if (known == parts.end())
      faults_.warning(within(place, name), "is not a known property and is ignored",
                      loss::property);
    else if (known->treatment == Treatment::not_done)
      faults_.warning(within(place, name), std::string(known->why), known->lost);
  }

  void look_at_extensions(const Json& list, std::uint32_t where, const std::string& place,
                          const Json& owner) {
    for (std::size_t i = 0; i < list.elements.size(); ++i)
      look_at_extension(list.elements[i], where,
                        within(place, "extension[" + std::to_string(i) + ']'), owner);
  }

  void look_at_extension(const Json& extension, std::uint32_t where, const std::string& place,
                         const Json& owner) {
    const auto& url = extension.string_at("url");
    const auto parts = form_extensions();
    const auto named = [&](const FormPart& part) { return is_named(url, part.name); };
    const auto known = std::find_if(parts.begin(), parts.end(), [&](const FormPart& part) {
      return named(part) && (part.where & where) != 0;
    });
    if (known == parts.end()) {
      const bool elsewhere = std::any_of(parts.begin(), parts.end(), named);
      const auto* what = elsewhere ? "\" has no effect at this place and is ignored"
                                   : "\" is not supported and is ignored";
      return faults_.warning(place, "the extension \"" + url + what, loss::extension);
    }
    if (known->treatment == Treatment::not_done)
      faults_.warning(place, std::string(known->why), known->lost);
    if (known->treatment != Treatment::judged) return;
    const auto judgment = judge(extension, where, owner, form_);
    if (!judgment.lost.empty()) faults_.warning(place, judgment.what, judgment.lost);
    else if (!judgment.what.empty()) faults_.note(place, judgment.what);
  }

  const JudgedForm& form_;
  FileFaults& faults_;
};

}  // namespace

void find_losses(const Json& questionnaire, bool has_record, FileFaults& faults) {
  const JudgedForm form{.json = questionnaire, .has_record = has_record};
  LossFinder(form, faults).look_at_form();
}

}  // namespace kiosk

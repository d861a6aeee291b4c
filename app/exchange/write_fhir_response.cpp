#include "app/domain/chosen_option.h"
#include "app/domain/question_state.h"
#include "app/exchange/fhir_response.h"
#include "app/exchange/sketch_png.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

/// A translation in FHIR's extension beside a text, in "_text".
Json translation_of(const std::string& words, std::string_view language) {
  auto code = json_object();
  code.add("url", json_string("lang"));
  code.add("valueCode", json_string(std::string(language)));
  auto content = json_object();
  content.add("url", json_string("content"));
  content.add("valueString", json_string(words));
  auto translation = json_object();
  auto& parts = translation.add("extension", json_array());
  parts.add(std::move(code));
  parts.add(std::move(content));
  translation.add("url", json_string("http://hl7.org/fhir/StructureDefinition/translation"));
  auto beside = json_object();
  beside.add("extension", json_array()).add(std::move(translation));
  return beside;
}

Json declined_extension() {
  auto extension = json_object();
  extension.add("url", json_string("http://hl7.org/fhir/StructureDefinition/data-absent-reason"));
  extension.add("valueCode", json_string("asked-declined"));
  auto list = json_array();
  list.add(std::move(extension));
  return list;
}

/// A weight on the coding of an option is part of the answer that chose it.
void add_weight(Json& entry, const Item& item, const Answer& answer) {
  const auto* option = coding_of(answer) ? chosen_option(item, answer) : nullptr;
  if (!option || !option->weight_goes_out || !is_json_number(option->weight)) return;
  auto weight = json_object();
  weight.add("url", json_string(option->weight_url));
  weight.add("valueDecimal", json_number(option->weight));
  entry.elements.back().add("extension", json_array()).add(std::move(weight));
}

/// A drawing goes out as PNG, which every receiver shows, unless the form takes SVG alone.
Answer as_sent(const Item& item, const Answer& answer) {
  const auto sketch = item.entry.is_svg ? std::nullopt : sketch_of(answer);
  if (!sketch) return answer;
  auto file = std::get<Attachment>(answer);
  file.content_type = "image/png";
  file.data = png_of(*sketch);
  return file;
}

class ResponseWriter {
 public:
  ResponseWriter(const Response& response, const Questionnaire& form, std::string_view shown)
      : response_(response), form_(form), shown_(shown) {}

  /// The items nested in a node (`no_node`: the top-level ones) that have content, in the form's
  /// order; for a question, those about that answer.
  Json items_beneath(NodeIndex parent, std::size_t answer = 0) const {
    auto list = json_array();
    const auto first = parent == no_node ? 0 : parent + 1;
    const auto end = parent == no_node ? static_cast<NodeIndex>(response_.items.size())
                                       : subtree_end(response_, parent);
    for (auto node = first; node < end; ++node) {
      const auto& entry = response_.items[node];
      if (entry.parent != parent || entry.of_answer != answer || !entry.enabled ||
          is_omitted({response_, form_, node}))
        continue;
      if (auto item = write_item(node)) list.add(std::move(*item));
    }
    return list;
  }

 private:
  std::optional<Json> write_item(NodeIndex node) const {
    const auto& entry = response_.items[node];
    const auto& item = form_.items[entry.item];
    if (item.type == ItemType::display) return std::nullopt;
    auto json = json_object();
    const bool declined = entry.declined && entry.answers.empty();
    if (declined) json.add("extension", declined_extension());
    json.add("linkId", json_string(item.link_id));
    // The authored text, whatever language was shown: HL7's validator refuses any other text here.
    if (!item.text.empty() && !item.show.text_is_made)
      json.add("text", json_string(item.show.text_in_form.empty() ? item.text.original
                                                                  : item.show.text_in_form));
    if (const auto& read = item.text.in(shown_);
        read != item.text.original && !item.show.text_is_made)
      json.add("_text", translation_of(read, shown_));
    const auto without_content = json.names.size();
    if (item.is_question()) add_answers(json, node, item);
    else if (auto beneath = items_beneath(node); !beneath.elements.empty())
      json.add("item", std::move(beneath));
    if (!declined && json.names.size() == without_content) return std::nullopt;
    return json;
  }

  /// Items nested in a question are nested in the answer that they are about, and have no place
  /// without one (FHIR qrs-1).
  void add_answers(Json& json, NodeIndex node, const Item& item) const {
    auto answers = json_array();
    const auto& given = response_.items[node].answers;
    for (std::size_t i = 0; i < given.size(); ++i) {
      auto entry = json_object();
      if (!add_fhir_value(entry, as_sent(item, given[i]), item.type)) continue;
      add_weight(entry, item, given[i]);
      if (auto beneath = items_beneath(node, i); !beneath.elements.empty())
        entry.add("item", std::move(beneath));
      answers.add(std::move(entry));
    }
    if (!answers.elements.empty()) json.add("answer", std::move(answers));
  }

  const Response& response_;
  const Questionnaire& form_;
  std::string_view shown_;
};

std::string canonical(const Questionnaire& form) {
  return form.version.empty() ? form.url : form.url + '|' + form.version;
}

}  // namespace

std::string write_fhir_response(const Response& response, const Questionnaire& form,
                                std::string_view authored, std::string_view shown_language) {
  auto root = json_object();
  root.add("resourceType", json_string("QuestionnaireResponse"));
  if (!form.language.empty()) root.add("language", json_string(form.language));
  if (!form.url.empty()) root.add("questionnaire", json_string(canonical(form)));
  root.add("status",
           json_string(missing_answers(response, form).empty() ? "completed" : "in-progress"));
  if (!authored.empty()) root.add("authored", json_string(std::string(authored)));
  if (auto items = ResponseWriter(response, form, shown_language).items_beneath(no_node);
      !items.elements.empty())
    root.add("item", std::move(items));
  return write_json(root, 2) + '\n';
}

}  // namespace kiosk

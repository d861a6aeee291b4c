#include <algorithm>
#include <utility>

#include "app/content/assemble.h"
#include "app/content/body_map.h"
#include "app/content/fhir_text.h"
#include "app/content/form_file.h"
#include "app/content/form_json.h"
#include "app/content/form_reading.h"
#include "app/content/form_translations.h"
#include "app/content/form_versions.h"
#include "app/content/launch_context.h"
#include "app/content/losses.h"
#include "app/content/read_content.h"
#include "app/fhirpath/owning_evaluator.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

/// Flattens the items of a form, each before its descendants.
class Layout {
 public:
  Layout(const Json& root, ValueSets& value_sets, Questionnaire& form, FileFaults& faults)
      : root_(root), value_sets_(value_sets), form_(form), faults_(faults) {}

  void add_items(const Json& owner, const std::string& owner_place, ItemIndex parent,
                 std::size_t depth) {
    const auto* list = owner.find("item");
    if (!list) return;
    const auto place = owner_place.empty() ? std::string("item") : owner_place + ".item";
    if (!list->is_array()) return faults_.unusable(place, "is not a list of items", loss::items);
    if (depth > deepest_item)
      return faults_.unusable(place, "is nested more than 64 deep; items from here on are left out",
                              loss::items);
    for (std::size_t i = 0; i < list->elements.size(); ++i)
      add_item({.json = &list->elements[i],
                .place = place + '[' + std::to_string(i) + ']',
                .form = &root_},
               parent, depth);
  }

  const std::vector<ItemSource>& sources() const { return sources_; }

 private:
  void add_item(const ItemSource& source, ItemIndex parent, std::size_t depth) {
    if (!source.json->is_object())
      return faults_.unusable(source.place, "is not an item", loss::items);
    if (form_.items.size() >= most_items) return report_too_many(source.place);
    const auto index = static_cast<ItemIndex>(form_.items.size());
    form_.items.push_back(read_item(source, value_sets_, faults_));
    form_.items.back().parent = parent;
    check_link_id(form_.items.back(), index, source.place);
    sources_.push_back(source);
    add_items(*source.json, source.place, index, depth + 1);
    form_.items[index].end = static_cast<ItemIndex>(form_.items.size());
  }

  /// Reported once, however many there are.
  void report_too_many(const std::string& place) {
    if (!std::exchange(too_many_, true))
      faults_.unusable(place,
                       "exceeds the limit of items: a form has at most " +
                           std::to_string(most_items) + "; items from here on are left out",
                       loss::items);
  }

  void check_link_id(const Item& item, ItemIndex index, const std::string& place) {
    if (item.link_id.empty())
      return faults_.unusable(
          place, "has no linkId",
          item.type == ItemType::display ? std::string_view{} : loss::no_link_id);
    if (!form_.by_link_id.emplace(item.link_id, index).second) {
      faults_.unusable(place,
                       "the linkId \"" + item.link_id +
                           "\" is taken already; conditions read the first item that has it");
    }
  }

  const Json& root_;
  ValueSets& value_sets_;
  Questionnaire& form_;
  FileFaults& faults_;
  std::vector<ItemSource> sources_{};
  bool too_many_ = false;
};

FormStatus read_status(const Json& questionnaire) {
  const auto& status = questionnaire.string_at("status");
  if (status == "draft") return FormStatus::draft;
  if (status == "active") return FormStatus::active;
  return status == "retired" ? FormStatus::retired : FormStatus::unknown;
}

/// A dateTime in that member, or "" if there is none or it is malformed.
std::string day_at(const Json& period, std::string_view member) {
  const auto& day = period.string_at(member);
  return is_fhir_date_time(day) ? day : std::string{};
}

constexpr std::size_t most_cycles =
    20;  // of those that are reported, and of the items that are named for each

void report_cycles(const Questionnaire& form, FileFaults& faults) {
  const auto cycles = enablement_cycles(form);
  for (std::size_t i = 0; i < std::min(cycles.size(), most_cycles); ++i) {
    std::string path;
    for (std::size_t step = 0; step < std::min(cycles[i].size(), most_cycles); ++step)
      path += cycles[i][step] + " -> ";
    if (cycles[i].size() > most_cycles) path += "... -> ";
    faults.unusable("enableWhen",
                    "whether these items apply depends on themselves: " + path + cycles[i].front(),
                    loss::circle);
  }
  if (cycles.size() > most_cycles)
    faults.unusable("enableWhen",
                    "and " + std::to_string(cycles.size() - most_cycles) + " more such circles");
}

/// FHIR R4 2.4.0.2: an unknown modifierExtension changes the meaning of all the rest. So such a
/// form is read, that its author may hear of all its faults, but not asked.
void report_modifiers(const Json& questionnaire, FileFaults& faults) {
  for (const auto& url : unknown_modifiers(questionnaire)) {
    faults.error("modifierExtension", "\"" + url +
                                          "\" changes what the form means in a way that is not "
                                          "known here; the form is not asked");
  }
  const bool is_styled =
      questionnaire.array_at("modifierExtension").size() > unknown_modifiers(questionnaire).size();
  if (is_styled)
    faults.warning("modifierExtension",
                   "the form says that its colors and type mean something; they are not shown here",
                   loss::look);
}

/// Attaches the evaluator; expressions that cannot be evaluated are reported, and their questions
/// are asked as if they had none.
void add_evaluator(Questionnaire& form, const Json& questionnaire, fhirpath::LaunchContext context,
                   FileFaults& faults) {
  auto made = fhirpath::make_evaluator(form, questionnaire, std::move(context));
  for (const auto& fault : made.faults) {
    if (fault.reason == "language") continue;  // reported at its location
    if (fault.reason == "begins_empty") faults.note(fault.place, std::string(begins_empty));
    else if (fault.reason == "record")
      faults.warning(fault.place,
                     "reads a patient's record; the kiosk has none, so it counts as empty",
                     loss::record);
    else
      faults.unusable(fault.place,
                      "the expression cannot be evaluated here (" + fault.reason +
                          ", at character " + std::to_string(fault.offset + 1) + ")",
                      loss::expression);
  }
  form.evaluator = std::move(made.evaluator);
}

/// A choice whose answers are records of a server's has none without a record.
void ask_in_own_words(Questionnaire& form) {
  for (auto& item : form.items) {
    const bool is_found = std::any_of(item.expressions.parts.begin(), item.expressions.parts.end(),
                                      [](const WorkedOutPart& part) {
                                        return part.kind == WorkedOutPart::Kind::options &&
                                               part.expression.language == query_language;
                                      });
    if (is_found && item.options.empty() && item.type == ItemType::choice)
      item.type = ItemType::open_choice;
  }
}

/// A choice of a form from elsewhere that lists no answers is asked in one's own words.
void open_empty_choices(Questionnaire& form) {
  for (auto& item : form.items) {
    if (item.type == ItemType::choice && item.options.empty() && !finds_answers(item))
      item.type = ItemType::open_choice;
  }
}

/// A mapping file with faults costs the map and not the form.
void show_on_body_map(Questionnaire& form, const std::filesystem::path& file,
                      ContentFaults& faults) {
  if (file.empty()) return;
  ContentFaults found;
  FileFaults of_map(file, found);
  const auto map = read_body_map(of_map);
  for (auto& fault : found) {
    fault.severity = ContentFault::Severity::warning;
    faults.push_back(std::move(fault));
  }
  if (map) put_on_body_map(form, *map);
}

FormLibrary library_of(const Json& root, const FormOptions& options,
                       const std::filesystem::path& file) {
  return {root, options.value_set_folders, file.parent_path()};
}

}  // namespace

std::optional<Json> read_form_json(const std::filesystem::path& file, const FormOptions& options) {
  ContentFaults ignored;
  FileFaults faults(file, ignored, Strictness::lenient);
  const auto root = read_form_file(faults);
  const auto* chosen = root ? choose_form(*root, options.form, faults) : nullptr;
  if (!chosen) return std::nullopt;
  auto library = library_of(*root, options, file);
  auto form = assemble(*chosen, library, faults).value_or(*chosen);
  auto translated = in_r4(form, faults);
  return translated ? std::move(translated) : std::optional(std::move(form));
}

std::optional<FormReading> read_form(const Json& root, FileFaults& faults,
                                     const FormOptions& options) {
  const auto* chosen = choose_form(root, options.form, faults);
  if (!chosen) return std::nullopt;
  auto library = library_of(root, options, faults.file());
  const auto assembled = assemble(*chosen, library, faults);
  const auto* as_written = assembled ? &*assembled : chosen;
  const auto translated = in_r4(*as_written, faults);
  const auto* questionnaire = translated ? &*translated : as_written;
  report_modifiers(*questionnaire, faults);
  FormReading reading;
  auto& form = reading.form;
  form.url = questionnaire->string_at("url");
  form.version = questionnaire->string_at("version");
  form.language = questionnaire->string_at("language");
  form.status = read_status(*questionnaire);
  if (const auto* period = questionnaire->find("effectivePeriod")) {
    form.effective_from = day_at(*period, "start");
    form.effective_until = day_at(*period, "end");
  }
  form.title = read_text(*questionnaire, "title");
  form.expressions = read_expressions({.json = questionnaire, .form = questionnaire}, faults);
  form.outside_names = read_outside_names(*questionnaire);
  ValueSets value_sets(*questionnaire, library, options.languages);
  Layout layout(*questionnaire, value_sets, form, faults);
  layout.add_items(*questionnaire, "", no_item, 1);
  for (ItemIndex i = 0; i < form.items.size(); ++i)
    read_enable_when(form.items[i], layout.sources()[i], form, faults);
  form.index();
  report_cycles(form, faults);
  complete_translations(form, languages_spoken(form));
  auto context = read_launch_context(options.launch_context, *questionnaire, faults);
  const bool has_record = !context.empty();
  if (!has_record) ask_in_own_words(form);
  add_evaluator(form, *questionnaire, std::move(context), faults);
  for (const auto& source : layout.sources()) {
    reading.places.push_back(source.place);
    reading.lists_answers.push_back(!source.json->array_at("answerOption").empty());
  }
  find_losses(*as_written, has_record, faults);
  find_unasked(reading, faults);
  bound_texts(reading, faults);
  return reading;
}

Reading<Questionnaire> read_questionnaire(const std::filesystem::path& file,
                                          const FormOptions& options) {
  Reading<Questionnaire> reading;
  FileFaults faults(file, reading.faults, Strictness::lenient);
  const auto json = read_form_file(faults);
  auto form = json ? read_form(*json, faults, options) : std::nullopt;
  if (!form || has_errors(reading.faults)) return reading;
  // An aid's own form is used as it is; one from elsewhere is completed.
  open_empty_choices(form->form);
  lend_words(form->form);
  join_titles(form->form);
  show_on_body_map(form->form, options.body_map, reading.faults);
  reading.value = std::move(form->form);
  return reading;
}

}  // namespace kiosk

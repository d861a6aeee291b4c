#include "app/content/example_patients.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include "app/content/helper_voice.h"
#include "app/domain/enablement.h"
#include "app/json/json.h"
#include "app/wording/answer_words.h"

namespace kiosk {
namespace {

std::string written(const Json& value) {
  return value.is_string() || value.is_number() ? value.text : value.truth ? "true" : "false";
}

std::vector<std::string> list_of(const Json& value) {
  if (!value.is_array()) return {written(value)};
  std::vector<std::string> list;
  for (const auto& element : value.elements) list.push_back(written(element));
  return list;
}

std::vector<std::string> list_at(const Json& json, std::string_view name) {
  const auto* value = json.find(name);
  return value ? list_of(*value) : std::vector<std::string>{};
}

ExamplePatient read_patient(const Json& json) {
  ExamplePatient patient{.name = json.string_at("name"),
                         .note = json.string_at("note"),
                         .show = list_at(json, "show"),
                         .hide = list_at(json, "hide")};
  if (json.find("urgent")) patient.urgent = list_at(json, "urgent");
  if (const auto* least = json.find("questions_at_least"); least && least->is_number())
    patient.questions_at_least =
        static_cast<std::size_t>(std::strtoul(least->text.c_str(), nullptr, 10));
  const auto* answers = json.find("answers");
  if (!answers || !answers->is_object()) return patient;
  for (std::size_t i = 0; i < answers->names.size(); ++i)
    patient.answers.emplace_back(answers->names[i], list_of(answers->elements[i]));
  return patient;
}

/// Parses an answer, a code or a whole number; nullopt if the item has none such.
std::optional<Answer> answer_written(const Item& item, const std::string& words) {
  for (const auto& option : item.options) {
    if (code_of(option.value) == words) return option.value;
  }
  if (item.type == ItemType::boolean && (words == "true" || words == "false"))
    return words == "true";
  std::int64_t number = 0;
  const auto read = std::from_chars(words.data(), words.data() + words.size(), number);
  const bool whole = item.type == ItemType::integer && read.ec == std::errc{} &&
                     read.ptr == words.data() + words.size();
  return whole ? std::optional<Answer>(number) : std::nullopt;
}

/// Puts the answers into a response; answers that the form does not have are reported.
Response response_of(const DecisionAid& aid, const ExamplePatient& patient,
                     std::vector<std::string>& wrong) {
  const auto& form = aid.questionnaire;
  auto response = blank_response(form);
  for (const auto& [link_id, given] : patient.answers) {
    const auto question = form.find(link_id);
    const auto node = question == no_item ? no_node : first_occurrence(response, form, question);
    if (node == no_node) {
      wrong.push_back("the form has no question " + link_id);
      continue;
    }
    for (const auto& words : given) {
      if (auto answer = answer_written(form.items[question], words))
        response.items[node].answers.push_back(std::move(*answer));
      else wrong.push_back(link_id + " has no answer " + words);
    }
  }
  settle_enablement(response, form);
  for (const auto& entry : response.items) {
    if (!entry.enabled && !entry.answers.empty())
      wrong.push_back(form.items[entry.item].link_id + " is answered but not asked");
  }
  return response;
}

bool is_sign(const DecisionAid& aid, ItemIndex item) {
  const auto group = aid.questionnaire.find(aid.signs_group);
  return group != no_item && item > group && item < aid.questionnaire.items[group].end;
}

/// The answers as text; signs are in a list of their own.
std::vector<std::string> answers_in_lines(const DecisionAid& aid, const Response& response,
                                          const Words& words) {
  std::vector<std::string> lines;
  for (const auto& entry : response.items) {
    const auto& item = aid.questionnaire.items[entry.item];
    if (!entry.enabled || entry.answers.empty() || !item.is_question() || is_sign(aid, entry.item))
      continue;
    lines.push_back(
        (item.show.short_text.empty() ? item.link_id : item.show.short_text.in(words.language)) +
        ": " + answers_as_entries(item, entry.answers, words));
  }
  return lines;
}

bool has(const std::vector<std::string>& list, const std::string& entry) {
  return std::find(list.begin(), list.end(), entry) != list.end();
}

/// ": " and why a treatment comes up or does not, or "" if nothing is said of it.
std::string why(const PatientOutcome& outcome, const DecisionAid& aid, const std::string& id) {
  for (const auto& [option, reasons] : outcome.cards) {
    if (aid.options[option].id == id) return reasons.empty() ? "" : ": because " + reasons.front();
  }
  for (const auto& [option, reason] : outcome.others) {
    if (aid.options[option].id == id) return reason.empty() ? "" : ": " + reason;
  }
  return ": there is no such treatment";
}

void hold_cards_against_claims(PatientOutcome& outcome, const DecisionAid& aid,
                               const ExamplePatient& patient) {
  std::vector<std::string> shown;
  for (const auto& card : outcome.cards) shown.push_back(aid.options[card.first].id);
  for (const auto& id : patient.show) {
    if (!has(shown, id)) outcome.wrong.push_back(id + " does not come up" + why(outcome, aid, id));
  }
  for (const auto& id : patient.hide) {
    if (has(shown, id)) outcome.wrong.push_back(id + " comes up" + why(outcome, aid, id));
  }
}

void hold_signs_against_claims(PatientOutcome& outcome, const std::vector<std::string>& urgent) {
  for (const auto& id : urgent) {
    if (!has(outcome.signs, id))
      outcome.wrong.push_back("the sign " + id + " does not stop the visit");
  }
  for (const auto& id : outcome.signs) {
    if (!has(urgent, id)) outcome.wrong.push_back("the sign " + id + " stops the visit");
  }
}

void hold_against_claims(PatientOutcome& outcome, const DecisionAid& aid,
                         const ExamplePatient& patient) {
  hold_cards_against_claims(outcome, aid, patient);
  if (patient.urgent) hold_signs_against_claims(outcome, *patient.urgent);
  if (outcome.questions.size() < patient.questions_at_least) {
    outcome.wrong.push_back(std::to_string(outcome.questions.size()) + " questions, fewer than " +
                            std::to_string(patient.questions_at_least));
  }
}

}  // namespace

PatientReading read_patients(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) return {.fault = file.string() + ": cannot be read"};
  const auto reading = read_json(text.str());
  if (const auto why = why_unusable(reading); !why.empty())
    return {.fault = file.string() + ':' + why};
  if (!reading.value.is_array())
    return {.fault = file.string() + ":1:1: is not a list of patients"};
  PatientReading patients;
  for (const auto& json : reading.value.elements) patients.patients.push_back(read_patient(json));
  return patients;
}

PatientOutcome outcome_of(const DecisionAid& aid, const Response& response, const Words& said) {
  const bool by_helper = is_helper(aid, response);
  const auto of_helper = by_helper ? in_helper_voice(said) : Words{};
  const auto& words = by_helper ? of_helper : said;
  PatientOutcome outcome{.by_helper = by_helper, .answers = answers_in_lines(aid, response, words)};
  const auto shown = shown_options(aid, response);
  for (OptionIndex option = 0; option < aid.options.size(); ++option) {
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [&](const ShownOption& each) { return each.option == option; });
    if (found == shown.end()) {
      outcome.others.emplace_back(option, not_shown_in_words(aid, option, response, words));
      continue;
    }
    auto reasons = reasons_in_words(aid, *found, response, Voice::you, words);
    if (reasons.empty())
      outcome.wrong.push_back(aid.options[option].id + " comes up without a reason");
    outcome.cards.emplace_back(option, std::move(reasons));
  }
  for (const auto sign : urgent_signs(aid, response))
    outcome.signs.push_back(aid.urgent_signs[sign].id);
  for (const auto& id : suggested_questions(aid, response, {}))
    outcome.questions.push_back(aid.text(words.language, "questions." + id));
  return outcome;
}

PatientOutcome outcome_of(const DecisionAid& aid, const ExamplePatient& patient,
                          const Words& words) {
  std::vector<std::string> wrong;
  auto outcome = outcome_of(aid, response_of(aid, patient, wrong), words);
  outcome.wrong.insert(outcome.wrong.begin(), wrong.begin(), wrong.end());
  hold_against_claims(outcome, aid, patient);
  return outcome;
}

}  // namespace kiosk

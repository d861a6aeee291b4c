#include "app/domain/decision_aid.h"

#include <array>
#include <algorithm>

namespace kiosk {
namespace {

const std::string no_words{};

void add_once(std::vector<std::string>& ids, const std::string& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

}  // namespace

std::string_view name_of(Section section) {
  constexpr std::array<std::string_view, all_sections.size()> names{"what", "when", "help", "hard", "like"};
  return names[static_cast<std::size_t>(section)];
}

const std::string& DecisionAid::text(std::string_view language, std::string_view key) const {
  for (const auto wanted : {language, std::string_view(languages.empty() ? Language{} : languages.front())}) {
    const auto words = texts.find(wanted);
    if (words == texts.end()) continue;
    if (const auto found = words->second.find(key); found != words->second.end()) return found->second;
  }
  return no_words;
}

const OptionText& DecisionAid::text_of(const Option& option, std::string_view language) const {
  const auto found = option.texts.find(language);
  return found != option.texts.end() ? found->second : option.texts.find(languages.front())->second;
}

const Evidence* DecisionAid::find_evidence(std::string_view evidence_id) const {
  const auto found = std::find_if(evidence.begin(), evidence.end(), [&](const Evidence& e) { return e.id == evidence_id; });
  return found == evidence.end() ? nullptr : &*found;
}

std::optional<OptionIndex> DecisionAid::find_option(std::string_view option_id) const {
  const auto found = std::find_if(options.begin(), options.end(), [&](const Option& option) { return option.id == option_id; });
  if (found == options.end()) return std::nullopt;
  return static_cast<OptionIndex>(found - options.begin());
}

std::vector<ShownOption> shown_options(const DecisionAid& aid, const Response& response) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<ShownOption> shown;
  for (OptionIndex i = 0; i < aid.options.size(); ++i) {
    ShownOption candidate{.option = i};
    const auto& rules = aid.options[i].shown_when;
    for (std::uint32_t rule = 0; rule < rules.size(); ++rule) {
      if (holds(rules[rule].when, answers)) candidate.rules.push_back(rule);
    }
    if (!candidate.rules.empty()) shown.push_back(std::move(candidate));
  }
  return shown;
}

std::vector<std::uint32_t> urgent_signs(const DecisionAid& aid, const Response& response) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<std::uint32_t> signs;
  for (std::uint32_t i = 0; i < aid.urgent_signs.size(); ++i) {
    if (holds(aid.urgent_signs[i].when, answers)) signs.push_back(i);
  }
  return signs;
}

std::vector<std::string> suggested_questions(const DecisionAid& aid, const Response& response, std::span<const OptionIndex> starred) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<std::string> ids;
  for (const auto& question : aid.suggested_questions) {
    if (holds(question.when, answers)) add_once(ids, question.id);
  }
  for (const auto option : starred) {
    for (const auto& id : aid.options[option].questions) add_once(ids, id);
  }
  return ids;
}

}  // namespace kiosk

#include "app/commands/explain.h"

#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/load_response.h"
#include "app/wording/answer_words.h"

namespace kiosk {
namespace {

nlohmann::ordered_json urgent_json(const DecisionAid& aid, const Response& response,
                                   const Words& words) {
  auto list = nlohmann::ordered_json::array();
  for (const auto sign : urgent_signs(aid, response)) {
    const auto& id = aid.urgent_signs[sign].id;
    list.push_back({{"id", id}, {"because", {aid.text(words.language, "urgent." + id + ".you")}}});
  }
  return list;
}

nlohmann::ordered_json options_json(const DecisionAid& aid, const Response& response,
                                    const Words& words) {
  std::map<OptionIndex, std::vector<std::string>> reasons;
  for (const auto& shown : shown_options(aid, response))
    reasons[shown.option] = reasons_in_words(aid, shown, response, Voice::you, words);
  auto list = nlohmann::ordered_json::array();
  for (OptionIndex i = 0; i < aid.options.size(); ++i) {
    const auto found = reasons.find(i);
    const bool shown = found != reasons.end();
    list.push_back({{"id", aid.options[i].id},
                    {"shown", shown},
                    {"because", shown ? nlohmann::ordered_json(found->second)
                                      : nlohmann::ordered_json::array()},
                    {"not_shown", not_shown_in_words(aid, i, response, words)},
                    {"notes", notes_in_words(aid, i, response, words)}});
  }
  return list;
}

nlohmann::ordered_json questions_json(const DecisionAid& aid, const Response& response,
                                      const Words& words) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& id : suggested_questions(aid, response, {}))
    list.push_back(aid.text(words.language, "questions." + id));
  return list;
}

}  // namespace

int explain(const ExplainArguments& arguments) {
  const auto loaded = load_or_report(arguments.content);
  if (!loaded) return 2;
  const auto response = load_response_or_report(arguments.response, loaded->aid.questionnaire);
  if (!response) return 2;
  const auto& words = loaded->words_for(*response, *loaded->words_in({}));
  const nlohmann::ordered_json json{{"urgent", urgent_json(loaded->aid, *response, words)},
                                    {"options", options_json(loaded->aid, *response, words)},
                                    {"questions", questions_json(loaded->aid, *response, words)}};
  std::cout << json.dump(2) << '\n';
  return 0;
}

}  // namespace kiosk

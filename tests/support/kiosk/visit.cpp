#include "tests/support/kiosk/visit.h"

#include <algorithm>
#include <stdexcept>

#include "app/json/json.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// The text of a question in that language, by FHIR's translation extension; "" if it has none.
std::string translated(const Json& item, const std::string& language) {
  const auto* beside = item.find("_text");
  if (!beside) return {};
  for (const auto& translation : beside->array_at("extension")) {
    std::string of;
    std::string content;
    for (const auto& part : translation.array_at("extension")) {
      if (part.string_at("url") == "lang") of = part.string_at("valueCode");
      if (part.string_at("url") == "content") content = part.string_at("valueString");
    }
    if (of == language) return content;
  }
  return {};
}

void collect(const Json& parent, const std::string& language,
             std::map<std::string, std::string>& link_ids) {
  for (const auto& item : parent.array_at("item")) {
    link_ids.emplace(language.empty() ? item.string_at("text") : translated(item, language),
                     item.string_at("linkId"));
    collect(item, language, link_ids);
  }
}

}  // namespace

AskedQuestions::AskedQuestions(const std::filesystem::path& content, const std::string& language) {
  collect(read_json(read_file(content / "questionnaire.json")).value, language, link_ids_);
}

std::string AskedQuestions::on(const SeenScreen& screen) const {
  if (screen.name != "question") return {};
  for (const auto& item : screen.items) {
    const auto found = item.role == "heading" ? link_ids_.find(item.name) : link_ids_.end();
    if (found != link_ids_.end()) return found->second;
  }
  return {};
}

SeenScreen AskedQuestions::answer_signs(Hand& hand, const SeenScreen& page,
                                        const GivenAnswers& answers,
                                        std::vector<std::string>& asked) {
  const bool of_signs = page.find("none") != nullptr;
  for (const auto& item : page.items) {
    const auto end = item.id.rfind('.');
    if (item.role != "radio" || end == std::string::npos) continue;
    const auto row = item.id.substr(0, end);
    if (std::find(asked.begin(), asked.end(), row) != asked.end()) continue;
    asked.push_back(row);
    const auto given = answers.find(row);
    const auto answer = given == answers.end() ? "decline" : given->second.front();
    if (!of_signs || (given != answers.end() && answer != "no")) hand.activate(row + "." + answer);
  }
  if (const auto* none = hand.look().find("none"); none && !none->disabled) hand.activate("none");
  return hand.activate("next");
}

std::vector<std::string> AskedQuestions::answer_until(Hand& hand, const GivenAnswers& answers,
                                                      const std::string& last) const {
  std::vector<std::string> asked;
  for (auto screen = hand.look(); screen.name == "question" || screen.name == "signs";) {
    if (screen.name == "signs") {
      screen = answer_signs(hand, screen, answers, asked);
      continue;
    }
    const auto question = on(screen);
    if (!last.empty() && question == last) break;
    if (question.empty()) throw std::runtime_error("no question of the form: " + screen.ids());
    if (!asked.empty() && asked.back() == question)
      throw std::runtime_error("Next does not go on from " + question + ": " + screen.ids());
    asked.push_back(question);
    const auto given = answers.find(question);
    if (given != answers.end()) {
      for (const auto& code : given->second) hand.activate("answer." + code);
    }
    screen = hand.activate("next");
  }
  return asked;
}

GivenAnswers breast_answers() {
  GivenAnswers answers{{"who-answers", {"patient"}},
                       {"pain-now", {"6"}},
                       {"pain-worst", {"8"}},
                       {"pain-average", {"5"}},
                       {"pain-sites", {"lower-back", "right-thigh"}},
                       {"pain-on-movement", {"yes"}},
                       {"pain-at-night", {"unsure"}},
                       {"pain-medicine", {"shop", "strong"}},
                       {"pain-relief", {"partly"}},
                       {"lesion-count", {"2"}},
                       {"cancer-type", {"breast"}},
                       {"hormone-sensitive", {"yes"}},
                       {"her2", {"unknown"}},
                       {"on-hormone-therapy", {"no"}},
                       {"bone-strength", {"weak"}},
                       {"treatments-tried", {"pain-medicine", "chemotherapy"}},
                       {"moving-about", {"some-trouble"}},
                       {"hard-stools", {"no"}},
                       {"cancer-elsewhere", {"none"}},
                       {"chemo-helped", {"some"}},
                       {"pain-medicine-helped", {"some"}},
                       {"health", {"none"}}};
  for (const auto* sign : {"sign-legs", "sign-arms", "sign-numb", "sign-bladder", "sign-back-pain",
                           "sign-break", "sign-leg-swollen", "sign-jaw", "sign-fever",
                           "sign-confused", "sign-thirst", "sign-breath", "sign-bleed"})
    answers[sign] = {"no"};
  return answers;
}

SeenScreen go_on_to(Hand& hand, const std::string& screen) {
  constexpr int most_screens = 20;
  auto seen = hand.look();
  for (int i = 0; i < most_screens && seen.name != screen; ++i) seen = hand.activate("next");
  if (seen.name != screen) throw std::runtime_error("Next does not lead to " + screen);
  return seen;
}

}  // namespace kiosk

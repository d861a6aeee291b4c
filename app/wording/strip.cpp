#include "app/wording/strip.h"

#include <algorithm>

#include "app/domain/occurrence.h"
#include "app/values/joined.h"

namespace kiosk {
namespace {

constexpr std::size_t most_questions = 3;
constexpr std::string_view between = " · ";  // of entries

std::string label_of(const Item& item, const Words& words) {
  return item.show.short_text.empty() ? item.text.in(words.language)
                                      : item.show.short_text.in(words.language);
}

struct StripMaker {
  const SummaryInput& context;
  const DecisionAid& aid;
  const Words& words;
  AnswersOf answers = answers_of(context.response, aid.questionnaire);

  std::string labeled(ItemIndex question) const {
    const auto& item = aid.questionnaire.items[question];
    const auto given = answers(question);
    return given.empty() ? std::string{}
                         : label_of(item, words) + ": " + answers_as_entries(item, given, words);
  }

  SummaryFact signs() const {
    std::vector<std::string> entries;
    for (const auto sign : urgent_signs(aid, context.response)) {
      for (const auto question : because(aid.urgent_signs[sign].when, answers))
        entries.push_back(labeled(question));
    }
    for (const auto sign : signs_of_this_week(aid, context.response)) {
      for (const auto question : because(aid.urgent_signs[sign].when, answers))
        entries.push_back(words.say("strip.this_week", {{"sign", labeled(question)}}));
    }
    if (auto open = signs_not_answered(); !open.empty())
      entries.push_back(
          words.say("strip.signs_not_answered", {{"signs", values::joined(open, between)}}));
    return {words.say("strip.signs"),
            entries.empty() ? words.say("strip.none") : values::joined(entries, between)};
  }

  bool is_asked_and_open(ItemIndex question) const {
    for (NodeIndex node = 0; node < context.response.items.size(); ++node) {
      const auto& entry = context.response.items[node];
      if (entry.item == question && entry.answers.empty() &&
          Occurrence(context.response, aid.questionnaire, node).is_asked())
        return true;
    }
    return false;
  }

  /// The questions on signs that were asked and passed over: "none" would be false of them.
  std::vector<std::string> signs_not_answered() const {
    std::vector<std::string> entries;
    for (const auto& sign : aid.urgent_signs) {
      for (const auto question : questions_read(sign.when)) {
        if (!is_asked_and_open(question)) continue;
        auto label = label_of(aid.questionnaire.items[question], words);
        if (std::find(entries.begin(), entries.end(), label) == entries.end())
          entries.push_back(std::move(label));
      }
    }
    return entries;
  }

  SummaryFact line(const StripLine& of_aid) const {
    std::vector<std::string> entries;
    for (const auto question : of_aid.questions) {
      if (auto entry = labeled(question); !entry.empty()) entries.push_back(std::move(entry));
    }
    return {aid.text(words.language, "strip." + of_aid.id),
            entries.empty() ? words.say("strip.not_answered") : values::joined(entries, between)};
  }

  SummaryFact unknowns() const {
    std::vector<std::string> entries;
    for (const auto& entry : context.response.items) {
      const auto& item = aid.questionnaire.items[entry.item];
      if (!entry.enabled || !item.is_question()) continue;
      if (entry.declined || is_unknown(aid, entry.answers))
        entries.push_back(label_of(item, words));
    }
    return {words.say("strip.unknown"),
            entries.empty() ? words.say("strip.none") : values::joined(entries, between)};
  }

  SummaryFact questions() const {
    std::vector<std::string> entries;
    for (const auto& question : context.questions.questions) {
      if (entries.size() < most_questions)
        entries.push_back(question.id.empty()
                              ? question.words
                              : aid.text(words.language, "questions." + question.id));
    }
    return {words.say("strip.questions"),
            entries.empty() ? words.say("strip.none_yet") : values::joined(entries, between)};
  }
};

}  // namespace

bool is_unknown(const DecisionAid& aid, std::span<const Answer> answers) {
  return std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
    const auto code = code_of(answer);
    return std::find(aid.unknown_answers.begin(), aid.unknown_answers.end(), code) !=
           aid.unknown_answers.end();
  });
}

Strip make_strip(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  const StripMaker maker{.context = context, .aid = aid, .words = words};
  Strip strip{.heading = words.say("strip.heading"), .lines = {maker.signs()}};
  if (auto alert = alert_line(context, aid, words); !alert.empty())
    strip.lines.push_back({words.say("strip.alert"), std::move(alert)});
  for (const auto& line : aid.strip) {
    if (line.in_heading) strip.heading += " · " + maker.line(line).value;
    else strip.lines.push_back(maker.line(line));
  }
  strip.lines.push_back(maker.unknowns());
  strip.lines.push_back(maker.questions());
  return strip;
}

}  // namespace kiosk

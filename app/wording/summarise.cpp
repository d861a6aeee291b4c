#include "app/wording/summarise.h"

#include <algorithm>

#include "app/domain/validation.h"

namespace kiosk {
namespace {

constexpr std::size_t most_questions_unasked = 6;  // room on the first page for a list that the person did not choose

SummarySection facts(const SummaryMatter& matter, const DecisionAid& aid, const Words& words) {
  SummarySection section{.heading = words.say("summary.about_me")};
  for (const auto& entry : matter.response.items) {
    const auto& item = aid.questionnaire.items[entry.item];
    if (item.short_text.empty() || !entry.enabled || !item.is_question()) continue;
    if (entry.declined) section.facts.push_back({item.short_text.in(words.language), words.say("summary.declined")});
    else if (!entry.answers.empty()) section.facts.push_back({item.short_text.in(words.language), answers_as_entries(item, entry.answers, words)});
  }
  return section;
}

std::string because_line(const DecisionAid& aid, const ShownOption* shown, const SummaryMatter& matter, const Words& words) {
  if (!shown) return {};
  const auto reasons = reasons_in_words(aid, *shown, matter.response, Voice::me, words);
  return reasons.empty() ? std::string{} : words.say("because", {{"reason", reasons.front()}});
}

std::vector<SummaryOption> options(const SummaryMatter& matter, const DecisionAid& aid, const Words& words) {
  const auto shown = shown_options(aid, matter.response);
  std::vector<OptionIndex> listed(matter.starred.begin(), matter.starred.end());
  if (listed.empty()) {
    for (const auto& entry : shown) listed.push_back(entry.option);
  }
  std::vector<SummaryOption> result;
  for (const auto option : listed) {
    const auto found = std::find_if(shown.begin(), shown.end(), [&](const ShownOption& s) { return s.option == option; });
    result.push_back({.title = aid.text_of(aid.options[option], words.language).title,
                      .because = because_line(aid, found == shown.end() ? nullptr : &*found, matter, words),
                      .picture = aid.folder / aid.options[option].picture});
  }
  return result;
}

std::vector<std::string> questions(const SummaryMatter& matter, const DecisionAid& aid, const Words& words) {
  std::vector<std::string> result;
  for (const auto& question : matter.questions.questions) {
    result.push_back(question.id.empty() ? question.words : aid.text(words.language, "questions." + question.id));
  }
  if (!result.empty()) return result;
  for (const auto& id : suggested_questions(aid, matter.response, matter.starred)) {
    if (result.size() < most_questions_unasked) result.push_back(aid.text(words.language, "questions." + id));
  }
  return result;
}

void add_figures(Summary& summary, const SummaryMatter& matter, const DecisionAid& aid, const Words& words) {
  for (const auto option : matter.starred) {
    const auto& entry = aid.options[option];
    for (const auto& id : entry.evidence) {
      const auto* evidence = aid.find_evidence(id);
      if (evidence) summary.figures.push_back({.option = aid.text_of(entry, words.language).title,
                                               .text = figure_in_words(aid, *evidence, words),
                                               .certainty = aid.text(words.language, "certainty." + name_of(evidence->certainty)),
                                               .source = evidence->source});
    }
    for (const auto& source : entry.sources) {
      if (std::find(summary.sources.begin(), summary.sources.end(), source) == summary.sources.end()) summary.sources.push_back(source);
    }
  }
}

void add_urgent(Summary& summary, const SummaryMatter& matter, const DecisionAid& aid, const Words& words) {
  for (const auto sign : urgent_signs(aid, matter.response)) {
    summary.urgent.push_back(aid.text(words.language, "urgent." + aid.urgent_signs[sign].id + ".say"));
  }
  if (!summary.urgent.empty()) summary.urgent_heading = words.say("summary.urgent");
}

}  // namespace

Summary make_summary(const SummaryMatter& matter, const DecisionAid& aid, const Words& words) {
  Summary summary{.language = words.language,
                  .title = words.say("summary.title"),
                  .subtitle = words.say("summary.subtitle", {{"date", long_date(matter.today, words.language)}, {"language", own_name(words.language)}}),
                  .draft_notice = aid.review.is_draft() ? words.say("draft") : std::string{}};
  add_urgent(summary, matter, aid, words);
  summary.about = facts(matter, aid, words);
  summary.options_heading = words.say(matter.starred.empty() ? "summary.treatments_that_came_up" : "summary.treatments_starred");
  summary.options_note = matter.starred.empty() ? words.say("summary.none_starred") : std::string{};
  summary.options = options(matter, aid, words);
  summary.questions_heading = words.say(matter.questions.questions.empty() ? "summary.questions_suggested" : "summary.my_questions");
  summary.questions = questions(matter, aid, words);
  summary.own_questions_heading = words.say("summary.own_questions");
  summary.figures_heading = words.say("summary.figures");
  summary.sources_heading = words.say("summary.sources");
  add_figures(summary, matter, aid, words);
  summary.note = aid.text(words.language, "summary.note");
  summary.provenance = words.say("summary.provenance", {{"version", aid.version}, {"date", long_date(aid.review.checked, words.language)}});
  return summary;
}

}  // namespace kiosk

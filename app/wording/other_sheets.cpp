#include "app/wording/other_sheets.h"

#include "app/wording/leaflet_parts.h"
#include "app/wording/said_once.h"

namespace kiosk {

using Kind = LeafletPart::Kind;

Summary question_sheet(const Summary& summary, const Words& words) {
  return {.language = summary.language,
          .title = words.say("summary.my_questions"),
          .subtitle = summary.subtitle,
          .draft_notice = summary.draft_notice,
          .questions = summary.questions,
          .question_notes = summary.question_notes,
          .who_label = summary.who_label,
          .by_when_label = summary.by_when_label,
          .explain_again_heading = summary.explain_again_heading,
          .explain_again = summary.explain_again,
          .own_questions_heading = summary.own_questions_heading,
          .note = summary.note,
          .provenance = summary.provenance};
}

Summary blank_question_sheet(const DecisionAid& aid, const Words& words, const std::string& today) {
  return {.language = words.language,
          .title = words.say("summary.my_questions"),
          .subtitle = words.say("blank.subtitle"),
          .draft_notice = draft_notice(aid, words, today),
          .own_questions_heading = words.say("blank.heading"),
          .note = aid.text(words.language, "summary.note"),
          .provenance = provenance(aid, words)};
}

Leaflet card_leaflet(const SummaryInput& context, const DecisionAid& aid, OptionIndex option,
                     const Words& words) {
  LeafletMaker maker(aid, words, context.today);
  const auto card = card_words(aid, option, words, context.today);
  maker.leaflet().title = card.title;
  maker.leaflet().subtitle = words.say("leaflet.card");
  maker.leaflet().draft_notice =
      draft_notice(aid, words, context.today, parts_of_card(aid, option));
  for (const auto& shown : shown_options(aid, context.response)) {
    if (shown.option != option) continue;
    for (const auto& reason : reasons_in_words(aid, shown, context.response, Voice::me, words))
      maker.add(Kind::paragraph, words.say("because", {{"reason", reason}}));
  }
  maker.add(Kind::paragraph, not_shown_in_words(aid, option, context.response, words));
  for (const auto& note : notes_in_words(aid, option, context.response, words))
    maker.add(Kind::paragraph, note);
  maker.add_card(card);
  return std::move(maker.leaflet());
}

Slip urgent_slip(const Response& response, const DecisionAid& aid, const UrgentMoment& moment,
                 const Words& words) {
  const auto signs = urgent_signs(aid, response);
  const bool now = how_soon(aid, signs) == Urgency::now;
  const auto& clinic = moment.clinic ? *moment.clinic : words;
  std::vector<AidPart> parts;
  std::vector<std::string> say;
  Slip slip{.language = words.language,
            .title = words.say(now ? "slip.heading" : "slip.heading_today"),
            .when = words.say("slip.when", {{"date", long_date(moment.day, words.language)},
                                            {"time", moment.time}}),
            .signs_heading = words.say("slip.signs"),
            .staff_heading = clinic.say("slip.for_staff", {{"soon", now ? "now" : "today"}})};
  if (const auto& about = aid.text(clinic.language, "slip.about"); !about.empty())
    slip.staff.push_back(about);
  if (!moment.kiosk.empty()) slip.place = words.say("slip.kiosk", {{"name", moment.kiosk}});
  const auto answers = answers_of(response, aid.questionnaire);
  for (const auto sign : signs) {
    const auto& id = aid.urgent_signs[sign].id;
    parts.push_back({PartKind::sign, id});
    say.push_back(aid.text(words.language, "urgent." + id + ".say"));
    std::string line;
    for (const auto question : because(aid.urgent_signs[sign].when, answers)) {
      const auto& item = aid.questionnaire.items[question];
      line +=
          (line.empty() ? "" : " · ") +
          (item.show.short_text.empty() ? item.text : item.show.short_text).in(clinic.language) +
          ": " + answers_as_entries(item, answers(question), clinic);
    }
    const auto& suspected = aid.text(clinic.language, "urgent." + id + ".nurse");
    if (!suspected.empty()) line += (line.empty() ? "" : ". ") + suspected;
    slip.staff.push_back(std::move(line));
  }
  slip.signs = said_once(say);
  slip.advice =
      moment.advice.empty() ? words.say(now ? "urgent.now" : "urgent.today") : moment.advice;
  slip.plea = words.say("slip.staff");
  slip.draft_notice = draft_notice(aid, words, moment.day, parts);
  return slip;
}

}  // namespace kiosk

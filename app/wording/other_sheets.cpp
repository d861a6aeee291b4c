#include "app/wording/other_sheets.h"

#include "app/wording/leaflet_parts.h"

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
          .go_over_heading = summary.go_over_heading,
          .go_over = summary.go_over,
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

Leaflet card_leaflet(const SummaryInput& context, const DecisionAid& aid, OptionIndex option, const Words& words) {
  LeafletMaker maker(aid, words, context.today);
  const auto card = card_words(aid, option, words, context.today);
  maker.leaflet().title = card.title;
  maker.leaflet().subtitle = words.say("leaflet.card");
  maker.leaflet().draft_notice = draft_notice(aid, words, context.today, parts_of_card(aid, option));
  for (const auto& shown : shown_options(aid, context.response)) {
    if (shown.option != option) continue;
    for (const auto& reason : reasons_in_words(aid, shown, context.response, Voice::me, words)) maker.add(Kind::paragraph, words.say("because", {{"reason", reason}}));
  }
  maker.add(Kind::paragraph, not_shown_in_words(aid, option, context.response, words));
  for (const auto& note : notes_in_words(aid, option, context.response, words)) maker.add(Kind::paragraph, note);
  maker.add_card(card);
  return std::move(maker.leaflet());
}

Leaflet urgent_slip(const Response& response, const DecisionAid& aid, const UrgentMoment& moment, const Words& words) {
  LeafletMaker maker(aid, words, moment.day);
  const auto signs = urgent_signs(aid, response);
  const bool now = how_soon(aid, signs) == Speed::now;
  std::vector<AidPart> parts;
  for (const auto sign : signs) parts.push_back({PartKind::sign, aid.urgent_signs[sign].id});
  maker.leaflet().draft_notice = draft_notice(aid, words, moment.day, parts);
  maker.leaflet().title = words.say(now ? "slip.heading" : "slip.heading_today");
  maker.leaflet().subtitle = words.say("slip.when", {{"date", long_date(moment.day, words.language)}, {"time", moment.time}});
  if (!moment.kiosk.empty()) maker.add(Kind::paragraph, words.say("slip.kiosk", {{"name", moment.kiosk}}));
  maker.add(Kind::heading, words.say("slip.signs"));
  for (const auto sign : signs) maker.add(Kind::bullet, aid.text(words.language, "urgent." + aid.urgent_signs[sign].id + ".say"));
  maker.add(Kind::heading, words.say("slip.advice"));
  maker.add(Kind::paragraph, moment.advice.empty() ? words.say(now ? "urgent.now" : "urgent.today") : moment.advice);
  maker.add(Kind::paragraph, words.say("slip.staff"));
  return std::move(maker.leaflet());
}

}  // namespace kiosk

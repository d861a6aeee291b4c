#include "app/wording/leaflet_parts.h"

#include "app/wording/summarize.h"

namespace kiosk {

using Kind = LeafletPart::Kind;

LeafletMaker::LeafletMaker(const DecisionAid& aid, const Words& words, const std::string& today)
    : leaflet_{.language = words.language,
               .draft_notice = draft_notice(aid, words, today),
               .note = aid.text(words.language, "summary.note"),
               .provenance = provenance(aid, words)} {}

void LeafletMaker::add(Kind kind, const std::string& words) {
  if (!words.empty()) leaflet_.parts.push_back({.kind = kind, .words = words});
}

void LeafletMaker::add_markup(Kind kind, const std::string& markup) {
  if (!markup.empty()) leaflet_.parts.push_back({.kind = kind, .words = markup, .is_markup = true});
}

void LeafletMaker::add_picture(const std::filesystem::path& picture,
                               const std::string& description) {
  leaflet_.parts.push_back({.kind = Kind::picture, .words = description, .picture = picture});
}

void LeafletMaker::add_figure(const FigureWords& figure) {
  add(Kind::subheading, figure.heading);
  std::vector<SummaryCount> counts{{figure.happens, figure.count}};
  if (figure.compared_count)
    counts.push_back({comparison_in_words(figure), *figure.compared_count});
  leaflet_.parts.push_back(
      {.kind = Kind::counts, .words = figure.otherwise, .counts = std::move(counts)});
  for (const auto& line : {figure.group, figure.certainty, figure.source}) add(Kind::small, line);
}

void LeafletMaker::add_card(const CardWords& card) {
  add_card_alone(card);
  if (!card.glossary.empty()) add(Kind::heading, card.glossary_heading);
  for (const auto& [word, meaning] : card.glossary) add(Kind::bullet, word + ": " + meaning);
  if (!card.questions.empty()) add(Kind::heading, card.questions_heading);
  for (const auto& question : card.questions) add(Kind::tick, question);
  if (!card.sources.empty()) add(Kind::heading, card.sources_heading);
  for (const auto& source : card.sources) add(Kind::small, source);
  add(Kind::small, card.checked);
}

void LeafletMaker::add_card_alone(const CardWords& card) {
  add_picture(card.picture, card.picture_description);
  add(Kind::small, card.picture_caption);
  add(Kind::paragraph, card.short_text);
  add(Kind::paragraph, card.addressed);
  for (const auto& section : card.sections) {
    if (!section.blocks.empty()) add(Kind::heading, section.heading);
    for (const auto& block : section.blocks)
      add_markup(block.kind == Block::Kind::bullet ? Kind::bullet : Kind::paragraph, block.markup);
  }
  add(Kind::heading, card.figures_heading);
  add(Kind::paragraph, card.no_figures);
  for (const auto& figure : card.figures) add_figure(figure);
}

}  // namespace kiosk

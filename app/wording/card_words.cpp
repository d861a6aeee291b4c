#include "app/wording/card_words.h"

#include "app/wording/glossary.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

CardSection section_of(const DecisionAid& aid, const OptionText& text, Section section,
                       const Words& words, bool overdue) {
  CardSection result{
      .heading = aid.text(words.language, "headings." + std::string(name_of(section))),
      .blocks = text.section(section)};
  if (overdue) std::erase_if(result.blocks, [](const Block& block) { return block.has_figure; });
  return result;
}

/// A card past its review says so and shows no figures.
void add_figures(CardWords& card, const DecisionAid& aid, const Option& option, const Words& words,
                 bool overdue) {
  card.figures_heading = words.say("card.figures");
  if (overdue) {
    card.no_figures = words.say("card.overdue");
    return;
  }
  for (const auto& id : option.evidence) {
    const auto* evidence = aid.find_evidence(id);
    if (evidence)
      (evidence->on_request ? card.life_figures : card.figures)
          .push_back(figure_words(aid, *evidence, words));
  }
  if (card.figures.empty()) card.no_figures = words.say("card.no_figures");
}

}  // namespace

CardWords card_words(const DecisionAid& aid, OptionIndex index, const Words& words,
                     const std::string& today) {
  const auto& option = aid.options[index];
  const auto& text = aid.text_of(option, words.language);
  const bool overdue = aid.review.is_overdue(today);
  CardWords card{
      .picture = aid.folder / option.picture,
      .picture_description = text.picture_description,
      .picture_caption = text.picture_caption,
      .title = text.title,
      .short_text = text.short_text,
      .addressed =
          words.patterns.contains("card.addressed") ? words.say("card.addressed") : std::string{},
      .glossary_heading = words.say("card.glossary"),
      .glossary = glossary_of(aid, text, words.language),
      .questions_heading = words.say("card.questions"),
      .sources_heading = words.say("card.sources"),
      .checked = words.say("card.checked", {{"date", long_date(option.checked, words.language)}})};
  for (const auto section : all_sections)
    card.sections.push_back(section_of(aid, text, section, words, overdue));
  card.sources = sources_in_words(aid, option, words);
  for (const auto& id : option.questions)
    card.questions.push_back(aid.text(words.language, "questions." + id));
  add_figures(card, aid, option, words, overdue);
  return card;
}

}  // namespace kiosk

#include "app/session/navigation.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/answer_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

ActionView tab(const ViewMatter& matter, OptionFilter filter, const TreatmentsScreen& current, const std::string& id) {
  const auto count = static_cast<std::int64_t>(listed_options(matter.session, matter.aid, {.filter = filter}).size());
  return {.id = "tab." + id, .label = matter.words.say("treatments.tab_" + id, {{"count", count}}),
          .icon = filter == OptionFilter::starred ? Icon::star_filled : Icon::none, .event = FilterChosen{filter}, .selected = filter == current.filter && current.family.empty()};
}

OptionCardView option_card(const ViewMatter& matter, OptionIndex option) {
  const auto& entry = matter.aid.options[option];
  const auto& text = matter.aid.text_of(entry, matter.words.language);
  const auto because = because_lines(matter, option);
  return {.picture = matter.aid.folder / entry.picture,
          .picture_description = text.picture_description,
          .title = text.title,
          .short_text = text.short_text,
          .because = because.empty() ? std::string{} : because.front(),
          .not_shown = not_shown_in_words(matter.aid, option, matter.session.response, matter.words),
          .open = {.id = "option." + entry.id, .label = text.title, .event = CardOpened{option}},
          .star = star_action(matter, option)};
}

Block bullet(const std::string& words) { return {.kind = Block::Kind::bullet, .markup = escaped(words)}; }

/// Figures on length of life are offered in words only, and shown to those who ask and then say yes.
void add_life_offer(CardView& view, const ViewMatter& matter, LifeFigures state) {
  if (state == LifeFigures::hidden) {
    view.life_offer = matter.words.say("life.offer");
    view.life_actions = {action(matter, "life-ask", "life.ask", LifeFiguresAsked{})};
  } else if (state == LifeFigures::asked) {
    view.life_offer = matter.words.say("life.sure");
    view.life_actions = {action(matter, "life-no", "life.no", LifeFiguresDeclined{}), action(matter, "life-show", "life.show", LifeFiguresAsked{})};
  }
}

/// Figures on length of life stand with the others once the person has asked for them twice.
void add_figures(CardView& view, const ViewMatter& matter, const CardWords& card, LifeFigures state) {
  view.figures_heading = card.figures_heading;
  view.figures = card.figures;
  view.no_figures = card.no_figures;
  if (card.life_figures.empty()) return;
  if (state != LifeFigures::shown) return add_life_offer(view, matter, state);
  view.figures.insert(view.figures.end(), card.life_figures.begin(), card.life_figures.end());
  view.no_figures.clear();
}

/// The words of the glossary that the card uses, with what they mean.
ProseView glossary(const CardWords& card) {
  ProseView view{.heading = card.glossary_heading};
  for (const auto& [word, meaning] : card.glossary) {
    view.blocks.push_back({.kind = Block::Kind::bullet, .markup = "<b>" + escaped(word) + "</b>: " + escaped(meaning)});
  }
  return view;
}

ProseView bullets(const std::string& heading, const std::vector<std::string>& lines) {
  ProseView view{.heading = heading};
  for (const auto& line : lines) view.blocks.push_back(bullet(line));
  return view;
}

void add_navigation(CardView& view, const ViewMatter& matter, const CardScreen& screen) {
  auto& navigation = view.frame.navigation;
  navigation.back = action(matter, "back", "card.back", BackRequested{}, Icon::arrow_left);
  auto star = star_action(matter, screen.option);
  star.id = "star-this";
  navigation.others.push_back(std::move(star));
  navigation.main = action(matter, "next", "card.next", NextRequested{}, Icon::arrow_right);
}

}  // namespace

TreatmentsView make_treatments_view(const ViewMatter& matter, const TreatmentsScreen& screen) {
  TreatmentsView view{.frame = make_frame(matter, "treatments"),
                      .heading = matter.words.say("treatments.heading"),
                      .help = matter.words.say("treatments.help")};
  view.frame.place += "/" + std::to_string(static_cast<int>(screen.filter)) + screen.family;
  view.tabs = {tab(matter, OptionFilter::from_answers, screen, "from_answers"), tab(matter, OptionFilter::all, screen, "all"),
               tab(matter, OptionFilter::starred, screen, "starred")};
  if (!screen.family.empty()) {
    view.heading = matter.aid.text(matter.words.language, "families." + screen.family + ".name");
    view.help = matter.aid.text(matter.words.language, "families." + screen.family + ".text");
  }
  if (!matter.aid.rows.empty()) view.frame.navigation.others.push_back(action(matter, "compare", "compare.open", CompareOpened{}));
  for (const auto option : listed_options(matter.session, matter.aid, screen)) view.cards.push_back(option_card(matter, option));
  if (view.cards.empty()) view.empty = matter.words.say("treatments.none_starred");
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

CardView make_card_view(const ViewMatter& matter, const CardScreen& screen) {
  const auto card = card_words(matter.aid, screen.option, matter.words, matter.today);
  const auto section = [&](Section which) { return card.sections[static_cast<std::size_t>(which)]; };
  CardView view{.frame = make_frame(matter, "card"),
                .picture = card.picture,
                .picture_description = card.picture_description,
                .picture_caption = card.picture_caption,
                .title = card.title,
                .short_text = card.short_text,
                .addressed = card.addressed,
                .because = because_lines(matter, screen.option),
                .not_shown = not_shown_in_words(matter.aid, screen.option, matter.session.response, matter.words),
                .notes = notes_in_words(matter.aid, screen.option, matter.session.response, matter.words),
                .star = star_action(matter, screen.option),
                .before = {section(Section::brief), section(Section::what), section(Section::when)},
                .help = section(Section::help),
                .hard = section(Section::hard),
                .after = {section(Section::like)},
                .glossary = glossary(card),
                .questions = bullets(card.questions_heading, card.questions),
                .sources = bullets(card.sources_heading, card.sources),
                .checked = card.checked};
  view.frame.place += "/" + matter.aid.options[screen.option].id;
  view.print = print_action(matter, screen.print, PrintedSheet::card);
  view.print_status = print_line(matter, screen.print);
  add_figures(view, matter, card, screen.life_figures);
  add_navigation(view, matter, screen);
  return view;
}

}  // namespace kiosk::ui

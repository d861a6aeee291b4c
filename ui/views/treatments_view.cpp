#include "app/session/navigation.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/answer_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

ActionView tab(const ViewContext& context, OptionFilter filter, const TreatmentsScreen& current, const std::string& id) {
  const auto count = static_cast<std::int64_t>(listed_options(context.session, context.aid, {.filter = filter}).size());
  return {.id = "tab." + id, .label = context.words.say("treatments.tab_" + id, {{"count", count}}),
          .icon = filter == OptionFilter::starred ? Icon::star_filled : Icon::none, .event = FilterChosen{filter}, .selected = filter == current.filter && current.family.empty()};
}

OptionCardView option_card(const ViewContext& context, OptionIndex option) {
  const auto& entry = context.aid.options[option];
  const auto& text = context.aid.text_of(entry, context.words.language);
  const auto because = because_lines(context, option);
  return {.picture = context.aid.folder / entry.picture,
          .picture_description = text.picture_description,
          .title = text.title,
          .short_text = text.short_text,
          .because = because.empty() ? std::string{} : because.front(),
          .not_shown = not_shown_in_words(context.aid, option, context.session.response, context.words),
          .open = {.id = "option." + entry.id, .label = text.title, .event = CardOpened{option}},
          .star = star_action(context, option)};
}

Block bullet(const std::string& words) { return {.kind = Block::Kind::bullet, .markup = escaped(words)}; }

/// Figures on length of life are offered in words only, and shown to those who ask and then say yes.
void add_life_offer(CardView& view, const ViewContext& context, LifeFigures state) {
  if (state == LifeFigures::hidden) {
    view.life_offer = context.words.say("life.offer");
    view.life_actions = {action(context, "life-ask", "life.ask", LifeFiguresAsked{})};
  } else if (state == LifeFigures::asked) {
    view.life_offer = context.words.say("life.sure");
    view.life_actions = {action(context, "life-no", "life.no", LifeFiguresDeclined{}), action(context, "life-show", "life.show", LifeFiguresAsked{})};
  }
}

/// Figures on length of life stand with the others once the person has asked for them twice.
void add_figures(CardView& view, const ViewContext& context, const CardWords& card, LifeFigures state) {
  view.figures_heading = card.figures_heading;
  view.figures = card.figures;
  view.no_figures = card.no_figures;
  if (card.life_figures.empty()) return;
  if (state != LifeFigures::shown) return add_life_offer(view, context, state);
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

void add_navigation(CardView& view, const ViewContext& context, const CardScreen& screen) {
  auto& navigation = view.frame.navigation;
  navigation.back = action(context, "back", "card.back", BackRequested{}, Icon::arrow_left);
  auto star = star_action(context, screen.option);
  star.id = "star-this";
  navigation.others.push_back(std::move(star));
  navigation.main = action(context, "next", "card.next", NextRequested{}, Icon::arrow_right);
}

}  // namespace

TreatmentsView make_treatments_view(const ViewContext& context, const TreatmentsScreen& screen) {
  TreatmentsView view{.frame = make_frame(context, "treatments"),
                      .heading = context.words.say("treatments.heading"),
                      .help = context.words.say("treatments.help")};
  view.frame.place += "/" + std::to_string(static_cast<int>(screen.filter)) + screen.family;
  view.tabs = {tab(context, OptionFilter::from_answers, screen, "from_answers"), tab(context, OptionFilter::all, screen, "all"),
               tab(context, OptionFilter::starred, screen, "starred")};
  if (!screen.family.empty()) {
    view.heading = context.aid.text(context.words.language, "families." + screen.family + ".name");
    view.help = context.aid.text(context.words.language, "families." + screen.family + ".text");
  }
  if (!context.aid.rows.empty()) view.frame.navigation.others.push_back(action(context, "compare", "compare.open", CompareOpened{}));
  for (const auto option : listed_options(context.session, context.aid, screen)) view.cards.push_back(option_card(context, option));
  if (view.cards.empty()) view.empty = context.words.say("treatments.none_starred");
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main = action(context, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

CardView make_card_view(const ViewContext& context, const CardScreen& screen) {
  const auto card = card_words(context.aid, screen.option, context.words, context.today);
  const auto section = [&](Section which) { return card.sections[static_cast<std::size_t>(which)]; };
  CardView view{.frame = make_frame(context, "card"),
                .picture = card.picture,
                .picture_description = card.picture_description,
                .picture_caption = card.picture_caption,
                .title = card.title,
                .short_text = card.short_text,
                .addressed = card.addressed,
                .because = because_lines(context, screen.option),
                .not_shown = not_shown_in_words(context.aid, screen.option, context.session.response, context.words),
                .notes = notes_in_words(context.aid, screen.option, context.session.response, context.words),
                .star = star_action(context, screen.option),
                .before = {section(Section::brief), section(Section::what), section(Section::when)},
                .help = section(Section::help),
                .hard = section(Section::hard),
                .after = {section(Section::like)},
                .glossary = glossary(card),
                .questions = bullets(card.questions_heading, card.questions),
                .sources = bullets(card.sources_heading, card.sources),
                .checked = card.checked};
  view.frame.place += "/" + context.aid.options[screen.option].id;
  view.print = print_action(context, screen.print, PrintedSheet::card);
  view.print_status = print_line(context, screen.print);
  add_figures(view, context, card, screen.life_figures);
  add_navigation(view, context, screen);
  return view;
}

}  // namespace kiosk::ui

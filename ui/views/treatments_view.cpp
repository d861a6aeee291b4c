#include "app/session/navigation.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/glossary.h"
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
          .open = {.id = "option." + entry.id, .label = text.title, .event = CardOpened{option}},
          .star = star_action(matter, option)};
}

FigureView figure(const ViewMatter& matter, const Evidence& evidence) {
  const auto arguments = figure_arguments(evidence);
  const auto say = [&](std::string_view part) {
    return format_message(matter.aid.text(matter.words.language, "evidence." + evidence.id + "." + std::string(part)), arguments, matter.words.language);
  };
  FigureView view{.heading = say("heading"), .happens = say("happens"), .count = evidence.count, .otherwise = say("otherwise"),
                  .compared = say("compared"), .compared_count = evidence.compared, .group = say("group"),
                  .certainty = matter.words.say("card.certainty", {{"certainty", matter.aid.text(matter.words.language, "certainty." + name_of(evidence.certainty))}}),
                  .source = matter.words.say("card.source", {{"source", evidence.source}})};
  if (evidence.people) view.group += " " + matter.words.say("card.people", {{"people", std::int64_t{*evidence.people}}});
  view.source += " " + (evidence.is_funding_known() ? matter.words.say("card.funding", {{"funding", evidence.funding}}) : matter.words.say("card.funding_unknown"));
  return view;
}

ProseView prose(const ViewMatter& matter, const OptionText& text, Section section) {
  ProseView view{.heading = matter.aid.text(matter.words.language, "headings." + std::string(name_of(section))), .blocks = text.section(section)};
  if (matter.aid.review.is_overdue(matter.today)) std::erase_if(view.blocks, [](const Block& block) { return block.has_figure; });
  return view;
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

/// A card past its review says so and shows no figures.
void add_figures(CardView& view, const ViewMatter& matter, const CardScreen& screen) {
  view.figures_heading = matter.words.say("card.figures");
  if (matter.aid.review.is_overdue(matter.today)) {
    view.no_figures = matter.words.say("card.overdue");
    return;
  }
  bool more_on_request = false;
  for (const auto& id : matter.aid.options[screen.option].evidence) {
    const auto* evidence = matter.aid.find_evidence(id);
    if (!evidence) continue;
    if (evidence->on_request && screen.life_figures != LifeFigures::shown) more_on_request = true;
    else view.figures.push_back(figure(matter, *evidence));
  }
  if (view.figures.empty()) view.no_figures = matter.words.say("card.no_figures");
  if (more_on_request) add_life_offer(view, matter, screen.life_figures);
}

/// The words of the glossary that the card uses, with what they mean.
void add_glossary(CardView& view, const ViewMatter& matter, const OptionText& text) {
  view.glossary.heading = matter.words.say("card.glossary");
  for (const auto& [word, meaning] : glossary_of(matter.aid, text, matter.words.language)) {
    view.glossary.blocks.push_back({.kind = Block::Kind::bullet, .markup = "<b>" + escaped(word) + "</b>: " + escaped(meaning)});
  }
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
  const auto& option = matter.aid.options[screen.option];
  const auto& text = matter.aid.text_of(option, matter.words.language);
  CardView view{.frame = make_frame(matter, "card"),
                .picture = matter.aid.folder / option.picture,
                .picture_description = text.picture_description,
                .picture_caption = text.picture_caption,
                .title = text.title,
                .short_text = text.short_text,
                .because = because_lines(matter, screen.option),
                .star = star_action(matter, screen.option),
                .before = {prose(matter, text, Section::what), prose(matter, text, Section::when)},
                .help = prose(matter, text, Section::help),
                .hard = prose(matter, text, Section::hard),
                .after = {prose(matter, text, Section::like)},
                .questions = {.heading = matter.words.say("card.questions")},
                .sources = {.heading = matter.words.say("card.sources")},
                .checked = matter.words.say("card.checked", {{"date", long_date(option.checked, matter.words.language)}})};
  view.frame.place += "/" + option.id;
  for (const auto& id : option.questions) view.questions.blocks.push_back(bullet(matter.aid.text(matter.words.language, "questions." + id)));
  for (const auto& source : option.sources) view.sources.blocks.push_back(bullet(source));
  add_figures(view, matter, screen);
  add_glossary(view, matter, text);
  add_navigation(view, matter, screen);
  return view;
}

}  // namespace kiosk::ui

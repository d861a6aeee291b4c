#include "app/session/navigation.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/answer_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

ActionView tab(const ViewMatter& matter, OptionFilter filter, OptionFilter current, const std::string& id) {
  const auto count = static_cast<std::int64_t>(listed_options(matter.session, matter.aid, filter).size());
  return {.id = "tab." + id, .label = matter.words.say("treatments.tab_" + id, {{"count", count}}),
          .icon = filter == OptionFilter::starred ? Icon::star_filled : Icon::none, .event = FilterChosen{filter}, .selected = filter == current};
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
  return view;
}

ProseView prose(const ViewMatter& matter, const OptionText& text, Section section) {
  return {.heading = matter.aid.text(matter.words.language, "headings." + std::string(name_of(section))), .blocks = text.section(section)};
}

Block bullet(const std::string& words) { return {.kind = Block::Kind::bullet, .markup = escaped(words)}; }

void add_figures(CardView& view, const ViewMatter& matter, const Option& option) {
  view.figures_heading = matter.words.say("card.figures");
  for (const auto& id : option.evidence) {
    if (const auto* evidence = matter.aid.find_evidence(id)) view.figures.push_back(figure(matter, *evidence));
  }
  if (view.figures.empty()) view.no_figures = matter.words.say("card.no_figures");
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
  view.frame.place += "/" + std::to_string(static_cast<int>(screen.filter));
  view.tabs = {tab(matter, OptionFilter::from_answers, screen.filter, "from_answers"), tab(matter, OptionFilter::all, screen.filter, "all"),
               tab(matter, OptionFilter::starred, screen.filter, "starred")};
  for (const auto option : listed_options(matter.session, matter.aid, screen.filter)) view.cards.push_back(option_card(matter, option));
  if (view.cards.empty()) view.empty = matter.words.say("treatments.none_starred");
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "next", "treatments.next", NextRequested{}, Icon::arrow_right);
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
  add_figures(view, matter, option);
  add_navigation(view, matter, screen);
  return view;
}

}  // namespace kiosk::ui

// The list of treatments, by the kinds of the map.
#include <algorithm>
#include <functional>
#include <iterator>

#include "app/session/navigation.h"
#include "app/wording/answer_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

ActionView tab(const ViewMatter& matter, OptionFilter filter, const TreatmentsScreen& current, const std::string& id) {
  const auto count = static_cast<std::int64_t>(filter == OptionFilter::starred ? matter.session.starred.size() : matter.aid.options.size());
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

/// Of one kind: what came up as cards, then the others on one line each. A kind of which nothing came up is there all the same.
TreatmentsView::Group group_of(const ViewMatter& matter, const std::function<bool(const Option&)>& belongs) {
  TreatmentsView::Group group;
  std::vector<OptionCardView> rows;
  const auto answers = answers_of(matter.session.response, matter.aid.questionnaire);
  for (OptionIndex option = 0; option < matter.aid.options.size(); ++option) {
    if (!belongs(matter.aid.options[option])) continue;
    auto card = option_card(matter, option);
    card.is_row = !comes_up(matter.aid.options[option], answers);
    (card.is_row ? rows : group.cards).push_back(std::move(card));
  }
  if (!rows.empty()) group.others = matter.words.say(group.cards.empty() ? "treatments.none_came_up" : "treatments.others");
  std::move(rows.begin(), rows.end(), std::back_inserter(group.cards));
  return group;
}

/// All treatments by the kinds of the map; first the kinds' names, so that the list and the map are one.
std::vector<TreatmentsView::Group> all_in_groups(const ViewMatter& matter) {
  std::vector<TreatmentsView::Group> groups;
  for (const auto& family : matter.aid.families) {
    auto group = group_of(matter, [&](const Option& option) { return option.family == family.id; });
    if (group.cards.empty()) continue;
    const auto key = "families." + family.id;
    group.name = matter.aid.text(matter.words.language, key + ".name");
    group.sentence = matter.aid.text(matter.words.language, key + ".text");
    groups.push_back(std::move(group));
  }
  // An aid may have no map, or not have each treatment on it.
  const auto is_on_the_map = [&](const Option& option) {
    return std::any_of(matter.aid.families.begin(), matter.aid.families.end(), [&](const Family& family) { return family.id == option.family; });
  };
  if (auto unnamed = group_of(matter, std::not_fn(is_on_the_map)); !unnamed.cards.empty()) groups.push_back(std::move(unnamed));
  return groups;
}

TreatmentsView::Group listed_in_one_group(const ViewMatter& matter, const TreatmentsScreen& screen) {
  TreatmentsView::Group group;
  for (const auto option : listed_options(matter.session, matter.aid, screen)) group.cards.push_back(option_card(matter, option));
  return group;
}

}  // namespace

TreatmentsView make_treatments_view(const ViewMatter& matter, const TreatmentsScreen& screen) {
  TreatmentsView view{.frame = make_frame(matter, "treatments"),
                      .heading = matter.words.say("treatments.heading"),
                      .help = matter.words.say("treatments.help")};
  view.frame.place += "/" + std::to_string(static_cast<int>(screen.filter)) + screen.family;
  view.tabs = {tab(matter, OptionFilter::from_answers, screen, "all"), tab(matter, OptionFilter::starred, screen, "starred")};
  if (!screen.family.empty()) {
    view.heading = matter.aid.text(matter.words.language, "families." + screen.family + ".name");
    view.help = matter.aid.text(matter.words.language, "families." + screen.family + ".text");
  }
  if (!matter.aid.rows.empty()) view.frame.navigation.others.push_back(action(matter, "compare", "compare.open", CompareOpened{}));
  view.groups = screen.filter == OptionFilter::from_answers ? all_in_groups(matter) : std::vector{listed_in_one_group(matter, screen)};
  if (view.groups.size() == 1 && view.groups.front().cards.empty()) view.empty = matter.words.say("treatments.none_starred");
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

}  // namespace kiosk::ui

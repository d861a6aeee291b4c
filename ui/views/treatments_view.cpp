// The list of treatments, grouped by the families of the map.
#include <algorithm>
#include <functional>
#include <iterator>

#include "app/session/navigation.h"
#include "app/wording/answer_words.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

ActionView tab(const ViewContext& context, OptionFilter filter, const TreatmentsScreen& current,
               const std::string& id) {
  const auto count =
      static_cast<std::int64_t>(filter == OptionFilter::starred ? context.session.starred.size()
                                                                : context.aid.options.size());
  return {.id = "tab." + id,
          .label = context.words.say("treatments.tab_" + id, {{"count", count}}),
          .icon = filter == OptionFilter::starred ? Icon::star_filled : Icon::none,
          .event = FilterChosen{filter},
          .selected = filter == current.filter && current.family.empty()};
}

OptionCardView option_card(const ViewContext& context, OptionIndex option) {
  const auto& entry = context.aid.options[option];
  const auto& text = context.aid.text_of(entry, context.words.language);
  const auto because = because_lines(context, option);
  return {
      .picture = context.aid.folder / entry.picture,
      .picture_description = text.picture_description,
      .title = text.title,
      .short_text = text.short_text,
      .because = because.empty() ? std::string{} : because.front(),
      .not_shown = not_shown_in_words(context.aid, option, context.session.response, context.words),
      .open = {.id = "option." + entry.id, .label = text.title, .event = CardOpened{option}},
      .star = star_action(context, option)};
}

/// Of one family: shown ones as cards, then the others on one line each. A family without shown
/// ones is listed all the same.
TreatmentsView::Group group_of(const ViewContext& context,
                               const std::function<bool(const Option&)>& belongs) {
  TreatmentsView::Group group;
  std::vector<OptionCardView> rows;
  const auto answers = answers_of(context.session.response, context.aid.questionnaire);
  for (OptionIndex option = 0; option < context.aid.options.size(); ++option) {
    if (!belongs(context.aid.options[option])) continue;
    auto card = option_card(context, option);
    card.is_row = !comes_up(context.aid.options[option], answers);
    (card.is_row ? rows : group.cards).push_back(std::move(card));
  }
  if (!rows.empty())
    group.others =
        context.words.say(group.cards.empty() ? "treatments.none_came_up" : "treatments.others");
  std::move(rows.begin(), rows.end(), std::back_inserter(group.cards));
  return group;
}

/// All treatments by the families of the map; first the families' names, so that the list matches
/// the map.
std::vector<TreatmentsView::Group> all_in_groups(const ViewContext& context) {
  std::vector<TreatmentsView::Group> groups;
  for (const auto& family : context.aid.families) {
    auto group =
        group_of(context, [&](const Option& option) { return option.family == family.id; });
    if (group.cards.empty()) continue;
    const auto key = "families." + family.id;
    group.name = context.aid.text(context.words.language, key + ".name");
    group.sentence = context.aid.text(context.words.language, key + ".text");
    groups.push_back(std::move(group));
  }
  // An aid may have no map, or a map without some treatments.
  const auto is_on_the_map = [&](const Option& option) {
    return std::any_of(context.aid.families.begin(), context.aid.families.end(),
                       [&](const Family& family) { return family.id == option.family; });
  };
  if (auto unnamed = group_of(context, std::not_fn(is_on_the_map)); !unnamed.cards.empty())
    groups.push_back(std::move(unnamed));
  return groups;
}

TreatmentsView::Group listed_in_one_group(const ViewContext& context,
                                          const TreatmentsScreen& screen) {
  TreatmentsView::Group group;
  for (const auto option : listed_options(context.session, context.aid, screen))
    group.cards.push_back(option_card(context, option));
  return group;
}

}  // namespace

TreatmentsView make_treatments_view(const ViewContext& context, const TreatmentsScreen& screen) {
  TreatmentsView view{.frame = make_frame(context, "treatments"),
                      .heading = context.words.say("treatments.heading"),
                      .help = context.words.say("treatments.help")};
  view.frame.place += "/" + std::to_string(static_cast<int>(screen.filter)) + screen.family;
  view.tabs = {tab(context, OptionFilter::from_answers, screen, "all"),
               tab(context, OptionFilter::starred, screen, "starred")};
  if (!screen.family.empty()) {
    view.heading = context.aid.text(context.words.language, "families." + screen.family + ".name");
    view.help = context.aid.text(context.words.language, "families." + screen.family + ".text");
  }
  if (!context.aid.rows.empty())
    view.frame.navigation.others.push_back(
        action(context, "compare", "compare.open", CompareOpened{}));
  view.groups = screen.filter == OptionFilter::from_answers
                    ? all_in_groups(context)
                    : std::vector{listed_in_one_group(context, screen)};
  if (view.groups.size() == 1 && view.groups.front().cards.empty())
    view.empty = context.words.say("treatments.none_starred");
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main = action(context, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

}  // namespace kiosk::ui

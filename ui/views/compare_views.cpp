// Comparisons of treatments: families on a map, and two or three side by side.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/wording/other_sheets.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// The shown treatments first, then the others that are starred, then the rest: nothing is hidden,
/// nothing is first because it is better.
std::vector<OptionIndex> to_choose_from(const ViewContext& context) {
  auto options =
      listed_options(context.session, context.aid, {.filter = OptionFilter::from_answers});
  for (const auto filter : {OptionFilter::starred, OptionFilter::all}) {
    for (const auto option : listed_options(context.session, context.aid, {.filter = filter})) {
      if (std::find(options.begin(), options.end(), option) == options.end())
        options.push_back(option);
    }
  }
  return options;
}

bool is_compared(const ViewContext& context, OptionIndex option) {
  const auto& compared = context.session.compared;
  return std::find(compared.begin(), compared.end(), option) != compared.end();
}

MapView::Tile tile(const ViewContext& context, const Family& family) {
  const auto& language = context.words.language;
  MapView::Tile tile{.name = context.aid.text(language, "families." + family.id + ".name")};
  if (!family.picture.empty()) tile.picture = context.aid.folder / family.picture;
  for (const auto& option : context.aid.options) {
    if (option.family == family.id)
      tile.treatments +=
          (tile.treatments.empty() ? "" : " · ") + context.aid.text_of(option, language).title;
  }
  const auto count = listed_options(context.session, context.aid,
                                    {.filter = OptionFilter::from_answers, .family = family.id})
                         .size();
  tile.came_up =
      count == 0 ? context.words.say("map.none_came_up")
                 : context.words.say("map.came_up", {{"count", static_cast<std::int64_t>(count)}});
  tile.open = {.id = "family." + family.id, .label = tile.name, .event = FamilyChosen{family.id}};
  return tile;
}

}  // namespace

MapView make_map_view(const ViewContext& context) {
  MapView view{.frame = make_frame(context, "map"),
               .heading = context.aid.text(context.words.language, "map.heading"),
               .lead = context.aid.decision(context.words.language, "map.lead")};
  for (const auto& family : context.aid.families) view.tiles.push_back(tile(context, family));
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main = action(context, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

namespace {

/// Every row, in the aid's own order: no row moves when one is chosen.
ChoosingView make_row_pick_view(const ViewContext& context) {
  ChoosingView view{.frame = make_frame(context, "compare-first"),
                    .heading = context.words.say("compare.first_heading"),
                    .help = context.words.say("compare.first_help")};
  for (const auto& row : context.aid.rows) {
    view.choices.push_back({.id = "row." + row.id,
                            .label = context.aid.text(context.words.language, "rows." + row.id),
                            .selected = row.id == context.session.row_first,
                            .event = RowPicked{row.id}});
  }
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main =
      action(context, "show-compare", "compare.heading", CompareShown{}, Icon::arrow_right);
  return view;
}

/// In the consulting room printing is what comes next; alone, a person goes back to the treatments.
void add_ways_on(NavigationView& navigation, const ViewContext& context, ActionView print) {
  auto done = action(context, "done", "compare.done", CompareClosed{});
  if (is_consultation(context.session, context.aid)) std::swap(done, print);
  navigation.others.push_back(std::move(print));
  navigation.main = std::move(done);
}

}  // namespace

ChoosingView make_compare_pick_view(const ViewContext& context, const ComparePickScreen& screen) {
  if (screen.of_rows) return make_row_pick_view(context);
  const auto chosen = context.session.compared.size();
  ChoosingView view{.frame = make_frame(context, "compare-pick"),
                    .heading = context.words.say("compare.pick_heading"),
                    .help = context.words.say("compare.pick_help")};
  for (const auto option : to_choose_from(context)) {
    const auto& entry = context.aid.options[option];
    view.choices.push_back({.id = "compare." + entry.id,
                            .label = context.aid.text_of(entry, context.words.language).title,
                            .selected = is_compared(context, option),
                            .several = true,
                            .event = CompareToggled{option}});
  }
  view.frame.navigation.back = back_action(context);
  view.frame.navigation.main =
      action(context, "show-compare", "compare.show", CompareShown{}, Icon::arrow_right);
  view.frame.navigation.main->enabled = chosen >= least_compared && chosen <= most_compared;
  return view;
}

CompareView make_compare_view(const ViewContext& context, const CompareScreen& screen) {
  CompareView view{.frame = make_frame(context, "compare"),
                   .heading = context.words.say("compare.heading"),
                   .help = context.words.say("compare.help")};
  for (const auto option : context.session.compared) {
    const auto& entry = context.aid.options[option];
    const auto& text = context.aid.text_of(entry, context.words.language);
    view.options.push_back({.picture = context.aid.folder / entry.picture,
                            .picture_description = text.picture_description,
                            .title = text.title,
                            .star = star_action(context, option)});
    view.frame.place += "/" + entry.id;
  }
  view.frame.place += "/" + context.session.row_first;  // another order is read from its beginning
  const Comparison compared{context.session.compared, context.session.row_first};
  for (const auto row :
       rows_in_order(context.aid, context.session.preferences, context.session.row_first)) {
    CompareView::Row shown{
        .name = context.aid.text(context.words.language, "rows." + context.aid.rows[row].id),
        .matters = why_row_comes_first(context.aid, compared, context.session.preferences, row,
                                       context.words)};
    for (const auto option : context.session.compared)
      shown.cells.push_back(cell_of_row(context.aid, option, row, context.words));
    view.rows.push_back(std::move(shown));
  }
  view.frame.navigation.back =
      action(context, "back", "compare.back", BackRequested{}, Icon::arrow_left);
  view.first = action(context, "rows", "compare.first", RowsOffered{}, Icon::arrow_up);
  add_ways_on(view.frame.navigation, context,
              print_action(context, screen.print, PrintedSheet::compare));
  view.print_status = print_line(context, screen.print);
  return view;
}

}  // namespace kiosk::ui

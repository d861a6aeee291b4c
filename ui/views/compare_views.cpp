// The treatments in relation to each other: families on a map, and two or three side by side.
#include <algorithm>

#include "app/session/navigation.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// The treatments that came up first, then the others that are starred, then the rest: nothing is hidden, nothing is first for being better.
std::vector<OptionIndex> to_choose_from(const ViewMatter& matter) {
  auto options = listed_options(matter.session, matter.aid, {.filter = OptionFilter::from_answers});
  for (const auto filter : {OptionFilter::starred, OptionFilter::all}) {
    for (const auto option : listed_options(matter.session, matter.aid, {.filter = filter})) {
      if (std::find(options.begin(), options.end(), option) == options.end()) options.push_back(option);
    }
  }
  return options;
}

bool is_compared(const ViewMatter& matter, OptionIndex option) {
  const auto& compared = matter.session.compared;
  return std::find(compared.begin(), compared.end(), option) != compared.end();
}

MapView::Tile tile(const ViewMatter& matter, const Family& family) {
  const auto& language = matter.words.language;
  MapView::Tile tile{.name = matter.aid.text(language, "families." + family.id + ".name")};
  if (!family.picture.empty()) tile.picture = matter.aid.folder / family.picture;
  for (const auto& option : matter.aid.options) {
    if (option.family == family.id) tile.treatments += (tile.treatments.empty() ? "" : " · ") + matter.aid.text_of(option, language).title;
  }
  const auto count = listed_options(matter.session, matter.aid, {.filter = OptionFilter::from_answers, .family = family.id}).size();
  tile.came_up = count == 0 ? matter.words.say("map.none_came_up") : matter.words.say("map.came_up", {{"count", static_cast<std::int64_t>(count)}});
  tile.open = {.id = "family." + family.id, .label = tile.name, .event = FamilyChosen{family.id}};
  return tile;
}

}  // namespace

MapView make_map_view(const ViewMatter& matter) {
  MapView view{.frame = make_frame(matter, "map"), .heading = matter.aid.text(matter.words.language, "map.heading"),
               .lead = matter.aid.decision(matter.words.language, "map.lead")};
  for (const auto& family : matter.aid.families) view.tiles.push_back(tile(matter, family));
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

namespace {

/// Every row, in the aid's own order: nothing moves when one is chosen.
ChoosingView make_row_pick_view(const ViewMatter& matter) {
  ChoosingView view{.frame = make_frame(matter, "compare-first"), .heading = matter.words.say("compare.first_heading"), .help = matter.words.say("compare.first_help")};
  for (const auto& row : matter.aid.rows) {
    view.choices.push_back({.id = "row." + row.id, .label = matter.aid.text(matter.words.language, "rows." + row.id), .selected = row.id == matter.session.row_first,
                            .event = RowPicked{row.id}});
  }
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "show-compare", "compare.heading", CompareShown{}, Icon::arrow_right);
  return view;
}

/// Why a row stands before others; empty where it does not.
std::string why_first(const ViewMatter& matter, const CompareRow& row) {
  if (row.id == matter.session.row_first) return matter.words.say("compare.picked");
  return matters(row, matter.session.preferences) ? matter.words.say("compare.matters") : std::string{};
}

}  // namespace

ChoosingView make_compare_pick_view(const ViewMatter& matter, const ComparePickScreen& screen) {
  if (screen.of_rows) return make_row_pick_view(matter);
  const auto chosen = matter.session.compared.size();
  ChoosingView view{.frame = make_frame(matter, "compare-pick"), .heading = matter.words.say("compare.pick_heading"),
                    .help = matter.words.say("compare.pick_help")};
  for (const auto option : to_choose_from(matter)) {
    const auto& entry = matter.aid.options[option];
    view.choices.push_back({.id = "compare." + entry.id, .label = matter.aid.text_of(entry, matter.words.language).title,
                            .selected = is_compared(matter, option), .several = true, .event = CompareToggled{option}});
  }
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.main = action(matter, "show-compare", "compare.show", CompareShown{}, Icon::arrow_right);
  view.frame.navigation.main->enabled = chosen >= least_compared && chosen <= most_compared;
  return view;
}

CompareView make_compare_view(const ViewMatter& matter) {
  CompareView view{.frame = make_frame(matter, "compare"), .heading = matter.words.say("compare.heading"), .help = matter.words.say("compare.help")};
  for (const auto option : matter.session.compared) {
    const auto& entry = matter.aid.options[option];
    const auto& text = matter.aid.text_of(entry, matter.words.language);
    view.options.push_back({.picture = matter.aid.folder / entry.picture, .picture_description = text.picture_description, .title = text.title,
                            .star = star_action(matter, option)});
    view.frame.place += "/" + entry.id;
  }
  view.frame.place += "/" + matter.session.row_first;  // another order is read from its beginning
  for (const auto row : rows_in_order(matter.aid, matter.session.preferences, matter.session.row_first)) {
    const auto& entry = matter.aid.rows[row];
    CompareView::Row shown{.name = matter.aid.text(matter.words.language, "rows." + entry.id), .matters = why_first(matter, entry)};
    for (const auto option : matter.session.compared) {
      const auto& cells = matter.aid.text_of(matter.aid.options[option], matter.words.language).rows;
      shown.cells.push_back(row < cells.size() ? cells[row] : matter.words.say("compare.no_words"));
    }
    view.rows.push_back(std::move(shown));
  }
  view.frame.navigation.back = action(matter, "back", "compare.back", BackRequested{}, Icon::arrow_left);
  view.first = action(matter, "rows", "compare.first", RowsOffered{}, Icon::arrow_up);
  view.frame.navigation.main = action(matter, "done", "compare.done", CompareClosed{});
  return view;
}

}  // namespace kiosk::ui

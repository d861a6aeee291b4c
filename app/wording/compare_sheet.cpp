// Treatments side by side on one sheet, for the person and the doctor.
#include "app/wording/leaflet_parts.h"
#include "app/wording/other_sheets.h"

namespace kiosk {
namespace {

constexpr int lines_for_both = 2;

/// A text of the aid in the clinic's language; "" if that is the sheet's, or has no such text.
std::string twin_of(const SummaryInput& context, const DecisionAid& aid, const Words& words,
                    const std::string& key) {
  if (!context.clinic || context.clinic->language == words.language) return {};
  return aid.text(context.clinic->language, key);
}

LeafletPart::Column column_of(const SummaryInput& context, const DecisionAid& aid,
                              OptionIndex option, const Words& words) {
  const auto& entry = aid.options[option];
  LeafletPart::Column column{.name = aid.text_of(entry, words.language).title,
                             .picture = aid.folder / entry.picture};
  if (context.clinic && context.clinic->language != words.language)
    column.twin = aid.text_of(entry, context.clinic->language).title;
  return column;
}

}  // namespace

std::string why_row_comes_first(const DecisionAid& aid, const Comparison& compared,
                                const Preferences& preferences, std::uint32_t row,
                                const Words& words) {
  if (aid.rows[row].id == compared.row_first) return words.say("compare.picked");
  return matters(aid.rows[row], preferences) ? words.say("compare.matters") : std::string{};
}

std::string cell_of_row(const DecisionAid& aid, OptionIndex option, std::uint32_t row,
                        const Words& words) {
  const auto& cells = aid.text_of(aid.options[option], words.language).rows;
  return row < cells.size() ? cells[row] : words.say("compare.no_words");
}

Leaflet compare_leaflet(const SummaryInput& context, const DecisionAid& aid,
                        const Comparison& compared, const Words& words) {
  LeafletMaker maker(aid, words, context.today);
  auto& leaflet = maker.leaflet();
  leaflet.title = words.say("compare.heading");
  leaflet.subtitle = words.say("compare.help");
  LeafletPart table{.kind = LeafletPart::Kind::table};
  for (const auto option : compared.options)
    table.columns.push_back(column_of(context, aid, option, words));
  for (const auto row : rows_in_order(aid, context.preferences, compared.row_first)) {
    const auto key = "rows." + aid.rows[row].id;
    LeafletPart::Row line{
        .name = aid.text(words.language, key),
        .twin = twin_of(context, aid, words, key),
        .matters = why_row_comes_first(aid, compared, context.preferences, row, words)};
    for (const auto option : compared.options)
      line.cells.push_back(cell_of_row(aid, option, row, words));
    table.rows.push_back(std::move(line));
  }
  leaflet.parts.push_back(std::move(table));
  maker.add(LeafletPart::Kind::heading, words.say("compare.talked"));
  leaflet.parts.push_back({.kind = LeafletPart::Kind::lines, .lines = lines_for_both});
  return std::move(leaflet);
}

}  // namespace kiosk

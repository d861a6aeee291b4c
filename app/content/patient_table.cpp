#include "app/content/patient_table.h"

#include <algorithm>

#include "app/values/joined.h"
#include "app/wording/leaflet_parts.h"

namespace kiosk {
namespace {

using LineKind = LeafletPart::Kind;

std::string title_of(const DecisionAid& aid, OptionIndex option, const Words& words) {
  return aid.text_of(aid.options[option], words.language).title;
}

/// Each card with its reasons: "Radiation: because it hurts in a few places: Left hip; ...".
std::vector<std::string> card_lines(const DecisionAid& aid, const PatientRow& row,
                                    const Words& words) {
  std::vector<std::string> lines;
  for (const auto& [option, reasons] : row.outcome.cards)
    lines.push_back(title_of(aid, option, words) + ": " + values::joined(reasons, "; "));
  return lines;
}

std::vector<std::string> other_lines(const DecisionAid& aid, const PatientRow& row,
                                     const Words& words) {
  std::vector<std::string> lines;
  for (const auto& [option, why] : row.outcome.others)
    lines.push_back(title_of(aid, option, words) + (why.empty() ? "" : ": " + why));
  return lines;
}

std::vector<std::string> sign_lines(const DecisionAid& aid, const PatientRow& row,
                                    const Words& words) {
  std::vector<std::string> lines;
  const auto voice = row.outcome.by_helper ? helper_language(words.language) : words.language;
  for (const auto& id : row.outcome.signs)
    lines.push_back(aid.text(voice, "urgent." + id + ".you"));
  return lines;
}

/// A cell of a Markdown table: no line break, no bar.
std::string cell(const std::vector<std::string>& entries) {
  auto text = values::joined(entries, "<br>");
  for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
    text.replace(at, 1, "\\|");
  return text.empty() ? "–" : text;
}

std::string heading_of(const DecisionAid& aid, const Words& words) {
  return aid.text(words.language, "title") + " (" + aid.id + " " + aid.version + ", " +
         aid.content_hash + ")";
}

std::string counts_of(const std::vector<PatientRow>& rows) {
  const auto wrong = std::count_if(
      rows.begin(), rows.end(), [](const PatientRow& row) { return !row.outcome.wrong.empty(); });
  return std::to_string(rows.size()) + " patients, " + std::to_string(wrong) +
         " not as they should be; " + std::to_string(median_cards(rows)) + " cards in the middle";
}

}  // namespace

std::size_t median_cards(const std::vector<PatientRow>& rows) {
  std::vector<std::size_t> counts;
  for (const auto& row : rows) counts.push_back(row.outcome.cards.size());
  if (counts.empty()) return 0;
  const auto middle = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() / 2);
  std::nth_element(counts.begin(), middle, counts.end());
  return *middle;
}

std::string patient_table(const DecisionAid& aid, const std::vector<PatientRow>& rows,
                          const Words& words) {
  std::string table = "# " + heading_of(aid, words) + "\n\n" + counts_of(rows) + "\n\n";
  table +=
      "| Patient | Answers | Came up, because | Did not come up | Signs | Questions | Wrong | "
      "Right |\n|---|---|---|---|---|---|---|---|\n";
  for (const auto& row : rows) {
    auto name = std::vector<std::string>{row.name};
    if (!row.note.empty()) name.push_back(row.note);
    table += "| " + cell(name) + " | " + cell(row.outcome.answers) + " | " +
             cell(card_lines(aid, row, words)) + " | " + cell(other_lines(aid, row, words)) +
             " | " + cell(sign_lines(aid, row, words)) + " | " + cell(row.outcome.questions) +
             " | " + cell(row.outcome.wrong) + " | ☐ |\n";
  }
  return table + "\nReviewer: ____________________  Date: ____________\n";
}

Leaflet patient_leaflet(const DecisionAid& aid, const std::vector<PatientRow>& rows,
                        const Words& words, const std::string& today) {
  LeafletMaker maker(aid, words, today);
  maker.leaflet().title = heading_of(aid, words);
  maker.leaflet().subtitle = counts_of(rows);
  for (const auto& row : rows) {
    maker.add(LineKind::heading, row.name);
    maker.add(LineKind::small, row.note);
    maker.add(LineKind::paragraph, values::joined(row.outcome.answers, " · "));
    for (const auto& line : sign_lines(aid, row, words)) maker.add(LineKind::bullet, line);
    for (const auto& line : card_lines(aid, row, words)) maker.add(LineKind::tick, line);
    for (const auto& line : other_lines(aid, row, words)) maker.add(LineKind::small, "– " + line);
    if (!row.outcome.questions.empty())
      maker.add(LineKind::small, "? " + values::joined(row.outcome.questions, " "));
    for (const auto& line : row.outcome.wrong) maker.add(LineKind::bullet, "✗ " + line);
  }
  maker.add(LineKind::heading, "____________________________");
  return std::move(maker.leaflet());
}

}  // namespace kiosk

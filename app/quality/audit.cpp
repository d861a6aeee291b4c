#include "app/quality/audit.h"

#include <algorithm>
#include <array>

#include "app/quality/audit_items.h"
#include "app/quality/reading_level.h"

namespace kiosk {
namespace {

constexpr auto all_statuses = enum_names<AuditStatus>.values();

Verdict verdict(const AuditedAid& context, const std::string& standard, const std::string& id) {
  const auto found = standard.starts_with("IPDAS")   ? ipdas_verdict(context, id)
                     : standard.starts_with("PEMAT") ? pemat_verdict(context, id)
                                                     : std::nullopt;
  return found.value_or(
      Verdict{.status = AuditStatus::not_yet, .where = "needs a person to judge"});
}

/// Text for a cell of a table.
std::string cell(std::string text) {
  for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2))
    text.insert(at, 1, '\\');
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

constexpr std::string_view content_line = "Content: ";
constexpr std::string_view standard_line = "## ";

/// The cells of a line of a table, as `cell` wrote them; empty if the line is not a row.
std::vector<std::string> cells_of(std::string_view line) {
  if (!line.starts_with("| ")) return {};
  std::vector<std::string> cells(1);
  for (std::size_t at = 2; at < line.size(); ++at) {
    if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|') cells.back() += line[++at];
    else if (line[at] == '|') cells.emplace_back();
    else cells.back() += line[at];
  }
  cells.pop_back();  // the rest after the last separator
  for (auto& text : cells) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
  }
  return cells;
}

std::optional<AuditStatus> status_named(std::string_view name) {
  const auto found = std::find_if(all_statuses.begin(), all_statuses.end(),
                                  [&](AuditStatus status) { return name_of(status) == name; });
  return found == all_statuses.end() ? std::nullopt : std::optional(*found);
}

std::string counts_line(const Audit& audit, const AuditStandard& standard) {
  auto line = "| " + standard.name + " |";
  for (const auto status : all_statuses) {
    const auto count = std::count_if(audit.begin(), audit.end(), [&](const AuditRow& row) {
      return row.standard == standard.name && row.status == status;
    });
    line += ' ' + std::to_string(count) + " |";
  }
  return line + '\n';
}

}  // namespace

Verdict met_if(bool holds, std::string where, std::string wanting) {
  if (holds) return {.status = AuditStatus::met, .where = std::move(where)};
  return {.status = AuditStatus::not_met, .where = std::move(wanting)};
}

Verdict met_if_sound(const AuditedAid& context, Check check, std::string where) {
  const auto is_fault = [check](const Finding& finding) {
    return finding.check == check && !finding.is_warning;
  };
  const auto first = std::find_if(context.findings.begin(), context.findings.end(), is_fault);
  if (first == context.findings.end())
    return {.status = AuditStatus::met, .where = std::move(where)};
  const auto count = std::count_if(first, context.findings.end(), is_fault);
  return {.status = AuditStatus::not_met,
          .where = std::to_string(count) + " faults, the first at " + first->file + ':' +
                   first->place + ": " + first->what};
}

std::string reading_levels(const DecisionAid& aid, const PlainLanguages& lists) {
  std::string levels;
  for (const auto& language : aid.languages) {
    ReadingMeter meter(language, lists);
    const auto level = meter.level_in_words(readability_of(aid, language, meter));
    if (!level.empty()) levels += (levels.empty() ? "" : "; ") + language + ": " + level;
  }
  return levels;
}

Audit audit(const AuditedAid& audited, const AuditCriteria& criteria) {
  Audit rows;
  for (const auto& standard : criteria.standards) {
    for (const auto& item : standard.items) {
      auto [status, where] = verdict(audited, standard.name, item.id);
      rows.push_back({.standard = standard.name,
                      .id = item.id,
                      .criterion = item.criterion,
                      .status = status,
                      .where = std::move(where)});
    }
  }
  return rows;
}

std::string as_markdown(const DecisionAid& aid, const Audit& audit, const AuditCriteria& criteria) {
  auto page = "# " + criteria.heading + ": " + aid.id + ", version " + aid.version + "\n\n" +
              std::string(content_line) + aid.content_hash + "\n\n" + criteria.intro + "\n\n";
  page += "| Standard | Met | Not met | Not yet | Not applicable |\n|---|---|---|---|---|\n";
  for (const auto& standard : criteria.standards) page += counts_line(audit, standard);
  for (const auto& standard : criteria.standards) {
    page += '\n' + std::string(standard_line) + standard.name + "\n\n" + standard.source +
            "\n\n| Item | Criterion | Status | Where, or what is missing |\n|---|---|---|---|\n";
    for (const auto& row : audit) {
      if (row.standard != standard.name) continue;
      page += "| " + row.id + " | " + cell(row.criterion) + " | " +
              std::string(name_of(row.status)) + " | " + cell(row.where) + " |\n";
    }
  }
  return page;
}

std::optional<WrittenAudit> read_markdown(std::string_view page) {
  WrittenAudit written;
  std::string standard;
  while (!page.empty()) {
    const auto end = std::min(page.find('\n'), page.size());
    const auto line = page.substr(0, end);
    page.remove_prefix(std::min(end + 1, page.size()));
    if (line.starts_with(content_line)) written.content_hash = line.substr(content_line.size());
    if (line.starts_with(standard_line)) standard = line.substr(standard_line.size());
    const auto cells = cells_of(line);
    const auto status =
        cells.size() == 4 && !standard.empty() ? status_named(cells[2]) : std::nullopt;
    if (status)
      written.audit.push_back({.standard = standard,
                               .id = cells[0],
                               .criterion = cells[1],
                               .status = *status,
                               .where = cells[3]});
  }
  if (written.content_hash.empty() || written.audit.empty()) return std::nullopt;
  return written;
}

}  // namespace kiosk

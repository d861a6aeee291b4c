#include "app/quality/audit.h"

#include <algorithm>
#include <array>

#include "app/quality/audit_items.h"
#include "app/quality/patient_texts.h"
#include "app/quality/reading_level.h"

namespace kiosk {
namespace {

constexpr std::array all_statuses{AuditStatus::met, AuditStatus::not_met, AuditStatus::not_yet, AuditStatus::not_applicable};

Verdict verdict(const AuditMatter& matter, const std::string& standard, const std::string& id) {
  const auto found = standard.starts_with("IPDAS") ? ipdas_verdict(matter, id) : standard.starts_with("PEMAT") ? pemat_verdict(matter, id) : std::nullopt;
  return found.value_or(Verdict{.status = AuditStatus::not_yet, .where = "needs a person to judge"});
}

/// Text for a cell of a table.
std::string cell(std::string text) {
  for (auto at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) text.insert(at, 1, '\\');
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string counts_line(const Audit& audit, const AuditStandard& standard) {
  auto line = "| " + standard.name + " |";
  for (const auto status : all_statuses) {
    const auto count = std::count_if(audit.begin(), audit.end(), [&](const AuditRow& row) { return row.standard == standard.name && row.status == status; });
    line += ' ' + std::to_string(count) + " |";
  }
  return line + '\n';
}

}  // namespace

std::string_view name_of(AuditStatus status) {
  constexpr std::array<std::string_view, all_statuses.size()> names{"met", "not met", "not yet", "not applicable"};
  return names[static_cast<std::size_t>(status)];
}

std::string AuditMatter::texts_file() const { return texts_file_of(language()); }

Verdict met_if(bool holds, std::string where, std::string wanting) {
  if (holds) return {.status = AuditStatus::met, .where = std::move(where)};
  return {.status = AuditStatus::not_met, .where = std::move(wanting)};
}

Verdict met_if_sound(const AuditMatter& matter, Check check, std::string where) {
  const auto is_fault = [check](const Finding& finding) { return finding.check == check && !finding.is_warning; };
  const auto first = std::find_if(matter.findings.begin(), matter.findings.end(), is_fault);
  if (first == matter.findings.end()) return {.status = AuditStatus::met, .where = std::move(where)};
  const auto count = std::count_if(first, matter.findings.end(), is_fault);
  return {.status = AuditStatus::not_met, .where = std::to_string(count) + " faults, the first at " + first->file + ':' + first->place + ": " + first->what};
}

Verdict met_if_none(const std::vector<std::string>& options, std::string where, const std::string& what) {
  std::string names;
  for (const auto& option : options) names += (names.empty() ? "" : ", ") + option;
  return met_if(options.empty(), std::move(where), what + ": " + names);
}

std::vector<std::string> options_without(const AuditMatter& matter, const std::function<bool(const Option&, const OptionText&)>& has) {
  std::vector<std::string> ids;
  for (const auto& option : matter.aid.options) {
    if (!has(option, matter.aid.text_of(option, matter.language()))) ids.push_back(option.id);
  }
  return ids;
}

std::string reading_levels(const AuditMatter& matter) {
  std::string levels;
  for (const auto& language : matter.aid.languages) {
    const auto level = reading_level_in_words(readability_of(matter.aid, language), language);
    if (!level.empty()) levels += (levels.empty() ? "" : "; ") + language + ": " + level;
  }
  return levels;
}

Audit audit(const DecisionAid& aid, const QualityMatter& matter, const Findings& findings, const AuditCriteria& criteria) {
  Audit rows;
  const AuditMatter all{aid, matter, findings};
  for (const auto& standard : criteria.standards) {
    for (const auto& item : standard.items) {
      auto [status, where] = verdict(all, standard.name, item.id);
      rows.push_back({.standard = standard.name, .id = item.id, .criterion = item.criterion, .status = status, .where = std::move(where)});
    }
  }
  return rows;
}

std::string as_markdown(const DecisionAid& aid, const Audit& audit, const AuditCriteria& criteria) {
  auto page = "# " + criteria.heading + ": " + aid.id + ", version " + aid.version + "\n\n" + criteria.intro + "\n\n";
  page += "| Standard | Met | Not met | Not yet | Not applicable |\n|---|---|---|---|---|\n";
  for (const auto& standard : criteria.standards) page += counts_line(audit, standard);
  for (const auto& standard : criteria.standards) {
    page += "\n## " + standard.name + "\n\n" + standard.source + "\n\n| Item | Criterion | Status | Where, or what is wanting |\n|---|---|---|---|\n";
    for (const auto& row : audit) {
      if (row.standard != standard.name) continue;
      page += "| " + row.id + " | " + cell(row.criterion) + " | " + std::string(name_of(row.status)) + " | " + cell(row.where) + " |\n";
    }
  }
  return page;
}

}  // namespace kiosk

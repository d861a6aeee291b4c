#include <algorithm>

#include "app/content/check_aid.h"
#include "app/content/read_content.h"

namespace kiosk {
namespace {

void append(ContentFaults& faults, const ContentFaults& more) {
  faults.insert(faults.end(), more.begin(), more.end());
}

ContentFault as_fault(const Finding& finding, const std::filesystem::path& folder) {
  return {.file = folder / finding.file,
          .place = finding.place,
          .what = finding.what,
          .severity =
              finding.is_warning ? ContentFault::Severity::warning : ContentFault::Severity::error};
}

/// The input of an audit.
struct AuditParts {
  DecisionAid aid{};
  QualityInput context{};
  AuditCriteria criteria{};
};

Reading<AuditParts> read_audit_parts(const std::filesystem::path& folder, const CheckFrame& frame) {
  Reading<AuditParts> reading;
  auto aid = read_aid(folder, frame.form);
  auto criteria = read_audit_criteria(frame.assets);
  append(reading.faults, aid.faults);
  append(reading.faults, criteria.faults);
  if (!aid.value || !criteria.value) return reading;
  auto context = read_quality_input(*aid.value, frame);
  append(reading.faults, context.faults);
  if (context.value)
    reading.value =
        AuditParts{std::move(*aid.value), std::move(*context.value), std::move(*criteria.value)};
  return reading;
}

Audit audit_by(const AuditParts& parts, const CheckFrame& frame) {
  const auto findings = check_quality(parts.aid, parts.context);
  const auto pages = frame.show ? frame.show(parts.aid, parts.context) : ShownPages{};
  return audit({.aid = parts.aid, .quality = parts.context, .findings = findings, .pages = pages},
               parts.criteria);
}

}  // namespace

Reading<QualityInput> read_quality_input(const DecisionAid& aid, const CheckFrame& frame) {
  Reading<QualityInput> reading{.value = QualityInput{.today = frame.today}};
  for (const auto& language : aid.languages) {
    const auto file = frame.assets / "plain-language" / (language + ".toml");
    if (!std::filesystem::exists(file)) {
      reading.faults.push_back(
          {.file = file,
           .what = "there is no list, so no words are looked for in this language",
           .severity = ContentFault::Severity::warning});
      continue;
    }
    auto list = read_plain_language(frame.assets, language);
    append(reading.faults, list.faults);
    if (list.value && !list.value->reading)
      reading.faults.push_back(
          {.file = file,
           .what =
               "has no [reading]: without a formula for this language nobody learns how hard its "
               "texts are to read; the length of sentences is judged",
           .severity = ContentFault::Severity::note});
    if (list.value) reading.value->plain_language[language] = std::move(*list.value);
  }
  if (aid.languages.size() < 2 ||
      !std::filesystem::exists(frame.assets / "plain-language" / "meanings.toml"))
    return reading;
  auto meanings = read_meanings(frame.assets);
  append(reading.faults, meanings.faults);
  if (meanings.value) reading.value->meanings = std::move(*meanings.value);
  return reading;
}

Reading<DecisionAid> check_folder(const std::filesystem::path& folder, const CheckFrame& frame) {
  auto reading = read_aid(folder, frame.form);
  auto& faults = reading.faults;
  if (reading.value) {
    const auto context = read_quality_input(*reading.value, frame);
    append(faults, context.faults);
    for (const auto& finding : check_quality(*reading.value, *context.value))
      faults.push_back(as_fault(finding, folder));
    append(faults, read_audit(folder, reading.value->content_hash).faults);
  }
  std::stable_partition(faults.begin(), faults.end(), [](const ContentFault& fault) {
    return fault.severity == ContentFault::Severity::error;
  });
  return reading;
}

Reading<std::string> audit_folder(const std::filesystem::path& folder, const CheckFrame& frame) {
  Reading<std::string> reading;
  const auto parts = read_audit_parts(folder, frame);
  reading.faults = parts.faults;
  if (parts.value)
    reading.value =
        as_markdown(parts.value->aid, audit_by(*parts.value, frame), parts.value->criteria);
  return reading;
}

}  // namespace kiosk

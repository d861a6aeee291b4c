#include <algorithm>
#include <array>

#include "app/domain/aid_files.h"
#include "app/quality/evidence_rules.h"
#include "app/quality/patient_texts.h"
#include "app/quality/told_figures.h"
#include "app/wording/message.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

void report(Findings& findings, const Evidence& evidence, std::string what) {
  findings.push_back({.check = Check::evidence,
                      .file = aid_files::evidence,
                      .place = evidence.id,
                      .what = std::move(what)});
}

void check_is_whole(const Evidence& evidence, Findings& findings) {
  const auto missing = [&](const char* key, bool is_missing) {
    if (is_missing) report(findings, evidence, std::string("\"") + key + "\" is missing");
  };
  missing("study", evidence.study == Study::unknown);
  missing("group", evidence.group.empty());
  missing("span", evidence.span.empty());
  missing("source", evidence.source.empty());
  missing("checked", evidence.checked.empty());
}

/// Only groups of one study, over one time span, may be compared.
void check_comparison(const Evidence& evidence, Findings& findings) {
  const bool one_group = evidence.study == Study::one_group;
  const bool no_comparison = evidence.certainty == Certainty::no_comparison;
  if (evidence.compared &&
      (evidence.study == Study::unknown || evidence.group.empty() || evidence.span.empty())) {
    report(
        findings, evidence,
        "is shown beside another number (\"compared\") although study, group or span is not known");
  }
  if (evidence.compared && evidence.comparison.empty())
    report(findings, evidence,
           "has \"compared\", but \"comparison\" does not say what the others had");
  // Two figures on length of life are never compared, so one that is shown on request may mention
  // the others without their count.
  if (!evidence.compared && !evidence.comparison.empty() && !evidence.on_request)
    report(findings, evidence, "has \"comparison\", but no \"compared\"");
  if (one_group && evidence.compared)
    report(findings, evidence, "is of one group, yet has \"compared\"");
  if (one_group && !no_comparison)
    report(findings, evidence, "is of one group, so its certainty is \"no-comparison\"");
  if (no_comparison && !one_group && evidence.study != Study::unknown)
    report(findings, evidence, "has the certainty \"no-comparison\", but is not of one group");
}

/// The texts of a figure and the argument that each must use.
struct FigureText {
  const char* key;
  const char* argument;
};
constexpr std::array figure_texts{FigureText{"happens", "count"}, FigureText{"otherwise", "rest"},
                                  FigureText{"compared", "compared"}};

void check_text(const DecisionAid& aid, const Language& language, const std::string& key,
                const char* argument, const FigureFinder& words, Findings& findings) {
  const auto texts = aid.texts.find(language);
  if (texts == aid.texts.end()) return;
  const auto found = texts->second.find(key);
  if (found == texts->second.end()) return;
  const auto& message = found->second;
  const auto add = [&](std::string what) {
    findings.push_back({.check = Check::evidence,
                        .file = texts_file_of(language),
                        .place = key,
                        .what = std::move(what)});
  };
  const auto names = message_arguments(message, language);
  if (std::find(names.begin(), names.end(), argument) == names.end())
    add(std::string("does not say {") + argument + "}");
  if (!words.told(message).empty() || words.tells_rest(message))
    add(std::string("has a count in digits; {") + argument + "} takes it from evidence.toml");
}

void check_day(const std::string& file, const std::string& place, const std::string& day,
               const std::string& today, Findings& findings) {
  if (day <= today) return;
  findings.push_back({.check = Check::evidence,
                      .file = file,
                      .place = place,
                      .what = "\"checked\" is " + day + ", which is still to come",
                      .is_warning = true});
}

}  // namespace

void check_records(const DecisionAid& aid, Findings& findings) {
  for (const auto& evidence : aid.evidence) {
    check_is_whole(evidence, findings);
    check_comparison(evidence, findings);
    if (!is_told_in_words(aid, evidence) &&
        aid.text(aid.languages.front(), "evidence." + evidence.id + ".happens").empty())
      report(findings, evidence, "is cited, so it is shown, but it has no texts (\"in_words\")");
  }
}

void check_figure_texts(const DecisionAid& aid, const PlainLanguages& languages,
                        Findings& findings) {
  const PlainLanguage none;
  for (const auto& language : aid.languages) {
    const TextBreaks breaks(language);
    const auto list = languages.find(language);
    const FigureFinder words(list == languages.end() ? none : list->second, breaks);
    for (const auto& evidence : aid.evidence) {
      for (const auto& [key, argument] : figure_texts)
        check_text(aid, language, "evidence." + evidence.id + '.' + key, argument, words, findings);
    }
  }
}

void check_days(const DecisionAid& aid, const std::string& today, Findings& findings) {
  for (const auto& option : aid.options)
    check_day("options/" + option.id + ".toml", "checked", option.checked, today, findings);
  for (const auto& evidence : aid.evidence)
    check_day(aid_files::evidence, evidence.id, evidence.checked, today, findings);
  check_day(aid_files::aid, "review.checked", aid.review.checked, today, findings);
  if (!aid.review.is_overdue(today)) return;
  findings.push_back({.check = Check::evidence,
                      .file = aid_files::aid,
                      .place = "review.next",
                      .what = "the next review was due on " + aid.review.next});
}

Findings check_evidence(const DecisionAid& aid, const PlainLanguages& languages,
                        const std::string& today) {
  Findings findings;
  check_records(aid, findings);
  check_figure_texts(aid, languages, findings);
  check_prose(aid, languages, findings);
  check_days(aid, today, findings);
  return findings;
}

}  // namespace kiosk

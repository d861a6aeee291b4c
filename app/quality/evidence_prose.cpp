#include <algorithm>
#include <cstdlib>
#include <set>

#include "app/domain/aid_files.h"
#include "app/quality/evidence_rules.h"
#include "app/quality/patient_texts.h"
#include "app/quality/told_figures.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

/// Whether a figure of that kind which the card cites has this count.
bool is_cited(const DecisionAid& aid, const Option& option, int count, bool on_request) {
  return std::any_of(option.evidence.begin(), option.evidence.end(), [&](const std::string& id) {
    const auto* evidence = aid.find_evidence(id);
    return evidence && evidence->on_request == on_request &&
           (evidence->count == count || evidence->compared == count);
  });
}

using Figures = std::vector<const Evidence*>;

/// The figures whose count some text tells.
using ToldInProse = std::set<const Evidence*>;

/// The prose of the cards in one language.
class ProseCheck {
 public:
  ProseCheck(const DecisionAid& aid, const Language& language, const PlainLanguage& list,
             ToldInProse& told, Findings& findings)
      : aid_(aid),
        language_(language),
        breaks_(language),
        words_(list, breaks_),
        told_(told),
        findings_(findings) {}

  void check(const Option& option) {
    bool has_figure = false;
    for (const auto& text : patient_texts_of(option)) {
      check_counts(text, figures_to_tell(aid_, option));
      for (const auto& figure : words_.told(text.words)) {
        has_figure = true;
        check_sum(text, figure);
        if (is_cited(aid_, option, figure.count, true) &&
            !is_cited(aid_, option, figure.count, false)) {
          report(text, std::to_string(figure.count) +
                           " of 100 is stated here, but that figure is shown on request only");
        }
      }
    }
    if (has_figure && option.evidence.empty() && option.sources.empty()) {
      findings_.push_back(
          {.check = Check::evidence,
           .file = card_file(option, language_),
           .what = "has a count of 100, but the treatment cites no evidence and no source"});
    }
  }

  /// A trade-off's fact, which may mention a count besides that of its own figure.
  void check_fact(const TradeOff& trade_off) {
    const auto texts = aid_.texts.find(language_);
    if (texts == aid_.texts.end()) return;
    const auto fact = texts->second.find("trade_offs." + trade_off.id + ".fact");
    if (fact == texts->second.end()) return;
    const PatientText text{.file = texts_file_of(language_), .place = fact->first};
    for (const auto& figure : words_.told(fact->second)) check_sum(text, figure);
    check_counts({.file = text.file, .place = text.place, .words = fact->second},
                 figures_of_fact(trade_off));
    const auto* evidence = aid_.find_evidence(trade_off.evidence);
    if (evidence && evidence->on_request)
      report(text, "\"" + evidence->id + "\" is shown on request only");
  }

 private:
  Figures figures_of_fact(const TradeOff& trade_off) const {
    Figures figures;
    if (const auto* evidence = aid_.find_evidence(trade_off.evidence)) figures.push_back(evidence);
    for (const auto& id : trade_off.options) {
      const auto option = aid_.find_option(id);
      if (!option) continue;
      for (const auto* figure : figures_to_tell(aid_, aid_.options[*option]))
        figures.push_back(figure);
    }
    return figures;
  }

  std::vector<PatientText> patient_texts_of(const Option& option) const {
    auto texts = card_texts(aid_, option, language_);
    auto rows = side_by_side_texts(aid_, option, language_);
    std::move(rows.begin(), rows.end(), std::back_inserter(texts));
    return texts;
  }

  /// Every count is one of a record, so that its source, group and span are known.
  void check_counts(const PatientText& text, const Figures& figures) {
    for (const auto& sentence : breaks_.sentences(text.words)) {
      const auto words = breaks_.words(sentence);
      for (const auto& figure : words_.told(sentence)) {
        if (!is_of_another_span(text, figures, figure.count, words))
          check_is_recorded(text, figures, figure.count, words);
      }
    }
  }

  /// One outcome over two time spans has two counts that look like one: the text must then state
  /// the span beside the count.
  bool is_of_another_span(const PatientText& text, const Figures& figures, int count,
                          std::span<const Word> words) {
    for (const auto* evidence : figures) {
      if (!evidence->told_as.contains(language_)) continue;
      const auto outcome = phrases_of(evidence->told_as.at(language_), breaks_);
      const bool is_about_it =
          std::any_of(outcome.begin(), outcome.end(),
                      [&](const Phrase& phrase) { return phrase.is_in(words); });
      if (!is_about_it || has_count(*evidence, count, words)) continue;
      report_span(text, *evidence, count);
      return true;
    }
    return false;
  }

  void check_is_recorded(const PatientText& text, const Figures& figures, int count,
                         std::span<const Word> words) {
    const Evidence* over_another_span = nullptr;
    bool recorded = false;
    for (const auto* evidence : figures) {
      if (has_count(*evidence, count, words)) {
        told_.insert(evidence);
        recorded = true;
      }
      const auto& spans = evidence->other_spans;
      if (std::any_of(spans.begin(), spans.end(),
                      [&](const OtherSpan& span) { return span.count == count; }))
        over_another_span = evidence;
    }
    if (recorded) return;
    if (over_another_span) return report_span(text, *over_another_span, count);
    report(text,
           std::to_string(count) +
               " of 100 is stated here, but no figure has this count that the treatment cites, "
               "or that is told in words alone and whose source it names; record it in "
               "evidence.toml, or cite it");
  }

  /// Whether the record has this count or difference, over its own span or over one that the
  /// sentence states.
  bool has_count(const Evidence& evidence, int count, std::span<const Word> words) const {
    if (count == evidence.count || count == evidence.compared) return true;
    if (const auto difference = evidence.difference(); difference && std::abs(*difference) == count)
      return true;
    const auto& spans = evidence.other_spans;
    return std::any_of(spans.begin(), spans.end(), [&](const OtherSpan& span) {
      return span.count == count && Phrase(span.words.at(language_), breaks_).is_in(words);
    });
  }

  void report_span(const PatientText& text, const Evidence& evidence, int count) {
    report(text, std::to_string(count) + " of 100 is stated here, but \"" + evidence.id +
                     "\" records " + std::to_string(evidence.count) + " over " + evidence.span +
                     "; say the span here, and record it under \"also\"");
  }

  void check_sum(const PatientText& text, const ToldFigure& figure) {
    if (!figure.rest || figure.count + *figure.rest == 100) return;
    report(text, std::to_string(figure.count) + " of 100 and the other " +
                     std::to_string(*figure.rest) + " do not make 100");
  }

  void report(const PatientText& text, std::string what) {
    findings_.push_back({.check = Check::evidence,
                         .file = text.file,
                         .place = text.place,
                         .what = std::move(what)});
  }

  const DecisionAid& aid_;
  Language language_;
  TextBreaks breaks_;
  FigureFinder words_;
  ToldInProse& told_;
  Findings& findings_;
};

/// A record of words alone that no text tells is left over from one that is gone.
void check_all_are_told(const DecisionAid& aid, const ToldInProse& told, Findings& findings) {
  for (const auto& evidence : aid.evidence) {
    if (!is_told_in_words(aid, evidence) || told.contains(&evidence)) continue;
    findings.push_back({.check = Check::evidence,
                        .file = aid_files::evidence,
                        .place = evidence.id,
                        .what = "no treatment and no trade-off cites this figure, and no card that "
                                "names its source tells it"});
  }
}

}  // namespace

void check_prose(const DecisionAid& aid, const PlainLanguages& languages, Findings& findings) {
  const PlainLanguage none;
  ToldInProse told;
  for (const auto& language : aid.languages) {
    const auto list = languages.find(language);
    ProseCheck check(aid, language, list == languages.end() ? none : list->second, told, findings);
    for (const auto& option : aid.options) check.check(option);
    for (const auto& trade_off : aid.trade_offs) check.check_fact(trade_off);
  }
  check_all_are_told(aid, told, findings);
}

}  // namespace kiosk

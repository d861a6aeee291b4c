#include <algorithm>

#include "app/quality/evidence_rules.h"
#include "app/quality/patient_texts.h"
#include "app/quality/told_figures.h"

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

/// The prose of the cards in one language.
class ProseCheck {
 public:
  ProseCheck(const DecisionAid& aid, const Language& language, const PlainLanguage& list,
             Findings& findings)
      : aid_(aid),
        language_(language),
        breaks_(language),
        words_(list, breaks_),
        findings_(findings) {}

  void check(const Option& option) {
    bool has_figure = false;
    for (const auto& text : patient_texts_of(option)) {
      for (const auto& id : option.evidence) check_spans(text, id);
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
    check_spans_of_fact(trade_off, {.file = text.file, .place = text.place, .words = fact->second});
    const auto* evidence = aid_.find_evidence(trade_off.evidence);
    if (evidence && evidence->on_request)
      report(text, "\"" + evidence->id + "\" is shown on request only");
  }

 private:
  void check_spans_of_fact(const TradeOff& trade_off, const PatientText& fact) {
    for (const auto& id : trade_off.options) {
      const auto option = aid_.find_option(id);
      if (!option) continue;
      for (const auto& cited : aid_.options[*option].evidence) check_spans(fact, cited);
    }
  }

  std::vector<PatientText> patient_texts_of(const Option& option) const {
    auto texts = card_texts(aid_, option, language_);
    auto rows = side_by_side_texts(aid_, option, language_);
    std::move(rows.begin(), rows.end(), std::back_inserter(texts));
    return texts;
  }

  /// One outcome over two time spans has two counts that look like one: the text must then state
  /// the span beside the count.
  void check_spans(const PatientText& text, const std::string& id) {
    const auto* evidence = aid_.find_evidence(id);
    if (!evidence || !evidence->told_as.contains(language_)) return;
    const auto outcome = phrases_of(evidence->told_as.at(language_), breaks_);
    for (const auto& sentence : breaks_.sentences(text.words)) {
      const auto words = breaks_.words(sentence);
      const bool is_about_it =
          std::any_of(outcome.begin(), outcome.end(),
                      [&](const Phrase& phrase) { return phrase.is_in(words); });
      if (!is_about_it) continue;
      for (const auto& figure : words_.told(sentence))
        check_span(text, *evidence, figure.count, words);
    }
  }

  void check_span(const PatientText& text, const Evidence& evidence, int count,
                  std::span<const Word> words) {
    if (count == evidence.count || count == evidence.compared) return;
    for (const auto& other : evidence.other_spans) {
      if (other.count == count && Phrase(other.words.at(language_), breaks_).is_in(words)) return;
    }
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
  Findings& findings_;
};

}  // namespace

void check_prose(const DecisionAid& aid, const PlainLanguages& languages, Findings& findings) {
  const PlainLanguage none;
  for (const auto& language : aid.languages) {
    const auto list = languages.find(language);
    ProseCheck check(aid, language, list == languages.end() ? none : list->second, findings);
    for (const auto& option : aid.options) check.check(option);
    for (const auto& trade_off : aid.trade_offs) check.check_fact(trade_off);
  }
}

}  // namespace kiosk

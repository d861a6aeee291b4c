// Measures how hard a text is to read: by the formula of its language (assets/plain-language), and
// by the length of its sentences in any language.
#pragma once

#include <optional>

#include "app/quality/finding.h"
#include "app/quality/patient_texts.h"
#include "app/quality/plain_language.h"
#include "app/quality/syllables.h"
#include "app/quality/words_in_text.h"

namespace kiosk {

/// The counts from which a reading level is calculated.
struct Readability {
  int words = 0;
  int sentences = 0;
  int syllables = 0;  ///< 0 in a language without a rule for them
  int longest = 0;    ///< words of the longest sentence
  std::string longest_sentence{};

  double words_a_sentence() const {
    return sentences == 0 ? 0 : static_cast<double>(words) / sentences;
  }
  double syllables_a_word() const {
    return words == 0 ? 0 : static_cast<double>(syllables) / words;
  }
};

/// A formula is meaningless for a text of less than that.
inline constexpr int least_words = 20;

/// Measures texts of one language by its list of plain language. The lists must outlive it.
class ReadingMeter {
 public:
  ReadingMeter(const Language& language, const PlainLanguages& lists);

  /// Adds a block of text; its end is the end of a sentence. A heading or an answer of a few words
  /// is skipped.
  void measure(Readability& readability, const std::string& block);

  /// The level by the language's formula; nullopt if there is no formula for the language, or the
  /// text is too short for it.
  std::optional<double> level(const Readability& readability) const;

  /// "grade 5.3" or "ease 78.1 of 100", or "" without a level.
  std::string level_in_words(const Readability& readability) const;

  /// The limit as text, "grade 6.0 at most"; "" without a formula.
  std::string limit_in_words() const;

  /// Whether the first of two levels is the harder one.
  bool is_harder(double level, double other) const;

  /// How long sentences may be.
  const SentenceLimits& limits() const { return limits_; }

  /// Whether a level is within the limit; always true without a formula.
  bool reads_easily(double level) const;

 private:
  const ReadingFormula* formula_;  ///< null without one
  SentenceLimits limits_;
  TextBreaks breaks_;
  SyllableCounter syllables_;
};

/// Everything that a patient reads of an aid, as one text without duplicates. Pictures'
/// descriptions are left out.
Readability readability_of(const DecisionAid& aid, const Language& language, ReadingMeter& meter);

/// Checks each card, each group of short texts and each group of questions against the limits, in
/// every language.
Findings check_reading_level(const DecisionAid& aid, const PlainLanguages& lists);

}  // namespace kiosk

// Measures how hard a text is to read: by Flesch-Kincaid in English, by Fernández Huerta in
// Spanish, by the length of its sentences in any language.
#pragma once

#include <optional>

#include "app/quality/finding.h"
#include "app/quality/patient_texts.h"
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

/// Limits of texts for patients (grade 6; IPDAS K21). A formula is meaningless for a text of less
/// than `least_words`.
inline constexpr double highest_grade = 6.0;  ///< US school grade
inline constexpr double lowest_ease = 70.0;   ///< Fernández Huerta, 0 to 100: "fairly easy"
inline constexpr double most_words_a_sentence = 15;
inline constexpr int longest_allowed_sentence = 25;
inline constexpr int least_words = 20;

/// Adds a block of text; its end is the end of a sentence. A heading or an answer of a few words is
/// skipped.
void measure(Readability& readability, const std::string& block, std::string_view language,
             const TextBreaks& breaks);

/// The US school grade of an English text (Kincaid 1975), or the ease of a Spanish one (Fernández
/// Huerta 1959); nullopt if there is no formula for the language here, or the text is too short for
/// it.
std::optional<double> reading_level(const Readability& readability, std::string_view language);

/// "grade 5.3" or "ease 78.1 of 100", or "" without a formula.
std::string reading_level_in_words(const Readability& readability, std::string_view language);

/// Whether a level is within the limit of its language.
bool reads_easily(double level, std::string_view language);

/// Everything that a patient reads of an aid, as one text without duplicates. Pictures'
/// descriptions are left out.
Readability readability_of(const DecisionAid& aid, const Language& language);

/// Checks each card, each group of short texts and each group of questions against the limits, in
/// every language.
Findings check_reading_level(const DecisionAid& aid);

}  // namespace kiosk

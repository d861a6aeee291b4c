#include "app/quality/reading_level.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>

#include "app/quality/syllables.h"

namespace kiosk {
namespace {

/// A language with a known formula.
struct Formula {
  std::string_view language;
  int (*syllables)(std::string_view word);
  double (*level)(double words_a_sentence, double syllables_a_word);
  bool (*easy)(double level);
  const char* name;  ///< of the level, for printf
  const char* limit;
};

constexpr std::array formulas{
    Formula{.language = "en",
            .syllables = english_syllables,
            .level = [](double words,
                        double syllables) { return (0.39 * words) + (11.8 * syllables) - 15.59; },
            .easy = [](double level) { return level <= highest_grade; },
            .name = "grade %.1f",
            .limit = "grade 6.0 at most"},
    // With words per sentence in the last term: in the printed version, with sentences per 100
    // words, more sentences would make a text harder.
    Formula{.language = "es",
            .syllables = spanish_syllables,
            .level = [](double words,
                        double syllables) { return 206.84 - (60 * syllables) - (1.02 * words); },
            .easy = [](double level) { return level >= lowest_ease; },
            .name = "ease %.1f of 100",
            .limit = "ease 70 at least"},
};

const Formula* formula_of(std::string_view language) {
  const auto primary = language.substr(0, language.find('-'));
  const auto found = std::find_if(formulas.begin(), formulas.end(), [&](const Formula& formula) {
    return formula.language == primary;
  });
  return found == formulas.end() ? nullptr : &*found;
}

std::string with_number(const char* form, double number) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), form, number);
  return text.data();
}

/// A heading or an answer of fewer words, without a full stop, is not a sentence: each would make a
/// page look easier than it is.
constexpr std::size_t fewest_words_of_a_sentence = 5;

bool ends_sentence(std::string_view sentence) {
  const auto last = sentence.find_last_not_of(" )\"");
  return last != std::string_view::npos &&
         std::string_view(".?!").find(sentence[last]) != std::string_view::npos;
}

/// A unit of texts that are read together, with its hardest part.
struct Unit {
  Readability whole{};
  std::map<std::string, Readability> parts{};  ///< by place
  std::set<std::string> seen{};  ///< duplicate blocks: a "Yes" under every question makes a page no
                                 ///< easier
};

/// The part with the highest grade or the lowest ease, for the author who improves the text.
std::string hardest_part(const Unit& unit, const std::string& language) {
  std::string hardest;
  std::optional<double> worst;
  const auto* formula = formula_of(language);
  for (const auto& [place, readability] : unit.parts) {
    const auto level = reading_level(readability, language);
    if (!level || place.empty() || formula->easy(*level)) continue;
    const bool harder = !worst || (language.starts_with("en") ? *level > *worst : *level < *worst);
    if (!harder) continue;
    worst = level;
    hardest = "; hardest: " + place + " (" + reading_level_in_words(readability, language) + ")";
  }
  return hardest;
}

using Units = std::map<std::pair<std::string, std::string>, Unit>;  // by file and unit

Units units_of(const DecisionAid& aid, const Language& language) {
  const TextBreaks breaks(language);
  Units units;
  for (const auto& text : patient_texts(aid, language)) {
    if (text.is_description) continue;
    auto& unit = units[{text.file, text.unit}];
    if (!unit.seen.insert(text.words).second) continue;
    measure(unit.whole, text.words, language, breaks);
    measure(unit.parts[text.place], text.words, language, breaks);
  }
  return units;
}

void check_unit(const Units::value_type& entry, const Language& language, Findings& findings) {
  const auto& [key, unit] = entry;
  const auto report = [&, file = key.first](const std::string& place, std::string what) {
    findings.push_back(
        {.check = Check::reading_level, .file = file, .place = place, .what = std::move(what)});
  };
  const auto in_language =
      key.first == "questionnaire.json" ? " in \"" + language + '"' : std::string{};
  if (const auto level = reading_level(unit.whole, language);
      level && !reads_easily(*level, language)) {
    report(key.second, "reads at " + reading_level_in_words(unit.whole, language) + in_language +
                           ", wanted: " + formula_of(language)->limit +
                           hardest_part(unit, language));
  }
  if (unit.whole.words_a_sentence() >= most_words_a_sentence) {
    report(key.second, "has " + with_number("%.1f", unit.whole.words_a_sentence()) +
                           " words a sentence" + in_language + ", wanted: under 15");
  }
  for (const auto& [place, part] : unit.parts) {
    if (part.longest <= longest_allowed_sentence) continue;
    report(place, "has a sentence of " + std::to_string(part.longest) + " words" + in_language +
                      ", wanted: 25 at most: " + part.longest_sentence);
  }
}

}  // namespace

void measure(Readability& readability, const std::string& block, std::string_view language,
             const TextBreaks& breaks) {
  const auto* formula = formula_of(language);
  for (const auto& sentence : breaks.sentences(block)) {
    const auto words = breaks.words(sentence);
    if (words.size() < fewest_words_of_a_sentence && !ends_sentence(sentence)) continue;
    readability.words += static_cast<int>(words.size());
    ++readability.sentences;
    for (const auto& word : words)
      readability.syllables += !formula ? 0 : word.is_number ? 1 : formula->syllables(word.small);
    if (static_cast<int>(words.size()) <= readability.longest) continue;
    readability.longest = static_cast<int>(words.size());
    readability.longest_sentence = sentence;
  }
}

std::optional<double> reading_level(const Readability& readability, std::string_view language) {
  const auto* formula = formula_of(language);
  if (!formula || readability.words < least_words) return std::nullopt;
  return formula->level(readability.words_a_sentence(), readability.syllables_a_word());
}

std::string reading_level_in_words(const Readability& readability, std::string_view language) {
  const auto level = reading_level(readability, language);
  return level ? with_number(formula_of(language)->name, *level) : std::string{};
}

bool reads_easily(double level, std::string_view language) {
  const auto* formula = formula_of(language);
  return !formula || formula->easy(level);
}

Readability readability_of(const DecisionAid& aid, const Language& language) {
  const TextBreaks breaks(language);
  Readability whole;
  std::set<std::string> seen;
  for (const auto& text : patient_texts(aid, language)) {
    if (!text.is_description && seen.insert(text.words).second)
      measure(whole, text.words, language, breaks);
  }
  return whole;
}

Findings check_reading_level(const DecisionAid& aid) {
  Findings findings;
  for (const auto& language : aid.languages) {
    for (const auto& entry : units_of(aid, language)) check_unit(entry, language, findings);
  }
  return findings;
}

}  // namespace kiosk

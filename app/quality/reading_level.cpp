#include "app/quality/reading_level.h"

#include <array>
#include <cstdio>
#include <map>
#include <set>

#include "app/domain/aid_files.h"
#include "app/domain/language.h"
#include "app/wording/sentences.h"

namespace kiosk {
namespace {

std::string with_one_decimal(double number) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "%.1f", number);
  return text.data();
}

std::string shown(const ReadingFormula& formula, double level) {
  constexpr std::string_view place = "{level}";
  auto text = formula.shown;
  if (const auto at = text.find(place); at != std::string::npos)
    text.replace(at, place.size(), with_one_decimal(level));
  return text;
}

const PlainLanguage* list_of(const PlainLanguages& lists, const Language& language) {
  const auto found = find_in_language(lists, language);
  return found == lists.end() ? nullptr : &found->second;
}

/// A heading or an answer of fewer words, without a full stop, is not a sentence: each would make a
/// page look easier than it is.
constexpr std::size_t fewest_words_of_a_sentence = 5;

/// A unit of texts that are read together, with its hardest part.
struct Unit {
  Readability whole{};
  std::map<std::string, Readability> parts{};  ///< by place
  std::set<std::string> seen{};  ///< duplicate blocks: a "Yes" under every question makes a page no
                                 ///< easier
};

/// The hardest part of those that are too hard, for the author who improves the text.
std::string hardest_part(const Unit& unit, const ReadingMeter& meter) {
  std::string hardest;
  std::optional<double> worst;
  for (const auto& [place, readability] : unit.parts) {
    const auto level = meter.level(readability);
    if (!level || place.empty() || meter.reads_easily(*level)) continue;
    if (worst && !meter.is_harder(*level, *worst)) continue;
    worst = level;
    hardest = "; hardest: " + place + " (" + meter.level_in_words(readability) + ")";
  }
  return hardest;
}

using Units = std::map<std::pair<std::string, std::string>, Unit>;  // by file and unit

Units units_of(const DecisionAid& aid, const Language& language, ReadingMeter& meter) {
  Units units;
  for (const auto& text : patient_texts(aid, language)) {
    if (text.is_description) continue;
    auto& unit = units[{text.file, text.unit}];
    if (!unit.seen.insert(text.words).second) continue;
    meter.measure(unit.whole, text.words);
    meter.measure(unit.parts[text.place], text.words);
  }
  return units;
}

void check_unit(const Units::value_type& entry, const Language& language, const ReadingMeter& meter,
                Findings& findings) {
  const auto& [key, unit] = entry;
  const auto report = [&, file = key.first](const std::string& place, std::string what) {
    findings.push_back(
        {.check = Check::reading_level, .file = file, .place = place, .what = std::move(what)});
  };
  const auto in_language =
      key.first == aid_files::questionnaire ? " in \"" + language + '"' : std::string{};
  if (const auto level = meter.level(unit.whole); level && !meter.reads_easily(*level)) {
    report(key.second, "reads at " + meter.level_in_words(unit.whole) + in_language +
                           ", wanted: " + meter.limit_in_words() + hardest_part(unit, meter));
  }
  const auto& limits = meter.limits();
  if (unit.whole.words_a_sentence() >= limits.average) {
    report(key.second, "has " + with_one_decimal(unit.whole.words_a_sentence()) +
                           " words a sentence" + in_language + ", wanted: under " +
                           std::to_string(limits.average));
  }
  for (const auto& [place, part] : unit.parts) {
    if (part.longest <= limits.longest) continue;
    report(place, "has a sentence of " + std::to_string(part.longest) + " words" + in_language +
                      ", wanted: " + std::to_string(limits.longest) +
                      " at most: " + part.longest_sentence);
  }
}

}  // namespace

ReadingMeter::ReadingMeter(const Language& language, const PlainLanguages& lists)
    : formula_([&]() -> const ReadingFormula* {
        const auto* list = list_of(lists, language);
        return list && list->reading ? &*list->reading : nullptr;
      }()),
      limits_([&] {
        const auto* list = list_of(lists, language);
        return list ? list->sentences : SentenceLimits{};
      }()),
      breaks_(language),
      syllables_(formula_ ? list_of(lists, language)->syllables : SyllableRules{}) {}

void ReadingMeter::measure(Readability& readability, const std::string& block) {
  for (const auto& sentence : breaks_.sentences(block)) {
    const auto words = breaks_.words(sentence);
    if (words.size() < fewest_words_of_a_sentence && !ends_sentence(sentence)) continue;
    readability.words += static_cast<int>(words.size());
    ++readability.sentences;
    for (const auto& word : words)
      readability.syllables += !formula_ ? 0 : word.is_number ? 1 : syllables_.of(word.small);
    if (static_cast<int>(words.size()) <= readability.longest) continue;
    readability.longest = static_cast<int>(words.size());
    readability.longest_sentence = sentence;
  }
}

std::optional<double> ReadingMeter::level(const Readability& readability) const {
  if (!formula_ || readability.words < least_words) return std::nullopt;
  return formula_->base + (formula_->words_a_sentence * readability.words_a_sentence()) +
         (formula_->syllables_a_word * readability.syllables_a_word());
}

std::string ReadingMeter::level_in_words(const Readability& readability) const {
  const auto found = level(readability);
  return found ? shown(*formula_, *found) : std::string{};
}

std::string ReadingMeter::limit_in_words() const {
  if (!formula_) return {};
  return shown(*formula_, formula_->limit) +
         (formula_->higher_is_harder ? " at most" : " at least");
}

bool ReadingMeter::is_harder(double level, double other) const {
  return formula_ && (formula_->higher_is_harder ? level > other : level < other);
}

bool ReadingMeter::reads_easily(double level) const {
  return !formula_ || !is_harder(level, formula_->limit);
}

Readability readability_of(const DecisionAid& aid, const Language& language, ReadingMeter& meter) {
  Readability whole;
  std::set<std::string> seen;
  for (const auto& text : patient_texts(aid, language)) {
    if (!text.is_description && seen.insert(text.words).second) meter.measure(whole, text.words);
  }
  return whole;
}

Findings check_reading_level(const DecisionAid& aid, const PlainLanguages& lists) {
  Findings findings;
  for (const auto& language : aid.languages) {
    ReadingMeter meter(language, lists);
    for (const auto& entry : units_of(aid, language, meter))
      check_unit(entry, language, meter, findings);
  }
  return findings;
}

}  // namespace kiosk

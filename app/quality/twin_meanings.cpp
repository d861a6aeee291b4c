#include "app/quality/twin_meanings.h"

#include <algorithm>

#include "app/quality/patient_texts.h"
#include "app/quality/phrases.h"
#include "app/quality/twin_texts.h"
#include "app/wording/decimal_sign.h"

namespace kiosk {
namespace {

/// Something that both languages have phrases for.
struct Pair {
  std::string id{};
  std::vector<Phrase> original{};
  std::vector<Phrase> translated{};
  bool both_ways = true;  ///< a meaning that only the translation has is a fault too
};

/// The phrases of one language for a meaning, or none.
std::vector<std::string> words_for(const Meaning& meaning, const Language& language) {
  const auto found = meaning.words.find(language);
  return found == meaning.words.end() ? std::vector<std::string>{} : found->second;
}

bool has_any(const std::vector<Phrase>& phrases, std::span<const Word> text) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const Phrase& phrase) { return phrase.is_in(text); });
}

/// A number with a point before its decimals, as in "28.6", whichever sign the language has there:
/// three digits behind a comma are thousands.
std::string with_point(std::string number, std::string_view decimal_sign) {
  constexpr std::size_t digits_of_thousands = 3;
  const auto at = decimal_sign == "," ? number.rfind(',') : std::string::npos;
  if (at != std::string::npos && number.size() - at - 1 != digits_of_thousands) number[at] = '.';
  return number;
}

std::vector<std::string> numbers_of(std::span<const Word> text, std::string_view decimal_sign) {
  std::vector<std::string> numbers;
  for (const auto& word : text) {
    if (word.is_number) numbers.push_back(with_point(word.small, decimal_sign));
  }
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

std::string listed(const std::vector<std::string>& numbers) {
  std::string text;
  for (const auto& number : numbers) text += (text.empty() ? "" : ", ") + number;
  return text.empty() ? "none" : text;
}

class MeaningCheck {
 public:
  MeaningCheck(const DecisionAid& aid, const Language& language, const Meanings& meanings,
               Findings& findings)
      : aid_(aid),
        first_(aid.languages.front()),
        language_(language),
        original_sign_(decimal_sign(first_)),
        sign_(decimal_sign(language)),
        original_breaks_(first_),
        breaks_(language),
        findings_(findings) {
    for (const auto& meaning : meanings) {
      if (words_for(meaning, first_).empty() || words_for(meaning, language).empty()) continue;
      pairs_.push_back({.id = meaning.id,
                        .original = phrases_of(words_for(meaning, first_), original_breaks_),
                        .translated = phrases_of(words_for(meaning, language), breaks_)});
    }
    const auto terms = aid.terms.find(language);
    if (terms == aid.terms.end()) return;
    for (const auto& term : terms->second) {
      for (const auto& phrase : term.never) {
        never_.push_back(
            {.phrase = phrase,
             .parted = Phrase(phrase, breaks_),
             .within = phrases_of(term.translated, breaks_),
             .instead = term.translated.empty() ? std::string{} : term.translated.front()});
      }
      if (term.original.empty()) continue;
      pairs_.push_back({.id = term.original.front(),
                        .original = phrases_of(term.original, original_breaks_),
                        .translated = phrases_of(term.translated, breaks_),
                        .both_ways = false});
    }
  }

  void check_twins() {
    for (const auto& twin : twin_texts(aid_, language_)) {
      const auto original = original_breaks_.words(twin.original);
      const auto translated = breaks_.words(twin.translated);
      check_numbers(twin, original, translated);
      for (const auto& pair : pairs_) check_pair(twin, pair, original, translated);
    }
  }

  void check_never() {
    if (never_.empty()) return;
    for (const auto& text : patient_texts(aid_, language_)) {
      const auto words = breaks_.words(text.words);
      for (const auto& never : never_) {
        if (!never.stands_in(words)) continue;
        report(text.file, text.place,
               "\"" + never.phrase + "\" is not a word for it here" +
                   (never.instead.empty() ? "" : "; say \"" + never.instead + '"'));
      }
    }
  }

 private:
  void check_numbers(const TwinText& twin, std::span<const Word> original,
                     std::span<const Word> translated) {
    const auto wanted = numbers_of(original, original_sign_);
    const auto found = numbers_of(translated, sign_);
    if (wanted != found)
      report(twin.file, twin.place,
             "has the numbers " + listed(found) + ", but \"" + first_ + "\" has " + listed(wanted) +
                 ": " + twin.translated);
  }

  void check_pair(const TwinText& twin, const Pair& pair, std::span<const Word> original,
                  std::span<const Word> translated) {
    const bool wanted = has_any(pair.original, original);
    const bool found = has_any(pair.translated, translated);
    if (wanted && !found)
      report(twin.file, twin.place,
             "does not say \"" + pair.id + "\", which \"" + first_ + "\" says: " + twin.translated);
    if (!wanted && found && pair.both_ways)
      report(twin.file, twin.place,
             "says \"" + pair.id + "\", which \"" + first_ + "\" does not say: " + twin.translated);
  }

  void report(const std::string& file, const std::string& place, std::string what) {
    findings_.push_back(
        {.check = Check::translation, .file = file, .place = place, .what = std::move(what)});
  }

  /// A phrase that must occur only within the right term: "radio" within "radio-223".
  struct Never {
    std::string phrase{};
    Phrase parted;
    std::vector<Phrase> within{};
    std::string instead{};

    bool stands_in(std::span<const Word> words) const {
      for (std::size_t place = 0; place < words.size(); ++place) {
        if (parted.is_at(words, place) && !covered(within, words, place)) return true;
      }
      return false;
    }
  };

  const DecisionAid& aid_;
  Language first_;
  Language language_;
  std::string original_sign_;  ///< before decimals
  std::string sign_;
  TextBreaks original_breaks_;
  TextBreaks breaks_;
  std::vector<Pair> pairs_{};
  std::vector<Never> never_{};
  Findings& findings_;
};

}  // namespace

Findings check_meanings(const DecisionAid& aid, const Meanings& meanings) {
  Findings findings;
  for (std::size_t i = 1; i < aid.languages.size(); ++i) {
    MeaningCheck check(aid, aid.languages[i], meanings, findings);
    check.check_twins();
    check.check_never();
  }
  return findings;
}

}  // namespace kiosk

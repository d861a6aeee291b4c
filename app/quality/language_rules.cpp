#include "app/quality/language_rules.h"

#include <algorithm>
#include <array>

#include "app/quality/patient_texts.h"
#include "app/quality/plain_text.h"
#include "app/quality/twin_texts.h"
#include "app/quality/words_in_text.h"
#include "app/values/joined.h"
#include "app/wording/message.h"

namespace kiosk {
namespace {

/// So many foreign words in a row are a sentence that was left, and no name of a person, a drug or
/// a file.
constexpr std::size_t most_foreign_words = 3;
constexpr std::size_t most_same_words = 5;

Finding finding(const TranslatedText& text, std::string what) {
  return {
      .check = Check::translation, .file = text.file, .place = text.place, .what = std::move(what)};
}

/// The words that a reader sees; without the names of what is filled in.
std::vector<Word> words_of(const std::string& message, const Language& language,
                           const TextBreaks& breaks) {
  auto readable = readable_message(message, language);
  constexpr std::string_view open = "‹";
  constexpr std::string_view close = "›";
  for (auto from = readable.find(open); from != std::string::npos; from = readable.find(open)) {
    const auto to = readable.find(close, from);
    if (to == std::string::npos) break;
    readable.replace(from, to + close.size() - from, "0");
  }
  return breaks.words(readable);
}

std::size_t foreign_in_a_row(const std::vector<Word>& words, const Language& first) {
  std::size_t most = 0;
  std::size_t in_a_row = 0;
  for (const auto& word : words) {
    in_a_row = !word.is_number && is_of_script(word.small, first) ? in_a_row + 1 : 0;
    most = std::max(most, in_a_row);
  }
  return most;
}

std::vector<std::string> small(const std::vector<Word>& words) {
  std::vector<std::string> letters;
  for (const auto& word : words) {
    if (!word.is_number) letters.push_back(word.small);
  }
  return letters;
}

/// Whether so many words of the one stand in the same order in the other.
bool share_words(const std::vector<std::string>& one, const std::vector<std::string>& other,
                 std::size_t count) {
  for (std::size_t from = 0; from + count <= one.size(); ++from) {
    const auto begin = one.begin() + static_cast<std::ptrdiff_t>(from);
    if (std::search(other.begin(), other.end(), begin,
                    begin + static_cast<std::ptrdiff_t>(count)) != other.end())
      return true;
  }
  return false;
}

/// Groups of the program's texts that are no sentences: what is on keys, and commands for staff.
constexpr std::array<std::string_view, 3> groups_of_no_words{"code_keys.", "keyboard.",
                                                             "inspection_step."};

bool has_words(std::string_view key) {
  return std::none_of(groups_of_no_words.begin(), groups_of_no_words.end(),
                      [&](std::string_view group) { return key.starts_with(group); });
}

/// A text that has one form for all numbers in its original too, such as a code, has no other in
/// any language.
void check_one(const TranslatedText& text, const Language& first, const Language& language,
               Findings& findings) {
  const auto missing = missing_plurals(text.translated, language);
  if (!missing.empty() && missing_plurals(text.original, first).empty())
    findings.push_back(finding(text, "has no plural form for " + values::joined(missing, ", ") +
                                         ", which numbers have in \"" + language +
                                         "\": " + text.translated));
  if (const auto digit = other_digit(text.translated); !digit.empty())
    findings.push_back(
        finding(text, "writes the digit \"" + digit +
                          "\"; numbers of scales, figures and dates are written with "
                          "0 to 9: " +
                          text.translated));
}

}  // namespace

bool is_left_untranslated(const TranslatedText& text, const Language& first,
                          const Language& language) {
  const TextBreaks breaks(language);
  const auto translated = words_of(text.translated, language, breaks);
  if (!share_script(first, language) && text.translated.find(' ') != std::string::npos)
    return foreign_in_a_row(translated, first) > most_foreign_words;
  const auto one = small(words_of(text.original, first, breaks));
  const auto other = small(translated);
  return (one == other && one.size() >= most_foreign_words) ||
         share_words(one, other, most_same_words + 1);
}

Findings check_translated(const TranslatedText& text, const Language& first,
                          const Language& language) {
  Findings findings;
  check_one(text, first, language, findings);
  if (is_left_untranslated(text, first, language))
    findings.push_back(finding(text, "is still in \"" + first + "\": " + text.translated));
  return findings;
}

Findings check_language_rules(const DecisionAid& aid) {
  Findings findings;
  if (aid.languages.empty()) return findings;
  const auto& first = aid.languages.front();
  if (const auto texts = aid.texts.find(first); texts != aid.texts.end()) {
    for (const auto& [key, text] : texts->second)
      check_one({.file = texts_file_of(first), .place = key, .original = {}, .translated = text},
                first, first, findings);
  }
  for (const auto& language : aid.languages) {
    if (language == first) continue;
    for (auto& twin : twin_texts(aid, language)) {
      auto faults = check_translated({.file = std::move(twin.file),
                                      .place = std::move(twin.place),
                                      .original = std::move(twin.original),
                                      .translated = std::move(twin.translated)},
                                     first, language);
      std::move(faults.begin(), faults.end(), std::back_inserter(findings));
    }
  }
  return findings;
}

Findings check_program_texts(const ProgramTexts& texts, const Language& first,
                             const std::map<Language, std::string, std::less<>>& files) {
  Findings findings;
  const auto originals = texts.find(first);
  if (originals == texts.end()) return findings;
  for (const auto& [language, translated] : texts) {
    if (language == first) continue;
    for (const auto& [key, original] : originals->second) {
      const auto found = translated.find(key);
      TranslatedText text{.file = files.at(language), .place = key, .original = original};
      if (found == translated.end()) {
        findings.push_back(finding(text, "is missing, but is in " + files.at(first)));
        continue;
      }
      text.translated = found->second;
      if (has_words(key)) {
        auto faults = check_translated(text, first, language);
        std::move(faults.begin(), faults.end(), std::back_inserter(findings));
      }
      if (message_arguments(original, first) != message_arguments(found->second, language))
        findings.push_back(
            finding(text, "fills other names than \"" + first + "\": " + found->second));
    }
    for (const auto& [key, text] : translated) {
      if (!originals->second.contains(key))
        findings.push_back(finding({.file = files.at(language), .place = key}, "is not used"));
    }
  }
  return findings;
}

}  // namespace kiosk

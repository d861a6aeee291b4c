// Finds the boundaries of words and sentences of a text, in any language.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A word as it is compared: in lower case. A number is a word too; each part of a hyphenated word
/// is a word.
struct Word {
  std::string small{};  ///< UTF-8
  bool is_number = false;
};

/// Whether a language is written with the same letters as another; each of them by what CLDR says
/// of its script.
bool share_script(std::string_view language, std::string_view other);

/// Whether a word begins with a letter of the language's own script.
bool is_of_script(const std::string& word, std::string_view language);

/// The first digit of a text that is not one of 0 to 9, "" without one.
std::string other_digit(const std::string& text);

/// Finds words and sentences by Unicode's rules for one language. Keeps nothing of a text between
/// two calls.
class TextBreaks {
 public:
  explicit TextBreaks(std::string_view language);
  ~TextBreaks();
  TextBreaks(const TextBreaks&) = delete;
  TextBreaks& operator=(const TextBreaks&) = delete;

  std::vector<Word> words(const std::string& text) const;
  /// The sentences that contain a word, verbatim.
  std::vector<std::string> sentences(const std::string& text) const;

 private:
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

}  // namespace kiosk

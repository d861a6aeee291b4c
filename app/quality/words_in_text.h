// Where the words and sentences of a text begin and end, in any language.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A word as it is compared: in small letters. A number is a word too; what stands between hyphens
/// is a word of its own.
struct Word {
  std::string small{};  ///< UTF-8
  bool is_number = false;
};

/// Finds words and sentences by Unicode's rules for one language. Holds nothing of a text between
/// two calls.
class TextBreaks {
 public:
  explicit TextBreaks(std::string_view language);
  ~TextBreaks();
  TextBreaks(const TextBreaks&) = delete;
  TextBreaks& operator=(const TextBreaks&) = delete;

  std::vector<Word> words(const std::string& text) const;
  /// The sentences that have a word in them, as they stand in the text.
  std::vector<std::string> sentences(const std::string& text) const;

 private:
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

}  // namespace kiosk

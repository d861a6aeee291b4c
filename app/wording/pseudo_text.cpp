#include "app/wording/pseudo_text.h"

#include <algorithm>
#include <cctype>

#include "app/values/expects.h"
#include "app/values/utf8.h"

namespace kiosk {
namespace {

/// Letters of words, and bytes of a language with other letters.
bool is_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalpha(byte) != 0 || byte >= 0x80;
}

/// Walks through a text, and replaces its words but not what the program reads in it.
class Replacer {
 public:
  Replacer(std::string_view text, const PseudoScript& script) : text_(text), script_(script) {}

  std::string replaced() {
    while (at_ < text_.size()) literal('\0');
    return std::move(result_);
  }

 private:
  /// One piece of text outside of braces; `end`: the brace that ends it.
  void literal(char end) {
    const char c = text_[at_];
    if (end != '\0' && c == end) return;
    if (c == '{') argument();
    else if (c == '<') copy_through('>');
    else if (c == '&' && text_.find(';', at_) < at_ + 7) copy_through(';');
    else if (is_letter(c)) word();
    else if (c == ' ' && !script_.has_spaces && is_between_words()) ++at_;
    else copy();
  }

  void copy() { result_ += text_[at_++]; }
  void copy_through(char last) {
    while (at_ < text_.size() && text_[at_] != last) copy();
    if (at_ < text_.size()) copy();
  }
  bool is_between_words() const {
    return at_ > 0 && at_ + 1 < text_.size() && is_letter(text_[at_ - 1]) &&
           is_letter(text_[at_ + 1]);
  }

  /// "{name}", or "{name, plural, one {words} other {words}}": only the words are text.
  void argument() {
    copy();
    while (at_ < text_.size() && text_[at_] != '}') {
      if (text_[at_] != '{') {
        copy();
        continue;
      }
      copy();
      while (at_ < text_.size() && text_[at_] != '}') literal('}');
      if (at_ < text_.size()) copy();
    }
    if (at_ < text_.size()) copy();
  }

  /// Pays for the letters of a word with words of the script, so that sums of lengths come out.
  void word() {
    const auto from = at_;
    while (at_ < text_.size() && is_letter(text_[at_])) ++at_;
    const auto word = text_.substr(from, at_ - from);
    owed_ += static_cast<int>(values::character_count(word)) * script_.percent;
    unsigned sum = 0;
    for (const char c : word) sum = sum * 31 + static_cast<unsigned char>(c);
    bool is_first = true;
    while (owed_ >= 100 || (is_first && script_.has_spaces)) {
      const auto wanted = std::max(1, owed_ / 100);
      const auto chosen = fitting(wanted, sum++);
      if (!is_first && script_.has_spaces) result_ += ' ';
      result_ += chosen;
      owed_ -= 100 * static_cast<int>(values::character_count(chosen));
      is_first = false;
    }
  }

  /// A word no longer than wanted if there is one, else the shortest.
  std::string_view fitting(int wanted, unsigned sum) const {
    std::vector<std::string_view> fit;
    for (const auto& word : script_.words) {
      if (static_cast<int>(values::character_count(word)) <= wanted) fit.push_back(word);
    }
    if (!fit.empty()) return fit[sum % fit.size()];
    return *std::min_element(script_.words.begin(), script_.words.end(),
                             [](std::string_view one, std::string_view other) {
                               return values::character_count(one) < values::character_count(other);
                             });
  }

  std::string_view text_;
  const PseudoScript& script_;
  std::size_t at_ = 0;
  int owed_ = 0;
  std::string result_{};
};

}  // namespace

std::string pseudo_text(std::string_view text, const PseudoScript& script) {
  KIOSK_EXPECTS(!script.words.empty());
  return Replacer(text, script).replaced();
}

}  // namespace kiosk

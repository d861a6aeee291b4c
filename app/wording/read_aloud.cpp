#include "app/wording/read_aloud.h"

#include <unicode/locid.h>
#include <unicode/rbnf.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>

namespace kiosk {
namespace {

constexpr std::size_t most_digits = 12;  // longer ones are codes, which are said digit by digit

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Signs that stand between words: what is said in their place. A key of the texts begins with "=".
struct Sign {
  std::string_view sign{};
  std::string_view said{};
};
constexpr std::array<Sign, 12> signs{{{" · ", ", "},
                                      {" ✓", ""},
                                      {"✓ ", ""},
                                      {"“", ""},
                                      {"”", ""},
                                      {"«", ""},
                                      {"»", ""},
                                      {"→", ""},
                                      {"…", "..."},
                                      {" %", "=speech.per_cent"},
                                      {"\xC2\xA0%", "=speech.per_cent"},
                                      {"%", "=speech.per_cent"}}};

/// Reads one text from its start to its end.
class Reader {
 public:
  Reader(std::string_view text, const Words& words) : rest_(text), words_(words) {}

  std::string read() {
    while (!rest_.empty()) {
      if (is_digit(rest_.front())) read_number();
      else if (!read_joint() && !read_sign()) take(1);
    }
    return std::move(said_);
  }

 private:
  void take(std::size_t count) {
    said_ += rest_.substr(0, count);
    rest_.remove_prefix(count);
  }
  bool starts(std::string_view with) const { return rest_.substr(0, with.size()) == with; }

  /// A dash or a slash between two numbers.
  bool read_joint() {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> joints{
        {{"–", "speech.to"}, {" – ", "speech.to"}, {" / ", "speech.of"}, {"/", "speech.of"}}};
    if (!after_number_) return false;
    for (const auto& [sign, key] : joints) {
      if (!starts(sign) || rest_.size() <= sign.size() || !is_digit(rest_[sign.size()])) continue;
      said_ += ' ' + words_.say(key) + ' ';
      rest_.remove_prefix(sign.size());
      return true;
    }
    after_number_ = false;
    return false;
  }

  bool read_sign() {
    for (const auto& each : signs) {
      if (!starts(each.sign)) continue;
      rest_.remove_prefix(each.sign.size());
      if (each.said.starts_with('=')) said_ += ' ' + words_.say(each.said.substr(1));
      else said_ += each.said;
      return true;
    }
    return false;
  }

  std::string digits() {
    std::size_t count = 0;
    while (count < rest_.size() && is_digit(rest_[count])) ++count;
    std::string found(rest_.substr(0, count));
    rest_.remove_prefix(count);
    return found;
  }

  void read_number() {
    auto whole = digits();
    while (rest_.size() > 3 && starts(words_.say("speech.thousands")) && is_digit(rest_[1]) &&
           is_digit(rest_[2]) && is_digit(rest_[3]) && (rest_.size() == 4 || !is_digit(rest_[4])) &&
           whole.size() <= 3) {
      rest_.remove_prefix(1);
      whole += digits();
    }
    said_ += said_number(whole);
    const auto point = words_.say("speech.decimal_sign");
    if (starts(point) && rest_.size() > point.size() && is_digit(rest_[point.size()])) {
      rest_.remove_prefix(point.size());
      said_ += ' ' + words_.say("speech.decimal_point");
      for (const char digit : digits())
        said_ += ' ' + number_in_words(digit - '0', words_.language);
    }
    after_number_ = true;
  }

  std::string said_number(const std::string& whole) const {
    const bool is_code = whole.size() > most_digits || (whole.size() > 1 && whole.front() == '0');
    if (!is_code) {
      std::int64_t number = 0;
      std::from_chars(whole.data(), whole.data() + whole.size(), number);
      return number_in_words(number, words_.language);
    }
    std::string said;
    for (const char digit : whole)
      said += (said.empty() ? "" : " ") + number_in_words(digit - '0', words_.language);
    return said;
  }

  std::string_view rest_;
  const Words& words_;
  std::string said_{};
  bool after_number_ = false;
};

}  // namespace

std::string number_in_words(std::int64_t number, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const auto locale = icu::Locale::forLanguageTag(
      icu::StringPiece(language.data(), static_cast<int32_t>(language.size())), status);
  const icu::RuleBasedNumberFormat rules(icu::URBNF_SPELLOUT, locale, status);
  if (U_FAILURE(status)) return std::to_string(number);
  icu::UnicodeString words;
  rules.format(static_cast<int64_t>(number), words);
  words.findAndReplace(icu::UnicodeString(static_cast<char16_t>(0x00AD)), icu::UnicodeString());
  std::string text;
  words.toUTF8String(text);
  return text;
}

std::string read_aloud(std::string_view text, const Words& words) {
  return Reader(text, words).read();
}

}  // namespace kiosk

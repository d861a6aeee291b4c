#include "app/quality/plain_text.h"

#include <array>
#include <utility>

namespace kiosk {
namespace {

/// The substitute of an argument: one short word, like the numbers and names that fill these texts.
constexpr auto filled_place = "7";

/// Parses a message from left to right; the variants of a choice are messages themselves.
class MessageReader {
 public:
  explicit MessageReader(std::string_view message) : rest_(message) {}

  /// Reads up to and including the brace that closes this message.
  std::string read() {
    std::string text;
    while (!rest_.empty()) {
      const char c = take();
      if (c == '}') break;
      if (c == '{') text += read_place();
      else if (c == '\'') read_quoted(text);
      else if (c == '#') text += filled_place;
      else text += c;
    }
    return text;
  }

 private:
  char take() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  /// Two apostrophes are one; one before a brace quotes braces up to the next.
  void read_quoted(std::string& text) {
    if (rest_.empty() || (rest_.front() != '{' && rest_.front() != '}')) {
      if (!rest_.empty() && rest_.front() == '\'') take();
      text += '\'';
      return;
    }
    for (char c = 0; !rest_.empty() && (c = take()) != '\'';) text += c;
  }

  /// Reads after "{": a name, or a name with the variants of a choice.
  std::string read_place() {
    std::string longest;
    while (!rest_.empty()) {
      const char c = take();
      if (c == '}') break;
      if (c != '{') continue;
      auto choice = read();
      if (choice.size() > longest.size()) longest = std::move(choice);
    }
    return longest.empty() ? filled_place : longest;
  }

  std::string_view rest_;
};

}  // namespace

std::string without_markup(std::string_view markup) {
  constexpr std::array<std::pair<std::string_view, char>, 5> escapes{
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
  std::string text;
  while (!markup.empty()) {
    if (markup.front() == '<') {
      const auto end = markup.find('>');
      markup.remove_prefix(end == std::string_view::npos ? markup.size() : end + 1);
      continue;
    }
    std::size_t length = 1;
    char character = markup.front();
    for (const auto& [escape, meant] : escapes) {
      if (markup.starts_with(escape)) length = escape.size(), character = meant;
    }
    text += character;
    markup.remove_prefix(length);
  }
  return text;
}

std::string longest_reading(std::string_view message) { return MessageReader(message).read(); }

}  // namespace kiosk

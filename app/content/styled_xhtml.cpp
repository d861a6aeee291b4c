#include <algorithm>
#include <array>
#include <charconv>

#include "app/content/markdown.h"
#include "app/content/styled_text.h"
#include "app/values/utf8.h"

namespace kiosk {
namespace {

constexpr std::array<std::string_view, 2> bold_elements{"b", "strong"};
constexpr std::array<std::string_view, 13> line_elements{"p",  "div", "br", "li", "ul", "ol", "h1",
                                                         "h2", "h3",  "h4", "h5", "h6", "hr"};
constexpr std::array<std::string_view, 9> style_elements{"i",   "em",  "u",    "span", "small",
                                                         "sub", "sup", "font", "a"};

template <std::size_t count>
bool is_among(const std::array<std::string_view, count>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::uint32_t first_printable = 0x20;

/// Decodes "amp", "#39" or "#x27"; nullopt for an unknown name.
std::optional<std::string> character_of(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> named{
      {{"amp", "&"},
       {"lt", "<"},
       {"gt", ">"},
       {"quot", "\""},
       {"apos", "'"},
       {"nbsp", " "},
       {"ndash", "\u2013"}}};
  const auto found = std::find_if(named.begin(), named.end(),
                                  [&](const auto& entry) { return entry.first == name; });
  if (found != named.end()) return std::string(found->second);
  if (!name.starts_with('#')) return std::nullopt;
  name.remove_prefix(1);
  const int base = name.starts_with('x') ? 16 : 10;
  if (base == 16) name.remove_prefix(1);
  std::uint32_t point = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), point, base);
  if (error != std::errc{} || end != name.data() + name.size()) return std::nullopt;
  std::string text;
  if (point >= first_printable) values::append_utf8(text, point);
  return text;
}

/// Parses XHTML in one pass and writes what can be shown.
class XhtmlReduction {
 public:
  explicit XhtmlReduction(std::string_view xhtml) : rest_(xhtml) {}

  std::string reduce() {
    while (!rest_.empty() && !refused_) {
      if (rest_.front() == '<') take_tag();
      else if (rest_.front() == '&') take_entity();
      else take_character();
    }
    if (bold_ > 0) markup_ += "</b>";
    while (markup_.ends_with(' ') || markup_.ends_with('\n')) markup_.pop_back();
    return refused_ ? std::string{} : std::move(markup_);
  }

 private:
  void take_tag() {
    const auto end = rest_.find('>');
    if (end == std::string_view::npos) {
      refused_ = true;
      return;
    }
    auto tag = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    const bool closes = tag.starts_with('/');
    if (closes) tag.remove_prefix(1);
    const auto name = tag.substr(0, std::min(tag.find_first_of(" \t\r\n/"), tag.size()));
    if (is_among(bold_elements, name)) set_bold(!closes);
    else if (is_among(line_elements, name)) new_line(!closes && name == "li");
    else if (!is_among(style_elements, name)) refused_ = true;
  }

  void set_bold(bool begins) {
    if (begins) markup_ += bold_++ == 0 ? "<b>" : "";
    else if (bold_ > 0) markup_ += --bold_ == 0 ? "</b>" : "";
  }

  void new_line(bool is_entry) {
    while (markup_.ends_with(' ')) markup_.pop_back();
    if (!markup_.empty() && !markup_.ends_with('\n')) markup_ += '\n';
    if (is_entry) markup_ += "\u2022 ";
  }

  void take_entity() {
    const auto end = rest_.find(';');
    const auto character =
        end == std::string_view::npos ? std::nullopt : character_of(rest_.substr(1, end - 1));
    if (character) rest_.remove_prefix(end + 1);
    else rest_.remove_prefix(1);
    markup_ += escaped_markup(character.value_or("&"));
  }

  void take_character() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) markup_ += escaped_markup(std::string(1, c));
    else if (!markup_.empty() && !markup_.ends_with(' ') && !markup_.ends_with('\n'))
      markup_ += ' ';
  }

  std::string_view rest_;
  std::string markup_{};
  int bold_ = 0;
  bool refused_ = false;
};

}  // namespace

std::string markup_of_xhtml(std::string_view xhtml) { return XhtmlReduction(xhtml).reduce(); }

std::string words_of_markup(std::string_view markup) {
  std::string words;
  while (!markup.empty()) {
    if (markup.front() == '<') {
      markup.remove_prefix(std::min(markup.find('>'), markup.size() - 1) + 1);
      continue;
    }
    const auto end = markup.front() == '&' ? markup.find(';') : std::string_view::npos;
    const auto character =
        end == std::string_view::npos ? std::nullopt : character_of(markup.substr(1, end - 1));
    words += character.value_or(std::string(1, markup.front()));
    markup.remove_prefix(character ? end + 1 : 1);
  }
  return words;
}

}  // namespace kiosk

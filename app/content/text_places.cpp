#include "app/content/text_places.h"

#include <array>
#include <charconv>
#include <cstdio>

#include "app/values/utf8.h"

namespace kiosk {
namespace {

constexpr std::string_view space = " \t\r\n";

/// Reads a JSON text that is known to be valid.
class JsonScan {
 public:
  explicit JsonScan(std::string_view bytes) : bytes_(bytes) {}

  JsonPlaces run() {
    value({});
    return std::move(found_);
  }

 private:
  bool is_over() const { return at_ >= bytes_.size(); }
  char next() const { return is_over() ? '\0' : bytes_[at_]; }
  void skip_space() { at_ = std::min(bytes_.find_first_not_of(space, at_), bytes_.size()); }

  unsigned hex() {
    unsigned code = 0;
    const auto* from = bytes_.data() + std::min(at_, bytes_.size());
    const auto length = std::min<std::size_t>(4, bytes_.size() - std::min(at_, bytes_.size()));
    std::from_chars(from, from + length, code, 16);
    at_ += 4;
    return code;
  }

  void escape(std::string& text) {
    static constexpr std::string_view letters = "bfnrt";
    static constexpr std::string_view meant = "\b\f\n\r\t";
    const char kind = next();
    ++at_;
    if (kind == 'u') {
      auto code = hex();
      const bool is_first_of_two = code >= 0xD800U && code < 0xDC00U;
      if (is_first_of_two && bytes_.substr(std::min(at_, bytes_.size()), 2) == "\\u") {
        at_ += 2;
        code = 0x10000U + ((code - 0xD800U) << 10U) + (hex() - 0xDC00U);
      }
      return values::append_utf8(text, code);
    }
    const auto found = letters.find(kind);
    text += found == std::string_view::npos ? kind : meant[found];
  }

  std::string string() {
    std::string text;
    for (++at_; !is_over() && next() != '"';) {
      const char letter = next();
      ++at_;
      if (letter == '\\') escape(text);
      else text += letter;
    }
    ++at_;
    return text;
  }

  static std::string pointer(const std::string& to, std::string_view key) {
    std::string pointer = to + '/';
    for (const char letter : key) {
      if (letter == '~') pointer += "~0";
      else if (letter == '/') pointer += "~1";
      else pointer += letter;
    }
    return pointer;
  }

  void members(const std::string& place, bool have_names) {
    ++at_;
    for (std::size_t count = 0; !is_over(); ++count) {
      skip_space();
      if (next() == ',') {
        ++at_;
        skip_space();
      }
      if (is_over() || next() == '}' || next() == ']') break;
      auto name = have_names ? string() : std::to_string(count);
      if (have_names) at_ = std::min(bytes_.find(':', at_), bytes_.size()) + 1;
      value(pointer(place, name));
    }
    ++at_;
  }

  // The depth was limited when the file was read.
  void value(const std::string& place) {  // NOLINT(misc-no-recursion)
    skip_space();
    const auto from = at_;
    if (next() == '"') {
      auto text = string();
      found_.texts.push_back({place, std::move(text), from, at_});
    } else if (next() == '{' || next() == '[') {
      members(place, next() == '{');
      found_.objects[place] = {from, at_};
    } else {
      at_ = std::min(bytes_.find_first_of(",]} \t\r\n", at_), bytes_.size());
    }
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  JsonPlaces found_{};
};

template <class Write>
std::string replaced(const std::string& bytes, const std::vector<TextPlace>& places,
                     const NewTexts& texts, Write write) {
  std::string result;
  std::size_t done = 0;
  for (const auto& place : places) {
    const auto found = texts.find(place.place);
    if (found == texts.end() || found->second == place.text) continue;
    result.append(bytes, done, place.from - done).append(write(found->second));
    done = place.to;
  }
  return result.append(bytes, done);
}

}  // namespace

JsonPlaces places_in_json(std::string_view bytes) { return JsonScan(bytes).run(); }

std::vector<TextPlace> places_in_markdown(std::string_view bytes) {
  std::vector<TextPlace> places;
  for (std::size_t from = 0; from < bytes.size();) {
    const auto to = std::min(bytes.find('\n', from), bytes.size());
    const auto line = bytes.substr(from, to - from);
    if (line.find_first_not_of(space) != std::string_view::npos)
      places.push_back({std::to_string(places.size() + 1), std::string(line), from, to});
    from = to + 1;
  }
  return places;
}

std::string as_json_string(std::string_view text) {
  std::string json = "\"";
  for (const char letter : text) {
    const auto code = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') (json += '\\') += letter;
    else if (letter == '\n') json += "\\n";
    else if (letter == '\t') json += "\\t";
    else if (code < 0x20) {
      std::array<char, 8> escaped{};
      std::snprintf(escaped.data(), escaped.size(), "\\u%04x", code);
      json += escaped.data();
    } else json += letter;
  }
  return json + '"';
}

std::string with_texts_in_json(const std::string& bytes, const NewTexts& texts) {
  return replaced(bytes, places_in_json(bytes).texts, texts,
                  [](const std::string& text) { return as_json_string(text); });
}

std::string with_texts_in_markdown(const std::string& bytes, const NewTexts& texts) {
  return replaced(bytes, places_in_markdown(bytes), texts,
                  [](const std::string& text) { return text; });
}

}  // namespace kiosk

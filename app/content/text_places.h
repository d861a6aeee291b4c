// The texts of a file with the bytes that write them, so that one of them is replaced and all other
// bytes stay as somebody wrote them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A text and its range of bytes.
struct TextPlace {
  std::string place{};  ///< JSON: a pointer (RFC 6901); Markdown: the number of the line, from 1,
                        ///< without empty ones
  std::string text{};
  std::size_t from = 0;  ///< with its quotation marks
  std::size_t to = 0;
};

/// The texts of a JSON file that has been read without faults, and the ranges of its objects.
struct JsonPlaces {
  std::vector<TextPlace> texts{};
  std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>>
      objects{};  ///< by pointer
};
JsonPlaces places_in_json(std::string_view bytes);

/// The lines of a Markdown file that are not empty.
std::vector<TextPlace> places_in_markdown(std::string_view bytes);

/// A text as JSON writes it, with quotation marks.
std::string as_json_string(std::string_view text);

/// New texts by their place.
using NewTexts = std::map<std::string, std::string, std::less<>>;

/// The bytes with these texts replaced. A text that stays the same keeps its bytes.
std::string with_texts_in_json(const std::string& bytes, const NewTexts& texts);
std::string with_texts_in_markdown(const std::string& bytes, const NewTexts& texts);

}  // namespace kiosk

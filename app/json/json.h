// Lossless JSON: keeps the digits of numbers, the order of members, and duplicate keys.
//
// Read by nlohmann's parser. Its own value type is not used because it turns 1.50 into a
// binary 1.5, and FHIR decimals keep their digits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// A JSON value.
struct Json {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  bool truth = false;  ///< boolean
  std::string text{};  ///< string: its characters; number: the digits as they were written
  std::vector<std::string> names{};  ///< object: the names of its members, in order
  std::vector<Json> elements{};      ///< array: its elements; object: the values of its members

  bool is_null() const { return kind == Kind::null; }
  bool is_boolean() const { return kind == Kind::boolean; }
  bool is_number() const { return kind == Kind::number; }
  bool is_string() const { return kind == Kind::string; }
  bool is_array() const { return kind == Kind::array; }
  bool is_object() const { return kind == Kind::object; }

  /// The member of that name (the first, if there are several), or null if there is none or this is
  /// not an object.
  const Json* find(std::string_view name) const;
  /// The string of that member, or "" if there is none or it is of another type.
  const std::string& string_at(std::string_view name) const;
  /// Whether that member is the boolean true.
  bool is_true_at(std::string_view name) const;
  /// The elements of that member if it is an array, else empty.
  const std::vector<Json>& array_at(std::string_view name) const;

  /// Adds a member to an object.
  Json& add(std::string name, Json value);
  /// Adds an element to an array.
  Json& add(Json value);
};

/// Makes an empty object or array, a string, a boolean, or a number from digits that are valid in
/// JSON (see `is_json_number`).
Json json_object();
Json json_array();
Json json_string(std::string text);
Json json_boolean(bool truth);
Json json_number(std::string digits);

/// Whether the digits are a valid number in JSON: no leading zero or plus, no NaN.
bool is_json_number(std::string_view digits);

/// A text or a key with an invalid character (`character_fault`).
struct OddText {
  std::string path{};  ///< "item[2].text"
  std::string what{};
};

/// A number too large to calculate with, as it was written.
struct LargeNumber {
  std::string place{};  ///< "12:5", line and column
  std::string digits{};
};

/// The result of parsing. `fault` says why the text is not JSON, at `place` ("12:5", line and
/// column); else it is empty.
struct JsonReading {
  Json value{};
  std::string fault{};
  std::string place{};
  std::vector<std::string>
      duplicates{};                  ///< duplicate keys of an object, as paths: "item[2].linkId"
  std::vector<OddText> odd_texts{};  ///< the first twenty
  std::vector<LargeNumber> large_numbers{};  ///< the first twenty; each is a string in `value`
};

/// Limit of nesting of arrays and objects; deeper text is refused. Enough for 64 nested items with
/// their answers.
inline constexpr std::size_t deepest_json = 300;

/// Parses JSON text, in UTF-8 with or without a byte order mark. Never throws.
JsonReading read_json(std::string_view text);

/// Why a parsed text is ambiguous or unusable, with its position: it is not JSON, it has invalid
/// characters, a duplicate key for which two readers may take different values, or a number that is
/// too large. "" if all is well.
std::string why_unusable(const JsonReading& reading);

/// Serializes a value: on one line, or with each level indented by `indent` spaces.
std::string write_json(const Json& value, int indent = 0);

}  // namespace kiosk

// A text being typed on a hardware keyboard.
#pragma once

#include <cstdint>
#include <string>

namespace kiosk {

/// An edit of a text.
struct TextEdit {
  enum class Kind : std::uint8_t { insert, erase_before, erase_after, left, right, home, end };
  Kind kind = Kind::insert;
  std::string typed{};  ///< insert: UTF-8
};

/// A text with its caret. The caret is always between two characters.
struct EditedText {
  std::string text{};     ///< UTF-8
  std::size_t caret = 0;  ///< bytes before it

  bool operator==(const EditedText&) const = default;
};

/// A text with its caret at the end.
EditedText edited(std::string text);

/// The text after the edit. An edit that would make it longer than `most` bytes is ignored.
EditedText after(EditedText text, const TextEdit& edit, std::size_t most);

}  // namespace kiosk

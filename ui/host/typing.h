// Interprets keys: by position on the keyboard, where the layout cannot be trusted.
#pragma once

#include <bitset>
#include <string>

#include "app/settings/key_map.h"
#include "ui/widgets/input.h"

namespace kiosk::ui {

/// The character of the key at that position on a US keyboard, "" if it has none. `key` is one of
/// GLFW's, which are positions, not labels.
std::string us_character(int key, bool shift);

/// Whether Ctrl with this key calls staff: the key labeled Q, and the one at the position of Q on a
/// US keyboard. On a French keyboard these are two, on a Greek one no key is labeled Q. `label` is
/// the layout's label of the key, in lower case.
bool calls_staff(int key, const std::string& label);

/// The key that does what that command is for.
Key key_for(KeyCommand command);

/// What a typed input does where nothing is typed into: Space selects, and the two switches of a
/// PAT jack, which send 1 and 2, go to the next thing and select it. None for all others.
Key key_of_typed(const Input& typed);

/// Where what is typed goes.
enum class TypedInto : std::uint8_t { words, digits, code };

/// The text that a typed input means there, or "". A code comes from a scanner, which sends the
/// keys of a US keyboard, whatever layout the machine has. For digits, a key of the upper row is
/// its digit, even if a French layout has a letter on it.
std::string meant_by(const Input& typed, TypedInto into);

/// Tracks which keys are down. A held key does not repeat (Section 508, 407.4), and a bag on the
/// keyboard is not a person.
class HeldKeys {
 public:
  /// Records that a key is down; returns whether it was up before.
  bool press(int code);
  void release(int code);
  void release_all() { down_.reset(); }

 private:
  std::bitset<256> down_{};  ///< by X key code, 8 to 255
};

}  // namespace kiosk::ui

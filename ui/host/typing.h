// What a key means: by its place on the keyboard, where the layout cannot be trusted.
#pragma once

#include <bitset>
#include <string>

#include "app/settings/key_map.h"
#include "ui/widgets/input.h"

namespace kiosk::ui {

/// The character of the key at that place on a US keyboard, "" if it has none. `key` is one of
/// GLFW's, which name places, not labels.
std::string us_character(int key, bool shift);

/// Whether Ctrl with this key calls staff: the key that is labelled Q, and the one where Q is on a
/// US keyboard. On a French keyboard these are two, on a Greek one no key is labelled Q. `label` is
/// what the layout has on the key, in lower case.
bool calls_staff(int key, const std::string& label);

/// The key that does what that command is for.
Key key_for(KeyCommand command);

/// What a typed input does where nothing is typed into: Space selects, and the two switches of a
/// PAT jack, which send 1 and 2, go to the next thing and select it. None for all others.
Key key_of_typed(const Input& typed);

/// Where what is typed goes.
enum class TypedInto : std::uint8_t { words, digits, code };

/// What a typed input means there; "" if nothing. A code comes from a scanner, which sends the keys
/// of a US keyboard, whatever layout the machine was given. Where figures are wanted, a key of the
/// upper row is its figure, though a French layout has a letter on it.
std::string meant_by(const Input& typed, TypedInto into);

/// Which keys are down. A key that is held down repeats nothing (Section 508, 407.4), and a bag on
/// the keyboard is nobody.
class HeldKeys {
 public:
  /// Whether the key was up before; it is down now.
  bool press(int code);
  void release(int code);
  void release_all() { down_.reset(); }

 private:
  std::bitset<256> down_{};  ///< by X key code, 8 to 255
};

}  // namespace kiosk::ui

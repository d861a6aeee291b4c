// Input on the on-screen keyboard.
#pragma once

#include <variant>

#include "app/session/session.h"

namespace kiosk {

struct TextEntryOpened {
  TextTarget target{};
};
struct TextTyped {
  std::string words{};
};
struct TextErased {};
struct KeyboardLayerChosen {
  KeyboardLayer layer = KeyboardLayer::letters;
};
struct TextEntryFinished {};
struct TextEntryCancelled {};

using TextEntryEvent = std::variant<TextEntryOpened, TextTyped, TextErased, KeyboardLayerChosen,
                                    TextEntryFinished, TextEntryCancelled>;

}  // namespace kiosk

// How a key says that letters before it change.
#pragma once

namespace kiosk {

/// In typed words: takes back the character before it. A letter that changes those before it takes
/// them back first: á is "\bá" after an a.
inline constexpr char backspace = '\b';

}  // namespace kiosk

// The parts that screens are made of, as values: words, states, and the event that touching them
// means.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/session/event.h"

namespace kiosk::ui {

/// The pictures on buttons: assets/icons/<name>.svg.
enum class Icon : std::uint8_t {
  none,
  arrow_left,
  arrow_right,
  arrow_up,
  arrow_down,
  star,
  star_filled,
  lock,
  check,
  close,
  plus,
  minus,
  printer,
  globe,
  help,
  keyboard_erase,
  search,
  list,
  write,
  figures,
  calendar,
  clock,
  talk,
  speaker
};

/// Something that can be touched.
struct ActionView {
  std::string id{};  ///< the same in every language
  std::string label{};
  Icon icon = Icon::none;  ///< before the label; an arrow to the right after it
  Event event{};
  bool selected = false;
  bool enabled = true;
  std::string
      spoken{};         ///< what it is called where the label alone says too little; else the label
  Language language{};  ///< of its words where it is not the screen's; else empty
};

/// Whether an event goes along the visit and another one goes back: what a key that means "on" or
/// "back" may do at once. All else is led to and asked for (WCAG 3.3.4).
bool leads_along(const Event& event);

/// One of several answers.
struct ChoiceView {
  std::string id{};
  std::string label{};
  std::string note{};  ///< small text under the label
  bool selected = false;
  bool several = false;  ///< a check box rather than a radio button
  std::string place{};   ///< of something put in order: its number, in place of the check mark
  Event event{};
  Language language{};  ///< of its words where it is not the screen's; else empty
};

/// What stands above every screen of a visit.
struct HeaderView {
  std::string brand{};
  std::vector<ActionView> actions{};
};

/// The buttons at the foot, always in the same places: Back first, the one main action last.
struct NavigationView {
  std::optional<ActionView> back{};
  std::vector<ActionView> others{};
  std::optional<ActionView> main{};
  bool back_is_main = false;  ///< both stay where they are, but back is what most will touch
  std::string page_up{};      ///< words of the buttons that page through a long screen
  std::string page_down{};
};

/// The ground a screen stands on.
enum class Tone : std::uint8_t { calm, urgent };

/// A screen that has just come takes nothing for so long: a finger that meant the one before it
/// must not act on what it has not seen.
inline constexpr std::chrono::milliseconds screen_rests{500};
/// The same of a page that must be read before it is left.
inline constexpr std::chrono::milliseconds urgent_page_rests{1500};

/// What all screens have in common.
struct FrameView {
  std::string name{};  ///< of the screen, for tests and the gallery
  std::string
      place{};  ///< the same for the same spot of a visit: to which a scroll position belongs
  Language language{};
  bool right_to_left = false;
  Tone tone = Tone::calm;
  HeaderView header{};
  std::optional<float> progress{};  ///< 0 to 1
  std::string progress_words{};     ///< the same, to be read aloud
  std::vector<std::string>
      stops{};           ///< names of the parts of the visit; empty: the bar is one piece
  std::size_t stop = 0;  ///< which of them the visit is in
  std::string notice{};  ///< such as that the content is a draft
  std::chrono::milliseconds rests =
      screen_rests;  ///< after it has come, nothing is accepted on it for so long
  NavigationView navigation{};
};

}  // namespace kiosk::ui

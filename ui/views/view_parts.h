// The parts of screens, as values: texts, states, and the event that touching them means.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/session/event.h"

namespace kiosk::ui {

/// The icons of buttons: assets/icons/<name>.svg.
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

/// A touch target with its event.
struct ActionView {
  std::string id{};  ///< the same in every language
  std::string label{};
  Icon icon = Icon::none;  ///< before the label; an arrow to the right after it
  Event event{};
  bool selected = false;
  bool enabled = true;
  std::string spoken{};  ///< the accessible name if the label alone is not enough; else the label
  Language language{};   ///< of its text if it differs from the screen's; else empty
};

/// Whether an event goes along the visit, forward or back: a key that means "on" or "back" may do
/// that at once. All other events need a confirmation (WCAG 3.3.4).
bool leads_along(const Event& event);

/// One of several answers.
struct ChoiceView {
  std::string id{};
  std::string label{};
  std::string note{};  ///< small text under the label
  bool selected = false;
  bool several = false;  ///< a check box rather than a radio button
  std::string place{};   ///< of an ordered choice: its number, instead of the check mark
  std::optional<FormPicture> picture{};  ///< of the form, before the label
  std::filesystem::path drawing{};       ///< of the aid, likewise, where it is wanted simple
  Event event{};
  Language language{};  ///< of its text if it differs from the screen's; else empty
};

/// The header above every screen of a visit.
struct HeaderView {
  std::string brand{};
  std::vector<ActionView> actions{};
};

/// The buttons at the foot, always in the same places: Back first, the main action last.
struct NavigationView {
  std::optional<ActionView> back{};
  std::vector<ActionView> others{};
  std::optional<ActionView> main{};
  bool back_is_main = false;  ///< both keep their places, but Back is what most people will touch
  std::string page_up{};      ///< labels of the buttons that page through a long screen
  std::string page_down{};
};

/// The background of a screen.
enum class Tone : std::uint8_t { calm, urgent, farewell };

/// A newly shown screen ignores input for this long: a touch meant for the previous screen must not
/// act on one that the person has not seen.
inline constexpr std::chrono::milliseconds screen_rests{500};
/// The same for a page that must be read before it is left.
inline constexpr std::chrono::milliseconds urgent_page_rests{1500};

/// What a screen says in a second language, by the same text in the first: for a clinician who
/// reads along.
struct Twins {
  std::map<std::string, std::string, std::less<>> texts{};
  Language language{};
  bool right_to_left = false;

  /// "" if the screen does not say it in the second language, or in the same letters.
  const std::string& of(std::string_view text) const;
};

/// What all screens have in common.
struct FrameView {
  std::string name{};  ///< of the screen, for tests and the gallery
  std::string
      place{};  ///< the same for the same position of a visit: a scroll position belongs to it
  Language language{};
  bool right_to_left = false;
  Tone tone = Tone::calm;
  HeaderView header{};
  std::optional<float> progress{};  ///< 0 to 1
  std::string progress_words{};     ///< the same, to be read aloud
  std::vector<std::string>
      stops{};           ///< names of the parts of the visit; the bar is one piece if empty
  std::size_t stop = 0;  ///< index of the current one
  std::string hear{};    ///< the name of the button beside each text that says it; without a voice
                         ///< there is none
  std::string notice{};  ///< such as that the content is a draft
  std::chrono::milliseconds rests =
      screen_rests;  ///< after it is shown, input is ignored for this long
  NavigationView navigation{};
  Twins twins{};  ///< empty for whoever reads alone
};

}  // namespace kiosk::ui

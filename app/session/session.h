// One visit as a value. Assigning Session{} forgets a person.
#pragma once

#include <array>
#include <set>

#include "app/session/kiosk_settings.h"
#include "app/session/screen.h"

namespace kiosk {

/// Words being typed on the on-screen keyboard: an own question, or the free answer of an open choice.
struct TextEntry {
  std::optional<NodeIndex> node{};  ///< whose answer it will be; none: an own question
  std::string words{};
};

/// The staff panel that Ctrl+Q opens.
struct StaffEntry {
  std::string digits{};
  int wrong_codes = 0;
  bool checking = false;
};

/// Sizes of text, in per cent of the base size (WCAG 1.4.4).
inline constexpr std::array text_sizes{100, 130, 160, 200};

struct Session {
  Screen screen = WelcomeScreen{};
  Language language{};                        ///< empty: the kiosk's first language
  int text_size = 100;                        ///< one of text_sizes
  std::optional<Theme> theme{};               ///< none: the kiosk's
  Response response{};                        ///< not begun until Start
  std::set<std::string> urgent_signs_told{};  ///< signs of which the person has told staff
  std::vector<OptionIndex> starred{};         ///< in the order they were starred
  QuestionList question_list{};

  // Panels that can stand before any screen, the first that is there is the one shown.
  std::optional<StaffEntry> staff{};
  std::optional<int> seconds_left{};          ///< "Are you still there?" and how long until all is forgotten
  bool display_panel = false;                 ///< text size, colours, language
  std::optional<TextEntry> text_entry{};
};

/// Whether there is anything of a person to forget.
bool holds_a_visit(const Session& session);

}  // namespace kiosk

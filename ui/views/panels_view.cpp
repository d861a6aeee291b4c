// What can stand before any screen: are you still there, text and colours, staff.
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

std::vector<ActionView> digit_row(std::string_view digits) {
  std::vector<ActionView> row;
  for (const char digit : digits) row.push_back({.id = std::string("digit.") + digit, .label = std::string(1, digit), .event = StaffDigitTyped{digit}});
  return row;
}

std::string theme_name(Theme theme) {
  switch (theme) {
    case Theme::light: return "light";
    case Theme::dark: return "dark";
    case Theme::contrast: return "contrast";
  }
  return {};
}

}  // namespace

StillThereView make_still_there_view(const ViewMatter& matter) {
  const auto seconds = std::int64_t{matter.session.seconds_left.value_or(0)};
  StillThereView view{.frame = make_bare_frame(matter, "still-there"),
                      .heading = matter.words.say("still_there.heading"),
                      .text = matter.words.say("still_there.text"),
                      .seconds = matter.words.say("still_there.seconds", {{"seconds", seconds}})};
  view.frame.navigation.back = action(matter, "end-now", "still_there.end", VisitAbandoned{});
  view.frame.navigation.main = action(matter, "still-here", "still_there.here", StillHere{});
  return view;
}

DisplayPanelView make_display_panel_view(const ViewMatter& matter) {
  const auto& session = matter.session;
  DisplayPanelView view{.frame = make_bare_frame(matter, "display"),
                        .heading = matter.words.say("display.heading"),
                        .sizes_heading = matter.words.say("display.sizes"),
                        .sample = matter.words.say("display.sample"),
                        .themes_heading = matter.words.say("display.themes"),
                        .languages_heading = matter.words.say("display.languages")};
  for (const auto size : text_sizes) {
    view.sizes.push_back({.id = "size." + std::to_string(size), .label = matter.words.say("display.size", {{"per_cent", std::int64_t{size}}}),
                          .event = TextSizeChosen{size}, .selected = size == session.text_size});
  }
  for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
    view.themes.push_back({.id = "theme." + theme_name(theme), .label = matter.words.say("display.theme_" + theme_name(theme)),
                           .event = ThemeChosen{theme}, .selected = theme == session.theme.value_or(matter.settings.theme)});
  }
  if (matter.languages.size() > 1) {
    for (const auto& language : matter.languages) {
      view.languages.push_back({.id = "language." + language, .label = own_name(language, matter.languages), .event = LanguageChosen{language},
                                .selected = language == matter.words.language});
    }
  }
  view.frame.navigation.main = action(matter, "done", "display.done", DisplayPanelClosed{});
  return view;
}

StaffView make_staff_view(const ViewMatter& matter) {
  const auto& staff = *matter.session.staff;
  StaffView view{.frame = make_bare_frame(matter, "staff"),
                 .heading = matter.words.say("staff.heading"),
                 .help = matter.words.say(matter.settings.staff_code_hash.empty() ? "staff.no_code" : staff.wrong_codes > 0 ? "staff.wrong" : "staff.help")};
  view.note = matter.staff_note;
  for (std::size_t i = 0; i < staff.digits.size(); ++i) view.dots += "● ";
  view.spoken = matter.words.say("staff.typed", {{"count", static_cast<std::int64_t>(staff.digits.size())}});
  for (const auto* digits : {"123", "456", "789"}) view.rows.push_back(digit_row(digits));
  view.rows.push_back(digit_row("0"));
  view.rows.back().push_back(action(matter, "digit.erase", "text_entry.erase", StaffDigitErased{}, Icon::keyboard_erase));
  view.frame.navigation.back = action(matter, "back", "staff.cancel", StaffPanelClosed{});
  view.frame.navigation.main = action(matter, "enter", "staff.enter", StaffCodeEntered{});
  return view;
}

}  // namespace kiosk::ui

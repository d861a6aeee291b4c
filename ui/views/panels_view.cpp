// What can stand before any screen: are you still there, text and colours.
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

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
  const auto seconds = std::int64_t{matter.session.panels.find<StillThere>()->seconds_left};
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
                                .selected = language == plain_language_of(matter.words.language)});
    }
  }
  view.frame.navigation.main = action(matter, "done", "display.done", DisplayPanelClosed{});
  return view;
}

}  // namespace kiosk::ui

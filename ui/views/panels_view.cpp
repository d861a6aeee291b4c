// Panels above any screen: are you still there, text and colors.
#include "app/settings/visit_settings.h"
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

StillThereView make_still_there_view(const ViewContext& context) {
  const auto seconds = std::int64_t{context.session.panels.find<StillThere>()->seconds_left};
  StillThereView view{.frame = make_bare_frame(context, "still-there"),
                      .heading = context.words.say("still_there.heading"),
                      .text = context.words.say("still_there.text"),
                      .seconds = context.words.say("still_there.seconds", {{"seconds", seconds}})};
  view.frame.navigation.back = action(context, "end-now", "still_there.end", VisitAbandoned{});
  view.frame.navigation.main = action(context, "still-here", "still_there.here", StillHere{});
  return view;
}

DisplayPanelView make_display_panel_view(const ViewContext& context) {
  const auto& session = context.session;
  DisplayPanelView view{.frame = make_bare_frame(context, "display"),
                        .heading = context.words.say("display.heading"),
                        .sizes_heading = context.words.say("display.sizes"),
                        .sample = context.words.say("display.sample"),
                        .themes_heading = context.words.say("display.themes"),
                        .languages_heading = context.words.say("display.languages")};
  for (const auto size : text_sizes) {
    view.sizes.push_back(
        {.id = "size." + std::to_string(size),
         .label = context.words.say("display.size", {{"per_cent", std::int64_t{size}}}),
         .event = TextSizeChosen{size},
         .selected = size == session.text_size});
  }
  for (const auto theme : {Theme::light, Theme::dark, Theme::contrast}) {
    view.themes.push_back({.id = "theme." + theme_name(theme),
                           .label = context.words.say("display.theme_" + theme_name(theme)),
                           .event = ThemeChosen{theme},
                           .selected = theme == session.theme.value_or(context.settings.theme)});
  }
  if (context.languages.size() > 1) {
    for (const auto& language : context.languages) {
      view.languages.push_back({.id = "language." + language,
                                .label = own_name(language, context.languages),
                                .event = LanguageChosen{language},
                                .selected = language == plain_language_of(context.words.language),
                                .language = language});
    }
  }
  view.frame.navigation.back = action(context, "ease", "ease.open", EasePanelOpened{});
  view.frame.navigation.main = action(context, "done", "display.done", DisplayPanelClosed{});
  return view;
}

}  // namespace kiosk::ui

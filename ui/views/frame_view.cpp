#include "ui/views/frame_view.h"

#include <algorithm>

#include "app/wording/summarise.h"

namespace kiosk::ui {

FrameView make_bare_frame(const ViewMatter& matter, const std::string& name) {
  FrameView frame{.name = name, .place = name, .language = matter.words.language, .right_to_left = is_right_to_left(matter.words.language)};
  frame.navigation.page_up = matter.words.say("page_up");
  frame.navigation.page_down = matter.words.say("page_down");
  return frame;
}

FrameView make_frame(const ViewMatter& matter, const std::string& name) {
  auto frame = make_bare_frame(matter, name);
  frame.header.brand = matter.words.say("brand");
  auto display = action(matter, "display", "display.short", DisplayPanelOpened{});
  display.spoken = matter.words.say("display.heading");
  frame.header.actions.push_back(std::move(display));
  if (matter.languages.size() > 1) {
    frame.header.actions.push_back({.id = "language", .label = own_name(matter.words.language), .icon = Icon::globe, .event = DisplayPanelOpened{}});
  }
  frame.notice = draft_notice(matter.aid, matter.words, matter.today);
  return frame;
}

ActionView action(const ViewMatter& matter, const std::string& id, std::string_view key, Event event, Icon icon) {
  return {.id = id, .label = matter.words.say(key), .icon = icon, .event = std::move(event)};
}

ActionView back_action(const ViewMatter& matter) { return action(matter, "back", "back", BackRequested{}, Icon::arrow_left); }

ActionView star_action(const ViewMatter& matter, OptionIndex option) {
  const auto& starred = matter.session.starred;
  const bool on = std::find(starred.begin(), starred.end(), option) != starred.end();
  const auto& entry = matter.aid.options[option];
  ActionView star{.id = "star." + entry.id, .label = matter.words.say(on ? "star.on" : "star.off"),
                  .icon = on ? Icon::star_filled : Icon::star, .event = StarToggled{option}, .selected = on};
  star.spoken = matter.words.say(on ? "star.spoken_on" : "star.spoken_off", {{"title", matter.aid.text_of(entry, matter.words.language).title}});
  return star;
}

std::vector<std::string> because_lines(const ViewMatter& matter, OptionIndex option) {
  std::vector<std::string> lines;
  for (const auto& shown : shown_options(matter.aid, matter.session.response)) {
    if (shown.option != option) continue;
    for (const auto& reason : reasons_in_words(matter.aid, shown, matter.session.response, Voice::you, matter.words)) {
      lines.push_back(matter.words.say("because", {{"reason", reason}}));
    }
  }
  return lines;
}

}  // namespace kiosk::ui

#include "ui/views/frame_view.h"

#include <algorithm>

#include "app/session/visit_progress.h"
#include "app/settings/visit_settings.h"
#include "app/values/expects.h"
#include "app/wording/answer_words.h"
#include "app/wording/draft_notice.h"
#include "ui/views/screen_parts.h"

namespace kiosk::ui {
namespace {

/// The trouble's key in the texts.
std::string_view text_key(PrintTrouble trouble) {
  return name_of(trouble == PrintTrouble::none ? PrintTrouble::not_ready : trouble);
}

void show_progress(FrameView& frame, const ViewContext& context, const VisitProgress& progress) {
  KIOSK_EXPECTS(progress.at < progress.stops.size());
  KIOSK_EXPECTS(progress.whole() >= 0 && progress.whole() <= 1);
  frame.progress = progress.whole();
  frame.stop = progress.at;
  for (const auto stop : progress.stops)
    frame.stops.push_back(context.words.say("visit_stops." + std::string(name_of(stop))));
  frame.progress_words = context.words.say(
      "visit_stops.place", {{"position", static_cast<std::int64_t>(progress.at) + 1},
                            {"total", static_cast<std::int64_t>(progress.stops.size())},
                            {"name", frame.stops[progress.at]}});
}

}  // namespace

FrameView make_bare_frame(const ViewContext& context, const std::string& name) {
  FrameView frame{.name = name,
                  .place = name,
                  .language = plain_language_of(context.words.language),
                  .right_to_left = is_right_to_left(context.words.language)};
  if (context.session.listening.on) frame.hear = context.words.say("voice.hear");
  frame.navigation.page_up = context.words.say("page_up");
  frame.navigation.page_down = context.words.say("page_down");
  return frame;
}

FrameView make_frame(const ViewContext& context, const std::string& name) {
  auto frame = make_bare_frame(context, name);
  frame.header.brand = context.words.say("brand");
  frame.header.actions.push_back(
      action(context, "help", "assistance.open", HelpOpened{}, Icon::help));
  if (context.settings.speech.is_on())
    frame.header.actions.push_back(
        action(context, "voice", "voice.open", VoicePanelOpened{}, Icon::speaker));
  auto display = action(context, "display", "display.short", DisplayPanelOpened{});
  display.spoken = context.words.say("display.heading");
  frame.header.actions.push_back(std::move(display));
  if (context.languages.size() > 1) {
    const auto own = own_name(plain_language_of(context.words.language), context.languages);
    frame.header.actions.push_back({.id = "language",
                                    .label = own,
                                    .icon = Icon::globe,
                                    .event = DisplayPanelOpened{},
                                    .spoken = context.words.say("display.languages") + ": " + own});
  }
  frame.notice = draft_notice(context.aid, context.words, context.today, parts_on_screen(context));
  if (const auto progress = visit_progress(context.session, context.aid))
    show_progress(frame, context, *progress);
  return frame;
}

ActionView action(const ViewContext& context, const std::string& id, std::string_view key,
                  Event event, Icon icon) {
  return {.id = id, .label = context.words.say(key), .icon = icon, .event = std::move(event)};
}

ActionView back_action(const ViewContext& context) {
  return action(context, "back", "back", BackRequested{}, Icon::arrow_left);
}

std::string progress_words(const ViewContext& context, const Progress& place) {
  return context.words.say("question.progress", {{"position", std::int64_t{place.position}},
                                                 {"total", std::int64_t{place.total}}});
}

void lead_through_form(FrameView& frame, const ViewContext& context, NodeIndex node,
                       std::string_view next) {
  if (!context.aid.plan.has_named_stops) {
    const auto place = progress_at(context.session.response, context.aid.questionnaire, node);
    frame.progress =
        static_cast<float>(place.position) / static_cast<float>(std::max(1, place.total));
    frame.progress_words = progress_words(context, place);
  }
  frame.navigation.back = back_action(context);
  frame.navigation.main = action(context, "next", next, NextRequested{}, Icon::arrow_right);
}

ActionView print_action(const ViewContext& context, const PrintProgress& progress,
                        PrintedSheet sheet) {
  const bool again = progress.state == PrintState::failed || progress.trouble != PrintTrouble::none;
  struct Button {
    std::string id{};
    std::string_view key{};
  };
  const auto [id, key] = sheet == PrintedSheet::card      ? Button{"print-card", "card.print"}
                         : sheet == PrintedSheet::compare ? Button{"print-compare", "compare.print"}
                                                          : Button{"print-slip", "urgent.print"};
  auto print = action(context, id, again ? "print_trouble.again" : key, PrintRequested{sheet},
                      Icon::printer);
  print.enabled = progress.state != PrintState::printing || progress.trouble != PrintTrouble::none;
  return print;
}

std::string trouble_words(const ViewContext& context, PrintTrouble trouble) {
  return context.words.say("print_trouble.what." + std::string(text_key(trouble)));
}

std::string printed_words(const ViewContext& context) {
  const auto place = paper_place_in(context.settings, plain_language_of(context.words.language));
  return context.words.say("summary_screen.printed") + (place.empty() ? "" : " " + place);
}

std::string print_line(const ViewContext& context, const PrintProgress& progress) {
  if (progress.trouble != PrintTrouble::none) return trouble_words(context, progress.trouble);
  switch (progress.state) {
    case PrintState::not_asked: return {};
    case PrintState::printing: return context.words.say("summary_screen.printing");
    case PrintState::printed: return printed_words(context);
    case PrintState::failed: return trouble_words(context, PrintTrouble::not_ready);
  }
  return {};
}

ActionView star_action(const ViewContext& context, OptionIndex option) {
  KIOSK_EXPECTS(option < context.aid.options.size());
  const auto& starred = context.session.starred;
  const bool on = std::find(starred.begin(), starred.end(), option) != starred.end();
  const auto& entry = context.aid.options[option];
  ActionView star{.id = "star." + entry.id,
                  .label = context.words.say(on ? "star.on" : "star.off"),
                  .icon = on ? Icon::star_filled : Icon::star,
                  .event = StarToggled{option},
                  .selected = on};
  star.spoken =
      context.words.say(on ? "star.spoken_on" : "star.spoken_off",
                        {{"title", context.aid.text_of(entry, context.words.language).title}});
  return star;
}

std::vector<std::string> because_lines(const ViewContext& context, OptionIndex option) {
  std::vector<std::string> lines;
  for (const auto& shown : shown_options(context.aid, context.session.response)) {
    if (shown.option != option) continue;
    for (const auto& reason : reasons_in_words(context.aid, shown, context.session.response,
                                               Voice::you, context.words)) {
      lines.push_back(context.words.say("because", {{"reason", reason}}));
    }
  }
  return lines;
}

}  // namespace kiosk::ui

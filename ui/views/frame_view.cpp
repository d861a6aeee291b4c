#include "ui/views/frame_view.h"

#include <algorithm>

#include "app/session/visit_progress.h"
#include "app/wording/answer_words.h"
#include "app/wording/draft_notice.h"
#include "ui/views/screen_parts.h"

namespace kiosk::ui {
namespace {

/// The trouble's name in the texts.
std::string_view name_of(PrintTrouble trouble) {
  switch (trouble) {
    case PrintTrouble::none:
    case PrintTrouble::not_ready: return "not_ready";
    case PrintTrouble::no_printer: return "no_printer";
    case PrintTrouble::queue_missing: return "queue_missing";
    case PrintTrouble::queue_stopped: return "queue_stopped";
    case PrintTrouble::not_accepting: return "not_accepting";
    case PrintTrouble::out_of_paper: return "out_of_paper";
    case PrintTrouble::jam: return "jam";
    case PrintTrouble::door_open: return "door_open";
    case PrintTrouble::out_of_toner: return "out_of_toner";
    case PrintTrouble::printer_off: return "printer_off";
    case PrintTrouble::printer_hung: return "printer_hung";
    case PrintTrouble::aborted: return "aborted";
    case PrintTrouble::system_gone: return "system_gone";
  }
  return "not_ready";
}

/// The stop's name in the texts.
std::string_view name_of(VisitStop stop) {
  switch (stop) {
    case VisitStop::signs: return "signs";
    case VisitStop::you: return "you";
    case VisitStop::matters: return "matters";
    case VisitStop::treatments: return "treatments";
    case VisitStop::paper: return "paper";
  }
  return "you";
}

void show_progress(FrameView& frame, const ViewMatter& matter, const VisitProgress& progress) {
  frame.progress = progress.whole();
  frame.stop = progress.at;
  for (const auto stop : progress.stops) frame.stops.push_back(matter.words.say("visit_stops." + std::string(name_of(stop))));
  frame.progress_words = matter.words.say("visit_stops.place", {{"position", static_cast<std::int64_t>(progress.at) + 1},
                                                                {"total", static_cast<std::int64_t>(progress.stops.size())}, {"name", frame.stops[progress.at]}});
}

}  // namespace

FrameView make_bare_frame(const ViewMatter& matter, const std::string& name) {
  FrameView frame{.name = name, .place = name, .language = plain_language_of(matter.words.language), .right_to_left = is_right_to_left(matter.words.language)};
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
    frame.header.actions.push_back({.id = "language", .label = own_name(plain_language_of(matter.words.language), matter.languages), .icon = Icon::globe, .event = DisplayPanelOpened{}});
  }
  frame.notice = draft_notice(matter.aid, matter.words, matter.today, parts_on_screen(matter));
  if (const auto progress = visit_progress(matter.session, matter.aid)) show_progress(frame, matter, *progress);
  return frame;
}

ActionView action(const ViewMatter& matter, const std::string& id, std::string_view key, Event event, Icon icon) {
  return {.id = id, .label = matter.words.say(key), .icon = icon, .event = std::move(event)};
}

ActionView back_action(const ViewMatter& matter) { return action(matter, "back", "back", BackRequested{}, Icon::arrow_left); }

std::string progress_words(const ViewMatter& matter, const Progress& place) {
  return matter.words.say("question.progress", {{"position", std::int64_t{place.position}}, {"total", std::int64_t{place.total}}});
}

void lead_through_form(FrameView& frame, const ViewMatter& matter, NodeIndex node, std::string_view next) {
  if (matter.aid.plain_form) {
    const auto place = progress_at(matter.session.response, matter.aid.questionnaire, node);
    frame.progress = static_cast<float>(place.position) / static_cast<float>(std::max(1, place.total));
    frame.progress_words = progress_words(matter, place);
  }
  frame.navigation.back = back_action(matter);
  frame.navigation.main = action(matter, "next", next, NextRequested{}, Icon::arrow_right);
}

ActionView print_action(const ViewMatter& matter, const PrintProgress& progress, PrintedSheet sheet) {
  const bool again = progress.state == PrintState::failed || progress.trouble != PrintTrouble::none;
  auto print = action(matter, sheet == PrintedSheet::card ? "print-card" : "print-slip", again ? "print_trouble.again" : sheet == PrintedSheet::card ? "card.print" : "urgent.print", PrintRequested{sheet}, Icon::printer);
  print.enabled = progress.state != PrintState::printing || progress.trouble != PrintTrouble::none;
  return print;
}

std::string trouble_words(const ViewMatter& matter, PrintTrouble trouble) { return matter.words.say("print_trouble.what." + std::string(name_of(trouble))); }

std::string print_line(const ViewMatter& matter, const PrintProgress& progress) {
  if (progress.trouble != PrintTrouble::none) return trouble_words(matter, progress.trouble);
  switch (progress.state) {
    case PrintState::not_asked: return {};
    case PrintState::printing: return matter.words.say("summary_screen.printing");
    case PrintState::printed: return matter.words.say("summary_screen.printed");
    case PrintState::failed: return trouble_words(matter, PrintTrouble::not_ready);
  }
  return {};
}

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

// Help, a break, stopping, and the voice: panels of sentences and buttons.
#include "app/settings/visit_settings.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// The name of the screen below the panel of that type.
template <class Kind>
std::string name_below(const ViewContext& context) {
  auto session = context.session;
  session.panels.close<Kind>();
  const ViewContext below{.session = session,
                          .aid = context.aid,
                          .words = context.words,
                          .settings = context.settings,
                          .languages = context.languages,
                          .today = context.today,
                          .audit = context.audit};
  return std::visit([](const auto& view) { return view.frame.name; }, make_view(below));
}

std::string where_staff_are(const ViewContext& context) {
  const auto where =
      urgent_help_in(context.settings, plain_language_of(context.words.language)).where;
  return where.empty() ? context.words.say("urgent.where_unknown")
                       : context.words.say("urgent.where", {{"place", where}});
}

/// What to do on the screen below; a general sentence if it has none of its own.
std::string wanted_of(const ViewContext& context, const std::string& screen) {
  const auto key = "assistance.on." + screen;
  return context.words.say(context.words.patterns.contains(key) ? key : "assistance.on.any");
}

AssistanceView panel(const ViewContext& context, const std::string& name,
                     std::string_view heading) {
  return {.frame = make_bare_frame(context, name), .heading = context.words.say(heading)};
}

}  // namespace

AssistanceView make_help_view(const ViewContext& context) {
  auto view = panel(context, "help", "assistance.help");
  const auto& words = context.words;
  view.lines = {wanted_of(context, name_below<HelpPanel>(context)), where_staff_are(context),
                words.say("assistance.keys")};
  if (ease_of(context.session, context.settings).curtained) {
    auto shown = *context.session.ease;
    shown.curtained = false;
    view.actions.push_back(action(context, "show", "ease.screen_show", EaseChosen{shown}));
  }
  if (context.session.response.begun()) {
    if (!std::holds_alternative<UrgentScreen>(context.session.screen))
      view.actions.push_back(
          action(context, "break", "assistance.break", BreakTaken{}, Icon::clock));
    view.actions.push_back(action(context, "stop", "assistance.stop", StopAsked{}, Icon::close));
  }
  view.frame.navigation.main =
      action(context, "done", "assistance.go_on", HelpClosed{}, Icon::arrow_right);
  return view;
}

AssistanceView make_stop_view(const ViewContext& context) {
  auto view = panel(context, "stop", "assistance.stop_heading");
  view.lines = {context.words.say("assistance.stop_text")};
  if (!std::holds_alternative<UrgentScreen>(context.session.screen))
    view.actions = {action(context, "break", "assistance.break", BreakTaken{}, Icon::clock)};
  view.frame.navigation.back =
      action(context, "back", "assistance.stop_declined", StopDeclined{}, Icon::arrow_left);
  view.frame.navigation.main =
      action(context, "stop-now", "assistance.stop_confirmed", SessionEnded{}, Icon::close);
  return view;
}

AssistanceView make_break_view(const ViewContext& context) {
  auto view = panel(context, "break", "assistance.break_heading");
  view.lines = {context.words.say("assistance.break_text"), where_staff_are(context)};
  view.actions = {action(context, "stop", "assistance.stop", StopAsked{}, Icon::close)};
  view.frame.navigation.main =
      action(context, "go-on", "assistance.break_over", BreakOver{}, Icon::arrow_right);
  return view;
}

AssistanceView make_voice_view(const ViewContext& context) {
  const auto& listening = context.session.listening;
  const auto& words = context.words;
  if (context.session.panels.find<VoicePanel>()->asks_aloud) {
    auto view = panel(context, "aloud", "voice.aloud_heading");
    view.lines = {words.say("voice.aloud_text")};
    view.frame.navigation.back =
        action(context, "back", "voice.aloud_no", AloudChosen{false}, Icon::arrow_left);
    view.frame.navigation.main =
        action(context, "aloud-yes", "voice.aloud_yes", AloudChosen{true}, Icon::check);
    return view;
  }
  auto view = panel(context, "voice", "voice.heading");
  view.lines = {words.say(listening.aloud ? "voice.is_aloud" : "voice.is_private"),
                words.say("voice.figures", {{"rate", std::int64_t{listening.rate}},
                                            {"volume", std::int64_t{listening.volume}}})};
  if (!listening.on) {
    view.actions = {action(context, "voice-on", "voice.on", VoiceBegun{}, Icon::check)};
  } else {
    view.actions = {action(context, "louder", "voice.louder", VolumeStepped{+1}, Icon::plus),
                    action(context, "softer", "voice.softer", VolumeStepped{-1}, Icon::minus),
                    action(context, "faster", "voice.faster", RateStepped{+1}, Icon::plus),
                    action(context, "slower", "voice.slower", RateStepped{-1}, Icon::minus),
                    action(context, "voice-off", "voice.off", VoiceEnded{}, Icon::close)};
  }
  if (!context.settings.speech.loudspeaker.empty() && !listening.aloud)
    view.actions.push_back(action(context, "aloud", "voice.aloud", AloudAsked{}, Icon::speaker));
  if (listening.aloud)
    view.actions.push_back(action(context, "private", "voice.private", AloudChosen{false}));
  view.frame.navigation.main = action(context, "done", "display.done", VoicePanelClosed{});
  return view;
}

}  // namespace kiosk::ui

// The first and the last screens of a visit.
#include <algorithm>

#include "app/session/idle.h"
#include "app/settings/visit_settings.h"
#include "app/wording/message.h"
#include "app/wording/strip.h"
#include "app/wording/summarize.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// The actions for a sign that cannot wait, by this clinic's settings.
AlertRules alert_rules(const VisitSettings& settings) {
  return {.print = settings.alert.print,
          .stays_until = settings.alert.stays_until,
          .sends = settings.sends_copies};
}

/// Whether the only reason for these signs is "I am not sure".
bool is_all_unsure(const ViewContext& context, std::span<const std::uint32_t> signs) {
  const auto answers = answers_of(context.session.response, context.aid.questionnaire);
  return std::all_of(signs.begin(), signs.end(), [&](std::uint32_t sign) {
    const auto cited = because(context.aid.urgent_signs[sign].when, answers);
    return std::all_of(cited.begin(), cited.end(), [&](ItemIndex question) {
      return is_unknown(context.aid, answers(question));
    });
  });
}

/// Who has been notified of the signs besides by this page; "" if nobody has.
std::string alert_status(const ViewContext& context) {
  const auto& alert = context.session.alert;
  std::string said;
  const auto add = [&](std::string_view key) {
    said += (said.empty() ? "" : " ") + context.words.say(key);
  };
  if (alert.slip_elsewhere && alert.slip == PrintState::printing) add("urgent.slip_on_its_way");
  if (alert.slip_elsewhere && alert.slip == PrintState::printed) add("urgent.slip_with_staff");
  if (alert.slip_elsewhere && alert.slip == PrintState::failed) add("urgent.slip_failed");
  if (alert.sent == true) add("urgent.sent");
  return said;
}

/// The kiosk's screens know only the date.
std::string noon_of(const std::string& day) {
  return day.empty() ? std::string{} : day + "T12:00:00Z";
}

}  // namespace

WelcomeView make_welcome_view(const ViewContext& context) {
  const auto& words = context.words;
  const auto& text = [&](std::string_view key) { return context.aid.text(words.language, key); };
  WelcomeView view{.frame = make_bare_frame(context, "welcome"),
                   .clinic = context.settings.clinic_name,
                   .heading = text("welcome.heading"),
                   .lead = context.aid.decision(words.language, "welcome.lead"),
                   .privacy = words.say("welcome.privacy")};
  if (!context.aid.plan.has_welcome) {
    const auto title = context.aid.questionnaire.title.in(words.language);
    view.heading = title.empty() ? words.say("form.title") : title;
    view.lead = words.say("form.lead");
  } else {
    view.picture = context.aid.folder / "illustrations/welcome.svg";
    view.picture_wide = context.aid.folder / "illustrations/welcome-wide.svg";
    view.about = action(context, "about", "about.open", AboutOpened{}, Icon::help);
  }
  if (const auto& time = text("welcome.time"); !time.empty()) {
    view.privacy =
        format_message(time, {{"minutes", std::int64_t{context.aid.minutes.value_or(0)}}},
                       words.language) +
        " " + view.privacy;
  }
  view.hands_over = context.attraction.turns % 2 == 1;
  view.touch_me = context.attraction.words;
  view.touch_language = context.attraction.language;
  view.frame.notice = draft_notice(context.aid, words, context.today);
  if (context.languages.size() > 1) {
    for (const auto& language : context.languages) {
      view.languages.push_back({.id = "language." + language,
                                .label = own_name(language, context.languages),
                                .selected = language == words.language,
                                .event = LanguageChosen{language},
                                .language = language});
    }
  }
  auto display = action(context, "display", "display.open", DisplayPanelOpened{});
  display.spoken = words.say("display.heading");
  view.frame.navigation.back = std::move(display);
  if (context.settings.speech.is_on())
    view.frame.navigation.others.push_back(
        action(context, "voice", "voice.open", VoicePanelOpened{}, Icon::speaker));
  if (context.can_be_lowered) view.frame.navigation.others.push_back(lower_action(context));
  const bool consultation = context.settings.mode == Mode::consultation;
  if (!context.aid.asked_again.empty())
    view.bring_back = action(context, "bring-back", "bring_back.open",
                             CodeEntryOpened{.consultation = consultation,
                                             .alert = alert_rules(context.settings),
                                             .scales_together = context.scales_together});
  view.frame.navigation.main = action(context, "start", "start",
                                      StartRequested{.consultation = consultation,
                                                     .now = noon_of(context.today),
                                                     .alert = alert_rules(context.settings),
                                                     .scales_together = context.scales_together},
                                      Icon::arrow_right);
  return view;
}

PausedView make_paused_view(const ViewContext& context) {
  const auto& words = context.words;
  PausedView view{
      .frame = make_frame(context, "paused"),
      .heading = words.say("paused.heading"),
      .text = words.say("paused.text"),
      .soon = words.say("paused.soon", {{"seconds", std::int64_t{paused_visit_lasts.count()}}})};
  view.frame.navigation.back = action(context, "start-anew", "paused.start_anew", VisitDropped{});
  view.frame.navigation.main =
      action(context, "go-on", "paused.go_on", VisitResumed{}, Icon::arrow_right);
  return view;
}

/// The next steps come first. A sent copy may still be waiting, so only the screen is said to have
/// forgotten it.
ForgottenView make_forgotten_view(const ViewContext& context, const ForgottenScreen& screen) {
  const auto& words = context.words;
  ForgottenView view{.frame = make_bare_frame(context, "forgotten"),
                     .picture_description = words.say(
                         screen.printed ? "forgotten.picture" : "forgotten.picture_without_paper"),
                     .heading = words.say(screen.printed ? "forgotten.heading_paper"
                                          : screen.sent  ? "forgotten.heading_sent"
                                                         : "forgotten.heading")};
  view.frame.tone = Tone::farewell;
  const auto row = [&](Icon icon, std::string_view key) {
    view.rows.push_back({icon, words.say(key)});
  };
  if (screen.printed) row(Icon::printer, "forgotten.paper");
  if (screen.sent) row(Icon::check, "forgotten.sent");
  row(Icon::lock, screen.sent ? "forgotten.gone_from_screen" : "forgotten.gone");
  const bool is_form = context.aid.plan.sheet == SheetKind::form_answers;
  if (is_form && !screen.sent && !screen.printed) row(Icon::help, "forgotten.nothing_kept");
  if (!is_form) row(Icon::talk, "forgotten.wish");
  view.frame.navigation.main = action(context, "done", "forgotten.done", GoodbyeOver{});
  return view;
}

UrgentView make_urgent_view(const ViewContext& context, const UrgentScreen& screen) {
  const auto& words = context.words;
  UrgentView view{.frame = make_frame(context, "urgent"),
                  .picture = context.aid.folder / "illustrations/urgent.svg",
                  .say_heading = words.say("urgent.say")};
  view.frame.tone = Tone::urgent;
  view.frame.rests = urgent_page_rests;
  const auto signs = urgent_signs(context.aid, context.session.response);
  for (const auto sign : signs) {
    const auto key = "urgent." + context.aid.urgent_signs[sign].id;
    view.reasons.push_back(context.aid.text(words.language, key + ".you"));
    view.say.push_back(
        words.say("urgent.quoted", {{"words", context.aid.text(words.language, key + ".say")}}));
  }
  const auto help = urgent_help_in(context.settings, words.language);
  const bool now = how_soon(context.aid, signs) == Urgency::now;
  const auto& advice = now ? help.now : help.today;
  view.advice = advice.empty() ? words.say(now ? "urgent.now" : "urgent.today") : advice;
  view.heading = words.say(is_all_unsure(context, signs) ? "urgent.heading_unsure"
                           : now                         ? "urgent.heading"
                                                         : "urgent.heading_today");
  view.where = help.where.empty() ? words.say("urgent.where_unknown")
                                  : words.say("urgent.where", {{"place", help.where}});
  view.frame.navigation.back = back_action(context);
  const bool is_low = std::any_of(signs.begin(), signs.end(), [&](std::uint32_t sign) {
    return !context.aid.urgent_signs[sign].asked_where.empty();
  });
  if (is_low) view.contact.push_back(low_contact_in(context.settings, words.language));
  view.frame.navigation.main = print_action(context, screen.print, PrintedSheet::urgent_slip);
  view.print_status = print_line(context, screen.print);
  view.alert_status = alert_status(context);
  const bool by_code = context.session.alert_rules.stays_until == AlertEnd::code;
  view.told_help = words.say(by_code ? "urgent.code_help" : "urgent.told_help");
  view.told = by_code ? action(context, "staff-code", "urgent.code", SignCodeAsked{}, Icon::lock)
                      : action(context, "staff-told", "urgent.told", StaffTold{});
  return view;
}

}  // namespace kiosk::ui

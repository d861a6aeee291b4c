// The first and the last screens of a visit.
#include <algorithm>

#include "app/session/idle.h"
#include "app/wording/message.h"
#include "app/wording/strip.h"
#include "app/wording/summarise.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

/// What happens at a sign that cannot wait, by this clinic's settings.
AlertRules alert_rules(const KioskSettings& settings) {
  return {.print = settings.alert.print, .stays_until = settings.alert.stays_until, .sends = settings.record.to != RecordTarget::off};
}

/// Whether all that gives these signs is "I am not sure".
bool is_all_unsure(const ViewMatter& matter, std::span<const std::uint32_t> signs) {
  const auto answers = answers_of(matter.session.response, matter.aid.questionnaire);
  return std::all_of(signs.begin(), signs.end(), [&](std::uint32_t sign) {
    const auto cited = because(matter.aid.urgent_signs[sign].when, answers);
    return std::all_of(cited.begin(), cited.end(), [&](ItemIndex question) { return is_unknown(matter.aid, answers(question)); });
  });
}

/// Who has been told of the signs besides by this page; "" if nobody has.
std::string alert_status(const ViewMatter& matter) {
  const auto& alert = matter.session.alert;
  std::string said;
  const auto add = [&](std::string_view key) { said += (said.empty() ? "" : " ") + matter.words.say(key); };
  if (alert.slip_elsewhere && alert.slip == PrintState::printing) add("urgent.slip_on_its_way");
  if (alert.slip_elsewhere && alert.slip == PrintState::printed) add("urgent.slip_with_staff");
  if (alert.slip_elsewhere && alert.slip == PrintState::failed) add("urgent.slip_failed");
  if (alert.sent == true) add("urgent.sent");
  return said;
}

/// The kiosk's screens know the day and no more.
std::string noon_of(const std::string& day) { return day.empty() ? std::string{} : day + "T12:00:00Z"; }

}  // namespace

WelcomeView make_welcome_view(const ViewMatter& matter) {
  const auto& words = matter.words;
  const auto& text = [&](std::string_view key) { return matter.aid.text(words.language, key); };
  WelcomeView view{.frame = make_bare_frame(matter, "welcome"),
                   .clinic = matter.settings.clinic_name,
                   .heading = text("welcome.heading"),
                   .lead = matter.aid.decision(words.language, "welcome.lead"),
                   .privacy = words.say("welcome.privacy")};
  if (matter.aid.plain_form) {
    const auto title = matter.aid.questionnaire.title.in(words.language);
    view.heading = title.empty() ? words.say("form.title") : title;
    view.lead = words.say("form.lead");
  } else {
    view.picture = matter.aid.folder / "illustrations/welcome.svg";
    view.picture_wide = matter.aid.folder / "illustrations/welcome-wide.svg";
    view.about = action(matter, "about", "about.open", AboutOpened{}, Icon::help);
  }
  if (const auto& time = text("welcome.time"); !time.empty()) {
    view.privacy = format_message(time, {{"minutes", std::int64_t{matter.aid.minutes.value_or(0)}}}, words.language) + " " + view.privacy;
  }
  view.frame.notice = draft_notice(matter.aid, words, matter.today);
  if (matter.languages.size() > 1) {
    for (const auto& language : matter.languages) {
      view.languages.push_back({.id = "language." + language, .label = own_name(language, matter.languages), .selected = language == words.language,
                                .event = LanguageChosen{language}});
    }
  }
  auto display = action(matter, "display", "display.open", DisplayPanelOpened{});
  display.spoken = words.say("display.heading");
  view.frame.navigation.back = std::move(display);
  const bool consultation = matter.settings.mode == Mode::consultation;
  if (!matter.aid.asked_again.empty()) view.bring_back = action(matter, "bring-back", "bring_back.open", CodeEntryOpened{consultation, alert_rules(matter.settings)});
  view.frame.navigation.main = action(matter, "start", "start", StartRequested{.consultation = consultation, .now = noon_of(matter.today), .alert = alert_rules(matter.settings)}, Icon::arrow_right);
  return view;
}

PausedView make_paused_view(const ViewMatter& matter) {
  const auto& words = matter.words;
  PausedView view{.frame = make_frame(matter, "paused"),
                  .heading = words.say("paused.heading"),
                  .text = words.say("paused.text"),
                  .soon = words.say("paused.soon", {{"seconds", std::int64_t{paused_visit_lasts.count()}}})};
  view.frame.navigation.back = action(matter, "start-anew", "paused.start_anew", VisitDropped{});
  view.frame.navigation.main = action(matter, "go-on", "paused.go_on", VisitResumed{}, Icon::arrow_right);
  return view;
}

/// What is to be done next comes first. A copy that was sent may still wait its turn, so it is the screen alone that has forgotten it.
ForgottenView make_forgotten_view(const ViewMatter& matter, const ForgottenScreen& screen) {
  const auto& words = matter.words;
  ForgottenView view{.frame = make_bare_frame(matter, "forgotten"), .heading = words.say(screen.printed ? "forgotten.heading_paper" : screen.sent ? "forgotten.heading_sent" : "forgotten.heading")};
  const auto row = [&](Icon icon, std::string_view key) { view.rows.push_back({icon, words.say(key)}); };
  if (screen.printed) row(Icon::printer, "forgotten.paper");
  if (screen.sent) row(Icon::check, "forgotten.sent");
  row(Icon::lock, screen.sent ? "forgotten.gone_from_screen" : "forgotten.gone");
  if (matter.aid.plain_form && !screen.sent && !screen.printed) row(Icon::help, "forgotten.nothing_kept");
  if (!matter.aid.plain_form) row(Icon::talk, "forgotten.wish");
  view.frame.navigation.main = action(matter, "done", "forgotten.done", GoodbyeOver{});
  return view;
}

UrgentView make_urgent_view(const ViewMatter& matter, const UrgentScreen& screen) {
  const auto& words = matter.words;
  UrgentView view{.frame = make_frame(matter, "urgent"),
                  .picture = matter.aid.folder / "illustrations/urgent.svg",
                  .say_heading = words.say("urgent.say")};
  view.frame.tone = Tone::urgent;
  view.frame.rests = urgent_page_rests;
  const auto signs = urgent_signs(matter.aid, matter.session.response);
  for (const auto sign : signs) {
    const auto key = "urgent." + matter.aid.urgent_signs[sign].id;
    view.reasons.push_back(matter.aid.text(words.language, key + ".you"));
    view.say.push_back(words.say("urgent.quoted", {{"words", matter.aid.text(words.language, key + ".say")}}));
  }
  const auto help = urgent_help_in(matter.settings, words.language);
  const bool now = how_soon(matter.aid, signs) == Speed::now;
  const auto& advice = now ? help.now : help.today;
  view.advice = advice.empty() ? words.say(now ? "urgent.now" : "urgent.today") : advice;
  view.heading = words.say(is_all_unsure(matter, signs) ? "urgent.heading_unsure" : now ? "urgent.heading" : "urgent.heading_today");
  view.where = help.where.empty() ? words.say("urgent.where_unknown") : words.say("urgent.where", {{"place", help.where}});
  view.frame.navigation.back = back_action(matter);
  const bool is_low = std::any_of(signs.begin(), signs.end(), [&](std::uint32_t sign) { return !matter.aid.urgent_signs[sign].asked_where.empty(); });
  if (is_low) view.contact.push_back(low_contact_in(matter.settings, words.language));
  view.frame.navigation.main = print_action(matter, screen.print, PrintedSheet::urgent_slip);
  view.print_status = print_line(matter, screen.print);
  view.alert_status = alert_status(matter);
  const bool by_code = matter.session.alert_rules.stays_until == AlertEnd::code;
  view.told_help = words.say(by_code ? "urgent.code_help" : "urgent.told_help");
  view.told = by_code ? action(matter, "staff-code", "urgent.code", SignCodeAsked{}, Icon::lock) : action(matter, "staff-told", "urgent.told", StaffTold{});
  return view;
}

}  // namespace kiosk::ui

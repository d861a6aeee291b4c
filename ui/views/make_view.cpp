#include "ui/views/make_view.h"

#include "app/values/overloaded.h"
#include "ui/views/frame_view.h"
#include "ui/views/twins.h"

namespace kiosk::ui {
namespace {

View screen_view(const ViewContext& context) {
  return std::visit(
      Overloaded{
          [&](const WelcomeScreen&) -> View { return make_welcome_view(context); },
          [&](const AboutScreen&) -> View { return make_about_view(context); },
          [&](const QuestionScreen& screen) -> View { return make_question_view(context, screen); },
          [&](const SignsScreen& screen) -> View { return make_signs_view(context, screen); },
          [&](const RepeatScreen& screen) -> View { return make_repeat_view(context, screen); },
          [&](const UrgentScreen& screen) -> View { return make_urgent_view(context, screen); },
          [&](const AnswersScreen&) -> View { return make_answers_view(context); },
          [&](const GoalsScreen&) -> View { return make_goals_view(context); },
          [&](const MapScreen&) -> View { return make_map_view(context); },
          [&](const TreatmentsScreen& screen) -> View {
            return make_treatments_view(context, screen);
          },
          [&](const CardScreen& screen) -> View { return make_card_view(context, screen); },
          [&](const ComparePickScreen& screen) -> View {
            return make_compare_pick_view(context, screen);
          },
          [&](const CompareScreen& screen) -> View { return make_compare_view(context, screen); },
          [&](const TradeOffScreen& screen) -> View {
            return make_trade_off_view(context, screen);
          },
          [&](const PointScreen& screen) -> View { return make_point_view(context, screen); },
          [&](const QuestionListScreen& screen) -> View {
            return make_question_list_view(context, screen);
          },
          [&](const ReadyScreen&) -> View { return make_ready_view(context); },
          [&](const SummaryScreen& screen) -> View { return make_summary_view(context, screen); },
          [&](const TakeAlongScreen& screen) -> View {
            return make_take_along_view(context, screen);
          },
          [&](const ForgottenScreen& screen) -> View {
            return make_forgotten_view(context, screen);
          },
          [&](const PausedScreen&) -> View { return make_paused_view(context); },
      },
      context.session.screen);
}

/// The screen with the small print of a clinician's language, where one reads along.
View screen_for_two(const ViewContext& context) {
  auto view = screen_view(context);
  const auto* clinic = read_along(context);
  if (!clinic) return view;
  const ViewContext second{.session = context.session,
                           .aid = context.aid,
                           .words = *clinic,
                           .settings = context.settings,
                           .languages = context.languages,
                           .today = context.today};
  auto twins = twins_of(view, screen_view(second));
  std::visit([&](auto& shown) { shown.frame.twins = std::move(twins); }, view);
  return view;
}

}  // namespace

const Words* read_along(const ViewContext& context) {
  const bool is_shown_to_staff = is_consultation(context.session, context.aid) ||
                                 std::holds_alternative<UrgentScreen>(context.session.screen);
  const bool differs =
      context.clinic && context.clinic->language != plain_language_of(context.words.language);
  return differs && is_shown_to_staff ? context.clinic : nullptr;
}

View make_view(const ViewContext& context) {
  const auto* panel = context.session.panels.top();
  if (!panel) return screen_for_two(context);
  return std::visit(
      Overloaded{
          [&](const AnswerList&) -> View { return make_answer_list_view(context); },
          [&](const PadEntry&) -> View { return make_pad_view(context); },
          [&](const SketchEntry&) -> View { return make_sketch_pad_view(context); },
          [&](const TextEntry&) -> View { return make_text_entry_view(context); },
          [&](const DisplayPanel&) -> View { return make_display_panel_view(context); },
          [&](const EasePanel&) -> View { return make_ease_view(context); },
          [&](const VoicePanel&) -> View { return make_voice_view(context); },
          [&](const HelpPanel&) -> View { return make_help_view(context); },
          [&](const StopPanel&) -> View { return make_stop_view(context); },
          [&](const BreakPanel&) -> View { return make_break_view(context); },
          [&](const StillThere&) -> View { return make_still_there_view(context); },
          [&](const StaffEntry&) -> View { return make_staff_page_view(context); },
      },
      *panel);
}

View make_staff_page_view(const ViewContext& context) {
  switch (context.session.panels.find<StaffEntry>()->page) {
    case StaffPage::code: return make_staff_view(context);
    case StaffPage::menu: return make_staff_menu_view(context);
    case StaffPage::diagnosis: return make_inspection_view(context);
    case StaffPage::touch_test: return make_touch_test_view(context);
    case StaffPage::key_test: return make_key_test_view(context);
  }
  return make_staff_view(context);
}

MaintenanceView make_maintenance_view(const Words& words, const std::string& staff_detail) {
  MaintenanceView view{.heading = words.say("maintenance.heading"),
                       .text = words.say("maintenance.text"),
                       .staff_detail = staff_detail};
  view.frame = {.name = "maintenance",
                .language = words.language,
                .right_to_left = is_right_to_left(words.language)};
  view.frame.navigation.page_up = words.say("page_up");
  view.frame.navigation.page_down = words.say("page_down");
  return view;
}

}  // namespace kiosk::ui

#include "ui/views/make_view.h"

#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};

View screen_view(const ViewMatter& matter) {
  return std::visit(Overloaded{
                        [&](const WelcomeScreen&) -> View { return make_welcome_view(matter); },
                        [&](const AboutScreen&) -> View { return make_about_view(matter); },
                        [&](const QuestionScreen& screen) -> View { return make_question_view(matter, screen); },
                        [&](const SignsScreen& screen) -> View { return make_signs_view(matter, screen); },
                        [&](const RepeatScreen& screen) -> View { return make_repeat_view(matter, screen); },
                        [&](const UrgentScreen& screen) -> View { return make_urgent_view(matter, screen); },
                        [&](const AnswersScreen&) -> View { return make_answers_view(matter); },
                        [&](const GoalsScreen&) -> View { return make_goals_view(matter); },
                        [&](const MapScreen&) -> View { return make_map_view(matter); },
                        [&](const TreatmentsScreen& screen) -> View { return make_treatments_view(matter, screen); },
                        [&](const CardScreen& screen) -> View { return make_card_view(matter, screen); },
                        [&](const ComparePickScreen& screen) -> View { return make_compare_pick_view(matter, screen); },
                        [&](const CompareScreen&) -> View { return make_compare_view(matter); },
                        [&](const TradeOffScreen& screen) -> View { return make_trade_off_view(matter, screen); },
                        [&](const PointScreen& screen) -> View { return make_point_view(matter, screen); },
                        [&](const QuestionListScreen& screen) -> View { return make_question_list_view(matter, screen); },
                        [&](const ReadyScreen&) -> View { return make_ready_view(matter); },
                        [&](const SummaryScreen& screen) -> View { return make_summary_view(matter, screen); },
                        [&](const TakeAlongScreen& screen) -> View { return make_take_along_view(matter, screen); },
                        [&](const ForgottenScreen& screen) -> View { return make_forgotten_view(matter, screen); },
                        [&](const PausedScreen&) -> View { return make_paused_view(matter); },
                    },
                    matter.session.screen);
}

}  // namespace

View make_view(const ViewMatter& matter) {
  if (matter.session.staff) return make_staff_page_view(matter);
  if (matter.session.seconds_left) return make_still_there_view(matter);
  if (matter.session.display_panel) return make_display_panel_view(matter);
  if (matter.session.text_entry) return make_text_entry_view(matter);
  if (matter.session.pad) return make_pad_view(matter);
  if (matter.session.answer_list) return make_answer_list_view(matter);
  return screen_view(matter);
}

View make_staff_page_view(const ViewMatter& matter) {
  switch (matter.session.staff->page) {
    case StaffPage::code: return make_staff_view(matter);
    case StaffPage::menu: return make_staff_menu_view(matter);
    case StaffPage::diagnosis: return make_inspection_view(matter);
    case StaffPage::touch_test: return make_touch_test_view(matter);
  }
  return make_staff_view(matter);
}

MaintenanceView make_maintenance_view(const Words& words, const std::string& staff_detail) {
  MaintenanceView view{.heading = words.say("maintenance.heading"), .text = words.say("maintenance.text"), .staff_detail = staff_detail};
  view.frame = {.name = "maintenance", .language = words.language, .right_to_left = is_right_to_left(words.language)};
  view.frame.navigation.page_up = words.say("page_up");
  view.frame.navigation.page_down = words.say("page_down");
  return view;
}

}  // namespace kiosk::ui

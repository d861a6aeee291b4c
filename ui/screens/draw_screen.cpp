#include "ui/screens/screens.h"

namespace kiosk::ui {
namespace {

struct Drawer {
  Ui& ui;

  std::optional<Event> operator()(const WelcomeView& view) const {
    return draw_welcome_screen(ui, view);
  }
  std::optional<Event> operator()(const AboutView& view) const {
    return draw_about_screen(ui, view);
  }
  std::optional<Event> operator()(const AnswersView& view) const {
    return draw_answers_screen(ui, view);
  }
  std::optional<Event> operator()(const ChoosingView& view) const {
    return draw_choosing_screen(ui, view);
  }
  std::optional<Event> operator()(const MapView& view) const { return draw_map_screen(ui, view); }
  std::optional<Event> operator()(const CompareView& view) const {
    return draw_compare_screen(ui, view);
  }
  std::optional<Event> operator()(const ReadyView& view) const {
    return draw_ready_screen(ui, view);
  }
  std::optional<Event> operator()(const QuestionView& view) const {
    return draw_question_screen(ui, view);
  }
  std::optional<Event> operator()(const SignsView& view) const {
    return draw_signs_screen(ui, view);
  }
  std::optional<Event> operator()(const RepeatView& view) const {
    return draw_repeat_screen(ui, view);
  }
  std::optional<Event> operator()(const UrgentView& view) const {
    return draw_urgent_screen(ui, view);
  }
  std::optional<Event> operator()(const TreatmentsView& view) const {
    return draw_treatments_screen(ui, view);
  }
  std::optional<Event> operator()(const CardView& view) const { return draw_card_screen(ui, view); }
  std::optional<Event> operator()(const QuestionListView& view) const {
    return draw_question_list_screen(ui, view);
  }
  std::optional<Event> operator()(const SummaryView& view) const {
    return draw_summary_screen(ui, view);
  }
  std::optional<Event> operator()(const TakeAlongView& view) const {
    return draw_take_along_screen(ui, view);
  }
  std::optional<Event> operator()(const PausedView& view) const {
    return draw_paused_screen(ui, view);
  }
  std::optional<Event> operator()(const ForgottenView& view) const {
    return draw_forgotten_screen(ui, view);
  }
  std::optional<Event> operator()(const AssistanceView& view) const {
    return draw_assistance_screen(ui, view);
  }
  std::optional<Event> operator()(const StillThereView& view) const {
    return draw_still_there_screen(ui, view);
  }
  std::optional<Event> operator()(const DisplayPanelView& view) const {
    return draw_display_panel(ui, view);
  }
  std::optional<Event> operator()(const EaseView& view) const { return draw_ease_panel(ui, view); }
  std::optional<Event> operator()(const TextEntryView& view) const {
    return draw_text_entry_screen(ui, view);
  }
  std::optional<Event> operator()(const PadView& view) const { return draw_pad_screen(ui, view); }
  std::optional<Event> operator()(const SketchPadView& view) const {
    return draw_sketch_screen(ui, view);
  }
  std::optional<Event> operator()(const AnswerListView& view) const {
    return draw_answer_list_screen(ui, view);
  }
  std::optional<Event> operator()(const StaffView& view) const {
    return draw_staff_screen(ui, view);
  }
  std::optional<Event> operator()(const StaffMenuView& view) const {
    return draw_staff_menu(ui, view);
  }
  std::optional<Event> operator()(const InspectionView& view) const {
    return draw_inspection_screen(ui, view);
  }
  std::optional<Event> operator()(const TouchTestView& view) const {
    return draw_touch_test(ui, view);
  }
  std::optional<Event> operator()(const MaintenanceView& view) const {
    return draw_maintenance_screen(ui, view);
  }
};

}  // namespace

std::optional<Event> draw_screen(Ui& ui, const View& view) { return std::visit(Drawer{ui}, view); }

const FrameView& frame_of(const View& view) {
  return std::visit([](const auto& screen) -> const FrameView& { return screen.frame; }, view);
}

}  // namespace kiosk::ui

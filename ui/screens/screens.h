// Every screen as a function of its view: draws it completely, then returns at most one event.
#pragma once

#include "ui/views/views.h"
#include "ui/widgets/ui.h"

namespace kiosk::ui {

std::optional<Event> draw_welcome_screen(Ui& ui, const WelcomeView& view);
std::optional<Event> draw_about_screen(Ui& ui, const AboutView& view);
std::optional<Event> draw_answers_screen(Ui& ui, const AnswersView& view);
std::optional<Event> draw_choosing_screen(Ui& ui, const ChoosingView& view);
std::optional<Event> draw_map_screen(Ui& ui, const MapView& view);
std::optional<Event> draw_compare_screen(Ui& ui, const CompareView& view);
std::optional<Event> draw_ready_screen(Ui& ui, const ReadyView& view);
std::optional<Event> draw_question_screen(Ui& ui, const QuestionView& view);
std::optional<Event> draw_signs_screen(Ui& ui, const SignsView& view);
std::optional<Event> draw_repeat_screen(Ui& ui, const RepeatView& view);
std::optional<Event> draw_urgent_screen(Ui& ui, const UrgentView& view);
std::optional<Event> draw_treatments_screen(Ui& ui, const TreatmentsView& view);
std::optional<Event> draw_card_screen(Ui& ui, const CardView& view);
std::optional<Event> draw_question_list_screen(Ui& ui, const QuestionListView& view);
std::optional<Event> draw_summary_screen(Ui& ui, const SummaryView& view);
std::optional<Event> draw_take_along_screen(Ui& ui, const TakeAlongView& view);
std::optional<Event> draw_paused_screen(Ui& ui, const PausedView& view);
std::optional<Event> draw_forgotten_screen(Ui& ui, const ForgottenView& view);
std::optional<Event> draw_assistance_screen(Ui& ui, const AssistanceView& view);
std::optional<Event> draw_still_there_screen(Ui& ui, const StillThereView& view);
std::optional<Event> draw_display_panel(Ui& ui, const DisplayPanelView& view);
std::optional<Event> draw_ease_panel(Ui& ui, const EaseView& view);
std::optional<Event> draw_text_entry_screen(Ui& ui, const TextEntryView& view);
std::optional<Event> draw_pad_screen(Ui& ui, const PadView& view);
std::optional<Event> draw_sketch_screen(Ui& ui, const SketchPadView& view);
std::optional<Event> draw_answer_list_screen(Ui& ui, const AnswerListView& view);
std::optional<Event> draw_staff_screen(Ui& ui, const StaffView& view);
std::optional<Event> draw_staff_menu(Ui& ui, const StaffMenuView& view);
std::optional<Event> draw_inspection_screen(Ui& ui, const InspectionView& view);
std::optional<Event> draw_touch_test(Ui& ui, const TouchTestView& view);
std::optional<Event> draw_maintenance_screen(Ui& ui, const MaintenanceView& view);

/// The size in px of the welcome's picture on a tall screen.
std::pair<int, int> welcome_picture_size(const Measures& measures);

/// Draws the screen of any view.
std::optional<Event> draw_screen(Ui& ui, const View& view);

/// The frame of any view.
const FrameView& frame_of(const View& view);

}  // namespace kiosk::ui

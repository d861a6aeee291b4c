// Turns a session into what its screen shows: chooses and translates; draws nothing.
#pragma once

#include <future>

#include "app/inspection/machine_fact.h"
#include "app/quality/audit.h"
#include "app/session/session.h"
#include "app/wording/words.h"
#include "ui/views/views.h"

namespace kiosk::ui {

/// Everything a view is made from. All of it outlives the call.
struct ViewMatter {
  const Session& session;
  const DecisionAid& aid;
  const Words& words;                       ///< in the session's language
  const KioskSettings& settings;
  const std::vector<Language>& languages;   ///< offered
  std::string today{};                      ///< yyyy-mm-dd
  const std::shared_future<Audit>* audit = nullptr;  ///< for the About screen, worked out when it is first shown; null: it is left out
  const MachineFacts* facts = nullptr;       ///< for the diagnosis; null: they are being gathered
  std::string staff_note{};                 ///< what staff should know of the record, for the staff panel; may be empty
};

/// The view of what the session shows: a panel if one is open, else its screen.
View make_view(const ViewMatter& matter);

/// The view of what staff see, whose panel is open: the code, or what stands behind it. Needs no aid.
View make_staff_page_view(const ViewMatter& matter);

/// The view of a kiosk that cannot be used, with a line for staff.
MaintenanceView make_maintenance_view(const Words& words, const std::string& staff_detail);

// One for each screen, used by make_view.
WelcomeView make_welcome_view(const ViewMatter& matter);
QuestionView make_question_view(const ViewMatter& matter, const QuestionScreen& screen);
SignsView make_signs_view(const ViewMatter& matter, const SignsScreen& screen);
RepeatView make_repeat_view(const ViewMatter& matter, const RepeatScreen& screen);
UrgentView make_urgent_view(const ViewMatter& matter, const UrgentScreen& screen);
AboutView make_about_view(const ViewMatter& matter);
AnswersView make_answers_view(const ViewMatter& matter);
ChoosingView make_goals_view(const ViewMatter& matter);
ChoosingView make_trade_off_view(const ViewMatter& matter, const TradeOffScreen& screen);
ChoosingView make_point_view(const ViewMatter& matter, const PointScreen& screen);
ChoosingView make_compare_pick_view(const ViewMatter& matter, const ComparePickScreen& screen);
CompareView make_compare_view(const ViewMatter& matter);
MapView make_map_view(const ViewMatter& matter);
ReadyView make_ready_view(const ViewMatter& matter);
TreatmentsView make_treatments_view(const ViewMatter& matter, const TreatmentsScreen& screen);
CardView make_card_view(const ViewMatter& matter, const CardScreen& screen);
QuestionListView make_question_list_view(const ViewMatter& matter, const QuestionListScreen& screen);
SummaryView make_summary_view(const ViewMatter& matter, const SummaryScreen& screen);
TakeAlongView make_take_along_view(const ViewMatter& matter, const TakeAlongScreen& screen);
PausedView make_paused_view(const ViewMatter& matter);
ForgottenView make_forgotten_view(const ViewMatter& matter, const ForgottenScreen& screen);
StillThereView make_still_there_view(const ViewMatter& matter);
DisplayPanelView make_display_panel_view(const ViewMatter& matter);
TextEntryView make_text_entry_view(const ViewMatter& matter);
PadView make_pad_view(const ViewMatter& matter);
AnswerListView make_answer_list_view(const ViewMatter& matter);
StaffView make_staff_view(const ViewMatter& matter);
StaffMenuView make_staff_menu_view(const ViewMatter& matter);
InspectionView make_inspection_view(const ViewMatter& matter);
TouchTestView make_touch_test_view(const ViewMatter& matter);

/// The control that answers an item.
ControlView make_control_view(const ViewMatter& matter, NodeIndex node, bool as_list);

}  // namespace kiosk::ui

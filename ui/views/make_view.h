// Turns a session into the view of its screen: selects and translates; does not draw.
#pragma once

#include <future>

#include "app/inspection/machine_fact.h"
#include "app/quality/audit.h"
#include "app/session/session.h"
#include "app/wording/words.h"
#include "ui/views/views.h"

namespace kiosk {
struct VisitSettings;
}

namespace kiosk::ui {

/// What an untouched welcome shows besides, where the clinic wants it to move.
struct Attraction {
  int turns = 0;        ///< how often it has moved
  std::string words{};  ///< "Touch to start", in one of the languages
  Language language{};  ///< of the words
};

/// The input of a view. All of it must outlive the call.
struct ViewContext {
  const Session& session;
  const DecisionAid& aid;
  const Words& words;  ///< in the session's language
  const VisitSettings& settings;
  const std::vector<Language>& languages;  ///< offered
  std::string today{};                     ///< yyyy-mm-dd
  const std::shared_future<Audit>* audit =
      nullptr;  ///< for the About screen, worked out when it is first shown; null if there is none
  const MachineFacts* facts = nullptr;  ///< for the diagnosis; null while they are being collected
  std::string staff_note{};     ///< a notice about the record, for the staff panel; may be empty
  bool can_be_lowered = false;  ///< some controls lie too high, and can be drawn lower
  Attraction attraction{};
  const Words* clinic =
      nullptr;  ///< in the language that clinicians read here; null if it is not set
  bool scales_together = false;  ///< the glass is high enough for a page of several scales
};

/// The words in the language of a clinician who reads this screen along with the person; null if
/// nobody does, or in the same language.
const Words* read_along(const ViewContext& context);

/// The view of the session: a panel if one is open, else its screen.
View make_view(const ViewContext& context);

/// The view of the open staff panel: the code, or a page behind it. Needs no aid.
View make_staff_page_view(const ViewContext& context);

/// The view of a kiosk that cannot be used, with a line for staff.
MaintenanceView make_maintenance_view(const Words& words, const std::string& staff_detail);

// One function for each screen, used by make_view.
WelcomeView make_welcome_view(const ViewContext& context);
QuestionView make_question_view(const ViewContext& context, const QuestionScreen& screen);
SignsView make_signs_view(const ViewContext& context, const SignsScreen& screen);
RepeatView make_repeat_view(const ViewContext& context, const RepeatScreen& screen);
UrgentView make_urgent_view(const ViewContext& context, const UrgentScreen& screen);
AboutView make_about_view(const ViewContext& context);
AnswersView make_answers_view(const ViewContext& context);
ChoosingView make_goals_view(const ViewContext& context);
ChoosingView make_trade_off_view(const ViewContext& context, const TradeOffScreen& screen);
ChoosingView make_point_view(const ViewContext& context, const PointScreen& screen);
ChoosingView make_compare_pick_view(const ViewContext& context, const ComparePickScreen& screen);
CompareView make_compare_view(const ViewContext& context, const CompareScreen& screen);
MapView make_map_view(const ViewContext& context);
ReadyView make_ready_view(const ViewContext& context);
TreatmentsView make_treatments_view(const ViewContext& context, const TreatmentsScreen& screen);
CardView make_card_view(const ViewContext& context, const CardScreen& screen);
QuestionListView make_question_list_view(const ViewContext& context,
                                         const QuestionListScreen& screen);
SketchPadView make_sketch_pad_view(const ViewContext& context);
SummaryView make_summary_view(const ViewContext& context, const SummaryScreen& screen);
TakeAlongView make_take_along_view(const ViewContext& context, const TakeAlongScreen& screen);
PausedView make_paused_view(const ViewContext& context);
ForgottenView make_forgotten_view(const ViewContext& context, const ForgottenScreen& screen);
AssistanceView make_help_view(const ViewContext& context);
AssistanceView make_stop_view(const ViewContext& context);
AssistanceView make_break_view(const ViewContext& context);
AssistanceView make_voice_view(const ViewContext& context);
StillThereView make_still_there_view(const ViewContext& context);
DisplayPanelView make_display_panel_view(const ViewContext& context);
EaseView make_ease_view(const ViewContext& context);
TextEntryView make_text_entry_view(const ViewContext& context);
PadView make_pad_view(const ViewContext& context);
AnswerListView make_answer_list_view(const ViewContext& context);
StaffView make_staff_view(const ViewContext& context);
StaffMenuView make_staff_menu_view(const ViewContext& context);
InspectionView make_inspection_view(const ViewContext& context);
TouchTestView make_touch_test_view(const ViewContext& context);
StaffMenuView make_key_test_view(const ViewContext& context);

/// What makes the screen easier at present, for staff: "One switch, each 2 seconds. More time."; ""
/// if nothing does.
std::string ease_in_force(const ViewContext& context);
/// "Lower", or "The whole screen" where it is lowered.
ActionView lower_action(const ViewContext& context);

/// The control that answers an item.
ControlView make_control_view(const ViewContext& context, NodeIndex node, bool as_list);

}  // namespace kiosk::ui

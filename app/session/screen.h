// The screens of a visit.
#pragma once

#include <set>
#include <variant>

#include "app/domain/decision_aid.h"
#include "app/domain/question_list.h"

namespace kiosk {

/// Language, what this is, Start. Nothing is known of anybody.
struct WelcomeScreen {};

/// One question of the form, or a page of text.
struct QuestionScreen {
  NodeIndex node = 0;
  bool answer_missing = false;  ///< Next was touched without the answer that is needed
  bool as_list = false;         ///< a picture's answers are shown as a list instead
};

/// Signs that cannot wait. The visit is paused at the question that gave them.
struct UrgentScreen {
  NodeIndex paused_at = 0;
};

/// Which treatments the list shows.
enum class OptionFilter : std::uint8_t { from_answers, all, starred };

struct TreatmentsScreen {
  OptionFilter filter = OptionFilter::from_answers;
};

struct CardScreen {
  OptionIndex option = 0;
  OptionFilter filter = OptionFilter::from_answers;  ///< the list it was opened from, along which Previous and Next go
};

struct QuestionListScreen {};

/// How printing stands.
enum class PrintState : std::uint8_t { not_asked, printing, printed, failed };

struct SummaryScreen {
  PrintState print = PrintState::not_asked;
};

/// Goodbye: everything has been forgotten already.
struct ForgottenScreen {};

using Screen = std::variant<WelcomeScreen, QuestionScreen, UrgentScreen, TreatmentsScreen, CardScreen, QuestionListScreen, SummaryScreen,
                            ForgottenScreen>;

}  // namespace kiosk

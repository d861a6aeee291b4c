// The screens of a visit.
#pragma once

#include <set>
#include <variant>

#include "app/domain/decision_aid.h"
#include "app/domain/question_list.h"
#include "app/session/printing.h"

namespace kiosk {

/// Language, what this is, Start. Nothing is known of anybody.
struct WelcomeScreen {};

/// One question of the form, or a page of text.
struct QuestionScreen {
  NodeIndex node = 0;
  bool answer_missing = false;  ///< Next was touched while an answer is needed or is not valid
  bool as_list = false;         ///< a picture's answers are shown as a list instead
  bool changing = false;        ///< opened from the page of answers, to which it goes back
  std::size_t picture = 0;      ///< which of several is shown, where there is room for one only
};

/// Questions about signs that cannot wait, one below the other.
struct SignsScreen {
  std::uint32_t page = 0;       ///< as a place in the aid's list
  bool answer_missing = false;  ///< Next was touched while an answer is missing
};

/// After the last question of a group that can be filled in more than once: what was entered, and
/// whether there is more.
struct RepeatScreen {
  NodeIndex group = 0;  ///< its first occurrence
};

/// Signs that cannot wait. The visit is paused at the question that gave them.
struct UrgentScreen {
  NodeIndex paused_at = 0;
  bool changing = false;  ///< the question was opened from the page of answers
  PrintProgress print{};  ///< of the slip for staff
};

/// The person's answers on one page: to be gone through together with the doctor, or to look over a
/// plain form before its end.
struct AnswersScreen {};

/// What matters most: goals to put in order.
struct GoalsScreen {};

/// The treatments as families that work together.
struct MapScreen {};

/// Which treatments the list shows.
enum class OptionFilter : std::uint8_t { from_answers, all, starred };

struct TreatmentsScreen {
  OptionFilter filter = OptionFilter::from_answers;
  std::string family{};  ///< only those of this family; empty: of all
};

/// How far a person has gone towards figures on length of life, which are shown only to those who
/// ask twice.
enum class LifeFigures : std::uint8_t { hidden, asked, shown };

/// The parts of a card, one shown at a time.
enum class CardPart : std::uint8_t { in_short, studies, like, ask };

struct CardScreen {
  OptionIndex option = 0;
  TreatmentsScreen list{};  ///< it was opened from, along which Next goes
  CardPart part = CardPart::in_short;
  LifeFigures life_figures = LifeFigures::hidden;
  PrintProgress print{};  ///< of the card
};

/// Choosing which treatments to put side by side, or which of their rows comes first.
struct ComparePickScreen {
  bool of_rows = false;
};

/// Two or three treatments side by side.
struct CompareScreen {};

/// One trade-off, as a place in the aid's list.
struct TradeOffScreen {
  std::uint32_t trade_off = 0;
};

/// One point of "Did we explain it well?", as a place in the aid's list.
struct PointScreen {
  std::uint32_t point = 0;
};

struct QuestionListScreen {
  std::string topic{};    ///< whose questions are shown besides the suggested ones; empty: none
  bool ordering = false;  ///< the list itself, to be put in order and written on
};

/// "Are you ready to talk?"
struct ReadyScreen {};

/// Who made this, who paid, and how it stands against the field's standards. Opened from the
/// welcome.
struct AboutScreen {};

struct SummaryScreen {
  PrintProgress print{};
  bool at_desk =
      false;  ///< the person has gone to ask for help with the printer; the sheet is out of sight
};

/// Square codes with the summary, for a phone; the last one brings this visit back.
struct TakeAlongScreen {
  std::size_t code = 0;     ///< which is shown
  SummaryScreen summary{};  ///< where Back leads: its print may still be under way
};

/// Goodbye: everything has been forgotten already, but for what the person has in hand and does
/// next.
struct ForgottenScreen {
  bool printed = false;  ///< a sheet of paper came out
  bool sent = false;     ///< a copy is on its way to the clinic's record
};

/// Back from the first screen of a visit, which is all still there: go on with it, or start anew.
/// Nobody who comes along sees an answer, and soon it is forgotten.
struct PausedScreen {};

using Screen =
    std::variant<WelcomeScreen, AboutScreen, QuestionScreen, SignsScreen, RepeatScreen,
                 UrgentScreen, AnswersScreen, GoalsScreen, MapScreen, TreatmentsScreen, CardScreen,
                 ComparePickScreen, CompareScreen, TradeOffScreen, PointScreen, QuestionListScreen,
                 ReadyScreen, SummaryScreen, TakeAlongScreen, ForgottenScreen, PausedScreen>;

}  // namespace kiosk

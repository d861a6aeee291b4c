// The screens of a visit.
#pragma once

#include <set>
#include <variant>

#include "app/domain/decision_aid.h"
#include "app/domain/question_list.h"
#include "app/session/printing.h"

namespace kiosk {

/// Language, what this is, Start. It shows nothing about anybody.
struct WelcomeScreen {};

/// One question of the form, or a page of text.
struct QuestionScreen {
  NodeIndex node = 0;
  bool answer_missing = false;  ///< Next was touched while an answer is missing or not valid
  bool as_list = false;         ///< a picture's answers are shown as a list instead
  bool changing = false;        ///< opened from the page of answers, to which it returns
  std::size_t picture = 0;      ///< index of the shown picture, if there is room for only one
};

/// Questions about signs that cannot wait, in a column.
struct SignsScreen {
  std::uint32_t page = 0;       ///< as an index in the aid's list
  bool answer_missing = false;  ///< Next was touched while an answer is missing
};

/// Follows the last question of a group that can be filled in more than once: shows what was
/// entered, and asks whether there is more.
struct RepeatScreen {
  NodeIndex group = 0;  ///< its first occurrence
};

/// Signs that cannot wait. The visit is paused at the question that triggered them.
struct UrgentScreen {
  NodeIndex paused_at = 0;
  bool changing = false;  ///< the question was opened from the page of answers
  PrintProgress print{};  ///< of the slip for staff
};

/// The person's answers on one page: to be reviewed with the doctor, or by the person before the
/// end of a plain form.
struct AnswersScreen {};

/// What matters most: goals to put in order.
struct GoalsScreen {};

/// The treatments as families on a map.
struct MapScreen {};

/// Which treatments the list shows.
enum class OptionFilter : std::uint8_t { from_answers, all, starred };

struct TreatmentsScreen {
  OptionFilter filter = OptionFilter::from_answers;
  std::string family{};  ///< only those of this family; of all if empty
};

/// How far a person has asked for figures on length of life, which are shown only to those who ask
/// twice.
enum class LifeFigures : std::uint8_t { hidden, asked, shown };

/// The parts of a card, one shown at a time.
enum class CardPart : std::uint8_t { in_short, studies, like, ask };

struct CardScreen {
  OptionIndex option = 0;
  TreatmentsScreen list{};  ///< the list it was opened from, along which Next goes
  CardPart part = CardPart::in_short;
  LifeFigures life_figures = LifeFigures::hidden;
  bool whole = false;     ///< the person wants more than the simple card (Ease::simple)
  PrintProgress print{};  ///< of the card
};

/// The choice of treatments to compare side by side, or of their first row.
struct ComparePickScreen {
  bool of_rows = false;
};

/// Two or three treatments side by side.
struct CompareScreen {
  PrintProgress print{};  ///< of the table
};

/// One trade-off, as an index in the aid's list.
struct TradeOffScreen {
  std::uint32_t trade_off = 0;
};

/// One point of "Did we explain it well?", as an index in the aid's list.
struct PointScreen {
  std::uint32_t point = 0;
};

struct QuestionListScreen {
  std::string topic{};    ///< whose questions are shown besides the suggested ones; no topic if
                          ///< empty
  bool ordering = false;  ///< the list itself, to be reordered and written on
};

/// "Are you ready to talk?"
struct ReadyScreen {};

/// Who made this, who paid, and how it meets the field's standards. Opened from the welcome screen.
struct AboutScreen {};

struct SummaryScreen {
  PrintProgress print{};
  bool at_desk =
      false;  ///< the person has gone to ask for help with the printer; the sheet is hidden
};

/// Square codes with the summary, for a phone; the last one restores this visit.
struct TakeAlongScreen {
  std::size_t code = 0;     ///< index of the shown code
  SummaryScreen summary{};  ///< Back leads to it: its print may still be in progress
};

/// Goodbye: everything is forgotten already, except what the person holds in hand and does next.
struct ForgottenScreen {
  bool printed = false;  ///< a sheet of paper came out
  bool sent = false;     ///< a copy is on its way to the clinic's record
};

/// Shown after Back from the first screen of a visit, whose answers are all kept: go on with it, or
/// start again. It shows no answer to others, and soon the visit is forgotten.
struct PausedScreen {};

using Screen =
    std::variant<WelcomeScreen, AboutScreen, QuestionScreen, SignsScreen, RepeatScreen,
                 UrgentScreen, AnswersScreen, GoalsScreen, MapScreen, TreatmentsScreen, CardScreen,
                 ComparePickScreen, CompareScreen, TradeOffScreen, PointScreen, QuestionListScreen,
                 ReadyScreen, SummaryScreen, TakeAlongScreen, ForgottenScreen, PausedScreen>;

}  // namespace kiosk

// One visit as a value. Assigning Session{} forgets a person.
#pragma once

#include <array>
#include <set>

#include "app/domain/question_state.h"
#include "app/domain/visit_code.h"
#include "app/session/listening.h"
#include "app/session/panel.h"
#include "app/session/screen.h"
#include "app/settings/alert_choices.h"
#include "app/settings/theme.h"

namespace kiosk {

/// The most occurrences of a group that a person can add where the form sets no bound.
inline constexpr std::size_t most_occurrences = 30;

/// Sizes of text, in per cent of the base size (WCAG 1.4.4).
inline constexpr std::array text_sizes{100, 130, 160, 200};

/// From this size of text on, what is printed is in large print.
inline constexpr int large_print_from = 160;

/// What is done with a sign that cannot wait besides showing its page: by the clinic's settings.
struct AlertRules {
  AlertPrint print = AlertPrint::off;
  AlertEnd stays_until = AlertEnd::spoken;
  bool sends = false;  ///< the clinic's record is told
};

/// What became of a sign that cannot wait.
struct Alert {
  PrintState slip =
      PrintState::not_asked;    ///< of the slip that came out by itself or was asked for
  bool slip_elsewhere = false;  ///< where staff are, rather than here
  std::string slip_at{};        ///< the time of day; empty: not known
  std::optional<bool>
      sent{};               ///< whether the clinic's record took the notice; none: it was not asked
  bool spoken = false;      ///< the person said that they had spoken to somebody
  std::string spoken_at{};  ///< at that time of day; empty: not known
  bool by_code = false;     ///< staff entered their code
  std::string code_at{};
  bool operator==(const Alert&) const = default;
};

struct Session {
  Screen screen = WelcomeScreen{};
  Language language{};           ///< empty: the kiosk's first language
  int text_size = 100;           ///< one of text_sizes
  std::optional<Theme> theme{};  ///< none: the kiosk's
  Listening listening{};
  Response response{};                         ///< not begun until Start
  std::set<std::string> urgent_signs_told{};   ///< signs of which the person has told staff
  std::set<std::string> urgent_signs_shown{};  ///< signs whose page has come
  AlertRules alert_rules{};
  Alert alert{};
  std::vector<OptionIndex> starred{};   ///< in the order they were starred
  std::vector<OptionIndex> compared{};  ///< to be put side by side, in the order they were chosen
  std::string
      row_first{};  ///< id of the row that comes first side by side; empty: as the goals have it
  QuestionList question_list{};
  Preferences preferences{};
  std::optional<CarriedVisit> earlier{};  ///< the visit that the person brought back
  bool consultation = false;       ///< begun on a screen that stands between patient and doctor
  std::string record_reference{};  ///< of the copy in the clinic's record; empty: none was sent
  bool has_paper = false;          ///< a sheet came out during this visit
  bool print_is_out = true;        ///< nothing that was asked for may still come out of the printer
  bool record_failed = false;      ///< a copy was asked for and could not be handed over
  std::set<NodeIndex> left_out{};  ///< groups with required questions in them that the person left
                                   ///< out as a whole, as the form allows
  std::set<NodeIndex> confirmed{};  ///< answers that patient and doctor went through together

  Panels panels{};  ///< what stands before the screen
};

/// The response of the visit with its form, and what was left out of it.
inline FormState form_state(const Session& session, const DecisionAid& aid) {
  return {.response = session.response, .form = aid.questionnaire, .left_out = session.left_out};
}

/// How many treatments stand side by side.
inline constexpr std::size_t least_compared = 2;
inline constexpr std::size_t most_compared = 3;

/// Whether patient and doctor look at the screen together: by the clinic's setting, or because the
/// answers say so.
bool is_consultation(const Session& session, const DecisionAid& aid);

/// Whether somebody who helps is here without the patient, and is to be spoken to as such.
bool is_helper(const Session& session, const DecisionAid& aid);

/// Whether the person has said anything yet: an answer, a star, a question, what matters.
bool holds_answers(const Session& session);

/// Whether there is anything of a person to forget.
bool holds_a_visit(const Session& session);

}  // namespace kiosk

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
#include "app/settings/ease.h"
#include "app/settings/theme.h"

namespace kiosk {

struct VisitSettings;

/// Limit of occurrences of a group that a person can add if the form sets none.
inline constexpr std::size_t most_occurrences = 30;

/// Text sizes, in percent of the base size (WCAG 1.4.4).
inline constexpr std::array text_sizes{100, 130, 160, 200, 250};

/// From this text size on, sheets are in large print.
inline constexpr int large_print_from = 160;

/// Actions on a sign that cannot wait besides showing its page: by the clinic's settings.
struct AlertRules {
  AlertPrint print = AlertPrint::off;
  AlertEnd stays_until = AlertEnd::spoken;
  bool sends = false;  ///< the clinic's record is notified
};

/// The handling of a sign that cannot wait.
struct Alert {
  PrintState slip =
      PrintState::not_asked;    ///< of the slip that was printed automatically or on request
  bool slip_elsewhere = false;  ///< printed where staff are, rather than here
  std::string slip_at{};        ///< the time of day; unknown if empty
  std::optional<bool> sent{};   ///< whether the clinic's record accepted the notice; nullopt if it
                                ///< was not asked
  bool spoken = false;          ///< the person said that they had told somebody
  std::string spoken_at{};      ///< the time of day of that; unknown if empty
  bool by_code = false;         ///< staff entered their code
  std::string code_at{};
  bool operator==(const Alert&) const = default;
};

struct Session {
  Screen screen = WelcomeScreen{};
  Language language{};           ///< the kiosk's first language if empty
  int text_size = 100;           ///< one of text_sizes
  std::optional<Theme> theme{};  ///< the kiosk's if nullopt
  Listening listening{};
  std::optional<Ease> ease{};                  ///< the kiosk's if nullopt
  Response response{};                         ///< empty until Start
  std::set<std::string> urgent_signs_told{};   ///< signs that the person has told staff about
  std::set<std::string> urgent_signs_shown{};  ///< signs whose page was shown
  AlertRules alert_rules{};
  Alert alert{};
  std::vector<OptionIndex> starred{};   ///< in the order they were starred
  std::vector<OptionIndex> compared{};  ///< to be compared side by side, in the order they were
                                        ///< chosen
  std::string row_first{};  ///< id of the first row side by side; ordered by the goals if empty
  QuestionList question_list{};
  Preferences preferences{};
  std::optional<CarriedVisit> earlier{};  ///< the visit that the person brought back
  bool consultation = false;              ///< begun on a screen between patient and doctor
  bool scales_together = false;           ///< the glass is high enough for a page of several scales
  std::string record_reference{};  ///< of the copy in the clinic's record; empty if none was sent
  bool has_paper = false;          ///< a sheet came out during this visit
  bool print_is_out = true;        ///< no requested print can still come out of the printer
  bool record_failed = false;      ///< a copy was requested and could not be handed over
  std::set<NodeIndex> left_out{};  ///< groups with required questions that the person left out as a
                                   ///< whole, as the form allows
  std::set<NodeIndex> confirmed{};  ///< answers that patient and doctor reviewed together

  Panels panels{};  ///< shown above the screen
};

/// The response of the visit with its form and its left-out groups.
inline FormState form_state(const Session& session, const DecisionAid& aid) {
  return {.response = session.response, .form = aid.questionnaire, .left_out = session.left_out};
}

/// What makes the screen easier to see and to touch in this visit. Nothing is covered without a
/// voice.
Ease ease_of(const Session& session, const VisitSettings& settings);

/// How many treatments are compared side by side.
inline constexpr std::size_t least_compared = 2;
inline constexpr std::size_t most_compared = 3;

/// Whether patient and doctor look at the screen together: by the clinic's setting, or by the
/// answers.
bool is_consultation(const Session& session, const DecisionAid& aid);

/// Whether somebody who helps is here without the patient, and is to be addressed as such.
bool is_helper(const Session& session, const DecisionAid& aid);

/// Whether the person has entered anything yet: an answer, a star, a question, what matters.
bool holds_answers(const Session& session);

/// Whether there is any data of a person to forget.
bool holds_a_visit(const Session& session);

}  // namespace kiosk

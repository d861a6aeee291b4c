// The course of a visit apart from its questions, and its results: the one place in which a
// decision aid and a form alone differ.
#pragma once

#include <cstdint>

namespace kiosk {

/// Who reviews the answers on a page of their own. `with_clinician`: only a consultation, where
/// each answer is confirmed. `by_the_person`: everybody, at the end, and the visit cannot go past
/// it while a question is open.
enum class AnswersPage : std::uint8_t { with_clinician, by_the_person };

/// What is printed and sent. `discussion_summary`: the answers, the treatments and the questions
/// for the appointment. `form_answers`: the answers alone.
enum class SheetKind : std::uint8_t { discussion_summary, form_answers };

/// The parts of a visit. Never changes while the program runs.
struct VisitPlan {
  AnswersPage answers_page = AnswersPage::with_clinician;
  SheetKind sheet = SheetKind::discussion_summary;
  bool has_welcome = true;         ///< the content's own text, picture and page about itself
  bool has_named_stops = true;     ///< one progress bar for the whole visit; else the position in
                                   ///< the form
  bool can_clear_answers = false;  ///< an answer can be cleared, a part left out, where allowed
  bool is_reviewed = true;         ///< signed part by part: unsigned parts are marked as draft

  bool operator==(const VisitPlan&) const = default;
};

/// A decision aid: questions, treatments, the person's own questions, the sheet.
inline constexpr VisitPlan aid_plan{};

/// A questionnaire alone: questions, the page of answers, the sheet.
inline constexpr VisitPlan form_plan{.answers_page = AnswersPage::by_the_person,
                                     .sheet = SheetKind::form_answers,
                                     .has_welcome = false,
                                     .has_named_stops = false,
                                     .can_clear_answers = true,
                                     .is_reviewed = false};

}  // namespace kiosk

// Where Next and Back lead.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// The first asked occurrence at or after a node, or nothing after the last.
std::optional<NodeIndex> asked_from(const Response& response, const Questionnaire& form,
                                    NodeIndex node);

/// The last asked occurrence before a node, or nothing before the first.
std::optional<NodeIndex> asked_before(const Response& response, const Questionnaire& form,
                                      NodeIndex node);

/// Where the visit stands among the questions of the form.
struct Progress {
  int position = 0;  ///< 1 for the first
  int total = 0;
};
/// Over all questions that apply at present.
Progress progress_at(const Response& response, const Questionnaire& form, NodeIndex node);
/// Within the group that the question stands in.
Progress progress_in_group(const Response& response, const Questionnaire& form, NodeIndex node);

/// The options that a list shows, in the aid's order.
std::vector<OptionIndex> listed_options(const Session& session, const DecisionAid& aid,
                                        const TreatmentsScreen& list);

/// The screens that follow the form, in order: those that this aid and this person's answers have
/// something to show on.
std::vector<Screen> stops_after_form(const Session& session, const DecisionAid& aid);

/// Urgent signs that the answers give and that the person has not yet told anybody about.
std::vector<std::uint32_t> untold_signs(const Session& session, const DecisionAid& aid);

/// Goes on after a question: to an urgent sign that nobody knows of, else to the next question,
/// else to what follows the form.
void go_on_from(Session& session, const DecisionAid& aid, NodeIndex node);

/// Goes on after all of a group that is left out: to what comes after it, or back to the page of
/// answers that its question was opened from.
void go_on_behind(Session& session, const DecisionAid& aid, NodeIndex group);

/// Applies Next and Back on the screen the session is on.
void go_next(Session& session, const DecisionAid& aid);
void go_back(Session& session, const DecisionAid& aid);

/// To the first screen of the visit.
void resume(Session& session, const DecisionAid& aid);

}  // namespace kiosk

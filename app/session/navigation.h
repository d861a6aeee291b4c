// The targets of Next and Back.
#pragma once

#include "app/session/session.h"

namespace kiosk {

/// The first asked occurrence at or after a node, or nullopt after the last.
std::optional<NodeIndex> asked_from(const Response& response, const Questionnaire& form,
                                    NodeIndex node);

/// The last asked occurrence before a node, or nullopt before the first.
std::optional<NodeIndex> asked_before(const Response& response, const Questionnaire& form,
                                      NodeIndex node);

/// The position of the visit among the questions of the form.
struct Progress {
  int position = 0;  ///< 1 for the first
  int total = 0;
};
/// Over all questions that apply at present.
Progress progress_at(const Response& response, const Questionnaire& form, NodeIndex node);
/// Within the group that contains the question.
Progress progress_in_group(const Response& response, const Questionnaire& form, NodeIndex node);

/// The options that a list shows, in the aid's order.
std::vector<OptionIndex> listed_options(const Session& session, const DecisionAid& aid,
                                        const TreatmentsScreen& list);

/// The screens that follow the form, in order: those that have content for this aid and this
/// person's answers.
std::vector<Screen> stops_after_form(const Session& session, const DecisionAid& aid);

/// Urgent signs in the answers that the person has not yet told anybody about.
std::vector<std::uint32_t> untold_signs(const Session& session, const DecisionAid& aid);

/// Goes on after a question: to an urgent sign that nobody knows of, else to the next question,
/// else to the screens after the form.
void go_on_from(Session& session, const DecisionAid& aid, NodeIndex node);

/// Goes on past a group that is left out: to what follows it, or back to the page of answers that
/// its question was opened from.
void go_on_behind(Session& session, const DecisionAid& aid, NodeIndex group);

/// Applies Next and Back on the screen the session is on.
void go_next(Session& session, const DecisionAid& aid);
void go_back(Session& session, const DecisionAid& aid);

/// Goes to the first screen of the visit.
void resume(Session& session, const DecisionAid& aid);

}  // namespace kiosk

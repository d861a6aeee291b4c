// Applies each topic's events to a session. `update` dispatches an event to the function for its
// topic; nothing else calls these.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

Requests apply(Session& session, const DecisionAid& aid,
               const VisitEvent& event);  // visit_bounds.cpp
Requests apply(Session& session, const DecisionAid& aid, const DisplayEvent& event);  // display.cpp
Requests apply(Session& session, const DecisionAid& aid, const EaseEvent& event);     // ease.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const NavigationEvent& event);  // navigation.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const AnswerEvent& event);                                         // answering.cpp
Requests apply(Session& session, const DecisionAid& aid, const PadEvent& event);  // pad_panel.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const SketchEvent& event);  // sketch_panel.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const TextEntryEvent& event);  // text_entry.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const RepetitionEvent& event);                                      // repeats.cpp
Requests apply(Session& session, const DecisionAid& aid, const SignEvent& event);  // signs.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const TreatmentEvent& event);  // treatments.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const PreferenceEvent& event);  // preferences.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const QuestionListEvent& event);  // question_list_events.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const PrintEvent& event);  // print_steps.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const TakeAlongEvent& event);  // take_along.cpp
Requests apply(Session& session, const DecisionAid& aid, const SpeechEvent& event);  // speech.cpp
Requests apply(Session& session, const DecisionAid& aid,
               const AssistanceEvent& event);  // assistance.cpp
Requests apply(Session& session, const DecisionAid& aid, const StaffEvent& event);  // staff.cpp

}  // namespace kiosk

// Everything that can happen in a visit, by topic. Each topic's header defines its events;
// update.cpp names the file that applies them.
#pragma once

#include "app/session/events/answer_events.h"
#include "app/session/events/assistance_events.h"
#include "app/session/events/display_events.h"
#include "app/session/events/ease_events.h"
#include "app/session/events/navigation_events.h"
#include "app/session/events/pad_events.h"
#include "app/session/events/preference_events.h"
#include "app/session/events/print_events.h"
#include "app/session/events/question_list_events.h"
#include "app/session/events/repetition_events.h"
#include "app/session/events/sign_events.h"
#include "app/session/events/sketch_events.h"
#include "app/session/events/speech_events.h"
#include "app/session/events/staff_events.h"
#include "app/session/events/take_along_events.h"
#include "app/session/events/text_entry_events.h"
#include "app/session/events/treatment_events.h"
#include "app/session/events/visit_events.h"

namespace kiosk {

using Event = std::variant<VisitEvent, DisplayEvent, EaseEvent, NavigationEvent, AnswerEvent,
                           PadEvent, SketchEvent, TextEntryEvent, RepetitionEvent, SignEvent,
                           TreatmentEvent, PreferenceEvent, QuestionListEvent, PrintEvent,
                           TakeAlongEvent, SpeechEvent, AssistanceEvent, StaffEvent>;

template <class Kind, class Topic>
inline constexpr bool is_of_topic = false;
template <class Kind, class... Kinds>
inline constexpr bool is_of_topic<Kind, std::variant<Kinds...>> = (std::is_same_v<Kind, Kinds> ||
                                                                   ...);

/// The event of that type, or null if it is another.
template <class Kind>
const Kind* event_if(const Event* event) {
  return std::visit(
      []<class Topic>(const Topic& topic) -> const Kind* {
        if constexpr (is_of_topic<Kind, Topic>) return std::get_if<Kind>(&topic);
        else return nullptr;
      },
      *event);
}
template <class Kind>
Kind* event_if(Event* event) {
  return const_cast<Kind*>(event_if<Kind>(static_cast<const Event*>(event)));
}

/// Whether it is one of those types.
template <class... Kinds>
bool is_event(const Event& event) {
  return (event_if<Kinds>(&event) || ...);
}

}  // namespace kiosk

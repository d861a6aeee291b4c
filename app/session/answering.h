// Giving answers to the form of a session: at once, on a pad, or as words on the keyboard. Used by `update`.
#pragma once

#include "app/session/event.h"

namespace kiosk {

/// Whether a person can answer that question: it applies, it is a question, and the form does not give the answer itself.
bool can_be_answered(const Session& session, const DecisionAid& aid, NodeIndex node);

/// Puts answers in place of those there are and settles what depends on them. What is wrong with them, and then nothing has changed.
std::optional<FaultCode> record(Session& session, const DecisionAid& aid, NodeIndex node, std::vector<Answer> answers, bool declined);

/// Records answers that were touched. One answer out of a list closes the list.
void give_answers(Session& session, const DecisionAid& aid, const AnswerGiven& given);

/// The answers of a question with one of them written anew, added, or taken away (nothing) at that place.
std::vector<Answer> with_answer_at(std::vector<Answer> answers, std::size_t place, std::optional<Answer> answer);

/// A pad before the screen, and what is done on it.
void open_pad(Session& session, const DecisionAid& aid, const PadOpened& opened);
void type_on_pad(Session& session, const DecisionAid& aid, char key);
void choose_pad_field(Session& session, PadField field);
void choose_precision(Session& session, DayPrecision precision);
void choose_half(Session& session, HalfDay half);
void finish_pad(Session& session, const DecisionAid& aid, const PadFinished& finished);
/// Away from the pad, and nothing has changed; from the time of a moment back to its day.
void leave_pad(Session& session);

/// The on-screen keyboard before the screen, and what is done on it.
void open_text_entry(Session& session, const TextEntryOpened& opened, const DecisionAid& aid);
void type_words(Session& session, const DecisionAid& aid, const std::string& words);
void erase_last_character(std::string& words);
void finish_text_entry(Session& session, const DecisionAid& aid);

/// The list of answers with its search line before the screen.
void open_answer_list(Session& session, const DecisionAid& aid, NodeIndex node);
void open_search(Session& session);

}  // namespace kiosk

// Answers and reasons as text for a person.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// One answer to an item as text: an option's label, a number, yes or no, or the typed text.
std::string answer_in_words(const Item& item, const Answer& answer, const Words& words);

/// All answers to an item within a sentence: "6 of 10" on a scale, "lower back and right thigh" for
/// several.
std::string answers_in_words(const Item& item, std::span<const Answer> answers, const Words& words);

/// All answers to an item as entries of a form, separated by a dot: "Lower back · Right thigh".
std::string answers_as_entries(const Item& item, std::span<const Answer> answers,
                               const Words& words);

/// The pictures among the answers: what a person drew.
std::vector<Attachment> drawings_in(std::span<const Answer> answers);

/// The person of a reason: "your pain is ..." on the screen, "my pain is ..." on paper.
enum class Voice : std::uint8_t { you, me };

/// The reasons of a shown treatment, in the aid's text with the person's own answers filled in,
/// without "because".
std::vector<std::string> reasons_in_words(const DecisionAid& aid, const ShownOption& shown,
                                          const Response& response, Voice voice,
                                          const Words& words);

/// Why a treatment is not shown, as a sentence with the person's own answers filled in; "" if it is
/// shown or the aid has no such text.
std::string not_shown_in_words(const DecisionAid& aid, OptionIndex option, const Response& response,
                               const Words& words);

/// The notes on a treatment's card for a person with these answers, as sentences.
std::vector<std::string> notes_in_words(const DecisionAid& aid, OptionIndex option,
                                        const Response& response, const Words& words);

/// The argument name of an answer in a reason: a linkId with _ for -.
std::string argument_name(std::string_view link_id);

}  // namespace kiosk

// Answers and reasons as a person reads them.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/wording/words.h"

namespace kiosk {

/// One answer to an item in words: an option's label, a number, yes or no, or what was typed.
std::string answer_in_words(const Item& item, const Answer& answer, const Words& words);

/// All answers to an item within a sentence: "6 of 10" on a scale, "lower back and right thigh" for
/// several.
std::string answers_in_words(const Item& item, std::span<const Answer> answers, const Words& words);

/// All answers to an item as entries of a form, with a dot between them: "Lower back · Right
/// thigh".
std::string answers_as_entries(const Item& item, std::span<const Answer> answers,
                               const Words& words);

/// Whom a reason speaks to: "your pain is ..." on the screen, "my pain is ..." on paper.
enum class Voice : std::uint8_t { you, me };

/// The reasons of a treatment that came up, in the aid's words with the person's own answers in
/// them, without "because".
std::vector<std::string> reasons_in_words(const DecisionAid& aid, const ShownOption& shown,
                                          const Response& response, Voice voice,
                                          const Words& words);

/// Why a treatment did not come up, as a sentence with the person's own answers in it; "" where it
/// did or the aid has no such words.
std::string not_shown_in_words(const DecisionAid& aid, OptionIndex option, const Response& response,
                               const Words& words);

/// What a treatment's card says besides to a person with these answers, as sentences.
std::vector<std::string> notes_in_words(const DecisionAid& aid, OptionIndex option,
                                        const Response& response, const Words& words);

/// The name by which an answer stands in a reason: a linkId with _ for -.
std::string argument_name(std::string_view link_id);

}  // namespace kiosk

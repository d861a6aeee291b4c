// ICU messages: a sentence with places to fill in, right in every language's plurals and choices.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kiosk {

/// What a place in a message is filled with: a number, or words or a code.
using MessageArgument = std::variant<std::int64_t, std::string>;
using MessageArguments = std::map<std::string, MessageArgument, std::less<>>;

/// The message in that language (BCP 47) with its places filled. A pattern that is not valid comes
/// back as it is, so that a sentence is never lost; content checks find it first.
std::string format_message(std::string_view pattern, const MessageArguments& arguments,
                           std::string_view language);

/// What is wrong with a pattern, or "" if nothing is.
std::string message_fault(std::string_view pattern, std::string_view language);

/// The names of the places that a pattern fills, each once, sorted; empty for a pattern that is not
/// valid.
std::vector<std::string> message_arguments(std::string_view pattern, std::string_view language);

/// A pattern as somebody reads it who is to judge its words: of a choice every wording, "[the
/// breast | the prostate]", and a value by its name, "‹pain worst›". A pattern that is not one
/// comes back as it is.
std::string readable_message(std::string_view pattern, std::string_view language);

/// A day given as yyyy-mm-dd, written out as the language does ("24 November 2026"); anything else
/// comes back as it is.
std::string long_date(std::string_view day, std::string_view language);

/// Entries joined as the language does: "breast, lung and bone".
std::string join_list(const std::vector<std::string>& entries, std::string_view language);

/// Whether the language is written from right to left.
bool is_right_to_left(std::string_view language);

/// What a language calls itself: "Español"; with its region where another of `among` is the same
/// language: "Español (México)".
std::string own_name(std::string_view language, const std::vector<std::string>& among = {});

}  // namespace kiosk

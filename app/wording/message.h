// ICU messages: sentences with arguments, correct in every language's plurals and choices.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kiosk {

/// An argument of a message: a number, or a text or a code.
using MessageArgument = std::variant<std::int64_t, std::string>;
using MessageArguments = std::map<std::string, MessageArgument, std::less<>>;

/// The message in that language (BCP 47) with its arguments filled in. An invalid pattern is
/// returned unchanged, so that a sentence is never lost; content checks find it first.
std::string format_message(std::string_view pattern, const MessageArguments& arguments,
                           std::string_view language);

/// Describes the fault of a pattern; "" if it has none.
std::string message_fault(std::string_view pattern, std::string_view language);

/// The plural forms that a pattern lacks in a language, of those that whole numbers up to a
/// thousand have there (CLDR): {"few", "many"}. Each is said by "other" then, which is wrong.
std::vector<std::string> missing_plurals(std::string_view pattern, std::string_view language);

/// The names of a pattern's arguments, without duplicates, sorted; empty for an invalid pattern.
std::vector<std::string> message_arguments(std::string_view pattern, std::string_view language);

/// A pattern for reviewers of its wording: all variants of a choice, "[the breast | the prostate]",
/// and a value by its name, "‹pain worst›". An invalid pattern is returned unchanged.
std::string readable_message(std::string_view pattern, std::string_view language);

/// A day given as yyyy-mm-dd in the language's long format ("24 November 2026"); any other text is
/// returned unchanged.
std::string long_date(std::string_view day, std::string_view language);

/// Entries joined as the language does: "breast, lung and bone".
std::string join_list(const std::vector<std::string>& entries, std::string_view language);

/// Whether the language is written from right to left.
bool is_right_to_left(std::string_view language);

/// A language's name in itself: "Español"; with its region if another one in `among` is the same
/// language: "Español (México)".
std::string own_name(std::string_view language, const std::vector<std::string>& among = {});

}  // namespace kiosk

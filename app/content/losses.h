// The capabilities that a form can lose on this kiosk, each with one fixed name: a form that loses
// none of them is fully supported.
#pragma once

#include <string_view>

namespace kiosk::loss {

inline constexpr std::string_view value_set =
    "answers of a value set that nobody brings: asked in one's own words";
inline constexpr std::string_view own_value_set =
    "answers of a value set that the form says it brings along, and does not";
inline constexpr std::string_view attachment = "a file: cannot be asked";
inline constexpr std::string_view item_type = "an item of another type or meaning: cannot be asked";
inline constexpr std::string_view no_answers =
    "a choice without answers to choose: asked in one's own words";
inline constexpr std::string_view answer = "an answer to choose that is none here: left out";
inline constexpr std::string_view initial =
    "an answer given beforehand that the item does not take";
inline constexpr std::string_view items = "items beyond what is read: left out";
inline constexpr std::string_view condition = "a condition that cannot be understood";
inline constexpr std::string_view circle = "a condition that depends on itself";
inline constexpr std::string_view limit = "a limit of an answer that cannot be understood";
inline constexpr std::string_view contradiction = "a limit that no answer can keep to";
inline constexpr std::string_view expression = "an expression that cannot be evaluated here";
inline constexpr std::string_view expression_language =
    "an expression in a language that is not evaluated here";
inline constexpr std::string_view own_library =
    "an expression of a library that the form says it brings along, and does not";
inline constexpr std::string_view record = "what a record would decide: taken as empty";
inline constexpr std::string_view worked_out = "a part worked out by an expression";
inline constexpr std::string_view found_answers = "answers found by a server";
inline constexpr std::string_view toggled_answers = "answers that come and go by an expression";
inline constexpr std::string_view kept_elsewhere = "a part of the form kept elsewhere";
inline constexpr std::string_view next_question = "questions that a server chooses one by one";
inline constexpr std::string_view picture = "a picture";
inline constexpr std::string_view table_of_copies = "a table of copies: its first row alone";
inline constexpr std::string_view look = "colors or type that a form gives its words";
inline constexpr std::string_view styled_text =
    "a styled text that cannot be shown: the plain one is";
inline constexpr std::string_view words = "words beside an item";
inline constexpr std::string_view no_words = "a question without words";
inline constexpr std::string_view link = "a link to more";
inline constexpr std::string_view control =
    "a control that is not known here: asked as its type is";
inline constexpr std::string_view signature = "a signature";
inline constexpr std::string_view no_link_id =
    "a question without a linkId: its answer goes out under none";
inline constexpr std::string_view outcome = "a part of what goes out";
inline constexpr std::string_view another_form = "another form in the same file";
inline constexpr std::string_view property = "a property that is not known here";
inline constexpr std::string_view extension = "an extension that is not known here";

/// Whether it is lost because the form itself lacks it or contradicts itself, so that no program
/// could support it: everything that the form has is supported.
constexpr bool is_of_form(std::string_view lost) {
  return lost == own_value_set || lost == no_answers || lost == no_words || lost == initial ||
         lost == contradiction || lost == circle || lost == own_library || lost == no_link_id;
}

}  // namespace kiosk::loss

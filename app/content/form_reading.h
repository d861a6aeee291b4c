// A Questionnaire while it is read: the form so far, and where each of its items stands in the
// JSON.
#pragma once

#include "app/content/file_faults.h"
#include "app/content/read_content.h"
#include "app/content/value_sets.h"
#include "app/domain/questionnaire.h"

namespace kiosk {

/// An item's JSON and its path: "item[2].item[0]".
struct ItemSource {
  const Json* json = nullptr;
  std::string place{};
};

/// A form with what is needed to say where something in it is wrong.
struct FormReading {
  Questionnaire form{};
  std::vector<std::string> places{};  ///< of the items, in their order
};

/// What FHIR calls the language of the expressions that are evaluated here.
inline constexpr std::string_view fhirpath_language = "text/fhirpath";

/// Whether an expression of that language is the name of a definition in a CQL library.
bool is_cql_identifier(std::string_view language);

/// Said of what a record would fill before anybody is asked.
inline constexpr std::string_view begins_empty =
    "begins with what a record says; the kiosk knows nobody's, so it begins empty";

/// The extensions that lead to more about a question, and what one of them says: an address of the
/// web with its name. Nothing for any other address.
bool is_link(std::string_view url);
std::optional<Link> read_link(const Json& extension);

/// Items inside one another, at most. Deeper ones are left out with a fault, so that no reader of a
/// form meets its stack's end.
inline constexpr std::size_t deepest_item = 64;

/// Items of a form, at most; those after them are left out with a fault. The largest real form
/// known has some 1,000.
inline constexpr std::size_t most_items = 50'000;

/// Answers to choose from at one question, at most; those after them are left out with a fault.
inline constexpr std::size_t most_options = 5'000;

/// Reads a Questionnaire, or the one of a Bundle that is wanted; nothing and an error if there is
/// none. Value sets that the form does not bring along are looked for beside it in its Bundle, and
/// then in the folders.
std::optional<FormReading> read_form(const Json& root, FileFaults& faults,
                                     const FormOptions& options = {});

/// Reads all of an item except its enableWhen and its place among the others.
Item read_item(const ItemSource& source, ValueSets& value_sets, FileFaults& faults);

/// Whether nobody sees an item: it is hidden, or something above it is.
bool is_hidden(const Questionnaire& form, ItemIndex index);

/// Reads those parts of an item that stand in extensions.
void read_item_extensions(Item& item, const ItemSource& source, FileFaults& faults);

/// Reads the expressions of an item, or of the form itself with the place "". One in a language
/// other than FHIRPath is kept and reported.
FormExpressions read_expressions(const ItemSource& source, FileFaults& faults);

/// Reads those expressions of an item that work out a part of it: its words, its limits, the
/// answers to choose from.
std::vector<WorkedOutPart> read_worked_out_parts(const ItemSource& source, FileFaults& faults);

/// The names of what a form expects to be launched with: a patient, a user. Here they are empty.
std::vector<std::string> read_outside_names(const Json& questionnaire);

/// Reads those extensions that bound an answer: least and most, lengths, counts, digits, the
/// pattern and the units.
void read_item_limits(Item& item, const ItemSource& source, FileFaults& faults);

/// Reads answerOption, or the value set that answerValueSet names. A choice whose answers nobody
/// brings along becomes an open one.
void read_answer_options(Item& item, const ItemSource& source, ValueSets& value_sets,
                         FileFaults& faults);

/// Reports texts that are too long to be shown (`longest_text`), and takes away a styled text that
/// is.
void bound_texts(FormReading& reading, FileFaults& faults);

/// Says which parts of a form are not done here, each with its place: a property or an extension is
/// used, or has no meaning for a kiosk, or is lost.
void find_losses(const Json& questionnaire, FileFaults& faults);

/// Says which items of a form that was read the screen gives up on.
void find_unasked(const FormReading& reading, FileFaults& faults);

/// Puts titles of groups that stand over no question, and so on no screen, before the titles of the
/// groups in them; likewise where two groups have one title and only those above tell them apart.
void join_titles(Questionnaire& form);

/// Whether words stand right beneath a question, which the screen shows with it.
bool has_words_beneath(const Questionnaire& form, ItemIndex question);

/// Gives a question without words, and without words beneath it, those of its one answer to tick,
/// or those of what it stands in: the nearest question or group that has any.
void lend_words(Questionnaire& form);

/// Reads the text of an item: plain, and styled where the form has it so and it can be shown; of a
/// question without any, the words of its code.
void read_item_text(Item& item, const ItemSource& source, FileFaults& faults);

/// Reads the enableWhen of an item, once all items of the form are there.
void read_enable_when(Item& item, const ItemSource& source, const Questionnaire& form,
                      FileFaults& faults);

}  // namespace kiosk

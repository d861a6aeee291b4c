// A Questionnaire being read: the form so far, and the JSON path of each of its items.
#pragma once

#include "app/content/file_faults.h"
#include "app/content/read_content.h"
#include "app/content/value_sets.h"
#include "app/domain/expression_languages.h"
#include "app/domain/questionnaire.h"

namespace kiosk {

/// An item's JSON and its path: "item[2].item[0]".
struct ItemSource {
  const Json* json = nullptr;
  std::string place{};
  const Json* form = nullptr;  ///< the whole form, for what it contains
};

/// A form with the locations for its faults.
struct FormReading {
  Questionnaire form{};
  std::vector<std::string> places{};  ///< of the items, in their order
  std::vector<bool> lists_answers{};  ///< whether an item has its answers itself, or from elsewhere
};

/// Whether an expression of that language is the name of a definition in a CQL library.
bool is_cql_identifier(std::string_view language);

/// Whether an expression is the name of a definition in a CQL library, also where its language is
/// CQL itself and it is a bare or quoted name.
bool names_cql_definition(std::string_view language, std::string_view expression);

/// Replaces an expression in CQL by the same one in FHIRPath, if there is one (cql.h).
void put_into_fhirpath(FormExpression& expression);

/// Whether a FHIR Expression is in FHIRPath, or in the part of CQL that can be put into it.
bool is_evaluated_here(const Json& expression);

/// The fault of an initial value from a record.
inline constexpr std::string_view begins_empty =
    "is prefilled from a patient's record; the kiosk has none, so it begins empty";

/// The extensions with links to more about a question, and the link of one of them: a web address
/// with its label. nullopt for any other address.
bool is_link(std::string_view url);
std::optional<Link> read_link(const Json& extension);

/// Limit of nesting of items. Deeper ones are dropped with a fault, so that recursion cannot
/// overflow the stack.
inline constexpr std::size_t deepest_item = 64;

/// Limit of items of a form; further ones are dropped with a fault. The largest real form known has
/// some 1,000.
inline constexpr std::size_t most_items = 50'000;

/// Limit of answers to choose from at one question; further ones are dropped with a fault.
inline constexpr std::size_t most_options = 5'000;

/// Reads a Questionnaire, or the selected one of a Bundle; nullopt and an error if there is none.
/// Value sets that the form does not contain are searched beside it in its Bundle, and then in the
/// folders.
std::optional<FormReading> read_form(const Json& root, FileFaults& faults,
                                     const FormOptions& options = {});

/// Reads all of an item except its enableWhen and its position.
Item read_item(const ItemSource& source, ValueSets& value_sets, FileFaults& faults);

/// Whether an item is hidden, or an ancestor of it is.
bool is_hidden(const Questionnaire& form, ItemIndex index);

/// Reads the parts of an item that are extensions.
void read_item_extensions(Item& item, const ItemSource& source, FileFaults& faults);

/// Reads the expressions of an item, or of the form itself with the place "". One in a language
/// other than FHIRPath is kept and reported.
FormExpressions read_expressions(const ItemSource& source, FileFaults& faults);

/// Reads the expressions of an item that calculate a part of it: its text, its limits, the answers
/// to choose from.
std::vector<WorkedOutPart> read_worked_out_parts(const ItemSource& source, FileFaults& faults);

/// The names of a form's launch context: a patient, a user. Here they are empty.
std::vector<std::string> read_outside_names(const Json& questionnaire);

/// Reads the extensions that limit an answer: minimum and maximum, lengths, counts, digits, the
/// pattern and the units.
void read_item_limits(Item& item, const ItemSource& source, FileFaults& faults);

/// Reads answerOption, or the value set that answerValueSet names. A choice without any answers
/// becomes an open one.
void read_answer_options(Item& item, const ItemSource& source, ValueSets& value_sets,
                         FileFaults& faults);

/// Reads the units of a quantity from the value set that unitValueSet names, if it lists none
/// itself.
void read_units_of_value_set(Item& item, const ItemSource& source, ValueSets& value_sets,
                             FileFaults& faults);

/// Reports texts that are too long to be shown (`longest_text`), and removes a styled text that is.
void bound_texts(FormReading& reading, FileFaults& faults);

/// Reports the parts of a form that are not supported here, each with its location: a property or
/// an extension is used, or has no meaning for a kiosk, or is lost. `has_record`: data of a record
/// was handed over.
void find_losses(const Json& questionnaire, bool has_record, FileFaults& faults);

/// Whether an expression or a query finds the answers to choose from.
bool finds_answers(const Item& item);

/// Reports the items of a form that the screen cannot ask.
void find_unasked(const FormReading& reading, FileFaults& faults);

/// Prepends titles of groups without questions of their own, which no screen shows, to the titles
/// of their child groups; likewise where two groups have the same title and only their ancestors
/// distinguish them.
void join_titles(Questionnaire& form);

/// Whether a question has a child display item, which the screen shows with it.
bool has_words_beneath(const Questionnaire& form, ItemIndex question);

/// Gives a question without a text, and without one nested in it, that of its only option, or of
/// the nearest ancestor that has any.
void lend_words(Questionnaire& form);

/// Reads the text of an item: plain, and styled if the form has a style that can be shown; for a
/// question without any, the text of its code.
void read_item_text(Item& item, const ItemSource& source, FileFaults& faults);

/// Reads the enableWhen of an item, once all items of the form are there.
void read_enable_when(Item& item, const ItemSource& source, const Questionnaire& form,
                      FileFaults& faults);

}  // namespace kiosk

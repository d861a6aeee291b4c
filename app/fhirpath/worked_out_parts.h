// Calculated parts of items: texts, bounds and options that depend on other answers.
#pragma once

#include <functional>

#include "app/domain/questionnaire.h"
#include "app/fhirpath/environment.h"

namespace kiosk::fhirpath {

/// The answers to choose from among an expression's values. `label_of`: what a value is called; ""
/// if it is called as it is written.
std::vector<AnswerOption> options_of(const Collection& values, const Item& item,
                                     const std::function<std::string(const Value&)>& label_of);

/// Offers what a record has beside an answer in one's own words. An item that lists its answers, or
/// whose answers are numbers or days, stays as it is.
void put_candidates(Item& item, std::vector<AnswerOption> candidates);

/// What an element of a record is called: by the form's own path, else by its name, its title or
/// its code; "" if it has none of them.
std::string label_of_element(const Node& element, const Expression& path);

/// Applies the result of a part's expression to the item. If it is empty, or cannot be that part,
/// the item stays as it is.
void put_part(Item& item, WorkedOutPart::Kind kind, const Evaluation& evaluation);

}  // namespace kiosk::fhirpath

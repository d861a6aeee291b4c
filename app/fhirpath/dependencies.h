// Finds the items that an expression reads, so that it is evaluated again only when they change.
#pragma once

#include <set>
#include <string>

#include "app/domain/questionnaire.h"
#include "app/fhirpath/expression.h"

namespace kiosk::fhirpath {

/// An upper bound of what an expression reads: what is not listed cannot change its value.
struct Dependencies {
  /// Items that it selects by where(linkId = '...'), alone or several with "or".
  std::set<std::string> link_ids{};
  /// Variables by name, without the %; their own dependencies come on top. Excluded are resource,
  /// context, questionnaire, qitem, and the built-in variables.
  std::set<std::string> variables{};
  bool whole_response = false;  ///< may read any item: no linkId narrows it
  bool own_answer = false;      ///< reads the answer of the element that it is evaluated on
  bool clock = false;           ///< reads now() or today()
};

/// Lists them. %resource and the elements at which the evaluation starts are treated as parts of
/// the response.
Dependencies dependencies_of(const Expression& expression);

/// Whether a change of an item's answer, or of whether it applies, may change the value of such an
/// expression: if the item, an ancestor or a descendant of it is listed. Variables, the element's
/// own answer and the clock are not considered.
bool concerns(const Dependencies& dependencies, const Questionnaire& form, ItemIndex changed);

}  // namespace kiosk::fhirpath

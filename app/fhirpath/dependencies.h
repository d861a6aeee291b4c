// What an expression reads, so that it need be evaluated anew only when that changes.
#pragma once

#include <set>
#include <string>

#include "app/domain/questionnaire.h"
#include "app/fhirpath/expression.h"

namespace kiosk::fhirpath {

/// What an expression may read, at most: what is not listed cannot change its value.
struct Dependencies {
  /// Items that it picks by where(linkId = '...'), alone or several with "or".
  std::set<std::string> link_ids{};
  /// Variables by name, without the %; their own dependencies come on top. Not among them:
  /// resource, context, questionnaire, qitem, and what is always there.
  std::set<std::string> variables{};
  bool whole_response = false;  ///< may read any item: nothing says which
  bool own_answer = false;      ///< reads the answer of the element that it is evaluated on
  bool clock = false;           ///< reads now() or today()
};

/// Lists them. %resource and the elements that the evaluation begins at are taken for parts of the
/// response.
Dependencies dependencies_of(const Expression& expression);

/// Whether a change of an item's answer, or of whether it applies, may change the value of such an
/// expression: if the item is listed, or lies above or beneath one that is. Variables, the own
/// answer and the clock are not looked at.
bool concerns(const Dependencies& dependencies, const Questionnaire& form, ItemIndex changed);

}  // namespace kiosk::fhirpath

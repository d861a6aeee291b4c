// What an expression reads, so that it need be evaluated anew only when that changes.
#pragma once

#include <set>
#include <string>

#include "app/fhirpath/expression.h"

namespace kiosk::fhirpath {

/// What an expression may read, at most: what is not listed cannot change its value.
struct Dependencies {
  /// Items that it picks by where(linkId = '...'), alone or several with "or", and all that lies beneath them where it goes on to that.
  std::set<std::string> link_ids{};
  /// Variables by name, without the %; their own dependencies come on top. Not among them: resource, context, questionnaire, qitem, and what
  /// is always there.
  std::set<std::string> variables{};
  bool whole_response = false;  ///< may read any item: nothing says which
  bool own_answer = false;      ///< reads the answer of the element that it is evaluated on
  bool clock = false;           ///< reads now() or today()
};

/// Lists them. %resource and the elements that the evaluation begins at are taken for parts of the response.
Dependencies dependencies_of(const Expression& expression);

}  // namespace kiosk::fhirpath

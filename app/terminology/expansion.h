// The answer of a terminology server to $expand.
#pragma once

#include <string>

#include "app/content/missing_value_sets.h"
#include "app/json/json.h"

namespace kiosk {

/// Why an answer is not all of a value set, so that nobody may choose from it; "" if it is.
std::string fault_of_expansion(const Json& answer);

/// The reasons in a server's OperationOutcome on one line, shortened; "" if it has none.
std::string reasons_of(const Json& outcome);

/// The ValueSet file in which a complete answer is kept, under the url of the missing value set.
std::string kept_value_set(const MissingValueSet& missing, const Json& answer);

/// The name of that file.
std::string kept_file_name(const MissingValueSet& missing);

}  // namespace kiosk

#include "app/commands/missing_answers.h"

#include <algorithm>
#include <iostream>

#include "app/content/missing_value_sets.h"

namespace kiosk {

bool fetch_missing_answers(const std::filesystem::path& form, const FormOptions& options,
                           const TerminologySettings& settings, FetchEnd* end) {
  const auto results =
      fetch_value_sets(settings, missing_value_sets(form, options), terminology_limits, end);
  for (const auto& result : results) {
    std::cerr << form.string() << ": the answers of \"" << result.name << '"'
              << (result.fault.empty() ? " are fetched" : " are missing: " + result.fault) << '\n';
  }
  return std::any_of(results.begin(), results.end(),
                     [](const FetchedValueSet& result) { return result.fault.empty(); });
}

}  // namespace kiosk

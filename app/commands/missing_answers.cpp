#include "app/commands/missing_answers.h"

#include <iostream>

#include "app/content/missing_value_sets.h"
#include "app/terminology/fetch_value_sets.h"

namespace kiosk {

void fetch_missing_answers(const std::filesystem::path& form, const FormOptions& options,
                           const TerminologySettings& settings) {
  const auto results = fetch_value_sets(settings, missing_value_sets(form, options));
  for (const auto& result : results) {
    std::cerr << form.string() << ": the answers of \"" << result.name << '"'
              << (result.fault.empty() ? " are fetched" : " are missing: " + result.fault) << '\n';
  }
}

}  // namespace kiosk

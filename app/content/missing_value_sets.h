// The value sets of a form whose answers nobody supplies, for a terminology server.
#pragma once

#include <string>
#include <vector>

#include "app/content/read_content.h"
#include "app/json/json.h"

namespace kiosk {

/// A value set without answers here.
struct MissingValueSet {
  std::string name{};        ///< as the form refers to it
  std::string url{};         ///< under which its answers are found once they are on a shelf
  std::string version{};     ///< the one that the form asks for; any if empty
  std::string definition{};  ///< the ValueSet in JSON, if it is there but takes its codes from
                             ///< elsewhere; else empty
};

/// Those of the form in a file, each once, in the form's order. Empty if the file is no form.
std::vector<MissingValueSet> missing_value_sets(const std::filesystem::path& file,
                                                const FormOptions& options);

/// The url under which the answers of a value set are looked for that takes its codes from
/// elsewhere: derived from its content, because its own url, if any, is taken.
std::string expansion_url(const Json& value_set);

}  // namespace kiosk

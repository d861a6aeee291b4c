// Text that exists in more than one language.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace kiosk {

/// A language as BCP 47 names it: "en", "es", "ar".
using Language = std::string;

/// One text of a form in its own language and in its translations (FHIR's translation extension).
struct Text {
  std::string original{};
  std::map<Language, std::string, std::less<>> translations{};

  /// The text in that language; the original if it has no translation.
  const std::string& in(std::string_view language) const {
    const auto found = translations.find(language);
    return found == translations.end() ? original : found->second;
  }
  bool empty() const { return original.empty(); }
};

}  // namespace kiosk

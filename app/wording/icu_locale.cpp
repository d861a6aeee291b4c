#include "app/wording/icu_locale.h"

namespace kiosk {

icu::Locale locale_of(std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  auto locale = icu::Locale::forLanguageTag(
      icu::StringPiece(language.data(), static_cast<int32_t>(language.size())), status);
  if (U_FAILURE(status)) return locale;
  constexpr auto digits = "nu";  // BCP 47's key of a tag's digits: "-u-nu-latn"
  if (locale.getUnicodeKeywordValue<std::string>(digits, status).empty()) {
    status = U_ZERO_ERROR;  // ICU's failure is that the tag names no digits
    locale.setUnicodeKeywordValue(digits, "latn", status);
  }
  return locale;
}

}  // namespace kiosk

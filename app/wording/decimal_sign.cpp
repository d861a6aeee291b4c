#include "app/wording/decimal_sign.h"

#include <unicode/dcfmtsym.h>
#include <unicode/unistr.h>

#include "app/wording/icu_locale.h"

namespace kiosk {

std::string decimal_sign(std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DecimalFormatSymbols symbols(locale_of(language), status);
  std::string sign;
  if (U_FAILURE(status)) return ".";
  return symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol)
      .toUTF8String(sign);
}

}  // namespace kiosk

// ICU's locales of languages. Only for the folder's own .cpp files.
#pragma once

#include <unicode/locid.h>

#include <string_view>

namespace kiosk {

/// The locale of a BCP 47 tag; the root locale for one that is malformed. Its digits are 0 to 9,
/// like those of all content and of scales, unless the tag names others ("-u-nu-arab").
icu::Locale locale_of(std::string_view language);

}  // namespace kiosk

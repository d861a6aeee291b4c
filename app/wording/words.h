// The program's own text in one language: buttons, headings and sheets that are not part of an aid.
#pragma once

#include "app/domain/text.h"
#include "app/wording/message.h"

namespace kiosk {

/// The texts of assets/text/<language>.json, by dotted key.
struct Words {
  Language language{};
  std::map<std::string, std::string, std::less<>> patterns{};

  /// The text for a key with its arguments filled in; the key itself if it is missing, so that
  /// tests notice.
  std::string say(std::string_view key, const MessageArguments& arguments = {}) const;

  /// The locale by whose rules numbers are written (BCP 47): "es-419" has 28.6 and 1,822, as its
  /// texts do, where CLDR's "es" has 28,6 and 1.822.
  std::string_view locale() const;
};

}  // namespace kiosk

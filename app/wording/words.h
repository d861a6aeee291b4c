// The program's own words in one language: what stands on buttons, headings and sheets that no aid
// brings along.
#pragma once

#include "app/domain/text.h"
#include "app/wording/message.h"

namespace kiosk {

/// The words of assets/text/<language>.json, by dotted key.
struct Words {
  Language language{};
  std::map<std::string, std::string, std::less<>> patterns{};

  /// The words for a key with its places filled; the key itself if there are none, so that a gap is
  /// seen in tests.
  std::string say(std::string_view key, const MessageArguments& arguments = {}) const;
};

}  // namespace kiosk

// Texts as nested JSON objects, flattened to dotted keys.
#pragma once

#include "app/content/file_faults.h"
#include "app/domain/text.h"

namespace kiosk {

using FlatTexts = std::map<std::string, std::string, std::less<>>;

/// Reads a file of texts. A value that is neither a text nor an object of texts is an error, and so
/// is an invalid ICU message.
std::optional<FlatTexts> read_flat_texts(FileFaults& faults, const Language& language);

}  // namespace kiosk

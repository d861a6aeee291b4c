// Identifies the exact content.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

/// Eight hexadecimal digits (BLAKE2b, truncated) over the names and bytes of every file that a
/// person may see: not the examples, the audit that is made from the rest, reviewers' comments, nor
/// recordings of the texts. It changes with every letter. "" for a folder that cannot be read.
std::string content_hash(const std::filesystem::path& folder);

}  // namespace kiosk

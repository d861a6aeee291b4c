// Which content this is, to the letter.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

/// Eight hexadecimal digits (BLAKE2b, cut) over the names and bytes of every file that a person may
/// come to see: not the examples, the audit that is made from the rest, nor what reviewers wrote.
/// Another letter anywhere gives other digits. "" for a folder that cannot be read.
std::string content_hash(const std::filesystem::path& folder);

}  // namespace kiosk

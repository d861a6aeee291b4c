// Reads FHIR packages as the FHIR community publishes them: NPM packages, which are gzipped tar
// archives. No part of them is written to a disk.
#pragma once

#include <functional>

#include "app/content/file_faults.h"

namespace kiosk {

/// Limits of one package. HL7's own largest are well below them.
inline constexpr std::uintmax_t largest_package = 64U << 20U;    // bytes, packed
inline constexpr std::uintmax_t largest_unpacked = 768U << 20U;  // bytes in all
inline constexpr std::uintmax_t largest_in_package = 8U << 20U;  // bytes of one file that is used
inline constexpr std::size_t most_in_package = 100'000;          // files

/// Passes on the text of each file of the folder "package" whose name is wanted, in the archive's
/// order. Faults: the file is not such an archive, is truncated, or exceeds a limit; texts read
/// before that were passed on already.
void read_package(FileFaults& faults, const std::function<bool(std::string_view name)>& is_wanted,
                  const std::function<void(std::string_view name, const std::string& text)>& take);

}  // namespace kiosk

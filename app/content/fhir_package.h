// FHIR packages as the FHIR community hands them out: NPM packages, which are tar archives packed
// by gzip. Nothing of them is written to a disk.
#pragma once

#include <functional>

#include "app/content/file_faults.h"

namespace kiosk {

/// The bounds of what is read of one package. HL7's own largest are well below them.
inline constexpr std::uintmax_t largest_package = 64U << 20U;    // bytes, packed
inline constexpr std::uintmax_t largest_unpacked = 768U << 20U;  // bytes in all
inline constexpr std::uintmax_t largest_in_package = 8U << 20U;  // bytes of one file that is used
inline constexpr std::size_t most_in_package = 100'000;          // files

/// Hands over the text of each file of the folder "package" whose name is wanted, in the archive's
/// order. Faults: a file that is no such archive, is cut off, or goes beyond a bound; what was read
/// before stays handed over.
void read_package(FileFaults& faults, const std::function<bool(std::string_view name)>& is_wanted,
                  const std::function<void(std::string_view name, const std::string& text)>& take);

}  // namespace kiosk

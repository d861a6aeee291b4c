// Checks the staff code's hash in kiosk.toml.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kiosk {

/// The hash of 2580 in the kiosk.toml of the source tree, which everybody can read.
inline constexpr std::string_view example_code_hash =
    "$argon2id$v=19$m=65536,t=2,p=1$zTWldj29WU1XwsphytWxOw$sHu+"
    "10lXL5OXb3HOIURTrL0lcTQVIB2FUXJ4TPvsLUg";

/// The folder of a clinic's settings: a kiosk with its kiosk.toml there is installed, any other one
/// is on trial.
inline constexpr std::string_view installed_settings_folder = "/etc/beforehand";

/// Whether a file lies in a folder or its subfolders.
bool is_inside(const std::filesystem::path& folder, const std::filesystem::path& file);

/// Whether the settings are those of an installed machine.
inline bool is_installed(const std::filesystem::path& settings_file) {
  return is_inside(installed_settings_folder, settings_file);
}

/// Whether a password can be compared with this hash (Argon2).
bool is_password_hash(const std::string& hash);

/// Whether comparing a password with such a hash takes more memory or time than a kiosk has: its
/// own hashes take 64 MiB and two passes.
bool is_costly_hash(const std::string& hash);

}  // namespace kiosk

// The names of the files in a decision aid's folder.
#pragma once

namespace kiosk::aid_files {

inline constexpr const char* aid = "aid.toml";  ///< its order, rules and review
inline constexpr const char* questionnaire = "questionnaire.json";
inline constexpr const char* evidence = "evidence.toml";
inline constexpr const char* sources = "sources.toml";

}  // namespace kiosk::aid_files

// A drawing of a body for the forms of others: which code is which part of it.
#pragma once

#include <map>
#include <optional>

#include "app/content/file_faults.h"
#include "app/domain/questionnaire.h"

namespace kiosk {

/// The pictures, and the ids of their parts by code system and code.
struct BodyMap {
  std::vector<AnswerPicture> pictures{};  ///< with whole paths
  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> regions{};

  /// The part that a coding means; "" if it means none.
  std::string region_of(const Answer& answer) const;
};

/// Reads a mapping file (assets/body-map/body-map.toml has the format); nullopt and faults if it
/// cannot be used.
std::optional<BodyMap> read_body_map(FileFaults& faults);

/// Shows a choice on the map if at least three of its answers, and half of them, are on it, each on
/// a part of its own. A question whose look the form decides stays as it is.
void put_on_body_map(Questionnaire& form, const BodyMap& map);

}  // namespace kiosk

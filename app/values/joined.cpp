#include "app/values/joined.h"

namespace kiosk::values {

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::string row;
  for (const auto& text : texts) {
    if (!row.empty()) row += between;
    row += text;
  }
  return row;
}

}  // namespace kiosk::values

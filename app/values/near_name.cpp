#include "app/values/near_name.h"

#include <algorithm>

namespace kiosk::values {
namespace {

/// How many letters have to be changed, added, removed or swapped to make one name of the other.
std::size_t differences(std::string_view one, std::string_view other) {
  std::vector<std::size_t> before_last(other.size() + 1);
  std::vector<std::size_t> last(other.size() + 1);
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
      row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last.swap(last);
    last.swap(row);
  }
  return last[other.size()];
}

}  // namespace

std::string near_name(std::string_view misspelled, const std::vector<std::string>& known) {
  std::string nearest;
  std::size_t fewest = std::max<std::size_t>(1, misspelled.size() / 4) + 1;
  for (const auto& name : known) {
    const auto count = differences(misspelled, name);
    if (count >= fewest || count >= name.size()) continue;
    fewest = count;
    nearest = name;
  }
  return nearest;
}

std::string near_name_hint(std::string_view misspelled, const std::vector<std::string>& known) {
  const auto name = near_name(misspelled, known);
  return name.empty() ? std::string{} : "; did you mean \"" + name + "\"?";
}

}  // namespace kiosk::values

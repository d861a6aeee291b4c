// beforehand check: every fault of a content folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kiosk {

struct CheckArguments {
  std::filesystem::path content{};
  bool json = false;
  std::optional<std::string> today{};   ///< yyyy-mm-dd, in place of the machine's day
};

/// 0: nothing but warnings; 1: errors; 2: no such folder.
int check(const CheckArguments& arguments);

}  // namespace kiosk

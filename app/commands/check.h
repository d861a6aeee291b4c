// beforehand check: every fault of a content folder.
#pragma once

#include <filesystem>

namespace kiosk {

struct CheckArguments {
  std::filesystem::path content{};
  bool json = false;
};

/// 0: nothing but warnings; 1: errors; 2: no such folder.
int check(const CheckArguments& arguments);

}  // namespace kiosk

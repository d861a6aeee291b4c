// What all drawings of the content share.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <vector>

#include "app/pictures/open_picture.h"

namespace kiosk {
namespace {

TEST(DrawingsOfTheContent, ShowOneAndTheSameThighBone) {
  const std::regex bone(
      R"re(<path id="femur" d="([^"]*)"/><path id="femur-marks" d="([^"]*)"/>)re");
  std::map<std::string, std::vector<std::string>> drawings;

  for (const auto& file : std::filesystem::directory_iterator(
           std::filesystem::path(SOURCE_DIR) / "content/bone-metastases/illustrations")) {
    const auto text = picture_text(file.path());
    if (text.find("femur") == std::string::npos) continue;
    std::smatch found;
    ASSERT_TRUE(std::regex_search(text, found, bone)) << file.path();
    drawings[found[1].str() + found[2].str()].push_back(file.path().stem());
  }

  ASSERT_EQ(drawings.size(), 1U) << "bones of different shapes";
  EXPECT_GE(drawings.begin()->second.size(), 8U);
}

}  // namespace
}  // namespace kiosk

// What a technician reads where a kiosk does not start.
#include "app/commands/kiosk_refusals.h"

#include <gtest/gtest.h>

#include "app/commands/kiosk_command.h"

namespace kiosk {
namespace {

class ARefusal : public testing::Test {
 protected:
  ARefusal() { testing::internal::CaptureStderr(); }
  ~ARefusal() override {
    if (!taken_) testing::internal::GetCapturedStderr();
  }
  void expect_said(const std::vector<std::string>& words) {
    taken_ = true;
    const auto said = testing::internal::GetCapturedStderr();
    EXPECT_TRUE(said.starts_with("beforehand kiosk: ")) << said;
    EXPECT_TRUE(said.ends_with(".\n") || said.ends_with("picture\n")) << said;
    for (const auto& each : words) EXPECT_NE(said.find(each), std::string::npos) << said;
  }

 private:
  bool taken_ = false;
};

TEST_F(ARefusal, WithoutADisplaySaysWhyAndWhatWorksAllTheSame) {
  EXPECT_EQ(refuse_without_display({"no X server"}), 2);
  expect_said({"no X server", "DISPLAY", "beforehand summary", "beforehand gallery"});
}

TEST_F(ARefusal, OfASmallScreenNamesItsSizeTheLeastAndTheSettingThatMayBeWrong) {
  VisitSettings settings;
  settings.diagonal_inches = 7;
  EXPECT_EQ(refuse_small_screen({1024, 600}, settings), 2);
  expect_said({"1024 x 600 pixels, 7.0 inches", "at least", "diagonal_inches in kiosk.toml"});
}

/// The service reads the exit status, and starts it the next time with what it needs.
TEST_F(ARefusal, OfSoftwareDrawingHasAnExitStatusOfItsOwn) {
  EXPECT_EQ(refuse_software_opengl(), exit_needs_software_opengl);
  EXPECT_NE(exit_needs_software_opengl, 2);
  expect_said({"software-opengl.conf"});
}

TEST_F(ARefusal, OfARequestByTheXServerIsCountedAndNoEnd) {
  log_x_trouble({.error = 3, .request = 42, .minor_request = 7, .so_far = 5});
  expect_said({"error 3, request 42.7", "5 so far", "The kiosk goes on"});
}

}  // namespace
}  // namespace kiosk

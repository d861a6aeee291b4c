#include "ui/host/supervisor.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

TEST(SignOfLife, IsOwedTwiceInTheTimeThatTheSupervisorWaits) {
  EXPECT_EQ(sign_of_life_every("30000000"), Moment(15'000));
  EXPECT_EQ(sign_of_life_every("1"), Moment(1));
}

TEST(SignOfLife, IsOwedToNobodyWhoDoesNotWait) {
  EXPECT_EQ(sign_of_life_every(nullptr), std::nullopt);
  for (const auto* text : {"", "0", "-5", "soon", "30s", "99999999999999999999"})
    EXPECT_EQ(sign_of_life_every(text), std::nullopt) << text;
}

}  // namespace
}  // namespace kiosk::ui

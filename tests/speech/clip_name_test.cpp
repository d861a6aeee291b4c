#include "app/speech/clip_name.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(ClipName, IsFnv1aOfTheTextSoThatItNeverChanges) {
  EXPECT_EQ(clip_name(""), "cbf29ce484222325") << "the offset basis of FNV-1a, 64 bits";
  EXPECT_EQ(clip_name("a"), "af63dc4c8601ec8c");
  EXPECT_EQ(clip_name("foobar"), "85944171f73967e8");
}

TEST(ClipName, IsTheSameWithAndWithoutAMarkThatIsNotHeard) {
  EXPECT_EQ(clip_name("Next."), clip_name("Next"));
  EXPECT_EQ(clip_name("Next, "), clip_name("Next"));
  EXPECT_NE(clip_name("Next?"), clip_name("Next"));
}

}  // namespace
}  // namespace kiosk

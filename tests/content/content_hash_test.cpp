#include "app/content/content_hash.h"

#include <gtest/gtest.h>

#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

TEST(ContentHash, IsEightDigitsAndTheSameForTheSameContent) {
  const TinyAid one;
  const TinyAid other;

  EXPECT_EQ(content_hash(one.path()).size(), 8U);
  EXPECT_EQ(content_hash(one.path()).find_first_not_of("0123456789abcdef"), std::string::npos);
  EXPECT_EQ(content_hash(one.path()), content_hash(other.path()));
}

TEST(ContentHash, OneOtherLetterGivesAnother) {
  TinyAid tiny;
  const auto before = content_hash(tiny.path());
  tiny.append("text/en/options/ice.md", "\nOne more word.\n");

  EXPECT_NE(content_hash(tiny.path()), before);
}

TEST(ContentHash, AFileUnderAnotherNameGivesAnother) {
  TinyAid tiny;
  const auto before = content_hash(tiny.path());
  tiny.write("illustrations/extra.svg", "");

  EXPECT_NE(content_hash(tiny.path()), before);
}

TEST(ContentHash, ExamplesTheAuditAndTheReviewDoNotCount) {
  TinyAid tiny;
  const auto before = content_hash(tiny.path());
  tiny.write("AUDIT.md", "met").write("examples/ann.json", "{}").write("review.toml", "");

  EXPECT_EQ(content_hash(tiny.path()), before);
}

TEST(ContentHash, AFolderThatIsNotThereHasNone) { EXPECT_EQ(content_hash("/no/such/folder"), ""); }

}  // namespace
}  // namespace kiosk

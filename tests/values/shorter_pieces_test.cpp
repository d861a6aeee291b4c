#include "app/values/shorter_pieces.h"

#include <gtest/gtest.h>

namespace kiosk::values {
namespace {

using Pieces = std::vector<std::string>;

TEST(ShorterPieces, AreThoseOfAListAndOfWhatSomethingIsAbout) {
  EXPECT_EQ(shorter_pieces("Change: Pain at night"), (Pieces{"Change", "Pain at night"}));
  EXPECT_EQ(shorter_pieces("Neck, Upper back, Chest"), (Pieces{"Neck", "Upper back", "Chest"}));
  EXPECT_EQ(shorter_pieces("الرقبة، الصدر"), (Pieces{"الرقبة", "الصدر"}));
  EXPECT_EQ(shorter_pieces("更改：夜里疼"), (Pieces{"更改", "夜里疼"}));
  EXPECT_EQ(shorter_pieces("Next"), Pieces{"Next"});
  EXPECT_EQ(shorter_pieces("At 10:30"), Pieces{"At 10:30"}) << "no space after it";
}

TEST(ShorterPieces, OfATextWithAValueIsWhatStaysTheSame) {
  EXPECT_EQ(fixed_piece("Change: {question}"), "Change");
  EXPECT_EQ(fixed_piece("{title}: put it on your list"), "put it on your list");
  EXPECT_EQ(fixed_piece("更改：{question}"), "更改");
  EXPECT_EQ(fixed_piece("Because {reason}"), "") << "nothing parts it from the value";
  EXPECT_EQ(fixed_piece("{a}: {b}"), "");
  EXPECT_EQ(fixed_piece("{n, plural, one {# day} other {# days}}: left"), "");
  EXPECT_EQ(fixed_piece("Next"), "");
}

}  // namespace
}  // namespace kiosk::values

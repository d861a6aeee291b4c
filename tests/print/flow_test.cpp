#include "app/print/flow.h"

#include <gtest/gtest.h>

#include "app/print/setter.h"

namespace kiosk::sheet {
namespace {

constexpr PageHeights heights{.first = 100, .others = 100};

std::vector<std::size_t> blocks_on(const PlacedPage& page) {
  std::vector<std::size_t> blocks;
  for (const auto& placed : page) blocks.push_back(placed.block);
  return blocks;
}

TEST(Flow, LeavesNoBlockOut) {
  const Blocks blocks(7, Block{.height = 40, .gap = 5});

  std::size_t next = 0;
  for (const auto& page : flow(blocks, heights)) {
    for (const auto& placed : page) EXPECT_EQ(placed.block, next++);
  }
  EXPECT_EQ(next, blocks.size());
}

TEST(Flow, AHeadingDoesNotStandAloneAtTheFootOfAPage) {
  const Blocks blocks{{.height = 70}, {.height = 20, .keep_with_next = true}, {.height = 30}};

  const auto pages = flow(blocks, heights);

  ASSERT_EQ(pages.size(), 2U);
  EXPECT_EQ(blocks_on(pages[1]), (std::vector<std::size_t>{1, 2}));
}

TEST(Flow, ThereIsNoGapAtTheTopOfAPage) {
  const Blocks blocks{{.height = 90, .gap = 9}, {.height = 50, .gap = 9}};

  const auto pages = flow(blocks, heights);

  ASSERT_EQ(pages.size(), 2U);
  EXPECT_EQ(pages[0].front().top, 0);
  EXPECT_EQ(pages[1].front().top, 0);
}

TEST(Flow, WhatIsKeptTogetherButHigherThanAPageIsParted) {
  const Blocks blocks{{.height = 60, .keep_with_next = true},
                      {.height = 60, .keep_with_next = true},
                      {.height = 60}};

  EXPECT_EQ(flow(blocks, heights).size(), 3U);
}

TEST(Flow, ABlockCanBeginAPageOfItsOwn) {
  const Blocks blocks{{.height = 10}, {.height = 10, .new_page = true}};

  EXPECT_EQ(flow(blocks, heights).size(), 2U);
}

TEST(Flow, StretchingUsesTheRoomOfThePageAndNoMore) {
  const Blocks blocks{{.height = 30, .stretch = 50}, {.height = 10}, {.height = 30, .stretch = 50}};
  auto pages = flow(blocks, heights);

  stretch(pages, blocks, heights);

  EXPECT_FLOAT_EQ(pages[0][0].height, 45);
  EXPECT_FLOAT_EQ(pages[0][1].top, 45);
  EXPECT_FLOAT_EQ(room_left(pages[0], heights.first), 0);
}

TEST(Flow, NothingStretchesBeyondItsOwnLimit) {
  const Blocks blocks{{.height = 30, .stretch = 5}};
  auto pages = flow(blocks, heights);

  stretch(pages, blocks, heights);

  EXPECT_FLOAT_EQ(pages[0][0].height, 35);
}

TEST(Pieces, OfALongTextTogetherHaveAllItsWords) {
  std::string words;
  for (int i = 0; i < 600; ++i) words += "word" + std::to_string(i) + (i == 599 ? "" : " ");

  std::string together;
  for (const auto& piece : pieces(words)) {
    EXPECT_LE(piece.size(), longest_piece);
    together += (together.empty() ? "" : " ") + piece;
  }
  EXPECT_EQ(together, words);
}

TEST(Pieces, NeverCutACharacter) {
  std::string words;
  for (int i = 0; i < 600; ++i) words += "痛";

  for (const auto& piece : pieces(words)) EXPECT_EQ(piece.size() % 3, 0U);
}

TEST(Measures, NoTextIsSmallerThanCanBeRead) {
  const auto measures = measures_of(Paper::letter, {.body = least_size});

  for (const auto& style :
       {measures.body, measures.strong, measures.small, measures.small_strong, measures.subheading})
    EXPECT_GE(style.size, least_size);
}

TEST(ReadsRightToLeft, FollowsTheLanguage) {
  for (const auto* language : {"ar", "he", "fa", "ur", "ar-EG"})
    EXPECT_TRUE(reads_right_to_left(language)) << language;
  for (const auto* language : {"en", "es", "zh", "ru", ""})
    EXPECT_FALSE(reads_right_to_left(language)) << language;
}

}  // namespace
}  // namespace kiosk::sheet

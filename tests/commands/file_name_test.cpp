#include "app/commands/file_name.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(FileName, StaysInItsFolderWhateverItIsMadeOf) {
  EXPECT_EQ(as_file_name("question-pain.now"), "question-pain.now");
  EXPECT_EQ(as_file_name("question-/54126-8"), "question--54126-8");
  EXPECT_EQ(as_file_name("x/../../outside"), "x-..-..-outside");
  EXPECT_EQ(as_file_name(".."), "-.");
  EXPECT_EQ(as_file_name(""), "-");
  EXPECT_EQ(as_file_name("\u00e4?"), "---");
  EXPECT_EQ(as_file_name(std::string(400, 'a')).size(), 120U);
}

}  // namespace
}  // namespace kiosk

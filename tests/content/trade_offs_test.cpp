// What an aid can say of a trade-off that an earlier one leaves moot.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/broken_aid.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

class ATradeOff : public testing::TestWithParam<Breakage> {};

TEST_P(ATradeOff, NamesWhatLeavesItMootAmongThoseBeforeIt) {
  const auto& breakage = GetParam();
  const TemporaryFolder folder;
  std::filesystem::copy(std::filesystem::path(SOURCE_DIR) / "content" / "bone-metastases",
                        folder.path(), std::filesystem::copy_options::recursive);
  auto text = read_file(folder.path() / breakage.file);
  const auto at = text.find(breakage.from);
  ASSERT_NE(at, std::string::npos) << breakage.from;
  folder.write(breakage.file,
               text.replace(at, std::string_view(breakage.from).size(), breakage.to));

  const auto reading = read_aid(folder.path());

  expect_line(lines_of(folder.path(), reading.faults), breakage);
  EXPECT_FALSE(reading.value);
}

const Breakage trade_offs[] = {
    {"IsNotMootByOneAfterIt", "values.toml",
     "unless = { trade_off = \"bone-medicine-or-none\", side = \"none\" }",
     "unless = { trade_off = \"less-pain-or-clear-head\", side = \"less-pain\" }",
     "no trade-off before this one is \"less-pain-or-clear-head\""},
    {"IsNotMootBySomethingThatIsNoSide", "values.toml",
     "unless = { trade_off = \"bone-medicine-or-none\", side = \"none\" }",
     "unless = { trade_off = \"bone-medicine-or-none\", side = \"never\" }",
     "\"bone-medicine-or-none\" has no side \"never\""},
    {"NamesTheSideToo", "values.toml",
     "unless = { trade_off = \"bone-medicine-or-none\", side = \"none\" }",
     "unless = { trade_off = \"bone-medicine-or-none\" }", "\"side\" is missing"},
};

INSTANTIATE_TEST_SUITE_P(OfTheAid, ATradeOff, testing::ValuesIn(trade_offs), claim_of);

}  // namespace
}  // namespace kiosk

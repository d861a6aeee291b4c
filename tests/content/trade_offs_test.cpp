// What an aid can say of a trade-off that an earlier one leaves moot.
#include <gtest/gtest.h>

#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

class ATradeOff : public testing::TestWithParam<Breakage> {};

TEST_P(ATradeOff, NamesWhatLeavesItMootAmongThoseBeforeIt) { expect_reading_finds(GetParam()); }

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

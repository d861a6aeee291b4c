#include "app/values/expects.h"

#include <gtest/gtest.h>

#include "app/values/powers_of_ten.h"

namespace kiosk {
namespace {

void take_a_share([[maybe_unused]] int per_cent) { KIOSK_EXPECTS(per_cent <= 100); }

#ifdef NDEBUG
TEST(APrecondition, CostsNothingInARelease) { take_a_share(101); }
#else
TEST(APreconditionDeathTest, ThatDoesNotHoldEndsTheProgramAndNamesItself) {
  EXPECT_DEATH(take_a_share(101), "expects_test.*per_cent <= 100");
}

TEST(APreconditionDeathTest, OfAPowerOfTenIsThatItsTableHasIt) {
  EXPECT_DEATH(static_cast<void>(values::power_of_ten(39)), "exponent");
  EXPECT_DEATH(static_cast<void>(values::power_of_ten(-1)), "exponent");
}
#endif

TEST(APrecondition, ThatHoldsIsNotNoticed) { take_a_share(100); }

}  // namespace
}  // namespace kiosk

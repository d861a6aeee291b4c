#include "app/quality/identifiers.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

TEST(Identifiers, ADoiHasARegistrantAndASuffixWithoutBlanks) {
  for (const auto* sound : {"10.1000/182", "10.1016/S1470-2045(13)70556-4",
                            "10.1002/14651858.CD003474.pub4", "10.123456789/a"})
    EXPECT_TRUE(is_doi(sound)) << sound;
  for (const auto* broken : {"", "10.1000", "10.1000/", "10.100/182", "10.1234567890/a",
                             "11.1000/182", "doi:10.1000/182", "10.1000/18 2", "10.10a0/182"}) {
    EXPECT_FALSE(is_doi(broken)) << broken;
  }
}

TEST(Identifiers, APmidIsANumberOfEightDigitsAtMost) {
  for (const auto* sound : {"1", "29397209"}) EXPECT_TRUE(is_pmid(sound)) << sound;
  for (const auto* broken : {"", "0123", "293972091", "PMC5321662", "29 397"})
    EXPECT_FALSE(is_pmid(broken)) << broken;
}

TEST(Identifiers, ARegistrationHasEightDigits) {
  EXPECT_TRUE(is_nct("NCT00699751"));
  for (const auto* broken : {"", "NCT0069975", "NCT006997511", "nct00699751", "NCT0069975x"})
    EXPECT_FALSE(is_nct(broken)) << broken;
}

TEST(Identifiers, TheLastDigitOfAnIsbnChecksTheOthers) {
  for (const auto* sound : {"978-92-4-155039-0", "9789241550390", "978-1-4731-5305-9",
                            "0-306-40615-2", "0-8044-2957-X"})
    EXPECT_TRUE(is_isbn(sound)) << sound;
  for (const auto* broken : {"", "978-92-4-155039-1", "978-92-4-155093-0", "0-306-40615-3",
                             "0-8044-2957-0", "0-X044-2957-8", "97892415503", "-9789241550390"}) {
    EXPECT_FALSE(is_isbn(broken)) << broken;
  }
}

}  // namespace
}  // namespace kiosk

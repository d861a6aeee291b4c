// Base64 by the vectors of its standard (RFC 4648, clauses 4, 5 and 10).
#include "app/encoding/base64.h"

#include <gtest/gtest.h>

#include <utility>

namespace kiosk {
namespace {

class Rfc4648 : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(Rfc4648, VectorIsWrittenAndRead) {
  const auto [bytes, text] = GetParam();
  EXPECT_EQ(base64_of(bytes), text);
  EXPECT_EQ(from_base64(text), bytes);
}

INSTANTIATE_TEST_SUITE_P(Clause10, Rfc4648,
                         testing::Values(std::pair("", ""), std::pair("f", "Zg=="),
                                         std::pair("fo", "Zm8="), std::pair("foo", "Zm9v"),
                                         std::pair("foob", "Zm9vYg=="),
                                         std::pair("fooba", "Zm9vYmE="),
                                         std::pair("foobar", "Zm9vYmFy")));

TEST(Base64, IsReadWithoutItsPadding) {
  EXPECT_EQ(from_base64("Zg"), "f");
  EXPECT_EQ(from_base64("Zm8"), "fo");
}

TEST(Base64, HasTwoLettersOfItsOwnInAddresses) {
  const std::string bytes = "\xfb\xff\xbf";
  EXPECT_EQ(base64_of(bytes), "+/+/");
  EXPECT_EQ(base64_of(bytes, Base64::url), "-_-_");
  EXPECT_EQ(from_base64("-_-_", Base64::url), bytes);
  EXPECT_FALSE(from_base64("-_-_")) << "each alphabet refuses the other's letters";
  EXPECT_FALSE(from_base64("+/+/", Base64::url));
}

TEST(Base64, KeepsBytesThatAreZero) {
  const std::string zeros(3, '\0');
  EXPECT_EQ(base64_of(zeros), "AAAA");
  EXPECT_EQ(from_base64("AAAA"), zeros);
}

TEST(Base64, RefusesWhatIsNone) {
  for (const auto* text : {"Z", "Zm9v!", "Zm 9v", "Zm=v", "Zm9\xc3\xa4"})
    EXPECT_FALSE(from_base64(text)) << text;
}

}  // namespace
}  // namespace kiosk

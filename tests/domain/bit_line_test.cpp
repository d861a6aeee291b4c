// Numbers of a few bits in a row, and the line that carries them.
#include "app/domain/bit_line.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

std::vector<bool> bits_of(std::string_view bytes) {
  BitWriter writer;
  for (const char byte : bytes) writer.put(static_cast<unsigned char>(byte), 8);
  return writer.bits();
}

TEST(ABitLine, GivesBackTheNumbersThatWerePutIntoIt) {
  BitWriter writer;
  const std::pair<std::uint32_t, int> numbers[] = {{0, 0}, {1, 1},           {5, 3},
                                                   {0, 7}, {0xFFFFFFFF, 32}, {1023, 10}};
  for (const auto& [value, bits] : numbers) writer.put(value, bits);

  BitReader reader(writer.bits());
  for (const auto& [value, bits] : numbers) EXPECT_EQ(reader.take(bits), value) << bits;
  EXPECT_EQ(reader.left(), 0U);
  EXPECT_FALSE(reader.ran_out());
}

TEST(ABitLine, ThatEndsTooSoonGivesNothingAndSaysSo) {
  BitReader reader({true, false});
  EXPECT_EQ(reader.take(3), 0U);
  EXPECT_TRUE(reader.ran_out());
}

TEST(ABitLine, TellsThingsApartInAsFewBitsAsTheyNeed) {
  for (const auto& [count, bits] : std::initializer_list<std::pair<std::uint64_t, int>>{
           {0, 0}, {1, 0}, {2, 1}, {3, 2}, {4, 2}, {5, 3}, {256, 8}, {257, 9}})
    EXPECT_EQ(bits_for(count), bits) << count;
}

/// Somebody may type it: what looks alike is the same, and spaces and dashes are for the eye.
TEST(ABitLine, IsReadAsPeopleTypeIt) {
  const auto line = as_base32(bits_of("kiosk"));
  EXPECT_EQ(line.size(), 8U);
  EXPECT_EQ(from_base32(line), bits_of("kiosk"));
  EXPECT_EQ(from_base32("1-0 I"), from_base32("lO1"));
  EXPECT_EQ(from_base32("ab"), from_base32("AB"));
  EXPECT_FALSE(from_base32("U"));
  EXPECT_FALSE(from_base32("1_0"));
}

/// The check value that ISO 3309 and everybody else publishes for this sum.
TEST(ACheckSum, IsThatOfTheStandard) {
  EXPECT_EQ(crc32(bits_of("123456789")), 0xCBF43926U);
  EXPECT_EQ(crc32({}), 0U);
  EXPECT_NE(crc32(bits_of("123456780")), crc32(bits_of("123456789")));
}

#ifndef NDEBUG
TEST(ABitLineDeathTest, TakesNoNumberThatDoesNotFit) {
  BitWriter writer;
  EXPECT_DEATH(writer.put(8, 3), "bits");
  EXPECT_DEATH(writer.put(1, 33), "bits");
}
#endif

}  // namespace
}  // namespace kiosk

#include "app/wording/fault_words.h"

#include <gtest/gtest.h>

#include "app/content/read_content.h"

namespace kiosk {
namespace {

Words words_of(const std::string& language) {
  auto words = read_words(std::filesystem::path(SOURCE_DIR) / "assets", language).value;
  EXPECT_TRUE(words);
  return words.value_or(Words{});
}

TEST(FaultWords, EveryFaultOfAPersonsAnswerHasASentenceInEachLanguage) {
  Item item{.link_id = "i",
            .limits = {.min_value = 1,
                       .max_value = 9,
                       .min_length = 2,
                       .max_length = 3,
                       .min_occurs = 2,
                       .max_occurs = 3}};
  item.entry.units = {Coding{.code = "kg"}};
  for (const auto* language : {"en", "es"}) {
    const auto words = words_of(language);
    for (auto code = 0; code <= static_cast<int>(FaultCode::new_line); ++code) {
      const auto said = fault_words(item, static_cast<FaultCode>(code), words);
      EXPECT_TRUE(said.ends_with('.'))
          << language << ' ' << name_of(static_cast<FaultCode>(code)) << ": " << said;
      EXPECT_EQ(said.find('{'), std::string::npos) << said;
    }
    EXPECT_EQ(fault_words(item, FaultCode::item_order, words), "");
  }
}

TEST(FaultWords, OfAnEntryAreTheFormsOwnWhereItHasThem) {
  const auto words = words_of("en");
  Item item{.link_id = "i", .type = ItemType::string, .limits = {.regex = "[0-9]+"}};
  item.entry.not_valid = {.original = "Only figures, please."};

  EXPECT_EQ(fault_words(item, FaultCode::regex, words), "Only figures, please.");
  EXPECT_NE(fault_words(item, FaultCode::required, words), "Only figures, please.");
}

TEST(FaultWords, SayHowToPutItRight) {
  const auto words = words_of("en");
  Item pain{
      .link_id = "pain", .type = ItemType::integer, .limits = {.min_value = 0, .max_value = 10}};
  EXPECT_EQ(fault_words(pain, FaultCode::max_value, words), "Please give 10 or less.");
  Item height{.link_id = "h", .type = ItemType::quantity};
  height.limits.min_value = Quantity{.value = {"50"}, .unit = "cm"};
  EXPECT_EQ(fault_words(height, FaultCode::min_value, words), "Please give 50 cm or more.");
  Item zip{.link_id = "z", .type = ItemType::string, .limits = {.regex = "[0-9]{5}"}};
  EXPECT_EQ(fault_words(zip, FaultCode::regex, words),
            "This is not written as the form asks. Please look at it again.");
  zip.entry.format.original = "12345";
  EXPECT_EQ(fault_words(zip, FaultCode::regex, words), "Please write it like this: 12345.");
  Item digits{.link_id = "d", .type = ItemType::decimal, .limits = {.max_decimal_places = 1}};
  EXPECT_EQ(fault_words(digits, FaultCode::max_decimal_places, words),
            "Please give no more than 1 digit after the point.");
}

}  // namespace
}  // namespace kiosk

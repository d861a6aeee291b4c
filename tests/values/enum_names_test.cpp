#include "app/values/enum_names.h"

#include <gtest/gtest.h>

namespace kiosk {

enum class Color : std::uint8_t { red, green };
template <>
inline constexpr EnumNames<Color, 2> enum_names<Color>{"red", "green"};

namespace {

TEST(EnumNames, NameEachValueBothWays) {
  static_assert(name_of(Color::green) == "green");
  static_assert(enum_names<Color>.find("red") == Color::red);
  EXPECT_EQ(enum_names<Color>.find("blue"), std::nullopt);
  EXPECT_EQ(enum_names<Color>.values(), (std::array{Color::red, Color::green}));
  EXPECT_EQ(enum_names<Color>.values<Color::green>(), (std::array{Color::green}));
}

TEST(EnumNames, KnowWhatIsAnEnumerator) {
  EXPECT_TRUE(enum_names_detail::is_enumerator<Color::green>());
  EXPECT_FALSE(enum_names_detail::is_enumerator<static_cast<Color>(2)>());
}

}  // namespace
}  // namespace kiosk

// The names of an enumeration's values, defined once: for keys of texts, for settings, for lists
// and for tests.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

#include "app/values/expects.h"

namespace kiosk {

namespace enum_names_detail {

/// Whether the value is one that the enumeration names; the compiler prints any other as a number
/// in parentheses.
template <auto value>
constexpr bool is_enumerator() {
  const std::string_view name = __PRETTY_FUNCTION__;
  const auto place = name.find("value = ");
  return place != std::string_view::npos &&
         name[place + std::string_view("value = ").size()] != '(';
}

}  // namespace enum_names_detail

/// Names in the order of the enumerators, which begin at 0 and have no gaps. A missing or a surplus
/// name does not compile.
template <class Enum, std::size_t count>
class EnumNames {
 public:
  template <class... Names>
  explicit constexpr EnumNames(Names... names) : names_{names...} {
    static_assert(sizeof...(Names) == count);
    static_assert(enum_names_detail::is_enumerator<static_cast<Enum>(count - 1)>(),
                  "a name that belongs to no enumerator");
    static_assert(!enum_names_detail::is_enumerator<static_cast<Enum>(count)>(),
                  "an enumerator that has no name");
  }

  /// Of one of the enumerators.
  constexpr std::string_view operator[](Enum value) const {
    KIOSK_EXPECTS(static_cast<std::size_t>(value) < count);
    return names_[static_cast<std::size_t>(value)];
  }
  /// The enumerator of that name; nullopt if there is none.
  constexpr std::optional<Enum> find(std::string_view name) const {
    for (std::size_t i = 0; i < count; ++i) {
      if (names_[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
  }
  /// Every enumerator from `first` on, in order.
  template <Enum first = Enum{}>
  constexpr auto values() const {
    constexpr auto begin = static_cast<std::size_t>(first);
    std::array<Enum, count - begin> all{};
    for (std::size_t i = begin; i < count; ++i) all[i - begin] = static_cast<Enum>(i);
    return all;
  }

 private:
  std::array<std::string_view, count> names_;
};

/// The names of an enumeration, specialized next to it:
///
///     enum class Color : std::uint8_t { red, green };
///     template <>
///     inline constexpr EnumNames<Color, 2> enum_names<Color>{"red", "green"};
template <class Enum>
inline constexpr auto enum_names = nullptr;

template <class Enum>
requires std::is_enum_v<Enum>
constexpr std::string_view name_of(Enum value) { return enum_names<Enum>[value]; }

}  // namespace kiosk

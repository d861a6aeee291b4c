// Shared by the writer and the reader of a visit's code: how each question's answers are encoded in
// bits.
#pragma once

#include <chrono>

#include "app/domain/visit_code.h"

namespace kiosk::code {

inline constexpr std::uint32_t format_version = 1;
inline constexpr int version_bits = 4;
inline constexpr int fingerprint_bits = 16;
inline constexpr int day_bits = 14;  // to the year 2064
inline constexpr int checksum_bits =
    20;  // whole characters, so that they are separate from the rest
inline constexpr int number_bits = 32;
inline constexpr int length_bits = 8;
/// Days are counted from here.
inline constexpr std::chrono::year_month_day first_day{std::chrono::year{2020},
                                                       std::chrono::January, std::chrono::day{1}};

/// How a question's answers are written.
enum class Shape : std::uint8_t { none, one_option, several_options, truth, number, words };

Shape shape_of(const Item& item);

/// Whether answers to it can be encoded at all.
bool can_be_carried(const Item& item);

/// Whether free text may be given instead of an option.
inline bool is_open(const Item& item) { return item.type == ItemType::open_choice; }

/// A fingerprint of the form: its questions, their options, the treatments and goals.
std::uint32_t fingerprint(const DecisionAid& aid);

/// The bounds of a whole number, the least value and how many values, if it has both and they are
/// near enough to save bits.
std::optional<std::pair<std::int64_t, std::uint64_t>> range_of(const Item& item);

}  // namespace kiosk::code

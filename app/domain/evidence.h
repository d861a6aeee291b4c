// A figure that a card may show: how many of 100 people, and how sure that is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace kiosk {

/// How sure a figure is (IPDAS C5). `no_comparison`: one group only, so what the treatment itself did cannot be told.
enum class Certainty : std::uint8_t { high, moderate, low, no_comparison };

/// The name of a certainty in content files: "high", "moderate", "low", "no-comparison".
std::string name_of(Certainty certainty);

/// One outcome in one group of people over one span of time, as counts per 100. Its words are texts of the aid.
struct Evidence {
  std::string id{};
  int count = 0;                       ///< of 100 people with the treatment
  std::optional<int> compared{};       ///< of 100 people with what it was compared with
  std::optional<int> people{};         ///< how many people were studied
  Certainty certainty = Certainty::low;
  std::string span{};
  std::string source{};
  std::string funding{};
  std::string checked{};               ///< yyyy-mm-dd
};

}  // namespace kiosk

// A figure that a card may show: how many of 100 people, and how sure that is.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/domain/text.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// How sure a figure is (IPDAS C5). `no_comparison`: one group only, so what the treatment itself
/// did cannot be told.
enum class Certainty : std::uint8_t { high, moderate, low, no_comparison };
template <>
inline constexpr EnumNames<Certainty, 4> enum_names<Certainty>{"high", "moderate", "low",
                                                               "no-comparison"};

/// How a figure was found. Only a comparison can say what a treatment did.
enum class Study : std::uint8_t { unknown, randomised_trials, other_comparison, one_group };
template <>
inline constexpr EnumNames<Study, 4> enum_names<Study>{"", "randomised-trials", "other-comparison",
                                                       "one-group"};

/// The same outcome over another span of time, which a text may tell only with that span.
struct OtherSpan {
  int count = 0;  ///< of 100
  std::map<Language, std::string, std::less<>>
      words{};  ///< the span as the text says it: "in 2 years"
};

/// One outcome in one group of people over one span of time, as counts per 100. Its words are texts
/// of the aid.
struct Evidence {
  std::string id{};
  int count = 0;                  ///< of 100 people with the treatment
  std::optional<int> compared{};  ///< of 100 people with what it was compared with
  std::optional<int> people{};    ///< how many people were studied
  Certainty certainty = Certainty::low;
  Study study = Study::unknown;
  std::string group{};       ///< who was studied; this, comparison and span are kept for the record
  std::string comparison{};  ///< what the other group had
  std::string span{};
  std::string source{};     ///< id
  std::string checked{};    ///< yyyy-mm-dd
  bool on_request = false;  ///< length of life: shown only to a person who asks for it twice
  std::map<Language, std::vector<std::string>, std::less<>>
      told_as{};  ///< words by which prose tells of this outcome: "jaw"
  std::vector<OtherSpan> other_spans{};

  /// How many more of 100 it happens to than with what it was compared with; less than 0: fewer.
  /// Nothing without a comparison.
  std::optional<int> difference() const {
    return compared ? std::optional(count - *compared) : std::nullopt;
  }
};

}  // namespace kiosk

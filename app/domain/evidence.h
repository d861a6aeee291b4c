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

/// How certain a figure is (IPDAS C5). `no_comparison`: one group only, so the effect of the
/// treatment itself is unknown.
enum class Certainty : std::uint8_t { high, moderate, low, no_comparison };
template <>
inline constexpr EnumNames<Certainty, 4> enum_names<Certainty>{"high", "moderate", "low",
                                                               "no-comparison"};

/// How a figure was found. Only a comparison can show the effect of a treatment.
enum class Study : std::uint8_t { unknown, randomised_trials, other_comparison, one_group };
template <>
inline constexpr EnumNames<Study, 4> enum_names<Study>{"", "randomised-trials", "other-comparison",
                                                       "one-group"};

/// The same outcome over another time span, which a text may mention only together with that span.
struct OtherSpan {
  int count = 0;  ///< of 100
  std::map<Language, std::string, std::less<>>
      words{};  ///< the span as the text writes it: "in 2 years"
};

/// One outcome in one group of people over one time span, as counts per 100. Its texts are texts of
/// the aid.
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
      told_as{};  ///< terms by which prose refers to this outcome: "jaw"
  std::vector<OtherSpan> other_spans{};

  /// How many more of 100 it happens to than with the comparison; negative for fewer. nullopt
  /// without a comparison.
  std::optional<int> difference() const {
    return compared ? std::optional(count - *compared) : std::nullopt;
  }
};

}  // namespace kiosk

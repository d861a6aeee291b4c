// Very many made-up visits: the aid packed once, each visit computed from bits, and some of them
// walked through the session with the same seed, which must come to the same.
#pragma once

#include <memory>

#include "app/commands/simulated_visit.h"
#include "app/driving/packed_walk.h"

namespace kiosk {

/// The result of a visit, in comparable form.
struct VisitOutcome {
  std::vector<bool> options{};      ///< of each treatment: whether it was shown
  std::vector<bool> signs{};        ///< of each sign: whether it interrupted the visit
  std::vector<AnswerBits> rules{};  ///< of each treatment: the rules that brought it up; no rule
                                    ///< after the 64th, since such an aid is not packed
  std::vector<bool> asked{};        ///< of each item: whether it was asked or shown
  VisitEffort effort{};             ///< only for a person of a cohort

  bool operator==(const VisitOutcome&) const = default;
};

/// The result of a walked visit.
VisitOutcome outcome_of(const VisitRecord& record, const DecisionAid& aid, bool with_effort);

/// The visits of a packed aid. It allocates only once.
class PackedVisits {
 public:
  /// The packed aid, or null with the reason; `person` and `aid` must outlive it.
  struct Made {
    std::unique_ptr<PackedVisits> visits{};
    std::string why_not{};
  };
  static Made make(const DecisionAid& aid, const RuleArguments& arguments,
                   const CohortPerson* person);

  /// Computes a visit; the outcome stays valid until the next one.
  const VisitOutcome& visit(std::uint64_t seed);
  /// Whether the last visit broke an invariant; a walk with its seed tells which.
  bool broke() const { return broke_; }

 private:
  using Entry = PackedConditions::Entry;
  struct PackedRule {
    Entry when = PackedConditions::never;
    std::uint64_t words = 0;  ///< of its sentence
    std::vector<std::vector<Entry>>
        named{};  ///< of each answer that the sentence names: one of these holds if it is a reason
  };
  struct PackedOption {
    std::vector<PackedRule> shown_when{};
    std::vector<Entry> not_when{};
    std::vector<Entry> not_shown{};
    std::vector<std::uint32_t> questions{};
  };
  struct PackedSuggestion {
    Entry when = PackedConditions::never;
    std::uint32_t question = 0;
  };

  struct PackedSide {
    std::size_t trade_off = 0;
    std::size_t side = 0;
  };
  static std::optional<PackedSide> unless_of(const DecisionAid& aid, const TradeOff& trade_off);

  PackedVisits(const DecisionAid& aid, PackedForm form, const CohortPerson* person);
  void pack_options(const RuleArguments& arguments);
  void pack_suggestions();
  void count_words();
  std::uint32_t number_of(const std::string& question);
  bool any_holds(const std::vector<Entry>& entries) const;
  void show_option(OptionIndex option);
  void show_options();
  void suggest(std::uint32_t question);
  void suggest_from_answers();
  void after_form(Chance& chance);
  void read_cards();
  void weigh_trade_offs(Chance& chance);
  void answer_points(Chance& chance);
  void list_questions(Chance& chance);

  const DecisionAid& aid_;
  const CohortPerson* who_;
  PackedForm form_;
  std::unique_ptr<PackedPerson> person_;
  PackedWords words_{};
  std::vector<PackedOption> options_{};
  std::vector<PackedSuggestion> suggestions_{};
  std::vector<std::uint32_t> sure_{};
  std::unordered_map<std::string, std::uint32_t> numbers_{};  ///< of questions to ask, by id
  std::vector<std::uint64_t> question_words_{};
  std::vector<AnswerBits> trade_off_options_{};
  std::vector<std::optional<PackedSide>> unless_{};  ///< of each trade-off
  std::vector<std::size_t> sides_{};                 ///< taken in this visit, of each trade-off
  Entry together_when_ = PackedConditions::never;
  std::unique_ptr<PackedWalk> walk_{};
  VisitOutcome outcome_{};
  AnswerBits shown_ = 0;
  std::vector<bool> suggested_{};
  std::vector<OptionIndex> starred_{};
  std::size_t suggested_count_ = 0;
  std::uint64_t suggested_words_ = 0;
  bool broke_ = false;
};

}  // namespace kiosk

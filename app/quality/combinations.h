// Every combination of answers to the questions of a scope, one after another.
#pragma once

#include "app/domain/enablement.h"
#include "app/quality/answer_cases.h"

namespace kiosk {

/// Limit of combinations that are tried for one claim, in a few seconds; beyond it a check reports
/// that it could not prove the claim.
inline constexpr std::uint64_t combination_budget = 5'000'000;

/// All combinations of the cases of some questions.
class Combinations {
 public:
  Combinations(const DecisionAid& aid, const Scope& scope);

  /// One of them: the case chosen for each question, and the resulting response, with its
  /// enablement settled.
  struct One {
    const Combinations& all;
    const Response& response;
    std::vector<std::size_t> chosen{};  ///< by the question's index in the scope

    const AnswerCase& answer(std::size_t place) const { return all.cases_[place][chosen[place]]; }
    AnswersOf answers() const { return answers_of(response, all.aid_.questionnaire); }
    /// "lesion-count = 6-plus, cancer-type = myeloma": those of these questions that apply and are
    /// answered.
    std::string in_words(const std::vector<ItemIndex>& questions) const;
    /// Its index among all of them.
    std::size_t index() const;
  };

  const std::vector<ItemIndex>& questions() const { return questions_; }
  const std::vector<AnswerCase>& cases(std::size_t place) const { return cases_[place]; }
  /// The distance in `index` of combinations that differ by one case of this question only.
  std::size_t stride(std::size_t place) const { return strides_[place]; }
  std::uint64_t count() const { return count_; }
  bool within_budget() const { return count_ <= combination_budget; }

  /// Calls `look` with each, the last question's case varying fastest, until it returns false or
  /// the budget is spent.
  void visit(const std::function<bool(const One&)>& look) const;

 private:
  const DecisionAid& aid_;
  std::vector<ItemIndex> questions_{};
  std::vector<std::vector<AnswerCase>> cases_{};
  std::vector<std::size_t> strides_{};
  std::uint64_t count_ = 1;
};

}  // namespace kiosk

// Equivalence classes of answers: answers that no condition in question distinguishes are one case,
// so that all cases together are exhaustive and few.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// The dependencies of some conditions: the questions they read, those that decide whether these
/// apply, and every comparison made.
struct Scope {
  std::vector<ItemIndex> questions{};
  std::vector<const Condition*> comparisons{};  ///< and every count
  std::vector<std::pair<ItemIndex, const Condition*>>
      tellers{};  ///< the largest parts that read one question: they distinguish its answers
};

/// The scope of conditions. The conditions and the form must outlive it.
Scope scope_of(const Questionnaire& form, const std::vector<const Condition*>& conditions);

/// Answers to a question that every condition of a scope treats alike.
struct AnswerCase {
  std::vector<Answer> answers{};  ///< one example; no answer if empty
  std::string label{};    ///< the example as content files write it: "6-plus", "7", "shop and
                          ///< strong", "no answer"
  std::string unknown{};  ///< its code that means "I do not know"; else ""

  /// Whether it does not answer the question: "I do not know", or no answer.
  bool says_nothing() const { return answers.empty() || !unknown.empty(); }
};

/// Every case of a question within a scope, "no answer" among them. An answer that means "I do not
/// know" is always a case of its own.
std::vector<AnswerCase> cases_of(const DecisionAid& aid, ItemIndex question, const Scope& scope);

}  // namespace kiosk

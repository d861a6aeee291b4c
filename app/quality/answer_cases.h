// The cases of a question: answers between which no condition in question can tell are one case, so
// that all cases together are exhaustive and few.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// What some conditions depend on: the questions they read, those on which it depends whether these
/// apply, and every comparison made.
struct Scope {
  std::vector<ItemIndex> questions{};
  std::vector<const Condition*> comparisons{};  ///< and every count
  std::vector<std::pair<ItemIndex, const Condition*>>
      tellers{};  ///< the largest parts that read one question: what can tell its answers apart
};

/// The scope of conditions. The conditions and the form must outlive it.
Scope scope_of(const Questionnaire& form, const std::vector<const Condition*>& conditions);

/// Answers to a question that every condition of a scope takes alike.
struct AnswerCase {
  std::vector<Answer> answers{};  ///< one example; empty: no answer
  std::string label{};    ///< the example as content files write it: "6-plus", "7", "shop and
                          ///< strong", "no answer"
  std::string unknown{};  ///< the code among them that means "I do not know"; else ""

  /// Whether it says nothing of what is asked: "I do not know", or no answer.
  bool says_nothing() const { return answers.empty() || !unknown.empty(); }
};

/// Every case of a question within a scope, "no answer" among them. An answer that means "I do not
/// know" is always a case of its own.
std::vector<AnswerCase> cases_of(const DecisionAid& aid, ItemIndex question, const Scope& scope);

}  // namespace kiosk

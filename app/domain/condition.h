// The one condition language: a question's enableWhen, a treatment's shown_when and not_when, and
// an urgent sign's when.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <vector>

#include "app/domain/answer.h"

namespace kiosk {

/// The index of an item in its questionnaire, in document order.
using ItemIndex = std::uint32_t;
inline constexpr ItemIndex no_item = std::numeric_limits<ItemIndex>::max();

/// FHIR R4 questionnaire-enable-operator.
enum class Operator : std::uint8_t {
  exists,
  equals,
  not_equals,
  greater,
  less,
  greater_or_equal,
  less_or_equal
};

/// Whether the operator holds between a question's answers and an operand. The readings of R4's
/// unclear cases:
/// "=" and the orderings hold when at least one answer does; "!=" when there is an answer and none
/// equals; without an answer only "exists" with false holds; with answers of a type that cannot be
/// compared no operator holds.
bool holds(Operator operation, std::span<const Answer> answers, const Answer& operand);

/// A comparison of one question's answers, a count of how many of them are in a set, or several
/// conditions of which all, any or none must hold.
struct Condition {
  enum class Kind : std::uint8_t { comparison, count, all, any, none };
  static constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();

  Kind kind = Kind::all;  ///< An empty `all` always holds; an empty `any` never does.
  ItemIndex question =
      no_item;  ///< comparison, count: whose answers; `no_item` for a linkId the form does not have
  Operator operation = Operator::exists;
  Answer operand{};
  std::vector<Answer> among{};       ///< count: the answers that are counted
  std::uint32_t at_least = 1;        ///< count
  std::uint32_t at_most = no_limit;  ///< count
  std::vector<Condition> parts{};    ///< all, any, none

  /// Whether it reads the answers of one question itself: a comparison or a count.
  bool reads_answers() const { return kind == Kind::comparison || kind == Kind::count; }
};

/// Returns the effective answers of a question: empty if it is unanswered, declined or does not
/// apply.
using AnswersOf = std::function<std::span<const Answer>(ItemIndex)>;

/// Whether a comparison or a count holds for these answers to its question. A count never holds for
/// a question without an answer.
bool holds_for(const Condition& leaf, std::span<const Answer> answers);

/// Whether the condition holds. Does not allocate.
bool holds(const Condition& condition, const AnswersOf& answers_of);

/// The questions whose answers made the condition hold, without duplicates, in the order of the
/// condition; empty if it does not hold. A comparison that holds because an answer is missing cites
/// no question, and neither does a `none` part: an absent answer is not a reason.
std::vector<ItemIndex> because(const Condition& condition, const AnswersOf& answers_of);

/// Every question that the condition reads, whatever the answers.
std::vector<ItemIndex> questions_read(const Condition& condition);

}  // namespace kiosk

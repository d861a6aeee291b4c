// Parses conditions in the TOML files of an aid.
#pragma once

#include "app/content/toml_table.h"
#include "app/domain/questionnaire.h"

namespace kiosk {

/// Whether a condition may say `always = true` instead.
enum class Always : std::uint8_t { forbidden, allowed };

/// A named condition (`[[define]]`), and whether it was used.
struct NamedCondition {
  Condition condition{};
  std::string place{};
  bool used = false;
};
using NamedConditions = std::map<std::string, NamedCondition, std::less<>>;

/// The things that a condition may refer to.
struct ConditionInput {
  const Questionnaire* form =
      nullptr;  ///< null if it could not be read: questions and answers are then not checked
  NamedConditions& named;
};

/// Reads the condition from a table's keys: question with operator/answer or in/at_least/at_most,
/// all, any, not, is, or always. Faults are reported, and the condition is then unusable.
Condition read_condition(TomlTable& table, const ConditionInput& context, Always always);

}  // namespace kiosk

// Conditions as the TOML files of an aid write them.
#pragma once

#include "app/content/toml_table.h"
#include "app/domain/questionnaire.h"

namespace kiosk {

/// Whether a condition may say `always = true` instead.
enum class Always : std::uint8_t { forbidden, allowed };

/// Reads the condition out of a table's keys: question/operator/answer, all, any, or always. What is wrong with it is reported, and
/// the condition then is of no use. Without a form (it could not be read) its questions and answers are not checked.
Condition read_condition(TomlTable& table, const Questionnaire* form, Always always);

}  // namespace kiosk

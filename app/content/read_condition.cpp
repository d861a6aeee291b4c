#include "app/content/read_condition.h"

#include <algorithm>
#include <array>

#include "app/content/fhir_operator.h"

namespace kiosk {
namespace {

/// The value of an option by its code, or by itself where options are plain texts.
const Answer* option_value(const Item& item, const std::string& code) {
  const auto found = std::find_if(item.options.begin(), item.options.end(), [&](const AnswerOption& option) {
    const auto* text = std::get_if<std::string>(&option.value);
    return text ? *text == code : code_of(option.value) == code;
  });
  return found == item.options.end() ? nullptr : &found->value;
}

bool is_choice(const Item& item) { return item.type == ItemType::choice || item.type == ItemType::open_choice; }

Answer read_code(TomlTable& table, const Item& item) {
  const auto code = table.text("answer");
  const auto* value = code ? option_value(item, *code) : nullptr;
  if (code && !value) table.faults().error(table.place_of("answer"), "\"" + item.link_id + "\" has no answer \"" + *code + '"');
  return value ? *value : Answer{};
}

/// Reads the operand as the question's type wants it.
Answer read_operand(TomlTable& table, const Item& item, Operator operation) {
  if (operation == Operator::exists || item.type == ItemType::boolean) return table.truth("answer").value_or(false);
  if (is_choice(item)) return read_code(table, item);
  if (item.type == ItemType::integer || item.type == ItemType::decimal) return table.integer("answer").value_or(0);
  table.faults().error(table.place_of("question"), "\"" + item.link_id + "\" is no question that a condition can read");
  return {};
}

bool orders(Operator operation) {
  return operation != Operator::exists && operation != Operator::equals && operation != Operator::not_equals;
}

Condition read_comparison(TomlTable& table, const Questionnaire* form) {
  const auto question = table.required_text("question");
  const auto name = table.required_text("operator");
  const auto operation = operator_of(name);
  if (!name.empty() && !operation) {
    table.faults().error(table.place_of("operator"), "\"" + name + "\" is no operator; they are = != > < >= <= exists");
  }
  if (!table.has("answer")) table.faults().error(table.place(), "\"answer\" is missing");
  const auto index = form ? form->find(question) : no_item;
  if (form && !question.empty() && index == no_item) {
    table.faults().error(table.place_of("question"), "there is no question with the linkId \"" + question + '"');
  }
  Condition condition{.kind = Condition::Kind::comparison, .question = index};
  if (!operation || index == no_item) return condition;
  const auto& item = form->items[index];
  if (orders(*operation) && (is_choice(item) || item.type == ItemType::boolean)) {
    table.faults().error(table.place_of("operator"), "the answers of \"" + question + "\" have no order");
  }
  condition.operation = *operation;
  condition.operand = read_operand(table, item, *operation);
  return condition;
}

Condition read_several(TomlTable& table, std::string_view key, Condition::Kind kind, const Questionnaire* form) {
  Condition condition{.kind = kind};
  auto parts = table.tables(key);
  if (parts.empty()) table.faults().error(table.place_of(key), '"' + std::string(key) + "\" has no conditions in it");
  for (auto& part : parts) {
    condition.parts.push_back(read_condition(part, form, Always::forbidden));
    part.report_unknown_keys();
  }
  return condition;
}

Condition read_always(TomlTable& table, Always always) {
  const auto truth = table.truth("always");
  if (always == Always::forbidden) table.faults().error(table.place_of("always"), "\"always\" may only stand for a whole rule of a treatment");
  else if (truth && !*truth) table.faults().error(table.place_of("always"), "a rule that never holds is none; leave it out");
  return {};
}

}  // namespace

Condition read_condition(TomlTable& table, const Questionnaire* form, Always always) {
  constexpr std::array<std::string_view, 4> ways{"question", "all", "any", "always"};
  const auto given = std::count_if(ways.begin(), ways.end(), [&](std::string_view key) { return table.has(key); });
  if (given != 1) table.faults().error(table.place(), "a condition has exactly one of question, all, any");
  Condition condition;
  if (table.has("all")) condition = read_several(table, "all", Condition::Kind::all, form);
  else if (table.has("any")) condition = read_several(table, "any", Condition::Kind::any, form);
  else if (table.has("question")) condition = read_comparison(table, form);
  else if (table.has("always")) condition = read_always(table, always);
  return condition;
}

}  // namespace kiosk

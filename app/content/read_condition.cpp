#include "app/content/read_condition.h"

#include <algorithm>
#include <array>

#include "app/content/fhir_operator.h"

namespace kiosk {
namespace {

/// The value of an option by its code, or by its text if the options are plain texts.
const Answer* option_value(const Item& item, const std::string& code) {
  const auto found =
      std::find_if(item.options.begin(), item.options.end(), [&](const AnswerOption& option) {
        const auto* text = std::get_if<std::string>(&option.value);
        return text ? *text == code : code_of(option.value) == code;
      });
  return found == item.options.end() ? nullptr : &found->value;
}

bool is_choice(const Item& item) {
  return item.type == ItemType::choice || item.type == ItemType::open_choice;
}

Answer read_code(TomlTable& table, const Item& item) {
  const auto code = table.text("answer");
  const auto* value = code ? option_value(item, *code) : nullptr;
  if (code && !value)
    table.faults().error(table.place_of("answer"),
                         "\"" + item.link_id + "\" has no answer \"" + *code + '"');
  return value ? *value : Answer{};
}

/// Reads the operand in the question's type.
Answer read_operand(TomlTable& table, const Item& item, Operator operation) {
  if (operation == Operator::exists || item.type == ItemType::boolean)
    return table.boolean("answer").value_or(false);
  if (is_choice(item)) return read_code(table, item);
  if (item.type == ItemType::integer || item.type == ItemType::decimal)
    return table.integer("answer").value_or(0);
  table.faults().error(table.place_of("question"),
                       "\"" + item.link_id + "\" is not a question that a condition can use");
  return {};
}

bool orders(Operator operation) {
  return operation != Operator::exists && operation != Operator::equals &&
         operation != Operator::not_equals;
}

/// The question that a condition reads; `no_item`, and an error, for an unknown one.
ItemIndex read_question(TomlTable& table, const Questionnaire* form) {
  const auto question = table.required_text("question");
  const auto index = form ? form->find(question) : no_item;
  if (form && !question.empty() && index == no_item) {
    table.faults().error(table.place_of("question"),
                         "there is no question with the linkId \"" + question + '"');
  }
  return index;
}

Condition read_comparison(TomlTable& table, const Questionnaire* form) {
  const auto name = table.required_text("operator");
  const auto operation = operator_of(name);
  if (!name.empty() && !operation) {
    table.faults().error(table.place_of("operator"),
                         "\"" + name + "\" is not an operator; use one of = != > < >= <= exists");
  }
  if (!table.has("answer")) table.faults().error(table.place(), "\"answer\" is missing");
  const auto index = read_question(table, form);
  Condition condition{.kind = Condition::Kind::comparison, .question = index};
  if (!operation || index == no_item) return condition;
  const auto& item = form->items[index];
  if (orders(*operation) && (is_choice(item) || item.type == ItemType::boolean)) {
    table.faults().error(table.place_of("operator"),
                         "the answers of \"" + item.link_id + "\" have no order");
  }
  condition.operation = *operation;
  condition.operand = read_operand(table, item, *operation);
  return condition;
}

/// The answers that a count counts: those it names, or all that are not exclusive.
std::vector<Answer> read_counted(TomlTable& table, const Item& item) {
  std::vector<Answer> counted;
  for (const auto& [code, place] : table.texts("in")) {
    const auto* value = option_value(item, code);
    if (value) counted.push_back(*value);
    else table.faults().error(place, "\"" + item.link_id + "\" has no answer \"" + code + '"');
  }
  if (table.has("in")) {
    if (counted.empty()) table.faults().error(table.place_of("in"), "\"in\" names no answer");
    return counted;
  }
  for (const auto& option : item.options) {
    if (!option.exclusive) counted.push_back(option.value);
  }
  return counted;
}

std::uint32_t read_bound(TomlTable& table, std::string_view key, std::uint32_t otherwise) {
  const auto bound = table.integer(key);
  if (!bound) return otherwise;
  constexpr std::int64_t most = 1000;
  if (*bound >= 0 && *bound <= most) return static_cast<std::uint32_t>(*bound);
  table.faults().error(table.place_of(key),
                       '"' + std::string(key) + "\" is a number from 0 to " + std::to_string(most));
  return otherwise;
}

/// A count of answers within a set: without bounds, at least one.
Condition read_count(TomlTable& table, const Questionnaire* form) {
  for (const auto* key : {"operator", "answer"}) {
    if (table.has(key))
      table.faults().error(
          table.place_of(key),
          "a condition has either operator and answer, or in, at_least and at_most");
  }
  Condition condition{.kind = Condition::Kind::count, .question = read_question(table, form)};
  condition.at_least = read_bound(table, "at_least", 1);
  condition.at_most = read_bound(table, "at_most", Condition::no_limit);
  if (condition.at_most < condition.at_least)
    table.faults().error(table.place_of("at_most"),
                         "\"at_most\" is less than \"at_least\" (which is 1 unless it is given)");
  if (condition.question == no_item) return condition;
  const auto& item = form->items[condition.question];
  if (is_choice(item)) condition.among = read_counted(table, item);
  else
    table.faults().error(table.place_of("question"),
                         "the answers of \"" + item.link_id +
                             "\" cannot be counted: the question has no answers to choose");
  return condition;
}

Condition read_several(TomlTable& table, std::string_view key, Condition::Kind kind,
                       const ConditionInput& context) {
  Condition condition{.kind = kind};
  auto parts = table.tables(key);
  if (parts.empty())
    table.faults().error(table.place_of(key),
                         '"' + std::string(key) + "\" has no conditions in it");
  for (auto& part : parts) {
    condition.parts.push_back(read_condition(part, context, Always::forbidden));
    part.report_unknown_keys();
  }
  return condition;
}

Condition read_not(TomlTable& table, const ConditionInput& context) {
  Condition condition{.kind = Condition::Kind::none};
  if (auto part = table.table("not")) {
    condition.parts.push_back(read_condition(*part, context, Always::forbidden));
    part->report_unknown_keys();
  }
  return condition;
}

Condition read_named(TomlTable& table, const ConditionInput& context) {
  const auto id = table.required_text("is");
  const auto found = context.named.find(id);
  if (found == context.named.end()) {
    if (!id.empty())
      table.faults().error(table.place_of("is"), "there is no [[define]] \"" + id + "\" above");
    return {};
  }
  found->second.used = true;
  return found->second.condition;
}

Condition read_always(TomlTable& table, Always always) {
  const auto truth = table.boolean("always");
  if (always == Always::forbidden)
    table.faults().error(table.place_of("always"),
                         "\"always\" is allowed only as a whole rule of a treatment");
  else if (truth && !*truth)
    table.faults().error(table.place_of("always"),
                         "a rule that never holds has no effect; remove it");
  return {};
}

}  // namespace

Condition read_condition(TomlTable& table, const ConditionInput& context, Always always) {
  constexpr std::array<std::string_view, 6> ways{"question", "all", "any", "not", "is", "always"};
  constexpr std::array<std::string_view, 3> of_count{"in", "at_least", "at_most"};
  const auto given =
      std::count_if(ways.begin(), ways.end(), [&](std::string_view key) { return table.has(key); });
  if (given != 1)
    table.faults().error(table.place(),
                         "a condition has exactly one of question, all, any, not, is");
  Condition condition;
  if (table.has("all")) condition = read_several(table, "all", Condition::Kind::all, context);
  else if (table.has("any")) condition = read_several(table, "any", Condition::Kind::any, context);
  else if (table.has("not")) condition = read_not(table, context);
  else if (table.has("is")) condition = read_named(table, context);
  else if (std::any_of(of_count.begin(), of_count.end(),
                       [&](std::string_view key) { return table.has(key); }))
    condition = read_count(table, context.form);
  else if (table.has("question")) condition = read_comparison(table, context.form);
  else if (table.has("always")) condition = read_always(table, always);
  return condition;
}

}  // namespace kiosk

// Short ways to forms and responses in tests of the domain.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/domain/response.h"

namespace kiosk::testing_forms {

/// An item of that type at the top of a form.
inline Item item(LinkId link_id, ItemType type) {
  return {.link_id = std::move(link_id), .type = type};
}

/// The same item, asked only when the condition holds.
inline Item when(Item item, Condition condition) {
  item.conditional = true;
  item.enable_when = std::move(condition);
  return item;
}

/// The same item, which needs an answer.
inline Item required(Item item) {
  item.required = true;
  return item;
}

/// The same item beneath another, which must stand before it.
inline Item beneath(Item item, ItemIndex parent) {
  item.parent = parent;
  return item;
}

/// "question operation operand".
inline Condition compare_to(ItemIndex question, Operator operation, Answer operand) {
  return {.kind = Condition::Kind::comparison,
          .question = question,
          .operation = operation,
          .operand = std::move(operand)};
}

/// So many of the answers to the question are among these.
inline Condition count_of(ItemIndex question, std::vector<Answer> among, std::uint32_t at_least,
                          std::uint32_t at_most = Condition::no_limit) {
  return {.kind = Condition::Kind::count,
          .question = question,
          .among = std::move(among),
          .at_least = at_least,
          .at_most = at_most};
}

/// None of the parts holds.
inline Condition none_of(std::vector<Condition> parts) {
  return {.kind = Condition::Kind::none, .parts = std::move(parts)};
}

/// An option by its code.
inline AnswerOption option(std::string code, bool exclusive = false) {
  AnswerOption result{.value = Coding{.system = "s", .code = code}, .label = {.original = code}};
  result.exclusive = exclusive;
  return result;
}

inline Answer code(std::string code) { return Coding{.system = "s", .code = std::move(code)}; }

/// A form of those items, given in document order with their parents set.
inline Questionnaire form(std::vector<Item> items) {
  Questionnaire result{.items = std::move(items)};
  for (ItemIndex i = 0; i < result.items.size(); ++i) {
    result.items[i].end = i + 1;
    for (auto above = result.items[i].parent; above != no_item; above = result.items[above].parent)
      result.items[above].end = i + 1;
  }
  result.index();
  return result;
}

/// A plain form of those items, as a visit asks it.
inline DecisionAid asking(std::vector<Item> items) {
  DecisionAid aid{.id = "form", .languages = {"en"}};
  aid.questionnaire = form(std::move(items));
  aid.plan = form_plan;
  return aid;
}

}  // namespace kiosk::testing_forms

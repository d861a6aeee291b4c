#include "app/content/fhir_operator.h"

#include <algorithm>

#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

/// Replaces a condition that cannot be understood: it holds, like an expression that cannot be
/// evaluated. A superfluous question does less harm than one that is never asked.
Condition always() { return {.kind = Condition::Kind::all}; }

/// Whether an answer to the item can be compared with the operand at all.
bool can_compare(const Item& source, const Answer& operand) {
  switch (source.type) {
    case ItemType::boolean: return std::holds_alternative<bool>(operand);
    case ItemType::integer:
    case ItemType::decimal:
      return std::holds_alternative<std::int64_t>(operand) ||
             std::holds_alternative<Decimal>(operand);
    case ItemType::date:
    case ItemType::date_time:
      return std::holds_alternative<Date>(operand) || std::holds_alternative<DateTime>(operand);
    case ItemType::time: return std::holds_alternative<Time>(operand);
    case ItemType::string:
    case ItemType::text: return std::holds_alternative<std::string>(operand);
    case ItemType::quantity: return std::holds_alternative<Quantity>(operand);
    default: return true;
  }
}

bool is_option(const Item& source, const Answer& operand) {
  return std::any_of(source.options.begin(), source.options.end(),
                     [&](const AnswerOption& option) { return same(option.value, operand); });
}

void check_operand(const Item& source, Operator operation, const Answer& operand,
                   const std::string& place, FileFaults& faults) {
  if (operation == Operator::exists) {
    if (!std::holds_alternative<bool>(operand))
      faults.unusable(place, "\"exists\" needs answerBoolean; the condition never holds",
                      loss::condition);
    return;
  }
  if (!source.is_question())
    return faults.unusable(place,
                           '"' + source.link_id + "\" is not a question; the condition never holds",
                           loss::condition);
  if (!can_compare(source, operand))
    return faults.unusable(place, "the answer is of another type than \"" + source.link_id + '"');
  if (source.type == ItemType::choice && !source.options.empty() && !is_option(source, operand)) {
    faults.unusable(place, "the answer is not one of those of \"" + source.link_id + '"');
  }
}

Condition read_part(const Json& json, const std::string& place, const Questionnaire& form,
                    FileFaults& faults) {
  const auto& question = json.string_at("question");
  const auto operation = operator_of(json.string_at("operator"));
  auto operand = read_fhir_value(json, "answer");
  if (!operation) {
    faults.unusable(
        place + ".operator",
        "\"" + json.string_at("operator") + "\" is not an operator; the condition counts as true",
        loss::condition);
    return always();
  }
  if (!operand.answer) {
    faults.unusable(place,
                    operand.member.empty()
                        ? "has no answer[x]; the condition counts as true"
                        : operand.member + " cannot be compared here; the condition counts as true",
                    loss::condition);
    return always();
  }
  const auto source = form.find(question);
  if (source == no_item)
    faults.unusable(place + ".question", "there is no item with the linkId \"" + question + '"');
  else check_operand(form.items[source], *operation, *operand.answer, place, faults);
  return {.kind = Condition::Kind::comparison,
          .question = source,
          .operation = *operation,
          .operand = std::move(*operand.answer)};
}

Condition::Kind read_behavior(const ItemSource& source, std::size_t parts, FileFaults& faults) {
  const auto& behavior = source.json->string_at("enableBehavior");
  if (behavior == "all") return Condition::Kind::all;
  if (behavior.empty() && parts > 1) {
    faults.warning(source.place + ".enableBehavior",
                   "is missing although there are several enableWhen; \"any\" is assumed");
  } else if (!behavior.empty() && behavior != "any") {
    faults.unusable(source.place + ".enableBehavior",
                    "is not \"all\" or \"any\"; \"any\" is assumed");
  }
  return Condition::Kind::any;
}

}  // namespace

void read_enable_when(Item& item, const ItemSource& source, const Questionnaire& form,
                      FileFaults& faults) {
  const auto* list = source.json->find("enableWhen");
  if (!list) return;
  if (!list->is_array())
    return faults.unusable(source.place + ".enableWhen", "is not a list", loss::condition);
  if (list->elements.empty()) return;
  item.conditional = true;
  std::vector<Condition> parts;
  for (std::size_t i = 0; i < list->elements.size(); ++i) {
    parts.push_back(read_part(
        list->elements[i], source.place + ".enableWhen[" + std::to_string(i) + ']', form, faults));
  }
  const auto kind = read_behavior(source, parts.size(), faults);
  item.enable_when = parts.size() == 1 ? std::move(parts.front())
                                       : Condition{.kind = kind, .parts = std::move(parts)};
}

}  // namespace kiosk

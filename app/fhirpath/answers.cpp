#include "app/fhirpath/answers.h"

#include "app/fhirpath/fhir_types.h"

namespace kiosk::fhirpath {
namespace {

/// A CodeableConcept of a record answers by its first coding.
std::optional<Answer> coding_answer(const Value& value) {
  const auto* node = std::get_if<Node>(&value);
  if (node && node->type == "CodeableConcept") {
    std::vector<Node> codings;
    node->source->children(*node, "coding", codings);
    return codings.empty() ? std::nullopt : coding_answer(Value(codings.front()));
  }
  if (!node || node->type != "Coding") return std::nullopt;
  return Coding{.system = child_text(*node, "system"),
                .code = child_text(*node, "code"),
                .display = child_text(*node, "display")};
}

std::optional<Answer> text_answer(const Value& value) {
  const auto text = as_text(value);
  return text && !text->empty() ? std::optional<Answer>(std::string(*text)) : std::nullopt;
}

std::optional<Answer> integer_answer(const Value& value) {
  const auto number = as_number(value);
  const auto whole = number ? whole_of(*number) : std::nullopt;
  return whole ? std::optional<Answer>(*whole) : std::nullopt;
}

std::optional<Answer> decimal_answer(const Value& value) {
  const auto number = as_number(value);
  return number ? std::optional<Answer>(Decimal{text_of(*number)}) : std::nullopt;
}

std::optional<Answer> moment_answer(const Value& value, ItemType type) {
  const auto scalar = scalar_of(value);
  const auto* moment = std::get_if<Moment>(&scalar);
  if (!moment || (moment->kind == MomentKind::time) != (type == ItemType::time))
    return std::nullopt;
  // FHIR requires seconds in every time, and a zone where there is a time of day.
  const bool whole_time =
      moment->precision == Precision::second && (moment->zone || type == ItemType::time);
  if (type != ItemType::date && moment->precision > Precision::day && !whole_time)
    return std::nullopt;
  if (type == ItemType::time) return Time{text_of(*moment)};
  if (type == ItemType::date_time) return DateTime{text_of(*moment)};
  return Date{text_of(*moment).substr(0, 10)};
}

/// A calendar word is not a UCUM code: it stays a unit without a system.
std::optional<Answer> quantity_answer(const Value& value) {
  if (const auto* node = std::get_if<Node>(&value); node && is_subtype(node->type, "Quantity")) {
    const auto amount = as_amount(value);
    if (!amount) return std::nullopt;
    return Quantity{.value = {text_of(amount->value)},
                    .unit = child_text(*node, "unit"),
                    .system = child_text(*node, "system"),
                    .code = child_text(*node, "code")};
  }
  const auto amount = as_amount(value);
  if (!amount) return std::nullopt;
  const bool ucum = !calendar_unit(amount->unit) && unit_of(amount->unit).has_value();
  return Quantity{.value = {text_of(amount->value)},
                  .unit = amount->unit,
                  .system = ucum ? "http://unitsofmeasure.org" : "",
                  .code = ucum ? amount->unit : ""};
}

/// A reference, or a resource to refer to.
std::optional<Answer> reference_answer(const Value& value) {
  if (const auto text = as_text(value); text && text->find('/') != std::string_view::npos)
    return Reference{.reference = std::string(*text)};
  const auto* node = std::get_if<Node>(&value);
  if (!node) return std::nullopt;
  Reference reference{.reference = child_text(*node, "reference"),
                      .type = child_text(*node, "type"),
                      .display = child_text(*node, "display")};
  if (node->type == "Reference")
    return reference.reference.empty() && reference.display.empty()
               ? std::nullopt
               : std::optional<Answer>(std::move(reference));
  const auto id = child_text(*node, "id");
  if (id.empty() || !is_subtype(node->type, "Resource")) return std::nullopt;
  return Reference{.reference = std::string(node->type) + '/' + id,
                   .type = std::string(node->type)};
}

std::optional<Answer> boolean_answer(const Value& value) {
  const auto scalar = scalar_of(value);
  const auto* truth = std::get_if<bool>(&scalar);
  return truth ? std::optional<Answer>(*truth) : std::nullopt;
}

}  // namespace

std::optional<Answer> answer_of(const Value& value, ItemType type) {
  switch (type) {
    case ItemType::boolean: return boolean_answer(value);
    case ItemType::integer: return integer_answer(value);
    case ItemType::decimal: return decimal_answer(value);
    case ItemType::date:
    case ItemType::date_time:
    case ItemType::time: return moment_answer(value, type);
    case ItemType::string:
    case ItemType::text: return text_answer(value);
    case ItemType::url: {
      const auto text = as_text(value);
      return text && !text->empty() ? std::optional<Answer>(Uri{std::string(*text)}) : std::nullopt;
    }
    case ItemType::choice:
    case ItemType::open_choice: {
      auto coding = coding_answer(value);
      return coding ? coding : text_answer(value);
    }
    case ItemType::quantity: return quantity_answer(value);
    case ItemType::reference: return reference_answer(value);
    default: return std::nullopt;
  }
}

std::optional<Answer> answer_of(const Value& value, const Item& item) {
  const auto number = item.type == ItemType::quantity ? as_number(value) : std::nullopt;
  if (!number) return answer_of(value, item.type);
  Quantity quantity{.value = {text_of(*number)}};
  if (!item.entry.units.empty()) {
    const auto& unit = item.entry.units.front();
    quantity.unit = unit.display.empty() ? unit.code : unit.display;
    quantity.system = unit.system;
    quantity.code = unit.code;
  }
  return quantity;
}

}  // namespace kiosk::fhirpath

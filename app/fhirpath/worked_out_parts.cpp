// Calculated parts of items: texts, bounds and options that depend on other answers.
#include "app/fhirpath/worked_out_parts.h"

#include <array>

#include "app/fhirpath/answers.h"
#include "app/fhirpath/fhir_types.h"
#include "app/fhirpath/fhirpath.h"

namespace kiosk::fhirpath {
namespace {

/// The label of an option from an expression that has no display text.
struct LabelOf {
  std::string operator()(bool truth) const { return truth ? "true" : "false"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const Decimal& decimal) const { return decimal.digits; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Coding& coding) const {
    return coding.display.empty() ? coding.code : coding.display;
  }
  std::string operator()(const Quantity& quantity) const {
    return quantity.value.digits + (quantity.unit.empty() ? "" : " " + quantity.unit);
  }
  std::string operator()(const Reference& reference) const {
    return reference.display.empty() ? reference.reference : reference.display;
  }
  std::string operator()(const Attachment& file) const { return file.title; }
  template <class Other>
  std::string operator()(const Other& other) const {
    return other.text;
  }
};

/// Where resources have their names, in the order in which they are tried.
constexpr std::array<std::string_view, 8> names{
    "name.text",   "name.given.first() + ' ' + name.family",
    "name.family", "name",
    "title",       "description",
    "code.text",   "code.coding.display"};

std::string first_text(const Expression& path, const Node& element) {
  Environment environment{.focus = {Value(element)}};
  const auto evaluation = evaluate(path, environment);
  if (evaluation.values.empty()) return {};
  const auto text = as_text(evaluation.values.front());
  return text ? std::string(*text) : std::string{};
}

}  // namespace

std::string label_of_element(const Node& element, const Expression& path) {
  if (!path.is_empty()) {
    if (auto label = first_text(path, element); !label.empty()) return label;
  }
  for (const auto name : names) {
    const auto parsing = parse(std::string(name));
    if (auto label = first_text(parsing.expression, element); !label.empty()) return label;
  }
  return {};
}

std::vector<AnswerOption> options_of(const Collection& values, const Item& item,
                                     const std::function<std::string(const Value&)>& label_of) {
  std::vector<AnswerOption> options;
  for (const auto& value : values) {
    auto answer = answer_of(value, item);
    if (!answer) continue;
    if (auto* reference = std::get_if<Reference>(&*answer); reference && reference->display.empty())
      reference->display = label_of(value);
    AnswerOption option{.label = {.original = std::visit(LabelOf{}, *answer)}};
    option.value = std::move(*answer);
    options.push_back(std::move(option));
  }
  return options;
}

void put_candidates(Item& item, std::vector<AnswerOption> candidates) {
  const bool is_text = item.type == ItemType::string || item.type == ItemType::text ||
                       item.type == ItemType::choice || item.type == ItemType::open_choice;
  if (candidates.empty() || !item.options.empty() || !(is_text || item.type == ItemType::reference))
    return;
  item.options = std::move(candidates);
  if (is_text) item.type = ItemType::open_choice;
}

void put_part(Item& item, WorkedOutPart::Kind kind, const Evaluation& evaluation) {
  using Kind = WorkedOutPart::Kind;
  if (evaluation.values.empty()) return;
  const auto& first = evaluation.values.front();
  const auto count = [&]() -> std::optional<std::size_t> {
    const auto number = answer_of(first, ItemType::integer);
    const auto* whole = number ? std::get_if<std::int64_t>(&*number) : nullptr;
    return whole && *whole >= 0 ? std::optional(static_cast<std::size_t>(*whole)) : std::nullopt;
  };
  switch (kind) {
    case Kind::text:
      if (auto words = answer_of(first, ItemType::string)) {
        item.text = {.original = std::get<std::string>(*words)};
        item.show.markup = {};
      }
      break;
    case Kind::required: item.required = truth_of(evaluation).value_or(item.required); break;
    case Kind::repeats: item.repeats = truth_of(evaluation).value_or(item.repeats); break;
    case Kind::read_only: item.read_only = truth_of(evaluation).value_or(item.read_only); break;
    case Kind::least:
      if (auto bound = answer_of(first, item.type)) item.limits.min_value = std::move(*bound);
      break;
    case Kind::most:
      if (auto bound = answer_of(first, item.type)) item.limits.max_value = std::move(*bound);
      break;
    case Kind::least_count: item.limits.min_occurs = count(); break;
    case Kind::most_count: item.limits.max_occurs = count(); break;
    case Kind::options:
    case Kind::candidates:
    case Kind::shown_options: break;
  }
}

}  // namespace kiosk::fhirpath

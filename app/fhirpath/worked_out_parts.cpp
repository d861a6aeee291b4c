// Calculated parts of items: texts, bounds and options that depend on other answers.
#include "app/fhirpath/worked_out_parts.h"

#include "app/fhirpath/answers.h"

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
  template <class Other>
  std::string operator()(const Other& other) const {
    return other.text;
  }
};

std::vector<AnswerOption> options_of(const Collection& values, const Item& item) {
  std::vector<AnswerOption> options;
  for (const auto& value : values) {
    auto answer = answer_of(value, item);
    if (!answer) continue;
    AnswerOption option{.label = {.original = std::visit(LabelOf{}, *answer)}};
    option.value = std::move(*answer);
    options.push_back(std::move(option));
  }
  return options;
}

}  // namespace

void put_part(Item& item, WorkedOutPart::Kind kind, const Evaluation& evaluation) {
  using Kind = WorkedOutPart::Kind;
  if (kind == Kind::options) {
    item.options = options_of(evaluation.values, item);
    return;
  }
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
    case Kind::shown_options: break;
  }
}

}  // namespace kiosk::fhirpath

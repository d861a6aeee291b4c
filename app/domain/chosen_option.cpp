#include "app/domain/chosen_option.h"

#include <array>

namespace kiosk {
namespace {

/// Spellings that may differ between answers that count as the same.
struct Writing {
  using Parts = std::array<std::string_view, 4>;

  Parts operator()(const Coding& coding) const { return {coding.system, coding.display}; }
  Parts operator()(const Decimal& decimal) const { return {decimal.digits}; }
  Parts operator()(const Date& date) const { return {date.text}; }
  Parts operator()(const DateTime& moment) const { return {moment.text}; }
  Parts operator()(const Time& time) const { return {time.text}; }
  Parts operator()(const Quantity& quantity) const {
    return {quantity.value.digits, quantity.unit, quantity.system, quantity.code};
  }
  Parts operator()(const Reference& reference) const {
    return {reference.reference, reference.display};
  }
  Parts operator()(const auto&) const { return {}; }
};

bool written_alike(const Answer& one, const Answer& other) {
  return one.index() == other.index() && std::visit(Writing{}, one) == std::visit(Writing{}, other);
}

}  // namespace

const AnswerOption* chosen_option(const Item& item, const Answer& answer) {
  const AnswerOption* first = nullptr;
  for (const auto& option : item.options) {
    if (!same(answer, option.value)) continue;
    if (written_alike(answer, option.value)) return &option;
    if (!first) first = &option;
  }
  return first;
}

}  // namespace kiosk

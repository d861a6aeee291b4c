#include "tests/support/every_item.h"

#include <stdexcept>

#include "app/content/read_content.h"

namespace kiosk {
namespace {

Coding unit(const std::string& code, const std::string& display) {
  return {.system = "http://unitsofmeasure.org", .code = code, .display = display};
}

Item& item_named(Questionnaire& form, const LinkId& link_id) {
  const auto found = form.find(link_id);
  if (found == no_item) throw std::runtime_error("the form has no " + link_id);
  return form.items[found];
}

}  // namespace

DecisionAid every_item_aid() {
  auto reading =
      read_questionnaire(std::filesystem::path(SOURCE_DIR) / "tests/support/every_item.json");
  if (!reading.value) throw std::runtime_error("every_item.json cannot be read");
  DecisionAid aid{.id = "every-item",
                  .languages = {"en", "es"},
                  .questionnaire = std::move(*reading.value),
                  .plan = form_plan};
  auto& form = aid.questionnaire;
  item_named(form, "weight").entry.units = {unit("kg", "kilograms"), unit("[lb_av]", "pounds")};
  item_named(form, "height").entry.units = {unit("cm", "cm")};
  item_named(form, "readings").entry.units = {unit("Cel", "°C")};
  for (const auto* number : {"degrees", "weight", "readings"})
    item_named(form, number).limits.max_decimal_places = 1;
  item_named(form, "beside").show.horizontal = true;
  item_named(form, "autocomplete").control = ItemControl::autocomplete;
  item_named(form, "radio-flyover").control = ItemControl::flyover;
  item_named(form, "degrees-unit").control = ItemControl::unit;
  item_named(form, "date-prompt").control = ItemControl::prompt;
  const auto letters = {"a)", "b)", "c)"};
  auto option = item_named(form, "radio").options.begin();
  for (const auto* letter : letters) (option++)->prefix = {.original = letter};
  return aid;
}

}  // namespace kiosk

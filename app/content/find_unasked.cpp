// Finds items that a screen cannot ask, by the screen's own rule (can_be_asked in app/session),
// before anybody uses the form.
#include <algorithm>

#include "app/content/form_reading.h"
#include "app/content/losses.h"

namespace kiosk {
namespace {

bool finds_answers(const Item& item) {
  return std::any_of(
      item.expressions.parts.begin(), item.expressions.parts.end(),
      [](const WorkedOutPart& part) { return part.kind == WorkedOutPart::Kind::options; });
}

void find_unasked_item(const Item& item, const std::string& place, FileFaults& faults) {
  if (item.type == ItemType::attachment)
    faults.warning(place, "asks for a file, which cannot be attached here", loss::attachment);
  if (item.type == ItemType::reference)
    faults.warning(place, "asks for a record on a server, which cannot be chosen here",
                   loss::reference);
  const bool has_none = item.type == ItemType::choice && item.options.empty() &&
                        !finds_answers(item) && !item.read_only;
  if (has_none)
    faults.unusable(place, "has no answers to choose from; the item cannot be asked",
                    loss::no_answers);
}

}  // namespace

void find_unasked(const FormReading& reading, FileFaults& faults) {
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    if (!is_hidden(reading.form, i))
      find_unasked_item(reading.form.items[i], reading.places[i], faults);
  }
}

}  // namespace kiosk

// Finds items that a screen cannot ask, by the screen's own rule (can_be_asked in app/session),
// before anybody uses the form.
#include <algorithm>

#include "app/content/form_reading.h"
#include "app/content/losses.h"

namespace kiosk {
namespace {

void find_unasked_item(const Item& item, const std::string& place, FileFaults& faults) {
  if (item.type == ItemType::attachment && !item.entry.is_drawn)
    faults.warning(place, "is a photograph or a file, which cannot be given here",
                   loss::attachment);
  if (item.type == ItemType::attachment && item.entry.is_drawn)
    faults.note(
        place,
        "is answered by a drawing, such as a signature; no photograph and no other file can "
        "be given here");
  if (item.type == ItemType::reference && item.options.empty())
    faults.note(place,
                "is answered in one's own words: the response has the name, and no link to a "
                "record");
  const bool has_none = item.type == ItemType::choice && item.options.empty() &&
                        !finds_answers(item) && !item.read_only;
  if (has_none)
    faults.unusable(place, "has no answers to choose from; it is asked in one's own words",
                    loss::no_answers);
}

}  // namespace

bool finds_answers(const Item& item) {
  return std::any_of(
      item.expressions.parts.begin(), item.expressions.parts.end(),
      [](const WorkedOutPart& part) { return part.kind == WorkedOutPart::Kind::options; });
}

void find_unasked(const FormReading& reading, FileFaults& faults) {
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    if (!is_hidden(reading.form, i))
      find_unasked_item(reading.form.items[i], reading.places[i], faults);
  }
}

}  // namespace kiosk

#include "app/content/check_questionnaire.h"

#include <unordered_map>

#include "app/content/form_file.h"
#include "app/content/form_lint.h"

namespace kiosk {
namespace {

/// The item that contains a location: the one whose path is the longest prefix of it.
const LinkId& item_at(std::string place, const std::unordered_map<std::string, ItemIndex>& items,
                      const Questionnaire& form) {
  static const LinkId none;
  while (!place.empty()) {
    if (const auto found = items.find(place); found != items.end())
      return form.items[found->second].link_id;
    const auto cut = place.find_last_of(".[");
    place.resize(cut == std::string::npos ? 0 : cut);
  }
  return none;
}

void name_items(ContentFaults& faults, const FormReading& reading) {
  std::unordered_map<std::string, ItemIndex> items;
  for (ItemIndex i = 0; i < reading.places.size(); ++i) items.emplace(reading.places[i], i);
  for (auto& fault : faults) fault.link_id = item_at(fault.place, items, reading.form);
}

}  // namespace

Reading<Questionnaire> check_questionnaire(const std::filesystem::path& file,
                                           const FormOptions& options) {
  Reading<Questionnaire> reading;
  FileFaults faults(file, reading.faults, Strictness::strict);
  const auto json = read_form_file(faults);
  auto form = json ? read_form(*json, faults, options) : std::nullopt;
  if (!form) return reading;
  lend_words(form->form);
  lint_conditions(*form, faults);
  lint_items(*form, faults);
  lint_units(*form, faults);
  lint_translations(*form, faults);
  name_items(reading.faults, *form);
  if (!has_errors(reading.faults)) reading.value = std::move(form->form);
  return reading;
}

}  // namespace kiosk

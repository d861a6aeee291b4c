#include "app/content/check_questionnaire.h"

#include "app/content/form_lint.h"

namespace kiosk {

Reading<Questionnaire> check_questionnaire(const std::filesystem::path& file, const FormOptions& options) {
  Reading<Questionnaire> reading;
  FileFaults faults(file, reading.faults, Strictness::strict);
  const auto json = read_json_file(faults);
  auto form = json ? read_form(*json, faults, options.value_set_folders) : std::nullopt;
  if (!form) return reading;
  lint_conditions(*form, faults);
  lint_items(*form, faults);
  lint_units(*form, faults);
  lint_translations(*form, faults);
  if (!has_errors(reading.faults)) reading.value = std::move(form->form);
  return reading;
}

}  // namespace kiosk

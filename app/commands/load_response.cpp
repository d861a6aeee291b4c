#include "app/commands/load_response.h"

#include <iostream>

#include "app/exchange/fhir_response.h"

namespace kiosk {

std::optional<Response> load_response_or_report(const std::filesystem::path& file,
                                                const Questionnaire& form) {
  const auto text = read_file_or_report(file);
  if (!text) return std::nullopt;
  auto reading = read_fhir_response(*text, form);
  if (!reading.response) {
    std::cerr << file.string() << ":" << reading.unusable << '\n';
    return std::nullopt;
  }
  const auto form_name = form.url + (form.version.empty() ? "" : '|' + form.version);
  if (!reading.another_form.empty()) {
    std::cerr << file.string() << ":questionnaire: answers " << reading.another_form
              << ", and the form is " << form_name << '\n';
    return std::nullopt;
  }
  if (!reading.another_version.empty())
    std::cerr << file.string() << ":questionnaire: warning: answers " << reading.another_version
              << ", and the form is " << form_name << '\n';
  for (const auto& fault : reading.faults)
    std::cerr << file.string() << ":" << fault.place << ": " << fault.link_id << ": "
              << name_of(fault.code) << '\n';
  if (!reading.faults.empty()) return std::nullopt;
  return std::move(reading.response);
}

}  // namespace kiosk

#include "app/commands/check_examples.h"

#include <algorithm>

#include "app/content/file_faults.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

std::vector<std::filesystem::path> examples_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code failure;
  for (std::filesystem::directory_iterator at(folder / "examples", failure), end;
       !failure && at != end; at.increment(failure)) {
    if (at->path().extension() == ".json") files.push_back(at->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void check_example(const std::filesystem::path& file, const Questionnaire& form,
                   ContentFaults& all) {
  FileFaults faults(file, all);
  const auto text = read_bytes(faults);
  if (!text) return;
  const auto reading = read_fhir_response(*text, form);
  const auto form_name = form.url + (form.version.empty() ? "" : '|' + form.version);
  if (!reading.response) return faults.unread("", reading.unusable);
  if (!reading.another_form.empty())
    return faults.error("questionnaire",
                        "answers " + reading.another_form + ", and the form is " + form_name);
  if (!reading.another_version.empty())
    faults.warning("questionnaire",
                   "answers " + reading.another_version + ", and the form is " + form_name);
  for (const auto& fault : reading.faults)
    faults.error(fault.place, fault.link_id + ": " + std::string(name_of(fault.code)));
}

}  // namespace

ContentFaults check_examples(const DecisionAid& aid) {
  ContentFaults faults;
  for (const auto& file : examples_in(aid.folder)) check_example(file, aid.questionnaire, faults);
  return faults;
}

}  // namespace kiosk

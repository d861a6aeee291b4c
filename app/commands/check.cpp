#include "app/commands/check.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/load_content.h"
#include "app/content/check_aid.h"

namespace kiosk {
namespace {

const char* name_of(ContentFault::Severity severity) { return severity == ContentFault::Severity::error ? "error" : "warning"; }

void print_json(const ContentFaults& faults, std::ptrdiff_t errors) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& fault : faults) {
    list.push_back({{"file", fault.file.string()}, {"place", fault.place}, {"severity", name_of(fault.severity)}, {"what", fault.what}});
  }
  const nlohmann::ordered_json json{{"errors", errors}, {"warnings", std::ssize(faults) - errors}, {"faults", list}};
  std::cout << json.dump(2) << '\n';
}

void print_lines(const ContentFaults& faults, std::ptrdiff_t errors) {
  report(std::cout, faults);
  std::cout << errors << " errors, " << std::ssize(faults) - errors << " warnings\n";
}

}  // namespace

int check(const CheckArguments& arguments) {
  if (!std::filesystem::is_directory(arguments.content)) {
    std::cerr << arguments.content.string() << ": there is no such folder\n";
    return 2;
  }
  const auto faults = check_folder(arguments.content, {.assets = assets_folder(), .today = arguments.today.value_or(today())});
  const auto errors = std::count_if(faults.begin(), faults.end(), [](const ContentFault& f) { return f.severity == ContentFault::Severity::error; });
  if (arguments.json) print_json(faults, errors);
  else print_lines(faults, errors);
  return errors > 0 ? 1 : 0;
}

}  // namespace kiosk

// HL7's tests of FHIRPath for FHIR R4, as they stand beside the repository.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "app/fhirpath/environment.h"
#include "app/fhirpath/json_source.h"

namespace kiosk::fhirpath {

/// One test: an expression, the resource it is evaluated on, and what has to come of it.
struct OfficialTest {
  std::string group{};
  std::string name{};
  std::string input{};
  std::string expression{};
  std::string invalid{};   ///< "syntax", "semantic" or "execution" if there has to be a fault
  bool predicate = false;  ///< only whether there is anything counts
  std::vector<std::pair<std::string, std::string>> outputs{};  ///< type and value
};

/// The tests and their resources.
class OfficialTests {
 public:
  explicit OfficialTests(std::filesystem::path folder) : folder_(std::move(folder)) {}

  bool are_there() const { return std::filesystem::exists(folder_ / "tests-fhir-r4.json"); }

  std::vector<OfficialTest> read() const {
    std::vector<OfficialTest> tests;
    const auto file = read_file("tests-fhir-r4.json");
    for (const auto& json : file.array_at("tests")) {
      OfficialTest test{.group = json.string_at("group"),
                        .name = json.string_at("name"),
                        .input = json.string_at("inputfile")};
      test.expression = json.string_at("expression");
      test.invalid = json.string_at("invalid");
      test.predicate = json.string_at("predicate") == "true";
      for (const auto& output : json.array_at("outputs"))
        test.outputs.emplace_back(output.string_at("type"), output.string_at("value"));
      tests.push_back(std::move(test));
    }
    return tests;
  }

  /// The resource of a test, whose file is named as XML; null if the test has none.
  const Json* resource(const std::string& input) {
    if (input.empty()) return nullptr;
    const auto name = input.substr(0, input.find('.')) + ".json";
    if (!resources_.contains(name)) resources_[name] = read_file(name);
    return &resources_[name];
  }

 private:
  Json read_file(const std::string& name) const {
    std::ifstream in(folder_ / name);
    std::stringstream text;
    text << in.rdbuf();
    return read_json(text.str()).value;
  }

  std::filesystem::path folder_;
  std::map<std::string, Json> resources_{};
};

}  // namespace kiosk::fhirpath

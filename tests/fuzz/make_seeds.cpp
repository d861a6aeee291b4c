// What the fuzzers begin with: real forms beside the repository (shared/fhir), and the expressions
// in them; drawings and TOML of the repository.
//   make_seeds CORPUS_FOLDER SEEDS_FOLDER REPOSITORY     writes SEEDS_FOLDER/questionnaire,
//   fhirpath, picture and settings, one seed a file
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "app/exchange/sketch_png.h"
#include "app/json/json.h"
#include "tests/support/tarball.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_seed = 16'384;  // bytes, as -max_len in CMakeLists.txt; a longer
                                              // input is tried too seldom to be worth it

/// Seeds of one fuzzer, each once.
class Seeds {
 public:
  explicit Seeds(fs::path folder) : folder_(std::move(folder)) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }

  void add(const std::string& bytes) {
    if (bytes.size() > longest_seed || !known_.insert(bytes).second) return;
    std::ofstream(folder_ / std::to_string(known_.size()), std::ios::binary) << bytes;
  }
  std::size_t count() const { return known_.size(); }

 private:
  fs::path folder_;
  std::set<std::string> known_{};
};

Json form_of(const Json& item) {
  auto items = json_array();
  items.add(item);
  auto form = json_object();
  form.add("resourceType", json_string("Questionnaire"));
  form.add("item", std::move(items));
  return form;
}

/// A form too large for a seed gives one for each of its parts.
void add_items(const Json& owner, Seeds& seeds) {
  for (const auto& item : owner.array_at("item")) {
    auto text = write_json(form_of(item));
    if (text.size() <= longest_seed) seeds.add(text);
    else add_items(item, seeds);
  }
}

void add_form(const Json& form, Seeds& seeds) {
  auto text = write_json(form);
  if (text.size() <= longest_seed) seeds.add(text);
  else add_items(form, seeds);
}

/// Wherever one stands, also where the program does not look for one. The fuzzer takes the first
/// byte for how to evaluate it.
void add_expressions(const Json& value, Seeds& seeds) {
  for (const auto* name : {"expression", "valueString"}) {
    const auto& text = value.string_at(name);
    const bool is_expression = name == std::string_view("expression") ||
                               value.string_at("url").find("xpression") != std::string::npos;
    if (!text.empty() && is_expression) seeds.add(static_cast<char>(seeds.count() % 16) + text);
  }
  for (const auto& element : value.elements) add_expressions(element, seeds);
}

/// Every file of that kind beneath a folder.
void add_files(const fs::path& folder, const std::string& extension, Seeds& seeds) {
  std::error_code failure;
  for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end;
       at.increment(failure)) {
    if (at->path().extension() != extension) continue;
    std::ifstream stream(at->path(), std::ios::binary);
    seeds.add(std::string{std::istreambuf_iterator<char>(stream), {}});
  }
}

/// What no public form here has: a form in XML, and packages with what a form draws on.
void make_seeds_by_hand(const fs::path& folder) {
  Seeds forms(folder / "questionnaire");
  Seeds in_xml(folder / "xml");
  const std::string form =
      R"(<Questionnaire xmlns="http://hl7.org/fhir"><url value="urn:x"/><status value="active"/>
<item><linkId value="a"/><text value="A?"/><type value="choice"/><answerOption><valueCoding><system value="s"/>
<code value="y"/></valueCoding></answerOption></item><item><extension url="http://hl7.org/fhir/StructureDefinition/questionnaire-hidden">
<valueBoolean value="true"/></extension><linkId value="b"/><type value="decimal"/><initial><valueDecimal value="1.50"/></initial></item></Questionnaire>)";
  forms.add(form);
  in_xml.add(form);
  Seeds packages(folder / "package");
  const std::string set =
      R"({"resourceType": "ValueSet", "url": "urn:a", "compose": {"include": [{"system": "urn:s", "filter": [{"property": "concept", "op": "is-a", "value": "k"}]}],
      "exclude": [{"system": "urn:s", "concept": [{"code": "m"}]}]}})";
  const std::string system =
      R"({"resourceType": "CodeSystem", "url": "urn:s", "content": "complete", "concept": [{"code": "k", "concept": [{"code": "l"}, {"code": "m"}]}]})";
  const std::string part =
      R"({"resourceType": "Questionnaire", "url": "urn:b", "item": [{"linkId": "1", "type": "string", "text": "B?"}]})";
  packages.add('\1' + tar_of({{"package/ValueSet-a.json", set},
                              {"package/CodeSystem-s.json", system},
                              {"package/Questionnaire-b.json", part}}));
  packages.add('\1' + tar_of({{"package/package.json", "{}"}, {"../x", "y"}}));
}

/// What a form contains: sets that include systems and each other, and a system with branches.
void make_seeds_of_value_sets(const fs::path& folder) {
  Seeds sets(folder / "value_sets");
  const auto form = [](const std::string& contained) {
    return R"({"resourceType": "Questionnaire", "contained": [)" + contained + "]}";
  };
  const std::string system =
      R"({"resourceType": "CodeSystem", "url": "urn:s", "content": "complete", "property": [{"code": "kind", "type": "string"}],
      "concept": [{"code": "k", "display": "K", "concept": [{"code": "l", "property": [{"code": "kind", "valueString": "x"}]}, {"code": "m"}]}]})";
  for (
      const auto* compose :
      {R"("include": [{"system": "urn:s"}])",
       R"("include": [{"system": "urn:s", "filter": [{"property": "concept", "op": "is-a", "value": "k"}]}])",
       R"("include": [{"system": "urn:s", "filter": [{"property": "kind", "op": "=", "value": "x"}]}])",
       R"("include": [{"system": "urn:s", "filter": [{"property": "code", "op": "regex", "value": "[a-l]"}]}])",
       R"("include": [{"valueSet": ["urn:a"]}, {"system": "t", "concept": [{"code": "c"}]}], "exclude": [{"system": "urn:s"}])"})
    sets.add(form(R"({"resourceType": "ValueSet", "id": "a", "url": "urn:a", "compose": {)" +
                  std::string(compose) + "}}, " + system));
  sets.add(form(
      R"({"resourceType": "ValueSet", "id": "e", "expansion": {"contains": [{"system": "s", "code": "a", "contains": [{"code": "b"}]}]}})"));
}

void make_seeds_of_cql(const fs::path& folder) {
  Seeds cql(folder / "cql");
  for (const auto* text :
       {"if %score is null then 0 else %score + 1", "exists %resource.item.where(linkId = 'a')",
        "Sum({%a, %b, 3})", "Coalesce(%a, 5) between 1 and 10", "not (%a in {1, 2}) and %b <> 'x'",
        "Today() + 3 days > @2026-01-01", "Count(%resource.item.answer.value) div 2"})
    cql.add(text);
}

/// A drawing as the two kinds of file that it may be.
void make_seeds_of_sketches(const fs::path& folder) {
  Seeds pixels(folder / "pixels");
  Sketch sketch;
  sketch.begin({100, 100});
  sketch.go_on({900, 400});
  sketch.begin({500, 250});
  pixels.add(png_of(sketch));
  pixels.add(svg_of(sketch));
}

void make_seeds_of_repository(const fs::path& repository, const fs::path& folder) {
  Seeds pictures(folder / "picture");
  Seeds settings(folder / "settings");
  for (const auto* part : {"content", "assets", "kiosk-config"}) {
    add_files(repository / part, ".svg", pictures);
    add_files(repository / part, ".toml", settings);
  }
  std::printf("%zu drawings and %zu files of TOML to begin with\n", pictures.count(),
              settings.count());
}

int make_seeds(const fs::path& corpus, const fs::path& folder) {
  Seeds forms(folder / "questionnaire");
  Seeds expressions(folder / "fhirpath");
  std::error_code failure;
  if (!fs::is_directory(corpus, failure)) {
    std::printf("%s is not there: the fuzzers begin with nothing\n", corpus.c_str());
    return 0;
  }
  for (const auto* part : {"questionnaires", "nonconformant", "oversize"}) {
    for (const auto& entry : fs::directory_iterator(corpus / part, failure)) {
      std::ifstream stream(entry.path(), std::ios::binary);
      const auto reading = read_json(std::string{std::istreambuf_iterator<char>(stream), {}});
      if (!reading.fault.empty()) continue;
      add_form(reading.value, forms);
      add_expressions(reading.value, expressions);
    }
  }
  std::printf("%zu forms and %zu expressions to begin with\n", forms.count(), expressions.count());
  return 0;
}

}  // namespace
}  // namespace kiosk

int main(int count, char** arguments) {
  if (count != 4) {
    std::fprintf(stderr, "make_seeds CORPUS_FOLDER SEEDS_FOLDER REPOSITORY\n");
    return 2;
  }
  kiosk::make_seeds_of_repository(arguments[3], arguments[2]);
  kiosk::make_seeds_by_hand(arguments[2]);
  kiosk::make_seeds_of_value_sets(arguments[2]);
  kiosk::make_seeds_of_sketches(arguments[2]);
  kiosk::make_seeds_of_cql(arguments[2]);
  return kiosk::make_seeds(arguments[1], arguments[2]);
}

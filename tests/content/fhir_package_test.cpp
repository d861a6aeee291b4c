// FHIR packages from elsewhere: what is read of them, and what nobody can do with one.
#include <gtest/gtest.h>

#include "app/content/fhir_package.h"
#include "app/content/read_content.h"
#include "tests/support/tarball.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

std::string value_set(const std::string& url, const std::string& code) {
  return R"({"resourceType": "ValueSet", "url": ")" + url +
         R"(", "compose": {"include": [{"system": "s", "concept": [{"code": ")" + code + "\"}]}]}}";
}

/// The codes that a question of that value set has with that package.
std::string codes_with(const std::filesystem::path& package, const std::string& url) {
  const TemporaryFolder folder;
  const auto reading = read_questionnaire(
      folder.write("q.json", R"({"resourceType": "Questionnaire", "item": [{"linkId": "q", "type":
                             "choice", "answerValueSet": ")" +
                                 url + "\"}]}"),
      {.value_set_folders = {package}});
  std::string codes;
  for (const auto& option : reading.value->items.at(0).options)
    codes += std::string(code_of(option.value)) + ' ';
  return codes;
}

/// What is taken of a package, by name, and the first fault.
std::string taken(const std::filesystem::path& package) {
  ContentFaults faults;
  FileFaults of_file(package, faults);
  std::string names;
  read_package(
      of_file, [](std::string_view) { return true; },
      [&](std::string_view name, const std::string&) { names += std::string(name) + ' '; });
  return names + (faults.empty() ? "" : "! " + faults.front().what);
}

TEST(AFhirPackage, BringsValueSetsAndTheSystemsThatTheyDrawOn) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "p.tgz";
  write_tarball(
      file,
      {{"package/package.json", "{}"},
       {"package/ValueSet-a.json", value_set("urn:a", "x")},
       {"package/CodeSystem-s.json",
        R"({"resourceType": "CodeSystem", "url": "urn:s", "content": "complete", "concept": [{"code": "k"}]})"},
       {"package/ValueSet-b.json",
        R"({"resourceType": "ValueSet", "url": "urn:b", "compose": {"include": [{"system": "urn:s"}]}})"}});

  EXPECT_EQ(codes_with(file, "urn:a"), "x ");
  EXPECT_EQ(codes_with(file, "urn:b"), "k ");
  EXPECT_EQ(codes_with(folder.path(), "urn:a"), "x ") << "a folder's packages count too";
}

TEST(AFhirPackage, IsReadOnlyInItsOwnFolder) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "p.tgz";
  write_tarball(file, {{"package/examples/ValueSet-a.json", "{}"},
                       {"../ValueSet-b.json", "{}"},
                       {"/etc/ValueSet-c.json", "{}"},
                       {"package/../ValueSet-d.json", "{}"},
                       {"package/ValueSet-e.json", "{}"}});
  EXPECT_EQ(taken(file), "ValueSet-e.json ");
}

TEST(AFhirPackage, ThatIsCutOffOrNoArchiveIsAFault) {
  const TemporaryFolder folder;
  EXPECT_EQ(taken(folder.write("text.tgz", "not packed")),
            "! is not a FHIR package (a tar archive compressed by gzip)");
  EXPECT_EQ(taken(folder.write("empty.tgz", "")),
            "! is not a FHIR package (a tar archive compressed by gzip)");
  const auto archive = tar_of({{"package/a.json", std::string(2000, 'x')}});
  write_packed(folder.path() / "cut.tgz", archive.substr(0, 1024));
  EXPECT_EQ(taken(folder.path() / "cut.tgz"), "! is truncated");
  write_packed(folder.path() / "no-end.tgz", archive.substr(0, archive.size() - 1024));
  EXPECT_EQ(taken(folder.path() / "no-end.tgz"),
            "a.json ! is truncated, or exceeds the size limit of a package");
}

TEST(AFhirPackage, WithASizeThatNoFileHasIsAFault) {
  const TemporaryFolder folder;
  auto archive = tar_of({{"package/a.json", "x"}});
  archive.replace(124, 11, "77777777777");
  write_packed(folder.path() / "large.tgz", archive);
  EXPECT_NE(taken(folder.path() / "large.tgz").find('!'), std::string::npos);
  archive.replace(124, 11, "9999zzzzzzz");
  write_packed(folder.path() / "odd.tgz", archive);
  EXPECT_EQ(taken(folder.path() / "odd.tgz"), "! has a file without a size in it");
}

TEST(AFhirPackage, ThatUnpacksWithoutEndIsLeft) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "bomb.tgz";
  auto archive = tar_of({{"package/ValueSet-a.json", ""}});
  archive.replace(124, 11, "04000000000");  // 512 MiB of nothing, of which a little is there
  write_packed(file, archive + std::string(8U << 20U, '\0'));
  EXPECT_NE(taken(file).find("is truncated"), std::string::npos);
}

TEST(HL7sOwnValueSets, ComeWithTheProgram) {
  const auto ours = std::filesystem::path(SOURCE_DIR) / "assets" / "value-sets";
  EXPECT_EQ(codes_with(ours, "http://hl7.org/fhir/ValueSet/adverse-event-severity"),
            "mild moderate severe ");
  EXPECT_EQ(codes_with(ours, "http://hl7.org/fhir/ValueSet/days-of-week|4.0.1"),
            "mon tue wed thu fri sat sun ");
  EXPECT_EQ(codes_with(ours, "http://hl7.org/fhir/ValueSet/condition-code"), "")
      << "all of SNOMED CT is no list for a kiosk, and not HL7's";
}

}  // namespace
}  // namespace kiosk

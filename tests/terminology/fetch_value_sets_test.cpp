#include "app/terminology/fetch_value_sets.h"

#include <gtest/gtest.h>

#include <future>

#include "app/terminology/expansion.h"
#include "tests/support/record/fhir_server.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr const char* severity = "http://example.org/ValueSet/severity";

/// A form with one choice of that value set.
std::string form_with(const std::string& value_set, const std::string& contained = {}) {
  return R"({"resourceType": "Questionnaire", "contained": [)" + contained +
         R"(], "item": [{"linkId": "q", "text": "How bad?", "type": "choice", "answerValueSet": ")" +
         value_set + "\"}]}";
}

/// The answer of a server to $expand.
std::string expansion_of(const std::string& contains, const std::string& more = {}) {
  return R"({"resourceType": "ValueSet", "url": "http://example.org/other", "copyright": "(c) SNOMED International", "expansion": {"timestamp": "2026-01-01")" +
         more + R"(, "contains": [)" + contains + "]}}";
}

constexpr const char* mild_and_severe =
    R"({"system": "http://snomed.info/sct", "code": "255604002", "display": "Mild", "designation": [{"language": "es", "value": "Leve"}]},)"
    R"({"system": "http://snomed.info/sct", "code": "24484000", "display": "Severe"})";

Behavior answer(int status, const std::string& body) {
  return {.kind = Behavior::Kind::answer,
          .status = status,
          .header = "Content-Type: application/fhir+json\r\n",
          .body = body};
}

std::string codes_of(const Questionnaire& form) {
  std::string codes;
  for (const auto& option : form.items.at(0).options)
    codes += std::string(code_of(option.value)) + ' ';
  return codes;
}

/// A form, a folder for the answers, and a server that gives that answer once.
struct AtServer {
  explicit AtServer(const std::string& form, const Behavior& behavior)
      : file(folder.write("form.json", form)) {
    server.behave({behavior});
  }

  std::vector<FetchedValueSet> fetch() {
    return fetch_value_sets(
        {.server = server.address(), .cache = cache},
        missing_value_sets(file, {.value_set_folders = {cache}}),
        {.connecting = std::chrono::seconds(5), .in_all = std::chrono::seconds(5)});
  }
  Questionnaire read() const {
    return std::move(*read_questionnaire(file, {.value_set_folders = {cache}}).value);
  }

  TemporaryFolder folder{};
  std::filesystem::path file;
  std::filesystem::path cache = folder.path() / "cache" / "sets";
  FhirServer server{};
};

std::string only_fault(const std::vector<FetchedValueSet>& results) {
  EXPECT_EQ(results.size(), 1U);
  return results.empty() ? "" : results[0].fault;
}

TEST(ATerminologyServer, IsAskedForTheAnswersThatNobodySuppliesAndTheyAreKept) {
  AtServer visit(form_with(std::string(severity) + "|2.0"),
                 answer(200, expansion_of(mild_and_severe, R"(, "total": 2)")));
  EXPECT_EQ(codes_of(visit.read()), "");

  EXPECT_EQ(only_fault(visit.fetch()), "");

  const auto requests = visit.server.requests();
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_TRUE(requests[0].head.starts_with(
      "GET /fhir/ValueSet/$expand?url=http%3A%2F%2Fexample.org%2FValueSet%2Fseverity"
      "&valueSetVersion=2.0&count=2001&includeDesignations=true HTTP/1.1\r\n"))
      << requests[0].head;
  const auto form = visit.read();
  EXPECT_EQ(codes_of(form), "255604002 24484000 ");
  EXPECT_EQ(form.items[0].type, ItemType::choice);
  EXPECT_EQ(form.items[0].options[0].label.in("es"), "Leve");
}

TEST(ATerminologyServer, IsNotAskedAgainForWhatIsKept) {
  AtServer visit(form_with(severity), answer(200, expansion_of(mild_and_severe)));
  visit.fetch();

  EXPECT_TRUE(visit.fetch().empty());
  EXPECT_EQ(visit.server.requests().size(), 1U);
}

TEST(ATerminologyServer, WhoseCodesHaveAnOwnerIsKeptWithThatName) {
  AtServer visit(form_with(severity), answer(200, expansion_of(mild_and_severe)));
  visit.fetch();

  const auto kept = std::filesystem::directory_iterator(visit.cache)->path();
  EXPECT_NE(read_file(kept).find("(c) SNOMED International"), std::string::npos);
  EXPECT_NE(read_file(kept).find(severity), std::string::npos)
      << "under the url that the form names, not the server's";
  EXPECT_TRUE(kept.filename().string().starts_with("ValueSet-severity-")) << kept;
  EXPECT_EQ(std::filesystem::status(kept).permissions(), std::filesystem::perms(0644))
      << "the kiosk may be another user than who fetched it";
}

TEST(ATerminologyServer, IsGivenAValueSetThatTheFormBringsAlongWithoutItsCodes) {
  const std::string own =
      R"({"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "http://snomed.info/sct", "filter": [{"property": "concept", "op": "is-a", "value": "272141005"}]}]}})";
  AtServer visit(form_with("#v", own), answer(200, expansion_of(mild_and_severe)));

  EXPECT_EQ(only_fault(visit.fetch()), "");

  const auto requests = visit.server.requests();
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_TRUE(requests[0].head.starts_with("POST /fhir/ValueSet/$expand HTTP/1.1\r\n"));
  EXPECT_NE(requests[0].body.find("272141005"), std::string::npos);
  EXPECT_EQ(codes_of(visit.read()), "255604002 24484000 ");
}

TEST(ATerminologyServer, IsNotAskedForAValueSetThatTheFormOnlyClaimsToBringAlong) {
  AtServer visit(form_with("#nowhere"), answer(200, expansion_of(mild_and_severe)));

  EXPECT_TRUE(visit.fetch().empty());
  EXPECT_TRUE(visit.server.requests().empty());
}

TEST(ATerminologyServer, ThatListsOnlyAPartIsNotUsed) {
  const std::vector<std::pair<std::string, std::string>> parts{
      {R"(, "total": 700)", "the server lists only a part of its answers"},
      {R"(, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/valueset-toocostly", "valueBoolean": true}])",
       "the server lists only a part of its answers"},
      {R"(, "parameter": [{"name": "limitedExpansion", "valueBoolean": true}])",
       "the server lists only a part of its answers"},
      {R"(, "total": 350000)", "it has more than 2000 answers, which are too many to choose from"}};
  for (const auto& [more, fault] : parts) {
    AtServer visit(form_with(severity), answer(200, expansion_of(mild_and_severe, more)));

    EXPECT_EQ(only_fault(visit.fetch()), fault);
    EXPECT_EQ(codes_of(visit.read()), "");
    EXPECT_FALSE(std::filesystem::exists(visit.cache));
  }
}

TEST(ATerminologyServer, ThatRefusesIsQuotedWithItsReason) {
  const std::vector<std::pair<Behavior, std::string>> refusals{
      {answer(
           404,
           R"({"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "not-found", "details": {"text": "A definition for the value Set could not be found"}}]})"),
       "the server answers 404: A definition for the value Set could not be found"},
      {answer(500, "<html>"), "the server answers 500"},
      {answer(200, R"({"resourceType": "Parameters"})"),
       "the server's response is not an expanded ValueSet"},
      {answer(200, expansion_of("")), "the server's expansion is empty"},
      {answer(302, ""), "the server answers 302"}};
  for (const auto& [behavior, fault] : refusals) {
    AtServer visit(form_with(severity), behavior);
    EXPECT_EQ(only_fault(visit.fetch()), fault);
  }
}

TEST(ATerminologyServer, ThatIsAwayIsWaitedForOnce) {
  const FhirServer away({}, FhirServer::State::down);
  const auto results =
      fetch_value_sets({.server = away.address(), .cache = "/nowhere"},
                       {{.name = "urn:a", .url = "urn:a"}, {.name = "urn:b", .url = "urn:b"}});
  ASSERT_EQ(results.size(), 2U);
  EXPECT_TRUE(results[0].fault.starts_with("the server does not answer")) << results[0].fault;
  EXPECT_EQ(results[1].fault, results[0].fault);
}

TEST(ATerminologyServer, IsLeftAloneAtOnceWhenAVisitBegins) {
  FhirServer silent;
  silent.behave({{.kind = Behaviour::Kind::hold}});
  FetchEnd end;
  auto fetching = std::async(std::launch::async, [&] {
    return fetch_value_sets({.server = silent.address(), .cache = "/nowhere"},
                            {{.name = "urn:a", .url = "urn:a"}}, terminology_limits, &end);
  });

  ASSERT_TRUE(silent.saw_connections(1));
  end.end();

  ASSERT_EQ(fetching.wait_for(std::chrono::seconds(5)), std::future_status::ready);
  EXPECT_NE(fetching.get().at(0).fault, "");
}

TEST(ATerminologyServer, IsAskedOverTlsAlone) {
  const auto results = fetch_value_sets({.server = "http://example.org/fhir", .cache = "/nowhere"},
                                        {{.name = "urn:a", .url = "urn:a"}});
  EXPECT_EQ(only_fault(results),
            "http://example.org/fhir is not an https:// address (http:// only to this machine)");
}

TEST(AKeptValueSet, HasAFileNameThatStaysInItsFolder) {
  for (const auto* name : {"urn:a", "http://x.example/../../etc/passwd", "#..", "http://x/\u00e4 b",
                           "http://x.example/ValueSet/"}) {
    const auto file = kept_file_name({.name = name, .url = name});
    EXPECT_EQ(file.find_first_of("/ \\"), std::string::npos) << file;
    EXPECT_TRUE(file.starts_with("ValueSet-") && file.ends_with(".json")) << file;
  }
  EXPECT_NE(kept_file_name({.name = "http://a/v", .url = "http://a/v"}),
            kept_file_name({.name = "http://b/v", .url = "http://b/v"}));
}

}  // namespace
}  // namespace kiosk

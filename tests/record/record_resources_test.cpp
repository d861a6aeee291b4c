#include "app/record/record_resources.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/record/sender_at_work.h"

namespace kiosk {
namespace {

using nlohmann::json;

const json visit_identifier{{"system", "urn:beforehand:visit"}, {"value", "7F3KQ2MD"}};

TEST(RecordResources, TheResponseHasTheReferenceAsItsOnlyIdentifierAndAllElseAsItWas) {
  Delivery visit{
      .reference = "7F3KQ2MD",
      .response =
          R"({"resourceType": "QuestionnaireResponse", "identifier": {"value": "old"}, "status": "completed", "item": [
                                {"linkId": "weight", "answer": [{"valueDecimal": 70.50}]}]})"};

  const auto entry = make_entry(visit);

  ASSERT_TRUE(entry);
  EXPECT_EQ(json::parse(entry->response).at("identifier"), visit_identifier);
  EXPECT_EQ(entry->response.find("old"), std::string::npos);
  EXPECT_NE(entry->response.find("70.50"), std::string::npos) << "decimals keep their digits";
  auto without = json::parse(entry->response);
  auto expected = json::parse(visit.response);
  without.erase("identifier");
  expected.erase("identifier");
  EXPECT_EQ(without, expected);
}

TEST(RecordResources, TheDocumentHoldsThePdfAndNamesTheResponse) {
  const auto entry = make_entry(some_visit());

  ASSERT_TRUE(entry);
  EXPECT_EQ(json::parse(entry->document), json::parse(R"({
    "resourceType": "DocumentReference",
    "masterIdentifier": {"system": "urn:beforehand:summary", "value": "7F3KQ2MD"},
    "status": "current",
    "type": {"coding": [{"system": "http://loinc.org", "code": "51855-5", "display": "Patient Note"}]},
    "date": "2026-11-24T09:30:00+01:00",
    "content": [{"attachment": {"contentType": "application/pdf", "data": "JVBERi0xLjUgdGhlLXBlcnNvbnMtb3duLXdvcmRz"}}],
    "context": {"related": [{"type": "QuestionnaireResponse", "identifier": {"system": "urn:beforehand:visit", "value": "7F3KQ2MD"}}]}
  })"));
}

TEST(RecordResources, NeitherSaysWhoThePersonIs) {
  const auto entry = make_entry(some_visit());

  ASSERT_TRUE(entry);
  for (const auto& resource : {json::parse(entry->response), json::parse(entry->document)}) {
    for (const auto* member : {"subject", "author", "source", "encounter"})
      EXPECT_FALSE(resource.contains(member)) << member;
  }
}

TEST(RecordResources, WithoutAPdfThereIsNoDocument) {
  const auto entry = make_entry(some_visit("7F3KQ2MD", false));

  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->document, "");
  EXPECT_EQ(json::parse(transaction(*entry)).at("entry").size(), 1U);
}

TEST(RecordResources, ATransactionCreatesEachOnlyWhereItIsNotThereYet) {
  const auto bundle = json::parse(transaction(make_entry(some_visit()).value()));

  EXPECT_EQ(bundle.at("resourceType"), "Bundle");
  EXPECT_EQ(bundle.at("type"), "transaction");
  ASSERT_EQ(bundle.at("entry").size(), 2U);
  EXPECT_EQ(bundle.at("entry")[0].at("request"),
            json::parse(R"({"method": "POST", "url": "QuestionnaireResponse",
                            "ifNoneExist": "identifier=urn:beforehand:visit|7F3KQ2MD&authored=2026-11-24T09:30:00%2B01:00"})"));
  EXPECT_EQ(bundle.at("entry")[1].at("request"),
            json::parse(R"({"method": "POST", "url": "DocumentReference",
                            "ifNoneExist": "identifier=urn:beforehand:summary|7F3KQ2MD&date=2026-11-24T09:30:00%2B01:00"})"));
  EXPECT_EQ(bundle.at("entry")[0].at("resource").at("resourceType"), "QuestionnaireResponse");
}

TEST(RecordResources, ADayWithoutATimeIsNoInstant) {
  const Delivery visit{
      .reference = "7F3KQ2MD",
      .response = R"({"resourceType": "QuestionnaireResponse", "authored": "2026-11-24"})",
      .summary_pdf = "%PDF"};

  const auto entry = make_entry(visit);

  ASSERT_TRUE(entry);
  EXPECT_FALSE(json::parse(entry->document).contains("date"));
}

TEST(RecordResources, OnlyAResponseWithAReferenceMakesAnEntry) {
  const auto response = some_visit().response;
  const Delivery wrong[] = {{.reference = "7F3KQ2MD", .response = "no JSON"},
                            {.reference = "7F3KQ2MD", .response = R"({"resourceType": "Patient"})"},
                            {.reference = "7F3KQ2M", .response = response},
                            {.reference = "7F3KQ2MU", .response = response},
                            {.reference = "../../ab", .response = response}};
  for (const auto& delivery : wrong)
    EXPECT_FALSE(make_entry(delivery)) << delivery.reference << ' ' << delivery.response;
}

TEST(RecordResources, OnlyAWholeTransactionResponseAcknowledges) {
  const auto entry = make_entry(some_visit()).value();
  const auto answer = [](const std::string& statuses) {
    return R"({"resourceType": "Bundle", "type": "transaction-response", "entry": [)" + statuses +
           "]}";
  };
  const std::string created = R"({"response": {"status": "201 Created"}})";
  const std::string there = R"({"response": {"status": "200"}})";
  const std::string wrong = R"({"response": {"status": "422 Unprocessable"}})";

  EXPECT_TRUE(acknowledges(answer(created + ',' + there), entry));
  EXPECT_FALSE(acknowledges(answer(created), entry));
  EXPECT_FALSE(acknowledges(answer(created + ',' + wrong), entry));
  EXPECT_FALSE(acknowledges(answer(created + ",{}"), entry));
  EXPECT_FALSE(acknowledges(R"({"resourceType": "OperationOutcome"})", entry));
  EXPECT_FALSE(acknowledges("<html>", entry));
  EXPECT_FALSE(acknowledges("", entry));
}

TEST(Reference, HasEightCharactersThatAreNotMisread) {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const auto reference = make_reference();
    EXPECT_TRUE(is_reference(reference)) << reference;
    EXPECT_EQ(reference.find_first_of("ILOUilou"), std::string::npos);
    seen.insert(reference);
  }
  EXPECT_EQ(seen.size(), 1000U);
}

TEST(RecordResources, ANoticeSaysThatAPersonNeedsStaffAndNothingElse) {
  const auto entry =
      make_entry({.reference = "7F3KQ2MD",
                  .communication = communication("Hall 2", true, "2026-11-24T14:05:00+01:00")});
  ASSERT_TRUE(entry);
  const auto notice = json::parse(entry->response);
  EXPECT_EQ(notice["resourceType"], "Communication");
  EXPECT_EQ(notice["status"], "completed");
  EXPECT_EQ(notice["payload"][0]["contentString"], "A person at kiosk Hall 2 needs staff: now");
  EXPECT_EQ(notice["identifier"][0]["value"], "7F3KQ2MD");
  EXPECT_FALSE(notice.contains("subject"));
  const auto bundle = json::parse(transaction(*entry));
  ASSERT_EQ(bundle["entry"].size(), 1U);
  EXPECT_EQ(bundle["entry"][0]["request"]["url"], "Communication");
  EXPECT_EQ(bundle["entry"][0]["request"]["ifNoneExist"],
            "identifier=urn:beforehand:alert|7F3KQ2MD&sent=2026-11-24T14:05:00%2B01:00");
}

}  // namespace
}  // namespace kiosk

// Copies sent to a FHIR server that nobody here wrote. Started by tests/record/outside-server,
// which puts the server's address into BEFOREHAND_OUTSIDE_SERVER; skipped without it.
#include <gtest/gtest.h>

#include <cstdlib>

#include "app/json/json.h"
#include "app/record/curl_request.h"
#include "app/record/record_resources.h"
#include "tests/support/record/sender_at_work.h"

namespace kiosk {
namespace {

/// A sender whose record is the outside server, and searches of what that stored.
class OutsideServer : public testing::Test {
 protected:
  void SetUp() override {
    const char* address = std::getenv("BEFOREHAND_OUTSIDE_SERVER");
    if (!address) GTEST_SKIP() << "BEFOREHAND_OUTSIDE_SERVER names no server";
    address_ = address;
    work_.settings.to = RecordTarget::server;
    work_.settings.server = address_;
  }

  /// The resources of a search result.
  std::vector<Json> found(const std::string& type, const std::string& identifier) {
    CurlTransfer transfer;
    const auto answer = transfer.get(
        {.url = (address_ + '/').append(type).append("?identifier=").append(identifier)},
        {.connecting = std::chrono::seconds(5), .in_all = std::chrono::seconds(20)},
        {"Accept: application/fhir+json"});
    EXPECT_EQ(answer.status, 200) << answer.body;
    std::vector<Json> resources;
    const auto bundle = read_json(answer.body).value;
    for (const auto& entry : bundle.array_at("entry")) resources.push_back(*entry.find("resource"));
    return resources;
  }

  std::string address_{};
  SenderAtWork work_{};
};

/// "system|value" in a query.
std::string token(std::string_view system, std::string_view value) {
  std::string text(system);
  text += "%7C";
  text += value;
  return text;
}

TEST_F(OutsideServer, StoresAVisitWithItsPdfWhereTheReferenceFindsBoth) {
  work_.start();

  work_.sender().submit(some_visit("AAAA2222"));

  ASSERT_TRUE(work_.comes_to_sent(1));
  const auto responses = found("QuestionnaireResponse", token(visit_system, "AAAA2222"));
  ASSERT_EQ(responses.size(), 1U);
  EXPECT_NE(write_json(responses[0]).find(marker), std::string::npos);
  const auto documents = found("DocumentReference", token(summary_system, "AAAA2222"));
  ASSERT_EQ(documents.size(), 1U);
  EXPECT_FALSE(documents[0].array_at("content").empty());
  EXPECT_TRUE(work_.spooled().empty());
}

TEST_F(OutsideServer, HasACopyOnceThatWasSentTwice) {
  work_.start();

  work_.sender().submit(some_visit("BBBB3333"));
  ASSERT_TRUE(work_.comes_to_sent(1));
  work_.sender().submit(some_visit("BBBB3333"));

  ASSERT_TRUE(work_.comes_to_sent(2));
  EXPECT_EQ(found("QuestionnaireResponse", token(visit_system, "BBBB3333")).size(), 1U);
  EXPECT_EQ(found("DocumentReference", token(summary_system, "BBBB3333")).size(), 1U);
}

TEST_F(OutsideServer, HasTwoVisitsOfTheSameReferenceAtDifferentTimes) {
  work_.start();
  auto later = some_visit("CCCC4444", false);
  const auto at = later.response.find("\"authored\"");
  ASSERT_NE(at, std::string::npos);
  const auto year = later.response.find("20", at);
  later.response.replace(year, 4, "2031");

  work_.sender().submit(some_visit("CCCC4444", false));
  ASSERT_TRUE(work_.comes_to_sent(1));
  work_.sender().submit(later);

  ASSERT_TRUE(work_.comes_to_sent(2));
  EXPECT_EQ(found("QuestionnaireResponse", token(visit_system, "CCCC4444")).size(), 2U);
}

TEST_F(OutsideServer, StoresANoticeToStaffWithoutAnyAnswer) {
  work_.start();

  work_.sender().submit({.reference = "DDDD5555",
                         .communication = communication("Hall 2", true, "2026-11-28T10:00:00Z")});

  ASSERT_TRUE(work_.comes_to_sent(1));
  const auto notices = found("Communication", token(alert_system, "DDDD5555"));
  ASSERT_EQ(notices.size(), 1U);
  EXPECT_NE(write_json(notices[0]).find("A person at kiosk Hall 2 needs staff: now"),
            std::string::npos);
}

TEST_F(OutsideServer, RefusesWhatIsNoValidResourceAndNothingOfItIsStored) {
  work_.start();

  work_.sender().submit(
      {.reference = "EEEE6666",
       .response =
           R"({"resourceType": "QuestionnaireResponse", "authored": "2026-11-28T10:00:00Z"})"});

  ASSERT_TRUE(work_.comes_to_trouble(RecordTrouble::refused));
  EXPECT_TRUE(found("QuestionnaireResponse", token(visit_system, "EEEE6666")).empty());
}

TEST_F(OutsideServer, RefusesAtAnAddressThatIsNotItsOwnAndTheCopyWaits) {
  work_.settings.server = address_ + "/nowhere";
  work_.start();

  work_.sender().submit(some_visit("FFFF7777"));

  ASSERT_TRUE(work_.comes_to_trouble(RecordTrouble::refused));
  EXPECT_EQ(work_.sender().report().waiting, 1U);
}

}  // namespace
}  // namespace kiosk

// Copies on their way to a server that is up, down, slow, unwilling or cut off.
#include <gtest/gtest.h>

#include "tests/support/record/fhir_server.h"
#include "tests/support/record/sender_at_work.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;
using Kind = Behavior::Kind;

/// A sender and its server. What every journey ends with: each visit is in the record once, and
/// nothing is left behind.
class RecordServer : public testing::Test {
 protected:
  void start() {
    work.settings.to = RecordTarget::server;
    work.settings.server = server.address();
    work.start();
  }

  void expect_once_in_the_record() {
    const auto store = server.store();
    EXPECT_EQ(store.count("QuestionnaireResponse"), 1U);
    EXPECT_EQ(store.count("DocumentReference"), 1U);
    EXPECT_TRUE(work.spooled().empty());
    EXPECT_EQ(work.sender().report().lost, 0U);
  }

  FhirServer server{};
  SenderAtWork work{};
};

TEST_F(RecordServer, AVisitArrivesWithItsPdfAndLeavesNothingBehind) {
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_EQ(server.requests().size(), 1U);
  EXPECT_EQ(work.sender().report(), (RecordReport{.sent = 1, .status = 200}));
}

TEST_F(RecordServer, ManyVisitsArriveInTheOrderInWhichTheyWereHandedOver) {
  start();

  for (const auto* reference : {"AAAAAAAA", "BBBBBBBB", "CCCCCCCC"})
    work.sender().submit(some_visit(reference, false));

  ASSERT_TRUE(work.comes_to_sent(3));
  const auto store = server.store();
  ASSERT_EQ(store.resources().size(), 3U);
  EXPECT_EQ(store.resources()[0].at("identifier").at("value"), "AAAAAAAA");
  EXPECT_EQ(store.resources()[2].at("identifier").at("value"), "CCCCCCCC");
}

TEST_F(RecordServer, WhatNoServerTakesWaitsEncryptedAndForThisUserOnly) {
  FhirServer down({}, FhirServer::State::down);
  work.settings.to = RecordTarget::server;
  work.settings.server = down.address();
  work.start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::unreachable));
  EXPECT_EQ(work.sender().report().waiting, 1U);
  ASSERT_EQ(work.spooled().size(), 1U);
  EXPECT_TRUE(work.spooled_in_clear().empty());
  EXPECT_EQ(std::filesystem::status(work.spooled().front()).permissions(),
            std::filesystem::perms(0600));
  EXPECT_EQ(std::filesystem::status(work.settings.spool).permissions(),
            std::filesystem::perms(0700));

  down.come_up();

  ASSERT_TRUE(work.comes_to_sent(1));
  EXPECT_EQ(down.store().resources().size(), 2U);
  EXPECT_TRUE(work.spooled().empty());
}

TEST_F(RecordServer, ASlowServerIsTriedAgainAfterTheTimeOut) {
  server.behave({{.kind = Kind::hold}});
  work.timing.tries.in_all = 300ms;
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::timed_out));
  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_GE(server.requests().size(), 2U);
}

TEST_F(RecordServer, ABusyServerIsLeftAloneForAsLongAsItAsks) {
  server.behave({{.kind = Kind::answer, .status = 503, .header = "Retry-After: 1\r\n"}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.status == 503; }));
  EXPECT_TRUE(work.comes_to_trouble(RecordTrouble::busy));
  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_GE(requests[1].came - requests[0].came, 990ms);
}

TEST_F(RecordServer, NoServerIsBelievedThatAsksForDays) {
  server.behave({{.kind = Kind::answer, .status = 429, .header = "Retry-After: 200000\r\n"}});
  work.timing.longest_asked = 50ms;
  start();

  work.sender().submit(some_visit());

  EXPECT_TRUE(work.comes_to_sent(1));
}

TEST_F(RecordServer, ATokenThatWasChangedIsReadAnew) {
  server.want_token("new-token");
  work.settings.token_file = work.write("token", "old-token\n");
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::not_admitted));
  EXPECT_EQ(work.sender().report().status, 401);
  EXPECT_EQ(server.store().resources().size(), 0U);
  work.write("token", "new-token\n");
  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
}

TEST_F(RecordServer, NothingIsSentWithoutTheTokenThatTheClinicSet) {
  work.settings.token_file = work.write("token", "two words\r\nX-Other: header");
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::no_token));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(RecordServer, ARefusedVisitIsKeptAndCountedAndDoesNotHoldUpTheNext) {
  server.behave(
      {{.kind = Kind::answer, .status = 422, .body = R"({"resourceType": "OperationOutcome"})"}});
  start();

  work.sender().submit(some_visit("AAAAAAAA"));
  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.refused == 1; }));
  EXPECT_EQ(
      work.sender().report(),
      (RecordReport{.waiting = 1, .refused = 1, .trouble = RecordTrouble::refused, .status = 422}));
  work.sender().submit(some_visit("BBBBBBBB"));

  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.sent == 1; }));
  EXPECT_EQ(work.sender().report().waiting, 1U);
  EXPECT_EQ(work.sender().report().refused, 1U);
  EXPECT_EQ(server.requests().size(), 2U) << "a refused visit is not tried again at once";
  EXPECT_EQ(work.spooled().size(), 1U);
  EXPECT_TRUE(work.spooled_in_clear().empty());
}

TEST_F(RecordServer, ARefusedVisitArrivesOnceTheServerIsMended) {
  server.behave({{.kind = Kind::answer, .status = 404}});
  work.timing.refused_pause = 50ms;
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_EQ(work.sender().report().refused, 0U);
}

TEST_F(RecordServer, AConflictAfterALostAcknowledgementIsTriedAgainAndSent) {
  server.behave({{.kind = Kind::lose_answer}, {.kind = Kind::answer, .status = 409}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_EQ(server.requests().size(), 3U);
  EXPECT_EQ(work.sender().report().refused, 0U);
}

TEST_F(RecordServer, AConflictWaitsAsLongAsTheServerAsksAndKeepsNoOtherVisit) {
  server.behave({{.kind = Kind::answer, .status = 409, .header = "Retry-After: 1\r\n"}});
  start();

  for (const auto* reference : {"AAAAAAAA", "BBBBBBBB"})
    work.sender().submit(some_visit(reference, false));

  ASSERT_TRUE(work.comes_to_sent(2));
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 3U);
  EXPECT_NE(requests[1].body.find("BBBBBBBB"), std::string::npos) << "the other one goes meanwhile";
  EXPECT_GE(requests[2].came - requests[0].came, 1s);
}

TEST_F(RecordServer, ADateToComeBackIsHeldAgainstTheAnswersOwnDate) {
  server.behave({{.kind = Kind::answer,
                  .status = 404,
                  .header = "Date: Sat, 01 Jan 2000 00:00:00 GMT\r\nRetry-After: Sat, 01 Jan 2000 "
                            "00:00:01 GMT\r\n"}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_sent(1));
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_GE(requests[1].came - requests[0].came, 1s);
}

TEST_F(RecordServer, AConflictThatNeverPassesIsSetAsideAfterSomeTries) {
  const Behavior conflict{.kind = Kind::answer, .status = 409};
  work.timing.most_put_off = 3;
  server.behave({conflict, conflict, conflict, conflict});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to([](const RecordReport& report) { return report.refused == 1; }));
  EXPECT_EQ(
      work.sender().report(),
      (RecordReport{.waiting = 1, .refused = 1, .trouble = RecordTrouble::refused, .status = 409}));
  EXPECT_EQ(server.requests().size(), 4U);
}

TEST_F(RecordServer, AVisitGoesToExactlyTheAddressThatTheClinicWrote) {
  for (const auto* path : {"/fhir", "/fhir/", "/"}) {
    server.serve_at(path);
    start();
    work.sender().submit(some_visit("7F3KQ2MD", false));
    ASSERT_TRUE(work.comes_to_sent(1)) << path;
    EXPECT_TRUE(
        server.requests().back().head.starts_with("POST " + std::string(path) + " HTTP/1.1\r\n"))
        << server.requests().back().head;
    work.end();
  }
}

TEST_F(RecordServer, ALostAcknowledgementMakesNoSecondRecord) {
  server.behave({{.kind = Kind::lose_answer}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_EQ(requests[0].body, requests[1].body) << "the server must be able to recognize it";
}

TEST_F(RecordServer, HalfAnAnswerIsNoAcknowledgement) {
  server.behave({{.kind = Kind::cut_answer}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::cut_off));
  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_EQ(server.requests().size(), 2U);
}

TEST_F(RecordServer, ARequestThatWasCutOffIsSentAgainWhole) {
  server.behave({{.kind = Kind::cut_request}, {.kind = Kind::cut_request}});
  start();
  auto visit = some_visit();
  visit.summary_pdf +=
      std::string(3'000'000, 'x');  // too long to be gone before the connection breaks

  work.sender().submit(std::move(visit));

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::cut_off));
  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(RecordServer, APageOfSomeOtherServerIsNoAcknowledgement) {
  server.behave({{.kind = Kind::answer,
                  .status = 200,
                  .header = "Content-Type: text/html\r\n",
                  .body = "<h1>Welcome</h1>"}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_trouble(RecordTrouble::not_understood));
  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
}

TEST_F(RecordServer, ARedirectIsNotFollowed) {
  const FhirServer elsewhere;
  server.behave({{.kind = Kind::answer,
                  .status = 307,
                  .header = "Location: " + elsewhere.address() + "\r\n"}});
  start();

  work.sender().submit(some_visit());

  ASSERT_TRUE(work.comes_to_sent(1));
  expect_once_in_the_record();
  EXPECT_TRUE(elsewhere.requests().empty());
}

TEST_F(RecordServer, AVisitThatTheServerAlwaysStumblesOverKeepsNoOther) {
  server.behave({{.kind = Kind::answer, .status = 500},
                 {.kind = Kind::serve},
                 {.kind = Kind::answer, .status = 500}});
  start();

  for (const auto* reference : {"AAAAAAAA", "BBBBBBBB"})
    work.sender().submit(some_visit(reference, false));

  ASSERT_TRUE(work.comes_to_sent(2));
  EXPECT_EQ(server.store().count("QuestionnaireResponse"), 2U);
}

TEST_F(RecordServer, TheEnvironmentsProxyIsNotUsed) {
  const FhirServer proxy;
  ::setenv("http_proxy", proxy.address().c_str(), 1);
  ::setenv("all_proxy", proxy.address().c_str(), 1);
  start();

  work.sender().submit(some_visit());

  EXPECT_TRUE(work.comes_to_sent(1));
  ::unsetenv("http_proxy");
  ::unsetenv("all_proxy");
  EXPECT_TRUE(proxy.requests().empty());
}

TEST_F(RecordServer, ASenderEndsWithinASecondInTheMiddleOfATransfer) {
  server.behave({{.kind = Kind::hold}});
  work.timing.tries.in_all = 60s;
  start();
  work.sender().submit(some_visit("AAAAAAAA"));
  ASSERT_TRUE(server.saw_connections(1));
  work.sender().submit(some_visit("BBBBBBBB"));

  const auto begin = std::chrono::steady_clock::now();
  work.end();

  EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s);
  EXPECT_EQ(work.spooled().size(), 2U) << "both wait, encrypted";
  EXPECT_TRUE(work.spooled_in_clear().empty());
}

TEST_F(RecordServer, HandingOverDoesNotWaitForATransfer) {
  server.behave({{.kind = Kind::hold}});
  start();
  work.sender().submit(some_visit("AAAAAAAA"));
  ASSERT_TRUE(server.saw_connections(1));

  const auto begin = std::chrono::steady_clock::now();
  work.sender().submit(some_visit("BBBBBBBB"));
  const auto report = work.sender().report();

  EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s) << "a transfer may take five";
  EXPECT_EQ(report.waiting, 2U);
}

}  // namespace
}  // namespace kiosk

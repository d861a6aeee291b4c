// What is tried when, as values.
#include <gtest/gtest.h>

#include "app/record/backoff.h"
#include "app/record/delivery_queue.h"
#include "app/record/http_outcome.h"
#include "app/record/retry_after.h"
#include "app/settings/record_settings.h"

namespace kiosk {
namespace {

using namespace std::chrono_literals;

DeliveryQueue::Steady steady(std::chrono::seconds seconds) {
  return DeliveryQueue::Steady(seconds);
}

DeliveryQueue queue_of_two() {
  DeliveryQueue queue;
  queue.add("A", 1s);
  queue.add("B", 2s);
  return queue;
}

TEST(DeliveryQueue, AFailureMakesAllWaitAndGivesTheNextATurn) {
  auto queue = queue_of_two();
  ASSERT_EQ(queue.due(steady(10s)), "A");

  queue.pause_all("A", steady(20s));

  EXPECT_FALSE(queue.due(steady(19s)));
  EXPECT_EQ(queue.next_moment(), steady(20s));
  EXPECT_EQ(queue.due(steady(20s)), "B");
}

TEST(DeliveryQueue, ARefusedCopyWaitsAlone) {
  auto queue = queue_of_two();

  queue.set_aside("A", steady(100s));

  EXPECT_EQ(queue.due(steady(10s)), "B");
  EXPECT_EQ(queue.refused(), 1U);
  queue.remove("B");
  EXPECT_FALSE(queue.due(steady(99s)));
  EXPECT_EQ(queue.next_moment(), steady(100s));
  EXPECT_EQ(queue.due(steady(100s)), "A");
}

TEST(DeliveryQueue, ACopyThatIsPutOffWaitsAloneAndIsCounted) {
  auto queue = queue_of_two();

  queue.put_off("A", steady(20s));

  EXPECT_EQ(queue.due(steady(10s)), "B");
  EXPECT_EQ(queue.refused(), 0U);
  EXPECT_EQ(queue.times_put_off("A"), 1);
  EXPECT_EQ(queue.times_put_off("B"), 0);
  queue.remove("B");
  EXPECT_FALSE(queue.due(steady(19s)));
  EXPECT_EQ(queue.due(steady(20s)), "A");
}

TEST(DeliveryQueue, WhatIsTooOldGoesAndThenTheOldestBeyondTheBound) {
  auto queue = queue_of_two();
  queue.add("C", 3s);
  queue.add("D", 4s);

  const auto taken = queue.take_out_old(2s, 2);

  EXPECT_EQ(taken, (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(queue.size(), 2U);
}

TEST(DeliveryQueue, TheSameCopyTwiceIsOne) {
  auto queue = queue_of_two();

  queue.add("A", 9s);

  EXPECT_EQ(queue.size(), 2U);
}

TEST(DeliveryQueue, WithNothingToSendThereIsNoNextMoment) {
  EXPECT_FALSE(DeliveryQueue().next_moment());
}

TEST(Backoff, DoublesUpToItsBoundAndStaysInTheUpperHalf) {
  Backoff backoff(2s, 10s);
  for (const auto span : {2s, 4s, 8s, 10s, 10s}) {
    const auto pause = backoff.next();
    EXPECT_GE(pause, span / 2);
    EXPECT_LE(pause, span);
  }

  backoff.reset();

  EXPECT_LE(backoff.next(), 2s);
}

TEST(Backoff, DiffersFromKioskToKiosk) {
  std::set<std::chrono::milliseconds> pauses;
  for (int i = 0; i < 50; ++i) pauses.insert(Backoff(10s, 10s).next());
  EXPECT_GT(pauses.size(), 10U);
}

struct Status {
  int status;
  TryOutcome::Kind kind;
  RecordTrouble trouble;
};

TEST(HttpOutcome, EveryStatusHasItsMeaning) {
  using Kind = TryOutcome::Kind;
  const Status meanings[] = {
      {200, Kind::acknowledged, RecordTrouble::none},
      {201, Kind::acknowledged, RecordTrouble::none},
      {301, Kind::again, RecordTrouble::not_understood},
      {307, Kind::again, RecordTrouble::not_understood},
      {400, Kind::refused, RecordTrouble::refused},
      {401, Kind::again, RecordTrouble::not_admitted},
      {403, Kind::again, RecordTrouble::not_admitted},
      {404, Kind::refused, RecordTrouble::refused},
      {408, Kind::again, RecordTrouble::busy},
      {409, Kind::not_yet, RecordTrouble::busy},
      {423, Kind::not_yet, RecordTrouble::busy},
      {425, Kind::not_yet, RecordTrouble::busy},
      {412, Kind::refused, RecordTrouble::refused},
      {413, Kind::refused, RecordTrouble::refused},
      {422, Kind::refused, RecordTrouble::refused},
      {429, Kind::again, RecordTrouble::busy},
      {500, Kind::again, RecordTrouble::busy},
      {503, Kind::again, RecordTrouble::busy},
  };
  for (const auto& [status, kind, trouble] : meanings) {
    const auto outcome = outcome_of(status, true, {});
    EXPECT_EQ(outcome.kind, kind) << status;
    EXPECT_EQ(outcome.trouble, trouble) << status;
    EXPECT_EQ(outcome.status, status);
  }
  EXPECT_EQ(outcome_of(200, false, {}).kind, Kind::again);
  EXPECT_EQ(outcome_of(200, false, {}).trouble, RecordTrouble::not_understood);
}

TEST(HttpOutcome, WhateverNamesATimeToComeBackIsNoRefusal) {
  using Kind = TryOutcome::Kind;
  for (const int status : {400, 404, 409, 412, 413, 422, 423, 425, 451}) {
    EXPECT_EQ(outcome_of(status, false, 7s).kind, Kind::not_yet) << status;
    EXPECT_EQ(outcome_of(status, false, 0s).kind, Kind::not_yet)
        << status << ": at once is a time too";
    EXPECT_EQ(outcome_of(status, false, 7s).wait_for, 7s) << status;
  }
  for (const int status : {301, 408, 429, 500, 503})
    EXPECT_EQ(outcome_of(status, false, 7s).kind, Kind::again) << status;
  EXPECT_EQ(outcome_of(503, false, 7s).wait_for, 7s);
}

TEST(RetryAfter, IsANumberOfSecondsOrADateAndNeverMoreThanADay) {
  const auto now = std::chrono::system_clock::time_point(1'795'000'000s);
  EXPECT_EQ(retry_after_of("120", "", now), 120s);
  EXPECT_EQ(retry_after_of("0", "", now), 0s);
  EXPECT_EQ(retry_after_of("99999999999999", "", now), 24h);
  EXPECT_EQ(retry_after_of("Fri, 31 Dec 9999 23:59:59 GMT", "", now), 24h);
  for (const auto* nothing : {"", "-5", "soon", "3 s"})
    EXPECT_FALSE(retry_after_of(nothing, "", now)) << nothing;
}

TEST(RetryAfter, ADateIsHeldAgainstTheServersOwnClock) {
  const auto kiosk_in_2000 = std::chrono::system_clock::time_point(946'684'800s);
  const std::string date = "Tue, 24 Nov 2026 09:30:00 GMT";

  EXPECT_EQ(retry_after_of("Tue, 24 Nov 2026 09:30:40 GMT", date, kiosk_in_2000), 40s);
  EXPECT_EQ(retry_after_of("Tue, 24 Nov 2026 09:29:00 GMT", date, kiosk_in_2000), 0s);
  EXPECT_EQ(retry_after_of("Sat, 01 Jan 2000 00:01:00 GMT", "", kiosk_in_2000), 60s);
}

TEST(RecordAddress, IsSecureOrOnThisMachineAndHidesNoOtherHost) {
  for (const auto* right : {"https://ehr.clinic.example/fhir", "https://10.0.0.5:8443/fhir/",
                            "https://[2001:db8::1]/fhir", "http://127.0.0.1:8080/fhir",
                            "http://localhost/fhir", "http://[::1]:8080", "https://clinic"}) {
    EXPECT_TRUE(is_record_address(right)) << right;
  }
  for (const auto* wrong :
       {"", "ehr.clinic.example", "http://ehr.clinic.example/fhir", "http://10.0.0.5/fhir",
        "http://127.0.0.1@evil.example/", "http://localhost.evil.example",
        "http://127.0.0.1:80@evil.example/", "https://user@clinic/fhir", "https://clinic/fhir?a=b",
        "https://clinic/fhir#a", "https://", "https:///fhir", "https://clinic:port/",
        "https://clinic/fh ir", "http://localhost\\@evil.example", "ftp://clinic/",
        "file:///etc/passwd", "https://clinic:/"}) {
    EXPECT_FALSE(is_record_address(wrong)) << wrong;
  }
}

TEST(DeliveryQueue, ANoticeGoesBeforeAllThatWaitsAndEndsTheirPause) {
  DeliveryQueue queue;
  const DeliveryQueue::Steady now{std::chrono::hours(1)};
  queue.add("AAAAAAAA", SpoolTime(1));
  queue.pause_all("AAAAAAAA", now + std::chrono::minutes(10));
  queue.add_first("BBBBBBBB", SpoolTime(2));
  EXPECT_EQ(queue.due(now), "BBBBBBBB");
}

}  // namespace
}  // namespace kiosk

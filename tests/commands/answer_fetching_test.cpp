// Answers from a terminology server, while the kiosk is already there.
#include "app/commands/answer_fetching.h"

#include <gtest/gtest.h>

#include <future>

namespace kiosk {
namespace {

constexpr std::chrono::seconds long_enough{20};

TEST(AnswerFetching, MakesNobodyWaitForAServerThatIsAway) {
  std::promise<void> server;
  auto answered = server.get_future().share();
  {
    AnswerFetching fetching([answered](FetchEnd&) { return answered.wait(), true; }, [] {});
    EXPECT_FALSE(fetching.has_more());
  }  // the kiosk may end, too, before the server answers
  server.set_value();
}

TEST(AnswerFetching, SaysWhenThereIsMoreUntilItIsRead) {
  const auto woken = std::make_shared<std::promise<void>>();
  AnswerFetching fetching([](FetchEnd&) { return true; }, [woken] { woken->set_value(); });
  ASSERT_EQ(woken->get_future().wait_for(long_enough), std::future_status::ready);

  EXPECT_TRUE(fetching.has_more());
  fetching.is_read();
  EXPECT_FALSE(fetching.has_more());
}

TEST(AnswerFetching, WakesNobodyForNothing) {
  const auto asked = std::make_shared<std::promise<void>>();
  std::atomic<bool> woken = false;
  {
    AnswerFetching fetching(
        [asked](FetchEnd&) {
          asked->set_value();
          return false;
        },
        [&] { woken = true; });
    ASSERT_EQ(asked->get_future().wait_for(long_enough), std::future_status::ready);
    EXPECT_FALSE(fetching.has_more());
  }
  EXPECT_FALSE(woken);
}

TEST(AnswerFetching, AsksNobodyWhereNoServerIsSet) {
  const AnswerFetching fetching({}, [] {});
  EXPECT_FALSE(fetching.has_more());
}

}  // namespace
}  // namespace kiosk

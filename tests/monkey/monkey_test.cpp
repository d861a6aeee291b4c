// That the monkey does the same again when it is asked to, and would notice what does not hold.
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <limits>

#include "tests/monkey/gesture.h"
#include "tests/monkey/memory_at_rest.h"
#include "tests/monkey/sightings.h"
#include "tests/monkey/stage_invariants.h"
#include "tests/monkey/typing.h"
#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {
namespace {

using namespace std::chrono_literals;

Sight some_sight() {
  return {.targets = {{"back", 10, 1800, 200, 90},
                      {"answer.yes", 10, 900, 900, 90},
                      {"next", 300, 1800, 700, 90}},
          .world = {"it rains"}};
}

/// A screen with those things on it, each to be touched.
ui::SemanticScreen a_screen(const std::vector<std::string>& ids) {
  ui::SemanticScreen said{.name = "question"};
  for (const auto& id : ids)
    said.items.push_back({.role = ui::Role::button,
                          .id = id,
                          .rect = {0, 0, 100, 100},
                          .visible = {0, 0, 100, 100}});
  return said;
}

std::string broken_by(const std::function<void()>& look) {
  try {
    look();
  } catch (const Broken& broken) { return broken.what(); }
  return "nothing";
}

std::string of_screen(const ui::SemanticScreen& said, bool at_rest = true) {
  return broken_by([&] { expect_a_sound_screen(said, at_rest); });
}

std::string of_session(const Session& session) {
  return broken_by([&] { expect_nothing_of_a_person(session, false); });
}

TEST(MonkeyGestures, OfTheSameSeedAndStepAreTheSameWhateverWasLeftOut) {
  for (std::uint64_t step = 0; step < 500; ++step)
    EXPECT_EQ(gesture_at(7, step, Mix("all"), some_sight()).said,
              gesture_at(7, step, Mix("all"), some_sight()).said);
  std::set<std::string> different;
  for (std::uint64_t step = 0; step < 500; ++step)
    different.insert(gesture_at(7, step, Mix("all"), some_sight()).said);
  EXPECT_GT(different.size(), 200U);
}

TEST(MonkeyGestures, AreOfEveryKind) {
  std::string all;
  for (std::uint64_t step = 0; step < 20'000; ++step)
    all += gesture_at(3, step, Mix("all"), some_sight()).said + "\n";
  for (const auto* kind : {"tap next", "tap answer.yes", "double tap", "press", "drag", "tremble",
                           "never lifted", "a finger stays", "wheel", "key Tab", "chord Control_L",
                           "type ", "lose the focus", "nothing for", "world it rains"}) {
    EXPECT_NE(all.find(kind), std::string::npos) << kind;
  }
}

TEST(MonkeyGestures, TypeWholeCharacters) {
  EXPECT_EQ(letters_of("aé→b"), (std::vector<std::string>{"a", "é", "→", "b"}));
}

TEST(MonkeySteps, AreLeftOutAsTheyWereWritten) {
  const auto skips = read_skips("0-99,250-299,400");
  EXPECT_EQ(written(skips), "0-99,250-299,400-400");
  EXPECT_TRUE(is_skipped(skips, 99) && is_skipped(skips, 250) && is_skipped(skips, 400));
  EXPECT_FALSE(is_skipped(skips, 100) || is_skipped(skips, 300) || is_skipped({}, 0));
  EXPECT_THROW(read_skips("1-x"), std::invalid_argument);
}

TEST(MonkeySteps, ThatBreakNothingAreLeftOutOfTheReplay) {
  // Broken by the steps 30 and 77 together, and by nothing else.
  const auto replay = [](const Options& options) {
    const bool breaks = !is_skipped(options.skips, 30) && !is_skipped(options.skips, 77);
    return Verdict{.failure = breaks ? "left behind: 5 of them" : ""};
  };
  const auto skips =
      fewer_steps({}, {.failure = "left behind: 3 of them", .step = 77}, 10s, replay);
  std::size_t left = 0;
  for (std::uint64_t step = 0; step <= 77; ++step) left += is_skipped(skips, step) ? 0 : 1;
  EXPECT_EQ(left, 2U) << written(skips);
}

TEST(MonkeyWatch, TellsACrashAHangAndWhatWasFoundApart) {
  Trail trail;
  const auto step_and = [](const std::function<void()>& rest) {
    return [rest](Trail& left) {
      left.begin_step(12, "tap next");
      rest();
    };
  };
  EXPECT_EQ(run_watched(trail, 30s, step_and([] {})).failure, "");
  const auto crash = run_watched(trail, 30s, step_and([] { ::raise(SIGKILL); }));
  EXPECT_NE(crash.failure.find("crash: ended by signal 9"), std::string::npos) << crash.failure;
  EXPECT_EQ(crash.step, 12U);
  EXPECT_EQ(trail.last_steps(), std::vector<std::string>{"12  tap next"});
  EXPECT_NE(run_watched(trail, 0s, step_and([] { ::pause(); })).failure.find("hang"),
            std::string::npos);
  EXPECT_EQ(run_watched(trail, 30s, step_and([] { throw Broken("twins: two"); })).failure,
            "twins: two");
  EXPECT_FALSE(
      run_watched(trail, 30s, step_and([] { throw std::runtime_error("no display"); })).usable);
}

TEST(MonkeyTrail, KeepsTheLast200Steps) {
  Trail trail;
  for (std::uint64_t step = 0; step < 1000; ++step) trail.begin_step(step, "tap");
  ASSERT_EQ(trail.last_steps().size(), 200U);
  EXPECT_EQ(trail.last_steps().front(), "800  tap");
  EXPECT_EQ(trail.last_steps().back(), "999  tap");
}

TEST(MonkeyInvariants, AScreenIsNamedAtRestLeadsOnAndHasNoTwins) {
  EXPECT_EQ(of_screen(a_screen({"back", "next"})), "nothing");
  EXPECT_EQ(of_screen(a_screen({})), "no way: nothing on question leads on");
  EXPECT_EQ(of_screen(a_screen({"next", "next"})),
            "twins: two things on question have the id next");
  EXPECT_EQ(of_screen(a_screen({"next"}), false),
            "unrest: the layout of question never comes to rest");
  auto hidden = a_screen({"next"});
  hidden.items.front().visible = {};
  EXPECT_EQ(of_screen(hidden), "no way: nothing on question leads on");
  auto nowhere = a_screen({"next", "back"});
  nowhere.items.front().rect.x = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(of_screen(nowhere), "no rectangle: next on question");
}

/// After so many visits, each of which leaves so much behind, with caches that are now full and now
/// empty.
std::string of_memory(int visits, long left_by_each) {
  MemoryAtRest memory("kiosk", {.warm_up = 10, .together = 10, .most_growth = 4000});
  return broken_by([&] {
    for (int visit = 0; visit < visits; ++visit)
      memory.look(100'000 + (visit * 7919) % 10 * 1000 + left_by_each * visit);
  });
}

TEST(MonkeyInvariants, MemoryRisesAndFallsWithCachesAndDoesNotGrow) {
  EXPECT_EQ(of_memory(1000, 0), "nothing");
  EXPECT_EQ(of_memory(15, 5000), "nothing") << "while caches fill, growth says nothing";
  EXPECT_EQ(
      of_memory(1000, 50),
      "memory: of the kiosk has grown from 105225 KiB to 109275 KiB on an average of 10 visits");
}

TEST(MonkeyInvariants, NothingThatWasTypedStaysOnTheGlass) {
  EXPECT_EQ(broken_by([] { expect_nothing_typed("{\"items\": []}"); }), "nothing");
  EXPECT_NE(
      broken_by([] { expect_nothing_typed(std::string("{\"name\": \"") + typed_marker + "\"}"); }),
      "nothing");
}

TEST(MonkeyInvariants, NothingOfAPersonStaysInASession) {
  EXPECT_EQ(of_session({}), "nothing");
  EXPECT_EQ(of_session({.language = "es"}), "left behind: language, text size or colors");
  EXPECT_EQ(of_session({.starred = {1}}), "left behind: treatments that were starred or compared");
  Session typing;
  typing.panels.open(TextEntry{});
  EXPECT_EQ(of_session(typing), "left behind: an open panel");
  Session answered;
  answered.response.items.emplace_back();
  EXPECT_EQ(of_session(answered), "left behind: answers");
}

}  // namespace
}  // namespace kiosk::monkey

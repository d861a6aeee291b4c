// The order in which keys walk a screen, on screens made up of a few things.
#include "ui/widgets/focus_walk.h"

#include <gtest/gtest.h>

namespace kiosk::ui {
namespace {

Semantic thing(Role role, const std::string& id, const std::string& name = {}) {
  return {.role = role, .id = id, .name = name.empty() ? id : name};
}
Semantic words(const std::string& stop) { return {.role = Role::text, .name = stop, .stop = stop}; }
Semantic in_header(Semantic item) {
  item.in_header = true;
  return item;
}
Semantic disabled(Semantic item) {
  item.enabled = false;
  return item;
}
Semantic chosen(Semantic item) {
  item.selected = true;
  return item;
}
Semantic key_at(const std::string& id, float x, float y) {
  auto key = thing(Role::button, id);
  key.in_grid = true;
  key.rect = {x, y, 60, 60};
  return key;
}

/// A header, a heading, a text, two answers and the foot.
SemanticScreen a_screen() {
  Semantic heading{.role = Role::heading, .name = "Does it hurt?", .stop = "Does it hurt?"};
  return {.items = {in_header(thing(Role::button, "help")), heading, words("Choose one."),
                    thing(Role::radio, "answer.yes"), thing(Role::radio, "answer.no"),
                    thing(Role::button, "page-down"), disabled(thing(Role::button, "back")),
                    thing(Role::button, "next")}};
}

/// Every stop from "" on, until the walk is round.
std::vector<std::string> walked(const SemanticScreen& screen, int direction, Stops which) {
  std::vector<std::string> stops;
  auto at = next_stop(screen, "", direction, which);
  while (!at.empty() && std::find(stops.begin(), stops.end(), at) == stops.end()) {
    stops.push_back(at);
    at = next_stop(screen, at, direction, which);
  }
  return stops;
}

using Stopped = std::vector<std::string>;

TEST(FocusWalk, GoesThroughTheScreenFromItsHeadingAndThenThroughTheHeader) {
  EXPECT_EQ(
      walked(a_screen(), +1, Stops::all),
      (Stopped{"Does it hurt?", "Choose one.", "answer.yes", "answer.no", "back", "next", "help"}));
}

TEST(FocusWalk, GoesBackTheSameWayFromTheEnd) {
  EXPECT_EQ(
      walked(a_screen(), -1, Stops::all),
      (Stopped{"help", "next", "back", "answer.no", "answer.yes", "Choose one.", "Does it hurt?"}));
}

TEST(StopAfterAnswers, IsWhatComesBehindTheOthers) {
  EXPECT_EQ(stop_after_answers(a_screen(), "answer.yes"), "back");
  EXPECT_EQ(stop_after_answers(a_screen(), "answer.no"), "back");
  EXPECT_EQ(stop_after_answers(a_screen(), "Choose one."), "answer.yes");
}

TEST(FocusWalk, ByTabStopsAtWhatCanBeUsedAlone) {
  EXPECT_EQ(walked(a_screen(), +1, Stops::controls),
            (Stopped{"answer.yes", "answer.no", "page-down", "next", "help"}));
}

TEST(FocusWalk, PassesAHeadingThatItsControlHasSaid) {
  SemanticScreen screen{.items = {thing(Role::button, "card.ice", "Ice"),
                                  Semantic{.role = Role::heading, .name = "Ice", .stop = "Ice"},
                                  words("Cold helps.")}};
  EXPECT_EQ(next_stop(screen, "card.ice", +1, Stops::all), "Cold helps.");
}

TEST(FocusWalk, IsNowhereOnAScreenWithoutStops) {
  const SemanticScreen empty;
  EXPECT_EQ(next_stop(empty, "", +1, Stops::all), "");
  EXPECT_EQ(next_stop(empty, "gone", -1, Stops::controls), "");
  EXPECT_EQ(heading_stop(empty), "");
}

TEST(FocusWalk, BeginsAnewOnAScreenThatDoesNotHaveItsStop) {
  EXPECT_EQ(next_stop(a_screen(), "gone", +1, Stops::all), "Does it hurt?");
  EXPECT_EQ(next_stop(a_screen(), "gone", +1, Stops::controls), "answer.yes");
  EXPECT_EQ(next_stop(a_screen(), "gone", -1, Stops::controls), "help");
}

TEST(HeadingStop, IsTheFirstThingWhereNothingIsAHeading) {
  const SemanticScreen screen{.items = {words("Thank you."), thing(Role::button, "done")}};
  EXPECT_EQ(heading_stop(screen), "Thank you.");
}

TEST(StopInPlaceOf, AThingThatIsGoneIsTheNextThatStays) {
  const auto before = a_screen();
  auto now = before;
  std::erase_if(now.items, [](const Semantic& item) { return item.id == "answer.yes"; });
  EXPECT_EQ(stop_in_place_of(before, now, "answer.yes"), "answer.no");
}

TEST(StopInPlaceOf, TheLastThingIsTheOneBeforeIt) {
  const SemanticScreen before{.items = {thing(Role::button, "a"), thing(Role::button, "b")}};
  const SemanticScreen now{.items = {thing(Role::button, "a")}};
  EXPECT_EQ(stop_in_place_of(before, now, "b"), "a");
}

TEST(StopInPlaceOf, AnythingOfAnotherScreenIsItsHeading) {
  const SemanticScreen other{
      .items = {Semantic{.role = Role::heading, .name = "Where?", .stop = "Where?"}}};
  EXPECT_EQ(stop_in_place_of(a_screen(), other, "answer.yes"), "Where?");
  EXPECT_EQ(stop_in_place_of(other, a_screen(), "unknown"), "Does it hurt?");
}

/// Two rows, of which the lower is set in by half a key:  1 2 3 / a b
SemanticScreen keys() {
  return {.items = {key_at("1", 0, 0), key_at("2", 70, 0), key_at("3", 140, 0), key_at("a", 35, 70),
                    key_at("b", 105, 70), thing(Role::button, "enter")}};
}

std::string beside(const std::string& id, int across, int down) {
  const auto screen = keys();
  return key_beside(screen, *screen.find(id), across, down);
}

TEST(KeyBeside, IsTheNextInItsRow) {
  EXPECT_EQ(beside("1", +1, 0), "2");
  EXPECT_EQ(beside("3", -1, 0), "2");
  EXPECT_EQ(beside("a", +1, 0), "b");
}

TEST(KeyBeside, IsTheNearestOfTheNextRow) {
  EXPECT_EQ(beside("a", 0, -1), "1");
  EXPECT_EQ(beside("3", 0, +1), "b");
}

TEST(KeyBeside, IsNoneAtTheEdge) {
  EXPECT_EQ(beside("1", -1, 0), "");
  EXPECT_EQ(beside("3", +1, 0), "");
  EXPECT_EQ(beside("2", 0, -1), "");
  EXPECT_EQ(beside("b", 0, +1), "") << "what is no key is no neighbor";
}

TEST(KeyBeside, PassesOneThatIsDisabled) {
  auto screen = keys();
  screen.items[1].enabled = false;
  EXPECT_EQ(key_beside(screen, screen.items[0], +1, 0), "3");
}

SemanticScreen a_scale(std::optional<std::size_t> at) {
  SemanticScreen screen{.items = {words("How bad?")}};
  for (int step = 0; step <= 3; ++step)
    screen.items.push_back(thing(Role::slider_step, "step." + std::to_string(step)));
  if (at) screen.items[*at + 1] = chosen(screen.items[*at + 1]);
  return screen;
}

TEST(StepBeside, GoesOneFurtherAndStaysAtTheEnds) {
  EXPECT_EQ(step_beside(a_scale(1), +1), "step.2");
  EXPECT_EQ(step_beside(a_scale(1), -1), "step.0");
  EXPECT_EQ(step_beside(a_scale(3), +1), "step.3");
  EXPECT_EQ(step_beside(a_scale(0), -1), "step.0");
}

TEST(StepBeside, BeginsAtTheEndThatTheKeyPointsAwayFrom) {
  EXPECT_EQ(step_beside(a_scale(std::nullopt), +1), "step.0");
  EXPECT_EQ(step_beside(a_scale(std::nullopt), -1), "step.3");
  EXPECT_EQ(step_beside(a_screen(), +1), "") << "where there is no scale";
}

TEST(AScale, IsOneStopOfItsChosenStep) {
  EXPECT_EQ(walked(a_scale(2), +1, Stops::all), (Stopped{"How bad?", "step.2"}));
  EXPECT_EQ(walked(a_scale(std::nullopt), +1, Stops::all), (Stopped{"How bad?", "step.0"}));
}

}  // namespace
}  // namespace kiosk::ui

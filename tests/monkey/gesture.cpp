#include "tests/monkey/gesture.h"

#include <array>
#include <stdexcept>

#include "tests/monkey/typing.h"

namespace kiosk::monkey {
namespace {

using enum Deed::Kind;

constexpr std::uint64_t steps_of_a_mix = 64;

std::string at(float x, float y) {
  return " at " + std::to_string(static_cast<int>(x)) + "," + std::to_string(static_cast<int>(y));
}
std::string for_ms(int ms) { return " for " + std::to_string(ms) + " ms"; }
Deed rest_of(int ms) { return {.kind = rest, .number = ms}; }

struct Place {
  float x = 0;
  float y = 0;
};

Place anywhere(Chance& chance, const Sight& sight) {
  return {static_cast<float>(chance.below(static_cast<int>(sight.width))),
          static_cast<float>(chance.below(static_cast<int>(sight.height)))};
}

Place on(Chance& chance, const Target& target) {
  return {target.x + target.width * static_cast<float>(chance.between(15, 85)) / 100,
          target.y + target.height * static_cast<float>(chance.between(15, 85)) / 100};
}

std::vector<Deed> touch(Place place, int ms) {
  return {{.kind = press, .x = place.x, .y = place.y},
          rest_of(ms),
          {.kind = release, .x = place.x, .y = place.y}};
}

Gesture tap_of(Chance& chance, const Target& target) {
  const auto place = on(chance, target);
  return {"tap " + target.id + at(place.x, place.y), touch(place, chance.between(10, 120))};
}

Gesture tap_anywhere(Chance& chance, const Sight& sight) {
  const auto place = anywhere(chance, sight);
  return {"tap" + at(place.x, place.y), touch(place, chance.between(1, 120))};
}

Gesture tap_something(Chance& chance, const Sight& sight) {
  return sight.targets.empty() ? tap_anywhere(chance, sight)
                               : tap_of(chance, chance.one_of(sight.targets));
}

/// The main action stands last.
Gesture go_on(Chance& chance, const Sight& sight) {
  return sight.targets.empty() ? tap_anywhere(chance, sight) : tap_of(chance, sight.targets.back());
}

Gesture answer(Chance& chance, const Sight& sight) {
  std::vector<Target> answers;
  for (const auto& target : sight.targets) {
    if (target.id.find('.') != std::string::npos) answers.push_back(target);
  }
  return answers.empty() ? go_on(chance, sight) : tap_of(chance, chance.one_of(answers));
}

/// Two taps in the times between which a kiosk has to tell a trembling hand from a wish: 80 to 700
/// ms.
Gesture double_tap(Chance& chance, const Sight& sight) {
  const bool aimed = !sight.targets.empty() && !chance.one_in(3);
  const auto place = aimed ? on(chance, chance.one_of(sight.targets)) : anywhere(chance, sight);
  const int between = chance.between(80, 700);
  auto deeds = touch(place, 30);
  deeds.push_back(rest_of(between));
  for (auto& deed : touch(place, 30)) deeds.push_back(deed);
  return {"double tap" + at(place.x, place.y) + " after " + std::to_string(between) + " ms",
          std::move(deeds)};
}

Gesture long_press(Chance& chance, const Sight& sight) {
  const auto place =
      sight.targets.empty() ? anywhere(chance, sight) : on(chance, chance.one_of(sight.targets));
  const int ms = chance.between(500, 6000);
  return {"press" + at(place.x, place.y) + for_ms(ms), touch(place, ms)};
}

Gesture drag(Chance& chance, const Sight& sight) {
  const auto from = anywhere(chance, sight);
  const auto to = anywhere(chance, sight);
  const int moves = chance.between(1, 12);
  Gesture gesture{"drag" + at(from.x, from.y) + " to" + at(to.x, to.y),
                  {{.kind = press, .x = from.x, .y = from.y}}};
  for (int i = 1; i <= moves; ++i) {
    const float part = static_cast<float>(i) / static_cast<float>(moves);
    gesture.deeds.push_back(
        {.kind = move, .x = from.x + (to.x - from.x) * part, .y = from.y + (to.y - from.y) * part});
  }
  gesture.deeds.push_back({.kind = release, .x = to.x, .y = to.y});
  return gesture;
}

/// A finger that does not keep still, and now and then is never lifted.
Gesture tremble(Chance& chance, const Sight& sight) {
  const auto place =
      sight.targets.empty() ? anywhere(chance, sight) : on(chance, chance.one_of(sight.targets));
  const bool lifted = !chance.one_in(5);
  Gesture gesture{std::string("tremble") + at(place.x, place.y) + (lifted ? "" : ", never lifted"),
                  {{.kind = press, .x = place.x, .y = place.y}}};
  for (int i = chance.between(2, 15); i > 0; --i) {
    gesture.deeds.push_back({.kind = move,
                             .x = place.x + static_cast<float>(chance.between(-8, 8)),
                             .y = place.y + static_cast<float>(chance.between(-8, 8))});
  }
  if (lifted) gesture.deeds.push_back({.kind = release, .x = place.x, .y = place.y});
  return gesture;
}

Gesture never_lift(Chance& chance, const Sight& sight) {
  const auto place = anywhere(chance, sight);
  return {"a finger stays" + at(place.x, place.y), {{.kind = press, .x = place.x, .y = place.y}}};
}

Gesture turn_wheel(Chance& chance, const Sight&) {
  const int notches = chance.one_in(10) ? chance.between(-60, 60) : chance.between(-3, 3);
  return {"wheel " + std::to_string(notches), {{.kind = wheel, .number = notches}}};
}

Gesture lose_focus(Chance&, const Sight&) { return {"lose the focus", {{.kind = unfocus}}}; }

Gesture let_time_pass(Chance& chance, const Sight&) {
  const int ms = chance.one_in(8) ? chance.between(10'000, 60'000) : chance.between(50, 3000);
  return {"nothing" + for_ms(ms), {rest_of(ms)}};
}

Gesture happen(Chance& chance, const Sight& sight) {
  if (sight.world.empty()) return tap_something(chance, sight);
  const auto name = chance.one_of(sight.world);
  return {"world " + name, {{.kind = world, .number = chance.below(1'000'000), .text = name}}};
}

/// A kind of gesture, and how often it comes in each mix.
struct Kind {
  Gesture (*make)(Chance&, const Sight&);
  std::array<int, 5> weights;
};

constexpr std::array mix_names{"visitor", "rough", "keys", "scanner", "world"};
// clang-format off
constexpr std::array kinds{
    Kind{tap_something,    {20, 10,  5,  5, 10}},
    Kind{go_on,            {40, 10, 15, 30, 40}},
    Kind{answer,           {30,  5, 10, 10, 25}},
    Kind{tap_anywhere,     { 1, 50,  2,  2,  2}},
    Kind{double_tap,       { 2,  6,  1,  1,  1}},
    Kind{long_press,       { 1,  2,  0,  0,  1}},
    Kind{drag,             { 3, 20,  1,  0,  2}},
    Kind{tremble,          { 1,  8,  1,  0,  1}},
    Kind{never_lift,       { 0,  2,  0,  0,  0}},
    Kind{turn_wheel,       { 2,  8,  4,  1,  1}},
    Kind{press_keys,       { 1,  3, 60,  8,  1}},
    Kind{press_chord,      { 0,  2, 25,  3,  1}},
    Kind{type_words,       { 3,  1, 10, 10,  2}},
    Kind{scan,             { 0,  0,  2, 15,  1}},
    Kind{lose_focus,       { 0,  1,  1,  1,  2}},
    Kind{let_time_pass,    { 1,  1,  1,  1,  2}},
    Kind{happen,           { 2,  1,  1,  1, 20}},
};
// clang-format on

const Kind& chosen_kind(Chance& chance, std::size_t column) {
  int whole = 0;
  for (const auto& kind : kinds) whole += kind.weights[column];
  int left = chance.below(whole);
  for (const auto& kind : kinds) {
    left -= kind.weights[column];
    if (left < 0) return kind;
  }
  return kinds.front();
}

std::size_t column_at(std::uint64_t seed, std::uint64_t step, const Mix& mix) {
  Chance of_block(seed, ~(step / steps_of_a_mix));
  return static_cast<std::size_t>(
      mix.column >= 0 ? mix.column : of_block.below(static_cast<int>(mix_names.size())));
}

}  // namespace

bool looks_closely(std::uint64_t seed, std::uint64_t step, const Mix& mix) {
  const std::string_view name = mix_names[column_at(seed, step, mix)];
  return name == "visitor" || name == "world";
}

std::uint64_t Gesture::events() const {
  std::uint64_t count = 0;
  for (const auto& deed : deeds)
    count += deed.kind == rest ? 0 : deed.kind == type ? letters_of(deed.text).size() : 1;
  return count;
}

Mix::Mix(const std::string& name) {
  for (std::size_t i = 0; i < mix_names.size(); ++i) {
    if (name == mix_names[i]) column = static_cast<int>(i);
  }
  if (column < 0 && name != "all")
    throw std::invalid_argument("there is no mix \"" + name +
                                "\": visitor, rough, keys, scanner, world or all");
}

Gesture gesture_at(std::uint64_t seed, std::uint64_t step, const Mix& mix, const Sight& sight) {
  Chance chance(seed, step);
  const auto& kind = chosen_kind(chance, column_at(seed, step, mix));
  return kind.make(chance, sight);
}

}  // namespace kiosk::monkey

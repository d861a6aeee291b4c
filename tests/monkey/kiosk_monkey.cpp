#include "tests/monkey/kiosk_monkey.h"

#include <signal.h>

#include <sstream>
#include <thread>

#include "tests/monkey/figures.h"
#include "tests/monkey/memory_at_rest.h"
#include "tests/monkey/sightings.h"
#include "tests/monkey/watched_run.h"
#include "tests/monkey/world.h"
#include "tests/monkey/x_hand.h"

namespace kiosk::monkey {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

constexpr std::uint64_t usual_check = 500;  // events
constexpr std::uint64_t steps_of_a_look =
    16;  // for gestures that do not go by what is on the screen
constexpr Milliseconds between_looks = 4ms;
constexpr Milliseconds most_wait = 60ms;  // for a screen to follow a tap
constexpr int longest_rest = 700;         // ms: the clock here is the real one
constexpr long most_ticks =
    200;  // of the processor's, until an answer: 2 s of its time, however busy the machine is
constexpr auto longest_answer = 20s;     // by the clock
constexpr auto way_back = 41s + 7s;      // asked after 20 s, forgotten after 20 more
constexpr auto walk_to_the_desk = 345s;  // the same for somebody who said that they went for paper
constexpr auto quiet_time = 2s;
constexpr long quiet_ticks = 2;
constexpr int most_gained = 8;  // descriptors or threads that come with the first use of something
constexpr auto longest_farewell = 10s;
// Fewer visits than on the stage, since each takes as long as it takes. The graphics driver's
// memory is in it.
constexpr Flatness flat{.warm_up = 8, .together = 8, .most_growth = 32L * 1024};

class KioskMonkey {
 public:
  KioskMonkey(const Options& options, Trail& trail)
      : options_(options),
        trail_(trail),
        mix_(options.mix),
        world_(options),
        kiosk_(world_.wishes()),
        hand_(kiosk_.screen().display()),
        check_every_(options.check_every == 0 ? usual_check : options.check_every),
        next_rest_(options.rest_every) {
    world_.surround(kiosk_);
    at_first_ = figures_of(kiosk_.process().pid());
    fresh_ = look().json;
    choose_looks();
  }

  void run() {
    const auto begin = Clock::now();
    for (std::uint64_t step = 0;
         trail_.events() < options_.events && step <= options_.last_step.value_or(step); ++step) {
      if (is_skipped(options_.skips, step)) continue;
      do_step(step);
      if (trail_.events() >= next_check_) check();
      if (options_.rests && trail_.events() >= next_rest_) rest();
    }
    check();
    at_work_ += Clock::now() - begin;
    if (options_.rests) rest();
    end();
    trail_.tell(figures());
  }

 private:
  void do_step(std::uint64_t step) {
    const bool closely = looks_closely(options_.seed, step, mix_);
    if (closely || step % steps_of_a_look == 0) see();
    const auto gesture = gesture_at(options_.seed, step, mix_, sight_);
    trail_.begin_step(step, gesture.said + " on " + seen_.name);
    const auto before = seen_.json;
    for (const auto& deed : gesture.deeds) do_deed(deed, closely);
    trail_.add_events(gesture.events());
    if (!closely) return;
    hand_.sync();
    for (const auto end = Clock::now() + most_wait; Clock::now() < end && look().json == before;)
      std::this_thread::sleep_for(between_looks);
  }

  void do_deed(const Deed& deed, bool closely) {
    if (deed.kind == Deed::Kind::world) {
      world_.happen(deed.text, deed.number);
      ++troubles_;
    } else if (deed.kind == Deed::Kind::rest) {
      if (closely) std::this_thread::sleep_for(Milliseconds(std::min(deed.number, longest_rest)));
    } else {
      hand_.act(deed);
    }
  }

  /// The present screen. A kiosk that has ended answers no more, and that is what is told then.
  SeenScreen look() {
    for (const auto end = Clock::now() + longest_answer; Clock::now() < end;
         std::this_thread::sleep_for(between_looks)) {
      if (auto screen = look_at(kiosk_.socket())) return std::move(*screen);
      expect_running();
    }
    throw Broken("hang: the kiosk does not say what is on its screen");
  }

  void expect_running() {
    const auto code = kiosk_.process().wait(Milliseconds(0));
    if (!code) return;
    const auto said = kiosk_.said();
    throw Broken("crash: the kiosk ended with " + std::to_string(*code) +
                 "; it said: " + said.substr(said.size() > 1500 ? said.size() - 1500 : 0));
  }

  void see() {
    const bool was_at_rest = seen_.name == "welcome";
    seen_ = look();
    sightings_.add(seen_.name);
    if (seen_.name == "welcome" && !was_at_rest)
      memory_.look(figures_of(kiosk_.process().pid()).own_kib);
    const auto [width, height] = world_.glass();
    sight_ = {.width = static_cast<float>(width),
              .height = static_cast<float>(height),
              .world = world_.names(),
              .any_script = false,
              .longest_scan = options_.longest_scan};
    for (const auto& item : seen_.items) {
      const bool acts = !item.id.empty() && !item.disabled && item.role != "text" &&
                        item.role != "heading" && item.role != "image";
      const auto& seen = item.visible;
      if (acts && seen.width > 0 && seen.height > 0) {
        sight_.targets.push_back({item.id, static_cast<float>(seen.x), static_cast<float>(seen.y),
                                  static_cast<float>(seen.width), static_cast<float>(seen.height)});
      }
    }
  }

  void check() {
    next_check_ = trail_.events() + check_every_;
    hand_.let_go();
    world_.light();
    expect_answer();
    expect_running();
    world_.expect_covered_glass();
    see();
    if (sight_.targets.empty())
      throw Broken("no way: nothing on " + seen_.name + " can be touched");
    if (seen_.name == "welcome") choose_looks();
  }

  /// Tab moves the focus, and a finger takes it away: one of them is seen, or the kiosk hangs.
  void expect_answer() {
    const auto begin = Clock::now();
    const auto ticks = figures_of(kiosk_.process().pid()).processor_ticks;
    const auto before = look().json;
    for (bool by_key = true; look().json == before; by_key = !by_key) {
      if (by_key) hand_.act({.kind = Deed::Kind::key, .text = "Tab"});
      else
        for (const auto kind : {Deed::Kind::press, Deed::Kind::release})
          hand_.act({.kind = kind, .x = 1, .y = 1});
      for (const auto end = Clock::now() + 300ms; Clock::now() < end && look().json == before;)
        std::this_thread::sleep_for(between_looks);
      const bool too_long = Clock::now() - begin > longest_answer ||
                            figures_of(kiosk_.process().pid()).processor_ticks - ticks > most_ticks;
      if (too_long && look().json == before) throw Broken("hang: no answer on " + seen_.name);
      trail_.beat();
    }
    slowest_ = std::max(slowest_, std::chrono::duration_cast<Milliseconds>(Clock::now() - begin));
  }

  void choose_looks() {
    std::vector<std::string> taps;
    if (!options_.language.empty() && look().language != options_.language)
      taps.push_back("language." + options_.language);
    if (options_.text_size != 100)
      taps.insert(taps.end(), {"display", "size." + std::to_string(options_.text_size), "done"});
    try {
      Finger finger(kiosk_.screen().display(), kiosk_.socket());
      for (const auto& id : taps) finger.tap(id);
    } catch (const std::runtime_error&) {
      expect_running();  // events that were still under way have led elsewhere: this visit looks
                         // otherwise
    }
  }

  /// Nobody touches anything any more: the visit is forgotten, and nothing is left of it.
  void rest() {
    next_rest_ = trail_.events() + options_.rest_every;
    trail_.begin_step(trail_.step(), "nobody is there any more");
    hand_.let_go();
    world_.mend();
    const auto longest = look().has("back-from-desk") ? std::chrono::seconds(walk_to_the_desk)
                                                      : std::chrono::seconds(way_back);
    const auto begin = Clock::now();
    while (look().json != fresh_) {
      if (Clock::now() - begin > longest)
        throw Broken(
            "no way back: " + std::to_string(longest.count()) +
            " s after the last touch the screen is not the welcome as it was at first, but " +
            look().ids());
      std::this_thread::sleep_for(50ms);
      trail_.beat();
    }
    slowest_return_ =
        std::max(slowest_return_, std::chrono::duration_cast<Milliseconds>(Clock::now() - begin));
    expect_nothing_left();
    ++rests_;
    see();
    choose_looks();
  }

  void expect_nothing_left() {
    const auto paper = world_.print_folder().names();
    const auto before = figures_of(kiosk_.process().pid());
    std::this_thread::sleep_for(quiet_time);
    const auto after = figures_of(kiosk_.process().pid());
    expect_nothing_typed(look().json);
    if (after.processor_ticks - before.processor_ticks > quiet_ticks)
      throw Broken("busy: " + std::to_string(after.processor_ticks - before.processor_ticks) +
                   " ticks in 2 s at rest");
    if (world_.print_folder().names() != paper)
      throw Broken("paper: something came out after the end of the visit");
    for (const auto& name : paper) {
      if (!name.ends_with(".pdf") || name.starts_with("."))
        throw Broken("paper: " + name + " was left in the print folder");
    }
    expect_not_more("descriptors", after.descriptors, at_first_.descriptors);
    expect_not_more("threads", after.threads, at_first_.threads);
    last_figures_ = after;
  }

  static void expect_not_more(const std::string& what, int now, int at_first) {
    if (now > at_first + most_gained)
      throw Broken("gained: " + std::to_string(now) + " " + what + ", " + std::to_string(at_first) +
                   " at first");
  }

  void end() {
    hand_.let_go();
    const auto figures = figures_of(kiosk_.process().pid());
    expect_not_more("descriptors", figures.descriptors, at_first_.descriptors);
    expect_not_more("threads", figures.threads, at_first_.threads);
    last_figures_ = figures;
    kiosk_.process().signal(SIGTERM);
    const auto code = kiosk_.process().wait(longest_farewell);
    if (!code) throw Broken("no end: the kiosk does not end when it is told to");
    if (*code != 0) throw Broken("no end: the kiosk ended with " + std::to_string(*code));
  }

  std::string figures() const {
    std::ostringstream out;
    const double seconds = std::chrono::duration<double>(at_work_).count();
    out << static_cast<double>(trail_.events()) / seconds
        << " events a second, rests and start left out; " << rests_ << " rests, slowest way back "
        << slowest_return_.count() << " ms; " << troubles_
        << " troubles of the world; slowest answer " << slowest_.count() << " ms; descriptors "
        << at_first_.descriptors << " to " << last_figures_.descriptors << ", threads "
        << at_first_.threads << " to " << last_figures_.threads << "\n"
        << memory_.figures() << "left out: " << world_.left_out() << '\n'
        << sightings_.figures();
    return out.str();
  }

  const Options& options_;
  Trail& trail_;
  Mix mix_;
  World world_;
  RunningKiosk kiosk_;
  XHand hand_;
  MemoryAtRest memory_{"kiosk", flat};
  std::uint64_t check_every_;
  std::uint64_t next_rest_;
  std::uint64_t next_check_ = 0;
  SeenScreen seen_{};
  Sight sight_{};
  std::string fresh_{};
  ProcessFigures at_first_{};
  ProcessFigures last_figures_{};
  Clock::duration at_work_{};
  Milliseconds slowest_{0};
  Milliseconds slowest_return_{0};
  std::uint64_t rests_ = 0;
  std::uint64_t troubles_ = 0;
  Sightings sightings_{};
};

}  // namespace

void run_before_kiosk(const Options& options, Trail& trail) { KioskMonkey(options, trail).run(); }

}  // namespace kiosk::monkey

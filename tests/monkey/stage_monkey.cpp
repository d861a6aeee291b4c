#include "tests/monkey/stage_monkey.h"

#include <ctime>
#include <sstream>

#include "app/memory/memory_guard.h"
#include "app/memory/wiping.h"
#include "app/session/print_steps.h"
#include "tests/monkey/figures.h"
#include "tests/monkey/gesture.h"
#include "tests/monkey/memory_at_rest.h"
#include "tests/monkey/sightings.h"
#include "tests/monkey/stage_invariants.h"
#include "tests/monkey/typing.h"
#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {
namespace {

constexpr std::uint64_t usual_check = 25;  // events
constexpr std::chrono::milliseconds longest_event{
    2000};  // of the processor's time, so that a busy machine breaks nothing
constexpr Flatness flat{
    .most_growth =
        24L *
        1024};  // pictures of treatments stay from visit to visit, and are 40 MiB now and none then
constexpr int most_gap = 1600;  // ms between gestures: a screen that has just come takes nothing
                                // for half a second or more
constexpr int sheets_are_made =
    12;  // of so many that are asked for, one: a PDF takes as long as a hundred events

VisitSettings settings_for(const Options& options) {
  VisitSettings settings{.content = options.content,
                         .diagonal_inches = options.diagonal_inches,
                         .idle_before_asking = std::chrono::seconds(20),
                         .countdown = std::chrono::seconds(20)};
  settings.mode = options.mode == "consultation" ? Mode::consultation : Mode::waiting_room;
  settings.clinic_name = "Test clinic";
  settings.help_point = "the green desk";
  settings.sends_copies = true;
  return settings;
}

ui::Key key_named(const std::string& name, bool shift) {
  static const std::map<std::string, ui::Key, std::less<>> keys{{"Tab", ui::Key::tab},
                                                                {"Up", ui::Key::up},
                                                                {"Down", ui::Key::down},
                                                                {"Left", ui::Key::left},
                                                                {"Right", ui::Key::right},
                                                                {"Page_Up", ui::Key::page_up},
                                                                {"Page_Down", ui::Key::page_down},
                                                                {"Return", ui::Key::enter},
                                                                {"KP_Enter", ui::Key::enter},
                                                                {"Escape", ui::Key::escape},
                                                                {"BackSpace", ui::Key::backspace}};
  const auto found = keys.find(name);
  if (found == keys.end()) return ui::Key::none;
  return found->second == ui::Key::tab && shift ? ui::Key::shift_tab : found->second;
}

bool holds_any(const std::vector<std::string>& held, std::string_view what) {
  return std::any_of(held.begin(), held.end(),
                     [&](const std::string& name) { return name.starts_with(what); });
}

class StageMonkey {
 public:
  StageMonkey(const Options& options, Trail& trail)
      : options_(options),
        trail_(trail),
        mix_(options.mix),
        kiosk_(content_for(options.content, options.questionnaire), settings_for(options),
               options.glass),
        check_every_(options.check_every == 0 ? usual_check : options.check_every),
        fresh_(ui::to_json(kiosk_.said())) {
    bound_heap();
  }

  void run() {
    begin_visit();
    for (std::uint64_t step = 0;
         trail_.events() < options_.events && step <= options_.last_step.value_or(step); ++step) {
      if (is_skipped(options_.skips, step)) continue;
      do_step(step);
      if (trail_.events() >= next_check_) check();
    }
    check();
    trail_.tell(figures());
  }

 private:
  void do_step(std::uint64_t step) {
    Chance chance(options_.seed + 1, step);
    kiosk_.set_outside(chance.one_in(4), !chance.one_in(3));
    const auto gesture = gesture_at(options_.seed, step, mix_, sight());
    trail_.begin_step(step, gesture.said + " on " + kiosk_.said().name);
    kiosk_.rest(Moment{chance.below(most_gap)});
    for (const auto& deed : gesture.deeds) do_deed(deed, chance);
    trail_.add_events(gesture.events());
    if (chance.one_in(3)) kiosk_.show();
  }

  void do_deed(const Deed& deed, Chance& chance) {
    const auto forgotten = kiosk_.forgotten();
    const bool was_urgent = std::holds_alternative<UrgentScreen>(kiosk_.session().screen);
    const auto before = was_urgent ? kiosk_.session() : Session{};
    act(deed, chance);
    const bool by_hand = deed.kind != Deed::Kind::world;
    if (by_hand &&
        passed_urgent_page_too_soon(before, kiosk_.session(), kiosk_.now() - urgent_since_))
      throw Broken("unread: the urgent page was passed as soon as it came");
    if (!was_urgent && std::holds_alternative<UrgentScreen>(kiosk_.session().screen))
      urgent_since_ = kiosk_.now();
    if (kiosk_.forgotten() != forgotten) look_after_forgetting();
  }

  void handle(const ui::Input& input) {
    const auto begin = std::clock();
    kiosk_.handle(input);
    trail_.beat();  // a step of many letters is no hang, however busy the machine
    const std::chrono::milliseconds took{(std::clock() - begin) * 1000 / CLOCKS_PER_SEC};
    longest_ = std::max(longest_, took);
    if (took > longest_event)
      throw Broken("slow: " + std::to_string(took.count()) + " ms for one event on " +
                   kiosk_.said().name);
  }

  void act(const Deed& deed, Chance& chance) {
    using enum Deed::Kind;
    switch (deed.kind) {
      case press: return handle({.kind = ui::InputKind::press, .x = deed.x, .y = deed.y});
      case move: return handle({.kind = ui::InputKind::move, .x = deed.x, .y = deed.y});
      case release: return handle({.kind = ui::InputKind::release, .x = deed.x, .y = deed.y});
      case wheel:
        return handle({.kind = ui::InputKind::scroll, .y = static_cast<float>(deed.number)});
      case key: return press_key(deed);
      case type:
        for (const auto& letter : letters_of(deed.text))
          handle({.kind = ui::InputKind::character, .character = letter});
        return;
      case rest: return kiosk_.rest(Moment{deed.number});
      case unfocus: return handle({.kind = ui::InputKind::cancel});
      case world: return let_happen(deed, chance);
    }
  }

  /// As the window tells keys from shortcuts: of chords, only the staff's is known.
  void press_key(const Deed& deed) {
    if (deed.text == "q" && holds_any(deed.held, "Control"))
      return kiosk_.happen(StaffPanelOpened{});
    if (holds_any(deed.held, "Control") || holds_any(deed.held, "Alt") ||
        holds_any(deed.held, "Super"))
      return;
    const auto key = key_named(deed.text, holds_any(deed.held, "Shift"));
    if (key != ui::Key::none) handle({.kind = ui::InputKind::key, .key = key});
    else if (deed.text.size() == 1)
      handle({.kind = ui::InputKind::character, .character = deed.text});
  }

  void let_happen(const Deed& deed, Chance& chance) {
    if (deed.text == "turn the glass")
      return kiosk_.resize({kiosk_.glass().second, kiosk_.glass().first});
    if (deed.text == "an event from before")
      return kiosk_.past().empty() ? void() : kiosk_.happen(chance.one_of(kiosk_.past()));
    if (!is_printing(kiosk_.session())) return;
    if (const auto asked = kiosk_.take_print(); asked && deed.number % sheets_are_made == 0) {
      ++sheets_;
      if (!kiosk_.sheet(*asked).starts_with("%PDF-"))
        throw Broken("no sheet: what is to be printed is no PDF");
    }
    const auto trouble = chance.one_of(print_troubles);
    if (deed.text == "print goes wrong") kiosk_.happen(PrintFinished{false, trouble});
    else if (deed.text == "print comes out") kiosk_.happen(PrintFinished{true, PrintTrouble::none});
    else kiosk_.happen(PrintProgressed{chance.one_in(3) ? PrintTrouble::none : trouble});
  }

  Sight sight() const {
    Sight seen{.width = static_cast<float>(kiosk_.glass().first),
               .height = static_cast<float>(kiosk_.glass().second)};
    for (const auto& item : kiosk_.said().items) {
      if (ui::is_interactive(item.role) && item.enabled && !item.id.empty() &&
          item.visible.width >= 1 && item.visible.height >= 1) {
        seen.targets.push_back(
            {item.id, item.visible.x, item.visible.y, item.visible.width, item.visible.height});
      }
    }
    seen.world = {"print goes wrong", "print comes out", "print is held up", "an event from before",
                  "turn the glass"};
    seen.longest_scan = options_.longest_scan;
    return seen;
  }

  void check() {
    next_check_ = trail_.events() + check_every_;
    kiosk_.show();
    expect_a_sound_screen(kiosk_.said(), kiosk_.is_settled());
    expect_time_leads_back(kiosk_.session(), kiosk_.content().aid, kiosk_.settings(),
                           kiosk_.last_touch(), kiosk_.now());
    begin_visit();
  }

  /// Every visit begins with the text size and the language of the run.
  void begin_visit() {
    sightings_.add(kiosk_.said().name);
    if (holds_a_visit(kiosk_.session())) return;
    if (options_.text_size != kiosk_.session().text_size)
      kiosk_.happen(TextSizeChosen{options_.text_size});
    if (!options_.language.empty() && options_.language != kiosk_.session().language)
      kiosk_.happen(LanguageChosen{options_.language});
  }

  void look_after_forgetting() {
    expect_nothing_of_a_person(kiosk_.session(), true);
    kiosk_.show();
    give_back_free_memory();
    memory_.look(heap_in_use());
    const auto said = ui::to_json(kiosk_.said());
    expect_nothing_typed(said);
    const bool at_rest = !holds_a_visit(kiosk_.session()) && kiosk_.glass() == options_.glass;
    if (at_rest && said != fresh_)
      throw Broken("left behind: the welcome after a visit is not the one before it");
  }

  std::string figures() const {
    std::ostringstream out;
    out << kiosk_.forgotten() << " visits forgotten, " << sheets_ << " sheets made, longest event "
        << longest_.count() << " ms\n"
        << memory_.figures() << sightings_.figures();
    return out.str();
  }

  const Options& options_;
  Trail& trail_;
  Mix mix_;
  StagedKiosk kiosk_;
  std::uint64_t check_every_;
  std::string fresh_;
  MemoryAtRest memory_{"stage", flat};
  std::uint64_t next_check_ = 0;
  std::uint64_t sheets_ = 0;
  Moment urgent_since_{0};
  std::chrono::milliseconds longest_{0};
  Sightings sightings_{};
};

}  // namespace

void run_on_stage(const Options& options, Trail& trail) { StageMonkey(options, trail).run(); }

}  // namespace kiosk::monkey

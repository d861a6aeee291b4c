// A seeded monkey: does to a kiosk whatever fingers, keys and the world can do, and looks whether
// everything still holds.
#include <CLI/CLI.hpp>
#include <iomanip>
#include <iostream>

#include "tests/monkey/gesture.h"
#include "tests/monkey/kiosk_monkey.h"
#include "tests/monkey/stage_monkey.h"
#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {
namespace {

using namespace std::chrono_literals;

constexpr auto longest_silence = 30s;
constexpr auto longest_shrinking = 120s;
constexpr const char* footer = R"(Examples:
  monkey stage --seed 7 --events 1000000
      A million events in the process itself: some minutes.
  monkey kiosk --seed 7 --events 50000
      The real program on an X server of its own.
  monkey stage --questionnaire tests/support/every_item.json --glass 800x1280 --diagonal 10 --text-size 200
      A plain form on a small glass in the largest text.
An event is a key, a letter, or a finger that comes down, moves or lifts. A step is a gesture of several, such as a drag.
The same seed and options make the same steps; on the stage they also lead to the same screens.
Exit codes: 0 all held, 1 something broke (with the last 200 steps and the line that replays it), 2 it could not be run.)";

std::pair<int, int> glass_of(const std::string& text) {
  int width = 0;
  int height = 0;
  if (std::sscanf(text.c_str(), "%5dx%5d", &width, &height) != 2)
    throw CLI::ValidationError("--glass",
                               "needs a width and a height in pixels, such as 1080x1920");
  return {width, height};
}

void add_common(CLI::App& command, Options& options) {
  command.add_option("--seed", options.seed, "where chance begins")->capture_default_str();
  command.add_option("--events", options.events, "how many events at least")->capture_default_str();
  command.add_option("--mix", options.mix, "visitor, rough, keys, scanner, world, or all in turn")
      ->capture_default_str();
  command
      .add_option("--content", options.content,
                  "the aid's folder; the program's own where there is none")
      ->check(CLI::ExistingDirectory);
  command.add_option("--questionnaire", options.questionnaire, "a plain form in place of an aid")
      ->check(CLI::ExistingFile);
  command.add_option("--mode", options.mode, "where the kiosk stands")
      ->check(CLI::IsMember({"waiting-room", "consultation"}))
      ->capture_default_str();
  command.add_option_function<std::string>(
      "--glass", [&](const std::string& text) { options.glass = glass_of(text); },
      "the window, in pixels (1080x1920)");
  command.add_option("--diagonal", options.diagonal_inches, "of the glass, in inches")
      ->capture_default_str();
  command.add_option("--text-size", options.text_size, "that every visit begins with, in per cent")
      ->check(CLI::IsMember({100, 130, 160, 200}))
      ->capture_default_str();
  command.add_option("--language", options.language,
                     "that every visit begins in; the kiosk's first where it is not said");
  command
      .add_option("--longest-scan", options.longest_scan,
                  "letters that a scanner sends at once, at most")
      ->capture_default_str();
  command
      .add_option("--check-every", options.check_every,
                  "events between looks at what must hold; 0: as is usual")
      ->capture_default_str();
  command.add_option_function<std::string>(
      "--skip", [&](const std::string& text) { options.skips = read_skips(text); },
      "steps to leave out, such as 0-99,250-299");
  command.add_option("--last-step", options.last_step, "ends the run after that step");
}

void add_commands(CLI::App& program, Options& options) {
  program.require_subcommand(1);
  program.footer(footer);
  auto& stage = *program.add_subcommand("stage", "in the process itself, without a display; fast");
  add_common(stage, options);
  stage.add_flag("!--no-shrink", options.shrink, "do not look for fewer steps that break the same");
  auto& kiosk = *program.add_subcommand("kiosk", "the real program, on an Xvfb of its own");
  add_common(kiosk, options);
  kiosk.add_flag("!--no-rests", options.rests,
                 "do not wait until the visit is forgotten by itself, which takes 41 s each time");
  kiosk.add_option("--rest-every", options.rest_every, "events between such waits")
      ->capture_default_str();
  kiosk.add_flag("--printer", options.with_printer,
                 "a real CUPS and a simulated printer in place of a print folder");
  kiosk.add_flag("--monitor", options.with_monitor,
                 "an Xorg whose monitor goes, comes and changes, in place of an Xvfb");
  for (auto* command : {&stage, &kiosk}) {
    command->footer(footer);
    command->callback(
        [&, command] { options.ground = command == &stage ? Ground::stage : Ground::kiosk; });
  }
}

Verdict run(Trail& trail, const Options& options) {
  const auto work = options.ground == Ground::stage ? run_on_stage : run_before_kiosk;
  return run_watched(trail, longest_silence, [&](Trail& left) { work(options, left); });
}

void report_failure(const Options& options, const Verdict& verdict,
                    const std::vector<std::string>& steps) {
  std::cout << "\nBROKEN: " << verdict.failure << "\nseed " << options.seed << ", event "
            << verdict.events << ", step " << verdict.step << "; the last steps:\n";
  for (const auto& step : steps) std::cout << "  " << step << '\n';
}

/// The same run, up to the step that broke and no further.
Options up_to(const Verdict& verdict, Options options) {
  options.last_step = verdict.step;
  return options;
}

int run_and_report(const Options& options, const std::string& program) {
  Trail trail;
  const auto verdict = run(trail, options);
  std::cout << std::fixed << std::setprecision(1) << verdict.events << " events in "
            << verdict.step + 1 << " steps and " << verdict.seconds
            << " s: " << static_cast<double>(verdict.events) / std::max(verdict.seconds, 0.001)
            << " a second\n"
            << trail.figures();
  if (verdict.failure.empty()) return 0;
  report_failure(options, verdict, trail.last_steps());
  if (!verdict.usable) return 2;
  std::cout << "replay: " << program << ' ' << command_line(up_to(verdict, options)) << std::endl;
  if (options.ground == Ground::stage && options.shrink) {
    auto fewer = up_to(verdict, options);
    fewer.skips = fewer_steps(fewer, verdict, longest_shrinking,
                              [&](const Options& part) { return run(trail, part); });
    const auto again = run(trail, fewer);
    if (!again.failure.empty()) {
      report_failure(fewer, again, trail.last_steps());
      std::cout << "replay with fewer steps: " << program << ' ' << command_line(fewer) << '\n';
    }
  }
  return 1;
}

}  // namespace
}  // namespace kiosk::monkey

int main(int argc, char** argv) {
  kiosk::monkey::Options options;
  CLI::App program{"A seeded monkey at a kiosk: touches, keys, scanners, and a world that fails."};
  kiosk::monkey::add_commands(program, options);
  try {
    program.parse(argc, argv);
    if (options.content.empty())
      options.content = std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";
    return kiosk::monkey::run_and_report(options, argv[0]);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : 2;
  } catch (const std::exception& error) {
    std::cerr << "monkey: " << error.what() << '\n';
    return 2;
  }
}

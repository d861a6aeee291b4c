#include "app/commands/machine_commands.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "app/commands/doctor.h"
#include "app/commands/metrics.h"

namespace kiosk {
namespace {

void add_doctor(CLI::App& app, int& exit_code) {
  const auto asked = std::make_shared<DoctorArguments>();
  auto* sub = app.add_subcommand("doctor",
                                 "What is well with this machine as a kiosk, what is not, and what "
                                 "to do about it; needs no display");
  sub->add_option("--config", asked->config, "The clinic's kiosk.toml")->capture_default_str();
  sub->add_flag("--json", asked->json, "As JSON");
  sub->footer(
      "Run it as root: some of what it looks at nobody else may read. Exit codes: 0 all is well; "
      "1 something wants attention or is at\n"
      "fault; 2 the settings could not be read.");
  sub->callback([asked, &exit_code] { exit_code = doctor(*asked); });
}

void add_metrics(CLI::App& app, int& exit_code) {
  const auto asked = std::make_shared<MetricsArguments>();
  auto* sub =
      app.add_subcommand("metrics", "How the kiosk is, in numbers, as a file for Prometheus");
  sub->add_option("--out", asked->out, "The file to write, such as beforehand.prom")->required();
  sub->add_option("--config", asked->config, "The clinic's kiosk.toml")->capture_default_str();
  sub->add_option("--run", asked->run, "Where the kiosk writes")->capture_default_str();
  sub->add_option("--fleet", asked->fleet, "Where the packages write")->capture_default_str();
  sub->footer(
      "Nothing of a visit is in it. kiosk-config/fleet/FIGURES.md says why of each figure.");
  sub->callback([asked, &exit_code] { exit_code = metrics(*asked); });
}

}  // namespace

void add_machine_commands(CLI::App& app, int& exit_code) {
  add_doctor(app, exit_code);
  add_metrics(app, exit_code);
}

}  // namespace kiosk

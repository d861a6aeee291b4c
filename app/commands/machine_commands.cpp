#include "app/commands/machine_commands.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "app/commands/doctor.h"
#include "app/commands/metrics.h"
#include "app/commands/staff_code.h"

namespace kiosk {
namespace {

void add_doctor(CLI::App& app, int& exit_code) {
  const auto asked = std::make_shared<DoctorArguments>();
  auto* sub = app.add_subcommand(
      "doctor",
      "Check this machine as a kiosk, and say what to do about each fault; needs no display");
  sub->add_option("--config", asked->config, "The clinic's kiosk.toml")->capture_default_str();
  sub->add_flag("--json", asked->json, "As JSON");
  sub->footer(
      "Run it as root, since other users may not read some of what it checks. Exit codes: 0 no "
      "faults; 1 warnings or\nfaults; 2 the settings could not be read.");
  sub->callback([asked, &exit_code] { exit_code = doctor(*asked); });
}

void add_metrics(CLI::App& app, int& exit_code) {
  const auto asked = std::make_shared<MetricsArguments>();
  auto* sub = app.add_subcommand("metrics", "Write the kiosk's metrics to a file for Prometheus");
  sub->add_option("--out", asked->out, "The file to write, such as beforehand.prom")->required();
  sub->add_option("--config", asked->config, "The clinic's kiosk.toml")->capture_default_str();
  sub->add_option("--run", asked->run, "The folder of the kiosk's state")->capture_default_str();
  sub->add_option("--fleet", asked->fleet, "The folder of the packages' state")
      ->capture_default_str();
  sub->footer(
      "It contains no data of a visit; kiosk-config/fleet/FIGURES.md explains each metric.\n" +
      app.get_footer());
  sub->callback([asked, &exit_code] { exit_code = metrics(*asked); });
}

void add_staff_code(CLI::App& app, int& exit_code) {
  app.add_subcommand("staff-code",
                     "Make the line for kiosk.toml that sets the staff code, which opens the "
                     "staff menu and closes the kiosk")
      ->callback([&exit_code] { exit_code = staff_code(); });
}

}  // namespace

void add_machine_commands(CLI::App& app, int& exit_code) {
  add_doctor(app, exit_code);
  add_metrics(app, exit_code);
  add_staff_code(app, exit_code);
}

}  // namespace kiosk

// The commands for those who look after machines: doctor and metrics, as the command line has them.
#pragma once

namespace CLI {
class App;
}

namespace kiosk {

/// Adds them; the one that is called sets the exit code, which outlives the parsing.
void add_machine_commands(CLI::App& app, int& exit_code);

}  // namespace kiosk

// The commands for recordings on the command line: `beforehand speech list`, `render`, `take`,
// `review`, `clean`.
#pragma once

namespace CLI {
class App;
}

namespace kiosk {

/// Adds them; whichever is called writes its exit code.
void add_speech_commands(CLI::App& app, int& exit_code);

}  // namespace kiosk

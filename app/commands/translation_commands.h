// The commands for translators on the command line: `beforehand translation export`, `import`,
// `record`.
#pragma once

namespace CLI {
class App;
}

namespace kiosk {

/// Adds them; whichever is called writes its exit code.
void add_translation_commands(CLI::App& app, int& exit_code);

}  // namespace kiosk

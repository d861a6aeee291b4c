// Commands and options that the command line does not have, with the one that may have been meant.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace kiosk {

/// Names the first command or option of these arguments that `app` does not have, with the nearest
/// that it has, as a line for standard error; "" if it has all of them.
std::string misspelled_argument(const CLI::App& app, int argc, const char* const* argv);

}  // namespace kiosk

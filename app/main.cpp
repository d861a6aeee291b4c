// Reads the command line and starts one command.
#include <cstdio>
#include <exception>

#include "app/commands/command_line.h"

int main(int argc, char** argv) {
  try {
    return kiosk::run_command_line(argc, argv);
  } catch (const std::exception& error) {
    // Without personal data: a library's own message at most.
    std::fprintf(stderr, "beforehand: %s\n", error.what());
    return 2;
  }
}

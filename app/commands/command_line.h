// The command line: names, options, help; which command to run.
#pragma once

namespace kiosk {

/// Runs the command that the arguments name and returns the exit code: 0 done; 1 the input was read
/// and has faults; 2 it could not be used.
int run_command_line(int argc, char** argv);

}  // namespace kiosk

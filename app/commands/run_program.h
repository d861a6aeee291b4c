// Runs another program to its end.
#pragma once

#include <string>
#include <vector>

namespace kiosk {

/// Its exit code; -1 if it cannot be started or was ended by a signal. It reads `input` from its
/// standard input; its standard output goes to the standard error.
int run_program(const std::vector<std::string>& arguments, const std::string& input = {});

}  // namespace kiosk

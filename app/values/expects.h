// The one way in which code states its preconditions, so that a programmer's mistake ends the
// program where it was made and not somewhere behind it.
#pragma once

#include <cassert>

/// Asserts a precondition. If it does not hold, the program prints which one and where, and aborts:
/// in the presets dev and asan and under the fuzzers. A release neither evaluates nor contains it.
#define KIOSK_EXPECTS(condition) assert(condition)

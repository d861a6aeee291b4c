// A part of a response that cannot be extracted as its form asks for it.
#pragma once

#include <string>

namespace kiosk {

/// A part of a form's extraction that fails, with its location in the form.
struct ExtractionFault {
  std::string place{};
  std::string what{};
};

}  // namespace kiosk

#include "app/domain/evidence.h"

namespace kiosk {

std::string name_of(Certainty certainty) {
  switch (certainty) {
    case Certainty::high: return "high";
    case Certainty::moderate: return "moderate";
    case Certainty::low: return "low";
    case Certainty::no_comparison: return "no-comparison";
  }
  return {};
}

}  // namespace kiosk

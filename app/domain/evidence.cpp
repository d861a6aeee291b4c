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

std::string_view name_of(Study study) {
  switch (study) {
    case Study::unknown: return "";
    case Study::randomised_trials: return "randomised-trials";
    case Study::other_comparison: return "other-comparison";
    case Study::one_group: return "one-group";
  }
  return "";
}

}  // namespace kiosk

// The real content, read once for all benchmarks, and a person with breast cancer who answers every
// question.
#pragma once

#include "app/content/read_content.h"
#include "app/session/update.h"

namespace kiosk {

inline std::filesystem::path content_folder() {
  return std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";
}
inline std::filesystem::path assets() { return std::filesystem::path(SOURCE_DIR) / "assets"; }

/// Throws std::runtime_error if the content has faults.
const DecisionAid& real_aid();
const Words& english();
/// The answers of examples/maria-breast.json.
const Response& example_response();

/// A visit of one who answers as the example does: its events from Start to the treatments, each
/// with the session it happens to.
struct RecordedStep {
  Session before{};
  Event event{};
};
std::vector<RecordedStep> recorded_visit();

}  // namespace kiosk

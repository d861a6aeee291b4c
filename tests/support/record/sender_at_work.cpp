#include "tests/support/record/sender_at_work.h"

namespace kiosk {

using namespace std::chrono_literals;

Delivery some_visit(const std::string& reference, bool with_pdf) {
  return {
      .reference = reference,
      .response =
          R"({"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-11-24T09:30:00+01:00", "item": [
                         {"linkId": "words", "answer": [{"valueString": ")" +
          std::string(marker) + R"("}]}]})",
      .summary_pdf = with_pdf ? "%PDF-1.5 " + std::string(marker) : std::string{}};
}

RecordTiming short_times() {
  return {.tries = {.connecting = 2s, .in_all = 5s},
          .first_pause = 20ms,
          .longest_pause = 100ms,
          .longest_asked = 5s,
          .refused_pause = 1h};
}

SenderAtWork::SenderAtWork() {
  settings.spool = folder() / "spool";
  settings.folder = folder() / "record";
}

void SenderAtWork::start() {
  sender_.emplace(settings, timing, [this](const RecordReport& report) {
    {
      const std::lock_guard lock(mutex_);
      troubles_.insert(report.trouble);
    }
    changed_.notify_all();
  });
}

bool SenderAtWork::comes_to_trouble(RecordTrouble trouble) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, 10s, [&] { return troubles_.contains(trouble); });
}

std::vector<std::filesystem::path> SenderAtWork::spooled() const {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(settings.spool))
    files.push_back(entry.path());
  return files;
}

std::vector<std::filesystem::path> SenderAtWork::spooled_in_clear() const {
  auto files = spooled();
  std::erase_if(files,
                [](const auto& file) { return read_file(file).find(marker) == std::string::npos; });
  return files;
}

}  // namespace kiosk

// The machine's own headphone jack, for the loop of a kiosk.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "app/settings/speech_settings.h"
#include "app/voice/jack.h"

namespace kiosk {

/// Watches the jack of the settings, if they name one; otherwise nothing is opened and no thread
/// waits.
class JackWatch {
 public:
  /// `wake` is called when headphones went in or came out.
  JackWatch(const SpeechSettings& settings, std::function<void()> wake);

  /// Returned once: whether headphones are in now.
  std::optional<bool> turned();

 private:
  enum class News : std::uint8_t { none, in, out };

  std::atomic<News> news_{News::none};
  std::unique_ptr<Jack> jack_{};
};

}  // namespace kiosk

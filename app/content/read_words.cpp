#include "app/content/flat_texts.h"
#include "app/content/read_content.h"

namespace kiosk {

Reading<Words> read_words(const std::filesystem::path& assets, const Language& language) {
  Reading<Words> reading;
  FileFaults faults(assets / "text" / (language + ".json"), reading.faults);
  auto texts = read_flat_texts(faults, language);
  if (texts && !has_errors(reading.faults))
    reading.value = Words{.language = language, .patterns = std::move(*texts)};
  return reading;
}

}  // namespace kiosk

#include "app/content/flat_texts.h"

#include "app/json/characters.h"
#include "app/wording/message.h"

namespace kiosk {
namespace {

void flatten(const Json& object, const std::string& prefix, FlatTexts& texts, FileFaults& faults) {
  for (std::size_t i = 0; i < object.names.size(); ++i) {
    const auto key = prefix + object.names[i];
    const auto& value = object.elements[i];
    if (value.is_object()) flatten(value, key + '.', texts, faults);
    else if (value.is_string() && character_count(value.text) > longest_text)
      faults.error(key, "has more than " + std::to_string(longest_text) + " characters");
    else if (value.is_string()) texts.emplace(key, value.text);
    else faults.error(key, "is not a text");
  }
}

}  // namespace

std::optional<FlatTexts> read_flat_texts(FileFaults& faults, const Language& language) {
  const auto json = read_json_file(faults);
  if (!json) return std::nullopt;
  if (!json->is_object()) {
    faults.error("", "is not an object of texts");
    return std::nullopt;
  }
  FlatTexts texts;
  flatten(*json, "", texts, faults);
  for (const auto& [key, pattern] : texts) {
    if (const auto fault = message_fault(pattern, language); !fault.empty())
      faults.error(key, "is not a valid message: " + fault);
  }
  return texts;
}

}  // namespace kiosk

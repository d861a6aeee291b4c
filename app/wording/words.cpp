#include "app/wording/words.h"

namespace kiosk {

std::string Words::say(std::string_view key, const MessageArguments& arguments) const {
  const auto found = patterns.find(key);
  return found == patterns.end() ? std::string(key)
                                 : format_message(found->second, arguments, locale());
}

std::string_view Words::locale() const {
  const auto found = patterns.find("locale");
  return found == patterns.end() ? std::string_view(language) : std::string_view(found->second);
}

}  // namespace kiosk

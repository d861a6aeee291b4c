#include "app/wording/words.h"

namespace kiosk {

std::string Words::say(std::string_view key, const MessageArguments& arguments) const {
  const auto found = patterns.find(key);
  return found == patterns.end() ? std::string(key)
                                 : format_message(found->second, arguments, language);
}

}  // namespace kiosk

#include "app/wording/draft_notice.h"

namespace kiosk {

std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today, std::span<const AidPart> parts) {
  if (aid.plain_form) return {};  // a form has no review of ours to wait for
  if (aid.review.is_overdue(today)) return words.say("overdue");
  const auto language = plain_language_of(words.language);
  const std::string_view first = aid.languages.empty() ? std::string_view(language) : std::string_view(aid.languages.front());
  if (first != language) {
    const auto translation = reviewed(aid, parts, language);
    if (translation != Reviewed::all) return words.say(translation == Reviewed::none ? "draft_translation" : "draft_parts");
  }
  const auto original = reviewed(aid, parts, first);
  if (original == Reviewed::all) return {};
  return words.say(original == Reviewed::none ? "draft" : "draft_parts");
}

std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today) { return draft_notice(aid, words, today, parts_of(aid)); }

}  // namespace kiosk

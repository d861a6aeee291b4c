#include "app/wording/draft_notice.h"

namespace kiosk {

std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today,
                         std::span<const AidPart> parts) {
  if (!aid.plan.is_reviewed) return {};  // a form has no review of ours
  if (aid.review.is_overdue(today)) return words.say("overdue");
  const auto shown =
      plain_language_of(words.language);  // a helper's texts are signed with the patient's
  const auto& first = aid.languages.empty() ? shown : aid.languages.front();
  if (first != shown) {
    const auto translation = reviewed(aid, parts, shown);
    if (translation != Reviewed::all)
      return words.say(translation == Reviewed::none ? "draft_translation" : "draft_parts");
  }
  const auto original = reviewed(aid, parts, first);
  if (original == Reviewed::all) return {};
  return words.say(original == Reviewed::none ? "draft" : "draft_parts");
}

std::string draft_notice(const DecisionAid& aid, const Words& words, const std::string& today) {
  return draft_notice(aid, words, today, parts_of(aid));
}

}  // namespace kiosk

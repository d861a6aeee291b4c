#include "app/wording/told_in_words.h"

#include <algorithm>

namespace kiosk {
namespace {

bool has(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

bool is_told_in_words(const DecisionAid& aid, const Evidence& evidence) {
  return std::none_of(aid.options.begin(), aid.options.end(),
                      [&](const Option& option) { return has(option.evidence, evidence.id); }) &&
         std::none_of(aid.trade_offs.begin(), aid.trade_offs.end(),
                      [&](const TradeOff& trade_off) { return trade_off.evidence == evidence.id; });
}

std::vector<const Evidence*> figures_to_tell(const DecisionAid& aid, const Option& option) {
  std::vector<const Evidence*> figures;
  for (const auto& evidence : aid.evidence) {
    const bool is_cited = has(option.evidence, evidence.id);
    if (is_cited || (has(option.sources, evidence.source) && is_told_in_words(aid, evidence)))
      figures.push_back(&evidence);
  }
  return figures;
}

std::string funding_in_words(const Source& source, const Words& words) {
  if (source.funding == Funding::unknown) return words.say("card.funding_unknown");
  return words.say("card.funding",
                   {{"kind", std::string(name_of(source.funding))}, {"funder", source.funder}});
}

std::vector<std::string> sources_in_words(const DecisionAid& aid, const Option& option,
                                          const Words& words) {
  std::vector<std::string> lines;
  for (const auto& id : option.sources) {
    const auto* source = aid.find_source(id);
    if (!source) continue;
    std::string line = source->citation();
    for (const auto& evidence : aid.evidence) {
      if (evidence.source != id || !is_told_in_words(aid, evidence)) continue;
      const auto& certainty =
          aid.text(words.language, "certainty." + std::string(name_of(evidence.certainty)));
      line += " " + words.say("card.certainty", {{"certainty", certainty}}) + " " +
              funding_in_words(*source, words);
      break;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace kiosk

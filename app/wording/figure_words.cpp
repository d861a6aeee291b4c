#include "app/wording/figure_words.h"

namespace kiosk {

MessageArguments figure_arguments(const Evidence& evidence) {
  MessageArguments arguments{{"count", std::int64_t{evidence.count}}, {"rest", std::int64_t{100 - evidence.count}}};
  if (evidence.compared) {
    arguments["compared"] = std::int64_t{*evidence.compared};
    arguments["compared_rest"] = std::int64_t{100 - *evidence.compared};
  }
  if (evidence.people) arguments["people"] = std::int64_t{*evidence.people};
  return arguments;
}

FigureWords figure_words(const DecisionAid& aid, const Evidence& evidence, const Words& words) {
  const auto arguments = figure_arguments(evidence);
  const auto say = [&](std::string_view part) {
    return format_message(aid.text(words.language, "evidence." + evidence.id + "." + std::string(part)), arguments, words.language);
  };
  FigureWords figure{.heading = say("heading"), .happens = say("happens"), .count = evidence.count, .otherwise = say("otherwise"),
                     .compared = say("compared"), .compared_count = evidence.compared, .group = say("group"),
                     .certainty = words.say("card.certainty", {{"certainty", aid.text(words.language, "certainty." + name_of(evidence.certainty))}}),
                     .source = words.say("card.source", {{"source", evidence.source}})};
  if (evidence.people) figure.group += " " + words.say("card.people", {{"people", std::int64_t{*evidence.people}}});
  figure.source += " " + (evidence.is_funding_known() ? words.say("card.funding", {{"funding", evidence.funding}}) : words.say("card.funding_unknown"));
  return figure;
}

}  // namespace kiosk

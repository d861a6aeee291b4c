#include "app/wording/figure_words.h"

#include <cstdlib>

#include "app/wording/told_in_words.h"

namespace kiosk {

namespace {

/// "9 fewer of 100 with the medicine.": the reader is not left to subtract (PEMAT 7).
std::string difference_words(const DecisionAid& aid, const Evidence& evidence, const Words& words) {
  const auto& with = aid.text(words.language, "evidence." + evidence.id + ".with");
  if (!evidence.compared || with.empty()) return {};
  const int difference = *evidence.difference();
  return words.say("card.difference", {{"direction", difference == 0  ? "same"
                                                     : difference < 0 ? "fewer"
                                                                      : "more"},
                                       {"difference", std::int64_t{std::abs(difference)}},
                                       {"with", with}});
}

}  // namespace

MessageArguments figure_arguments(const Evidence& evidence) {
  MessageArguments arguments{{"count", std::int64_t{evidence.count}},
                             {"rest", std::int64_t{100 - evidence.count}}};
  if (evidence.compared) {
    arguments["compared"] = std::int64_t{*evidence.compared};
    arguments["compared_rest"] = std::int64_t{100 - *evidence.compared};
    arguments["difference"] = std::int64_t{std::abs(*evidence.difference())};
  }
  if (evidence.people) arguments["people"] = std::int64_t{*evidence.people};
  return arguments;
}

std::string comparison_in_words(const FigureWords& figure) {
  std::string words = figure.compared;
  for (const auto* sentence : {&figure.compared_otherwise, &figure.difference}) {
    if (!sentence->empty()) words += (words.empty() ? "" : " ") + *sentence;
  }
  return words;
}

FigureWords figure_words(const DecisionAid& aid, const Evidence& evidence, const Words& words) {
  const auto arguments = figure_arguments(evidence);
  const auto say = [&](std::string_view part) {
    return format_message(
        aid.text(words.language, "evidence." + evidence.id + "." + std::string(part)), arguments,
        words.locale());
  };
  FigureWords figure{
      .heading = say("heading"),
      .happens = say("happens"),
      .count = evidence.count,
      .otherwise = say("otherwise"),
      .compared = say("compared"),
      .compared_count = evidence.compared,
      .group = say("group"),
      .certainty = words.say(
          "card.certainty",
          {{"certainty",
            aid.text(words.language, "certainty." + std::string(name_of(evidence.certainty)))}})};
  if (evidence.people)
    figure.group += " " + words.say("card.people", {{"people", std::int64_t{*evidence.people}}});
  figure.difference = difference_words(aid, evidence, words);
  const bool tells_both =
      aid.text(words.language, "evidence." + evidence.id + ".compared").find("{compared_rest") !=
      std::string::npos;
  if (evidence.compared && !tells_both) {
    const MessageArguments other{{"count", std::int64_t{*evidence.compared}},
                                 {"rest", std::int64_t{100 - *evidence.compared}}};
    figure.compared_otherwise = format_message(
        aid.text(words.language, "evidence." + evidence.id + ".otherwise"), other, words.language);
  }
  if (const auto* source = aid.find_source(evidence.source)) {
    figure.source = words.say("card.source", {{"source", source->short_citation()}}) + " " +
                    funding_in_words(*source, words);
  }
  return figure;
}

}  // namespace kiosk

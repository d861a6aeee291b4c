// A person in a test, who does to a kiosk what people do and can say where they stand.
#pragma once

#include "app/driving/driver.h"
#include "app/wording/words.h"

namespace kiosk {

/// What somebody answers, by linkId: codes, numbers as digits, or "declined".
using Answers = std::map<LinkId, std::vector<std::string>>;

/// How a person answers a question that a test does not care about: with no trouble at all, or with
/// "I do not know".
enum class Otherwise : std::uint8_t { calm, does_not_know };

class Visitor : public Driver {
 public:
  using Driver::Driver;

  /// Lets one event happen.
  Visitor& dispatch(const Event& event);
  Visitor& starts() { return dispatch(StartRequested{}); }
  Visitor& goes_on() { return dispatch(NextRequested{}); }
  Visitor& goes_back() { return dispatch(BackRequested{}); }

  /// Answers a question, wherever the person stands. A test fails that names an answer the form
  /// does not have.
  Visitor& answers(const LinkId& question, const std::vector<std::string>& codes);
  /// Goes to a question as if it were on the screen.
  Visitor& jump_to(const LinkId& question);
  /// Answers the question on the screen, if there is one, as given or as somebody with no trouble
  /// would.
  Visitor& answers_here(const Answers& given = {});
  /// Goes on from here to the treatments, and tells staff of urgent signs on the way.
  Visitor& walks_to_the_treatments(const Answers& given = {},
                                   Otherwise otherwise = Otherwise::calm);
  /// Answers the pages of signs and goes on, from the welcome to the first question after them or
  /// to the urgent page.
  Visitor& answers_the_signs(const Answers& given = {});
  /// From the welcome to the treatments.
  Visitor& talks_through(const Answers& given = {}, Otherwise otherwise = Otherwise::calm) {
    return starts().walks_to_the_treatments(given, otherwise);
  }
  /// From the treatments on, with Next alone, to a screen by its name.
  Visitor& walks_to(const std::string& screen);
  Visitor& walks_to_the_summary() { return walks_to("summary"); }

  std::string at() const { return place(); }
  /// Everywhere the person has stood while walking.
  const std::vector<std::string>& path() const { return path_; }
  /// The ids of the treatments that come up.
  std::vector<OptionId> treatments() const;
  bool comes_up(const OptionId& option) const;
  NodeIndex node(const LinkId& question) const;
  /// The codes of the answers kept for a question, whether it applies or not.
  std::vector<std::string> kept(const LinkId& question) const;

 private:
  void answer_on_the_way(NodeIndex node, const Answers& given, Otherwise otherwise);

  std::vector<std::string> path_{};
};

/// The option's place in the aid. A test fails that names one the aid does not have.
OptionIndex option_named(const DecisionAid& aid, const OptionId& id);

/// The aid that ships with the program, in the languages that a kiosk offers by itself, read once.
const DecisionAid& real_aid();
/// The same in all its languages, for what has to hold in each: reading them takes longer.
const DecisionAid& whole_aid();
/// The program's own words in that language, read once.
const Words& real_words(const Language& language = "en");

}  // namespace kiosk

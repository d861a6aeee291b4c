// A person's way through the questions, whatever hand they use.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/support/kiosk/hand.h"

namespace kiosk {

/// Answer codes by linkId. A question without an entry is passed by.
using GivenAnswers = std::map<std::string, std::vector<std::string>>;

/// Which question each heading asks, in the first language of a content folder or in another one.
class AskedQuestions {
 public:
  explicit AskedQuestions(const std::filesystem::path& content, const std::string& language = {});
  /// The linkId of the question on the screen, or "".
  std::string on(const SeenScreen& screen) const;
  /// Goes on from question to question until another screen comes. The linkIds that were asked, in
  /// order.
  std::vector<std::string> answer_all(Hand& hand, const GivenAnswers& answers) const {
    return answer_until(hand, answers, {});
  }
  /// The same as far as a question, which is then on the screen, not yet answered.
  std::vector<std::string> answer_until(Hand& hand, const GivenAnswers& answers,
                                        const std::string& question) const;

  /// A page of rows: the answers that are named; no to other signs, no word to other questions.
  static SeenScreen answer_signs(Hand& hand, const SeenScreen& page, const GivenAnswers& answers,
                                 std::vector<std::string>& asked);

 private:
  std::map<std::string, std::string> link_ids_{};
};

/// No sign that cannot wait; breast cancer in one place that hurts: every question that has a
/// condition is asked but those of other cancers.
GivenAnswers breast_answers();

/// Goes on with Next alone, from wherever the visit stands after the form, to a screen by its name.
SeenScreen go_on_to(Hand& hand, const std::string& screen);

}  // namespace kiosk

#include "app/quality/sheet_questions.h"

#include <algorithm>

namespace kiosk {
namespace {

/// The texts of the questions that the aid suggests.
std::vector<std::string> questions_of(const DecisionAid& aid, const Language& language) {
  const std::string prefix = "questions.";
  std::vector<std::string> questions;
  const auto texts = aid.texts.find(language);
  if (texts == aid.texts.end()) return questions;
  for (auto text = texts->second.lower_bound(prefix);
       text != texts->second.end() && text->first.starts_with(prefix); ++text)
    questions.push_back(text->second);
  return questions;
}

bool is_one_of(const std::vector<std::string>& questions, const Shown& thing) {
  return std::any_of(questions.begin(), questions.end(),
                     [&](const std::string& question) { return is(thing, question); });
}

/// How many questions a page of the sheet has; each must have a line before the next one begins.
int questions_with_room(Look& look, const ShownPage& page,
                        const std::vector<std::string>& questions) {
  int count = 0;
  bool wants_line = false;
  for (const auto& thing : page.things) {
    if (thing.role == ShownRole::writing_line) wants_line = false;
    if (thing.role != ShownRole::text || !is_one_of(questions, thing)) continue;
    look.want(!wants_line, page, "a question without a line to write on");
    wants_line = true;
    ++count;
  }
  look.want(!wants_line, page, "a question without a line to write on");
  return count;
}

}  // namespace

void want_questions_with_room(Look& look) {
  for (const auto& language : look.languages()) {
    const auto questions = questions_of(look.aid(), language);
    const auto& list = look.page(language, "my-questions");
    look.want(std::any_of(list.things.begin(), list.things.end(),
                          [&](const Shown& thing) { return is_one_of(questions, thing); }),
              list, "no question");
    int on_sheet = 0;
    const auto sheet = look.sheet(language);
    for (const auto* page : sheet) on_sheet += questions_with_room(look, *page, questions);
    if (!sheet.empty()) look.want(on_sheet > 0, *sheet.front(), "no question");
  }
}

}  // namespace kiosk

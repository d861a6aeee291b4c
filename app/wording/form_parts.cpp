#include "app/wording/form_parts.h"

#include "app/wording/answer_words.h"

namespace kiosk {
namespace {

bool asks_per_answer(const Response& response, const Questionnaire& form, NodeIndex node) {
  return form.items[response.items[node].item].asks_per_answer;
}

std::string words_of(const AnswerAbove& about, const Response& response, const Questionnaire& form,
                     const Words& words) {
  const auto& question = response.items[about.question];
  return answer_in_words(form.items[question.item], question.answers[about.answer], words);
}

}  // namespace

FormPart part_of(const Response& response, const Questionnaire& form, NodeIndex node) {
  for (auto n = node; response.items[n].parent != no_node; n = response.items[n].parent) {
    const auto parent = response.items[n].parent;
    if (form.items[response.items[parent].item].type == ItemType::group) return {.group = parent};
    if (!asks_per_answer(response, form, parent)) continue;
    if (const auto about = answer_above(response, form, n); about.question == parent)
      return {.about = about};
  }
  return {};
}

std::string heading_of(const FormPart& part, const Response& response, const Questionnaire& form,
                       const Words& words) {
  if (part.about.question != no_node) {
    const auto above = about_line(response, form, part.about.question, words);
    const auto answer = words_of(part.about, response, form, words);
    return above.empty() ? words.say("question.about", {{"answer", answer}})
                         : above + " · " + answer;
  }
  if (part.group == no_node) return {};
  const auto& item = form.items[response.items[part.group].item];
  const auto name = item.text.in(words.language);
  if (!item.repeats || name.empty()) return name;
  return words.say(
      "repeat.card",
      {{"name", name}, {"number", std::int64_t{response.items[part.group].occurrence} + 1}});
}

std::string about_line(const Response& response, const Questionnaire& form, NodeIndex node,
                       const Words& words) {
  const auto about = answer_above(response, form, node);
  return about.question == no_node ? std::string{}
                                   : heading_of(FormPart{.about = about}, response, form, words);
}

}  // namespace kiosk

// A page of signs that cannot wait: rows with the same answers.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/session/signs.h"
#include "app/values/expects.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

/// Short labels for the answers, since three of them are in a row; their accessible names include
/// the question.
ActionView answer_of(const ViewContext& context, NodeIndex node, const AnswerOption& option,
                     const std::string& question) {
  const auto code = std::string(code_of(option.value));
  const auto& given = context.session.response.items[node].answers;
  ActionView answer{
      .id = context.aid.questionnaire.items[context.session.response.items[node].item].link_id +
            "." + code,
      .event = AnswerGiven{node, {option.value}}};
  const auto key = "signs.answer." + code;
  answer.label = context.words.patterns.contains(key) ? context.words.say(key)
                                                      : option.label.in(context.words.language);
  answer.selected = std::any_of(given.begin(), given.end(),
                                [&](const Answer& each) { return code_of(each) == code; });
  answer.spoken = question + " " + option.label.in(context.words.language);
  return answer;
}

SignsView::Row row_of(const ViewContext& context, NodeIndex node, bool answer_missing) {
  const auto index = context.session.response.items[node].item;
  const auto& item = context.aid.questionnaire.items[index];
  SignsView::Row row{.question = heading_of(item, context.words.language),
                     .help = words_of_child(context, index, ItemControl::help)};
  for (const auto& option : item.options)
    row.answers.push_back(answer_of(context, node, option, row.question));
  if (answer_missing && !is_answered(context.session.response.items[node]))
    row.error = context.words.say("question.answer_missing");
  return row;
}

}  // namespace

SignsView make_signs_view(const ViewContext& context, const SignsScreen& screen) {
  KIOSK_EXPECTS(screen.page < context.aid.sign_pages.size());
  const auto& response = context.session.response;
  const auto& form = context.aid.questionnaire;
  const auto& page = context.aid.sign_pages[screen.page];
  SignsView view{
      .frame = make_frame(context, "signs"),
      .section = context.words.say(
          "signs.place", {{"section", form.items[form.items[page.questions.front()].parent].text.in(
                                          context.words.language)},
                          {"position", std::int64_t{screen.page} + 1},
                          {"total", static_cast<std::int64_t>(context.aid.sign_pages.size())}}),
      .heading = context.aid.text(context.words.language, "sign_pages." + page.id),
      .help = context.words.say("signs.help")};
  view.frame.place += "/" + page.id + (screen.answer_missing ? "/missing" : "");
  const auto rows = rows_of(response, context.aid, screen.page);
  for (const auto node : rows) view.rows.push_back(row_of(context, node, screen.answer_missing));
  const auto open = open_rows_of(response, context.aid, screen.page).size();
  if (screen.answer_missing && open > 0)
    view.error = context.words.say("signs.missing", {{"count", static_cast<std::int64_t>(open)}});
  view.none = action(context, "none", open == rows.size() ? "signs.none" : "signs.none_else",
                     SignsDenied{screen.page});
  view.none.enabled = open > 0;
  lead_through_form(view.frame, context, rows.empty() ? NodeIndex{0} : rows.back(), "next");
  return view;
}

}  // namespace kiosk::ui

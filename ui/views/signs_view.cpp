// A page of rows: of signs that cannot wait, which have the same answers, or of other short
// questions.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/session/signs.h"
#include "app/values/expects.h"
#include "ui/views/control_parts.h"
#include "ui/views/scale_view.h"

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
  const auto& entry = context.session.response.items[node];
  const auto& item = context.aid.questionnaire.items[entry.item];
  SignsView::Row row{.question = heading_of(item, context.words.language),
                     .help = words_of_child(context, entry.item, ItemControl::help)};
  if (is_a_scale(item)) row.scale = make_scale_row(context, node);
  for (const auto& option : item.options)
    row.answers.push_back(answer_of(context, node, option, row.question));
  for (auto& decline : decline_choices(context, node)) {
    row.answers.push_back({.id = item.link_id + "." + decline.id,
                           .label = decline.label,
                           .event = std::move(decline.event),
                           .selected = decline.selected,
                           .spoken = row.question + " " + decline.label});
  }
  row.error_id = "error." + (row.scale ? row.scale->steps.front().id : row.answers.front().id);
  if (answer_missing && !is_answered(entry) && !entry.declined)
    row.error = context.words.say("question.answer_missing");
  return row;
}

std::string& add_line(std::string& text, const std::string& line) {
  if (!line.empty()) text += (text.empty() ? "" : "\n") + line;
  return text;
}

std::string group_of(const ViewContext& context, const SignPage& page) {
  const auto& items = context.aid.questionnaire.items;
  return items[items[page.questions.front()].parent].text.in(context.words.language);
}

/// What only signs have: their place among all pages of signs, and one touch that denies the rest.
void speak_of_signs(SignsView& view, const ViewContext& context, std::uint32_t page,
                    std::size_t open) {
  std::int64_t total = 0;
  for (std::uint32_t each = 0; each < context.aid.sign_pages.size(); ++each)
    total += asks_signs(context.aid, each) ? 1 : 0;
  view.section = context.words.say("signs.place",
                                   {{"section", group_of(context, context.aid.sign_pages[page])},
                                    {"position", std::int64_t{page} + 1},
                                    {"total", total}});
  if (view.help.empty()) view.help = context.words.say("signs.help");
  view.none = action(context, "none", open == view.rows.size() ? "signs.none" : "signs.none_else",
                     SignsDenied{page});
  view.none.enabled = open > 0;
}

/// What other questions have: the earlier visit's answers, and what becomes of "I do not know".
void speak_of_questions(SignsView& view, const ViewContext& context,
                        const std::vector<NodeIndex>& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    add_line(view.rows[i].help, earlier_line(context, rows[i]));
    const auto kept = kept_words(context, rows[i]);
    add_line(view.told, kept.told);
    add_line(view.would_be_told, kept.would_be_told);
  }
}

/// The text of the form before the rows, with its picture.
void introduce(SignsView& view, const ViewContext& context, std::uint32_t page) {
  const auto text = introduction_of(context.session, context.aid, page);
  if (text == no_node) return;
  const auto& item = context.aid.questionnaire.items[context.session.response.items[text].item];
  view.help = item.text.in(context.words.language);
  if (item.show.pictures.empty()) return;
  view.picture = context.aid.folder / item.show.pictures.front().file;
  view.picture_description = item.show.pictures.front().label.in(context.words.language);
}

}  // namespace

SignsView make_signs_view(const ViewContext& context, const SignsScreen& screen) {
  KIOSK_EXPECTS(screen.page < context.aid.sign_pages.size());
  const auto& response = context.session.response;
  const auto& page = context.aid.sign_pages[screen.page];
  const bool of_signs = asks_signs(context.aid, screen.page);
  SignsView view{
      .frame = make_frame(context, "signs"),
      .section = group_of(context, page),
      .heading = context.aid.text(context.words.language,
                                  (of_signs ? "sign_pages." : "question_pages.") + page.id)};
  view.frame.place += "/" + page.id + (screen.answer_missing ? "/missing" : "");
  introduce(view, context, screen.page);
  const auto rows = rows_of(response, context.aid, screen.page);
  for (const auto node : rows) view.rows.push_back(row_of(context, node, screen.answer_missing));
  const auto open = open_rows_of(response, context.aid, screen.page).size();
  if (of_signs) speak_of_signs(view, context, screen.page, open);
  else speak_of_questions(view, context, rows);
  if (screen.answer_missing && open > 0)
    view.error = context.words.say("signs.missing", {{"count", static_cast<std::int64_t>(open)}});
  lead_through_form(view.frame, context, rows.empty() ? NodeIndex{0} : rows.back(), "next");
  return view;
}

}  // namespace kiosk::ui

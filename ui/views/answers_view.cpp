// The answers on one page, for patient and doctor to go through together.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/session/open_faults.h"
#include "app/session/repeats.h"
#include "app/wording/strip.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

/// A question's name among all of the form: in one with repeating groups its place counts too.
std::string id_of(const ViewMatter& matter, NodeIndex node) {
  const auto& link_id = matter.aid.questionnaire.items[matter.session.response.items[node].item].link_id;
  return matter.aid.questionnaire.has_repeating_groups ? link_id + "." + std::to_string(node) : link_id;
}

ActionView confirming(const ViewMatter& matter, NodeIndex node, const std::string& label) {
  const bool confirmed = matter.session.confirmed.contains(node);
  auto confirm = action(matter, "confirm." + id_of(matter, node), confirmed ? "answers.confirmed" : "answers.confirm", AnswerConfirmed{node},
                        confirmed ? Icon::check : Icon::none);
  confirm.selected = confirmed;
  confirm.spoken = matter.words.say(confirmed ? "answers.confirmed_spoken" : "answers.confirm_spoken", {{"question", label}});
  return confirm;
}

AnswersView::Row row(const ViewMatter& matter, NodeIndex node) {
  const auto& entry = matter.session.response.items[node];
  const auto& item = matter.aid.questionnaire.items[entry.item];
  const auto& words = matter.words;
  AnswersView::Row row{.label = (item.short_text.empty() ? item.text : item.short_text).in(words.language),
                       .value = words.say("answers.not_answered")};
  if (entry.declined) row.value = words.say("summary.declined");
  else if (!entry.answers.empty()) row.value = answers_as_entries(item, entry.answers, words);
  row.change = action(matter, "change." + id_of(matter, node), "answers.change", AnswerChangeRequested{node});
  row.change.spoken = words.say("answers.change_spoken", {{"question", row.label}});
  if (!matter.aid.plain_form) row.confirm = confirming(matter, node, row.label);
  return row;
}

/// A group's own words; of one that repeats with the number of the occurrence.
std::string heading_of_group(const ViewMatter& matter, NodeIndex group) {
  if (group == no_node) return {};
  const auto& item = matter.aid.questionnaire.items[matter.session.response.items[group].item];
  const auto name = item.text.in(matter.words.language);
  if (item.type != ItemType::group || !item.repeats) return name;
  return matter.words.say("repeat.card", {{"name", name}, {"number", std::int64_t{matter.session.response.items[group].occurrence} + 1}});
}

/// The group that a question stands in, past questions that it depends on.
NodeIndex group_above(const ViewMatter& matter, NodeIndex node) {
  const auto& nodes = matter.session.response.items;
  auto above = nodes[node].parent;
  while (above != no_node && matter.aid.questionnaire.items[nodes[above].item].type != ItemType::group) above = nodes[above].parent;
  return above;
}

/// A section for each group of the form, in the form's order.
std::vector<AnswersView::Section> sections(const ViewMatter& matter) {
  std::vector<AnswersView::Section> sections;
  const auto& form = matter.aid.questionnaire;
  const auto& nodes = matter.session.response.items;
  NodeIndex group = no_node;
  for (NodeIndex node = 0; node < nodes.size(); ++node) {
    const auto& item = form.items[nodes[node].item];
    if (!is_asked(matter.session.response, form, node) || !can_be_asked(item)) continue;
    if (sections.empty() || group_above(matter, node) != group) {
      group = group_above(matter, node);
      sections.push_back({.heading = heading_of_group(matter, group)});
    }
    sections.back().rows.push_back(row(matter, node));
  }
  return sections;
}

/// The same page at the end of a plain form: nothing to confirm, but what is still open stands first.
AnswersView make_review_view(const ViewMatter& matter) {
  AnswersView view{.frame = make_frame(matter, "answers"), .heading = matter.words.say("review.heading"), .help = matter.words.say("review.help"), .sections = sections(matter)};
  for (const auto& fault : open_faults(matter.session.response, matter.aid.questionnaire, matter.session.left_out)) {
    const auto& item = matter.aid.questionnaire.items[matter.session.response.items[fault.node].item];
    auto open = ActionView{.id = "open." + id_of(matter, fault.node), .label = heading_of(item, matter.words.language), .icon = Icon::arrow_right, .event = AnswerChangeRequested{fault.node}};
    open.spoken = matter.words.say("answers.change_spoken", {{"question", open.label}});
    view.open.push_back(std::move(open));
  }
  view.frame.navigation.back = back_action(matter);
  if (view.open.empty()) {
    view.frame.navigation.main = action(matter, "next", "review.finish", NextRequested{}, Icon::arrow_right);
  } else {
    view.open_heading = matter.words.say("review.open", {{"count", static_cast<std::int64_t>(view.open.size())}});
    view.frame.navigation.main = action(matter, "next", "review.go_to_open", NextRequested{}, Icon::arrow_right);
  }
  return view;
}

}  // namespace

AnswersView make_answers_view(const ViewMatter& matter) {
  if (matter.aid.plain_form) return make_review_view(matter);
  const SummaryMatter summary{.response = matter.session.response, .questions = matter.session.question_list};
  auto strip = make_strip(summary, matter.aid, matter.words);
  AnswersView view{.frame = make_frame(matter, "answers"),
                   .heading = matter.words.say("answers.heading"),
                   .help = matter.words.say("answers.help"),
                   .strip_heading = std::move(strip.heading),
                   .strip = std::move(strip.lines),
                   .sections = sections(matter)};
  view.frame.navigation.back = back_action(matter);
  view.frame.navigation.others.push_back(action(matter, "confirm-all", "answers.confirm_all", AllAnswersConfirmed{}));
  view.frame.navigation.main = action(matter, "next", "next", NextRequested{}, Icon::arrow_right);
  return view;
}

}  // namespace kiosk::ui

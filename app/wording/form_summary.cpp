#include "app/wording/form_summary.h"

#include "app/wording/form_parts.h"

namespace kiosk {
namespace {

class FormSheet {
 public:
  FormSheet(const Response& response, const Questionnaire& form, const Words& words)
      : response_(response), form_(form), words_(words) {}

  std::vector<SummarySection> sections() const {
    std::vector<SummarySection> sections;
    FormPart part;
    for (NodeIndex node = 0; node < response_.items.size(); ++node) {
      if (!is_said(node)) continue;
      if (const auto here = part_of(response_, form_, node); sections.empty() || here != part) {
        part = here;
        const auto heading = heading_of(part, response_, form_, words_);
        sections.push_back({.heading = heading.empty() ? words_.say("form.answers") : heading});
      }
      sections.back().facts.push_back(fact(node));
    }
    if (auto open = not_asked(); !open.facts.empty()) sections.push_back(std::move(open));
    return sections;
  }

 private:
  const Item& item_at(NodeIndex node) const { return effective_item(response_.items[node], form_); }

  /// Excludes items that do not apply and those that the form hides.
  bool is_said(NodeIndex node) const {
    const auto& entry = response_.items[node];
    return entry.enabled && item_at(node).is_question() &&
           (entry.declined || !entry.answers.empty()) && !is_hidden(node);
  }

  bool is_hidden(NodeIndex node) const {
    for (auto above = node; above != no_node; above = response_.items[above].parent) {
      if (item_at(above).hidden) return true;
    }
    return false;
  }

  /// Required items that the kiosk cannot ask, so that somebody else asks them.
  SummarySection not_asked() const {
    SummarySection section{.heading = words_.say("form.not_asked")};
    for (const auto node : missing_answers(response_, form_)) {
      const auto& item = item_at(node);
      if (!item.is_question() || must_be_answered_here(item) || is_hidden(node)) continue;
      section.facts.push_back({.label = label_of(item), .value = words_.say("form.still_needed")});
    }
    return section;
  }

  std::string label_of(const Item& item) const {
    return (item.show.short_text.empty() ? item.text : item.show.short_text).in(words_.language);
  }

  SummaryFact fact(NodeIndex node) const {
    const auto& entry = response_.items[node];
    const auto& item = item_at(node);
    return {.label = label_of(item),
            .value = entry.declined ? words_.say("summary.declined")
                                    : answers_as_entries(item, entry.answers, words_),
            .drawings = drawings_in(entry.answers)};
  }

  const Response& response_;
  const Questionnaire& form_;
  const Words& words_;
};

}  // namespace

Summary make_form_summary(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  const auto& form = aid.questionnaire;
  const auto title = form.title.in(words.language);
  return {
      .language = words.language,
      .title = title.empty() ? words.say("form.title") : title,
      .subtitle = words.say("form.subtitle", {{"date", long_date(context.today, words.language)},
                                              {"language", own_name(words.language)}}) +
                  record_number(context, words),
      .sections = FormSheet(context.response, form, words).sections(),
      .own_questions_heading = words.say("summary.own_questions"),
      .note = words.say("form.note"),
      .provenance = form.version.empty()
                        ? std::string{}
                        : words.say("form.provenance", {{"version", form.version}})};
}

}  // namespace kiosk

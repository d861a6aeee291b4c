#include "app/wording/summary_sections.h"

#include <algorithm>

#include "app/domain/chosen_option.h"
#include "app/wording/strip.h"

namespace kiosk {
namespace {

constexpr std::string_view between_entries = " · ";

const Item& item_at(const SummaryInput& context, const DecisionAid& aid, NodeIndex node) {
  return aid.questionnaire.items[context.response.items[node].item];
}

class SectionMaker {
 public:
  SectionMaker(const SummaryInput& context, const DecisionAid& aid, const Words& words,
               const std::set<NodeIndex>& told)
      : context_(context), aid_(aid), words_(words), told_(told) {}

  /// Everything that was answered, each as a fact.
  SummarySection all() const {
    SummarySection section{.heading = words_.say("summary.about_me")};
    for (NodeIndex node = 0; node < context_.response.items.size(); ++node) {
      if (is_to_say(node)) section.facts.push_back(fact_in_words(context_, aid_, words_, node));
    }
    return section;
  }

  /// The answers to some questions; those that mean "I do not know" are on a line of their own.
  SummarySection of(const SheetSection& part) const {
    SummarySection section{.heading = aid_.text(words_.language, "sheet." + part.id)};
    for (NodeIndex node = 0; node < context_.response.items.size(); ++node) {
      if (is_to_say(node) && std::find(part.questions.begin(), part.questions.end(),
                                       context_.response.items[node].item) != part.questions.end())
        add(section, node);
    }
    return section;
  }

 private:
  bool is_to_say(NodeIndex node) const {
    return !told_.contains(node) && is_said(context_.response, aid_, node);
  }

  void add(SummarySection& section, NodeIndex node) const {
    const auto& entry = context_.response.items[node];
    auto fact = fact_in_words(context_, aid_, words_, node);
    if (!entry.declined && is_unknown(aid_, entry.answers)) {
      section.unknown.label = words_.say("summary.unknown");
      section.unknown.value +=
          (section.unknown.value.empty() ? "" : std::string(between_entries)) + fact.label;
      return;
    }
    section.facts.push_back(std::move(fact));
    if (item_at(context_, aid_, node).control == ItemControl::body_map && !entry.answers.empty())
      add_map(section, context_, aid_, words_, node);
  }

  const SummaryInput& context_;
  const DecisionAid& aid_;
  const Words& words_;
  const std::set<NodeIndex>& told_;
};

/// Marks next to the headings that some answers were reviewed with the doctor.
void mark_confirmed(std::vector<SummarySection>& sections, const Words& words) {
  for (auto& section : sections) {
    const bool confirmed = std::any_of(section.facts.begin(), section.facts.end(),
                                       [](const SummaryFact& fact) { return fact.confirmed; });
    if (confirmed) section.heading += " (✓ " + words.say("summary.confirmed") + ")";
  }
}

}  // namespace

std::string goals_line(const Preferences& said, const DecisionAid& aid, const Words& words) {
  std::string line;
  for (std::size_t i = 0; i < said.goals.size(); ++i) {
    line += (i == 0 ? "" : " · ") + std::to_string(i + 1) + ". " +
            aid.text(words.language, "goals." + said.goals[i]);
  }
  return line;
}

bool is_said(const Response& response, const DecisionAid& aid, NodeIndex node) {
  const auto& entry = response.items[node];
  const auto& item = aid.questionnaire.items[entry.item];
  return !item.show.short_text.empty() && entry.enabled && item.is_question() &&
         (entry.declined || !entry.answers.empty());
}

std::string earlier_in_words(const SummaryInput& context, const DecisionAid& aid,
                             const Words& words, NodeIndex node) {
  const auto item = context.response.items[node].item;
  if (!context.earlier || item_at(context, aid, node).type != ItemType::integer ||
      node >= context.earlier->response.items.size())
    return {};
  if (std::find(aid.asked_again.begin(), aid.asked_again.end(), item) == aid.asked_again.end())
    return {};
  const auto& before = context.earlier->response.items[node];
  if (!is_answered(before)) return {};
  return words.say(
      "summary.earlier",
      {{"value", answers_as_entries(item_at(context, aid, node), before.answers, words)},
       {"date", long_date(context.earlier->day, words.language)}});
}

SummaryFact fact_in_words(const SummaryInput& context, const DecisionAid& aid, const Words& words,
                          NodeIndex node) {
  const auto& entry = context.response.items[node];
  const auto& item = item_at(context, aid, node);
  const auto earlier = earlier_in_words(context, aid, words, node);
  return {.label = item.show.short_text.in(words.language),
          .value = entry.declined ? words.say("summary.declined")
                                  : answers_as_entries(item, entry.answers, words) +
                                        (earlier.empty() ? "" : " " + earlier),
          .confirmed = context.confirmed.contains(node),
          .drawings = drawings_in(entry.answers)};
}

void add_map(SummarySection& section, const SummaryInput& context, const DecisionAid& aid,
             const Words& words, NodeIndex node) {
  const auto& answers = context.response.items[node].answers;
  const auto& item = item_at(context, aid, node);
  std::vector<std::string> elements;
  for (const auto& answer : answers) {
    const auto* option = chosen_option(item, answer);
    if (option && !option->region.empty()) elements.push_back(option->region);
  }
  for (const auto& picture : item.show.pictures) {
    section.map.push_back({.file = aid.folder / picture.file,
                           .label = picture.label.in(words.language),
                           .elements = elements});
  }
  section.map_description =
      item.show.short_text.in(words.language) + ": " + answers_as_entries(item, answers, words);
}

std::vector<SummarySection> summary_sections(const SummaryInput& context, const DecisionAid& aid,
                                             const Words& words, const std::set<NodeIndex>& told) {
  const SectionMaker maker(context, aid, words, told);
  std::vector<SummarySection> sections;
  if (aid.sheet.empty()) sections.push_back(maker.all());
  for (const auto& part : aid.sheet) sections.push_back(maker.of(part));
  std::erase_if(sections, [](const SummarySection& section) {
    return section.facts.empty() && section.unknown.value.empty();
  });
  mark_confirmed(sections, words);
  return sections;
}

}  // namespace kiosk

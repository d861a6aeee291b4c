#include "app/wording/summary_sections.h"

#include <algorithm>

#include "app/wording/strip.h"

namespace kiosk {
namespace {

constexpr std::string_view between_entries = " · ";

class SectionMaker {
 public:
  SectionMaker(const SummaryInput& context, const DecisionAid& aid, const Words& words) : context_(context), aid_(aid), words_(words) {}

  /// Everything that was answered, each as a fact.
  SummarySection all() const {
    SummarySection section{.heading = words_.say("summary.about_me")};
    for (NodeIndex node = 0; node < context_.response.items.size(); ++node) {
      if (is_said(node)) section.facts.push_back(fact(node));
    }
    return section;
  }

  /// The answers to some questions; those that mean "I do not know" on a line of their own.
  SummarySection of(const SheetSection& part) const {
    SummarySection section{.heading = aid_.text(words_.language, "sheet." + part.id)};
    for (NodeIndex node = 0; node < context_.response.items.size(); ++node) {
      if (is_said(node) && std::find(part.questions.begin(), part.questions.end(), context_.response.items[node].item) != part.questions.end()) add(section, node);
    }
    return section;
  }

 private:
  const Item& item_at(NodeIndex node) const { return aid_.questionnaire.items[context_.response.items[node].item]; }
  std::string label_of(NodeIndex node) const { return item_at(node).short_text.in(words_.language); }

  bool is_said(NodeIndex node) const {
    const auto& entry = context_.response.items[node];
    const auto& item = item_at(node);
    return !item.short_text.empty() && entry.enabled && item.is_question() && (entry.declined || !entry.answers.empty());
  }

  SummaryFact fact(NodeIndex node) const {
    const auto& entry = context_.response.items[node];
    return {.label = label_of(node),
            .value = entry.declined ? words_.say("summary.declined") : answers_as_entries(item_at(node), entry.answers, words_) + earlier(node),
            .confirmed = context_.confirmed.contains(node)};
  }

  /// How a number was at the earlier visit that the person brought back: " (4 of 10 on May 3, 2026)".
  std::string earlier(NodeIndex node) const {
    const auto item = context_.response.items[node].item;
    if (!context_.earlier || item_at(node).type != ItemType::integer || node >= context_.earlier->response.items.size()) return {};
    if (std::find(aid_.asked_again.begin(), aid_.asked_again.end(), item) == aid_.asked_again.end()) return {};
    const auto& before = context_.earlier->response.items[node];
    if (!is_answered(before)) return {};
    return " " + words_.say("summary.earlier", {{"value", answers_as_entries(item_at(node), before.answers, words_)},
                                                {"date", long_date(context_.earlier->day, words_.language)}});
  }

  void add(SummarySection& section, NodeIndex node) const {
    const auto& entry = context_.response.items[node];
    if (!entry.declined && is_unknown(aid_, entry.answers)) {
      section.unknown.label = words_.say("summary.unknown");
      section.unknown.value += (section.unknown.value.empty() ? "" : std::string(between_entries)) + label_of(node);
      return;
    }
    section.facts.push_back(fact(node));
    if (item_at(node).control == ItemControl::body_map && !entry.answers.empty()) add_map(section, node);
  }

  void add_map(SummarySection& section, NodeIndex node) const {
    std::vector<std::string> elements;
    for (const auto& answer : context_.response.items[node].answers) elements.emplace_back(code_of(answer));
    for (const auto& picture : item_at(node).pictures) {
      section.map.push_back({.file = aid_.folder / picture.file, .label = picture.label.in(words_.language), .elements = elements});
    }
    section.map_description = label_of(node) + ": " + answers_as_entries(item_at(node), context_.response.items[node].answers, words_);
  }

  const SummaryInput& context_;
  const DecisionAid& aid_;
  const Words& words_;
};

/// Says beside the headings that some answers were gone through with the doctor.
void mark_confirmed(std::vector<SummarySection>& sections, const Words& words) {
  for (auto& section : sections) {
    const bool confirmed = std::any_of(section.facts.begin(), section.facts.end(), [](const SummaryFact& fact) { return fact.confirmed; });
    if (confirmed) section.heading += " (✓ " + words.say("summary.confirmed") + ")";
  }
}

}  // namespace

std::vector<SummarySection> summary_sections(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  const SectionMaker maker(context, aid, words);
  std::vector<SummarySection> sections;
  if (aid.sheet.empty()) sections.push_back(maker.all());
  for (const auto& part : aid.sheet) sections.push_back(maker.of(part));
  std::erase_if(sections, [](const SummarySection& section) { return section.facts.empty() && section.unknown.value.empty(); });
  mark_confirmed(sections, words);
  return sections;
}

}  // namespace kiosk

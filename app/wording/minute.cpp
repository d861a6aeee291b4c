#include "app/wording/minute.h"

#include <algorithm>

#include "app/values/utf8.h"
#include "app/wording/strip.h"
#include "app/wording/summary_sections.h"

namespace kiosk {
namespace {

// In characters: a longer answer cannot be read at a glance. All that a person may say of their
// health at once is shorter.
constexpr std::size_t longest_answer = 360;
constexpr std::size_t most_in_a_cell = 16;

class MinuteMaker {
 public:
  MinuteMaker(const SummaryInput& context, const DecisionAid& aid, const Words& words)
      : context_(context), aid_(aid), words_(words) {}

  MadeMinute make() && {
    auto& minute = made_.minute;
    minute.heading = words_.say("summary.minute");
    for (const auto& line : aid_.strip) {
      if (line.in_heading) add_to_heading(line);
      else minute.cells.push_back(cell(line));
    }
    if (minute.cells.empty()) return {};
    const bool confirmed = std::any_of(made_.told.begin(), made_.told.end(), [&](NodeIndex node) {
      return context_.confirmed.contains(node);
    });
    if (confirmed) minute.heading += " (✓ " + words_.say("summary.confirmed") + ")";
    if (auto goals = goals_line(context_.preferences, aid_, words_); !goals.empty())
      minute.rows.push_back({.label = words_.say("summary.matters"), .value = std::move(goals)});
    minute.rows.push_back(make_strip(context_, aid_, words_).lines.front());
    return std::move(made_);
  }

 private:
  const ResponseItem& entry(NodeIndex node) const { return context_.response.items[node]; }
  const Item& item(NodeIndex node) const { return aid_.questionnaire.items[entry(node).item]; }
  std::string mark(NodeIndex node) const { return context_.confirmed.contains(node) ? " ✓" : ""; }

  /// The answered nodes of a line's questions, in the line's order.
  std::vector<NodeIndex> said_of(const StripLine& line) const {
    std::vector<NodeIndex> nodes;
    for (const auto question : line.questions) {
      for (NodeIndex node = 0; node < context_.response.items.size(); ++node) {
        if (entry(node).item == question && is_said(context_.response, aid_, node))
          nodes.push_back(node);
      }
    }
    return nodes;
  }

  void add_to_heading(const StripLine& line) {
    for (const auto node : said_of(line))
      made_.minute.heading += " · " + fact_in_words(context_, aid_, words_, node).label + ": " +
                              fact_in_words(context_, aid_, words_, node).value;
  }

  SummaryCell cell(const StripLine& line) {
    SummaryCell cell{.heading = aid_.text(words_.language, "strip." + line.id)};
    std::size_t entries = 0;
    for (const auto node : said_of(line)) {
      const auto fact = fact_in_words(context_, aid_, words_, node);
      if (values::character_count(fact.value) > longest_answer || entries++ >= most_in_a_cell)
        continue;
      add(cell, node, fact);
      made_.told.insert(node);
    }
    if (cell.empty()) cell.facts.push_back({.value = words_.say("strip.not_answered")});
    return cell;
  }

  void add(SummaryCell& cell, NodeIndex node, const SummaryFact& fact) const {
    const auto& answers = entry(node).answers;
    if (!entry(node).declined && is_unknown(aid_, answers)) {
      cell.unknown.push_back(fact.label + mark(node));
      return;
    }
    const auto* number = answers.empty() ? nullptr : std::get_if<std::int64_t>(&answers.front());
    const auto& asked = item(node);
    if (number && asked.control == ItemControl::slider && asked.limits.whole_max()) {
      cell.marks.push_back({.label = fact.label + mark(node),
                            .value = static_cast<int>(*number),
                            .from = static_cast<int>(asked.limits.whole_min().value_or(0)),
                            .to = static_cast<int>(*asked.limits.whole_max())});
      if (auto before = earlier_in_words(context_, aid_, words_, node); !before.empty())
        cell.facts.push_back({.label = fact.label, .value = std::move(before)});
      return;
    }
    cell.facts.push_back(fact);
    if (asked.control != ItemControl::body_map || answers.empty()) return;
    SummarySection places;
    add_map(places, context_, aid_, words_, node);
    cell.map = std::move(places.map);
    cell.map_description = std::move(places.map_description);
  }

  const SummaryInput& context_;
  const DecisionAid& aid_;
  const Words& words_;
  MadeMinute made_{};
};

}  // namespace

MadeMinute make_minute(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  return MinuteMaker(context, aid, words).make();
}

}  // namespace kiosk

// values.toml and knowledge.toml: what may matter to a person, and whether the aid explained
// itself. Both are optional.
#include <algorithm>

#include "app/content/aid_parts.h"
#include "app/domain/aid_files.h"
#include "app/wording/figure_words.h"

namespace kiosk {
namespace {

void read_goals(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("goal")) {
    Goal goal{.id = table.required_text("id")};
    table.report_unknown_keys();
    if (goal.id.empty()) continue;
    need_text(parts, "goals." + goal.id, {}, {root.faults(), table.place_of("id")});
    ids.push_back({goal.id, table.place_of("id")});
    parts.aid.goals.push_back(std::move(goal));
  }
  report_repeated(ids, "goal", root.faults());
}

void check_goals_of_rows(AidParts& parts) {
  auto faults = parts.faults_of(aid_files::aid);
  for (const auto& [goal, place] : parts.goals_named) {
    const bool known = std::any_of(parts.aid.goals.begin(), parts.aid.goals.end(),
                                   [&id = goal](const Goal& g) { return g.id == id; });
    if (!known) faults.error(place, "values.toml has no goal \"" + goal + '"');
  }
}

std::set<std::string> figures_to_name(AidParts& parts, const TradeOff& trade_off,
                                      TomlTable& table) {
  std::set<std::string> names;
  if (trade_off.evidence.empty()) return names;
  const auto* evidence = parts.aid.find_evidence(trade_off.evidence);
  if (!evidence) {
    table.faults().error(table.place_of("evidence"),
                         "evidence.toml has no figure \"" + trade_off.evidence + '"');
    return names;
  }
  for (const auto& [name, value] : figure_arguments(*evidence)) names.insert(name);
  return names;
}

TradeOff read_trade_off(AidParts& parts, TomlTable& table) {
  TradeOff trade_off{.id = table.required_text("id"),
                     .evidence = table.text("evidence").value_or("")};
  for (const auto& [id, place] : table.texts("options")) {
    if (!parts.aid.find_option(id))
      table.faults().error(place, "there is no treatment \"" + id + '"');
    trade_off.options.push_back(id);
  }
  const auto sides = table.texts("sides");
  report_repeated(sides, "side", table.faults());
  if (sides.size() < 2)
    table.faults().error(table.place_of("sides"), "a trade-off has at least two sides");
  for (const auto& side : sides) trade_off.sides.push_back(side.text);
  if (auto unless = table.table("unless")) {
    trade_off.unless = {.id = unless->required_text("trade_off"),
                        .side = unless->required_text("side")};
    unless->report_unknown_keys();
  }
  const auto names = figures_to_name(parts, trade_off, table);
  table.report_unknown_keys();
  const TextAsker asker{table.faults(), table.place_of("id")};
  const auto prefix = "trade_offs." + trade_off.id + '.';
  need_text(parts, prefix + "question", {}, asker);
  need_text(parts, prefix + "fact", names, asker);
  for (const auto& side : trade_off.sides) need_text(parts, prefix + side, {}, asker);
  return trade_off;
}

/// The side of an earlier trade-off that leaves nothing to choose in this one.
void check_unless(AidParts& parts, const TradeOff& trade_off, TomlTable& table) {
  const auto& unless = trade_off.unless;
  if (unless.id.empty()) return;
  const auto& before = parts.aid.trade_offs;
  const auto named = std::find_if(before.begin(), before.end(),
                                  [&](const TradeOff& other) { return other.id == unless.id; });
  if (named == before.end())
    table.faults().error(table.place_of("unless"),
                         "no trade-off before this one is \"" + unless.id + '"');
  else if (std::find(named->sides.begin(), named->sides.end(), unless.side) == named->sides.end())
    table.faults().error(table.place_of("unless"),
                         '"' + unless.id + "\" has no side \"" + unless.side + '"');
}

void read_trade_offs(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("trade_off")) {
    ids.push_back({table.text("id").value_or(""), table.place_of("id")});
    auto trade_off = read_trade_off(parts, table);
    check_unless(parts, trade_off, table);
    parts.aid.trade_offs.push_back(std::move(trade_off));
  }
  report_repeated(ids, "trade-off", root.faults());
}

void read_ready(AidParts& parts, TomlTable& root) {
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("ready")) {
    ReadyStatement statement{.id = table.required_text("id"),
                             .question = table.text("question").value_or("")};
    table.report_unknown_keys();
    const TextAsker asker{root.faults(), table.place_of("id")};
    need_text(parts, "ready." + statement.id, {}, asker);
    if (!statement.question.empty())
      need_text(parts, "questions." + statement.question, {},
                {root.faults(), table.place_of("question")});
    ids.push_back({statement.id, asker.place});
    parts.aid.ready.push_back(std::move(statement));
  }
  report_repeated(ids, "statement", root.faults());
}

KnowledgePoint read_point(AidParts& parts, TomlTable& table) {
  KnowledgePoint point{.id = table.required_text("id"),
                       .picture = table.text("picture").value_or("")};
  if (!point.picture.empty())
    need_picture(parts, point.picture, {table.faults(), table.place_of("picture")});
  const auto answers = table.texts("answers");
  report_repeated(answers, "answer", table.faults());
  for (const auto& answer : answers) point.answers.push_back(answer.text);
  point.right = table.required_text("right");
  if (std::find(point.answers.begin(), point.answers.end(), point.right) == point.answers.end()) {
    table.faults().error(table.place_of("right"),
                         '"' + point.right + "\" is not one of the answers");
  }
  table.report_unknown_keys();
  const TextAsker asker{table.faults(), table.place_of("id")};
  const auto prefix = "points." + point.id + '.';
  for (const auto* part : {"question", "again"}) need_text(parts, prefix + part, {}, asker);
  if (!point.picture.empty()) need_text(parts, prefix + "picture", {}, asker);
  for (const auto& answer : point.answers)
    need_text(parts, prefix + "answers." + answer, {}, asker);
  return point;
}

}  // namespace

void read_values(AidParts& parts) {
  if (has_file(parts, "values.toml")) {
    auto faults = parts.faults_of("values.toml");
    if (const auto file = read_toml_file(faults)) {
      TomlTable root(*file, faults);
      read_goals(parts, root);
      read_trade_offs(parts, root);
      read_ready(parts, root);
      root.report_unknown_keys();
    }
  }
  check_goals_of_rows(parts);
}

void read_knowledge(AidParts& parts) {
  if (!has_file(parts, "knowledge.toml")) return;
  auto faults = parts.faults_of("knowledge.toml");
  const auto file = read_toml_file(faults);
  if (!file) return;
  TomlTable root(*file, faults);
  std::vector<PlacedText> ids;
  for (auto& table : root.tables("point")) {
    ids.push_back({table.text("id").value_or(""), table.place_of("id")});
    parts.aid.points.push_back(read_point(parts, table));
  }
  report_repeated(ids, "point", faults);
  root.report_unknown_keys();
}

}  // namespace kiosk

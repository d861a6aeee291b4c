// The parts of an aid that are lists and pages: goals, trade-offs, points, statements and others.
#include <algorithm>

#include "app/review/content_parts.h"
#include "app/wording/figure_words.h"

namespace kiosk {
namespace {

/// Key prefixes of short texts that belong to parts of their own; all others are on the page
/// "about".
constexpr std::array elsewhere{"reasons.",  "not_shown.", "notes.",      "questions.", "evidence.",
                               "urgent.",   "goals.",     "trade_offs.", "ready.",     "points.",
                               "families.", "map.",       "rows.",       "topics."};

bool is_elsewhere(std::string_view key) {
  return std::any_of(elsewhere.begin(), elsewhere.end(),
                     [&](std::string_view beginning) { return key.starts_with(beginning); });
}

void add_all_beginning(PartLines& lines, std::string_view beginning, const std::string& label) {
  const auto texts = lines.aid().texts.find(lines.language());
  if (texts == lines.aid().texts.end()) return;
  for (const auto& [key, text] : texts->second) {
    if (key.starts_with(beginning)) lines.add_text(key, label);
  }
}

void add_about_lines(PartLines& lines) {
  const auto texts = lines.aid().texts.find(lines.language());
  if (texts == lines.aid().texts.end()) return;
  for (const auto& [key, text] : texts->second) {
    if (!is_elsewhere(key)) lines.add_text(key, "text");
  }
}

/// Questions for the doctor that answers suggest, and those that can be browsed by topic.
void add_doctor_questions(PartLines& lines) {
  for (const auto& suggested : lines.aid().suggested_questions)
    lines.add_text("questions." + suggested.id, "ask");
  for (const auto& id : lines.aid().sure_questions.questions)
    lines.add_text("questions." + id, "ask");
  for (const auto& topic : lines.aid().topics) {
    lines.add_text("topics." + topic.id, "topic");
    for (const auto& id : topic.questions) lines.add_text("questions." + id, "ask");
  }
}

}  // namespace

void add_trade_off_lines(PartLines& lines, const TradeOff& trade_off) {
  const auto prefix = "trade_offs." + trade_off.id + '.';
  lines.add_text(prefix + "question", "question");
  const auto* evidence = lines.aid().find_evidence(trade_off.evidence);
  const auto& fact = lines.aid().text(lines.language(), prefix + "fact");
  lines.add(
      {.key = prefix + "fact",
       .label = "fact",
       .value = fact,
       .shown = format_message(fact, evidence ? figure_arguments(*evidence) : MessageArguments{},
                               lines.language()),
       .figures = evidence ? std::vector<std::string>{evidence->id} : std::vector<std::string>{}});
  for (const auto& side : trade_off.sides) lines.add_text(prefix + side, "side");
}

void add_point_lines(PartLines& lines, const KnowledgePoint& point) {
  const auto prefix = "points." + point.id + '.';
  lines.add_text(prefix + "question", "question");
  lines.add_text(prefix + "picture", "picture");
  for (const auto& answer : point.answers)
    lines.add_text(prefix + "answers." + answer, answer == point.right ? "right" : "answer");
  lines.add_text(prefix + "again", "again");
}

void add_list_lines(PartLines& lines, const std::string& id) {
  if (id == "goals") {
    for (const auto& goal : lines.aid().goals) lines.add_text("goals." + goal.id, "goal");
  } else if (id == "ready") {
    for (const auto& statement : lines.aid().ready) {
      lines.add_text("ready." + statement.id, "statement");
      if (!statement.question.empty()) lines.add_text("questions." + statement.question, "ask");
    }
  } else if (id == "questions") {
    add_doctor_questions(lines);
  } else if (id == "map") {
    for (const auto* beginning : {"map.", "families."}) add_all_beginning(lines, beginning, "text");
    add_all_beginning(lines, "rows.", "row");
  } else if (id == "about") {
    add_about_lines(lines);
  }
}

void add_list_records(PartRecords& records, const DecisionAid& aid, const std::string& id) {
  if (id == "questions") {
    for (const auto& suggested : aid.suggested_questions) {
      records.push_back({"when",
                         suggested.id + ": " + as_written(suggested.when, aid.questionnaire),
                         &suggested.when});
    }
  } else if (id == "about") {
    for (const auto& author : aid.authors) records.push_back({"author", author});
    records.push_back({"funding", aid.funding});
  }
}

}  // namespace kiosk

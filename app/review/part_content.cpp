#include "app/review/part_content.h"

#include <algorithm>

#include "app/review/content_parts.h"

namespace kiosk {
namespace {

template <class Entries>
auto find_in(const Entries& entries, const std::string& id) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const auto& entry) { return entry.id == id; });
  return found == entries.end() ? nullptr : &*found;
}

std::string_view sign_of(Operator operation) {
  switch (operation) {
    case Operator::exists: return " exists ";
    case Operator::equals: return "=";
    case Operator::not_equals: return "!=";
    case Operator::greater: return ">";
    case Operator::less: return "<";
    case Operator::greater_or_equal: return ">=";
    case Operator::less_or_equal: return "<=";
  }
  return "";
}

std::string as_written(const Answer& answer) {
  if (const auto* truth = std::get_if<bool>(&answer)) return *truth ? "true" : "false";
  if (const auto* number = std::get_if<std::int64_t>(&answer)) return std::to_string(*number);
  if (const auto* decimal = std::get_if<Decimal>(&answer)) return decimal->digits;
  if (const auto* text = std::get_if<std::string>(&answer)) return *text;
  if (const auto* date = std::get_if<Date>(&answer)) return date->text;
  if (const auto* moment = std::get_if<DateTime>(&answer)) return moment->text;
  if (const auto* time = std::get_if<Time>(&answer)) return time->text;
  if (const auto* uri = std::get_if<Uri>(&answer)) return uri->text;
  if (const auto* reference = std::get_if<Reference>(&answer)) return reference->display;
  if (const auto* file = std::get_if<Attachment>(&answer)) return file->title;
  if (const auto* quantity = std::get_if<Quantity>(&answer))
    return quantity->value.digits + ' ' + quantity->code;
  return std::string(code_of(answer));
}

std::string speed_name(Urgency speed) {
  return speed == Urgency::now ? "now" : speed == Urgency::today ? "today" : "week";
}

/// "symptoms has 2 to 3 of (a, b, c)".
std::string count_as_written(const Condition& count, const Questionnaire& form) {
  std::string among;
  for (const auto& answer : count.among) among += (among.empty() ? "" : ", ") + as_written(answer);
  const auto& question =
      count.question == no_item ? std::string{} : form.items[count.question].link_id;
  const auto most =
      count.at_most == Condition::no_limit ? std::string("all") : std::to_string(count.at_most);
  return question + " has " + std::to_string(count.at_least) + " to " + most + " of (" + among +
         ')';
}

}  // namespace

std::string as_written(const Condition& condition, const Questionnaire& form) {
  if (condition.kind == Condition::Kind::comparison) {
    const auto& question =
        condition.question == no_item ? std::string{} : form.items[condition.question].link_id;
    return question + std::string(sign_of(condition.operation)) + as_written(condition.operand);
  }
  if (condition.kind == Condition::Kind::count) return count_as_written(condition, form);
  std::string parts;
  for (const auto& part : condition.parts)
    parts += (parts.empty() ? "" : ", ") + as_written(part, form);
  const auto* together = condition.kind == Condition::Kind::all   ? "all("
                         : condition.kind == Condition::Kind::any ? "any("
                                                                  : "none(";
  return together + parts + ')';
}

std::vector<PartLine> part_lines(const DecisionAid& aid, const AidPart& part,
                                 const Language& language) {
  PartLines lines(aid, language);
  switch (part.kind) {
    case PartKind::card:
      if (const auto* option = find_in(aid.options, part.id)) add_card_lines(lines, *option);
      break;
    case PartKind::rule:
      if (const auto* option = find_in(aid.options, part.id)) add_rule_lines(lines, *option);
      break;
    case PartKind::figure:
      if (const auto* evidence = aid.find_evidence(part.id)) add_figure_lines(lines, *evidence);
      break;
    case PartKind::sign:
      for (const auto* voice : {"you", "say", "nurse"})
        lines.add_text("urgent." + part.id + '.' + voice, std::string("sign_") + voice);
      break;
    case PartKind::question:
      if (const auto question = aid.questionnaire.find(part.id); question != no_item)
        add_question_lines(lines, question);
      break;
    case PartKind::trade_off:
      if (const auto* trade_off = find_in(aid.trade_offs, part.id))
        add_trade_off_lines(lines, *trade_off);
      break;
    case PartKind::point:
      if (const auto* point = find_in(aid.points, part.id)) add_point_lines(lines, *point);
      break;
    case PartKind::list:
    case PartKind::page: add_list_lines(lines, part.id); break;
  }
  return lines.take();
}

std::vector<PartRecord> part_records(const DecisionAid& aid, const AidPart& part) {
  PartRecords records;
  if (part.kind == PartKind::list || part.kind == PartKind::page)
    add_list_records(records, aid, part.id);
  if (const auto* option = find_in(aid.options, part.id); option && part.kind == PartKind::card)
    add_card_records(records, aid, *option);
  else if (option && part.kind == PartKind::rule) add_rule_records(records, aid, *option);
  if (const auto* evidence = aid.find_evidence(part.id); evidence && part.kind == PartKind::figure)
    add_figure_records(records, aid, *evidence);
  if (const auto question = aid.questionnaire.find(part.id);
      question != no_item && part.kind == PartKind::question) {
    add_question_records(records, aid.questionnaire, question);
  }
  if (const auto* sign = find_in(aid.urgent_signs, part.id); sign && part.kind == PartKind::sign) {
    records.push_back({"speed_" + speed_name(sign->speed),
                       as_written(sign->when, aid.questionnaire), &sign->when});
    if (!sign->asked_where.empty()) records.push_back({"asked_where", sign->asked_where});
  }
  if (const auto* trade_off = find_in(aid.trade_offs, part.id);
      trade_off && part.kind == PartKind::trade_off) {
    for (const auto& option : trade_off->options) records.push_back({"asked_with", option});
    if (!trade_off->evidence.empty()) records.push_back({"figure", trade_off->evidence});
  }
  return records;
}

std::vector<std::string> part_pictures(const DecisionAid& aid, const AidPart& part) {
  std::vector<std::string> pictures;
  const auto add = [&](const std::string& picture) {
    if (!picture.empty()) pictures.push_back(picture);
  };
  if (const auto* option = find_in(aid.options, part.id); option && part.kind == PartKind::card)
    add(option->picture);
  if (const auto* point = find_in(aid.points, part.id); point && part.kind == PartKind::point)
    add(point->picture);
  if (const auto question = aid.questionnaire.find(part.id);
      question != no_item && part.kind == PartKind::question) {
    const auto& item = aid.questionnaire.items[question];
    for (const auto& picture : item.show.pictures) add(picture.file);
    for (const auto& answer : item.options) add(answer.drawing);
  }
  if (part == AidPart{PartKind::page, "map"}) {
    for (const auto& family : aid.families) add(family.picture);
  }
  if (part == AidPart{PartKind::page, "about"}) {
    for (const auto* picture : {"illustrations/welcome.svg", "illustrations/welcome-wide.svg",
                                "illustrations/urgent.svg"})
      add(picture);
  }
  return pictures;
}

}  // namespace kiosk

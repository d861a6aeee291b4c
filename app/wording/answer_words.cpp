#include "app/wording/answer_words.h"

#include <algorithm>

#include "app/domain/chosen_option.h"
#include "app/wording/day_words.h"

namespace kiosk {
namespace {

MessageArgument argument_of(std::span<const Answer> answers) {
  if (answers.empty()) return std::string{};
  if (const auto* number = std::get_if<std::int64_t>(&answers.front())) return *number;
  return std::string(code_of(answers.front()));
}

/// The answers that made a condition hold, each as a value and as text ("..._text").
MessageArguments cited_arguments(const DecisionAid& aid, const Condition& when,
                                 const AnswersOf& answers, const Words& words) {
  MessageArguments arguments;
  for (const auto question : because(when, answers)) {
    const auto& item = aid.questionnaire.items[question];
    const auto name = argument_name(item.link_id);
    arguments[name] = argument_of(answers(question));
    arguments[name + "_text"] = answers_in_words(item, answers(question), words);
  }
  return arguments;
}

/// A number with the one unit that the form gives it.
std::string with_unit(const std::string& digits, const Item& item) {
  if (item.entry.units.size() != 1) return digits;
  const auto& unit = item.entry.units.front();
  return digits + " " + (unit.display.empty() ? unit.code : unit.display);
}

std::string name_of_file(const Attachment& file, const Words& words) {
  if (!file.title.empty()) return file.title;
  const bool is_drawn = file.content_type.starts_with("image/");
  return words.say(is_drawn ? "sketch.drawing" : "answer.file");
}

}  // namespace

std::string answer_in_words(const Item& item, const Answer& answer, const Words& words) {
  if (const auto* option = chosen_option(item, answer)) return option->label.in(words.language);
  if (const auto* yes = std::get_if<bool>(&answer))
    return words.say(*yes ? "answer.yes" : "answer.no");
  if (const auto* number = std::get_if<std::int64_t>(&answer)) {
    const auto most = item.limits.whole_max();
    if (item.control == ItemControl::slider && most)
      return words.say("answer.of_scale", {{"value", *number}, {"max", *most}});
    return with_unit(std::to_string(*number), item);
  }
  if (const auto* text = std::get_if<std::string>(&answer)) return *text;
  if (const auto* coding = coding_of(answer))
    return coding->display.empty() ? coding->code : coding->display;
  if (const auto* decimal = std::get_if<Decimal>(&answer)) return with_unit(decimal->digits, item);
  if (const auto* date = std::get_if<Date>(&answer))
    return day_in_words(date->text, words.language);
  if (const auto* moment = std::get_if<DateTime>(&answer))
    return moment_in_words(moment->text, words.language);
  if (const auto* time = std::get_if<Time>(&answer))
    return time_in_words(time->text, words.language);
  if (const auto* uri = std::get_if<Uri>(&answer)) return uri->text;
  if (const auto* reference = std::get_if<Reference>(&answer))
    return reference->display.empty() ? reference->reference : reference->display;
  if (const auto* file = std::get_if<Attachment>(&answer)) return name_of_file(*file, words);
  if (const auto* quantity = std::get_if<Quantity>(&answer))
    return quantity->unit.empty() ? quantity->value.digits
                                  : quantity->value.digits + " " + quantity->unit;
  return {};
}

std::string answers_in_words(const Item& item, std::span<const Answer> answers,
                             const Words& words) {
  std::vector<std::string> entries;
  for (const auto& answer : answers) entries.push_back(answer_in_words(item, answer, words));
  return entries.size() == 1 ? entries.front() : join_list(entries, words.language);
}

std::string answers_as_entries(const Item& item, std::span<const Answer> answers,
                               const Words& words) {
  std::string line;
  for (const auto& answer : answers)
    line += (line.empty() ? "" : " · ") + answer_in_words(item, answer, words);
  return line;
}

std::vector<Attachment> drawings_in(std::span<const Answer> answers) {
  std::vector<Attachment> drawings;
  for (const auto& answer : answers) {
    const auto* file = std::get_if<Attachment>(&answer);
    if (file && file->content_type.starts_with("image/") && !file->data.empty())
      drawings.push_back(*file);
  }
  return drawings;
}

std::vector<std::string> reasons_in_words(const DecisionAid& aid, const ShownOption& shown,
                                          const Response& response, Voice voice,
                                          const Words& words) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<std::string> reasons;
  for (const auto place : shown.rules) {
    const auto& rule = aid.options[shown.option].shown_when[place];
    const auto& pattern = aid.text(
        words.language, "reasons." + rule.because + (voice == Voice::you ? ".you" : ".me"));
    auto reason =
        format_message(pattern, cited_arguments(aid, rule.when, answers, words), words.language);
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
      reasons.push_back(std::move(reason));
  }
  return reasons;
}

std::string not_shown_in_words(const DecisionAid& aid, OptionIndex option, const Response& response,
                               const Words& words) {
  const auto answers = answers_of(response, aid.questionnaire);
  const auto* rule = why_not_shown(aid.options[option], answers);
  if (!rule) return {};
  return format_message(aid.text(words.language, "not_shown." + rule->because),
                        cited_arguments(aid, rule->when, answers, words), words.language);
}

std::vector<std::string> notes_in_words(const DecisionAid& aid, OptionIndex option,
                                        const Response& response, const Words& words) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<std::string> notes;
  for (const auto& note : aid.options[option].notes) {
    if (!holds(note.when, answers)) continue;
    notes.push_back(format_message(aid.text(words.language, "notes." + note.because),
                                   cited_arguments(aid, note.when, answers, words),
                                   words.language));
  }
  return notes;
}

std::string argument_name(std::string_view link_id) {
  std::string name(link_id);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

}  // namespace kiosk

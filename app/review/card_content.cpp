// Cards, the rules by which they are shown, and figures.
#include <algorithm>
#include <set>

#include "app/review/content_parts.h"
#include "app/wording/figure_words.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

/// The whole numbers in a text.
std::set<int> numbers_in(const std::string& text) {
  constexpr std::size_t most_digits = 4;
  std::set<int> numbers;
  for (std::size_t from = text.find_first_of("0123456789"); from != std::string::npos;) {
    const auto end = std::min(text.find_first_not_of("0123456789", from), text.size());
    if (end - from <= most_digits) numbers.insert(std::stoi(text.substr(from, end - from)));
    from = text.find_first_of("0123456789", end);
  }
  return numbers;
}

bool has_any(const std::set<int>& numbers, const Evidence& evidence) {
  return numbers.contains(evidence.count) ||
         (evidence.compared && numbers.contains(*evidence.compared)) ||
         std::any_of(evidence.other_spans.begin(), evidence.other_spans.end(),
                     [&](const OtherSpan& span) { return numbers.contains(span.count); });
}

/// The figures of the card that occur in the text as counts of 100.
std::vector<std::string> figures_told(const DecisionAid& aid, const Option& option,
                                      const std::string& text) {
  std::vector<std::string> told;
  const auto numbers = numbers_in(text);
  if (!numbers.contains(100)) return told;
  for (const auto* evidence : figures_to_tell(aid, option)) {
    if (has_any(numbers, *evidence)) told.push_back(evidence->id);
  }
  return told;
}

std::string yes_or_no(bool truth) { return truth ? "yes" : "no"; }

}  // namespace

void add_card_lines(PartLines& lines, const Option& option) {
  const auto& text = lines.aid().text_of(option, lines.language());
  const auto marked = [&](const std::string& key, const std::string& label,
                          const std::string& markup) {
    lines.add({.key = key,
               .label = label,
               .value = markup,
               .is_markup = true,
               .figures = figures_told(lines.aid(), option, markup)});
  };
  lines.add("title", "title", text.title);
  lines.add("lead", "lead", text.short_text);
  lines.add("picture", "picture", text.picture_description);
  lines.add("caption", "caption", text.picture_caption);
  for (const auto section : all_sections) {
    const std::string name(name_of(section));
    std::size_t number = 0;
    for (const auto& block : text.section(section))
      marked(name + '.' + std::to_string(++number), "section_" + name, block.markup);
  }
  for (std::size_t row = 0; row < text.rows.size() && row < lines.aid().rows.size(); ++row)
    marked("row." + lines.aid().rows[row].id, "row", text.rows[row]);
  for (const auto& id : option.questions) lines.add_text("questions." + id, "ask");
}

/// The whole record of a source, so that a change of it changes the hash of the parts that cite it.
void add_source_records(PartRecords& records, const DecisionAid& aid, const std::string& id) {
  const auto* source = aid.find_source(id);
  if (!source) return;
  records.push_back({"source", source->citation()});
  records.push_back({"funding", std::string(name_of(source->funding)) +
                                    (source->funder.empty() ? "" : ": " + source->funder)});
}

void add_card_records(PartRecords& records, const DecisionAid& aid, const Option& option) {
  records.push_back({"family", option.family});
  for (const auto& id : option.evidence) records.push_back({"figure", id});
  for (const auto& source : option.sources) add_source_records(records, aid, source);
  records.push_back({"checked", option.checked});
}

void add_rule_lines(PartLines& lines, const Option& option) {
  for (const auto& rule : option.shown_when) {
    for (const auto* voice : {"you", "me"})
      lines.add_text("reasons." + rule.because + '.' + voice, std::string("reason_") + voice);
  }
  for (const auto* rules : {&option.not_when, &option.not_shown}) {
    for (const auto& rule : *rules) lines.add_text("not_shown." + rule.because, "not_shown");
  }
  for (const auto& rule : option.notes) lines.add_text("notes." + rule.because, "card_note");
}

void add_rule_records(PartRecords& records, const DecisionAid& aid, const Option& option) {
  const auto add = [&](const char* label, const std::vector<Rule>& rules) {
    for (const auto& rule : rules)
      records.push_back(
          {label, rule.because + ": " + as_written(rule.when, aid.questionnaire), &rule.when});
  };
  add("when", option.shown_when);
  add("not_when", option.not_when);
  add("not_shown_when", option.not_shown);
  add("noted_when", option.notes);
  for (const auto& never : aid.never) {
    if (never.option == option.id)
      records.push_back({"never", as_written(never.when, aid.questionnaire), &never.when});
  }
}

void add_figure_lines(PartLines& lines, const Evidence& evidence) {
  for (const auto* name : {"heading", "happens", "otherwise", "compared", "with", "group"}) {
    const auto key = "evidence." + evidence.id + '.' + name;
    const auto& written = lines.aid().text(lines.language(), key);
    lines.add({.key = key,
               .label = std::string("figure_") + name,
               .value = written,
               .shown = format_message(written, figure_arguments(evidence), lines.language()),
               .figures = {evidence.id}});
  }
  lines.add_text("certainty." + std::string(name_of(evidence.certainty)), "certainty");
}

void add_figure_records(PartRecords& records, const DecisionAid& aid, const Evidence& evidence) {
  const auto number = [](std::optional<int> value) {
    return value ? std::to_string(*value) : std::string("-");
  };
  records.push_back({"count", std::to_string(evidence.count)});
  records.push_back({"compared_count", number(evidence.compared)});
  records.push_back({"people", number(evidence.people)});
  records.push_back({"certainty", std::string(name_of(evidence.certainty))});
  records.push_back({"study", std::string(name_of(evidence.study))});
  records.push_back({"group", evidence.group});
  records.push_back({"comparison", evidence.comparison});
  records.push_back({"span", evidence.span});
  for (const auto& other : evidence.other_spans) {
    std::string written = std::to_string(other.count);
    for (const auto& [language, words] : other.words) written += " · " + words;
    records.push_back({"other_span", written});
  }
  add_source_records(records, aid, evidence.source);
  records.push_back({"on_request", yes_or_no(evidence.on_request)});
  records.push_back({"checked", evidence.checked});
}

}  // namespace kiosk

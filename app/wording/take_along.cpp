#include "app/wording/take_along.h"

#include <algorithm>

#include "app/values/utf8.h"

namespace kiosk {
namespace {

constexpr std::size_t room_for_number = 16;

class Lines {
 public:
  void add(const std::string& line) {
    if (!line.empty()) lines_.push_back(line);
  }
  void heading(const std::string& words) {
    if (!words.empty()) add("# " + words);
  }
  std::vector<std::string> take() && { return std::move(lines_); }

 private:
  std::vector<std::string> lines_{};
};

std::vector<std::string> lines_of(const Summary& summary) {
  Lines lines;
  lines.add(summary.title);
  lines.add(summary.subtitle);
  if (!summary.urgent.empty()) lines.heading(summary.urgent_heading);
  for (const auto& sign : summary.urgent) lines.add("! " + sign);
  if (!summary.questions.empty()) lines.heading(summary.questions_heading);
  for (std::size_t i = 0; i < summary.questions.size(); ++i) {
    lines.add(std::to_string(i + 1) + ". " + summary.questions[i]);
    if (i < summary.question_notes.size()) lines.add(summary.question_notes[i]);
  }
  for (const auto& section : summary.sections) {
    lines.heading(section.heading);
    for (const auto& fact : section.facts) lines.add(fact.label + ": " + fact.value);
    if (!section.unknown.value.empty())
      lines.add(section.unknown.label + ": " + section.unknown.value);
  }
  if (!summary.matters.empty()) lines.heading(summary.matters_heading);
  for (const auto& line : summary.matters) lines.add(line);
  if (!summary.options.empty()) lines.heading(summary.options_heading);
  for (const auto& option : summary.options) lines.add("* " + option.title);
  lines.add(summary.draft_notice);
  lines.add(summary.note);
  return std::move(lines).take();
}

/// Splits a line that is longer than a whole code, never inside a character.
std::vector<std::string> parted(const std::string& line, std::size_t most) {
  std::vector<std::string> parts;
  for (std::size_t from = 0; from < line.size();) {
    const auto end = std::max(from + 1, values::cut_before(line, from + most));
    parts.push_back(line.substr(from, end - from));
    from = end;
  }
  return parts;
}

}  // namespace

std::vector<std::string> take_along_texts(const Summary& summary, const Words& words) {
  const auto most = most_bytes_a_code - room_for_number;
  std::vector<std::string> texts(1);
  for (const auto& line : lines_of(summary)) {
    for (const auto& part : parted(line, most - 1)) {
      if (texts.back().size() + part.size() + 1 > most) texts.emplace_back();
      texts.back() += part + '\n';
    }
  }
  if (texts.size() == 1) return texts;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto number =
        words.say("take_along.number", {{"place", static_cast<std::int64_t>(i + 1)},
                                        {"count", static_cast<std::int64_t>(texts.size())}});
    texts[i] = number + "\n" + texts[i];
  }
  return texts;
}

}  // namespace kiosk

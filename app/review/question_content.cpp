// Questions of the form and its pages of text.
#include "app/review/content_parts.h"

namespace kiosk {
namespace {

/// The name of an answer in a line's key.
std::string name_of(const AnswerOption& option, std::size_t place) {
  const auto code = code_of(option.value);
  return code.empty() ? std::to_string(place + 1) : std::string(code);
}

std::string name_of(ItemControl control) {
  switch (control) {
    case ItemControl::help: return "help";
    case ItemControl::lower: return "lower";
    case ItemControl::upper: return "upper";
    default: return "beside";
  }
}

/// The version for a helper, if it differs.
void add_helper_line(PartLines& lines, const std::string& key, const Text& text) {
  const auto found = text.translations.find(helper_language(lines.language()));
  if (found != text.translations.end() && found->second != text.in(lines.language()))
    lines.add(key + "@helper", "helper", found->second);
}

void add_answers(PartLines& lines, const Item& item) {
  const auto& language = lines.language();
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const auto key = "answer." + name_of(item.options[i], i);
    lines.add(key, "answer", item.options[i].label.in(language));
    lines.add(key + ".note", "note", item.options[i].note.in(language));
  }
  lines.add("decline", "decline", item.entry.decline.in(language));
  for (std::size_t i = 0; i < item.show.bands.size(); ++i) {
    const auto key = "band." + std::to_string(item.show.bands[i].from);
    lines.add(key, "band", item.show.bands[i].label.in(language));
    lines.add(key + ".text", "band", item.show.bands[i].text.in(language));
  }
  for (std::size_t i = 0; i < item.show.pictures.size(); ++i)
    lines.add("picture." + std::to_string(i + 1), "picture",
              item.show.pictures[i].label.in(language));
}

std::string number(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : "-";
}

}  // namespace

void add_question_lines(PartLines& lines, ItemIndex question) {
  const auto& form = lines.aid().questionnaire;
  const auto& item = form.items[question];
  const auto& language = lines.language();
  if (item.parent != no_item)
    lines.add("section", "section", form.items[item.parent].text.in(language));
  lines.add({.key = "text",
             .label = "question",
             .value = item.text.in(language) + item.show.markup.in(language),
             .shown = item.text.in(language)});
  add_helper_line(lines, "text", item.text);
  std::size_t beside = 0;
  for (ItemIndex child = question + 1; child < item.end; ++child) {
    const auto& other = form.items[child];
    if (other.parent != question || other.is_question() || other.type == ItemType::group) continue;
    const auto key = name_of(other.control) + '.' + std::to_string(++beside);
    lines.add(key, name_of(other.control), other.text.in(language));
    add_helper_line(lines, key, other.text);
  }
  add_answers(lines, item);
  lines.add("entry-format", "beside", item.entry.format.in(language));
  lines.add("below", "beside", item.show.below.in(language));
  lines.add("not-valid", "beside", item.entry.not_valid.in(language));
  lines.add("another", "beside", item.entry.another.in(language));
  for (std::size_t i = 0; i < item.show.links.size(); ++i)
    lines.add("link." + std::to_string(i + 1), "beside",
              item.show.links[i].label.in(language) + ' ' + item.show.links[i].address);
  lines.add("short", "short", item.show.short_text.in(language));
}

void add_question_records(PartRecords& records, const Questionnaire& form, ItemIndex question) {
  const auto& item = form.items[question];
  if (item.conditional)
    records.push_back({"asked_when", as_written(item.enable_when, form), &item.enable_when});
  records.push_back({"needed", item.required ? "yes" : "no"});
  if (item.repeats) records.push_back({"several", "yes"});
  if (item.limits.whole_min() || item.limits.whole_max())
    records.push_back(
        {"from_to", number(item.limits.whole_min()) + " – " + number(item.limits.whole_max())});
  std::string alone;
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    if (item.options[i].exclusive)
      alone += (alone.empty() ? "" : ", ") + name_of(item.options[i], i);
  }
  if (!alone.empty()) records.push_back({"alone", alone});
}

}  // namespace kiosk

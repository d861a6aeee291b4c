#include "app/content/aid_parts.h"

#include <algorithm>
#include <set>

#include "app/content/read_card.h"
#include "app/domain/aid_files.h"
#include "app/json/characters.h"
#include "app/wording/answer_words.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

/// The questions that are answered in every way in which the condition can hold: only these may be
/// arguments of a reason's text.
std::set<ItemIndex> surely_cited(const Condition& condition) {
  if (condition.kind == Condition::Kind::none) return {};
  if (condition.kind == Condition::Kind::count) return {condition.question};
  if (condition.kind == Condition::Kind::comparison) {
    const auto* exists =
        condition.operation == Operator::exists ? std::get_if<bool>(&condition.operand) : nullptr;
    return exists && !*exists ? std::set<ItemIndex>{} : std::set<ItemIndex>{condition.question};
  }
  std::set<ItemIndex> cited;
  for (std::size_t i = 0; i < condition.parts.size(); ++i) {
    auto of_part = surely_cited(condition.parts[i]);
    if (condition.kind == Condition::Kind::all || i == 0) cited.merge(of_part);
    else std::erase_if(cited, [&](ItemIndex question) { return !of_part.contains(question); });
  }
  return cited;
}

std::set<std::string> reason_arguments(const Questionnaire& form, const Condition& when) {
  std::set<std::string> names;
  for (const auto question : surely_cited(when)) {
    if (question >= form.items.size()) continue;
    const auto name = argument_name(form.items[question].link_id);
    names.insert({name, name + "_text"});
  }
  return names;
}

/// A rule with the key of its text; the text may use the answers that its condition surely cites.
Rule read_rule(AidParts& parts, TomlTable& table, Always always,
               const std::vector<std::string>& keys_around) {
  Rule rule{.because = table.required_text("because")};
  rule.when = read_condition(table, parts.condition_input(), always);
  table.report_unknown_keys();
  if (rule.because.empty()) return rule;
  const auto arguments = reason_arguments(parts.aid.questionnaire, rule.when);
  for (std::size_t i = 0; i + 1 < keys_around.size(); i += 2) {
    need_text(parts, keys_around[i] + rule.because + keys_around[i + 1], arguments,
              {table.faults(), table.place_of("because")});
  }
  return rule;
}

/// When the treatment is shown, when not, and the notes on its card. A treatment that is not shown
/// for some answers tells each person why.
void read_rules_of(AidParts& parts, TomlTable& table, Option& option) {
  auto rules = table.tables("shown_when");
  if (rules.empty())
    table.faults().error(table.place(),
                         "there is no [[shown_when]], so the card would never come up");
  for (auto& rule : rules)
    option.shown_when.push_back(
        read_rule(parts, rule, Always::allowed, {"reasons.", ".you", "reasons.", ".me"}));
  for (auto& rule : table.tables("not_when"))
    option.not_when.push_back(read_rule(parts, rule, Always::forbidden, {"not_shown.", ""}));
  for (auto& rule : table.tables("not_shown"))
    option.not_shown.push_back(read_rule(parts, rule, Always::allowed, {"not_shown.", ""}));
  for (auto& rule : table.tables("note"))
    option.notes.push_back(read_rule(parts, rule, Always::forbidden, {"notes.", ""}));
}

std::vector<std::string> read_cited(AidParts& parts, TomlTable& table) {
  std::vector<std::string> ids;
  const auto cited = table.texts("evidence");
  for (const auto& [id, place] : cited) {
    if (!parts.aid.find_evidence(id))
      table.faults().error(place, "evidence.toml has no figure \"" + id + '"');
    ids.push_back(id);
  }
  report_repeated(cited, "figure", table.faults());
  return ids;
}

std::vector<std::string> read_questions(AidParts& parts, TomlTable& table) {
  std::vector<std::string> ids;
  const auto asked = table.texts("questions");
  for (const auto& [id, place] : asked) {
    need_text(parts, "questions." + id, {}, {table.faults(), place});
    ids.push_back(id);
  }
  report_repeated(asked, "question", table.faults());
  return ids;
}

std::vector<std::string> read_named_sources(AidParts& parts, TomlTable& table) {
  std::vector<std::string> ids;
  const auto named = table.texts("sources");
  for (const auto& [id, place] : named) {
    need_source(parts, id, {table.faults(), place});
    ids.push_back(id);
  }
  report_repeated(named, "source", table.faults());
  return ids;
}

void check_family(AidParts& parts, const std::string& family, TomlTable& table) {
  const auto& families = parts.aid.families;
  const bool known =
      families.empty() || std::any_of(families.begin(), families.end(),
                                      [&](const Family& f) { return f.id == family; });
  if (!known)
    table.faults().error(table.place_of("family"), "aid.toml has no [[family]] \"" + family + '"');
}

Option read_option(AidParts& parts, TomlTable& table, const OptionId& id) {
  Option option{.id = table.required_text("id")};
  if (!option.id.empty() && option.id != id)
    table.faults().error(table.place_of("id"), "the id is not the file's name, \"" + id + '"');
  option.family = table.required_text("family");
  if (!option.family.empty()) check_family(parts, option.family, table);
  option.picture = table.required_text("picture");
  if (!option.picture.empty())
    need_picture(parts, option.picture, {table.faults(), table.place_of("picture")});
  option.checked = table.required_date("checked");
  option.evidence = read_cited(parts, table);
  option.questions = read_questions(parts, table);
  option.sources = read_named_sources(parts, table);
  read_rules_of(parts, table, option);
  table.report_unknown_keys();
  return option;
}

void read_cards(AidParts& parts, Option& option) {
  for (const auto& language : parts.aid.languages) {
    auto faults = parts.faults_of(fs::path("text") / language / "options" / (option.id + ".md"));
    if (!fs::exists(faults.file())) {
      faults.error("",
                   std::string(language == parts.aid.languages.front() ? "missing text"
                                                                       : "missing translation") +
                       ": the card's words");
      continue;
    }
    const auto markdown = read_written(faults);
    if (!markdown) continue;
    if (const auto odd = character_fault(*markdown))
      faults.error(line_and_column(*markdown, odd->offset), "the text here " + odd->what);
    CardFrame frame{.picture = fs::path(option.picture).filename().string()};
    for (const auto section : all_sections) {
      const auto key = "headings." + std::string(name_of(section));
      if (parts.aid.texts.contains(language))
        frame.headings[static_cast<std::size_t>(section)] = parts.aid.text(language, key);
    }
    if (!parts.aid.rows.empty()) {
      frame.rows_heading = parts.aid.text(language, "headings.rows");
      for (const auto& row : parts.aid.rows)
        frame.rows.push_back(parts.aid.text(language, "rows." + row.id));
    }
    option.texts[language] = read_card(*markdown, frame, faults);
  }
}

}  // namespace

void read_options(AidParts& parts, const std::vector<PlacedText>& order) {
  auto asking = parts.faults_of(aid_files::aid);
  report_repeated(order, "treatment", asking);
  for (const auto& [id, place] : order) {
    if (parts.aid.find_option(id)) continue;  // reported as a duplicate
    const auto name = fs::path("options") / (id + ".toml");
    if (!need_file(parts, name.string(), {asking, place})) continue;
    auto faults = parts.faults_of(name);
    const auto file = read_toml_file(faults);
    if (!file) continue;
    TomlTable table(*file, faults);
    auto option = read_option(parts, table, id);
    option.id = id;
    read_cards(parts, option);
    parts.aid.options.push_back(std::move(option));
  }
}

}  // namespace kiosk

// tests/conformance/FORMS.md: what becomes of each real form here. Made by this test and held to it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "app/json/json.h"
#include "tests/conformance/corpus.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// An extension that asks for more than is done here, by the end of its url, and what is lost without it.
struct NotDone {
  std::string_view extension{};
  std::string_view lost{};
};

constexpr NotDone not_done[] = {
    {"answerOptionsToggleExpression", "answers that come and go by an expression"},
    {"subQuestionnaire", "a part of the form kept elsewhere"},
    {"itemMedia", "a picture"},
    {"itemAnswerMedia", "a picture"},
};

/// A copy of an answer is made; of a table of copies, one row for each occurrence of a group, only the first row is.
bool is_copied(const Json& extension) {
  return extension.string_at("url").ends_with("/cqf-expression") && extension.string_at("valueString").starts_with("QuestionnaireResponse.");
}

bool is_table_of_copies(const Json& item) {
  for (const auto& extension : item.array_at("extension")) {
    const auto* control = extension.find("valueCodeableConcept");
    if (control && !control->array_at("coding").empty() && control->array_at("coding").front().string_at("code") == "gtable") return true;
  }
  return false;
}

/// How many extensions there are whose url ends so, which are not known to be carried out by themselves.
std::size_t count_extensions(const Json& value, std::string_view url) {
  std::size_t count = value.string_at("url").ends_with(url) && !is_copied(value) ? 1 : 0;
  for (const auto& part : value.elements) count += count_extensions(part, url);
  return count;
}

std::size_t count_parts(const Questionnaire& form, bool options) {
  std::size_t count = 0;
  for (const auto& item : form.items) {
    count += static_cast<std::size_t>(std::count_if(item.expressions.parts.begin(), item.expressions.parts.end(),
                                                    [&](const WorkedOutPart& part) { return (part.kind == WorkedOutPart::Kind::options) == options; }));
  }
  return count;
}

/// Expressions that stand where nothing is worked out from them, or that only a server could answer. One that cannot be evaluated is a fault.
void collect_not_worked_out(const Json& json, const Questionnaire& form, std::set<std::string>& lost) {
  if (count_extensions(json, "cqf-expression") > count_parts(form, false)) lost.emplace("a part worked out by an expression");
  if (count_extensions(json, "answerExpression") > count_parts(form, true)) lost.emplace("answers found by an expression");
}

void collect_lost(const Json& value, std::set<std::string>& lost) {
  if (is_table_of_copies(value)) lost.emplace("a table of copies: its first row alone");
  const auto& url = value.string_at("url");
  for (const auto& [extension, what] : not_done) {
    const auto begin = url.size() - std::min(url.size(), extension.size());
    if (url.ends_with(extension) && (begin == 0 || url[begin - 1] == '/' || url[begin - 1] == '-')) lost.emplace(what);
  }
  for (const auto& part : value.elements) collect_lost(part, lost);
}

void collect_unaskable(const Questionnaire& form, std::set<std::string>& lost) {
  for (const auto& item : form.items) {
    if (!item.value_set.empty()) lost.insert("answers of a value set that nobody brings: asked in one's own words");
    if (item.type == ItemType::attachment) lost.insert("a file: cannot be asked");
    if (item.type == ItemType::reference) lost.insert("a reference to a record: cannot be asked");
    if (item.type == ItemType::unsupported) lost.insert("an item of another type or meaning: cannot be asked");
  }
}

struct Row {
  std::string name{};
  std::size_t items = 0;
  std::set<std::string> lost{};
};

std::string as_line(const Row& row) {
  std::string lost;
  for (const auto& what : row.lost) lost += (lost.empty() ? "" : "; ") + what;
  return "| " + row.name + " | " + std::to_string(row.items) + " | " + (lost.empty() ? "full" : "degraded") + " | " + lost + " |\n";
}

std::string table_of(const std::vector<Row>& rows) {
  const auto full = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.lost.empty(); });
  std::map<std::string, int> counts;
  for (const auto& row : rows) {
    for (const auto& what : row.lost) ++counts[what];
  }
  std::string text = "# Real forms, and what becomes of them here\n\n"
                     "Made by `FormsTable` in `conformance_tests` (`BEFOREHAND_TABLE=FILE` writes it anew). A degraded form is asked and exported as far as\n"
                     "it goes; what it loses stands here.\n\n" +
                     std::to_string(rows.size()) + " forms of public projects: all loaded, " + std::to_string(full) + " run fully, " +
                     std::to_string(static_cast<std::ptrdiff_t>(rows.size()) - full) + " degraded.\n\n| lost | forms |\n|---|---|\n";
  for (const auto& [what, count] : counts) text += "| " + what + " | " + std::to_string(count) + " |\n";
  text += "\n| form | items | run | lost |\n|---|---|---|---|\n";
  for (const auto& row : rows) text += as_line(row);
  return text;
}

TEST(FormsTable, SaysOfEveryFormWhetherItRunsFullyAndWhatItLoses) {
  if (!corpus_is_there()) GTEST_SKIP() << corpus_folder() << " is not there";
  std::vector<Row> rows;
  for (const auto& file : forms_in("questionnaires")) {
    const auto reading = read_questionnaire(file, with_our_value_sets());
    const auto& form = reading.value;
    ASSERT_TRUE(form) << file;
    Row row{.name = file.stem().string(), .items = form->items.size()};
    const auto json = read_json(read_file(file)).value;
    collect_lost(json, row.lost);
    collect_not_worked_out(json, *form, row.lost);
    collect_unaskable(*form, row.lost);
    for (const auto& fault : reading.faults) {
      if (fault.what.find("expression cannot be evaluated") != std::string::npos || fault.what.find("no language that is evaluated") != std::string::npos) {
        row.lost.insert("an expression that cannot be evaluated here");
      }
    }
    rows.push_back(std::move(row));
  }
  const auto table = table_of(rows);
  if (const char* file = std::getenv("BEFOREHAND_TABLE")) std::ofstream(file, std::ios::binary) << table;
  EXPECT_EQ(read_file(std::filesystem::path(SOURCE_DIR) / "tests" / "conformance" / "FORMS.md"), table);
}

/// The number before these words, or -1.
int number_before(const std::string& text, const std::string& words) {
  const auto at = text.find(words);
  if (at == std::string::npos || at == 0) return -1;
  const auto begin = text.find_last_not_of("0123456789", at - 1);
  const auto digits = text.substr(begin + 1, at - begin - 1);
  return digits.empty() ? -1 : std::stoi(digits);
}

TEST(FormsTable, HasTheFiguresThatTheReadmeGives) {
  const auto root = std::filesystem::path(SOURCE_DIR);
  const auto table = read_file(root / "tests" / "conformance" / "FORMS.md");
  const auto readme = read_file(root / "README.md");
  const auto forms = number_before(table, " forms of public projects");
  ASSERT_GT(forms, 0);
  EXPECT_EQ(number_before(readme, " real forms of public projects"), forms);
  EXPECT_EQ(number_before(readme, " run fully"), number_before(table, " run fully"));
  EXPECT_EQ(number_before(readme, " without some of their parts"), number_before(table, " degraded."));
}

}  // namespace
}  // namespace kiosk

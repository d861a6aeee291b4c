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
    {"sdf-calculatedExpression", "a calculated answer"},
    {"answerExpression", "answers found by an expression"},
    {"answerOptionsToggleExpression", "answers that come and go by an expression"},
    {"cqf-expression", "a part worked out by an expression"},
    {"subQuestionnaire", "a part of the form kept elsewhere"},
    {"itemMedia", "a picture"},
    {"itemAnswerMedia", "a picture"},
};

void collect_lost(const Json& value, std::set<std::string>& lost) {
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
    collect_lost(read_json(read_file(file)).value, row.lost);
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

}  // namespace
}  // namespace kiosk

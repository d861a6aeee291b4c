// tests/conformance/FORMS.md: what becomes of each real form here. Made by this test and held to
// it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "app/content/check_questionnaire.h"
#include "app/content/losses.h"
#include "app/domain/occurrence.h"
#include "tests/conformance/corpus.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

struct Row {
  std::string name{};
  std::size_t items = 0;
  std::set<std::string> lost{};
  bool is_drawn = false;       ///< asks for a file, which a person can only draw
  bool is_named_only = false;  ///< asks for a record, which a person can only name
};

/// "full"; "flawed", where only the form itself is at fault; "degraded".
std::string run_of(const Row& row) {
  if (row.lost.empty()) return "full";
  const bool is_flawed = std::all_of(row.lost.begin(), row.lost.end(), [](const std::string& lost) {
    return loss::is_of_form(lost);
  });
  return is_flawed ? "flawed" : "degraded";
}

std::ptrdiff_t count_of(const std::vector<Row>& rows, const std::string& run) {
  return std::count_if(rows.begin(), rows.end(),
                       [&](const Row& row) { return run_of(row) == run; });
}

/// Whether a degraded form lacks nothing but answers that a clinic's folder, a package or a
/// terminology server can supply.
bool waits_for_answers_only(const Row& row) {
  return run_of(row) == "degraded" &&
         std::all_of(row.lost.begin(), row.lost.end(), [](const std::string& lost) {
           return lost == loss::value_set || loss::is_of_form(lost);
         });
}

/// Whether a degraded form lacks nothing but records to choose from, or to decide by, which a
/// clinic's system can hand over for a visit.
bool waits_for_record_only(const Row& row) {
  return run_of(row) == "degraded" &&
         std::all_of(row.lost.begin(), row.lost.end(), [](const std::string& lost) {
           return lost == loss::found_answers || lost == loss::record || loss::is_of_form(lost);
         });
}

bool asks_for(const Questionnaire& form, ItemType type) {
  return std::any_of(form.items.begin(), form.items.end(), [&](const Item& item) {
    return item.type == type && !item.hidden && item.options.empty() && can_be_asked(item);
  });
}

/// What stands behind "full", so that nobody takes it for more than it is.
std::string full_in_part(const std::vector<Row>& rows) {
  const auto full_with = [&](bool Row::*what) {
    return std::to_string(std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
      return run_of(row) == "full" && row.*what;
    }));
  };
  return "Among those that run fully, " + full_with(&Row::is_drawn) +
         " ask for a file of a type that a drawing can have: it is drawn with a finger, and no "
         "photograph or document can be given; " +
         full_with(&Row::is_named_only) +
         " ask for a record and offer none to choose: a person gives its name, and the response "
         "has "
         "no link.\n";
}

std::string as_line(const Row& row) {
  std::string lost;
  for (const auto& what : row.lost) lost += (lost.empty() ? "" : "; ") + what;
  return "| " + row.name + " | " + std::to_string(row.items) + " | " + run_of(row) + " | " + lost +
         " |\n";
}

std::string table_of(const std::vector<Row>& rows) {
  std::map<std::string, int> counts;
  for (const auto& row : rows) {
    for (const auto& what : row.lost) ++counts[what];
  }
  std::string text =
      "# Real forms, and what becomes of them here\n\n"
      "Made by `FormsTable` in `conformance_tests` (`BEFOREHAND_TABLE=FILE` writes it anew). A "
      "degraded form is asked and exported as far as\n"
      "it goes; what it loses stands here. Each property and each extension of a form is used, or "
      "has no meaning for a kiosk\n"
      "(`app/content/form_parts.cpp` and `form_extensions.cpp` say why), or is lost; so is one "
      "that is not known.\n"
      "Parts of forms that are kept elsewhere are looked for among these forms. What a record "
      "would "
      "have filled beforehand is not counted.\n\n" +
      std::to_string(rows.size()) + " forms of public projects: all loaded, " +
      std::to_string(count_of(rows, "full")) + " run fully, " +
      std::to_string(count_of(rows, "flawed")) +
      " lose only what is missing or wrong in the form itself (flawed), " +
      std::to_string(count_of(rows, "degraded")) + " degraded. Of these, " +
      std::to_string(std::count_if(rows.begin(), rows.end(), waits_for_answers_only)) +
      " lack nothing but answers of value sets, which a clinic's folder, a package or a "
      "terminology "
      "server may supply; " +
      std::to_string(std::count_if(rows.begin(), rows.end(), waits_for_record_only)) +
      " lack nothing but records that a clinic's system may hand over for a visit.\n" +
      full_in_part(rows) + "\n| lost | forms |\n|---|---|\n";
  for (const auto& [what, count] : counts)
    text += "| " + what + " | " + std::to_string(count) + " |\n";
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
    Row row{.name = file.stem().string(),
            .items = form->items.size(),
            .is_drawn = asks_for(*form, ItemType::attachment),
            .is_named_only = asks_for(*form, ItemType::reference)};
    for (const auto& fault : check_questionnaire(file, with_our_value_sets()).faults) {
      if (!fault.lost.empty()) row.lost.emplace(fault.lost);
    }
    rows.push_back(std::move(row));
  }
  const auto table = table_of(rows);
  if (const char* file = std::getenv("BEFOREHAND_TABLE"))
    std::ofstream(file, std::ios::binary) << table;
  EXPECT_EQ(read_file(std::filesystem::path(SOURCE_DIR) / "tests" / "conformance" / "FORMS.md"),
            table);
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
  EXPECT_EQ(number_before(readme, " lose only what is missing or wrong in the form itself"),
            number_before(table, " lose only what is missing or wrong in the form itself"));
  EXPECT_EQ(number_before(readme, " without some of their parts"),
            number_before(table, " degraded."));
}

}  // namespace
}  // namespace kiosk

// Every part of the aid that ships, as a reviewer reads it.
#include "app/review/review_matter.h"
#include "tests/review/reviewing.h"

namespace kiosk {
namespace {

const std::filesystem::path source = SOURCE_DIR;

Words words_of_the_program(const Language& language) {
  return read_words(source / "assets", language).value.value();
}

class APartPage : public testing::TestWithParam<const char*> {
 protected:
  DecisionAid aid = read_reviewed_aid(source / "content" / "bone-metastases").value.value();
  Words first = words_of_the_program(GetParam());
  Words second = words_of_the_program(std::string(GetParam()) == "en" ? "es" : "en");
};

TEST_P(APartPage, HasWordsForEveryLabelOfEveryPart) {
  for (const auto& part : parts_of(aid)) {
    const auto page = part_page(aid, part, {&first, &second});
    EXPECT_FALSE(page.title.empty()) << name_of(part);
    EXPECT_FALSE(page.rows.empty()) << name_of(part);
    for (const auto& row : page.rows)
      EXPECT_FALSE(row.label.starts_with("aid_review.")) << row.label;
    for (const auto& record : page.records) {
      EXPECT_FALSE(record.label.starts_with("aid_review.")) << record.label;
      for (const auto& line : record.lines)
        EXPECT_FALSE(line.words.starts_with("condition.")) << line.words;
    }
    EXPECT_TRUE(first.patterns.contains("aid_review.kind." + std::string(name_of(part.kind))));
  }
}

TEST_P(APartPage, HasEveryLineInBothLanguages) {
  for (const auto& part : parts_of(aid)) {
    if (part == AidPart{PartKind::page, "about"})
      continue;  // a glossary has each language's own words
    for (const auto& row : part_page(aid, part, {&first, &second}).rows) {
      if (row.label == first.say("aid_review.line.helper"))
        continue;  // where one language says the same to a helper as to the patient
      EXPECT_FALSE(row.texts[0].empty() || row.texts[1].empty())
          << name_of(part) << ": " << row.texts[0] << row.texts[1];
    }
  }
}

TEST_P(APartPage, TogetherHaveEveryTextOfTheAid) {
  std::set<std::string> covered;
  for (const auto& part : parts_of(aid)) {
    for (const auto& line : part_lines(aid, part, GetParam())) covered.insert(line.key);
  }
  for (const auto& [key, text] : aid.texts.at(GetParam()))
    EXPECT_TRUE(covered.contains(key)) << key;
}

TEST_P(APartPage, OfEveryPictureTheFileIsThere) {
  for (const auto& part : parts_of(aid)) {
    for (const auto& picture : part_page(aid, part, {&first}).pictures)
      EXPECT_TRUE(std::filesystem::is_regular_file(picture)) << picture;
  }
}

INSTANTIATE_TEST_SUITE_P(RealAid, APartPage, testing::Values("en", "es"));

TEST(PartPage, PutsARuleIntoWordsWithTheFormsOwnAnswers) {
  const TinyAid tiny;
  const auto aid = aid_in(tiny);
  const auto words = words_of_the_program("en");

  const auto records = part_page(aid, {PartKind::sign, "legs"}, {&words}).records;

  ASSERT_EQ(records.size(), 1U);
  ASSERT_EQ(records[0].lines.size(), 3U);
  EXPECT_EQ(records[0].lines[0].words, "One of these:");
  EXPECT_EQ(records[0].lines[1].words, "“sign-legs”: Yes");
  EXPECT_EQ(records[0].lines[1].depth, 1);
}

TEST(PartPage, ShowsBesideASentenceTheRecordOfTheFigureItTells) {
  TinyAid tiny;
  tiny.replace("text/en/options/ice.md", "- one\n", "- About 60 of 100 people have less pain.\n");
  const auto words = words_of_the_program("en");

  for (const auto& row : part_page(aid_in(tiny), ice_card, {&words}).rows) {
    if (row.texts.front().find("60") == std::string::npos) continue;
    ASSERT_EQ(row.beside.size(), 3U);
    EXPECT_EQ(row.beside[0], "less-pain: 60 of 100, compared with 40 of 100");
    EXPECT_NE(row.beside[2].find("doi:10.1000/182"), std::string::npos);
    return;
  }
  FAIL() << "there is no such row";
}

}  // namespace
}  // namespace kiosk

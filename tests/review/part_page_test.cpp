// Every part of the aid that ships, as a reviewer reads it.
#include "app/review/review_matter.h"
#include "app/wording/card_words.h"
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

TEST(PageToReview, TellsOfEachMadeUpPatientWhatARuleAndASignMean) {
  const TinyAid tiny;
  const auto aid = aid_in(tiny);
  const auto words = words_of_the_program("en");
  auto context = review_context(aid, {&words}, "2026-11-28");
  for (const auto& [name, pain, legs] : {std::tuple{"Ana", "7", "no"}, {"Ben", "2", "yes"}}) {
    const ExamplePatient patient{.name = name,
                                 .answers = {{"pain", {pain}}, {"sign-legs", {legs}}}};
    context.patients.push_back({.name = name, .outcome = outcome_of(aid, patient, words)});
  }
  const auto lines_of = [&](const AidPart& part) {
    std::vector<std::string> lines;
    for (std::size_t place = 0; place < context.parts.size(); ++place) {
      if (context.parts[place].part != part) continue;
      for (const auto& record : page_to_review(context, place).records) {
        if (record.label != "Made-up patients") continue;
        for (const auto& line : record.lines) lines.push_back(line.words);
      }
    }
    return lines;
  };

  EXPECT_EQ(lines_of({PartKind::rule, "ice"}),
            (std::vector<std::string>{"Ana: comes up, because your pain is 7 of 10",
                                      "Ben: does not come up. S"}));
  EXPECT_EQ(lines_of({PartKind::sign, "legs"}), std::vector<std::string>{"Ben: stops the visit"});
  EXPECT_EQ(lines_of(ice_card), std::vector<std::string>{}) << "a card is not a rule";
}

TEST(PartPage, ShowsBesideACountInWordsAloneItsSourceAndWhoPaid) {
  TinyAid tiny;
  tiny.append("evidence.toml",
              "\n[[evidence]]\nid = \"cold-feet\"\nin_words = true\ncount = 12\ncompared = 3\n"
              "study = \"randomised-trials\"\ngroup = \"people with ice\"\ncomparison = \"none\"\n"
              "span = \"a day\"\ncertainty = \"low\"\nsource = \"book\"\nchecked = 2026-11-24\n")
      .replace("sources.toml", "read = \"whole\"",
               "read = \"whole\"\nfunding = \"public\"\nfunder = \"a library\"")
      .replace("text/en/options/ice.md", "- one\n", "- Without ice, it chills 3 of 100 people.\n");
  const auto words = words_of_the_program("en");
  const auto aid = aid_in(tiny);
  const auto page = part_page(aid, ice_card, {&words});

  const auto row = std::find_if(page.rows.begin(), page.rows.end(), [](const PartRow& each) {
    return each.texts.front().find("3 of 100") != std::string::npos;
  });
  ASSERT_NE(row, page.rows.end());
  ASSERT_EQ(row->beside.size(), 3U);
  EXPECT_EQ(row->beside[0], "cold-feet: 12 of 100, compared with 3 of 100");
  EXPECT_NE(row->beside[2].find("Paid for with public money: a library."), std::string::npos)
      << row->beside[2];
  EXPECT_TRUE(part_page(aid, {PartKind::figure, "cold-feet"}, {&words}).figures.empty())
      << "there is no picture of it";
  const auto card = card_words(aid, *aid.find_option("ice"), words, "2026-11-24");
  EXPECT_NE(card.sources.front().find("Paid for with public money: a library."), std::string::npos)
      << card.sources.front();
}

}  // namespace
}  // namespace kiosk

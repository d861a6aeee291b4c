#include "tests/review/reviewing.h"

namespace kiosk {
namespace {

using Names = std::vector<std::string>;

/// One change of the folder, and the parts that are no longer what somebody signed.
struct PartChange {
  const char* claim;
  const char* file;
  const char* from;
  const char* to;
  Names in_english{};
  Names in_spanish{};
};

void PrintTo(const PartChange& change, std::ostream* out) { *out << change.claim; }

class ChangedPart : public testing::TestWithParam<PartChange> {};

TEST_P(ChangedPart, IsTheOnlyOneWithAnotherHash) {
  TinyAid tiny;
  const auto english = hashes_of(tiny, "en");
  const auto spanish = hashes_of(tiny, "es");

  tiny.replace(GetParam().file, GetParam().from, GetParam().to);

  EXPECT_EQ(changed_parts(english, hashes_of(tiny, "en")), GetParam().in_english);
  EXPECT_EQ(changed_parts(spanish, hashes_of(tiny, "es")), GetParam().in_spanish);
}

INSTANTIATE_TEST_SUITE_P(
    PartHash, ChangedPart,
    testing::Values(
        PartChange{"AWordOfACard",
                   "text/en/options/ice.md",
                   "Short words.",
                   "Other words.",
                   {"card.ice"},
                   {"card.ice"}},
        PartChange{"AWordOfATranslatedCard",
                   "text/es/options/ice.md",
                   "Short words.",
                   "Other words.",
                   {},
                   {"card.ice"}},
        PartChange{"AWordOfAReason",
                   "text/en/aid.json",
                   "your pain is {pain}",
                   "the pain is {pain}",
                   {"rule.ice"},
                   {"rule.ice"}},
        PartChange{
            "ARule", "options/ice.toml", "answer = 5", "answer = 6", {"rule.ice"}, {"rule.ice"}},
        PartChange{"AFigure",
                   "evidence.toml",
                   "count = 60",
                   "count = 61",
                   {"figure.less-pain"},
                   {"figure.less-pain"}},
        PartChange{"ASource", "sources.toml", "A book", "Another book", {"card.ice"}, {"card.ice"}},
        PartChange{"TheSourceOfAFigure",
                   "sources.toml",
                   "A trial",
                   "Another trial",
                   {"figure.less-pain"},
                   {"figure.less-pain"}},
        PartChange{"WhyATreatmentIsNotShown",
                   "text/en/aid.json",
                   "\"little-pain\": \"S\"",
                   "\"little-pain\": \"R\"",
                   {"rule.ice"},
                   {"rule.ice"}},
        PartChange{
            "ASign", "text/es/aid.json", "\"say\": \"U\"", "\"say\": \"V\"", {}, {"sign.legs"}},
        PartChange{"AnAnswer",
                   "questionnaire.json",
                   "\"display\": \"Head\"",
                   "\"display\": \"The head\"",
                   {"question.where"},
                   {"question.where"}},
        PartChange{"WhenAQuestionIsAsked",
                   "questionnaire.json",
                   "\"answerInteger\": 0",
                   "\"answerInteger\": 1",
                   {"question.where"},
                   {"question.where"}},
        PartChange{"ThePictureOfACard",
                   "illustrations/ice.svg",
                   "M0 0",
                   "M0 1",
                   {"card.ice"},
                   {"card.ice"}},
        PartChange{"WhatAnAnswerBringsUp",
                   "text/en/aid.json",
                   "\"where-from\": \"Q\"",
                   "\"where-from\": \"R\"",
                   {"list.questions"},
                   {"list.questions"}},
        PartChange{"WhatIsOnNoOtherPart",
                   "text/en/aid.json",
                   "\"lead\": \"L\"",
                   "\"lead\": \"M\"",
                   {"page.about"},
                   {"page.about"}}),
    [](const testing::TestParamInfo<PartChange>& each) { return std::string(each.param.claim); });

TEST(PartHash, IsTheSameForTheSameContentAndAnotherInEachLanguage) {
  const TinyAid one;
  const TinyAid other;

  EXPECT_EQ(part_hash(aid_in(one), ice_card, "en"), part_hash(aid_in(other), ice_card, "en"));
  EXPECT_EQ(part_hash(aid_in(one), ice_card, "en").size(), 32U);
  EXPECT_NE(part_hash(aid_in(one), ice_card, "en"), part_hash(aid_in(one), ice_card, "es"));
}

TEST(PartContent, EveryTextOfTheAidBelongsToAPart) {
  const TinyAid tiny;
  const auto aid = aid_in(tiny);

  std::set<std::string> covered;
  for (const auto& part : parts_of(aid)) {
    for (const auto& line : part_lines(aid, part, "en")) covered.insert(line.key);
  }

  for (const auto& [key, text] : aid.texts.at("en"))
    EXPECT_TRUE(covered.contains(key) || key.starts_with("certainty.")) << key;
}

TEST(PartContent, ASentenceThatTellsACountNamesItsFigure) {
  TinyAid tiny;
  tiny.replace("text/en/options/ice.md", "- one\n", "- About 60 of 100 people have less pain.\n");

  for (const auto& line : part_lines(aid_in(tiny), ice_card, "en")) {
    EXPECT_EQ(line.figures, line.key == "help.1" ? std::vector<std::string>{"less-pain"}
                                                 : std::vector<std::string>{})
        << line.key;
  }
}

}  // namespace
}  // namespace kiosk

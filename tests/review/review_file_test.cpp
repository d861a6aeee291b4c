#include "tests/review/reviewing.h"

#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

TEST(ReviewFile, OneThatIsNotThereIsEmpty) {
  const TinyAid tiny;

  const auto reading = read_review_file(tiny.path());

  ASSERT_TRUE(reading.value.has_value());
  EXPECT_TRUE(reading.value->signatures.empty());
}

TEST(ReviewFile, KeepsSignaturesAndCommentsToTheLetter) {
  const TinyAid tiny;
  const PartComment comment{.part = "card.ice",
                            .language = "es",
                            .by = "Ana \"A\" Ruiz",
                            .date = "2026-11-28",
                            .text = "¿Dice «hielo»?\nSegunda línea \\ [x] = 1 # no"};
  sign(tiny, ice_card, "en");
  EXPECT_EQ(change_review_file(tiny.path(), AddComment{comment}).trouble, "");

  const auto file = read_review_file(tiny.path()).value.value();

  ASSERT_EQ(file.signatures.size(), 1U);
  EXPECT_EQ(file.signatures[0].part, "card.ice");
  EXPECT_EQ(file.signatures[0].language, "en");
  EXPECT_EQ(file.signatures[0].by, (Reviewer{"Dr. A", "oncologist"}));
  EXPECT_EQ(file.signatures[0].date, "2026-11-28");
  EXPECT_EQ(file.comments, std::vector{comment});
}

TEST(ReviewFile, WhatAnotherReviewerWroteMeanwhileStays) {
  const TinyAid tiny;
  const auto aid = aid_in(tiny);  // read before the other one wrote
  EXPECT_EQ(change_review_file(
                tiny.path(),
                AddComment{
                    {.part = "card.ice", .language = "en", .date = "2026-11-27", .text = "First."}})
                .trouble,
            "");

  const auto written = change_review_file(tiny.path(), signing(aid, ice_card, "en"));

  EXPECT_EQ(written.file.value().comments.size(), 1U);
  EXPECT_EQ(written.file.value().signatures.size(), 1U);
}

TEST(ReviewFile, TheSameReviewerSignsAPartOnceAndCanTakeItBack) {
  const TinyAid tiny;
  sign(tiny, ice_card, "en");
  sign(tiny, ice_card, "en");
  EXPECT_EQ(read_review_file(tiny.path()).value->signatures.size(), 1U);

  EXPECT_EQ(
      change_review_file(tiny.path(), TakeBack{"card.ice", "en", {"Dr. A", "oncologist"}}).trouble,
      "");

  EXPECT_TRUE(read_review_file(tiny.path()).value->signatures.empty());
}

TEST(ReviewFile, ACommentCanBeTakenAway) {
  const PartComment one{.part = "card.ice", .language = "en", .date = "2026-11-28", .text = "One."};
  const PartComment two{.part = "card.ice", .language = "en", .date = "2026-11-28", .text = "Two."};

  EXPECT_EQ(with({.comments = {one, two}}, RemoveComment{one}).comments, std::vector{two});
}

TEST(ReviewFile, ChangesNothingElseOfTheFolder) {
  const TinyAid tiny;
  const auto before = aid_in(tiny).content_hash;
  sign(tiny, ice_card, "en");

  EXPECT_EQ(aid_in(tiny).content_hash, before);
}

TEST(ReviewFile, WhereItCannotBeWrittenThatIsSaidWithTheFile) {
  const auto written = change_review_file(
      "/no/such/folder",
      AddComment{{.part = "card.ice", .language = "en", .date = "2026-11-28", .text = "One."}});

  EXPECT_FALSE(written.file.has_value());
  EXPECT_NE(written.trouble.find("/no/such/folder/review.toml: No such file or directory"),
            std::string::npos)
      << written.trouble;
}

TEST(ReviewFile, ABrokenOneIsNotOverwritten) {
  TinyAid tiny;
  tiny.write("review.toml", "[[signature]]\npart = \n");

  const auto written = change_review_file(
      tiny.path(),
      AddComment{{.part = "card.ice", .language = "en", .date = "2026-11-28", .text = "One."}});

  EXPECT_NE(written.trouble.find("review.toml:2:"), std::string::npos) << written.trouble;
  EXPECT_EQ(read_file(tiny.path() / "review.toml"), "[[signature]]\npart = \n");
}

struct BrokenReview {
  const char* claim;
  const char* text;
  const char* line;
};

void PrintTo(const BrokenReview& broken, std::ostream* out) { *out << broken.claim; }

class BrokenReviewFile : public testing::TestWithParam<BrokenReview> {};

TEST_P(BrokenReviewFile, IsAFaultWithItsLine) {
  TinyAid tiny;
  tiny.write("review.toml", GetParam().text);

  const auto lines = lines_of(tiny.path(), check_review(aid_in(tiny)));

  EXPECT_NE(lines.find(GetParam().line), std::string::npos) << lines;
}

INSTANTIATE_TEST_SUITE_P(
    ReviewFile, BrokenReviewFile,
    testing::Values(
        BrokenReview{"NoToml", "[[signature]\n", "review.toml:1:"},
        BrokenReview{"NoHash",
                     "\n[[signature]]\npart = \"card.ice\"\nlanguage = \"en\"\nname = \"A\"\nrole "
                     "= \"B\"\ndate = 2026-11-28\n",
                     "review.toml:2:1: \"hash\" is missing"},
        BrokenReview{
            "NoDay",
            "[[comment]]\npart = \"card.ice\"\nlanguage = \"en\"\ndate = \"today\"\ntext = \"T\"\n",
            "review.toml:4:8: \"date\" is not a day"},
        BrokenReview{"UnknownKey", "signed = true\n",
                     "review.toml:1:1: warning: \"signed\" is not known here"},
        BrokenReview{"UnknownPart",
                     "[[comment]]\npart = \"card.fire\"\nlanguage = \"en\"\ndate = "
                     "2026-11-28\ntext = \"T\"\n",
                     "review.toml:card.fire: note: the aid has no such part any more"}),
    [](const testing::TestParamInfo<BrokenReview>& each) { return std::string(each.param.claim); });

}  // namespace
}  // namespace kiosk

// A part is a draft until somebody signs it, and again from its next change on.
#include "tests/review/reviewing.h"

#include "app/wording/draft_notice.h"
#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

constexpr auto day = "2026-11-28";

Words words_in(const Language& language) {
  return {.language = language,
          .patterns = {{"draft", "Draft"},
                       {"draft_parts", "In part"},
                       {"draft_translation", "Translated"},
                       {"overdue", "Overdue"}}};
}

std::string notice(const DecisionAid& aid, const AidPart& part, const Language& language) {
  return draft_notice(aid, words_in(language), day, std::vector{part});
}

TEST(Drafts, WithoutAnySignatureAllIsADraft) {
  const TinyAid tiny;
  const auto aid = aid_in(tiny);

  EXPECT_EQ(notice(aid, ice_card, "en"), "Draft");
  EXPECT_EQ(draft_notice(aid, words_in("en"), day), "Draft");
}

TEST(Drafts, AReviewerOfTheWholeInTheAidCountsForEveryPartWithoutASignature) {
  TinyAid tiny;
  tiny.replace("aid.toml", "reviewer = \"\"", "reviewer = \"Dr. W\"");
  EXPECT_EQ(draft_notice(aid_in(tiny), words_in("en"), day), "");

  sign(tiny, ice_card, "en");
  tiny.replace("text/en/options/ice.md", "Short words.", "Other words.");

  EXPECT_EQ(notice(aid_in(tiny), ice_card, "en"), "Draft");
  EXPECT_EQ(notice(aid_in(tiny), rest_card, "en"), "");
}

TEST(Drafts, ASignedPartIsNoneAndTheWholeIsOneInPart) {
  const TinyAid tiny;
  sign(tiny, ice_card, "en");
  const auto aid = aid_in(tiny);

  EXPECT_EQ(notice(aid, ice_card, "en"), "");
  EXPECT_EQ(notice(aid, rest_card, "en"), "Draft");
  EXPECT_EQ(draft_notice(aid, words_in("en"), day), "In part");
}

TEST(Drafts, OnceEveryPartIsSignedNothingIsADraft) {
  const TinyAid tiny;
  for (const auto& part : parts_of(aid_in(tiny))) sign(tiny, part, "en");

  EXPECT_EQ(draft_notice(aid_in(tiny), words_in("en"), day), "");
}

TEST(Drafts, ALaterChangeMakesThatPartADraftAgainUntilItIsSignedAnew) {
  TinyAid tiny;
  sign(tiny, ice_card, "en");
  sign(tiny, rest_card, "en");

  tiny.replace("text/en/options/ice.md", "Short words.", "Other words.");
  EXPECT_EQ(notice(aid_in(tiny), ice_card, "en"), "Draft");
  EXPECT_EQ(notice(aid_in(tiny), rest_card, "en"), "");

  sign(tiny, ice_card, "en");
  EXPECT_EQ(notice(aid_in(tiny), ice_card, "en"), "");
}

TEST(Drafts, ATranslationIsSignedByItself) {
  const TinyAid tiny;
  sign(tiny, ice_card, "en");
  EXPECT_EQ(notice(aid_in(tiny), ice_card, "es"), "Translated")
      << "a translation is not what was signed";

  sign(tiny, ice_card, "es");
  EXPECT_EQ(notice(aid_in(tiny), ice_card, "es"), "");
}

TEST(Drafts, AReviewThatCannotBeReadLeavesAllOfItADraft) {
  TinyAid tiny;
  tiny.replace("aid.toml", "reviewer = \"\"", "reviewer = \"Dr. W\"")
      .write("review.toml", "[[signature]\n");

  const auto reading = read_reviewed_aid(tiny.path());

  ASSERT_TRUE(reading.value.has_value()) << "a kiosk goes on";
  EXPECT_EQ(draft_notice(*reading.value, words_in("en"), day), "Draft");
}

TEST(CheckReview, ListsWhatIsNotSignedAsNotes) {
  TinyAid tiny;
  sign(tiny, ice_card, "en");
  sign(tiny, rest_card, "en");
  tiny.replace("text/en/options/ice.md", "Short words.", "Other words.");

  const auto faults = check_review(aid_in(tiny));

  const auto lines = lines_of(tiny.path(), faults);
  EXPECT_NE(lines.find("review.toml:card: note: not signed in en, 1 of 2: ice (changed since)\n"),
            std::string::npos)
      << lines;
  EXPECT_NE(
      lines.find("review.toml:question: note: not signed in es, 3 of 3: sign-legs, pain, where\n"),
      std::string::npos)
      << lines;
  EXPECT_TRUE(std::all_of(faults.begin(), faults.end(), [](const ContentFault& fault) {
    return fault.severity == ContentFault::Severity::note;
  }));
}

TEST(CheckReview, OfAnAidThatIsSignedAsAWholeIsSilent) {
  TinyAid tiny;
  tiny.replace("aid.toml", "reviewer = \"\"", "reviewer = \"Dr. W\"");

  EXPECT_EQ(lines_of(tiny.path(), check_review(aid_in(tiny))), "");
}

}  // namespace
}  // namespace kiosk

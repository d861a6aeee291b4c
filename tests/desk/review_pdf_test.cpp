// The review on paper, as the command makes it.
#include <gtest/gtest.h>

#include "app/commands/review.h"
#include "app/review/review_file.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

TEST(ReviewPdf, IsASoundTaggedPdfWithEveryPartInBothLanguagesAndRoomToSign) {
  const TinyAid tiny;
  const TemporaryFolder out;
  ASSERT_EQ(change_review_file(tiny.path(), AddComment{{.part = "card.ice",
                                                        .language = "en",
                                                        .by = "Dr. A",
                                                        .date = "2026-11-28",
                                                        .text = "Too short"}})
                .trouble,
            "");

  EXPECT_EQ(review({.content = tiny.path(), .beside = "es", .pdf = out.path() / "review.pdf"}), 0);

  const PdfProbe pdf(read_file(out.path() / "review.pdf"));
  EXPECT_TRUE(pdf.is_sound());
  const auto words = pdf.words();
  for (const auto* part : {"card.ice", "rule.rest", "figure.less-pain", "sign.legs",
                           "question.where", "list.questions", "page.about"}) {
    EXPECT_NE(words.find(part), std::string::npos) << part;
  }
  EXPECT_NE(words.find("Too short"), std::string::npos);
  EXPECT_NE(words.find("Cabeza"), std::string::npos) << "the Spanish answer";
  EXPECT_NE(words.find("5 or more"), std::string::npos) << "a rule in words";
}

TEST(ReviewPdf, ThatCannotBeWrittenIsSaid) {
  const TinyAid tiny;

  testing::internal::CaptureStderr();
  EXPECT_EQ(review({.content = tiny.path(), .pdf = "/no/such/folder/review.pdf"}), 2);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("/no/such/folder/review.pdf"),
            std::string::npos);
}

TEST(Review, ABrokenReviewFileIsToldWithItsLine) {
  TinyAid tiny;
  tiny.write("review.toml", "[[signature]]\npart = \n");

  testing::internal::CaptureStderr();
  EXPECT_EQ(review({.content = tiny.path(), .pdf = tiny.path() / "review.pdf"}), 2);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("review.toml:2:"), std::string::npos);
}

}  // namespace
}  // namespace kiosk

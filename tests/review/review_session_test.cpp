// A review as a value: what each event changes, and what it asks to be written.
#include "app/review/review_session.h"

#include "app/review/review_leaflet.h"
#include "tests/review/reviewing.h"

namespace kiosk {
namespace {

/// A review of the tiny aid in both its languages, with words that are only their keys.
class AReview : public testing::Test {
 protected:
  AReview() : aid(aid_in(tiny)), context(review_context(aid, {&english, &spanish}, "2026-11-28")) {}

  /// Lets an event happen; what it wants written is written.
  void dispatch(const ReviewEvent& event) {
    auto step = update_review(std::move(session), event, context);
    session = std::move(step.session);
    wrote = step.write.has_value();
    if (step.write) sees_written(change_review_file(tiny.path(), *step.write));
  }
  void sees_written(ReviewWritten written) {
    session =
        update_review(std::move(session), ReviewCameToDisk{std::move(written)}, context).session;
  }
  void types(ReviewField field, const std::string& text) {
    dispatch(FieldEdited{field, {TextEdit::Kind::insert, text}});
  }
  PartState state(std::size_t part, std::size_t language) const {
    return state_of(session.file, context, part, language);
  }

  TinyAid tiny{};
  DecisionAid aid;
  Words english{.language = "en"};
  Words spanish{.language = "es"};
  ReviewContext context;
  ReviewSession session{};
  bool wrote = false;
};

TEST_F(AReview, SigningTakesANameAndARoleAndIsWrittenAtOnce) {
  dispatch(PartOpened{0});
  dispatch(SigningBegun{1});
  dispatch(PartSigned{});
  EXPECT_FALSE(wrote);
  EXPECT_TRUE(std::get<SigningPage>(session.page).incomplete);

  types(ReviewField::name, "Ana");
  types(ReviewField::role, "translator");
  dispatch(PartSigned{});

  EXPECT_TRUE(std::holds_alternative<PartReadingPage>(session.page));
  EXPECT_EQ(state(0, 1), PartState::as_signed);
  EXPECT_EQ(state(0, 0), PartState::not_signed)
      << "the other language is for somebody else to sign";
  EXPECT_EQ(read_review_file(tiny.path()).value->signatures.front().by,
            (Reviewer{"Ana", "translator"}));
}

TEST_F(AReview, ACommentIsKeptWithItsLanguageAndCanBeTakenAway) {
  dispatch(PartOpened{1});
  dispatch(CommentBegun{});
  dispatch(CommentKept{});
  EXPECT_TRUE(std::get<CommentPage>(session.page).incomplete);

  dispatch(LanguageMeant{1});
  types(ReviewField::comment, "¿Seguro?");
  dispatch(CommentKept{});

  const PartComment comment{
      .part = "card.rest", .language = "es", .date = "2026-11-28", .text = "¿Seguro?"};
  EXPECT_EQ(comments_on(session.file, rest_card), std::vector{comment});
  dispatch(CommentTakenAway{comment});
  EXPECT_TRUE(read_review_file(tiny.path()).value->comments.empty());
}

TEST_F(AReview, WhatCouldNotBeWrittenStaysOnTheFormWithTheReason) {
  dispatch(PartOpened{0});
  dispatch(CommentBegun{});
  types(ReviewField::comment, "Hm");
  session = update_review(std::move(session), CommentKept{}, context).session;
  sees_written({.trouble = "review.toml: Read-only file system"});

  EXPECT_EQ(session.trouble, "review.toml: Read-only file system");
  EXPECT_EQ(std::get<CommentPage>(session.page).text.text, "Hm");
  EXPECT_TRUE(session.file.comments.empty());
}

TEST_F(AReview, TheNextPartIsTheNextThatIsNotSignedInEveryLanguage) {
  for (const auto* language : {"en", "es"})
    session.file = with(session.file, signing(aid, rest_card, language));
  dispatch(PartOpened{0});
  dispatch(NextOpenAsked{});

  EXPECT_EQ(name_of(context.parts[open_part(session).value()].part), "rule.ice");
}

TEST_F(AReview, BackLeadsFromAFormToItsPartAndFromThereToTheList) {
  dispatch(PartOpened{3});
  dispatch(CommentBegun{});
  dispatch(ReviewStoodBack{});
  EXPECT_EQ(open_part(session), 3U);
  dispatch(ReviewStoodBack{});
  EXPECT_EQ(open_part(session), std::nullopt);
  EXPECT_EQ(session.kind, context.parts[3].part.kind) << "the list is at the kind that was read";
}

TEST_F(AReview, OnPaperHasRoomForCommentsUnderEveryPart) {
  const auto leaflet = review_leaflet(context, {});

  const auto rooms =
      std::count_if(leaflet.parts.begin(), leaflet.parts.end(),
                    [](const LeafletPart& part) { return part.kind == LeafletPart::Kind::lines; });
  EXPECT_EQ(static_cast<std::size_t>(rooms), context.parts.size());
}

TEST(EditedText, IsChangedWhereItsCaretIsByWholeCharacters) {
  auto text = edited("año");
  for (const auto kind : {TextEdit::Kind::left, TextEdit::Kind::erase_before})
    text = after(text, {kind}, 100);
  EXPECT_EQ(text.text, "ao");
  text = after(text, {TextEdit::Kind::insert, "é"}, 100);
  text = after(text, {TextEdit::Kind::erase_after}, 100);
  EXPECT_EQ(text, (EditedText{"aé", 3}));
  text = after(after(text, {TextEdit::Kind::home}, 100), {TextEdit::Kind::right}, 100);
  EXPECT_EQ(text.caret, 1U);
  EXPECT_EQ(after(text, {TextEdit::Kind::insert, "long"}, 4).text, "aé") << "no room for more";
}

}  // namespace
}  // namespace kiosk

// The review desk on a stage without a display, walked by keys as somebody at a desk does.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/review/part_hash.h"
#include "app/review/reviewed_aid.h"
#include "tests/support/tiny_aid.h"
#include "ui/host/offscreen.h"
#include "ui/host/review_desk.h"

namespace kiosk::ui {
namespace {

constexpr WindowSize desk{1280, 800};

bool can_draw() {
  try {
    const Offscreen offscreen({16, 16});
    return true;
  } catch (const NoWindow&) { return false; }
}

/// A tiny aid on the desk, in English beside Spanish.
class OnTheDesk {
 public:
  OnTheDesk() { show(); }

  OnTheDesk& press(Key key) { return act({.kind = InputKind::key, .when = now_, .key = key}); }
  OnTheDesk& type(const std::string& text) {
    for (const char character : text)
      act({.kind = InputKind::character, .when = now_, .character = std::string(1, character)});
    return *this;
  }
  OnTheDesk& tab_to(const std::string& id) {
    for (int i = 0; i < 60 && !is_focused(id); ++i) press(Key::tab);
    EXPECT_TRUE(is_focused(id)) << id << " on " << said().name;
    return *this;
  }
  OnTheDesk& click(const std::string& id) {
    now_ += Moment{1000};
    const auto rect = find(id).visible;
    const float x = rect.x + rect.width / 2;
    const float y = rect.y + rect.height / 2;
    act({.kind = InputKind::press, .x = x, .y = y, .when = now_});
    return act({.kind = InputKind::release, .x = x, .y = y, .when = now_ + Moment{80}});
  }

  const SemanticScreen& said() const { return stage_.said(); }
  const Semantic& find(const std::string& id) const {
    static const Semantic nothing{};
    const auto* found = said().find(id);
    EXPECT_TRUE(found) << "there is no " << id << " on " << said().name;
    return found ? *found : nothing;
  }
  bool is_focused(const std::string& id) const {
    return said().find(id) && said().find(id)->focused;
  }
  bool says(const std::string& words) const {
    return std::any_of(said().items.begin(), said().items.end(), [&](const Semantic& item) {
      return item.name.find(words) != std::string::npos;
    });
  }
  const StagedReview& review() const { return review_; }

  TinyAid tiny{};
  std::string trouble{};  ///< what keeps the file from being written; empty: nothing does

 private:
  OnTheDesk& act(const Input& input) {
    review_.act(input, appearance_);
    return show();
  }
  OnTheDesk& show() {
    review_.lay_out(appearance_);
    stage_.draw();
    stage_.is_on_the_glass(now_);
    return *this;
  }
  static Words words(const Language& language) {
    return read_words(std::filesystem::path(SOURCE_DIR) / "assets", language).value.value();
  }

  DecisionAid aid_ = read_reviewed_aid(tiny.path()).value.value();
  Words english_ = words("en");
  Words spanish_ = words("es");
  ReviewContext context_ = review_context(aid_, {&english_, &spanish_}, "2026-11-28");
  Offscreen offscreen_{desk};
  Typesetter typesetter_{std::filesystem::path(SOURCE_DIR) / "assets" / "fonts" / "fonts.conf"};
  Stage stage_{typesetter_, std::filesystem::path(SOURCE_DIR) / "assets"};
  Appearance appearance_{.screen = {.width = desk.width, .height = desk.height}, .at_desk = true};
  StagedReview review_{stage_, context_, {}, {.write = [this](const ReviewEdit& edit) {
                         return trouble.empty() ? change_review_file(tiny.path(), edit)
                                                : ReviewWritten{.trouble = trouble};
                       }}};
  Moment now_{10'000};
};

class ReviewDesk : public testing::Test {
 protected:
  void SetUp() override {
    if (!can_draw()) GTEST_SKIP() << "there is no EGL here, so nothing can be drawn off screen";
    on = std::make_unique<OnTheDesk>();
  }
  std::unique_ptr<OnTheDesk> on{};
};

TEST_F(ReviewDesk, APartIsReadCommentedAndSignedByKeysAlone) {
  on->tab_to("part.card.ice").press(Key::enter);
  EXPECT_EQ(on->said().name, "review-part");

  on->tab_to("comment").press(Key::enter);
  EXPECT_TRUE(on->is_focused("text")) << "a form is typed into at once";
  on->type("Too shrt").press(Key::left).press(Key::left).type("o").press(Key::enter);
  EXPECT_EQ(on->said().name, "review-part");
  EXPECT_TRUE(on->says("Too short"));

  on->tab_to("sign.en").press(Key::enter);
  on->type("Dr. A").press(Key::tab).type("oncologist").press(Key::enter);

  EXPECT_TRUE(on->says("English: Signed · Dr. A, oncologist"));
  const auto file = read_review_file(on->tiny.path()).value.value();
  EXPECT_EQ(file.comments.front().text, "Too short");
  EXPECT_EQ(file.signatures.front().by, (Reviewer{"Dr. A", "oncologist"}));
}

TEST_F(ReviewDesk, ShowsBothLanguagesOfALineBesideEachOther) {
  on->click("part.card.ice");

  const auto title = [&](int which) {
    int seen = 0;
    for (const auto& item : on->said().items) {
      if (item.name == "Short words." && seen++ == which) return item.rect;
    }
    return Rect{};
  };
  EXPECT_GT(title(0).width, 0);
  EXPECT_EQ(title(0).y, title(1).y);
  EXPECT_GT(title(1).x, title(0).right());
}

TEST_F(ReviewDesk, EscapeLeadsBackAndNeverCloses) {
  on->click("part.card.ice").click("comment").type("Hm").press(Key::escape);
  EXPECT_EQ(on->said().name, "review-part");
  on->press(Key::escape);
  EXPECT_EQ(on->said().name, "review-list");
  on->press(Key::escape);
  EXPECT_FALSE(on->review().is_over());
  on->click("leave");
  EXPECT_TRUE(on->review().is_over());
}

TEST_F(ReviewDesk, AFormSaysWhatIsMissing) {
  on->click("part.card.ice").click("sign.es").press(Key::enter);

  EXPECT_EQ(on->said().name, "review-sign");
  EXPECT_TRUE(on->says("Please enter your name and your role."));
}

TEST_F(ReviewDesk, AFolderThatCannotBeWrittenIsSaidInWords) {
  on->trouble = "review.toml: Read-only file system";
  on->click("part.card.ice").click("comment").type("Hm").press(Key::enter);

  EXPECT_EQ(on->said().name, "review-comment") << "what was typed is not lost";
  EXPECT_TRUE(on->says("Nothing was kept: review.toml: Read-only file system"));
  EXPECT_EQ(on->find("text").value, "Hm");
}

TEST_F(ReviewDesk, EveryKindOfPartHasItsListAndCanBeOpened) {
  for (const auto* part : {"rule.ice", "figure.less-pain", "sign.legs", "question.where",
                           "list.questions", "page.about"}) {
    const std::string name = part;
    on->click("kind." + name.substr(0, name.find('.'))).click("part." + name);
    EXPECT_EQ(on->said().name, "review-part") << part;
    on->press(Key::escape);
  }
}

}  // namespace
}  // namespace kiosk::ui

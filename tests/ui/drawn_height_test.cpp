// The height of a thing is that with which it is drawn, and asking for it leaves no trace.
#include "ui/widgets/drawn_height.h"

#include "tests/ui/stage_without_display.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/prose.h"

namespace kiosk::ui {
namespace {

using Draw = std::function<void(Ui&, Column&)>;

constexpr float width = 420;
const std::string long_text =
    "A text that takes more than one line of such a column, and so is higher than a line.";

/// What a screen measures before it draws it.
struct Thing {
  const char* name;
  Draw draw;
};

std::vector<ActionView> two_answers() {
  return {{.id = "yes", .label = "Yes, I am ready to talk", .event = NextRequested{}},
          {.id = "no", .label = "Not yet ready", .event = BackRequested{}}};
}

std::vector<Thing> things() {
  return {
      {"help", [](Ui& ui, Column& column) { draw_help(ui, column, long_text); }},
      {"no help", [](Ui& ui, Column& column) { draw_help(ui, column, {}); }},
      {"reason", [](Ui& ui, Column& column) { draw_reason(ui, column, long_text); }},
      {"no reason", [](Ui& ui, Column& column) { draw_reason(ui, column, {}); }},
      {"error", [](Ui& ui, Column& column) { draw_error_line(ui, column, long_text); }},
      {"prose",
       [](Ui& ui, Column& column) {
         const ProseView view{
             .heading = "How it may help",
             .blocks = {{.kind = Block::Kind::bullet, .markup = long_text}, {.markup = long_text}}};
         draw_prose(ui, column, view);
       }},
      {"answers beside each other",
       [](Ui& ui, Column& column) {
         choices_beside(ui, column, {{.id = "a", .label = "Yes"}, {.id = "b", .label = "No"}});
       }},
      {"answers below each other",
       [](Ui& ui, Column& column) {
         choices_beside(ui, column,
                        {{.id = "c", .label = long_text}, {.id = "d", .label = long_text}});
       }},
      {"radio buttons, with room for their check marks",
       [](Ui& ui, Column& column) {
         button_flow(ui, column, two_answers(), ButtonLook::secondary, Role::radio);
       }},
  };
}

class DrawnHeight : public testing::Test {
 protected:
  void SetUp() override {
    if (!StageWithoutDisplay::possible()) GTEST_SKIP() << "this machine cannot draw off screen";
    offscreen_.emplace(WindowSize{appearance_.screen.width, appearance_.screen.height});
    stage_.emplace(typesetter_, assets_);
  }

  /// Whether the picture differs from the one that was drawn last.
  bool lay_out(const std::function<void(Ui&)>& draw) {
    const bool differs =
        stage_->lay_out(Drawing{.frame = frame_, .draw = whole(draw)}, appearance_);
    stage_->is_on_the_glass(now_);
    return differs;
  }
  void touch(InputKind kind, float x, float y, const std::function<void(Ui&)>& draw) {
    now_ += Moment{kind == InputKind::press ? 2000 : 80};
    const Input input{.kind = kind, .x = x, .y = y, .when = now_};
    stage_->act(Drawing{.frame = frame_, .draw = whole(draw)}, appearance_, &input);
    stage_->is_on_the_glass(now_);
  }
  const Stage& stage() const { return *stage_; }
  void draw_picture() { stage_->draw(); }

 private:
  /// Nothing is drawn outside the clip, which a screen's frame sets.
  std::function<void(Ui&)> whole(std::function<void(Ui&)> draw) const {
    return [this, draw = std::move(draw)](Ui& ui) {
      ui.clip = {0, 0, static_cast<float>(appearance_.screen.width),
                 static_cast<float>(appearance_.screen.height)};
      draw(ui);
    };
  }

  std::filesystem::path assets_{std::filesystem::path(SOURCE_DIR) / "assets"};
  Appearance appearance_{.screen = {1080, 1920, 3.2125}};
  FrameView frame_{.place = "here"};
  std::optional<Offscreen> offscreen_{};
  Typesetter typesetter_{assets_ / "fonts" / "fonts.conf"};
  std::optional<Stage> stage_{};
  Moment now_{10'000};
};

TEST_F(DrawnHeight, IsTheHeightOfWhatIsDrawn) {
  lay_out([](Ui& ui) {
    for (const auto& thing : things()) {
      const float measured = drawn_height(ui, width, thing.draw);
      Column column{.x = 50, .y = 70, .width = width};
      thing.draw(ui, column);
      EXPECT_FLOAT_EQ(measured, column.y - 70) << thing.name;
      ui.said.items.clear();
    }
  });
}

/// Only a label that would break within a word leaves its plus alone.
TEST_F(DrawnHeight, HasRoomForTheSecondLineOfWhatAnActionAdds) {
  lay_out([](Ui& ui) {
    const ActionView adds{.id = "add", .label = "Write a question of my own", .icon = Icon::plus};
    const float one_line = natural_width(ui, adds, ButtonLook::pill);
    const auto height = [&](float share) {
      return natural_height(ui, adds, ButtonLook::pill, one_line * share);
    };
    EXPECT_GT(height(0.8F), height(1.1F));
    EXPECT_FLOAT_EQ(height(0.2F), height(1.1F));
  });
}

TEST_F(DrawnHeight, PaintsNothingAndSaysNothing) {
  lay_out([](Ui&) {});
  draw_picture();

  const bool differs = lay_out([](Ui& ui) {
    for (const auto& thing : things()) drawn_height(ui, width, thing.draw);
  });

  EXPECT_FALSE(differs);
  EXPECT_EQ(stage().said().items.size(), 0U);
}

TEST_F(DrawnHeight, IsNotTouchedAndTakesNoTouchFromWhatIsDrawn) {
  int activations = 0;
  const auto answers = [](Ui& ui, Column& column) {
    return button_flow(ui, column, two_answers(), ButtonLook::secondary, Role::radio);
  };
  const auto screen = [&](Ui& ui) {
    drawn_height(ui, width, answers);
    Column column{.x = 0, .y = 300, .width = width};
    if (answers(ui, column)) ++activations;
  };
  lay_out(screen);
  for (const auto y : {10.0F, 310.0F}) {
    for (const auto kind : {InputKind::press, InputKind::release}) touch(kind, 40, y, screen);
  }
  EXPECT_EQ(activations, 1) << "only what is drawn at 300 has answered";
}

}  // namespace
}  // namespace kiosk::ui

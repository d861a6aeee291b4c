// A kiosk's screen without a display, on which a test taps by name.
#pragma once

#include <gtest/gtest.h>

#include "app/settings/visit_settings.h"
#include "tests/support/visitor.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

/// A window of that size on a panel of the usual density, with an aid on it and a visitor before
/// it.
class StageWithoutDisplay {
 public:
  StageWithoutDisplay(int width, int height, const DecisionAid& aid = real_aid())
      : visitor(aid),
        aid_(aid),
        offscreen_({width, height}),
        typesetter_(assets / "fonts" / "fonts.conf"),
        stage_(typesetter_, assets),
        screen_{width, height, 3.2125} {
    show();
  }

  /// Whether this machine can draw off screen at all.
  static bool possible() {
    try {
      const Offscreen probe({8, 8});
      return true;
    } catch (const NoWindow&) { return false; }
  }

  /// Lays out and draws what the visitor's session shows: measured once, then placed.
  void show() {
    stage_.lay_out(view(), appearance());
    EXPECT_TRUE(is_at_rest()) << said().name << " is placed by other measures than its own";
    stage_.draw();
    stage_.is_on_the_glass(now_);
  }
  void show_right_to_left() {
    right_to_left_ = true;
    show();
  }
  /// The same with so many px of the glass above it.
  void leave_empty_above(int above) { above_ = above; }
  void dim(int brightness) { brightness_ = brightness; }
  /// What the untouched welcome shows besides.
  void attract(const Attraction& attraction) { attraction_ = attraction; }
  /// What moves at the moment that is laid out next.
  void move(const Motion& motion) { motion_ = motion; }
  /// Whether a layout of the present session differs from what was drawn last.
  bool would_draw_anew() { return stage_.lay_out(view(), appearance()); }
  void draw_curtain(std::vector<std::string> lines) { curtain_ = std::move(lines); }
  /// Another glass of the same density.
  void resize(int width, int height) { screen_ = {width, height, 3.2125}; }
  /// Whether the layout wants no further pass: what was laid out is what stays.
  bool is_at_rest() const { return stage_.is_settled(); }
  void forget() {
    stage_.forget();
    right_to_left_ = false;
  }

  /// Puts a finger down on what has that id, and lifts it. `later` is how long after the finger was
  /// lifted last.
  StageWithoutDisplay& tap(const std::string& id, Moment later = Moment{2000}) {
    now_ += later;
    const auto rect = find(id).visible;
    const float x = rect.x + rect.width / 2;
    const float y = rect.y + rect.height / 2;
    act({.kind = InputKind::press, .x = x, .y = y, .when = now_});
    now_ += finger_rests;
    return act({.kind = InputKind::release, .x = x, .y = y, .when = now_});
  }
  /// Puts a finger down there and moves it by so many px before lifting it.
  StageWithoutDisplay& drag(const std::string& id, float by) {
    now_ += Moment{2000};
    const auto rect = find(id).visible;
    const float x = rect.x + rect.width / 2;
    const float y = rect.y + rect.height / 2;
    act({.kind = InputKind::press, .x = x, .y = y, .when = now_});
    for (int step = 1; step <= 10; ++step)
      act({.kind = InputKind::move,
           .x = x,
           .y = y + by * static_cast<float>(step) / 10,
           .when = now_});
    return act({.kind = InputKind::release, .x = x, .y = y + by, .when = now_});
  }
  /// Draws a line with a finger, between two points of what has that id: shares of its width and
  /// its height.
  StageWithoutDisplay& draw_line(const std::string& id, std::pair<float, float> from,
                                 std::pair<float, float> to) {
    now_ += Moment{2000};
    const auto rect = find(id).visible;
    const auto send = [&](InputKind kind, float along) {
      act({.kind = kind,
           .x = rect.x + rect.width * (from.first + (to.first - from.first) * along),
           .y = rect.y + rect.height * (from.second + (to.second - from.second) * along),
           .when = now_});
    };
    send(InputKind::press, 0);
    for (int step = 1; step <= 10; ++step) send(InputKind::move, static_cast<float>(step) / 10);
    now_ += finger_rests;
    send(InputKind::release, 1);
    return *this;
  }
  /// Calls `look` on the page that is in sight, and on each one below it.
  template <class Look>
  void each_page(const Look& look) {
    constexpr int most_pages = 20;
    look();
    for (int page = 1; page < most_pages; ++page) {
      const auto* down = said().find("page-down");
      if (!down || !down->enabled) return;
      tap("page-down");
      look();
    }
  }
  /// What somebody types on a real keyboard.
  StageWithoutDisplay& types(const std::string& characters) {
    for (const char character : characters)
      act({.kind = InputKind::character, .when = now_, .character = std::string(1, character)});
    return *this;
  }
  StageWithoutDisplay& press(Key key, Moment later = Moment{2000}) {
    now_ += later;
    return act({.kind = InputKind::key, .when = now_, .key = key});
  }
  StageWithoutDisplay& press_tab_until(const std::string& id) {
    for (int i = 0; i < 60 && !find(id).focused; ++i) press(Key::tab);
    EXPECT_TRUE(find(id).focused) << id;
    return *this;
  }

  const SemanticScreen& said() const { return stage_.said(); }
  /// What has that id; a test fails if nothing does.
  const Semantic& find(const std::string& id) const {
    static const Semantic nothing{};
    const auto* found = said().find(id);
    EXPECT_TRUE(found) << "there is no " << id << " on the screen " << said().name;
    return found ? *found : nothing;
  }
  std::vector<std::string> focused() const {
    std::vector<std::string> ids;
    for (const auto& item : said().items) {
      if (item.focused) ids.push_back(item.id);
    }
    return ids;
  }
  /// The lowest thing of the part that scrolls.
  Semantic last_in_body() const {
    Semantic last{};
    for (const auto& item : said().items) {
      if (!item.in_header && item.role == Role::text && item.rect.bottom() > last.rect.bottom())
        last = item;
    }
    return last;
  }

  /// The contrast of each pixel of what was drawn last with black, row by row from the top. That
  /// of two pixels with each other is the quotient of theirs.
  std::vector<double> lightness() {
    stage_.draw();
    const auto bytes = offscreen_.pixels();
    const auto [width, height] = offscreen_.size();
    std::vector<double> light;
    for (int y = height - 1; y >= 0; --y) {
      for (int x = 0; x < width; ++x) {
        const auto at = 3 * static_cast<std::size_t>(y * width + x);
        light.push_back(contrast_ratio({bytes[at], bytes[at + 1], bytes[at + 2]}, rgb(0)));
      }
    }
    return light;
  }
  int width() const { return offscreen_.size().width; }

  Visitor visitor;
  static constexpr Moment finger_rests{80};

 private:
  inline static const std::filesystem::path assets = std::filesystem::path(SOURCE_DIR) / "assets";

  Appearance appearance() const {
    return {.screen = screen_,
            .theme = Theme::light,
            .text_size = visitor.session.text_size,
            .brightness = brightness_,
            .above = above_,
            .curtain = curtain_,
            .motion = motion_};
  }
  View view() const {
    auto made = make_view({.session = visitor.session,
                           .aid = aid_,
                           .words = real_words(),
                           .settings = settings_,
                           .languages = aid_.languages,
                           .today = "2026-11-24",
                           .attraction = attraction_});
    if (right_to_left_) std::visit([](auto& each) { each.frame.right_to_left = true; }, made);
    return made;
  }
  StageWithoutDisplay& act(const Input& input) {
    if (const auto event = stage_.act(view(), appearance(), &input)) visitor.dispatch(*event);
    stage_.lay_out(view(), appearance());
    stage_.is_on_the_glass(now_);
    return *this;
  }

  const DecisionAid& aid_;
  Offscreen offscreen_;
  Typesetter typesetter_;
  Stage stage_;
  ScreenSize screen_;
  VisitSettings settings_{};
  Moment now_{10'000};
  int above_ = 0;
  int brightness_ = 100;
  std::vector<std::string> curtain_{};
  bool right_to_left_ = false;
  Motion motion_{};
  Attraction attraction_{};
};

}  // namespace kiosk::ui

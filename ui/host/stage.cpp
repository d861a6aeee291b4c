#include "ui/host/stage.h"

#include "app/memory/wiping.h"
#include "ui/widgets/veil.h"

namespace kiosk::ui {
namespace {

// One measures, the next places and draws by what was measured; where paging buttons come and rows
// are kept whole at the fold that they make, one more.
constexpr int most_passes = 3;

/// A hand on a curtain means nothing that lies behind it.
bool touches_curtain(const Appearance& appearance, const Input* input) {
  return !appearance.curtain.empty() && input && input->kind != InputKind::key &&
         input->kind != InputKind::character;
}

}  // namespace

void Stage::enter(const FrameView& frame) {
  Shown shown{.place = frame.place,
              .language = frame.language,
              .text_size = appearance_.text_size,
              .above = appearance_.above};
  if (shown == shown_) return;
  if (shown.place != shown_.place) interaction_.leave_screen(shown_.place, frame.place);
  shown_ = std::move(shown);
  interaction_.rest(std::min<Moment>(frame.rests, longest_rest_.value_or(frame.rests)));
}

void Stage::pass(const Drawing& drawing, const Appearance& appearance, const Input* input) {
  if (!(appearance == appearance_) || measures_.screen.width != appearance.screen.width) {
    appearance_ = appearance;
    palette_ = palette_of(appearance.theme);
    measures_ = appearance.at_desk
                    ? desk_measures(appearance.screen, appearance.text_size)
                    : measures_for(appearance.screen, appearance.text_size, appearance.airiness);
  }
  enter(drawing.frame);
  texts_.begin_pass();
  pictures_.begin_pass();
  interaction_.needs_hold(appearance.hold);
  auto below = input ? std::optional(*input) : std::nullopt;
  if (below && below->kind != InputKind::scroll) below->y -= static_cast<float>(appearance.above);
  interaction_.begin(below ? &*below : nullptr, measures_.drag_threshold);
  measured_.begin_pass();
  SemanticScreen said;
  Ui ui{.colors = palette_,
        .measures = measures_,
        .texts = texts_,
        .pictures = pictures_,
        .assets = assets_,
        .interaction = interaction_,
        .measured = measured_,
        .said = said,
        .canvas = graphics_.begin(appearance.screen.width, appearance.screen.height)};
  ui.language = drawing.frame.language;
  ui.right_to_left = drawing.frame.right_to_left;
  ui.motion = appearance.motion;
  if (!drawing.frame.twins.texts.empty()) ui.twins = &drawing.frame.twins;
  ui.hear = drawing.frame.hear;
  drawing.draw(ui);
  draw_flight(ui);
  draw_dimmed(ui, appearance.brightness);
  draw_curtain(ui, appearance.curtain);
  laid_out_ = graphics_.end() ^ (static_cast<std::uint64_t>(appearance.theme) + 1) ^
              (static_cast<std::uint64_t>(appearance.above) << 32U);
  show_by_glass(said);
  interaction_.end(std::move(said));
}

/// Rectangles are of the whole glass to whoever reads them.
void Stage::show_by_glass(SemanticScreen said) {
  said_ = std::move(said);
  for (auto& item : said_.items) {
    item.rect.y += static_cast<float>(appearance_.above);
    item.visible.y += static_cast<float>(appearance_.above);
  }
}

std::optional<Event> Stage::act(const View& view, const Appearance& appearance,
                                const Input* input) {
  if (touches_curtain(appearance, input)) input = nullptr;
  std::optional<Event> event;
  pass({.frame = frame_of(view), .draw = [&](Ui& ui) { event = draw_screen(ui, view); }},
       appearance, input);
  return event;
}

bool Stage::lay_out(const View& view, const Appearance& appearance) {
  return lay_out(Drawing{.frame = frame_of(view), .draw = [&](Ui& ui) { draw_screen(ui, view); }},
                 appearance);
}

bool Stage::lay_out(const Drawing& drawing, const Appearance& appearance) {
  pass(drawing, appearance, nullptr);
  for (int i = 1; i < most_passes && !is_settled(); ++i) pass(drawing, appearance, nullptr);
  return laid_out_ != drawn_;
}

void Stage::draw() {
  constexpr float all = 100;
  const float light =
      appearance_.curtain.empty() ? static_cast<float>(appearance_.brightness) / all : 0;
  graphics_.draw(appearance_.screen.width, appearance_.screen.height, dimmed(palette_.paper, light),
                 appearance_.above);
  drawn_ = laid_out_;
  texts_.end_frame();
  pictures_.end_frame();
}

void Stage::forget() {
  graphics_.forget();
  texts_.forget();
  pictures_.forget();
  interaction_.forget();
  measured_.forget();
  wipe_around(measured_);
  wipe_around(interaction_);
  said_ = {};
  wipe_around(said_);
  shown_ = {};
  wipe_around(shown_);
  drawn_ = 0;
}

}  // namespace kiosk::ui

#include "ui/widgets/answer_control.h"

#include "ui/widgets/body_map.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sketch.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float page_picture_aspect = 0.6F;  // height to width
constexpr float page_picture_share = 0.5F;   // of the screen's height, at most

struct Drawer {
  Ui& ui;
  Column& column;

  std::optional<Event> operator()(const PageView& view) const {
    draw_help(ui, column, view.note);
    if (view.picture.empty()) return std::nullopt;
    const float most = static_cast<float>(ui.measures.screen.height) * page_picture_share;
    const auto rect = column.take(std::min(column.width * page_picture_aspect, most));
    draw_picture(ui, view.picture, rect, Fit::whole, ui.measures.radius_card);
    say(ui, Role::image, view.picture_description, rect);
    return std::nullopt;
  }
  std::optional<Event> operator()(const ChoicesView& view) const {
    return view.horizontal ? choices_beside(ui, column, view.choices)
                           : draw_choices(ui, column, view.choices);
  }
  std::optional<Event> operator()(const ScaleView& view) const {
    return draw_scale(ui, column, view);
  }
  std::optional<Event> operator()(const FieldsView& view) const {
    return draw_fields(ui, column, view);
  }
  std::optional<Event> operator()(const SketchesView& view) const {
    return draw_sketches(ui, column, view);
  }
  std::optional<Event> operator()(const FactView& view) const {
    draw_fact(ui, column, view.value);
    return std::nullopt;
  }
  std::optional<Event> operator()(const BodyMapView& view) const {
    // On a page of several questions, which scrolls: as large as on a page of its own.
    return draw_body_map(ui,
                         {.pictures = column,
                          .besides = column,
                          .room = static_cast<float>(ui.measures.screen.height)},
                         view);
  }
};

}  // namespace

std::optional<Event> answer_control(Ui& ui, Column& column, const ControlView& view) {
  return std::visit(Drawer{ui, column}, view);
}

}  // namespace kiosk::ui

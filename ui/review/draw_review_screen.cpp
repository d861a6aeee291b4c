#include "ui/review/review_screens.h"

#include <algorithm>

#include "ui/review/text_box.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/screen_frame.h"

namespace kiosk::ui {
namespace {

constexpr float form_width = 46;  // em: about 90 characters a line, for whoever writes a comment

struct Body {
  Ui& ui;
  Column& column;
  const ReviewView& whole;

  std::optional<ReviewEvent> operator()(const PartListView& view) const {
    draw_part_list(ui, column, view);
    return std::nullopt;
  }
  std::optional<ReviewEvent> operator()(const PartReadingView& view) const {
    draw_part(ui, column, view);
    return std::nullopt;
  }
  std::optional<ReviewEvent> operator()(const ReviewFormView& view) const {
    return draw_review_form(ui, column, view, whole.on_enter);
  }
};

}  // namespace

std::optional<ReviewEvent> draw_review_form(Ui& ui, Column& column, const ReviewFormView& view,
                                            const std::optional<ReviewEvent>& on_enter) {
  const auto& m = ui.measures;
  Column form{column.x, column.y, std::min(column.width, form_width * m.type.body.size)};
  std::optional<ReviewEvent> event;
  draw_small_heading(ui, form, view.heading);
  form.gap(m.gap_small);
  draw_help(ui, form, view.help);
  if (!view.languages.empty()) {
    form.gap(m.gap);
    draw_small_print(ui, form, view.languages_label);
    form.gap(m.gap_tiny);
    button_flow(ui, form, view.languages, ButtonLook::chip, Role::radio);
  }
  if (!ui.interaction.shows_focus() && !view.fields.empty()) {
    ui.interaction.focus_on(view.fields.front().id);
    ui.interaction.request_pass();
  }
  for (const auto& field : view.fields) {
    form.gap(m.gap);
    const auto use = text_box(ui, form, field);
    if (use.edit) event = FieldEdited{field.field, *use.edit};
    if (use.entered) event = on_enter;
  }
  for (const auto& fact : view.facts) {
    form.gap(m.gap);
    draw_body(ui, form, fact);
  }
  if (!view.incomplete.empty()) form.gap(m.gap);
  draw_error_line(ui, form, view.incomplete);
  column.y = form.y;
  return event;
}

std::optional<ReviewEvent> draw_review_screen(Ui& ui, const ReviewView& view) {
  ScreenFrame frame{ui, view.frame};
  if (!view.trouble.empty()) {
    draw_error_line(ui, frame.body(), view.trouble);
    frame.body().gap(ui.measures.gap);
  }
  auto event = std::visit(Body{ui, frame.body(), view}, view.body);
  frame.finish();
  if (event) return event;
  const auto meant = view.meant.find(ui.interaction.activated_now());
  return meant == view.meant.end() ? std::nullopt : std::optional(meant->second);
}

}  // namespace kiosk::ui

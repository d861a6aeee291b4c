#include <algorithm>

#include "ui/screens/page_layout.h"
#include "ui/screens/screens.h"
#include "ui/widgets/answer_control.h"
#include "ui/widgets/body_map.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/square_code.h"
#include "ui/widgets/touchable.h"

namespace kiosk::ui {
namespace {

constexpr float section_needs = 550;  // units of the page's height

/// What is asked. A text to be read is set to be read: as large as answers are, and regular.
void words_of(Ui& ui, Column& column, const QuestionView& view, bool is_tight) {
  const bool is_read = std::holds_alternative<PageView>(view.control);
  if (view.styled_heading.empty() && !is_read && !is_tight)
    return draw_heading(ui, column, view.heading);
  auto style = is_read || is_tight ? ui.measures.type.heading_small : ui.measures.type.heading;
  if (is_tight) style.weight = Weight::bold;
  if (!view.styled_heading.empty()) style.weight = Weight::regular;
  styled_heading(ui, column, style,
                 view.styled_heading.empty() ? escaped(view.heading) : view.styled_heading);
  draw_twin(ui, column, view.heading);
}

/// Whether the section's name leaves room for what is asked; on the lowest screens it does not.
bool has_room_for_section(const Ui& ui, const ScreenFrame& frame) {
  const auto& m = ui.measures;
  return !m.compact || (!m.is_cramped() && frame.height_without_paging() >= section_needs * m.unit);
}

/// The height of the longest reason that an answer can bring up, in px.
float longest_reason(const Ui& ui, float width, const QuestionView& view) {
  return drawn_height(ui, width, [&](Ui& unseen, Column& column) {
    draw_reason(unseen, column, view.would_be_told);
  });
}

/// Says what becomes of an answer, in room that is there before it is said: nothing moves under the
/// finger.
void told(Ui& ui, Column& column, const QuestionView& view) {
  const auto& m = ui.measures;
  // The chosen places are where it would be: they are there or it is, never both.
  const auto* body = std::get_if<BodyMapView>(&view.control);
  if (body && !body->chips.empty()) return;
  // On a low screen reserved room would push an answer out of sight.
  if (view.would_be_told.empty() || (m.compact && view.told.empty())) return;
  column.gap(m.gap);
  auto kept = column;
  draw_reason(ui, kept, view.told);
  column.gap(std::max(kept.y - column.y, longest_reason(ui, column.width, view)));
}

/// The room below the main part that `told` takes, or help that stands behind a body map, in px.
float room_behind(Ui& ui, HeadAndMain& page, const QuestionView& view, const std::string& help) {
  const auto& m = ui.measures;
  if (page.is_beside()) return 0;
  if (!help.empty()) {
    return m.gap_small + drawn_height(ui, page.main().width, [&](Ui& unseen, Column& column) {
             draw_small_print(unseen, column, help);
           });
  }
  if (view.would_be_told.empty() || m.compact) return 0;
  return m.gap + longest_reason(ui, page.main().width, view);
}

/// Codes for a phone, below the touch targets: nothing moves for them.
void more(Ui& ui, Column& column, const QuestionView& view) {
  const auto& m = ui.measures;
  for (const auto& one : view.more) {
    column.gap(m.gap_large);
    draw_help(ui, column, one.words);
    column.gap(m.gap_small);
    draw_square_code(ui, column, one.address, one.words, 2 * m.touch);
  }
}

bool is_of_a_body(const QuestionView& view) {
  return std::holds_alternative<BodyMapView>(view.control);
}

/// Beside a body map on a low screen touch targets must be in sight: the help comes last and the
/// section's name is omitted.
bool is_tight(const Ui& ui, const QuestionView& view) {
  return is_of_a_body(view) && ui.measures.compact;
}

/// Where figures fill the page, the way to the list is at its foot.
bool has_list_in_foot(const Ui& ui, const QuestionView& view) {
  const auto& m = ui.measures;
  return is_of_a_body(view) && (m.wide || (m.compact && !m.has_large_text()));
}

FrameView framed(const Ui& ui, const QuestionView& view) {
  auto frame = view.frame;
  if (!has_list_in_foot(ui, view)) return frame;
  frame.navigation.others.push_back(std::get<BodyMapView>(view.control).as_list);
  frame.navigation.others.back().icon = Icon::none;  // there is no room for it beside its label
  return frame;
}

/// What stands above what is asked.
void above(Ui& ui, const ScreenFrame& frame, Column& column, const QuestionView& view) {
  if (!is_tight(ui, view) && has_room_for_section(ui, frame)) {
    draw_small_print(ui, column, view.section);
    column.gap(ui.measures.gap_small);
  }
  if (view.about.empty()) return;
  draw_small_heading(ui, column, view.about);
  column.gap(ui.measures.gap_small);
}

/// A picture of the form, above what it belongs to: never so high that the answers are out of
/// sight.
void picture(Ui& ui, Column& column, const QuestionView& view) {
  if (!view.media) return;
  constexpr float most = 0.35F;  // of the screen's height
  const auto& m = ui.measures;
  const auto rect =
      column.take_picture(aspect_of(ui, *view.media), static_cast<float>(m.screen.height) * most);
  draw_form_picture(ui, *view.media, rect);
  say(ui, Role::image, view.media_description, rect);
  column.gap(m.gap);
}

/// Answers without their drawings where these would leave no room for all of them.
ControlView with_what_fits(Ui& ui, HeadAndMain& page, const ControlView& view) {
  const auto* choices = std::get_if<ChoicesView>(&view);
  const auto is_drawn = [](const ChoiceView& choice) { return !choice.drawing.empty(); };
  if (!choices || std::none_of(choices->choices.begin(), choices->choices.end(), is_drawn))
    return view;
  const float height = drawn_height(ui, page.main().width, [&](Ui& unseen, Column& column) {
    answer_control(unseen, column, view);
  });
  const float paging = ui.measures.touch + ui.measures.gap;  // what follows may need a second page
  if (height + paging <= page.room_of_main()) return view;
  auto plain = *choices;
  for (auto& choice : plain.choices) choice.drawing.clear();
  return plain;
}

std::optional<Event> control(Ui& ui, HeadAndMain& page, const QuestionView& view,
                             const std::string& help) {
  const auto* body = std::get_if<BodyMapView>(&view.control);
  if (!body) return answer_control(ui, page.main(), with_what_fits(ui, page, view.control));
  const float behind = room_behind(ui, page, view, is_tight(ui, view) ? help : std::string{});
  return draw_body_map(ui,
                       {.pictures = page.main(),
                        .besides = page.is_beside() ? page.head() : page.main(),
                        .room = page.room_of_main() - behind,
                        .is_list_elsewhere = has_list_in_foot(ui, view)},
                       *body);
}

/// Help that did not come first.
void help_behind(Ui& ui, HeadAndMain& page, const QuestionView& view, const std::string& help) {
  if (!is_tight(ui, view)) {
    page.main().gap(ui.measures.gap);
    return draw_help(ui, page.main(), help);
  }
  auto& after = page.is_beside() ? page.head() : page.main();
  after.gap(ui.measures.gap_small);
  draw_small_print(ui, after, help);
}

}  // namespace

std::optional<Event> draw_question_screen(Ui& ui, const QuestionView& view) {
  const auto frame_view = framed(ui, view);
  const bool is_body = is_of_a_body(view);
  ScreenFrame frame{ui, frame_view};
  HeadAndMain page{ui, frame,
                   is_body ? HeadAndMain::Beside::if_wide : HeadAndMain::Beside::unless_compact};

  above(ui, frame, page.head(), view);
  words_of(ui, page.head(), view, is_tight(ui, view));
  const auto help_words =
      view.help + (view.help.empty() || view.earlier.empty() ? "" : "\n") + view.earlier;
  const bool help_first =
      !is_tight(ui, view) && help_comes_first(ui, frame, page.head(), view.error + help_words);
  help_and_error(ui, page.head(), help_first ? help_words : std::string{}, view.error);

  if (page.is_beside() && !is_body) told(ui, page.head(), view);
  picture(ui, page.main(), view);
  auto event = control(ui, page, view, help_words);
  if (!help_first) help_behind(ui, page, view, help_words);
  if (!view.besides.empty()) {
    page.main().gap(ui.measures.gap);
    if (auto touched = button_flow(ui, page.main(), view.besides, ButtonLook::chip))
      event = std::move(touched);
  }

  more(ui, page.main(), view);
  if (!page.is_beside()) told(ui, page.main(), view);
  else if (is_body) told(ui, page.head(), view);

  page.done();
  if (auto stepped = frame.finish()) event = std::move(stepped);
  return event;
}

}  // namespace kiosk::ui

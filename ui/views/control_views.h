// Controls for questions as values: one for each kind.
#pragma once

#include "ui/views/view_parts.h"

namespace kiosk::ui {

/// A list of answers.
struct ChoicesView {
  std::vector<ChoiceView> choices{};
  bool horizontal = false;  ///< in a row if they fit
};

/// A number that goes up and down: less, the number, more.
struct StepperView {
  std::string value{};
  std::string spoken{};  ///< the number as read aloud, or that there is none yet
  ActionView less{};
  ActionView more{};
};

/// A row of numbers with labels at its ends.
struct ScaleView {
  struct Step {
    std::string id{};
    std::string label{};
    bool selected = false;
    Event event{};
  };
  /// The meaning of the chosen number.
  struct Said {
    std::string value{};
    std::string label{};
    std::string text{};
  };
  std::vector<Step> steps{};
  std::string lower{};
  std::string upper{};
  std::optional<Said> said{};
  std::optional<StepperView> fine{};  ///< of a long line with coarse steps: one up and one down
  std::optional<float> along{};       ///< the answer's position along a long line, 0 to 1
  std::vector<ChoiceView> choices{};  ///< "I would rather not say"
};

/// A row of numbers among others on one page: less high, and each number is an answer to touch.
struct ScaleRowView {
  std::vector<ActionView> steps{};
  std::string lower{};
  std::string upper{};
  std::optional<ScaleView::Said> said{};         ///< the meaning of the chosen number
  std::vector<ScaleView::Said> would_be_said{};  ///< of every number: room for each is reserved
};

/// Answers that are entered on a screen of their own: typed, written, or searched in a long list.
struct FieldsView {
  struct Field {
    ActionView open{};  ///< shows the content, or what to do
    bool filled = false;
    std::optional<ActionView> remove{};
  };
  std::vector<Field> fields{};        ///< one for each answer, or a single empty one
  std::optional<ActionView> add{};    ///< adds another answer
  std::vector<ChoiceView> choices{};  ///< "I would rather not say"
};

/// Drawings that were made with a finger, each with the way to change it, or the way to make one.
struct SketchesView {
  struct Made {
    Sketch sketch{};
    std::string description{};
    ActionView change{};
    ActionView remove{};
  };
  std::string note{};  ///< what may be drawn, and that no file can be given
  std::vector<Made> made{};
  std::optional<ActionView> add{};
  std::vector<ChoiceView> choices{};  ///< "I would rather not say"
};

/// A calculated answer: read-only.
struct FactView {
  std::string value{};
};

/// Pictures of a body whose regions are the answers.
struct BodyMapView {
  struct Region {
    std::string id{};
    std::string element{};  ///< the SVG element
    std::string label{};
    bool selected = false;
    Event event{};
  };
  struct Picture {
    std::filesystem::path file{};
    std::string label{};
    std::vector<Region> regions{};
  };
  std::vector<Picture> pictures{};
  std::size_t shown = 0;            ///< the visible one if there is room for only one
  std::vector<ActionView> tabs{};   ///< one for each picture, with the number of its chosen places
  std::vector<ActionView> chips{};  ///< chosen places; touching one removes it
  ActionView as_list{};
  std::vector<ChoiceView> choices{};  ///< the answers that are not places
};

/// A page of text, with a drawing if it has one, or an item that cannot be asked here.
struct PageView {
  std::filesystem::path picture{};
  std::string picture_description{};
  std::string note{};  ///< that this cannot be asked here
};

using ControlView =
    std::variant<PageView, ChoicesView, ScaleView, BodyMapView, FieldsView, SketchesView, FactView>;

}  // namespace kiosk::ui

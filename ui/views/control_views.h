// What answers a question, as values: one for each kind of control.
#pragma once

#include "ui/views/view_parts.h"

namespace kiosk::ui {

/// A list of answers.
struct ChoicesView {
  std::vector<ChoiceView> choices{};
  bool horizontal = false;  ///< beside each other where they fit
};

/// A number that goes up and down: less, the number, more.
struct StepperView {
  std::string value{};
  std::string spoken{};  ///< the number, or that there is none yet
  ActionView less{};
  ActionView more{};
};

/// A row of numbers with words at its ends.
struct ScaleView {
  struct Step {
    std::string id{};
    std::string label{};
    bool selected = false;
    Event event{};
  };
  /// What the chosen number means.
  struct Said {
    std::string value{};
    std::string label{};
    std::string text{};
  };
  std::vector<Step> steps{};
  std::string lower{};
  std::string upper{};
  std::optional<Said> said{};
  std::optional<StepperView>
      fine{};                    ///< of a long line, whose steps are coarse: one up and one down
  std::optional<float> along{};  ///< how far along a long line the answer lies, 0 to 1
  std::vector<ChoiceView> choices{};  ///< "I would rather not say"
};

/// Answers that are entered on a screen of their own: typed, written, or looked for in a long list.
struct FieldsView {
  struct Field {
    ActionView open{};  ///< what stands in it, or what to do
    bool filled = false;
    std::optional<ActionView> remove{};
  };
  std::vector<Field> fields{};        ///< one for each answer, or a single empty one
  std::optional<ActionView> add{};    ///< one more
  std::vector<ChoiceView> choices{};  ///< "I would rather not say"
};

/// An answer that the form gives itself: to be read.
struct FactView {
  std::string value{};
};

/// Pictures of a body whose regions are the answers.
struct BodyMapView {
  struct Region {
    std::string id{};
    std::string element{};  ///< of the SVG
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
  std::size_t shown = 0;           ///< the one that is seen where there is room for one only
  std::vector<ActionView> tabs{};  ///< one for each picture, with how many of its places are chosen
  std::vector<ActionView> chips{};  ///< what is chosen; touching one takes it away
  ActionView as_list{};
  std::vector<ChoiceView> choices{};  ///< the answers that are no place
};

/// A page of text, with a drawing if it has one, or an item that cannot be asked here.
struct PageView {
  std::filesystem::path picture{};
  std::string picture_description{};
  std::string note{};  ///< that this cannot be asked here
};

using ControlView =
    std::variant<PageView, ChoicesView, ScaleView, BodyMapView, FieldsView, FactView>;

}  // namespace kiosk::ui

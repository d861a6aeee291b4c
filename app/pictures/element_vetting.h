// Checks the elements of a drawing against the allowed ones, as a parser reports them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/pictures/drawing_cost.h"
#include "app/pictures/svg_names.h"

namespace kiosk::svg {

/// A name in its namespace, and for an attribute its value.
struct Attribute {
  std::string_view space{};
  std::string_view name{};
  std::string_view value{};
};

/// A name for a fault message: in quotes, and truncated.
std::string quoted_name(std::string_view name);

/// Receives elements one after another. Each function returns a fault message, or "".
class ElementVetting {
 public:
  explicit ElementVetting(const PictureBounds& bounds) : bounds_(bounds) {}

  std::string start(std::string_view space, std::string_view name,
                    const std::vector<Attribute>& attributes);
  std::string characters(std::string_view text);
  std::string end(std::string_view name);
  /// To be called after the last element.
  std::string finish() const;

 private:
  /// An open element.
  struct Open {
    bool has_id = false;
    double layers = 0;
    double scale = 1;
  };
  /// The attributes of an element.
  struct Element {
    std::string_view name{};
    std::string id{};
    bool is_layer = false;
    double scale = 1;
    double dash = 0;  ///< the mean length of its dashes; 0 if not dashed
    Cost cost{};
    std::vector<std::string> targets{};
  };

  std::string read_attribute(Element& element, const Attribute& attribute);
  std::string read_value(Element& element, std::string_view name, std::string_view value);
  std::string read_numbers(Element& element, std::string_view name, std::string_view value);
  std::string read_box(std::string_view value);
  std::string read_extent(std::string_view name, std::string_view value);
  std::string read_transform(Element& element, std::string_view name, std::string_view value);
  std::string read_opacity(Element& element, std::string_view value);
  std::string read_dashes(Element& element, std::string_view value);
  std::string read_target(Element& element, Meaning meaning, std::string_view name,
                          std::string_view value);
  std::string read_style(Element& element, std::string_view value);
  std::string read_sheet();
  std::string enter(Element element);
  void take_dash(Element& element);

  PictureBounds bounds_;
  DrawingCost cost_{};
  std::vector<Open> open_{};
  double size_ = 0;  ///< the longer side of the viewBox
  double widest_line_ = 0;
  double inherited_dash_ = 0;  ///< the shortest dash that shapes may inherit; 0 if none
  std::size_t elements_ = 0;
  bool in_sheet_ = false;
  std::string sheet_{};
};

}  // namespace kiosk::svg

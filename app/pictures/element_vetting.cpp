#include "app/pictures/element_vetting.h"

#include <algorithm>

#include "app/pictures/svg_values.h"

namespace kiosk::svg {
namespace {

std::string words_for_element(std::string_view name) {
  if (name == "script") return "has a script, which is not allowed";
  if (name == "image" || name == "feImage") return "embeds another picture, which is not allowed";
  if (name == "text" || name == "tspan" || name == "textPath")
    return "has text; convert it to paths, so that it looks the same everywhere";
  return "has the element <" + std::string(name.substr(0, 60)) +
         ">, which is not drawn here: only shapes, groups, gradients and clip paths are";
}

}  // namespace

std::string quoted_name(std::string_view name) {
  return '"' + std::string(name.substr(0, 60)) + '"';
}

std::string ElementVetting::start(std::string_view space, std::string_view name,
                                  const std::vector<Attribute>& attributes) {
  if (open_.empty() && (space != svg_namespace || name != "svg"))
    return "is not an SVG drawing: it begins with <" + std::string(name.substr(0, 60)) + ">";
  if (open_.size() >= bounds_.depth)
    return "has elements more than " + std::to_string(bounds_.depth) + " deep in one another";
  if (is_note_namespace(space)) return enter({.name = ""});
  if (space != svg_namespace)
    return "has an element <" + std::string(name.substr(0, 60)) + "> that is not SVG's";
  if (!is_known_element(name) || (name == "svg" && !open_.empty())) return words_for_element(name);
  Element element{.name = name};
  for (const auto& attribute : attributes) {
    if (auto fault = read_attribute(element, attribute); !fault.empty()) return fault;
  }
  if (name == "svg" && size_ == 0) return "has no viewBox, so its size is not known";
  if (name == "style") in_sheet_ = true;
  return enter(std::move(element));
}

std::string ElementVetting::enter(Element element) {
  if (++elements_ > bounds_.elements * 4)
    return "has more than " + std::to_string(bounds_.elements * 4) + " elements";
  Open open{.has_id = !element.id.empty()};
  if (!open_.empty()) open.layers = open_.back().layers, open.scale = open_.back().scale;
  open.layers += element.is_layer ? 1 : 0;
  open.scale = std::min(open.scale * element.scale, 1e9);
  if (open.has_id && !cost_.open(element.id))
    return "has the id " + quoted_name(element.id) + " twice";
  element.cost.elements = is_drawn(element.name) ? 1 : 0;
  element.cost.layers = element.is_layer ? 1 : 0;
  element.cost.nested_layers = open.layers;
  element.cost.reach *= open.scale;
  element.cost.scale = open.scale;
  take_dash(element);
  cost_.add(element.cost);
  for (const auto& target : element.targets) cost_.refer(target, open.layers, open.scale);
  open_.push_back(open);
  return {};
}

/// A shape's own dashes are counted by its length; those of groups and style sheets may apply to
/// any shape.
void ElementVetting::take_dash(Element& element) {
  if (element.dash == 0) return;
  const bool is_shape = is_drawn(element.name) && element.name != "g" && element.name != "use";
  if (is_shape) element.cost.dashes = element.cost.length / element.dash;
  else
    inherited_dash_ = inherited_dash_ == 0 ? element.dash : std::min(inherited_dash_, element.dash);
}

std::string ElementVetting::read_attribute(Element& element, const Attribute& attribute) {
  if (is_note_namespace(attribute.space)) return {};
  const bool is_space =
      attribute.space == xml_namespace &&
      (attribute.name == "space" || attribute.name == "lang" || attribute.name == "id");
  if (is_space) return {};
  const bool is_link = attribute.space == xlink_namespace;
  if (is_link && attribute.name != "href")
    return {};  // target and title of a link; a drawing has no links here
  if (!attribute.space.empty() && !is_link)
    return "has the attribute " + quoted_name(attribute.name) + ", which is not SVG's";
  if (attribute.name == "id") element.id = attribute.value;
  return read_value(element, attribute.name, attribute.value);
}

std::string ElementVetting::characters(std::string_view text) {
  if (in_sheet_) sheet_ += text;
  return {};
}

std::string ElementVetting::end(std::string_view name) {
  std::string fault;
  if (in_sheet_ && name == "style") {
    fault = read_sheet();
    in_sheet_ = false;
    sheet_.clear();
  }
  if (open_.back().has_id) cost_.close();
  open_.pop_back();
  return fault;
}

std::string ElementVetting::finish() const {
  std::string fault;
  const auto total = cost_.total(bounds_.depth, fault);
  if (!total) return fault;
  const auto beyond = [](double has, std::size_t most) { return has > static_cast<double>(most); };
  if (beyond(total->elements, bounds_.elements))
    return "draws more than " + std::to_string(bounds_.elements) + " shapes and groups";
  if (beyond(total->numbers, bounds_.numbers))
    return "draws shapes with more than " + std::to_string(bounds_.numbers) + " numbers";
  if (beyond(total->layers, bounds_.layers))
    return "has more than " + std::to_string(bounds_.layers) +
           " groups with an opacity or a clip path";
  if (beyond(total->nested_layers, bounds_.nested_layers))
    return "has groups with an opacity or a clip path more than " +
           std::to_string(bounds_.nested_layers) + " deep in one another";
  if (beyond(total->paints, bounds_.paints))
    return "has more than " + std::to_string(bounds_.paints) + " fills and strokes with a gradient";
  if (beyond(total->dashes + (inherited_dash_ > 0 ? total->length / inherited_dash_ : 0),
             bounds_.dashes))
    return "has lines of more than " + std::to_string(bounds_.dashes) + " dashes";
  const auto reach = std::max(total->reach, widest_line_ * total->scale);
  if (reach > bounds_.reach * size_)
    return "has a shape or a line more than " + std::to_string(static_cast<int>(bounds_.reach)) +
           " times as large as the drawing";
  return {};
}

}  // namespace kiosk::svg

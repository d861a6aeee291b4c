#include <algorithm>
#include <cmath>

#include "app/pictures/element_vetting.h"
#include "app/pictures/svg_values.h"

namespace kiosk::svg {
namespace {

constexpr double longest_for_its_numbers =
    7;  // an arc is at most 2 pi times its radius long, and every other line shorter than that
constexpr double widest_shape = 20;  // limit of a drawing's aspect ratio, either way

double sum_of(const std::vector<double>& numbers) {
  double sum = 0;
  for (const auto number : numbers) sum += std::abs(number);
  return sum;
}

double largest_of(const std::vector<double>& numbers) {
  double largest = 0;
  for (const auto number : numbers) largest = std::max(largest, std::abs(number));
  return largest;
}

bool is_usual(std::string_view name, std::string_view value) {
  return value == "none" || value == "normal" || value == "auto" ||
         (name.starts_with("marker") && value.empty());
}

/// Whether a property of a style sheet, which may apply to any element, has a cost that does not
/// grow with them.
bool may_stand_in_sheet(Meaning meaning, std::string_view value) {
  if (meaning == Meaning::opacity) return trimmed(value) == "1";
  if (meaning == Meaning::clip || meaning == Meaning::transform || meaning == Meaning::style ||
      meaning == Meaning::reference)
    return false;
  return value.find('(') == std::string_view::npos || meaning != Meaning::paint ||
         value.starts_with("rgb") || value.starts_with("hsl");
}

}  // namespace

std::string ElementVetting::read_value(Element& element, std::string_view name,
                                       std::string_view value) {
  const auto meaning = meaning_of(name);
  if (!meaning) {
    if (name.starts_with("on"))
      return quoted_name(name) + " handles an event, which is not allowed";
    return "has the attribute " + quoted_name(name) + ", which is not known here";
  }
  switch (*meaning) {
    case Meaning::numbers: return read_numbers(element, name, value);
    case Meaning::box: return read_box(value);
    case Meaning::extent:
      return element.name == "svg" ? read_extent(name, value) : read_numbers(element, name, value);
    case Meaning::style: return read_style(element, value);
    case Meaning::normal:
      return is_usual(name, value) ? std::string{} : quoted_name(name) + " is not drawn here";
    case Meaning::transform: return read_transform(element, name, value);
    case Meaning::opacity: return read_opacity(element, value);
    case Meaning::dashes: return read_dashes(element, value);
    default: return read_target(element, *meaning, name, value);
  }
}

std::string ElementVetting::read_numbers(Element& element, std::string_view name,
                                         std::string_view value) {
  const auto numbers = numbers_in(value);
  if (!numbers) return quoted_name(name) + " has a number that cannot be drawn";
  const double largest = largest_of(*numbers);
  if (name == "stroke-width") widest_line_ = std::max(widest_line_, largest);
  if (!is_drawn(element.name)) return {};
  element.cost.numbers += static_cast<double>(numbers->size());
  element.cost.length += longest_for_its_numbers * sum_of(*numbers);
  if (name != "stroke-miterlimit") element.cost.reach = std::max(element.cost.reach, largest);
  return {};
}

std::string ElementVetting::read_box(std::string_view value) {
  const auto box = numbers_in(value);
  if (!box || box->size() != 4) return "the viewBox is not four numbers";
  const double width = (*box)[2];
  const double height = (*box)[3];
  if (!(width >= 1 && width <= 100'000 && height >= 1 && height <= 100'000))
    return "the viewBox is not between 1 and 100000 wide and high";
  if (width / height > widest_shape || height / width > widest_shape)
    return "is more than 20 times as long one way as the other";
  size_ = std::max(width, height);
  return {};
}

std::string ElementVetting::read_extent(std::string_view name, std::string_view value) {
  const auto unit = trimmed(value).find_last_of("0123456789.");
  const auto suffix =
      unit == std::string_view::npos ? std::string_view{} : trimmed(value).substr(unit + 1);
  const bool is_unit = suffix.empty() || suffix == "px" || suffix == "%" || suffix == "mm" ||
                       suffix == "cm" || suffix == "in" || suffix == "pt" || suffix == "pc" ||
                       suffix == "em";
  const auto numbers = is_unit ? numbers_in(trimmed(value).substr(0, unit + 1)) : std::nullopt;
  const bool is_one =
      numbers && numbers->size() == 1 && numbers->front() > 0 && numbers->front() <= 100'000;
  return is_one ? std::string{} : quoted_name(name) + " is not a size above 0 and up to 100000";
}

std::string ElementVetting::read_transform(Element& element, std::string_view name,
                                           std::string_view value) {
  const auto factor = enlargement(value);
  if (!factor) return quoted_name(name) + " is not a valid transform";
  if (name == "transform") element.scale *= *factor;
  return {};
}

std::string ElementVetting::read_opacity(Element& element, std::string_view value) {
  element.is_layer = element.is_layer || trimmed(value) != "1";
  return numbers_in(value) ? std::string{} : "\"opacity\" is not a valid number";
}

std::string ElementVetting::read_dashes(Element& element, std::string_view value) {
  if (trimmed(value) == "none") return {};
  const auto numbers = numbers_in(value);
  if (!numbers) return "\"stroke-dasharray\" has a number that cannot be drawn";
  const auto sum = sum_of(*numbers);
  if (sum == 0) return {};
  const auto mean = sum / static_cast<double>(numbers->size());
  element.dash = element.dash == 0 ? mean : std::min(element.dash, mean);
  return {};
}

std::string ElementVetting::read_target(Element& element, Meaning meaning, std::string_view name,
                                        std::string_view value) {
  if (value.find('\\') != std::string_view::npos)
    return quoted_name(name) + " has a backslash in it";
  const auto target = target_of(value);
  if (!target) return quoted_name(name) + " refers to something outside of the drawing";
  if (meaning == Meaning::reference &&
      (target->empty() || (element.name != "use" && !element.name.ends_with("Gradient")))) {
    return quoted_name(name) + " does not refer to an element of the drawing";
  }
  if (target->empty()) return {};
  if (meaning == Meaning::plain)
    return value.starts_with('#')
               ? std::string{}
               : quoted_name(name) + " has a reference, which is not allowed there";
  if (meaning == Meaning::paint && value.starts_with('#')) return {};  // a color
  if (meaning == Meaning::paint) element.cost.paints += 1;
  if (meaning == Meaning::clip) element.is_layer = true;
  element.targets.push_back(*target);
  return {};
}

std::string ElementVetting::read_style(Element& element, std::string_view value) {
  if (value.find_first_of("\\@") != std::string_view::npos)
    return "a style has a backslash or an @ in it";
  if (value.find("/*") != std::string_view::npos) return "a style has a comment in it";
  for (const auto& [name, property] : declarations(value)) {
    if (name == "style" || name == "href" || name == "viewBox")
      return "a style has no " + quoted_name(name);
    if (auto fault = read_value(element, name, property); !fault.empty()) return fault;
  }
  return {};
}

/// Selectors choose among elements that have all been checked; only the values of their properties
/// matter.
std::string ElementVetting::read_sheet() {
  if (sheet_.find_first_of("\\@<") != std::string::npos)
    return "a style sheet has an @ rule or a backslash in it; only plain rules are allowed";
  Element any;
  std::string_view rest = sheet_;
  while (!trimmed(rest).empty()) {
    const auto open = rest.find('{');
    const auto close = rest.find('}');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
      return "a style sheet has a rule without an end";
    for (const auto& [name, value] : declarations(rest.substr(open + 1, close - open - 1))) {
      const auto meaning = meaning_of(name);
      if (!meaning || !may_stand_in_sheet(*meaning, value))
        return "a style sheet has " + quoted_name(name) + ", which is allowed only at an element";
      if (auto fault = read_value(any, name, value); !fault.empty()) return fault;
    }
    rest.remove_prefix(close + 1);
  }
  take_dash(any);
  return {};
}

}  // namespace kiosk::svg

#include "app/pictures/svg_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::svg {
namespace {

using Name = std::string_view;

constexpr std::array<Name, 7> shapes{"path", "rect",     "circle", "ellipse",
                                     "line", "polyline", "polygon"};

constexpr std::array<Name, 12> other_elements{
    "svg",  "g",     "defs", "use",      "linearGradient", "radialGradient",
    "stop", "title", "desc", "clipPath", "metadata",       "style"};

constexpr std::array<std::pair<Name, Meaning>, 45> meanings{{
    {"x", Meaning::numbers},
    {"y", Meaning::numbers},
    {"x1", Meaning::numbers},
    {"y1", Meaning::numbers},
    {"x2", Meaning::numbers},
    {"y2", Meaning::numbers},
    {"cx", Meaning::numbers},
    {"cy", Meaning::numbers},
    {"fx", Meaning::numbers},
    {"fy", Meaning::numbers},
    {"fr", Meaning::numbers},
    {"r", Meaning::numbers},
    {"rx", Meaning::numbers},
    {"ry", Meaning::numbers},
    {"d", Meaning::numbers},
    {"points", Meaning::numbers},
    {"offset", Meaning::numbers},
    {"stroke-width", Meaning::numbers},
    {"stroke-miterlimit", Meaning::numbers},
    {"stroke-dashoffset", Meaning::numbers},
    {"fill-opacity", Meaning::numbers},
    {"stroke-opacity", Meaning::numbers},
    {"stop-opacity", Meaning::numbers},
    {"width", Meaning::extent},
    {"height", Meaning::extent},
    {"viewBox", Meaning::box},
    {"fill", Meaning::paint},
    {"stroke", Meaning::paint},
    {"opacity", Meaning::opacity},
    {"clip-path", Meaning::clip},
    {"stroke-dasharray", Meaning::dashes},
    {"transform", Meaning::transform},
    {"gradientTransform", Meaning::transform},
    {"href", Meaning::reference},
    {"style", Meaning::style},
    {"mix-blend-mode", Meaning::normal},
    {"isolation", Meaning::normal},
    {"filter", Meaning::normal},
    {"mask", Meaning::normal},
    {"marker", Meaning::normal},
    {"marker-start", Meaning::normal},
    {"marker-mid", Meaning::normal},
    {"marker-end", Meaning::normal},
    {"stop-color", Meaning::plain},
    {"color", Meaning::plain},
}};

/// Keywords and names that change how something is drawn, but not for how long, and those that only
/// other programs read.
constexpr std::array<Name, 38> plain_names{"id",
                                           "class",
                                           "lang",
                                           "role",
                                           "version",
                                           "baseProfile",
                                           "type",
                                           "media",
                                           "tabindex",
                                           "focusable",
                                           "fill-rule",
                                           "clip-rule",
                                           "stroke-linecap",
                                           "stroke-linejoin",
                                           "display",
                                           "visibility",
                                           "overflow",
                                           "paint-order",
                                           "vector-effect",
                                           "shape-rendering",
                                           "pointer-events",
                                           "preserveAspectRatio",
                                           "gradientUnits",
                                           "spreadMethod",
                                           "color-interpolation",
                                           "color-interpolation-filters",
                                           "color-rendering",
                                           "image-rendering",
                                           "enable-background",
                                           "letter-spacing",
                                           "word-spacing",
                                           "white-space",
                                           "writing-mode",
                                           "direction",
                                           "dominant-baseline",
                                           "baseline-shift",
                                           "line-height",
                                           "solid-opacity"};

/// Prefixes of custom attributes, of accessibility, and of text, which is not drawn here.
constexpr std::array<Name, 6> plain_beginnings{"data-", "aria-",      "font-",
                                               "text-", "-inkscape-", "solid-"};

constexpr std::array<Name, 8> note_namespaces{"http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
                                              "http://www.inkscape.org/namespaces/inkscape",
                                              "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                                              "http://creativecommons.org/ns#",
                                              "http://web.resource.org/cc/",
                                              "http://purl.org/dc/elements/1.1/",
                                              "http://www.serif.com/",
                                              "http://www.bohemiancoding.com/sketch/ns"};

template <std::size_t count>
bool contains(const std::array<Name, count>& names, Name name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

bool is_known_element(Name name) {
  return contains(shapes, name) || contains(other_elements, name);
}

bool is_drawn(Name element) {
  return contains(shapes, element) || element == "use" || element == "g";
}

std::optional<Meaning> meaning_of(Name name) {
  const auto found = std::find_if(meanings.begin(), meanings.end(),
                                  [&](const auto& entry) { return entry.first == name; });
  if (found != meanings.end()) return found->second;
  const bool is_plain = contains(plain_names, name) ||
                        std::any_of(plain_beginnings.begin(), plain_beginnings.end(),
                                    [&](Name beginning) { return name.starts_with(beginning); });
  return is_plain ? std::optional(Meaning::plain) : std::nullopt;
}

bool is_note_namespace(Name uri) { return contains(note_namespaces, uri); }

}  // namespace kiosk::svg

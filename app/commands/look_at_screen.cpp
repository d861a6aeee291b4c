// The screen: its monitor and rotation, whether its size matches the setting, its touch panel, and
// what the X server rejected.
#include <cmath>

#include "app/commands/look_around.h"
#include "app/inspection/kernel_files.h"

namespace kiosk {
namespace {

constexpr double default_diagonal = 27.0;
constexpr double much_off =
    0.1;  // of the diagonal: with more, a button of 18 mm is noticeably smaller

std::string one_decimal(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

/// The first connected monitor that the kernel knows, by its output.
struct Output {
  std::string name{};
  std::optional<GlassSize> glass{};
  std::string mode{};
};

std::optional<Output> connected_output(const std::filesystem::path& root) {
  std::error_code error;
  for (std::filesystem::directory_iterator at(root / "sys/class/drm", error), end;
       !error && at != end; at.increment(error)) {
    if (!read_beginning(at->path() / "status").value_or("").starts_with("connected")) continue;
    const auto modes = read_beginning(at->path() / "modes").value_or("");
    return Output{.name = at->path().filename(),
                  .glass = glass_size_from(read_beginning(at->path() / "edid").value_or("")),
                  .mode = modes.substr(0, modes.find('\n'))};
  }
  return std::nullopt;
}

void judge_diagonal(const LookInput& context, const std::optional<GlassSize>& glass,
                    MachineFacts& facts) {
  const double set = context.settings.diagonal_inches;
  const MessageArguments values{{"set", one_decimal(set)},
                                {"told", glass ? one_decimal(diagonal_of(*glass)) : std::string()}};
  if (glass && std::abs(diagonal_of(*glass) - set) > much_off * set)
    facts.push_back(wants_attention(FactGroup::screen, "diagonal_differs", values));
  else if (!glass && context.installed && set == default_diagonal)
    facts.push_back(wants_attention(FactGroup::screen, "diagonal_default", values));
  else facts.push_back(well(FactGroup::screen, "diagonal", values));
}

std::string_view turn_of(const ui::ScreenFacts& screen) {
  return screen.window.width < screen.window.height ? "upright" : "lying";
}

std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
  return all;
}

/// A kiosk may have a keyboard only; an installed machine needs a touch panel.
void add_panels(const LookInput& context, const std::vector<std::string>& names,
                MachineFacts& facts) {
  if (!names.empty())
    facts.push_back(well(FactGroup::screen, context.screen ? "touch" : "touch_connected",
                         {{"panels", joined(names)}}));
  else
    facts.push_back(context.installed ? wants_attention(FactGroup::screen, "touch_none")
                                      : well(FactGroup::screen, "touch_none"));
}

/// The results of the settings for monitor and rotation.
void add_arrangement(const LookInput& context, const ui::Arrangement& arrangement,
                     MachineFacts& facts) {
  const auto& settings = context.settings;
  if (arrangement.is_a_desk) {
    facts.push_back(context.installed ? wants_attention(FactGroup::screen, "desk")
                                      : well(FactGroup::screen, "desk"));
    return;
  }
  const std::string turn(name_of(arrangement.rotation));
  if (settings.rotation && *settings.rotation != arrangement.rotation)
    facts.push_back(wants_attention(FactGroup::screen, "cannot_turn", {{"turn", turn}}));
  else facts.push_back(well(FactGroup::screen, "turned", {{"turn", turn}}));
  if (!settings.output.empty() && settings.output != arrangement.monitor)
    facts.push_back(
        wants_attention(FactGroup::screen, "output_missing",
                        {{"wished", settings.output}, {"output", arrangement.monitor}}));
  if (!arrangement.dark.empty())
    facts.push_back(well(FactGroup::screen, "dark", {{"outputs", joined(arrangement.dark)}}));
  add_panels(context, arrangement.panels, facts);
}

void add_refused(long refused, MachineFacts& facts) {
  const MessageArguments values{{"count", std::int64_t{refused}}};
  facts.push_back(refused > 0 ? wants_attention(FactGroup::screen, "x_refused", values)
                              : well(FactGroup::screen, "x_refused", values));
}

/// The touch panels known to the kernel, by their makers' names; without duplicates, even if a
/// device has other functions.
std::vector<std::string> connected_panels(const std::filesystem::path& root) {
  std::set<std::string> names;
  std::error_code error;
  for (std::filesystem::directory_iterator at(root / "sys/class/input", error), end;
       !error && at != end; at.increment(error)) {
    const auto device = at->path() / "device";
    const auto axes = read_beginning(device / "capabilities/abs").value_or("");
    if (!is_touch_panel(read_beginning(device / "properties").value_or(""), axes)) continue;
    const auto name = read_beginning(device / "name").value_or("");
    names.insert(name.substr(0, name.find('\n')));
  }
  return {names.begin(), names.end()};
}

/// The data of the kiosk's own window.
std::optional<GlassSize> add_window(const LookInput& context, const ui::ScreenFacts& screen,
                                    MachineFacts& facts) {
  const auto pixels = [](int value) { return MessageArgument{std::to_string(value)}; };
  facts.push_back(well(FactGroup::screen, "screen",
                       {{"width", pixels(screen.window.width)},
                        {"height", pixels(screen.window.height)},
                        {"output", screen.output},
                        {"hertz", pixels(screen.hertz)},
                        {"turn", std::string(turn_of(screen))}}));
  if (screen.arrangement) add_arrangement(context, *screen.arrangement, facts);
  const bool software = screen.renderer.find("llvmpipe") != std::string::npos ||
                        screen.renderer.find("softpipe") != std::string::npos;
  facts.push_back(well(FactGroup::screen, software ? "renderer_software" : "renderer",
                       {{"renderer", screen.renderer}}));
  add_refused(screen.refused, facts);
  return screen.mm_wide > 0 && screen.mm_high > 0
             ? std::optional(GlassSize{screen.mm_wide, screen.mm_high})
             : std::nullopt;
}

/// The kernel's data, for a caller without the kiosk's window, and the settings.
std::optional<GlassSize> add_machine(const LookInput& context, MachineFacts& facts) {
  const auto output = connected_output(context.root);
  if (output)
    facts.push_back(
        well(FactGroup::screen, "output", {{"output", output->name}, {"mode", output->mode}}));
  else facts.push_back(wants_attention(FactGroup::screen, "no_output"));
  if (!context.settings.output.empty())
    facts.push_back(
        well(FactGroup::screen, "output_wished", {{"output", context.settings.output}}));
  if (context.settings.rotation)
    facts.push_back(well(FactGroup::screen, "turn_wished",
                         {{"turn", std::string(name_of(*context.settings.rotation))}}));
  add_panels(context, connected_panels(context.root), facts);
  facts.push_back(well(FactGroup::screen, "window_unseen"));
  return output ? output->glass : std::nullopt;
}

}  // namespace

MachineFacts look_at_screen(const LookInput& context) {
  MachineFacts facts;
  const auto glass =
      context.screen ? add_window(context, *context.screen, facts) : add_machine(context, facts);
  if (glass)
    facts.push_back(well(FactGroup::screen, "glass",
                         {{"width", std::int64_t{glass->mm_wide}},
                          {"height", std::int64_t{glass->mm_high}},
                          {"inches", one_decimal(diagonal_of(*glass))}}));
  judge_diagonal(context, glass, facts);
  return facts;
}

}  // namespace kiosk

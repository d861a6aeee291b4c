#include "app/commands/kiosk_refusals.h"

#include <cmath>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "app/commands/kiosk_command.h"
#include "ui/theme/measures.h"
#include "ui/theme/reach.h"

namespace kiosk {
namespace {

/// "1024 x 600 pixels, 8.0 inches".
std::string as_words(const ui::WindowSize& size, double inches) {
  std::ostringstream words;
  words << size.width << " x " << size.height << " pixels, " << std::fixed << std::setprecision(1)
        << inches << " inches";
  return words.str();
}

}  // namespace

void log_x_trouble(const ui::XTrouble& trouble) {
  std::cerr << "beforehand kiosk: the X server refused a request (error " << trouble.error
            << ", request " << trouble.request << '.' << trouble.minor_request << "), "
            << trouble.so_far << " so far. The kiosk goes on.\n";
}

int refuse_without_display(const ui::NoWindow& error) {
  std::cerr << "beforehand kiosk: there is no screen to show the kiosk on (" << error.reason
            << ").\n"
            << "Start it in a graphical session, or set DISPLAY. Without a display, try:\n"
            << "  beforehand summary --help   the printed summary\n"
            << "  beforehand gallery --help   every screen as a picture\n";
  return 2;
}

int refuse_small_screen(const ui::WindowSize& size, const VisitSettings& settings) {
  std::cerr
      << "beforehand kiosk: this screen is too small to be read and touched: "
      << as_words(size, settings.diagonal_inches) << ".\n"
      << "It needs glass of at least " << ui::least_glass_long_mm << " x "
      << ui::least_glass_short_mm << " mm (about 10 inches), with at least "
      << ui::least_short_side_px << " pixels on its short side.\n"
      << "If the screen is larger than that, set its real size: diagonal_inches in kiosk.toml.\n";
  return 2;
}

void warn_of_height(const ui::WindowSize& size, const VisitSettings& settings) {
  const auto screen = ui::screen_size(size.width, size.height, settings.diagonal_inches);
  if (!ui::part_within_reach(screen, settings.screen_bottom_mm)) return;
  const double highest = ui::highest_controls_mm(screen, *settings.screen_bottom_mm);
  std::cerr << "beforehand kiosk: the highest controls lie " << std::lround(highest)
            << " mm above the floor; a person in a wheelchair reaches " << ui::highest_reach_mm
            << " mm. Mount the screen " << std::lround(highest - ui::highest_reach_mm)
            << " mm lower. The welcome has a button that draws everything lower.\n";
}

int refuse_software_opengl() {
  std::cerr << "beforehand kiosk: this display uses software OpenGL, which must be allowed to "
               "execute generated code (software-opengl.conf).\n";
  return exit_needs_software_opengl;
}

}  // namespace kiosk

// A stage of one size of glass on which screens are laid out and not paged through.
#pragma once

#include "tests/ui/every_screen.h"

namespace kiosk::ui {

using Faults = std::vector<std::string>;

struct PanelSize {
  const char* name = "";
  int width = 0;
  int height = 0;
  double inches = 0;
};

inline const std::vector<PanelSize> every_glass{
    {"wide_10", 1280, 800, 10.1},  {"tall_10", 800, 1280, 10.1},  {"wide_13", 1920, 1080, 13.3},
    {"tall_13", 1080, 1920, 13.3}, {"wide_15", 1920, 1080, 15.6}, {"tall_15", 1080, 1920, 15.6},
    {"small_15", 1280, 800, 15.6}, {"wide_21", 1920, 1080, 21.5}, {"tall_21", 1080, 1920, 21.5},
    {"wide_27", 1920, 1080, 27},   {"tall_27", 1080, 1920, 27},   {"wide_32", 3840, 2160, 32},
    {"tall_32", 1080, 1920, 32},   {"wide_43", 1920, 1080, 43},   {"tall_43", 2160, 3840, 43}};

inline bool is_seen_whole(const Semantic& item) {
  return item.visible.width >= item.rect.width - 1 && item.visible.height >= item.rect.height - 1;
}

inline const Semantic* first_heading(const SemanticScreen& said) {
  const auto found = std::find_if(said.items.begin(), said.items.end(),
                                  [](const Semantic& item) { return item.role == Role::heading; });
  return found == said.items.end() ? nullptr : &*found;
}

/// A stage of one glass, on which screens are laid out and not paged through.
struct FirstPages {
  explicit FirstPages(const PanelSize& glass)
      : offscreen({8, 8}),
        typesetter(assets / "fonts/fonts.conf"),
        stage(typesetter, assets),
        screen(screen_size(glass.width, glass.height, glass.inches)) {
    settings.staff_code_hash = "set";
  }

  const SemanticScreen& lay_out(const DecisionAid& aid, const Session& session,
                                const char* language) {
    stage.lay_out(make_view({.session = session,
                             .aid = aid,
                             .words = real_words(language),
                             .settings = settings,
                             .languages = aid.languages,
                             .today = "2026-11-24",
                             .facts = &facts}),
                  {.screen = screen, .text_size = session.text_size});
    return stage.said();
  }

  std::filesystem::path assets = std::filesystem::path(SOURCE_DIR) / "assets";
  Offscreen offscreen;
  Typesetter typesetter;
  Stage stage;
  ScreenSize screen{};
  VisitSettings settings{};
  MachineFacts facts = gallery_facts();
};

}  // namespace kiosk::ui

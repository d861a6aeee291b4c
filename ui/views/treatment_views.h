// What the screens on treatments show: the map, side by side, the list, a card.
#pragma once

#include "app/wording/card_words.h"
#include "ui/views/control_views.h"

namespace kiosk::ui {

/// A figure with its picture of a hundred people.
using FigureView = FigureWords;

using ProseView = CardSection;

/// The treatments as families that work together.
struct MapView {
  struct Tile {
    std::filesystem::path picture{};
    std::string name{};
    std::string treatments{};  ///< the names of those in it
    std::string came_up{};
    ActionView open{};
  };
  FrameView frame{};
  std::string heading{};
  std::string lead{};
  std::vector<Tile> tiles{};
};

/// Two or three treatments, the same rows for each. Nothing is ranked.
struct CompareView {
  struct Option {
    std::filesystem::path picture{};
    std::string picture_description{};
    std::string title{};
    ActionView star{};
  };
  struct Row {
    std::string name{};
    std::string matters{};  ///< said where it matters to the person or was put first; else empty
    std::vector<std::string> cells{};  ///< markup, one for each treatment
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  ActionView first{};  ///< leads to choosing which row comes first
  std::vector<Option> options{};
  std::vector<Row> rows{};
};

/// A treatment in the list.
struct OptionCardView {
  bool is_row = false;  ///< on one line, for it did not come up; its card says why
  std::filesystem::path picture{};
  std::string picture_description{};
  std::string title{};
  std::string short_text{};
  std::string because{};    ///< the first reason
  std::string not_shown{};  ///< why it did not come up; empty where it did
  ActionView open{};
  ActionView star{};
};

struct TreatmentsView {
  /// Treatments of one kind.
  struct Group {
    std::string name{};  ///< empty where all are of one kind
    std::string sentence{};
    std::vector<OptionCardView> cards{};
    std::string others{};  ///< stands above those on one line; empty where there are none
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::vector<ActionView> tabs{};
  std::vector<Group> groups{};
  std::string empty{};  ///< said instead of cards where there are none
};

struct CardView {
  /// What may help and what may be hard: beside or above each other, in the same size.
  struct Sides {
    ProseView help{};
    ProseView hard{};
  };
  FrameView frame{};
  std::filesystem::path picture{};
  std::string picture_description{};
  std::string picture_caption{};
  std::string title{};
  ActionView star{};
  std::vector<ActionView>
      tabs{};  ///< the parts of the card; what follows is of the one that is chosen
  std::string short_text{};
  std::string addressed{};             ///< who is meant by "you"; empty where it is the reader
  std::vector<std::string> because{};  ///< every reason
  std::string not_shown{};             ///< why it did not come up; empty where it did
  std::vector<std::string> notes{};    ///< what the answers make worth saying besides
  std::vector<ProseView> before{};     ///< what it is, when people talk about it
  std::optional<FigureView> figure{};  ///< the first, in few words
  std::optional<Sides> sides{};
  std::vector<ProseView> after{};  ///< what it is like
  std::string figures_heading{};
  std::vector<FigureView> figures{};
  std::string no_figures{};
  std::string
      life_offer{};  ///< that there are figures on length of life, or whether they are wanted
  std::vector<ActionView> life_actions{};
  ProseView glossary{};
  ProseView questions{};
  ProseView sources{};
  std::string checked{};
  std::optional<ActionView> print{};
  std::string print_status{};  ///< how that stands; may be empty
};

}  // namespace kiosk::ui

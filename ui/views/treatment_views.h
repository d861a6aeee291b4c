// Views of the screens on treatments: the map, side by side, the list, a card.
#pragma once

#include "app/wording/card_words.h"
#include "ui/views/control_views.h"

namespace kiosk::ui {

/// A figure with its picture of a hundred people.
using FigureView = FigureWords;

using ProseView = CardSection;

/// The treatments as families on a map.
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

/// Two or three treatments with the same rows. Nothing is ranked.
struct CompareView {
  struct Option {
    std::filesystem::path picture{};
    std::string picture_description{};
    std::string title{};
    ActionView star{};
  };
  struct Row {
    std::string name{};
    std::string matters{};  ///< shown if the row matters to the person or was put first; else empty
    std::vector<std::string> cells{};  ///< markup, one for each treatment
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  ActionView first{};          ///< opens the choice of which row comes first
  std::string print_status{};  ///< the state of the table on paper; may be empty
  std::vector<Option> options{};
  std::vector<Row> rows{};
};

/// A treatment in the list.
struct OptionCardView {
  bool is_row = false;  ///< on one line, because it is not shown as a card; its card says why
  std::filesystem::path picture{};
  std::string picture_description{};
  std::string title{};
  std::string short_text{};
  std::string because{};    ///< the first reason
  std::string not_shown{};  ///< why it is not shown as a card; else empty
  ActionView open{};
  ActionView star{};
};

struct TreatmentsView {
  /// Treatments of one kind.
  struct Group {
    std::string name{};  ///< empty if all are of one kind
    std::string sentence{};
    std::vector<OptionCardView> cards{};
    std::string others{};  ///< heading above those on one line; empty if there are none
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::vector<ActionView> tabs{};
  std::vector<Group> groups{};
  std::string empty{};  ///< shown instead of cards if there are none
};

struct CardView {
  /// What may help and what may be hard: side by side or stacked, in the same size.
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
      tabs{};  ///< the parts of the card; the following members belong to the chosen one
  std::optional<ActionView> more{};  ///< the card is simple: name, sentence, picture, and this
  std::string short_text{};
  std::string addressed{};             ///< who is meant by "you"; empty if it is the reader
  std::vector<std::string> because{};  ///< every reason
  std::string not_shown{};             ///< why it is not shown; empty if it is
  std::vector<std::string> notes{};    ///< extra notes because of the answers
  std::vector<ProseView> before{};     ///< what it is, when people talk about it
  std::optional<FigureView> figure{};  ///< the first, in short
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
  std::string print_status{};  ///< the state of that; may be empty
};

}  // namespace kiosk::ui

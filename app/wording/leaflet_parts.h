// Assembles leaflets, part by part.
#pragma once

#include "app/domain/leaflet.h"
#include "app/wording/card_words.h"

namespace kiosk {

/// Builds a leaflet. Parts without text are left out.
class LeafletMaker {
 public:
  /// A leaflet with the text that repeats on each of its pages.
  LeafletMaker(const DecisionAid& aid, const Words& words, const std::string& today);

  void add(LeafletPart::Kind kind, const std::string& words);
  void add_markup(LeafletPart::Kind kind, const std::string& markup);
  void add_picture(const std::filesystem::path& picture, const std::string& description);
  /// Adds a card from its picture to its sources; its title is left to the caller.
  void add_card(const CardWords& card);
  /// The same without its glossary, questions and sources, which a booklet collects.
  void add_card_alone(const CardWords& card);

  Leaflet& leaflet() { return leaflet_; }

 private:
  void add_figure(const FigureWords& figure);

  Leaflet leaflet_{};
};

}  // namespace kiosk

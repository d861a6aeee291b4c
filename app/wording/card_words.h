// The text of a treatment's card, the same on the screen, on paper and in the booklet.
#pragma once

#include <filesystem>

#include "app/wording/figure_words.h"

namespace kiosk {

/// A section of a card.
struct CardSection {
  std::string heading{};
  std::vector<Block> blocks{};
};

/// The whole text of a card.
struct CardWords {
  std::filesystem::path picture{};
  std::string picture_description{};
  std::string picture_caption{};
  std::string title{};
  std::string short_text{};
  std::string addressed{};  ///< who is meant by "you" if somebody else reads it; else empty
  std::vector<CardSection> sections{};  ///< in the order of `all_sections`
  std::string figures_heading{};
  std::vector<FigureWords> figures{};       ///< none past the review
  std::vector<FigureWords> life_figures{};  ///< on length of life: only for a person who asks twice
  std::string no_figures{};                 ///< why there is none; empty where there are some
  std::string glossary_heading{};
  std::vector<std::pair<std::string, std::string>> glossary{};  ///< term and meaning
  std::string questions_heading{};
  std::vector<std::string> questions{};
  std::string sources_heading{};
  std::vector<std::string> sources{};
  std::string checked{};
};

/// Makes the text of a card. Past its review the text says so, and counts of 100 are left out.
CardWords card_words(const DecisionAid& aid, OptionIndex option, const Words& words,
                     const std::string& today);

}  // namespace kiosk

// A part for reviewers, in one language or in two side by side: on the desk's screen and on paper.
#pragma once

#include "app/review/part_content.h"
#include "app/wording/condition_words.h"
#include "app/wording/figure_words.h"

namespace kiosk {

/// A line in each of the languages.
struct PartRow {
  std::string label{};
  std::vector<std::string> texts{};  ///< one for each language; "" if it has no such line
  bool is_markup = false;            ///< `texts` are text with <b> and XML escapes
  std::vector<std::string>
      beside{};  ///< the records of the figures that the line mentions: count, certainty, source
};

/// A record as text.
struct ShownRecord {
  std::string label{};
  std::vector<ConditionLine> lines{};
};

/// Everything that is shown of a part.
struct PartPage {
  std::string title{};
  std::vector<std::filesystem::path> pictures{};
  std::vector<PartRow> rows{};
  std::vector<ShownRecord> records{};
  std::vector<FigureWords> figures{};  ///< to be counted, in the first language
};

/// The texts of the languages, at least one; labels and records are in the first.
using ReviewLanguages = std::vector<const Words*>;

/// The title of a part: a card's title, a question, or the name of a list.
std::string title_of(const DecisionAid& aid, const AidPart& part, const Words& words);

PartPage part_page(const DecisionAid& aid, const AidPart& part, const ReviewLanguages& languages);

}  // namespace kiosk

// A treatment that one may choose, or no treatment: IPDAS's option. Never ranked, never scored.
#pragma once

#include <array>

#include "app/domain/condition.h"
#include "app/domain/text.h"
#include "app/values/enum_names.h"

namespace kiosk {

using OptionId = std::string;
using OptionIndex = std::uint32_t;  ///< index in the aid's order

/// One reason why a treatment is shown or not, or why its card has a note. It may mention only
/// answers that its own condition reads.
struct Rule {
  Condition when{};
  std::string because{};  ///< id of the reason's text
};

/// A paragraph or one entry of a list. `markup` is text with <b> and XML escapes, nothing else.
struct Block {
  enum class Kind : std::uint8_t { paragraph, bullet };
  Kind kind = Kind::paragraph;
  std::string markup{};
  bool has_figure = false;  ///< contains a count of 100; left out once the card is past its review
};

/// The headings of every card, in this order. `brief` ("short" in the texts) summarizes the card in
/// 60 words; an aid may leave it out.
enum class Section : std::uint8_t { brief, what, when, help, hard, like };
template <>
inline constexpr EnumNames<Section, 6> enum_names<Section>{"short", "what", "when",
                                                           "help",  "hard", "like"};
inline constexpr auto all_sections = enum_names<Section>.values();

/// A card's text in one language.
struct OptionText {
  std::string title{};
  std::string short_text{};
  std::string picture_description{};  ///< text alternative of the picture
  std::string picture_caption{};
  std::array<std::vector<Block>, all_sections.size()> sections{};
  std::vector<std::string> rows{};  ///< markup for each row of the page that compares treatments

  const std::vector<Block>& section(Section section) const {
    return sections[static_cast<std::size_t>(section)];
  }
};

/// A treatment.
struct Option {
  OptionId id{};
  std::string family{};
  std::string picture{};           ///< SVG, relative to the content folder
  std::string checked{};           ///< yyyy-mm-dd
  std::vector<Rule> shown_when{};  ///< it is shown when one of these holds
  std::vector<Rule> not_when{};    ///< and none of these does; the texts say why ("not_shown.<id>")
  std::vector<Rule> not_shown{};   ///< why it is not shown where no rule of shown_when holds: the
                                   ///< first that holds is shown
  std::vector<Rule> notes{};       ///< extra notes on its card when they hold ("notes.<id>")
  std::vector<std::string> evidence{};   ///< ids
  std::vector<std::string> questions{};  ///< ids of questions to ask
  std::vector<std::string> sources{};    ///< ids
  std::map<Language, OptionText, std::less<>> texts{};
};

}  // namespace kiosk

// Looks through the pages that a person is shown for what an item of a standard wants on them, and
// gathers what is wanting.
#pragma once

#include <functional>
#include <span>

#include "app/quality/audit_items.h"

namespace kiosk {

/// Some of the things of a page, one after another.
using Things = std::span<const Shown>;

/// Whether one of them says these words, alone or among others. Markup and the kind of white space
/// make no difference; "" is never said.
bool says(Things things, std::string_view words);
/// Whether a thing says these words and nothing else.
bool is(const Shown& thing, std::string_view words);
/// Whether there is text among them that is not blank.
bool has_text(Things things);
/// What stands under a heading, up to the next heading; nothing where there is no such heading.
Things under(const ShownPage& page, std::string_view heading);
/// The heading itself, or null.
const Shown* heading_on(const ShownPage& page, std::string_view heading);
/// From the first thing that says these words up to the next heading; nothing where none does.
Things from(const ShownPage& page, std::string_view words);

/// A card's screen in one language.
struct CardSeen {
  const Language& language;
  const Option& option;
  const OptionText& text;
  const ShownPage& page;
};

/// A figure where it stands on a screen: from what it says to the next heading.
struct FigureSeen {
  const Language& language;
  const Evidence& evidence;
  const ShownPage& page;
  Things things{};
};

class Look {
 public:
  explicit Look(const AuditedAid& audited) : audited_(audited) {}

  const DecisionAid& aid() const { return audited_.aid; }
  const std::vector<Language>& languages() const { return audited_.aid.languages; }
  /// The page of that name; where there is none, it is gathered as wanting and an empty one is
  /// given.
  const ShownPage& page(const Language& language, const std::string& name);
  /// The pages of the sheet in a language; where there are none, that is gathered.
  std::vector<const ShownPage*> sheet(const Language& language);
  /// Goes through the cards in every language.
  void cards(const std::function<void(const CardSeen&)>& look_at);
  /// Goes through the figures of all cards in every language.
  void figures(const std::function<void(const FigureSeen&)>& look_at);
  /// Gathers what is wanting on a page, unless it holds.
  void want(bool holds, const ShownPage& page, const std::string& what);
  /// Wants a text on a page, which an aid must have to be said.
  void want_said(const ShownPage& page, const std::string& words, const std::string& what) {
    want(says(page.things, words), page, what);
  }
  void want_said(const FigureSeen& figure, const std::string& words, const std::string& what);
  /// "Met" where nothing is wanting; else what is, on which page.
  Verdict verdict(std::string where) const;

 private:
  const ShownPage& page_of_figure(const Language& language, const Option& option,
                                  const Evidence& evidence);

  const AuditedAid& audited_;
  ShownPage none_{};
  std::vector<std::string> wanting_{};
};

/// The words of a figure's text ("happens", "otherwise", "group") with its counts filled in.
std::string figure_text(const DecisionAid& aid, const Evidence& evidence, const Language& language,
                        std::string_view part);
/// "each of 15 cards".
std::string each_card(const AuditedAid& audited);
/// "each of 7 figures".
std::string each_figure(const AuditedAid& audited);

}  // namespace kiosk

// Searches the pages that a person is shown for what an item of a standard requires, and collects
// what is missing.
#pragma once

#include <functional>
#include <span>

#include "app/quality/audit_items.h"

namespace kiosk {

/// Some of the items of a page, one after another.
using Things = std::span<const Shown>;

/// Whether one of them contains this text. Markup and the kind of whitespace make no difference; ""
/// is never found.
bool says(Things things, std::string_view words);
/// Whether an item is exactly this text.
bool is(const Shown& thing, std::string_view words);
/// Whether any of them has text that is not blank.
bool has_text(Things things);
/// The items under a heading, up to the next heading; empty if there is no such heading.
Things under(const ShownPage& page, std::string_view heading);
/// The heading itself, or null.
const Shown* heading_on(const ShownPage& page, std::string_view heading);
/// From the first item that contains this text up to the next heading; empty if none does.
Things from(const ShownPage& page, std::string_view words);

/// A card's screen in one language.
struct CardSeen {
  const Language& language;
  const Option& option;
  const OptionText& text;
  const ShownPage& page;
};

/// A figure on a screen: from its text to the next heading.
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
  /// The page of that name; if there is none, it is collected as missing and an empty one is
  /// returned.
  const ShownPage& page(const Language& language, const std::string& name);
  /// The pages of the sheet in a language; if there are none, that is collected.
  std::vector<const ShownPage*> sheet(const Language& language);
  /// Visits the cards in every language.
  void cards(const std::function<void(const CardSeen&)>& look_at);
  /// Visits the figures of all cards in every language.
  void figures(const std::function<void(const FigureSeen&)>& look_at);
  /// Collects a missing thing of a page, unless `holds`.
  void want(bool holds, const ShownPage& page, const std::string& what);
  /// Requires a text on a page.
  void want_said(const ShownPage& page, const std::string& words, const std::string& what) {
    want(says(page.things, words), page, what);
  }
  void want_said(const FigureSeen& figure, const std::string& words, const std::string& what);
  /// Collects what every figure lacks that cards tell in words alone.
  void words_alone(const std::string& what);
  /// "Met" if nothing is missing; else what is, on which page.
  Verdict verdict(std::string where) const;

 private:
  const ShownPage& page_of_figure(const Language& language, const Option& option,
                                  const Evidence& evidence);

  const AuditedAid& audited_;
  ShownPage none_{};
  std::vector<std::string> wanting_{};
};

/// The text of a figure's key ("happens", "otherwise", "group") with its counts filled in.
std::string figure_text(const DecisionAid& aid, const Evidence& evidence, const Language& language,
                        std::string_view part);
/// "each of 15 cards".
std::string each_card(const AuditedAid& audited);
/// "each of 7 figures".
std::string each_figure(const AuditedAid& audited);

}  // namespace kiosk

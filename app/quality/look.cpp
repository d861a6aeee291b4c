#include "app/quality/look.h"

#include <algorithm>

#include "app/quality/plain_text.h"
#include "app/wording/figure_words.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

constexpr std::size_t most_named = 3;  // missing things

/// Collapses each run of whitespace to one space, and trims the ends.
std::string collapsed(std::string_view text) {
  std::string words;
  for (const char letter : text) {
    const bool blank = letter == ' ' || letter == '\n' || letter == '\t';
    if (!blank) words += letter;
    else if (!words.empty() && words.back() != ' ') words += ' ';
  }
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

/// The page's name, with its language if that is ambiguous.
std::string page_name(const ShownPage& page, const DecisionAid& aid) {
  return page.language.empty() || page.language == aid.languages.front()
             ? page.name
             : page.name + " (" + page.language + ')';
}

std::string count_of(std::size_t count, const std::string& what) {
  return "each of " + std::to_string(count) + ' ' + what;
}

/// The items up to the next heading after the first one.
Things piece_at(Things things) {
  if (things.empty()) return things;
  const auto next = std::find_if(things.begin() + 1, things.end(), [](const Shown& thing) {
    return thing.role == ShownRole::heading;
  });
  return things.first(static_cast<std::size_t>(next - things.begin()));
}

}  // namespace

bool says(Things things, std::string_view words) {
  const auto wanted = collapsed(without_markup(words));
  if (wanted.empty()) return false;
  return std::any_of(things.begin(), things.end(), [&](const Shown& thing) {
    return collapsed(thing.words).find(wanted) != std::string::npos;
  });
}

bool is(const Shown& thing, std::string_view words) {
  return collapsed(thing.words) == collapsed(without_markup(words));
}

bool has_text(Things things) {
  return std::any_of(things.begin(), things.end(), [](const Shown& thing) {
    return thing.role == ShownRole::text && !collapsed(thing.words).empty();
  });
}

const Shown* heading_on(const ShownPage& page, std::string_view heading) {
  const auto found = std::find_if(page.things.begin(), page.things.end(), [&](const Shown& thing) {
    return thing.role == ShownRole::heading && is(thing, heading);
  });
  return found == page.things.end() ? nullptr : &*found;
}

Things under(const ShownPage& page, std::string_view heading) {
  const auto* found = heading_on(page, heading);
  if (!found) return {};
  const auto piece =
      piece_at(Things(page.things).subspan(static_cast<std::size_t>(found - page.things.data())));
  return piece.subspan(1);
}

Things from(const ShownPage& page, std::string_view words) {
  for (std::size_t i = 0; i < page.things.size(); ++i) {
    if (says(Things(page.things).subspan(i, 1), words))
      return piece_at(Things(page.things).subspan(i));
  }
  return {};
}

const ShownPage& Look::page(const Language& language, const std::string& name) {
  for (const auto& page : audited_.pages) {
    if (page.language == language && page.name == name) return page;
  }
  wanting_.push_back(page_name({.name = name, .language = language}, aid()) +
                     ": there is no such screen");
  return none_;
}

std::vector<const ShownPage*> Look::sheet(const Language& language) {
  std::vector<const ShownPage*> pages;
  for (const auto& page : audited_.pages) {
    if (page.is_sheet && page.language == language) pages.push_back(&page);
  }
  if (pages.empty())
    wanting_.push_back(page_name({.name = "sheet", .language = language}, aid()) +
                       ": there is none");
  return pages;
}

void Look::cards(const std::function<void(const CardSeen&)>& look_at) {
  for (const auto& language : languages()) {
    for (const auto& option : aid().options) {
      const auto& seen = page(language, "card-" + option.id);
      if (!seen.name.empty()) look_at({language, option, aid().text_of(option, language), seen});
    }
  }
}

/// The part of the card that has the full text of a figure: who was studied, and its source.
const ShownPage& Look::page_of_figure(const Language& language, const Option& option,
                                      const Evidence& evidence) {
  const auto card = "card-" + option.id;
  const auto studies = card + "-studies";
  const bool has_parts = std::any_of(
      audited_.pages.begin(), audited_.pages.end(),
      [&](const ShownPage& page) { return page.language == language && page.name == studies; });
  return page(language, evidence.on_request ? card + "-life" : has_parts ? studies : card);
}

void Look::figures(const std::function<void(const FigureSeen&)>& look_at) {
  if (aid().evidence.empty()) wanting_.push_back("there is no figure");
  for (const auto& language : languages()) {
    for (const auto& option : aid().options) {
      for (const auto& id : option.evidence) {
        const auto* evidence = aid().find_evidence(id);
        if (!evidence) continue;
        const auto& seen = page_of_figure(language, option, *evidence);
        const auto things = from(seen, figure_text(aid(), *evidence, language, "happens"));
        want(!things.empty(), seen, "the figure \"" + id + "\" is not there");
        if (!things.empty()) look_at({language, *evidence, seen, things});
      }
    }
  }
}

void Look::want(bool holds, const ShownPage& page, const std::string& what) {
  if (!holds && !page.name.empty()) wanting_.push_back(page_name(page, aid()) + ": " + what);
}

void Look::want_said(const FigureSeen& figure, const std::string& words, const std::string& what) {
  want(says(figure.things, words), figure.page, what + " the figure \"" + figure.evidence.id + '"');
}

void Look::words_alone(const std::string& what) {
  for (const auto& evidence : aid().evidence) {
    if (is_told_in_words(aid(), evidence))
      wanting_.push_back(what + " \"" + evidence.id + "\", which cards tell in words alone");
  }
}

Verdict Look::verdict(std::string where) const {
  std::string wanting;
  for (std::size_t i = 0; i < std::min(most_named, wanting_.size()); ++i)
    wanting += (i > 0 ? "; " : "") + wanting_[i];
  if (wanting_.size() > most_named)
    wanting += "; and " + std::to_string(wanting_.size() - most_named) + " more";
  return met_if(wanting_.empty(), std::move(where), std::move(wanting));
}

std::string figure_text(const DecisionAid& aid, const Evidence& evidence, const Language& language,
                        std::string_view part) {
  return format_message(aid.text(language, "evidence." + evidence.id + '.' + std::string(part)),
                        figure_arguments(evidence), language);
}

std::string each_card(const AuditedAid& audited) {
  return count_of(audited.aid.options.size(), "cards");
}
std::string each_figure(const AuditedAid& audited) {
  const auto& figures = audited.aid.evidence;
  const auto pictured = std::count_if(figures.begin(), figures.end(), [&](const Evidence& figure) {
    return !is_told_in_words(audited.aid, figure);
  });
  return count_of(static_cast<std::size_t>(pictured), "figures");
}

}  // namespace kiosk

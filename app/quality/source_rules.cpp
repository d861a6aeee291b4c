#include "app/quality/source_rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

#include "app/domain/aid_files.h"
#include "app/quality/identifiers.h"

namespace kiosk {
namespace {

constexpr int first_year = 1900;
constexpr std::size_t fewest_letters_of_a_reason = 15;  // "not stated" is not a reason

/// Letters and digits only, in lower case: two spellings of one name are equal.
std::string bare(const std::string& text) {
  std::string letters;
  for (const unsigned char c : text) {
    if (c >= 0x80 || std::isalnum(c)) letters += static_cast<char>(std::tolower(c));
  }
  return letters;
}

/// Whether a text says why something is not known. "The funder is not stated" only says again that
/// it is not: a short text with such words is no reason.
bool is_reason(const std::string& text) {
  constexpr std::array<std::string_view, 4> empty_phrases{"notstated", "unknown", "notknown",
                                                          "notgiven"};
  constexpr std::ptrdiff_t words_of_a_bare_denial = 7;
  const auto letters = bare(text);
  if (letters.size() < fewest_letters_of_a_reason) return false;
  const auto words = std::count(text.begin(), text.end(), ' ') + 1;
  return words > words_of_a_bare_denial ||
         std::none_of(empty_phrases.begin(), empty_phrases.end(), [&](std::string_view phrase) {
           return letters.find(phrase) != std::string::npos;
         });
}

/// A key of a source that identifies the work publicly.
struct Identifier {
  const char* key;
  std::string Source::*value;
  bool (*is_well_formed)(std::string_view text);
};
constexpr std::array identifiers{
    Identifier{"doi", &Source::doi, is_doi}, Identifier{"pmid", &Source::pmid, is_pmid},
    Identifier{"nct", &Source::nct, is_nct}, Identifier{"isbn", &Source::isbn, is_isbn}};

class SourceCheck {
 public:
  SourceCheck(const DecisionAid& aid, const std::string& today, Findings& findings)
      : aid_(aid), today_(today), findings_(findings) {
    for (const auto& evidence : aid.evidence) of_figures_.insert(evidence.source);
    cited_ = of_figures_;
    for (const auto& option : aid.options)
      cited_.insert(option.sources.begin(), option.sources.end());
  }

  void check() {
    for (const auto& source : aid_.sources) {
      check_identifiers(source);
      check_is_once(source);
      check_year(source);
      if (!cited_.contains(source.id))
        report(source, "no treatment and no figure cites this source");
      check_funding(source);
      if (of_figures_.contains(source.id)) check_of_figure(source);
    }
    check_are_told_apart();
  }

 private:
  void check_identifiers(const Source& source) {
    bool any = false;
    for (const auto& [key, value, is_well_formed] : identifiers) {
      const auto& text = source.*value;
      if (text.empty()) continue;
      any = true;
      if (!is_well_formed(text))
        report(source, std::string("\"") + key + "\" is malformed: \"" + text + '"');
    }
    if (any && !source.no_identifier.empty())
      report(source, "has an identifier and \"no_identifier\"");
    if (!any && source.no_identifier.empty())
      report(source, "has no doi, pmid, nct or isbn, and \"no_identifier\" does not say why");
    if (!source.no_identifier.empty() && !is_reason(source.no_identifier))
      report(source, "\"no_identifier\" does not say why");
  }

  /// One work under two ids would be cited by two names. A trial's registration may occur with
  /// several of its reports.
  void check_is_once(const Source& source) {
    const auto is_new = [&](const std::string& name) {
      return name.empty() || name_of_.emplace(name, source.id).second;
    };
    const auto report_twice = [&](const std::string& name, const std::string& what) {
      report(source,
             "has the " + what + " of \"" + name_of_.at(name) + "\": one work, named twice");
    };
    for (const auto& [key, value, is_well_formed] : identifiers) {
      if (std::string_view(key) == "nct") continue;
      const auto name = (source.*value).empty() ? std::string{} : key + (':' + bare(source.*value));
      if (!is_new(name)) return report_twice(name, key);
    }
    const auto title = "title:" + bare(source.title);
    if (!is_new(title)) report_twice(title, "title");
  }

  void check_year(const Source& source) {
    const auto this_year = today_.substr(0, 4);
    if (source.year < first_year || (!this_year.empty() && std::to_string(source.year) > this_year))
      report(source, "\"year\" is " + std::to_string(source.year));
  }

  void check_of_figure(const Source& source) {
    if (source.read == ReadAs::no)
      report(source, "a figure comes from it, but nobody has read it (\"read\" is \"no\")");
    if (source.funding == Funding::unknown && source.funding_unknown.empty())
      report(source, "\"funding\" is missing, and \"funding_unknown\" does not say why");
  }

  /// What a source says of who paid, whether or not a figure comes from it.
  void check_funding(const Source& source) {
    const bool unknown = source.funding == Funding::unknown;
    if (!source.funding_unknown.empty() && !is_reason(source.funding_unknown))
      report(source, "\"funding_unknown\" does not say why");
    if (!unknown && !source.funding_unknown.empty())
      report(source, "has \"funding\" and \"funding_unknown\"");
    const auto funder = bare(source.funder);
    if (!unknown && (funder.empty() || funder == "notstated" || funder == "unknown"))
      report(source, "\"funder\" does not name who paid");
  }

  /// Two works of one author in one journal and year may be one under two titles, unless an
  /// identifier of the same kind tells them apart.
  void check_are_told_apart() {
    for (std::size_t i = 0; i < aid_.sources.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        const auto& source = aid_.sources[i];
        const auto& other = aid_.sources[j];
        if (source.year == other.year && bare(source.author) == bare(other.author) &&
            bare(source.journal) == bare(other.journal) && !differ_by_identifier(source, other))
          report(source, "may be \"" + other.id +
                             "\" under another title: no identifier of the same kind tells the "
                             "two apart");
      }
    }
  }

  static bool differ_by_identifier(const Source& source, const Source& other) {
    return std::any_of(identifiers.begin(), identifiers.end(), [&](const Identifier& identifier) {
      const auto& value = source.*identifier.value;
      const auto& other_value = other.*identifier.value;
      return !value.empty() && !other_value.empty() && bare(value) != bare(other_value);
    });
  }

  void report(const Source& source, std::string what) {
    findings_.push_back({.check = Check::evidence,
                         .file = aid_files::sources,
                         .place = source.id,
                         .what = std::move(what)});
  }

  const DecisionAid& aid_;
  const std::string& today_;
  Findings& findings_;
  std::set<std::string> of_figures_{};
  std::set<std::string> cited_{};
  std::map<std::string, std::string>
      name_of_{};  ///< the id of the first source with an identifier or a title
};

}  // namespace

Findings check_sources(const DecisionAid& aid, const std::string& today) {
  Findings findings;
  SourceCheck(aid, today, findings).check();
  return findings;
}

}  // namespace kiosk

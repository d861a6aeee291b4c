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

/// Rejects placeholders for a reason.
bool is_reason(const std::string& words) {
  constexpr std::array<std::string_view, 4> empty_phrases{"notstated", "unknown", "notknown",
                                                          "none"};
  const auto letters = bare(words);
  return letters.size() >= fewest_letters_of_a_reason &&
         std::find(empty_phrases.begin(), empty_phrases.end(), letters) == empty_phrases.end();
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
      if (of_figures_.contains(source.id)) check_of_figure(source);
    }
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
    const bool unknown = source.funding == Funding::unknown;
    if (unknown && source.funding_unknown.empty())
      report(source, "\"funding\" is missing, and \"funding_unknown\" does not say why");
    if (!source.funding_unknown.empty() && !is_reason(source.funding_unknown))
      report(source, "\"funding_unknown\" does not say why");
    if (!unknown && !source.funding_unknown.empty())
      report(source, "has \"funding\" and \"funding_unknown\"");
    if (!unknown && (source.funder.empty() || bare(source.funder) == "notstated"))
      report(source, "\"funder\" does not name who paid");
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

// What can be said of the items of each standard without a person.
#pragma once

#include <functional>
#include <optional>

#include "app/quality/audit.h"

namespace kiosk {

/// An answer to one item.
struct Verdict {
  AuditStatus status = AuditStatus::not_yet;
  std::string where{};
};

/// What the answers are worked out from.
struct AuditMatter {
  const DecisionAid& aid;
  const QualityMatter& quality;
  const Findings& findings;

  const Language& language() const { return aid.languages.front(); }
  /// The words of a key in the first language, or "".
  const std::string& text(std::string_view key) const { return aid.text(language(), key); }
  std::string texts_file() const;
};

/// "Met" where it holds, with what shows it; else "not met" with what is wanting.
Verdict met_if(bool holds, std::string where, std::string wanting);

/// "Met" where a check found nothing that is wrong; else "not met" with how much and where first.
Verdict met_if_sound(const AuditMatter& matter, Check check, std::string where);

/// Met where no treatment is named as wanting something; `what` they want.
Verdict met_if_none(const std::vector<std::string>& options, std::string where, const std::string& what);

/// The treatments of which the card in the first language, or the option itself, fails a test.
std::vector<std::string> options_without(const AuditMatter& matter, const std::function<bool(const Option&, const OptionText&)>& has);

/// The answer to an item of a standard; nothing where it has none of its own, so that it is "not yet: needs a person".
std::optional<Verdict> ipdas_verdict(const AuditMatter& matter, std::string_view id);
std::optional<Verdict> pemat_verdict(const AuditMatter& matter, std::string_view id);

/// How hard the aid is to read, each language by its own measure: "en: grade 5.1; es: ease 78.0 of 100".
std::string reading_levels(const AuditMatter& matter);

}  // namespace kiosk

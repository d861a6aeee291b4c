// A whole decision aid: its form, its treatments, its signs that cannot wait, its figures and its words.
#pragma once

#include <filesystem>

#include "app/domain/evidence.h"
#include "app/domain/option.h"
#include "app/domain/response.h"

namespace kiosk {

/// A sign that must not wait for the appointment.
struct UrgentSign {
  std::string id{};
  Condition when{};
};

/// A question for the doctor that an answer brings up, above all "I do not know".
struct SuggestedQuestion {
  std::string id{};
  Condition when{};
};

/// When the content was checked, and by whom. Without a reviewer it is a draft and says so everywhere.
struct Review {
  std::string checked{};   ///< yyyy-mm-dd
  std::string next{};      ///< yyyy-mm-dd
  std::string reviewer{};

  bool is_draft() const { return reviewer.empty(); }
};

/// A decision aid read from a content folder. Never changes while the program runs.
struct DecisionAid {
  std::string id{};
  std::string version{};
  std::filesystem::path folder{};
  std::vector<Language> languages{};                  ///< the first is what anything missing falls back to
  LinkId signs_group{};                               ///< the group of questions about urgent signs
  Review review{};
  std::vector<std::string> authors{};
  std::string funding{};
  Questionnaire questionnaire{};
  std::vector<Option> options{};                      ///< in the aid's own, fixed order
  std::vector<UrgentSign> urgent_signs{};
  std::vector<SuggestedQuestion> suggested_questions{};
  std::vector<Evidence> evidence{};
  std::map<Language, std::map<std::string, std::string, std::less<>>, std::less<>> texts{};  ///< by dotted key: "reasons.few.you"

  /// The aid's words for a key in a language, or in the first language, or "".
  const std::string& text(std::string_view language, std::string_view key) const;
  /// A card's words in a language, or in the first language.
  const OptionText& text_of(const Option& option, std::string_view language) const;
  /// The evidence of that id, or null.
  const Evidence* find_evidence(std::string_view id) const;
  /// The place of the option of that id, or nothing.
  std::optional<OptionIndex> find_option(std::string_view id) const;
};

/// A treatment that the answers bring up, with the rules that hold.
struct ShownOption {
  OptionIndex option = 0;
  std::vector<std::uint32_t> rules{};                 ///< places in Option::shown_when
};

/// The treatments to talk about, in the aid's order.
std::vector<ShownOption> shown_options(const DecisionAid& aid, const Response& response);

/// The urgent signs that the answers give, as places in the aid's list.
std::vector<std::uint32_t> urgent_signs(const DecisionAid& aid, const Response& response);

/// Ids of the questions that the answers bring up, then those of the starred treatments, each once.
std::vector<std::string> suggested_questions(const DecisionAid& aid, const Response& response, std::span<const OptionIndex> starred);

}  // namespace kiosk

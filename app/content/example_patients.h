// Made-up patients with expected results, compared with the results of an aid's rules.
#pragma once

#include <filesystem>

#include "app/content/read_content.h"
#include "app/domain/response.h"
#include "app/wording/words.h"

namespace kiosk {

/// A made-up person. A result without an expectation is neither right nor wrong.
struct ExamplePatient {
  std::string name{};
  std::string note{};  ///< the reason, for the clinician
  std::vector<std::pair<LinkId, std::vector<std::string>>>
      answers{};                 ///< codes, or numbers as digits
  std::vector<OptionId> show{};  ///< treatments that must be shown
  std::vector<OptionId> hide{};  ///< treatments that must not be shown
  std::optional<std::vector<std::string>>
      urgent{};  ///< the signs that must interrupt the visit, no more and no fewer
  std::size_t questions_at_least = 0;
};

/// The result of the rules for a patient's answers.
struct PatientOutcome {
  bool by_helper = false;  ///< who answered helps; all is said of the person they help
  std::vector<std::string>
      answers{};  ///< "Worst pain, last 24 hours: 5 of 10", without the signs that were denied
  std::vector<std::pair<OptionIndex, std::vector<std::string>>> cards{};  ///< each with its reasons
  std::vector<std::pair<OptionIndex, std::string>>
      others{};                          ///< the rest, each with why it is not shown
  std::vector<std::string> signs{};      ///< ids
  std::vector<std::string> questions{};  ///< as text
  std::vector<std::string>
      wrong{};  ///< a line for each expectation that is not met, and for each card without a reason
};

/// The patients of a JSON file: a list of {"name", "note", "answers": {linkId: code, number or
/// list}, "show", "hide", "urgent", "questions_at_least"}. Returns nullopt, and `fault`, for any
/// other file.
struct PatientReading {
  std::vector<ExamplePatient> patients{};
  std::string fault{};
};
PatientReading read_patients(const std::filesystem::path& file);

/// The result of the rules for a response. It is checked only for what must hold for everybody:
/// each card has a reason.
PatientOutcome outcome_of(const DecisionAid& aid, const Response& response, const Words& words);

/// The result of the rules for a patient, compared with the patient's expectations. An answer that
/// the form does not have is wrong too.
PatientOutcome outcome_of(const DecisionAid& aid, const ExamplePatient& patient,
                          const Words& words);

}  // namespace kiosk

// Made-up patients with what is right for them, held against what the rules of an aid do.
#pragma once

#include <filesystem>

#include "app/content/read_content.h"
#include "app/domain/response.h"
#include "app/wording/words.h"

namespace kiosk {

/// A made-up person. What has no claim is neither right nor wrong.
struct ExamplePatient {
  std::string name{};
  std::string note{};  ///< why it is so, for the clinician
  std::vector<std::pair<LinkId, std::vector<std::string>>>
      answers{};                 ///< codes, or numbers as digits
  std::vector<OptionId> show{};  ///< treatments that must come up
  std::vector<OptionId> hide{};  ///< treatments that must not
  std::optional<std::vector<std::string>>
      urgent{};  ///< the signs that must stop the visit, no more and no fewer
  std::size_t questions_at_least = 0;
};

/// What the rules make of a patient's answers.
struct PatientOutcome {
  std::vector<std::string>
      answers{};  ///< "Worst pain, last 24 hours: 5 of 10", without the signs that were denied
  std::vector<std::pair<OptionIndex, std::vector<std::string>>> cards{};  ///< each with its reasons
  std::vector<std::pair<OptionIndex, std::string>>
      others{};                          ///< the rest, each with why it did not come up
  std::vector<std::string> signs{};      ///< ids
  std::vector<std::string> questions{};  ///< in words
  std::vector<std::string>
      wrong{};  ///< a line for each claim that does not hold, and for each card without a reason
};

/// The patients of a JSON file: a list of {"name", "note", "answers": {linkId: code, number or
/// list}, "show", "hide", "urgent", "questions_at_least"}. Gives nothing, and `fault`, if the file
/// is not one.
struct PatientReading {
  std::vector<ExamplePatient> patients{};
  std::string fault{};
};
PatientReading read_patients(const std::filesystem::path& file);

/// What the rules make of a response. Only what must hold for everybody is held against it: each
/// card has a reason.
PatientOutcome outcome_of(const DecisionAid& aid, const Response& response, const Words& words);

/// What the rules make of a patient, held against the patient's claims. An answer that the form
/// does not have is wrong too.
PatientOutcome outcome_of(const DecisionAid& aid, const ExamplePatient& patient,
                          const Words& words);

}  // namespace kiosk

// The results of the rules for made-up patients, as a table that a clinician reads, ticks and
// signs.
#pragma once

#include "app/content/example_patients.h"
#include "app/domain/leaflet.h"

namespace kiosk {

/// A patient and the result of the rules.
struct PatientRow {
  std::string name{};
  std::string note{};
  PatientOutcome outcome{};
};

/// The median number of cards; 0 without patients.
std::size_t median_cards(const std::vector<PatientRow>& rows);

/// The table as Markdown, a row for each patient: answers, cards with their reasons, the others
/// with why not, signs, questions, failed expectations, and room for a tick.
std::string patient_table(const DecisionAid& aid, const std::vector<PatientRow>& rows,
                          const Words& words);

/// The same as pages to be printed, with boxes to tick and lines to sign on.
Leaflet patient_leaflet(const DecisionAid& aid, const std::vector<PatientRow>& rows,
                        const Words& words, const std::string& today);

}  // namespace kiosk

// Every text of an aid that a patient may read, with its location.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// One block of text: a paragraph, a list's entry, a heading, an answer. Its end is the end of a
/// sentence.
struct PatientText {
  std::string file{};   ///< relative to the content folder
  std::string place{};  ///< a section's heading, a text's key, a question's linkId
  std::string unit{};   ///< texts that are read together: "" for a whole card, the first part of a
                        ///< text's key, a group's linkId
  std::string words{};  ///< without markup; a message in its longest reading
  bool is_description = false;  ///< of a picture, to be read aloud
};

/// All of them in a language, in the order of the files. Texts that this language lacks are
/// skipped.
std::vector<PatientText> patient_texts(const DecisionAid& aid, const Language& language);

/// Those of one treatment's card, without the page that compares treatments.
std::vector<PatientText> card_texts(const DecisionAid& aid, const Option& option,
                                    const Language& language);

/// Its rows on the page that compares treatments.
std::vector<PatientText> side_by_side_texts(const DecisionAid& aid, const Option& option,
                                            const Language& language);

/// The files of a card's text and of the short texts in a language, relative to the content folder.
std::string card_file(const Option& option, const Language& language);
std::string texts_file_of(const Language& language);

}  // namespace kiosk

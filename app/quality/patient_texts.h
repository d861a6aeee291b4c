// Every text of an aid that a patient may read, with where it stands.
#pragma once

#include "app/domain/decision_aid.h"

namespace kiosk {

/// One block of words: a paragraph, a list's entry, a heading, an answer. It ends a sentence.
struct PatientText {
  std::string file{};   ///< relative to the content folder
  std::string place{};  ///< a section's heading, a text's key, a question's linkId
  std::string unit{};   ///< what is read together: "" for a whole card, the first part of a text's
                        ///< key, a group's linkId
  std::string words{};  ///< without markup; a message in its longest reading
  bool is_description = false;  ///< of a picture, to be read aloud
};

/// All of them in a language, in the order of the files. A text that this language lacks is left
/// out.
std::vector<PatientText> patient_texts(const DecisionAid& aid, const Language& language);

/// Those of one treatment's card, without the page that puts treatments side by side.
std::vector<PatientText> card_texts(const DecisionAid& aid, const Option& option,
                                    const Language& language);

/// Its rows on the page that puts treatments side by side.
std::vector<PatientText> side_by_side_texts(const DecisionAid& aid, const Option& option,
                                            const Language& language);

/// The files of a card's words and of the short texts in a language, relative to the content
/// folder.
std::string card_file(const Option& option, const Language& language);
std::string texts_file_of(const Language& language);

}  // namespace kiosk

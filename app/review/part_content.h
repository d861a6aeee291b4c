// What a part of an aid consists of: the lines that people read, and the records behind them. What
// a signature covers, and what a reviewer sees, are the same lists.
#pragma once

#include "app/domain/aid_part.h"

namespace kiosk {

/// A line that people read, in one language.
struct PartLine {
  std::string key{};  ///< the same in every language: "help.2", "answer.yes.note"
  std::string
      label{};  ///< which kind of line it is, a key of the program's words: "help", "answer"
  std::string value{};                 ///< as it is written: what a signature covers
  std::string shown{};                 ///< as it is read, with figures filled in
  bool is_markup = false;              ///< `shown` is text with <b> and XML escapes
  std::vector<std::string> figures{};  ///< ids of the figures whose counts it tells
};

/// What is behind the lines, the same in every language: when something comes up, a figure's
/// record, a source.
struct PartRecord {
  std::string label{};              ///< a key of the program's words: "source", "when"
  std::string value{};              ///< what a signature covers
  const Condition* when = nullptr;  ///< a condition to be put into words in place of the value; of
                                    ///< the aid, which outlives this
};

/// The lines of a part in a language, in the order in which they are shown. A part that the aid
/// does not have has none.
std::vector<PartLine> part_lines(const DecisionAid& aid, const AidPart& part,
                                 const Language& language);

/// The records of a part.
std::vector<PartRecord> part_records(const DecisionAid& aid, const AidPart& part);

/// The pictures that a part shows, relative to the content folder.
std::vector<std::string> part_pictures(const DecisionAid& aid, const AidPart& part);

/// A condition as one line, by linkIds and codes, whatever words the form has for them:
/// "all(pain>=5, any(where=head))".
std::string as_written(const Condition& condition, const Questionnaire& form);

}  // namespace kiosk

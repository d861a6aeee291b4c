// The content of a part of an aid: the lines that people read, and the records behind them. A
// signature covers the same lists that a reviewer sees.
#pragma once

#include "app/domain/aid_part.h"

namespace kiosk {

/// A line that people read, in one language.
struct PartLine {
  std::string key{};                   ///< the same in every language: "help.2", "answer.yes.note"
  std::string label{};                 ///< its kind, a key of the program's texts: "help", "answer"
  std::string value{};                 ///< verbatim: what a signature covers
  std::string shown{};                 ///< for display, with figures filled in
  bool is_markup = false;              ///< `shown` is text with <b> and XML escapes
  std::vector<std::string> figures{};  ///< ids of the figures whose counts it contains
};

/// Data behind the lines, the same in every language: a condition, a figure's record, a source.
struct PartRecord {
  std::string label{};              ///< a key of the program's texts: "source", "when"
  std::string value{};              ///< what a signature covers
  const Condition* when = nullptr;  ///< a condition to be shown as text instead of the value; it
                                    ///< belongs to the aid, which must outlive this
};

/// The lines of a part in a language, in the order in which they are shown. Empty for a part that
/// the aid does not have.
std::vector<PartLine> part_lines(const DecisionAid& aid, const AidPart& part,
                                 const Language& language);

/// The records of a part.
std::vector<PartRecord> part_records(const DecisionAid& aid, const AidPart& part);

/// The pictures that a part shows, relative to the content folder.
std::vector<std::string> part_pictures(const DecisionAid& aid, const AidPart& part);

/// A condition as one line, by linkIds and codes, independent of the form's texts: "all(pain>=5,
/// any(where=head))".
std::string as_written(const Condition& condition, const Questionnaire& form);

}  // namespace kiosk

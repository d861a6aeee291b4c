// The person's own list of questions for the appointment (IPDAS K11).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

/// Notes that patient and doctor write beside a question when they look at the list together.
struct QuestionNotes {
  std::string answer{};
  std::string who{};  ///< who does what was agreed
  std::string by_when{};

  bool empty() const { return answer.empty() && who.empty() && by_when.empty(); }
  bool operator==(const QuestionNotes&) const = default;
};

/// One of the notes.
enum class QuestionNote : std::uint8_t { answer, who, by_when };

/// An entry of the list: a question of the aid by its id, or one in the person's own words.
struct ListedQuestion {
  std::string id{};     ///< empty for one's own
  std::string words{};  ///< the person's own text; empty for a question of the aid
  QuestionNotes notes{};

  bool operator==(const ListedQuestion&) const = default;
};

/// The questions that were ticked, in the order in which they are to be asked.
struct QuestionList {
  std::vector<ListedQuestion> questions{};

  bool contains(const std::string& id) const;
  /// Adds a question of the aid to the list, or removes it.
  void toggle(const std::string& id);
  /// Adds a question in the person's own words; a blank text adds none.
  void add_own(const std::string& words);
  void remove(std::size_t place);
  /// Writes a note beside the question at that index; does nothing past the end.
  void write(std::size_t place, QuestionNote note, const std::string& words);
  /// Moves an entry one place towards the front.
  void move_up(std::size_t place);
};

}  // namespace kiosk

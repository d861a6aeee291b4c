// The person's own list of questions for the appointment (IPDAS K11).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kiosk {

/// What patient and doctor write beside a question when they look at the list together.
struct QuestionNotes {
  std::string answer{};
  std::string who{};  ///< does what was agreed
  std::string by_when{};

  bool empty() const { return answer.empty() && who.empty() && by_when.empty(); }
  bool operator==(const QuestionNotes&) const = default;
};

/// One of the notes.
enum class QuestionNote : std::uint8_t { answer, who, by_when };

/// An entry of the list: a question of the aid by its id, or one in the person's own words.
struct ListedQuestion {
  std::string id{};     ///< empty for one's own
  std::string words{};  ///< one's own words; empty for a question of the aid
  QuestionNotes notes{};

  bool operator==(const ListedQuestion&) const = default;
};

/// The questions that were ticked, in the order in which they shall be asked.
struct QuestionList {
  std::vector<ListedQuestion> questions{};

  bool contains(const std::string& id) const;
  /// Puts a question of the aid on the list, or takes it off.
  void toggle(const std::string& id);
  /// Adds a question in the person's own words; blank words add nothing.
  void add_own(const std::string& words);
  void remove(std::size_t place);
  /// Writes a note beside the question at that place; there is none at a place past the end.
  void write(std::size_t place, QuestionNote note, const std::string& words);
  /// Moves an entry one place towards the front.
  void move_up(std::size_t place);
};

}  // namespace kiosk

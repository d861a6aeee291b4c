#include "app/domain/question_list.h"

#include <algorithm>

namespace kiosk {

bool QuestionList::contains(const std::string& id) const {
  return std::any_of(questions.begin(), questions.end(),
                     [&](const ListedQuestion& q) { return q.id == id; });
}

void QuestionList::toggle(const std::string& id) {
  const auto erased = std::erase_if(questions, [&](const ListedQuestion& q) { return q.id == id; });
  if (erased == 0) questions.push_back({.id = id});
}

void QuestionList::add_own(const std::string& words) {
  if (words.find_first_not_of(' ') == std::string::npos) return;
  questions.push_back({.words = words});
}

void QuestionList::remove(std::size_t place) {
  if (place < questions.size())
    questions.erase(questions.begin() + static_cast<std::ptrdiff_t>(place));
}

void QuestionList::write(std::size_t place, QuestionNote note, const std::string& words) {
  if (place >= questions.size()) return;
  auto& notes = questions[place].notes;
  switch (note) {
    case QuestionNote::answer: notes.answer = words; break;
    case QuestionNote::who: notes.who = words; break;
    case QuestionNote::by_when: notes.by_when = words; break;
  }
}

void QuestionList::move_up(std::size_t place) {
  if (place > 0 && place < questions.size()) std::swap(questions[place - 1], questions[place]);
}

}  // namespace kiosk

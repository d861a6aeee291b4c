// Text on the on-screen keyboard: its target, its length limit, and what is done with it.
#include <algorithm>
#include <utility>

#include "app/domain/chosen_option.h"
#include "app/session/answering.h"
#include "app/session/apply.h"
#include "app/session/backspace.h"
#include "app/session/bring_back.h"
#include "app/values/overloaded.h"
#include "app/values/utf8.h"

namespace kiosk {
namespace {

constexpr std::size_t most_own_words = 200;         // bytes: what fits on two lines of the sheet
constexpr std::size_t most_code_characters = 4000;  // what the largest square code holds
constexpr std::size_t most_line_characters =
    250;  // of an answer on one line, unless the form says less
constexpr std::size_t most_text_characters =
    1000;  // of an answer on several lines: a page of the sheet

using values::is_continuation;

std::size_t characters_in(const std::string& words) { return values::character_count(words); }

const Item* item_of(const Session& session, const DecisionAid& aid, const TextEntry& entry) {
  const auto* answer = std::get_if<AnswerText>(&entry.target);
  if (!answer || answer->node >= session.response.items.size()) return nullptr;
  return &item_at(session, aid, answer->node);
}

bool is_written(const Item& item) {
  return item.type == ItemType::string || item.type == ItemType::text ||
         item.type == ItemType::url || item.type == ItemType::reference;
}

bool has_room(const Session& session, const DecisionAid& aid, const std::string& more) {
  const auto& entry = *session.panels.find<TextEntry>();
  if (entry.is_for<VisitCodeText>())
    return entry.words.size() + more.size() <= most_code_characters;
  const auto* item = item_of(session, aid, entry);
  if (!item || !is_written(*item)) return entry.words.size() + more.size() <= most_own_words;
  const auto most = item->type == ItemType::text ? most_text_characters : most_line_characters;
  return characters_in(entry.words) + characters_in(more) <=
         std::min(most, item->limits.max_length.value_or(most));
}

std::string note_at(const QuestionList& list, const NotePlace& place) {
  if (place.place >= list.questions.size()) return {};
  const auto& notes = list.questions[place.place].notes;
  switch (place.note) {
    case QuestionNote::answer: return notes.answer;
    case QuestionNote::who: return notes.who;
    case QuestionNote::by_when: return notes.by_when;
  }
  return {};
}

std::string words_in(const Answer& answer) {
  if (const auto* uri = std::get_if<Uri>(&answer)) return uri->text;
  if (const auto* reference = std::get_if<Reference>(&answer)) return reference->display;
  const auto* words = std::get_if<std::string>(&answer);
  return words ? *words : std::string{};
}

/// Whether an answer to an open choice is free text: an option of the form can be a string as well.
bool is_in_own_words(const Item& item, const Answer& answer) {
  return std::holds_alternative<std::string>(answer) && !chosen_option(item, answer);
}

/// The existing text: of a text answer the one at its index, of an open choice its free text.
std::string earlier_words(const Item& item, const std::vector<Answer>& answers, std::size_t place) {
  if (is_written(item)) return place < answers.size() ? words_in(answers[place]) : std::string{};
  std::string words;
  for (const auto& answer : answers) {
    if (is_in_own_words(item, answer)) words = std::get<std::string>(answer);
  }
  return words;
}

std::string trimmed(const std::string& words) {
  const auto first = words.find_first_not_of(" \n");
  return first == std::string::npos
             ? std::string{}
             : words.substr(first, words.find_last_not_of(" \n") - first + 1);
}

std::vector<Answer> answers_with(const Item& item, const std::string& typed, std::size_t place,
                                 std::vector<Answer> answers) {
  const auto words = trimmed(typed);
  if (is_written(item)) {
    std::optional<Answer> answer;
    if (!words.empty() && item.type == ItemType::url) answer = Uri{words};
    else if (!words.empty() && item.type == ItemType::reference)
      answer = Reference{.display = words};
    else if (!words.empty()) answer = words;
    return with_answer_at(std::move(answers), place, std::move(answer));
  }
  std::erase_if(answers, [&](const Answer& answer) {
    return !item.repeats || is_in_own_words(item, answer);
  });
  if (!words.empty()) answers.emplace_back(words);
  return answers;
}

/// Removes the last character, all bytes of its UTF-8 encoding.
void erase_last_character(std::string& words) {
  while (!words.empty() && is_continuation(words.back())) words.pop_back();
  if (!words.empty()) words.pop_back();
}

/// Text typed faster than frames are drawn arrives as several characters: as many are accepted as
/// fit.
void type_words(Session& session, const DecisionAid& aid, const std::string& words) {
  if (!session.panels.find<TextEntry>()) return;
  bool some = false;
  for (std::size_t from = 0, end = 0; from < words.size(); from = end) {
    for (end = from + 1; end < words.size() && is_continuation(words[end]);) ++end;
    const auto character = words.substr(from, end - from);
    auto& typed = session.panels.find<TextEntry>()->words;
    if (character.front() == backspace) erase_last_character(typed);
    else if (!has_room(session, aid, character)) break;
    else typed += character;
    some = true;
  }
  if (!some) return;
  auto& entry = *session.panels.find<TextEntry>();
  entry.fault.reset();
  if (entry.layer == KeyboardLayer::capitals) entry.layer = KeyboardLayer::letters;
}

void open_text_entry(Session& session, const TextEntryOpened& opened, const DecisionAid& aid) {
  TextEntry entry{.target = opened.target};
  if (const auto* note = std::get_if<NotePlace>(&opened.target))
    entry.words = note_at(session.question_list, *note);
  if (const auto* item = item_of(session, aid, entry)) {
    const auto& answer = std::get<AnswerText>(entry.target);
    entry.words = earlier_words(*item, session.response.items[answer.node].answers, answer.place);
  }
  session.panels.open(std::move(entry));
}

/// Text that the form does not allow stays on the keyboard, with its error.
void finish_answer(Session& session, const DecisionAid& aid, const TextEntry& entry,
                   const AnswerText& answer) {
  if (!can_be_answered(session, aid, answer.node)) return;
  const auto& item = *item_of(session, aid, entry);
  auto answers =
      answers_with(item, entry.words, answer.place, session.response.items[answer.node].answers);
  if (const auto fault = record(session, aid, answer.node, std::move(answers), false)) {
    auto again = entry;
    again.fault = fault;
    session.panels.open(std::move(again));
    return;
  }
  const auto* list = session.panels.find<AnswerList>();
  if (list && list->node == answer.node && !item.repeats) session.panels.close<AnswerList>();
}

/// The typed text replaces the earlier one; on a question with one answer, that answer.
void finish_text_entry(Session& session, const DecisionAid& aid) {
  const auto* open = session.panels.find<TextEntry>();
  if (!open) return;
  if (open->is_for<VisitCodeText>()) return finish_code_entry(session, aid);
  const auto entry = *open;
  session.panels.close<TextEntry>();
  std::visit(Overloaded{
                 [&](const OwnQuestion&) { session.question_list.add_own(entry.words); },
                 [&](const AnswerText& answer) { finish_answer(session, aid, entry, answer); },
                 [&](const NotePlace& note) {
                   session.question_list.write(note.place, note.note, entry.words);
                 },
                 [&](const VisitCodeText&) {},
                 [&](const ListSearch&) {
                   if (auto* list = session.panels.find<AnswerList>())
                     list->search = trimmed(entry.words);
                 },
             },
             entry.target);
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const TextEntryEvent& event) {
  std::visit(Overloaded{
                 [&](const TextEntryOpened& opened) { open_text_entry(session, opened, aid); },
                 [&](const TextTyped& typed) { type_words(session, aid, typed.words); },
                 [&](const TextErased&) {
                   if (auto* entry = session.panels.find<TextEntry>())
                     erase_last_character(entry->words);
                 },
                 [&](const KeyboardLayerChosen& chosen) {
                   if (auto* entry = session.panels.find<TextEntry>()) entry->layer = chosen.layer;
                 },
                 [&](const TextEntryFinished&) { finish_text_entry(session, aid); },
                 [&](const TextEntryCancelled&) { cancel_text_entry(session); },
             },
             event);
  return {};
}

}  // namespace kiosk

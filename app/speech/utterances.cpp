#include "app/speech/utterances.h"

#include <algorithm>

#include "app/domain/decision_aid.h"
#include "app/speech/sentence_end.h"
#include "app/wording/read_aloud.h"
#include "app/wording/sentences.h"

namespace kiosk {
namespace {

constexpr std::size_t most_texts_at_entry = 4;  // below the heading; further ones are read on focus
constexpr std::string_view draft_notice =
    "draft-notice";  // read on focus: on every screen it would hide what is new

/// The first run of text is in the name's language, all others in the screen's.
class Sentence {
 public:
  explicit Sentence(const Words& words) : words_(words) {}

  void name(const SpokenItem& item) {
    if (!item.of.empty()) lead(read_aloud(item.of, words_));
    if (item.language.empty() || item.language == plain_language_of(words_.language))
      return add(read_aloud(item.name, words_));
    finish();
    utterance_.parts.push_back({item.name, item.language});
  }
  void add(const std::string& text) {
    if (text.empty()) return;
    if (!own_.empty()) own_ += needs_no_mark(own_) ? " " : ", ";
    own_ += text;
    for (auto& sentence : sentences_of(text, words_.language))
      pieces_.push_back(std::move(sentence));
  }
  /// Adds what the rest belongs to.
  void lead(const std::string& text) {
    if (text.empty()) return;
    add(text);
    own_ += ':';
  }
  Utterance take(const std::string& stop = {}) {
    finish();
    utterance_.stop = stop;
    return std::move(utterance_);
  }

 private:
  static bool needs_no_mark(const std::string& text) {
    return is_whole_sentence(text) || text.ends_with(':');
  }
  void finish() {
    if (own_.empty()) return;
    if (!needs_no_mark(own_)) own_ += '.';
    utterance_.parts.push_back(
        {std::move(own_), plain_language_of(words_.language), std::move(pieces_)});
    own_.clear();
    pieces_.clear();
  }

  const Words& words_;
  Utterance utterance_{};
  std::string own_{};
  std::vector<std::string> pieces_{};
};

std::string key_of(std::string_view group, Role role) {
  return "speech." + std::string(group) + '.' + std::string(name_of(role));
}

/// Empty if the role has no such text.
std::string words_if_any(const Words& words, const std::string& key) {
  return words.patterns.contains(key) ? words.say(key) : std::string{};
}

std::string selection_of(const SpokenItem& item, const Words& words) {
  return words_if_any(words, key_of(item.selected ? "selected" : "not_selected", item.role));
}

void add_place(Sentence& sentence, const SpokenScreen& screen, std::size_t item,
               const Words& words) {
  const auto place = place_in_set(screen, item);
  if (place.total == 0) return;
  sentence.add(
      read_aloud(words.say("speech.place", {{"position", static_cast<std::int64_t>(place.position)},
                                            {"total", static_cast<std::int64_t>(place.total)}}),
                 words));
}

/// A scale is one item to a listener: its value, its range, and how to change it.
Utterance scale_of(const SpokenScreen& screen, std::size_t item, const Words& words) {
  std::vector<const SpokenItem*> steps;
  for (const auto& each : screen.items) {
    if (is_one_set(each, screen.items[item])) steps.push_back(&each);
  }
  const auto chosen = std::find_if(steps.begin(), steps.end(),
                                   [](const SpokenItem* step) { return step->selected; });
  Sentence sentence(words);
  sentence.add(words.say("speech.role.slider-step"));
  sentence.add(chosen == steps.end()
                   ? words.say("speech.no_value")
                   : read_aloud(words.say("answer.of_scale", {{"value", (*chosen)->name},
                                                              {"max", steps.back()->name}}),
                                words));
  sentence.add(words.say("speech.move_scale"));
  return sentence.take(screen.items[item].stop);
}

void say_group(Sentence& sentence, const SpokenScreen& screen, std::size_t item,
               std::optional<std::size_t> comes_from, const Words& words) {
  const auto heading = heading_of(screen, item);
  if (!heading || !comes_from || !is_interactive(screen.items[item].role)) return;
  const bool is_known = *comes_from == *heading || heading_of(screen, *comes_from) == heading;
  if (!is_known) sentence.lead(read_aloud(screen.items[*heading].name, words));
}

/// A bar's share says less than its text.
void add_value(Sentence& sentence, const SpokenItem& item, const Words& words) {
  if (item.role != Role::progress) sentence.add(read_aloud(item.value, words));
}

Utterance plain(const SpokenItem& item, const Words& words) {
  Sentence sentence(words);
  sentence.name(item);
  add_value(sentence, item, words);
  return sentence.take(item.stop);
}

/// A page to be read, such as a card or the sheet, is read to its end: any key stops it. Options
/// are read on focus.
bool is_read_whole(const SpokenScreen& screen) {
  return std::none_of(screen.items.begin(), screen.items.end(), [](const SpokenItem& item) {
    return item.role == Role::radio || item.role == Role::checkbox ||
           item.role == Role::slider_step || item.role == Role::link ||
           item.role == Role::text_field;
  });
}

/// How many answers follow, of the sets that are answers.
std::int64_t answers_on(const SpokenScreen& screen) {
  const auto is_answer = [](const SpokenItem& item) { return item.id.starts_with("answer."); };
  if (std::none_of(screen.items.begin(), screen.items.end(), is_answer)) return 0;
  return std::count_if(screen.items.begin(), screen.items.end(), [](const SpokenItem& item) {
    return item.enabled && !item.in_header &&
           (item.role == Role::radio || item.role == Role::checkbox);
  });
}

}  // namespace

Utterance utterance_of(const SpokenScreen& screen, std::size_t place,
                       std::optional<std::size_t> comes_from, const Words& words) {
  const auto& item = screen.items[place];
  if (item.role == Role::slider_step) return scale_of(screen, place, words);
  Sentence sentence(words);
  say_group(sentence, screen, place, comes_from, words);
  sentence.name(item);
  add_value(sentence, item, words);
  sentence.add(words_if_any(words, key_of("role", item.role)));
  sentence.add(selection_of(item, words));
  if (!item.enabled) sentence.add(words.say("speech.disabled"));
  add_place(sentence, screen, place, words);
  return sentence.take(item.stop);
}

Utterance state_of(const SpokenScreen& screen, std::size_t place, const Words& words) {
  const auto& item = screen.items[place];
  if (item.role == Role::slider_step) return scale_of(screen, place, words);
  Sentence sentence(words);
  sentence.name(item);
  add_value(sentence, item, words);
  sentence.add(selection_of(item, words));
  return sentence.take(item.stop);
}

std::vector<Utterance> entry_of(const SpokenScreen& screen, const Words& words) {
  std::vector<Utterance> said;
  for (const auto& item : screen.items) {
    if (item.role != Role::alert) continue;
    auto alert = plain(item, words);
    const bool is_known = std::any_of(said.begin(), said.end(), [&](const Utterance& other) {
      return other.parts == alert.parts;
    });
    if (!is_known) said.push_back(std::move(alert));  // each of several lines has the same
  }
  const bool is_whole = is_read_whole(screen);
  bool is_headed = false;
  std::size_t texts = 0;
  for (const auto& item : screen.items) {
    if (item.in_header || item.role == Role::alert || item.id == draft_notice) continue;
    if (is_headed && is_interactive(item.role) && !is_whole) break;
    if (is_interactive(item.role)) continue;
    is_headed = is_headed || item.role == Role::heading;
    if (is_headed && item.role == Role::text && ++texts > most_texts_at_entry && !is_whole) break;
    said.push_back(plain(item, words));
  }
  if (const auto answers = answers_on(screen); answers > 0) {
    Sentence sentence(words);
    sentence.add(read_aloud(words.say("speech.answers", {{"count", answers}}), words));
    said.push_back(sentence.take());
  }
  return said;
}

Utterance words_of(const SpokenScreen& screen, std::size_t item, const Words& words) {
  return plain(screen.items[item], words);
}

}  // namespace kiosk

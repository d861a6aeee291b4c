#include "app/content/spoken_texts.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/content/styled_text.h"
#include "app/wording/read_aloud.h"
#include "app/wording/sentences.h"

namespace kiosk {
namespace {

constexpr std::string_view program = "program.json:";
constexpr std::string_view card = "options/";
constexpr std::int64_t longest_list = 12;  // of answers whose places are recorded: "3 of 4"
constexpr std::int64_t longest_scale = 10;

/// The groups of the program's texts that no patient hears: staff's, reviewers', and paper that is
/// not on the screen.
constexpr std::array<std::string_view, 16> unheard{"locale",
                                                   "staff",
                                                   "inspection",
                                                   "inspection_step",
                                                   "inspection_group",
                                                   "inspection_verdict",
                                                   "test_page",
                                                   "aid_review",
                                                   "condition",
                                                   "record_trouble",
                                                   "booklet",
                                                   "leaflet",
                                                   "slip",
                                                   "blank",
                                                   "code_keys",
                                                   "maintenance"};
constexpr std::array<std::string_view, 3> rules_of_speech{"speech.voice", "speech.thousands",
                                                          "speech.decimal_sign"};

template <class Names>
bool is_among(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// "speech.role.button" of "program.json:/speech/role/button".
std::string key_of_program(const std::string& id) {
  auto key = id.substr(program.size() + 1);
  std::replace(key.begin(), key.end(), '/', '.');
  return key;
}

bool is_heard(std::string_view key) {
  return !is_among(unheard, key.substr(0, key.find('.'))) && !is_among(rules_of_speech, key);
}

/// The texts of a line of a card: its words without marks; of a picture, what is seen and what is
/// said of it.
std::vector<std::string> texts_of_line(std::string_view line) {
  line.remove_prefix(std::min(line.size(), line.find_first_not_of("#-> ")));
  if (!line.starts_with("![")) return {words_of_markup(markup_of_markdown(std::string(line)))};
  std::vector<std::string> texts;
  line.remove_prefix(2);
  texts.emplace_back(line.substr(0, line.find("](")));
  const auto from = line.find('"');
  const auto to = line.rfind('"');
  if (from < to) texts.emplace_back(line.substr(from + 1, to - from - 1));
  return texts;
}

class Collecting {
 public:
  explicit Collecting(const Words& words) : words_(words) {}

  void add(const TranslationUnit& unit, const std::string& text) {
    if (unit.id.starts_with(program)) {
      const auto key = key_of_program(unit.id);
      if (!is_heard(key)) return;
      if (has_values(text)) ++found_.with_values;
      else add_spoken(words_.say(key), unit.where, false);
      return;
    }
    if (has_values(text)) {
      ++found_.with_values;
      return;
    }
    const auto texts =
        unit.id.starts_with(card) ? texts_of_line(text) : std::vector<std::string>{text};
    for (const auto& each : texts) add_spoken(each, unit.where, true);
  }

  void add_counts() {
    const auto say = [&](std::string_view key, const MessageArguments& arguments) {
      add_spoken(words_.say(key, arguments), "a place or a value", false);
    };
    for (std::int64_t total = 1; total <= longest_list; ++total) {
      say("speech.answers", {{"count", total}});
      for (std::int64_t position = 1; total > 1 && position <= total; ++position)
        say("speech.place", {{"position", position}, {"total", total}});
    }
    for (std::int64_t value = 0; value <= longest_scale; ++value)
      say("answer.of_scale",
          {{"value", std::to_string(value)}, {"max", std::to_string(longest_scale)}});
  }

  SpokenTexts take() { return std::move(found_); }

 private:
  static bool has_values(std::string_view text) { return text.find('{') != std::string_view::npos; }

  void add_spoken(const std::string& text, const std::string& where, bool is_of_aid) {
    for (auto& piece : sentences_of(read_aloud(text, words_), words_.language)) {
      if (known_.insert(piece).second)
        found_.texts.push_back({.piece = piece, .where = where, .is_of_aid = is_of_aid});
    }
  }

  const Words& words_;
  SpokenTexts found_{};
  std::set<std::string, std::less<>> known_{};
};

}  // namespace

SpokenTexts spoken_texts(const TranslationFolder& folder, const Words& words,
                         ContentFaults& faults) {
  const bool is_first = folder.first == folder.language;
  Collecting collecting(words);
  for (const auto& unit : translation_units(folder, faults)) {
    const auto& text = is_first ? unit.original : unit.translated;
    if (!text.empty()) collecting.add(unit, text);
  }
  collecting.add_counts();
  return collecting.take();
}

}  // namespace kiosk

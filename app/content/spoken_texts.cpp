#include "app/content/spoken_texts.h"

#include <algorithm>
#include <array>
#include <set>

#include "app/content/glossary_text.h"
#include "app/content/styled_text.h"
#include "app/values/shorter_pieces.h"
#include "app/wording/figure_words.h"
#include "app/wording/read_aloud.h"
#include "app/wording/sentences.h"

namespace kiosk {
namespace {

constexpr std::string_view program = "program.json:";
constexpr std::string_view card = "options/";
constexpr std::string_view figures = "aid.json:/evidence/";
constexpr std::string_view reasons = "/reasons/";
constexpr std::string_view value_sets = "value-sets/";  // no aid asks by the program's
constexpr std::int64_t longest_list = 12;  // of answers whose places are recorded: "3 of 4"
constexpr std::int64_t longest_scale = 10;
constexpr std::int64_t most_stops = 6;  // of a visit: "part 2 of 5"
constexpr std::int64_t of_people = 100;

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

/// The texts of a line of a card: its words without marks, and those behind its name ("**Time:**"),
/// which a table has in a cell; of a picture, what is seen and what is said of it.
std::vector<std::string> texts_of_line(std::string_view line) {
  constexpr std::string_view end_of_name = ":** ";
  line.remove_prefix(std::min(line.size(), line.find_first_not_of("#-> ")));
  const auto words = [](std::string_view markdown) {
    return words_of_markup(markup_of_markdown(std::string(markdown)));
  };
  if (!line.starts_with("![")) {
    std::vector<std::string> texts{words(line)};
    if (const auto name = line.find(end_of_name); name != std::string_view::npos)
      texts.push_back(words(line.substr(name + end_of_name.size())));
    return texts;
  }
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
  Collecting(const DecisionAid* aid, const Words& words) : aid_(aid), words_(words) {}

  void add(const TranslationUnit& unit, const std::string& text) {
    if (unit.id.starts_with(value_sets)) return;
    if (unit.id.starts_with(program)) {
      const auto key = key_of_program(unit.id);
      if (!is_heard(key)) return;
      if (has_values(text)) add_fixed(text, unit.where, false);
      else add_spoken(words_.say(key), unit.where, false);
      return;
    }
    if (has_values(text)) {
      if (!aid_ || !unit.id.starts_with(figures)) add_fixed(text, unit.where, true);
      return;
    }
    for (const auto& each : spoken_of(unit, text)) add_spoken(each, unit.where, true);
  }

  /// The figures of the aid, whose values are the same in every visit.
  void add_figures() {
    if (!aid_) return;
    for (const auto& evidence : aid_->evidence) {
      const auto figure = figure_words(*aid_, evidence, words_);
      for (const auto* text :
           {&figure.happens, &figure.otherwise, &figure.compared, &figure.compared_otherwise,
            &figure.difference, &figure.group, &figure.certainty, &figure.source})
        add_spoken(*text, "a figure", true);
      for (const int count : {figure.count, figure.compared_count.value_or(figure.count)})
        add_spoken(std::to_string(count) + '/' + std::to_string(of_people), "a figure", true);
    }
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
    for (std::int64_t total = 1; total <= most_stops; ++total) {
      for (std::int64_t position = 1; position <= total; ++position)
        say("visit_stops.place", {{"position", position}, {"total", total}, {"name", ""}});
    }
    for (std::int64_t count = 0; count <= of_people; ++count)
      add_spoken(std::to_string(count), "a number", false);
  }

  SpokenTexts take() { return std::move(found_); }

 private:
  static bool has_values(std::string_view text) { return text.find('{') != std::string_view::npos; }

  /// The kiosk says the value by its own voice.
  void add_fixed(const std::string& text, const std::string& where, bool is_of_aid) {
    ++found_.with_values;
    if (const auto fixed = values::fixed_piece(text); !fixed.empty())
      add_spoken(fixed, where, is_of_aid);
  }

  std::vector<std::string> spoken_of(const TranslationUnit& unit, const std::string& text) const {
    if (unit.id.starts_with(card)) return texts_of_line(text);
    if (unit.id.ends_with(glossary_place)) return explanations(text);
    if (unit.id.find(reasons) == std::string::npos) return {text};
    return {text, words_.say("because", {{"reason", text}})};
  }

  /// "word: what it means", as a card shows it.
  static std::vector<std::string> explanations(const std::string& glossary) {
    std::vector<std::string> texts;
    for (const auto& [word, meaning] : glossary_entries(glossary))
      texts.push_back(word + ": " + meaning);
    return texts;
  }

  void add_spoken(const std::string& text, const std::string& where, bool is_of_aid) {
    for (auto& piece : sentences_of(read_aloud(text, words_), words_.language)) {
      if (known_.insert(piece).second)
        found_.texts.push_back({.piece = piece, .where = where, .is_of_aid = is_of_aid});
    }
  }

  const DecisionAid* aid_;
  const Words& words_;
  SpokenTexts found_{};
  std::set<std::string, std::less<>> known_{};
};

}  // namespace

SpokenTexts spoken_texts(const TranslationFolder& folder, const DecisionAid* aid,
                         const Words& words, ContentFaults& faults) {
  const bool is_first = folder.first == folder.language;
  Collecting collecting(aid, words);
  for (const auto& unit : translation_units(folder, faults)) {
    const auto& text = is_first ? unit.original : unit.translated;
    if (!text.empty()) collecting.add(unit, text);
  }
  collecting.add_figures();
  collecting.add_counts();
  return collecting.take();
}

}  // namespace kiosk

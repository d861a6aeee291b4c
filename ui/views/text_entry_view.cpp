// The on-screen keyboard, for any kind of text.
#include <sstream>

#include "app/domain/visit_code.h"
#include "app/session/backspace.h"
#include "app/values/overloaded.h"
#include "app/values/utf8.h"
#include "app/wording/composition.h"
#include "app/wording/word_search.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

constexpr std::size_t most_found = 3;  // answers that fit above the keyboard on the smallest screen

std::vector<std::string> split(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> parts;
  for (std::string part; in >> part;) parts.push_back(part);
  return parts;
}

std::string_view heading_key(const TextEntry& entry) {
  return std::visit(Overloaded{
                        [](const OwnQuestion&) { return "text_entry.question"; },
                        [](const AnswerText&) { return "text_entry.answer"; },
                        [](const NotePlace&) { return "text_entry.note"; },
                        [](const VisitCodeText&) { return "bring_back.heading"; },
                        [](const ListSearch&) { return "list.search"; },
                    },
                    entry.target);
}

/// Only the end of a scanned code is shown: nobody reads hundreds of characters, and each would be
/// drawn again.
std::string shown_of(const std::string& code) {
  if (code.size() <= longest_typed_code) return in_groups(code);
  constexpr std::size_t group = 4;
  const auto from = (code.size() - longest_typed_code + group - 1) / group * group;
  return "\u2026 " + in_groups(std::string_view(code).substr(values::cut_before(code, from)));
}

void make_code_entry(TextEntryView& view, const ViewContext& context) {
  const auto& entry = *context.session.panels.find<TextEntry>();
  view.help = context.words.say("bring_back.help");
  view.placeholder = context.words.say("bring_back.placeholder");
  view.words = shown_of(entry.words);
  const auto trouble = std::get<VisitCodeText>(entry.target).trouble;
  if (trouble == CodeTrouble::unreadable) view.error = context.words.say("bring_back.unreadable");
  if (trouble == CodeTrouble::other_form) view.error = context.words.say("bring_back.other_form");
  for (const auto* row : {"code_keys.row_1", "code_keys.row_2", "code_keys.row_3"})
    view.rows.push_back(letter_keys(context.words.say(row)));
  view.rows.push_back(
      {action(context, "key.erase", "text_entry.erase", TextErased{}, Icon::keyboard_erase)});
}

/// The item whose answer is being written, or null.
const Item* item_of(const ViewContext& context) {
  const auto* answer = std::get_if<AnswerText>(&context.session.panels.find<TextEntry>()->target);
  const auto& nodes = context.session.response.items;
  return answer && answer->node < nodes.size()
             ? &effective_item(nodes[answer->node], context.aid.questionnaire)
             : nullptr;
}

/// Answers that match the text while it is being typed.
void add_found(TextEntryView& view, const ViewContext& context) {
  if (!context.session.panels.find<AnswerList>()) return;
  view.most_found = most_found;
  const auto search = folded(context.session.panels.find<TextEntry>()->words);
  std::int64_t count = 0;
  for (auto& choice : answer_choices(context, context.session.panels.find<AnswerList>()->node)) {
    if (choice.id == "answer.own" || !is_found_in(folded(choice.label), search)) continue;
    if (++count <= static_cast<std::int64_t>(most_found) && !search.empty())
      view.found.push_back(std::move(choice));
  }
  view.help = context.words.say("list.found", {{"count", count}});
}

ActionView layer_key(const ViewContext& context, KeyboardLayer to) {
  const std::string_view name = to == KeyboardLayer::capitals  ? "capitals"
                                : to == KeyboardLayer::symbols ? "symbols"
                                                               : "letters";
  auto key = action(context, "key." + std::string(name), "keyboard." + std::string(name),
                    KeyboardLayerChosen{to});
  key.spoken = context.words.say("keyboard." + std::string(name) + "_spoken");
  return key;
}

/// The labels of the keys of a layer. A capital follows the rules of the text's language.
std::vector<std::string> letter_rows(const ViewContext& context, KeyboardLayer layer) {
  std::vector<std::string> rows;
  const std::string set = layer == KeyboardLayer::symbols    ? "symbols_row_"
                          : layer == KeyboardLayer::capitals ? "capitals_row_"
                                                             : "row_";
  for (const auto* number : {"1", "2", "3", "4"}) {
    const auto key = "keyboard." + set + number;
    if (context.words.patterns.contains(key)) rows.push_back(context.words.say(key));
  }
  return rows;
}

/// Takes back characters, and adds others, in one step.
Event typed(const Composed& composed) {
  return TextTyped{std::string(composed.removed, backspace) + composed.added};
}

/// Keys whose letters go together with those before them, as the language's keyboard does it.
void compose(std::vector<ActionView>& row, const ViewContext& context) {
  const auto method = context.words.say("keyboard.composition");
  const auto& before = context.session.panels.find<TextEntry>()->words;
  for (auto& key : row) key.event = typed(composed(method, before, key.label));
}

/// The characters of the sound that has been typed, in the place of digits: no key moves. Empty
/// without a sound, or where letters are written as they are.
std::vector<ActionView> candidate_row(const ViewContext& context, std::size_t keys) {
  std::vector<ActionView> row;
  if (context.words.say("keyboard.composition") != "pinyin" || keys < 2) return row;
  const auto& before = context.session.panels.find<TextEntry>()->words;
  const auto found = pinyin_candidates(before, keys - 1);
  for (const auto& character : found.characters)
    row.push_back({.id = "key." + character,
                   .label = character,
                   .event = typed({.removed = found.removed, .added = character})});
  if (row.empty()) return row;
  row.resize(keys - 1);  // a key without an id leaves a blank
  auto more = action(context, "key.more", "keyboard.more_characters", TextTyped{"'"});
  more.spoken = context.words.say("keyboard.more_characters_spoken");
  more.enabled = found.has_more;
  row.push_back(std::move(more));
  return row;
}

/// Adds the rows of letters of a layer.
void add_letters(TextEntryView& view, const ViewContext& context, bool is_composed) {
  const auto layer = context.session.panels.find<TextEntry>()->layer;
  for (const auto& letters : letter_rows(context, layer)) {
    auto row = letter_keys(letters);
    if (is_composed && layer != KeyboardLayer::symbols) compose(row, context);
    view.rows.push_back(std::move(row));
  }
  if (!is_composed || view.rows.empty()) return;
  if (auto row = candidate_row(context, view.rows.front().size()); !row.empty())
    view.rows.front() = std::move(row);
}

std::vector<ActionView> lowest_row(const ViewContext& context, bool several_lines, bool one_word) {
  const auto layer = context.session.panels.find<TextEntry>()->layer;
  std::vector<ActionView> row;
  row.push_back(layer_key(
      context, layer == KeyboardLayer::letters ? KeyboardLayer::capitals : KeyboardLayer::letters));
  if (layer != KeyboardLayer::symbols) row.push_back(layer_key(context, KeyboardLayer::symbols));
  if (!one_word) row.push_back(action(context, "key.space", "text_entry.space", TextTyped{" "}));
  if (several_lines) row.push_back(action(context, "key.line", "text_entry.line", TextTyped{"\n"}));
  row.push_back(
      action(context, "key.erase", "text_entry.erase", TextErased{}, Icon::keyboard_erase));
  return row;
}

}  // namespace

std::vector<ActionView> letter_keys(const std::string& letters) {
  std::vector<ActionView> row;
  for (const auto& letter : split(letters))
    row.push_back({.id = "key." + letter, .label = letter, .event = TextTyped{letter}});
  return row;
}

TextEntryView make_text_entry_view(const ViewContext& context) {
  const auto& entry = *context.session.panels.find<TextEntry>();
  TextEntryView view{.frame = make_bare_frame(context, "text-entry"),
                     .heading = context.words.say(heading_key(entry)),
                     .words = entry.words,
                     .placeholder = context.words.say("text_entry.placeholder")};
  view.frame.navigation.back = action(context, "back", "text_entry.cancel", TextEntryCancelled{});
  view.frame.navigation.main =
      action(context, "enter", "text_entry.done", TextEntryFinished{}, Icon::check);
  if (entry.is_for<VisitCodeText>()) {
    make_code_entry(view, context);
    return view;
  }
  if (entry.is_for<ListSearch>()) add_found(view, context);
  const auto* item = item_of(context);
  if (item && item->type != ItemType::open_choice)
    view.heading = heading_of(*item, context.words.language);
  if (item) view.help = entry_hints(context, *item);
  if (item && entry.fault) view.error = entry_fault_words(context, *item, *entry.fault);
  const bool is_url = item && item->type == ItemType::url;
  add_letters(view, context, !is_url);
  if (is_url && entry.layer == KeyboardLayer::letters)
    view.rows.push_back(letter_keys(context.words.say("keyboard.address_row")));
  view.rows.push_back(lowest_row(context, item && item->type == ItemType::text, is_url));
  return view;
}

}  // namespace kiosk::ui

// A form as FHIR R4 defines it, laid out flat in document order.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "app/domain/condition.h"
#include "app/domain/form_expression.h"
#include "app/domain/text.h"

namespace kiosk {

/// FHIR R4 item-type. `unsupported` is a type of another FHIR version: it is shown as a question
/// that cannot be asked here.
enum class ItemType : std::uint8_t {
  group,
  display,
  boolean,
  decimal,
  integer,
  date,
  date_time,
  time,
  string,
  text,
  url,
  choice,
  open_choice,
  attachment,
  reference,
  quantity,
  unsupported
};

/// How an item asks to be shown (FHIR questionnaire-itemControl, and `body_map` of our own).
enum class ItemControl : std::uint8_t {
  none,
  radio_button,
  check_box,
  drop_down,
  autocomplete,
  slider,
  body_map,  // of questions
  page,
  table,
  group_table,
  header,
  footer,  // of groups
  help,
  flyover,
  prompt,
  unit,
  lower,
  upper,  // of display items that are shown beside their question
  other
};

/// The purpose of a display item (FHIR questionnaire-displayCategory).
enum class DisplayCategory : std::uint8_t { none, instructions, security, help };

/// FHIR publication-status; `unknown` also where a form has none.
enum class FormStatus : std::uint8_t { unknown, draft, active, retired };

/// Whether a text matches its pattern. Created by the reader of the form, because the domain knows
/// no pattern language.
using TextRule = std::function<bool(const std::string& text)>;

/// A picture of the form itself (SDC itemMedia): its bytes, as the form has them.
struct FormPicture {
  std::string content_type{};  ///< "image/png", "image/jpeg", "image/svg+xml"
  std::shared_ptr<const std::string> data{};
  Text label{};
};

/// FHIR Questionnaire.item.answerOption.
struct AnswerOption {
  Answer value{};
  Text label{};   ///< a coding's display, or the value itself as text
  Text note{};    ///< small text under the label
  Text prefix{};  ///< before the label: "a)" (optionPrefix)
  std::string
      weight{};  ///< digits of FHIR's ordinalValue, for expressions; "" without one. Never shown.
  std::optional<FormPicture> picture{};  ///< beside the label (SDC itemAnswerMedia)
  std::string drawing{};                 ///< a file of the aid's folder that says the same without
                                         ///< words, for whoever wants it simple; may be empty
  std::string weight_url{};              ///< the url of the extension that gave it
  bool weight_goes_out = false;          ///< it is part of the coding itself, and so of the answer
  std::string region{};    ///< the id of its part of the item's pictures (body map); "" if it is on
                           ///< none
  bool exclusive = false;  ///< choosing it clears all others, and the reverse
  bool initially_selected = false;
};

/// Text for a range of a scale, such as 5 to 6: "Moderate pain".
struct Band {
  std::int64_t from = 0;
  std::int64_t to = 0;
  Text label{};
  Text text{};
};

/// A picture whose named regions are the answers.
struct AnswerPicture {
  std::string file{};  ///< relative to the content folder
  Text label{};
};

/// A link to more about a question, to be opened on a person's own device.
struct Link {
  std::string address{};  ///< http or https
  Text label{};           ///< the address itself if empty
};

/// Limit of occurrences of one group, or of answers with questions about each, in a response that
/// is read. Each makes the response grow by a whole group, and no real form asks that often.
inline constexpr std::size_t most_repetitions = 500;

/// Limits of an answer. Bounds are inclusive; a bound that is a whole number is an integer, also
/// where the form has it as 5.0.
struct Limits {
  std::optional<Answer> min_value{};  ///< a number, a day, a time, a quantity
  std::optional<Answer> max_value{};
  std::optional<Decimal> step{};  ///< from one answer to the next on a scale; positive
  std::optional<std::size_t> min_length{};
  std::optional<std::size_t> max_length{};
  std::optional<std::size_t> min_occurs{};
  std::optional<std::size_t> max_occurs{};
  std::optional<int> max_decimal_places{};
  std::string regex{};  ///< that the whole text must match; no pattern if empty
  TextRule matches{};   ///< whether a text matches `regex`; null without one or if it cannot be
                        ///< parsed

  /// A bound as an integer; nullopt without one or if it is not an integer.
  std::optional<std::int64_t> whole_min() const;
  std::optional<std::int64_t> whole_max() const;
};

/// How an answer is given.
struct Entry {
  Text format{};  ///< the required format (entryFormat): "MM/DD/YYYY"
  std::vector<Coding>
      units{};        ///< that a quantity may be given in (unitOption); or a single one (unit)
  Text open_label{};  ///< label of the free-text answer of an open choice; the program's own if
                      ///< empty
  std::string value_set{};  ///< whose answers were not supplied, so that free text is asked for;
                            ///< else empty
  Text decline{};           ///< text of "I would rather not say"; not offered if empty
  Text not_valid{};  ///< the form's own message about an invalid answer; the program's if empty
  Text another{};    ///< the form's own label for adding an answer or an occurrence; likewise
  bool is_drawn = false;  ///< an attachment whose file may be a drawing
  bool is_svg = false;    ///< such a drawing goes out as SVG, because the form accepts no PNG
  std::vector<Answer> initial{};
};

/// How an item is shown, apart from its text.
struct Presentation {
  DisplayCategory category = DisplayCategory::none;
  Text markup{};  ///< the text with <b> and XML escapes, if the form has it and it can be shown;
                  ///< else empty
  bool text_is_made = false;   ///< the form has no plain text, and `text` was derived from what it
                               ///< has; a response does not repeat it
  std::string text_in_form{};  ///< the form's text, where `text` is longer: for a group, prefixed
                               ///< with the titles of its ancestors; a response repeats this one
  Text prefix{};
  Text short_text{};  ///< the line on the summary (SDC shortText); not on the sheet if empty
  Text below{};       ///< a line below the text
  std::vector<Link> links{};
  bool horizontal = false;  ///< answers are laid out in a row (choiceOrientation)
  std::vector<Band> bands{};
  std::vector<AnswerPicture> pictures{};
  std::optional<FormPicture> media{};  ///< a picture above the answers
};

/// FHIR Questionnaire.item.
struct Item {
  LinkId link_id{};
  ItemType type = ItemType::display;
  ItemControl control = ItemControl::none;
  Text text{};
  Condition enable_when{};
  bool conditional = false;  ///< has an enableWhen
  bool required = false;
  bool repeats = false;
  bool read_only = false;
  bool hidden = false;
  std::vector<AnswerOption> options{};
  Limits limits{};
  Entry entry{};
  Presentation show{};
  FormExpressions expressions{};
  ItemIndex parent = no_item;
  ItemIndex end = 0;             ///< one past its last descendant
  bool asks_per_answer = false;  ///< a repeating question with nested questions: they are asked for
                                 ///< each of its answers. Set by `index`
  ItemIndex recurs_within = no_item;  ///< the outermost item whose repetitions contain it;
                                      ///< `no_item` if it occurs once. Set by `index`

  bool is_question() const { return type != ItemType::group && type != ItemType::display; }
};

class ExpressionEvaluator;

/// A form. Items are in document order, each before its descendants: `[i + 1, items[i].end)` are
/// the descendants of i.
struct Questionnaire {
  std::string url{};
  std::string version{};
  FormStatus status = FormStatus::unknown;
  std::string effective_from{};  ///< effectivePeriod, FHIR dateTimes; empty if open on that side
  std::string effective_until{};
  Language language{};
  Text title{};
  FormExpressions expressions{};             ///< of the form as a whole
  std::vector<std::string> outside_names{};  ///< of values that a server would launch it with (SDC
                                             ///< launchContext): known, and empty here
  std::vector<Item> items{};

  /// The items to evaluate again when the answer of an item changes: those whose enable_when reads
  /// it. Filled by `index`.
  std::vector<std::vector<ItemIndex>> dependents{};
  /// Each item's rank in evaluation order: after its parent and after those that its enable_when
  /// reads, so that one pass settles a form without cycles, however long its chains are. Filled by
  /// `index`.
  std::vector<std::uint32_t> turns{};
  std::unordered_map<std::string, ItemIndex> by_link_id{};
  bool has_repetitions = false;  ///< an item may occur more than once: there is a repeating group,
                                 ///< or a question is asked about each answer
  std::shared_ptr<const ExpressionEvaluator>
      evaluator{};  ///< of its expressions; null if it has none

  /// Fills `dependents`, `turns`, `by_link_id`, `has_repetitions` and the items' own members about
  /// repetitions from `items`; must be called once all items are there.
  void index();

  /// The item with that linkId, or `no_item`.
  ItemIndex find(std::string_view link_id) const;
};

/// A child display item with that control, such as a question's help; null if it has none.
const Item* child_with(const Questionnaire& form, ItemIndex parent, ItemControl control);

/// The items whose enable_when depends on themselves, each cycle as the linkIds along it.
std::vector<std::vector<LinkId>> enablement_cycles(const Questionnaire& form);

}  // namespace kiosk

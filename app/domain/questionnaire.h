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

/// FHIR R4 item-type. `unsupported` stands for a type of another FHIR version: it is shown as one
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
  upper,  // of display items that stand beside their question
  other
};

/// What a display item is there for (FHIR questionnaire-displayCategory).
enum class DisplayCategory : std::uint8_t { none, instructions, security, help };

/// FHIR publication-status; `unknown` also where a form says nothing.
enum class FormStatus : std::uint8_t { unknown, draft, active, retired };

/// Whether a text is written as it should be. Made by who reads the form, because the domain knows
/// no pattern language.
using TextRule = std::function<bool(const std::string& text)>;

/// FHIR Questionnaire.item.answerOption.
struct AnswerOption {
  Answer value{};
  Text label{};   ///< a coding's display, or the value itself as words
  Text note{};    ///< small text under the label
  Text prefix{};  ///< before the label: "a)" (optionPrefix)
  std::string
      weight{};  ///< digits of FHIR's ordinalValue, for expressions; "" without one. Never shown.
  std::string weight_url{};      ///< the url of the extension that gave it
  bool weight_goes_out = false;  ///< it stands on the coding itself, and so is part of the answer
  bool exclusive = false;        ///< choosing it takes away all others, and the reverse
  bool initially_selected = false;
};

/// Words for a range of a scale, such as 5 to 6: "Moderate pain".
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

/// Where more is said about a question, to be opened on a device of one's own.
struct Link {
  std::string address{};  ///< http or https
  Text label{};           ///< empty: the address says it
};

/// Occurrences of one group, or answers with questions about each, that a response is read with, at
/// most. Each makes the response grow by a whole group, and no form asks that often.
inline constexpr std::size_t most_repetitions = 500;

/// What an answer has to keep to. Bounds are inclusive; one that is a whole number is an integer,
/// also where the form has it as 5.0.
struct Limits {
  std::optional<Answer> min_value{};  ///< a number, a day, a time, a quantity
  std::optional<Answer> max_value{};
  std::optional<Decimal> step{};  ///< from one answer to the next on a scale; positive
  std::optional<std::size_t> min_length{};
  std::optional<std::size_t> max_length{};
  std::optional<std::size_t> min_occurs{};
  std::optional<std::size_t> max_occurs{};
  std::optional<int> max_decimal_places{};
  std::string regex{};  ///< that the whole text must match; empty: none
  TextRule matches{};   ///< whether a text matches `regex`; none where it has none or it cannot be
                        ///< understood

  /// A bound as an integer; nothing where there is none or it is no integer.
  std::optional<std::int64_t> whole_min() const;
  std::optional<std::int64_t> whole_max() const;
};

/// How an answer is given.
struct Entry {
  Text format{};  ///< how it is to be written (entryFormat): "MM/DD/YYYY"
  std::vector<Coding>
      units{};  ///< of which a quantity may be given one (unitOption); a single one is given (unit)
  Text open_label{};  ///< of an open choice: what the answer in one's own words is called; empty:
                      ///< as the program calls it
  std::string value_set{};  ///< whose answers nobody brought along, so that it is asked in one's
                            ///< own words; else empty
  Text decline{};           ///< words of "I would rather not say"; empty: not offered
  Text not_valid{};  ///< the form's own words for an answer that is not valid; empty: the program's
  Text another{};    ///< the form's own words for one more answer, or one more of a group; likewise
  std::vector<Answer> initial{};
};

/// How an item is shown, beside its text.
struct Presentation {
  DisplayCategory category = DisplayCategory::none;
  Text markup{};  ///< the text with <b> and XML escapes, if the form has it so and it can be shown;
                  ///< else empty
  bool text_is_made = false;   ///< the form has no plain text, and `text` is made of what it has; a
                               ///< response does not repeat it
  std::string text_in_form{};  ///< the form's text, where `text` says more: of a group, the titles
                               ///< above it; a response repeats this one
  Text prefix{};
  Text short_text{};  ///< the line on the summary (SDC shortText); empty: not on the sheet
  Text below{};       ///< a line below the text
  std::vector<Link> links{};
  bool horizontal = false;  ///< answers stand beside each other (choiceOrientation)
  std::vector<Band> bands{};
  std::vector<AnswerPicture> pictures{};
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
  ItemIndex end = 0;             ///< one past the last item beneath it
  bool asks_per_answer = false;  ///< a repeating question with questions beneath it: they are asked
                                 ///< of each of its answers. Made by `index`
  ItemIndex recurs_within = no_item;  ///< the outermost item whose repetitions it is part of;
                                      ///< `no_item`: it occurs once. Made by `index`

  bool is_question() const { return type != ItemType::group && type != ItemType::display; }
};

class ExpressionEvaluator;

/// A form. Items stand in document order, each before the items beneath it: `[i + 1, items[i].end)`
/// is what is beneath i.
struct Questionnaire {
  std::string url{};
  std::string version{};
  FormStatus status = FormStatus::unknown;
  std::string
      effective_from{};  ///< effectivePeriod, FHIR dateTimes; empty: without an end on that side
  std::string effective_until{};
  Language language{};
  Text title{};
  FormExpressions expressions{};             ///< of the form as a whole
  std::vector<std::string> outside_names{};  ///< what a server would launch it with (SDC
                                             ///< launchContext): known, and empty here
  std::vector<Item> items{};

  /// Which items must be decided again when the answer of an item changes: those whose enable_when
  /// reads it. Made by `index`.
  std::vector<std::vector<ItemIndex>> dependents{};
  /// Each item's turn when all are decided: after the item above it and after those that its
  /// enable_when reads, so that one pass settles a form without cycles however its chains run. Made
  /// by `index`.
  std::vector<std::uint32_t> turns{};
  std::unordered_map<std::string, ItemIndex> by_link_id{};
  bool has_repetitions = false;  ///< an item may occur more than once: there is a repeating group,
                                 ///< or something is asked of each answer
  std::shared_ptr<const ExpressionEvaluator>
      evaluator{};  ///< of its expressions; null where it has none

  /// Fills `dependents`, `turns`, `by_link_id`, `has_repetitions` and what items say of repetitions
  /// from `items`; to be called once all items are there.
  void index();

  /// The item of that linkId, or `no_item`.
  ItemIndex find(std::string_view link_id) const;
};

/// A child display item with that control, such as a question's help; null if it has none.
const Item* child_with(const Questionnaire& form, ItemIndex parent, ItemControl control);

/// The items whose enable_when leads back to themselves, each cycle as the linkIds along it.
std::vector<std::vector<LinkId>> enablement_cycles(const Questionnaire& form);

}  // namespace kiosk

// Parts shared by the controls of several kinds of question.
#pragma once

#include "ui/views/frame_view.h"

namespace kiosk::ui {

/// An item's text with its number before it.
std::string heading_of(const Item& item, const Language& language);

/// The text of a child of that kind, such as a question's unit; empty if it has none.
std::string words_of_child(const ViewContext& context, ItemIndex item, ItemControl control);

/// "I would rather not say", if the form offers it.
std::vector<ChoiceView> decline_choices(const ViewContext& context, NodeIndex node);

/// Every option of a question, with "something else" for an open choice.
std::vector<ChoiceView> answer_choices(const ViewContext& context, NodeIndex node);

/// Whether the options are on a screen of their own, because there are many or because the form
/// asks for it.
bool is_a_long_list(const Item& item);

/// Answers that are entered on a screen of their own.
FieldsView make_fields_view(const ViewContext& context, NodeIndex node);

/// Drawings, or the way to make one.
SketchesView make_sketches_view(const ViewContext& context, NodeIndex node);

/// The format and the bounds of an answer: a sentence each, on separate lines; may be empty.
std::string entry_hints(const ViewContext& context, const Item& item);

/// What is wrong with an answer, and what would be valid.
std::string entry_fault_words(const ViewContext& context, const Item& item, FaultCode code);

/// What happens with "I do not know" at a question, and the longest text that this can be; both are
/// empty for a question without such an answer.
struct KeptWords {
  std::string told{};
  std::string would_be_told{};
};
KeptWords kept_words(const ViewContext& context, NodeIndex node);

/// The answer at the visit that was brought back; empty without one.
std::string earlier_line(const ViewContext& context, NodeIndex node);

/// The answered questions nested in a node, as lines.
std::vector<SummaryFact> answered_lines(const ViewContext& context, NodeIndex group);

/// Keys in a row that type their labels.
std::vector<ActionView> letter_keys(const std::string& letters);

}  // namespace kiosk::ui

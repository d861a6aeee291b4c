// What the controls of several kinds of question are made of.
#pragma once

#include "ui/views/frame_view.h"

namespace kiosk::ui {

/// An item's own words with its number before them.
std::string heading_of(const Item& item, const Language& language);

/// The words of a child of that kind, such as a question's unit; empty if it has none.
std::string words_of_child(const ViewContext& context, ItemIndex item, ItemControl control);

/// "I would rather not say", where the form offers it.
std::vector<ChoiceView> decline_choices(const ViewContext& context, NodeIndex node);

/// Every answer of a question to choose from, with "something else" for an open choice.
std::vector<ChoiceView> answer_choices(const ViewContext& context, NodeIndex node);

/// Whether the answers are so many, or the form wants it so, that they stand on a screen of their
/// own.
bool is_a_long_list(const Item& item);

/// Answers that are entered on a screen of their own.
FieldsView make_fields_view(const ViewContext& context, NodeIndex node);

/// How an answer is to be written and which bounds it has: a sentence each, with a line between
/// them; may be empty.
std::string entry_hints(const ViewContext& context, const Item& item);

/// What is wrong with an answer, and what would be right.
std::string entry_fault_words(const ViewContext& context, const Item& item, FaultCode code);

/// The answered questions beneath a node as lines.
std::vector<SummaryFact> answered_lines(const ViewContext& context, NodeIndex group);

/// Keys beside each other that type what stands on them.
std::vector<ActionView> letter_keys(const std::string& letters);

}  // namespace kiosk::ui

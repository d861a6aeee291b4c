// Calculates answers from other answers (SDC initialExpression and calculatedExpression), and parts
// of items.
#pragma once

#include <set>

#include "app/domain/response.h"

namespace kiosk {

/// Evaluates initialExpression where there is no answer yet, then every calculated answer and every
/// part of an item. For a new response.
void begin_calculation(Response& response, const Questionnaire& form);

/// Evaluates initialExpression for an occurrence and its descendants, where there is no answer yet.
/// For one that has just been added.
void begin_answers_beneath(Response& response, const Questionnaire& form, NodeIndex top);

/// Calculates the answers nested in an occurrence that has just been added, and those that depend
/// on it.
void begin_calculation_beneath(Response& response, const Questionnaire& form, NodeIndex node);

/// Calculates the parts of every item that have expressions (`ResponseItem::override_item`). For a
/// response that was read.
void work_out_parts(Response& response, const Questionnaire& form);

/// Recalculates what depends on the answers of one node, and of the items that `turned` (see
/// enablement.h) by them, directly or along a chain, and which items apply because of it. A
/// calculated answer that the person has changed stays theirs; once cleared, it is calculated again
/// when its inputs change.
void calculate_after(Response& response, const Questionnaire& form, NodeIndex changed,
                     const std::set<ItemIndex>& turned = {});

}  // namespace kiosk

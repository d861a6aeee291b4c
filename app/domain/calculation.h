// What a form works out from answers: other answers (SDC initialExpression and
// calculatedExpression), and parts of items.
#pragma once

#include <set>

#include "app/domain/response.h"

namespace kiosk {

/// Fills what initialExpression gives, where there is no answer yet, then every calculated answer
/// and every part of an item. For a response that has just begun.
void begin_calculation(Response& response, const Questionnaire& form);

/// Fills what initialExpression gives for an occurrence and those beneath it, where there is no
/// answer yet. For one that has just been added.
void begin_answers_beneath(Response& response, const Questionnaire& form, NodeIndex top);

/// Works out what is calculated beneath an occurrence that has just been added, and what depends on
/// it.
void begin_calculation_beneath(Response& response, const Questionnaire& form, NodeIndex node);

/// Works out the parts of every item that its expressions make (`ResponseItem::here`). For a
/// response that was read.
void work_out_parts(Response& response, const Questionnaire& form);

/// Works out anew what depends on the answers of one node, and of the items that `turned` (see
/// enablement.h) by them, directly or along a chain, and which items apply because of it. An answer
/// that was worked out, and that the person has now changed, stays theirs; taken back, it is worked
/// out again when what it goes by changes.
void calculate_after(Response& response, const Questionnaire& form, NodeIndex changed,
                     const std::set<ItemIndex>& turned = {});

}  // namespace kiosk

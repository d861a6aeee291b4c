// Pages of rows, above all about signs that cannot wait, and how somebody is told of signs.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// Whether a page of rows asks about signs that cannot wait; else its rows are other short
/// questions.
bool asks_signs(const DecisionAid& aid, std::uint32_t page);

/// The text of the form that introduces a page of rows: an item of text alone right before its
/// first row, which has no screen of its own. no_node if there is none.
NodeIndex introduction_of(const Session& session, const DecisionAid& aid, std::uint32_t page);

/// The first node of a page of rows: its introduction or its first row; the form's first without
/// rows.
NodeIndex first_of_page(const Session& session, const DecisionAid& aid, std::uint32_t page);

/// The screen that asks an item: its page of rows, or a question screen. A row that is alone on its
/// page is a question as any other, unless it is a sign; so is each row of a page of scales where
/// the glass has no room for it.
Screen screen_asking(const Session& session, const DecisionAid& aid, NodeIndex node);

/// The questions that are currently on a page of rows, in order.
std::vector<NodeIndex> rows_of(const Response& response, const DecisionAid& aid,
                               std::uint32_t page);

/// The rows of a page that are unanswered.
std::vector<NodeIndex> open_rows_of(const Response& response, const DecisionAid& aid,
                                    std::uint32_t page);

/// Whether the page of every sign that interrupts the visit now was shown already, so that none of
/// them waits for the end of its questions.
bool were_shown(const Session& session, const DecisionAid& aid,
                std::span<const std::uint32_t> signs);

/// Handles the staff code on the urgent page; a right one lets the visit go on.
void sign_code_checked(Session& session, const DecisionAid& aid, bool right, const std::string& at);

/// The alerts that a newly shown page of untold signs triggers: once for the same signs.
Requests raise_alert(Session& session, const DecisionAid& aid);

}  // namespace kiosk

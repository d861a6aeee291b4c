// Signs that cannot wait: the pages that ask about them, and how somebody is told.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// The screen that asks an item: its page of signs, or a question screen.
Screen screen_asking(const Session& session, const DecisionAid& aid, NodeIndex node);

/// The questions that are currently on a page of signs, in order.
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

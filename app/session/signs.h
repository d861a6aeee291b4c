// Signs that cannot wait: the pages that ask about them, and how somebody comes to know.
#pragma once

#include "app/session/event.h"
#include "app/session/request.h"

namespace kiosk {

/// The screen that asks an item: its page of signs, or a screen of its own.
Screen screen_asking(const Session& session, const DecisionAid& aid, NodeIndex node);

/// The questions that stand on a page of signs at present, in order.
std::vector<NodeIndex> rows_of(const Response& response, const DecisionAid& aid,
                               std::uint32_t page);

/// The rows of a page that have no answer yet.
std::vector<NodeIndex> open_rows_of(const Response& response, const DecisionAid& aid,
                                    std::uint32_t page);

/// Whether all the signs that stop the visit now have had their page already, so that none of them
/// waits for the end of its questions.
bool were_shown(const Session& session, const DecisionAid& aid,
                std::span<const std::uint32_t> signs);

/// Staff entered their code on the urgent page; then the visit goes on.
void sign_code_checked(Session& session, const DecisionAid& aid, bool right, const std::string& at);

/// What the page of signs that nobody knows of yet sets off when it comes: once for the same signs.
Requests raise_alert(Session& session, const DecisionAid& aid);

}  // namespace kiosk

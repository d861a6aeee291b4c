// Answers that a form works out from others: SDC initialExpression and calculatedExpression.
#pragma once

#include "app/domain/response.h"

namespace kiosk {

/// Fills what initialExpression gives, where there is no answer yet, then every calculated answer. For a response that has just begun.
void begin_calculation(Response& response, const Questionnaire& form);

/// Works out anew what depends on the answers of one node, directly or along a chain, and which items apply because of it.
void calculate_after(Response& response, const Questionnaire& form, NodeIndex changed);

}  // namespace kiosk

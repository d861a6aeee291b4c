// Loads a QuestionnaireResponse from a file, for the commands that need one without faults.
#pragma once

#include "app/commands/load_content.h"
#include "app/domain/response.h"

namespace kiosk {

/// The response, or nullopt after a line for every fault (unknown linkId, wrong type, value out of
/// range) on standard error.
std::optional<Response> load_response_or_report(const std::filesystem::path& file,
                                                const Questionnaire& form);

}  // namespace kiosk

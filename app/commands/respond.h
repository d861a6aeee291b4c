// `beforehand respond`: answers any FHIR Questionnaire without a display.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kiosk {

/// What to answer, and where to put the response.
struct RespondArguments {
  std::filesystem::path questionnaire{};
  std::string form{};  ///< which one of a Bundle: id, url, title or place from 1; empty: the first
  std::optional<std::filesystem::path> response{};  ///< a QuestionnaireResponse to start from
  std::optional<std::filesystem::path>
      answers{};  ///< a list of {"linkId", "value"}, given in order as a person would
  std::optional<std::filesystem::path> out{};
  std::optional<std::filesystem::path>
      extract{};  ///< where the resources that the form asks for are written, as a Bundle
  std::filesystem::path
      value_sets{};  ///< a folder of FHIR ValueSets that the form may draw on; empty: none
  std::vector<std::filesystem::path> packages{};  ///< FHIR packages that it may draw on
  std::filesystem::path launch_context{};         ///< a Bundle of a person's record; empty: none
};

/// Prints {"enabled", "required", "invalid"} as one JSON object and writes the response. 0: all
/// valid; 1: something is not; 2: an input could not be used or the output not be written, with one
/// line a fault on standard error.
int respond(const RespondArguments& arguments);

}  // namespace kiosk

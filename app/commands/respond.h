// `beforehand respond`: answers any FHIR Questionnaire without a display.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kiosk {

/// The form, the answers, and the output file of the response.
struct RespondArguments {
  std::filesystem::path questionnaire{};
  std::string form{};  ///< selects one of a Bundle: id, url, title or position from 1; the first if
                       ///< empty
  std::optional<std::filesystem::path> response{};  ///< a QuestionnaireResponse to start from
  std::optional<std::filesystem::path>
      answers{};  ///< a list of {"linkId", "value"}, applied in order as a person would answer
  std::optional<std::filesystem::path> out{};
  std::optional<std::filesystem::path>
      extract{};  ///< the output file of the resources that the form asks for, as a Bundle
  std::filesystem::path
      value_sets{};  ///< a folder of FHIR ValueSets that the form may use; none if empty
  std::vector<std::filesystem::path> packages{};  ///< FHIR packages that it may use
  std::filesystem::path launch_context{};         ///< a Bundle of a person's record; none if empty
};

/// Prints {"enabled", "required", "invalid"} as one JSON object and writes the response. Exit code
/// 0: all valid; 1: something is not; 2: an input could not be used or the output not be written,
/// with one line per fault on standard error.
int respond(const RespondArguments& arguments);

}  // namespace kiosk

// The answers that a form names by a value set: of its own, or out of folders.
#pragma once

#include <filesystem>
#include <map>

#include "app/content/code_system.h"
#include "app/content/read_content.h"
#include "app/content/value_set_folder.h"
#include "app/domain/questionnaire.h"
#include "app/json/json.h"

namespace kiosk {

/// Looks for value sets among what a form contains, then beside it in its Bundle, then in folders
/// of FHIR ValueSets and CodeSystems (JSON), the first folder first. Folders are read when
/// something is first looked for there; a file in them that is neither is passed over. The world's
/// countries (ISO 3166-1) are known.
class ValueSets {
 public:
  /// `root` is what the form's file holds: the form itself, or its Bundle.
  ValueSets(const Json& questionnaire, const Json& root, const FormOptions& options);

  /// The answers of a value set by "#id" or by url, with or without a version. Nothing if nobody
  /// brings it along, or it does not list all its answers: a part of them would pass for the whole.
  std::optional<std::vector<AnswerOption>> find(const std::string& name);

 private:
  const Json* contained(std::string_view type, std::string_view name) const;
  const Json* in_folders(std::string_view type, std::string_view url);
  const Json* resource(std::string_view type, const std::string& name);
  const CodeSystem* code_system(const std::string& url);
  std::optional<std::vector<AnswerOption>> answers_of(const Json& value_set, int depth);
  std::optional<std::vector<AnswerOption>> composed(const Json& compose, int depth);
  std::optional<std::vector<AnswerOption>> included(const Json& include, int depth);
  std::vector<AnswerOption> listed(const Json& include);
  std::optional<std::vector<AnswerOption>> of_system(const Json& include);
  bool is_out_of_use(const Coding& coding);

  const Json& questionnaire_;
  const Json& root_;
  std::vector<std::filesystem::path> folders_;
  std::vector<Language> languages_;  ///< in which countries are named
  std::optional<ValueSetFolder> read_{};
  std::map<std::string, std::optional<CodeSystem>, std::less<>> code_systems_{};
  std::map<std::string, std::optional<std::vector<AnswerOption>>, std::less<>> found_{};
};

}  // namespace kiosk

// The answers of a form's value sets: contained ones, or from folders.
#pragma once

#include <filesystem>
#include <map>

#include "app/content/code_system.h"
#include "app/content/value_set_folder.h"
#include "app/domain/questionnaire.h"
#include "app/json/json.h"

namespace kiosk {

/// Searches value sets among a form's contained resources, then beside it in its Bundle, then in
/// folders of FHIR ValueSets and CodeSystems (JSON), the first folder first. A folder is read at
/// its first search; a file in it that is neither is skipped. The world's countries (ISO 3166-1)
/// are built in.
class ValueSets {
 public:
  /// `root` is the content of the form's file: the form itself, or its Bundle.
  ValueSets(const Json& questionnaire, const Json& root, std::vector<std::filesystem::path> folders)
      : questionnaire_(questionnaire), root_(root), folders_(std::move(folders)) {}

  /// The answers of a value set by "#id" or by url, with or without a version. nullopt if it is not
  /// found, or does not list all its answers: a part of them would look like the whole.
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
  std::optional<ValueSetFolder> read_{};
  std::map<std::string, std::optional<CodeSystem>, std::less<>> code_systems_{};
  std::map<std::string, std::optional<std::vector<AnswerOption>>, std::less<>> found_{};
};

}  // namespace kiosk

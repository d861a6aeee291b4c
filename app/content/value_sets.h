// The answers of a form's value sets: contained ones, or from folders.
#pragma once

#include <map>

#include "app/content/code_system.h"
#include "app/content/form_library.h"
#include "app/domain/questionnaire.h"
#include "app/json/json.h"

namespace kiosk {

/// Searches value sets among a form's contained resources, then in the library. The world's
/// countries (ISO 3166-1) are built in.
class ValueSets {
 public:
  /// `languages`: for names of countries, besides the form's own.
  ValueSets(const Json& questionnaire, FormLibrary& library, std::vector<Language> languages);

  /// The answers of a value set by "#id" or by url, with or without a version. nullopt if it is not
  /// found, or does not list all its answers: a part of them would look like the whole.
  std::optional<std::vector<AnswerOption>> find(const std::string& name);

  /// The value set of that name, even if it cannot be expanded here; null if it is not found.
  const Json* definition(const std::string& name) { return resource("ValueSet", name); }

 private:
  const Json* resource(std::string_view type, const std::string& name);
  const CodeSystem* code_system(const std::string& url);
  std::optional<std::vector<AnswerOption>> answers_of(const Json& value_set, int depth);
  std::optional<std::vector<AnswerOption>> composed(const Json& compose, int depth);
  std::optional<std::vector<AnswerOption>> included(const Json& include, int depth);
  std::vector<AnswerOption> listed(const Json& include);
  std::optional<std::vector<AnswerOption>> of_system(const Json& include);
  bool is_out_of_use(const Coding& coding);

  const Json& questionnaire_;
  FormLibrary& library_;
  std::vector<Language> languages_;
  std::map<std::string, std::optional<CodeSystem>, std::less<>> code_systems_{};
  std::map<std::string, std::optional<std::vector<AnswerOption>>, std::less<>> found_{};
};

}  // namespace kiosk

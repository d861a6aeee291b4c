// A content folder being read: the parts read so far, against which each further part is checked.
#pragma once

#include <set>

#include "app/content/read_condition.h"
#include "app/content/read_content.h"
#include "app/content/toml_table.h"
#include "app/domain/decision_aid.h"
#include "app/wording/message.h"

namespace kiosk {

/// The parts of an aid, their faults, and what of them is used.
struct AidParts {
  std::filesystem::path folder{};
  FormOptions form_options{};  ///< resources that its questionnaire may use
  DecisionAid aid{};
  std::vector<Language> declared{};  ///< the folder's languages; the aid's own are those read
  bool form_read = false;
  std::vector<std::string> item_places{};   ///< location of each item of the questionnaire
  std::set<std::string> used_texts{};       ///< keys of text/<lang>/aid.json that are used
  std::vector<std::string> never_places{};  ///< location of each of the aid's never-rules
  NamedConditions named_conditions{};       ///< those of aid.toml's [[define]]
  std::map<Language, std::map<std::string, std::string, std::less<>>, std::less<>>
      helper_texts{};                       ///< for the voice of a helper, by the key they replace
  std::set<std::string> vetted_pictures{};  ///< files that have been checked already
  std::vector<PlacedText> goals_named{};    ///< goals that rows name, to be checked against
                                            ///< values.toml
  ContentFaults faults{};

  FileFaults faults_of(const std::filesystem::path& file) { return {folder / file, faults}; }
  /// The form to check conditions against, or null if it could not be read.
  const Questionnaire* form() const { return form_read ? &aid.questionnaire : nullptr; }
  /// The context of the conditions in its files.
  ConditionInput condition_input() { return {.form = form(), .named = named_conditions}; }
};

/// The file of an aid's short texts in a language, relative to its folder.
std::filesystem::path texts_file(const Language& language);

/// Reads the parts. Each adds its faults.
void read_texts(AidParts& parts);
void read_sources(AidParts& parts);
void read_terms(AidParts& parts);
void read_evidence(AidParts& parts);
void read_map(AidParts& parts, TomlTable& root);
void read_defines(AidParts& parts, TomlTable& root);
void read_rules(AidParts& parts, TomlTable& root);
void read_options(AidParts& parts, const std::vector<PlacedText>& order);
/// Reports treatments, cards and languages of the folder that aid.toml does not name.
void report_unused_files(AidParts& parts, const std::vector<PlacedText>& order);
void read_values(AidParts& parts);
void read_knowledge(AidParts& parts);

/// Warns of every [[define]] that no condition asked for.
void report_unused_defines(AidParts& parts);

/// Checks the never-rules against the treatments, once these are read.
void check_never_rules(AidParts& parts);

/// The user of a text, and its location.
struct TextAsker {
  FileFaults& faults;
  std::string place{};
};

/// Checks that a text exists in every language and that it uses no other argument than `arguments`.
void need_text(AidParts& parts, const std::string& key, const std::set<std::string>& arguments,
               const TextAsker& asker);

/// Like need_text, for a text that may be missing from all languages.
void allow_text(AidParts& parts, const std::string& key, const TextAsker& asker);

/// Whether the aid's first language has that text.
bool has_text(const AidParts& parts, const std::string& key);

/// Whether an aid has this file. A missing optional one is not a fault.
bool has_file(const AidParts& parts, const std::string& file);

/// Checks that a source is recorded.
void need_source(const AidParts& parts, const std::string& id, const TextAsker& asker);

/// Checks that a file of the folder exists and lies within it; returns whether it does.
bool need_file(AidParts& parts, const std::string& file, const TextAsker& asker);

/// Like need_file, for a drawing. A rejected one is an error of its own file, reported once.
bool need_picture(AidParts& parts, const std::string& file, const TextAsker& asker);

/// Checks an existing drawing against what may be drawn.
void vet_picture(AidParts& parts, const std::string& file);

/// Warns of every unused text.
void report_unused_texts(AidParts& parts);

/// Moves the texts under "helper" of text/<language>/aid.json out of the others and checks them
/// against what they replace: a text of the same key, or under "items" the text of the item with
/// that linkId.
void take_helper_texts(AidParts& parts);

/// Adds a language "<language>-x-helper" for each of the aid's, with the same texts except those of
/// the helper.
void add_helper_voice(AidParts& parts);

/// Checks the questionnaire against the rest: translations, pictures.
void check_form(AidParts& parts);

/// Reports duplicate ids.
void report_repeated(const std::vector<PlacedText>& ids, std::string_view what, FileFaults& faults);

}  // namespace kiosk

// A content folder while it is read: what is known so far, so that each part can be held against
// those before it.
#pragma once

#include <set>

#include "app/content/read_condition.h"
#include "app/content/read_content.h"
#include "app/content/toml_table.h"
#include "app/domain/decision_aid.h"
#include "app/wording/message.h"

namespace kiosk {

/// The parts of an aid, the faults in them, and what of them is used.
struct AidParts {
  std::filesystem::path folder{};
  FormOptions form_options{};  ///< on what its questionnaire may draw
  DecisionAid aid{};
  bool form_read = false;
  std::vector<std::string> item_places{};  ///< where each item of the questionnaire stands
  std::set<std::string> used_texts{};  ///< keys of text/<lang>/aid.json that something asked for
  std::vector<std::string> never_places{};  ///< where each of the aid's never-rules stands
  NamedConditions named_conditions{};       ///< those of aid.toml's [[define]]
  std::map<Language, std::map<std::string, std::string, std::less<>>, std::less<>>
      helper_texts{};  ///< for the voice of a helper, by the key they stand for
  std::set<std::string> vetted_pictures{};  ///< files that have been held against what may be drawn
  std::vector<PlacedText> goals_named{};  ///< goals that rows name, to be held against values.toml
  ContentFaults faults{};

  FileFaults faults_of(const std::filesystem::path& file) { return {folder / file, faults}; }
  /// The form to check conditions against, or null if it could not be read.
  const Questionnaire* form() const { return form_read ? &aid.questionnaire : nullptr; }
  /// What the conditions of its files may speak of.
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
void read_values(AidParts& parts);
void read_knowledge(AidParts& parts);

/// Warns of every [[define]] that no condition asked for.
void report_unused_defines(AidParts& parts);

/// Holds the never-rules against the treatments, once these are read.
void check_never_rules(AidParts& parts);

/// Who asks for a text, and where.
struct TextAsker {
  FileFaults& faults;
  std::string place{};
};

/// Checks that a text is there in every language and that nothing in it stays unfilled; `arguments`
/// are the names of what fills it.
void need_text(AidParts& parts, const std::string& key, const std::set<std::string>& arguments,
               const TextAsker& asker);

/// As need_text, for a text that may be left out of all languages.
void allow_text(AidParts& parts, const std::string& key, const TextAsker& asker);

/// Whether the aid's first language has that text.
bool has_text(const AidParts& parts, const std::string& key);

/// Whether an aid has this file. One that it may leave out is no fault.
bool has_file(const AidParts& parts, const std::string& file);

/// Checks that a source is recorded.
void need_source(const AidParts& parts, const std::string& id, const TextAsker& asker);

/// Checks that a file of the folder exists and lies within it; whether it does.
bool need_file(AidParts& parts, const std::string& file, const TextAsker& asker);

/// As need_file, for a drawing. One that may not be drawn is an error of its own file, said once.
bool need_picture(AidParts& parts, const std::string& file, const TextAsker& asker);

/// Holds a drawing that is there against what may be drawn.
void vet_picture(AidParts& parts, const std::string& file);

/// Warns of every text that nothing asked for.
void report_unused_texts(AidParts& parts);

/// Takes the texts under "helper" of text/<language>/aid.json out of the others and holds them
/// against what they stand for: a text of the same key, or under "items" the words of the item with
/// that linkId.
void take_helper_texts(AidParts& parts);

/// Gives the aid a language "<language>-x-helper" for each of its own, in which everything stands
/// as in that language but for the texts of the helper.
void add_helper_voice(AidParts& parts);

/// Holds the questionnaire against the rest: translations, pictures.
void check_form(AidParts& parts);

/// Reports each id that stands in the list again.
void report_repeated(const std::vector<PlacedText>& ids, std::string_view what, FileFaults& faults);

}  // namespace kiosk

// Reads what clinics and clinicians edit. Everything that is wrong is collected; nothing throws.
#pragma once

#include <optional>

#include "app/content/content_fault.h"
#include "app/domain/cohort.h"
#include "app/domain/decision_aid.h"
#include "app/quality/plain_language.h"
#include "app/wording/words.h"

namespace kiosk {

struct KioskSettings;

/// What was read, if it can be used, and all that is wrong with it. `value` is there when no fault
/// is an error.
template <class Value>
struct Reading {
  std::optional<Value> value{};
  ContentFaults faults{};
};

/// What a form may draw on beside its own file.
struct FormOptions {
  std::vector<std::filesystem::path>
      value_set_folders{};  ///< folders of FHIR ValueSets, CodeSystems and parts of forms, and FHIR
                            ///< packages; the clinic's own first; a folder may be missing
  std::vector<Language> languages{};  ///< in which countries are named, beside the form's own
  std::filesystem::path
      launch_context{};  ///< a Bundle, or one resource, of a person's record; empty: none
  std::string
      form{};  ///< which one of a Bundle: its id, url, title or place from 1; empty: the first
};

/// Reads a content folder whole (format: content/README.md).
Reading<DecisionAid> read_aid(const std::filesystem::path& folder, const FormOptions& options = {});

/// What of a folder of value sets, or of a package, cannot be used, each as a warning with its
/// file. `options` are those with which forms are read: value sets may include one another.
ContentFaults check_value_sets(const std::filesystem::path& folder, const FormOptions& options);

/// Reads one FHIR Questionnaire, leniently: an item that cannot be used is kept as one that cannot
/// be asked, with a warning, and only a file that is not a Questionnaire at all, or has a
/// modifierExtension that is not known here, is refused. Forms of STU3, R4B and R5 are read as
/// R4's, JSON or XML. A Bundle stands for one of its Questionnaires, and brings value sets along.
Reading<Questionnaire> read_questionnaire(const std::filesystem::path& file,
                                          const FormOptions& options = {});

/// Reads a waiting room for a form (format: content/README.md). A question of which it says nothing
/// is a warning.
Reading<Cohort> read_cohort(const std::filesystem::path& file, const Questionnaire& form);

/// Reads kiosk.toml. Relative paths in it are relative to its folder. Unknown keys are warnings. In
/// the folder of an installed machine's settings the public example of a staff code is an error.
Reading<KioskSettings> read_settings(
    const std::filesystem::path& file,
    const std::filesystem::path& installed_folder = "/etc/beforehand");

/// Reads the program's own words of a language from the assets folder: text/<language>.json.
Reading<Words> read_words(const std::filesystem::path& assets, const Language& language);

/// Reads what a translation has to say where its original says it, from the assets folder:
/// plain-language/meanings.toml.
Reading<Meanings> read_meanings(const std::filesystem::path& assets);

/// Reads what texts for patients may not say in a language from the assets folder:
/// plain-language/<language>.toml.
Reading<PlainLanguage> read_plain_language(const std::filesystem::path& assets,
                                           const Language& language);

}  // namespace kiosk

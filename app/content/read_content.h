// Readers of the files that clinics and clinicians edit. All faults are collected; nothing throws.
#pragma once

#include <optional>

#include "app/content/content_fault.h"
#include "app/domain/cohort.h"
#include "app/domain/decision_aid.h"
#include "app/quality/plain_language.h"
#include "app/wording/words.h"

namespace kiosk {

struct KioskSettings;

/// The value, if it is usable, and all of its faults. `value` is set when no fault is an error.
template <class Value>
struct Reading {
  std::optional<Value> value{};
  ContentFaults faults{};
};

/// Resources that a form may use besides its own file.
struct FormOptions {
  std::vector<std::filesystem::path>
      value_set_folders{};  ///< folders of FHIR ValueSets, CodeSystems and parts of forms, and FHIR
                            ///< packages; the clinic's own first; a folder may be missing
  std::vector<Language> languages{};  ///< languages for names of countries, besides the form's own
  std::filesystem::path
      launch_context{};  ///< a Bundle, or one resource, of a person's record; none if empty
  std::filesystem::path body_map{};  ///< the parts of a drawing of a body by code (body_map.h), for
                                     ///< forms from elsewhere; none if empty
  std::string form{};  ///< selects one of a Bundle: its id, url, title or position from 1; the
                       ///< first if empty
  std::vector<Language> aid_languages{};  ///< the only ones that are read of an aid, besides its
                                          ///< first; all if empty
};

/// The languages of an aid by its aid.toml.
struct AidLanguages {
  std::vector<Language> all{};
  std::vector<Language> offered{};  ///< where a clinic names none: the first, those that aid.toml
                                    ///< offers and those whose translation was reviewed; all of
                                    ///< them if it offers none
};

/// Reads the languages alone; none if aid.toml cannot be read.
AidLanguages languages_of_aid(const std::filesystem::path& folder);

/// Reads a whole content folder (format: content/README.md).
Reading<DecisionAid> read_aid(const std::filesystem::path& folder, const FormOptions& options = {});

/// The unusable files of a folder of value sets, or of a package, each as a warning. `options` are
/// those with which forms are read: value sets may include one another.
ContentFaults check_value_sets(const std::filesystem::path& folder, const FormOptions& options);

/// Reads one FHIR Questionnaire, leniently: an unusable item is kept as one that cannot be asked,
/// with a warning, and only a file that is not a Questionnaire at all, or has an unknown
/// modifierExtension, is rejected. Forms of STU3, R4B and R5 are converted to R4, JSON or XML. A
/// Bundle yields one of its Questionnaires, and its value sets.
Reading<Questionnaire> read_questionnaire(const std::filesystem::path& file,
                                          const FormOptions& options = {});

/// Reads a waiting room for a form (format: content/README.md). A question that it does not mention
/// is a warning.
Reading<Cohort> read_cohort(const std::filesystem::path& file, const Questionnaire& form);

/// Reads kiosk.toml. Relative paths in it are relative to its folder. Unknown keys are warnings. In
/// the folder of an installed machine's settings the public example of a staff code is an error.
Reading<KioskSettings> read_settings(
    const std::filesystem::path& file,
    const std::filesystem::path& installed_folder = "/etc/beforehand");

/// The same, with a value even after errors: a wrong setting has its default then. There is none
/// only if nothing of the file can be read.
Reading<KioskSettings> read_settings_in_part(
    const std::filesystem::path& file,
    const std::filesystem::path& installed_folder = "/etc/beforehand");

/// Reads the program's own texts of a language from the assets folder: text/<language>.json.
Reading<Words> read_words(const std::filesystem::path& assets, const Language& language);

/// Reads the meanings that a translation has to keep from the assets folder:
/// plain-language/meanings.toml.
Reading<Meanings> read_meanings(const std::filesystem::path& assets);

/// Reads the words that texts for patients must not use in a language from the assets folder:
/// plain-language/<language>.toml.
Reading<PlainLanguage> read_plain_language(const std::filesystem::path& assets,
                                           const Language& language);

}  // namespace kiosk

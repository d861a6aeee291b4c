// The languages of an aid: those that its folder has, those that are read, those that are offered.
#pragma once

#include "app/content/aid_parts.h"

namespace kiosk {

/// Reads the languages of aid.toml into `declared`, and of these the wanted ones into the aid's
/// own.
void read_languages(AidParts& parts, TomlTable& root);

/// Those of `declared` that serve the wanted ones, in the order of `declared`, always with its
/// first; all of them if none is wanted.
std::vector<Language> read_of(const std::vector<Language>& declared,
                              const std::vector<Language>& wanted);

/// Leaves out of a form that is being read its translations into languages of the folder that are
/// not read. Refers to `parts`.
JsonElementFilter translations_read(const AidParts& parts);

/// Drops a form's translations into languages of the folder that are not read.
void keep_translations(const AidParts& parts, Questionnaire& form);

}  // namespace kiosk

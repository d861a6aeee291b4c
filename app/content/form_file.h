// A file with a form in it: JSON or XML, the form itself or a Bundle of forms and of what they draw
// on.
#pragma once

#include <optional>

#include "app/content/file_faults.h"

namespace kiosk {

/// What a form's file says, as JSON; nothing and an error if it is neither JSON nor XML.
std::optional<Json> read_form_file(FileFaults& faults);

/// FHIR's XML as its JSON; nothing and an error with line and column if it is no XML, has a
/// document type, or is too deep.
std::optional<Json> json_of_xml(const std::string& xml, FileFaults& faults);

/// The form of a file, or the one in its Bundle that is wanted by its id, its url, its title or its
/// place among them, from 1. Nothing and an error if there is none such. With nothing wanted the
/// first one is taken, and the others are named as a loss.
const Json* choose_form(const Json& root, const std::string& wanted, FileFaults& faults);

}  // namespace kiosk

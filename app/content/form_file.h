// A file with a form in it: JSON or XML, the form itself or a Bundle of forms and their value sets.
#pragma once

#include <optional>

#include "app/content/file_faults.h"

namespace kiosk {

/// Parses a form's file to JSON; nullopt and an error if it is neither JSON nor XML.
std::optional<Json> read_form_file(FileFaults& faults);

/// Converts FHIR's XML to its JSON; nullopt and an error with line and column if it is not XML, has
/// a document type, or is nested too deeply.
std::optional<Json> json_of_xml(const std::string& xml, FileFaults& faults);

/// The form of a file, or the one in its Bundle that is selected by its id, its url, its title or
/// its position, from 1. Null and an error if there is none such. By default the first one is
/// taken, and the others are reported as a loss.
const Json* choose_form(const Json& root, const std::string& wanted, FileFaults& faults);

}  // namespace kiosk

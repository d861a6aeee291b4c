// Holds a PDF against what a program can decide of PDF/UA-1 (ISO 14289-1), by the failure
// conditions of the Matterhorn Protocol.
#pragma once

#include <string>
#include <vector>

namespace kiosk {

/// What a screen reader says of a tagged PDF, element by element: the actual text of each that has
/// one (ISO 32000-1, 14.9.4), a line each.
std::string read_by_structure(const std::string& pdf);

/// Each fault in words, with the number of its condition; empty if there is none. Not looked at:
/// what needs eyes, such as whether the words of a figure are the right ones, and what these sheets
/// do not have: links, forms, notes, formulas, scripts.
std::vector<std::string> ua_faults(const std::string& pdf);

}  // namespace kiosk

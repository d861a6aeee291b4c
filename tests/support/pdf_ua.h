// Holds a PDF against what a program can decide of PDF/UA-1 (ISO 14289-1), by the failure
// conditions of the Matterhorn Protocol.
#pragma once

#include <string>
#include <vector>

namespace kiosk {

/// Each fault in words, with the number of its condition; empty if there is none. Not looked at:
/// what needs eyes, such as whether the words of a figure are the right ones, and what these sheets
/// do not have: links, forms, notes, formulas, scripts.
std::vector<std::string> ua_faults(const std::string& pdf);

}  // namespace kiosk

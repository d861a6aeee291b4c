// Marks the content of a page that is not in its structure tree.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::sheet {

/// A page's content as Cairo writes it, with everything that is painted outside of marked content
/// (lines, boxes, backgrounds) marked as an artifact, which screen readers skip: ISO 14289-1
/// (PDF/UA-1), 7.1, requires everything to be one or the other. Cairo 1.16 cannot mark artifacts.
std::string with_artifacts_marked(std::string_view content);

}  // namespace kiosk::sheet

// What a page paints besides what its structure names.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::sheet {

/// A page's content as Cairo writes it, with all that is painted outside of any marked content
/// (lines, boxes, backgrounds) marked as an artifact, which screen readers pass over: ISO 14289-1
/// (PDF/UA-1), 7.1, wants each thing to be the one or the other. Cairo 1.16 has no mark for it.
std::string with_artifacts_marked(std::string_view content);

}  // namespace kiosk::sheet

// FHIR's rendering-markdown and rendering-xhtml reduced to what is safe to show: text, bold, and
// line breaks.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// Converts Markdown to markup: <b>, line breaks and XML escapes. Emphasis, links and headings keep
/// their text. "" for a text with raw HTML or a picture in it, whose meaning would be lost.
std::string markup_of_markdown(const std::string& markdown);

/// The same for XHTML. "" for a text with any element that is more than style.
std::string markup_of_xhtml(std::string_view xhtml);

/// The text of such markup without tags.
std::string words_of_markup(std::string_view markup);

}  // namespace kiosk

// FHIR's rendering-markdown and rendering-xhtml reduced to what is safe to show: words, bold, and
// lines.
#pragma once

#include <string>
#include <string_view>

namespace kiosk {

/// Markdown as markup: <b>, line breaks and XML escapes. Emphasis, links and headings keep their
/// words. "" for a text with raw HTML or a picture in it, of which one cannot know what it wants to
/// say.
std::string markup_of_markdown(const std::string& markdown);

/// XHTML likewise. "" for a text with any element that is more than style.
std::string markup_of_xhtml(std::string_view xhtml);

/// The words of such a markup without it.
std::string words_of_markup(std::string_view markup);

}  // namespace kiosk

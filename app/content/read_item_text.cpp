#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/content/markdown.h"
#include "app/content/styled_text.h"

namespace kiosk {
namespace {

/// The value of an extension of the text, whichever of FHIR's string types it has.
const std::string& styled(const Json& beside, std::string_view url) {
  const auto* found = extension(beside, url);
  const auto& nothing = beside.string_at("");
  if (!found) return nothing;
  const auto& text = found->string_at("valueString");
  return text.empty() ? found->string_at("valueMarkdown") : text;
}

/// Of a CSS style, only bold is shown. Colors are the kiosk's own: they are legible in each of its
/// themes.
bool asks_for_bold(std::string_view style) {
  constexpr std::string_view property = "font-weight";
  const auto at = style.find(property);
  if (at == std::string_view::npos) return false;
  auto value = style.substr(at + property.size());
  value = value.substr(0, value.find(';'));
  return value.find("bold") != std::string_view::npos ||
         value.find_first_of("6789") != std::string_view::npos;
}

/// The styled version of a plain text, if it can be shown; its text replaces a missing plain one.
void read_styled_text(Item& item, const Json& beside, const ItemSource& source,
                      FileFaults& faults) {
  if (const auto& markdown = styled(beside, extension_url::rendering_markdown); !markdown.empty())
    item.show.markup = Text{markup_of_markdown(markdown)};
  const auto& xhtml = styled(beside, extension_url::rendering_xhtml);
  if (item.show.markup.empty() && !xhtml.empty()) item.show.markup = Text{markup_of_xhtml(xhtml)};
  const bool is_styled =
      !xhtml.empty() || !styled(beside, extension_url::rendering_markdown).empty();
  if (is_styled && item.show.markup.empty())
    faults.warning(
        source.place + "._text",
        "the styled text has parts that cannot be shown here; the plain text is shown in its place",
        loss::styled_text);
  if (item.show.markup.empty() && !item.text.empty() &&
      asks_for_bold(styled(beside, extension_url::rendering_style)))
    item.show.markup = Text{"<b>" + escaped_markup(item.text.original) + "</b>"};
  if (!item.text.empty() || item.show.markup.empty()) return;
  item.text.original = words_of_markup(item.show.markup.original);
  item.show.text_is_made = true;
}

/// Many forms have a question's text only in its code.
void read_words_of_code(Item& item, const Json& json) {
  for (const auto& coding : json.array_at("code")) {
    item.text = read_text(coding, "display");
    item.show.text_is_made = !item.text.empty();
    if (item.show.text_is_made) return;
  }
}

}  // namespace

void read_item_text(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto& json = *source.json;
  item.text = read_text(json, "text");
  if (const auto* beside = json.find("_text")) read_styled_text(item, *beside, source, faults);
  if (item.text.empty() && item.is_question()) read_words_of_code(item, json);
}

}  // namespace kiosk

#include "app/content/fhir_text.h"
#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/content/styled_text.h"

namespace kiosk {
namespace {

/// The value of an extension beside the text, whichever of FHIR's string types it has.
const std::string& styled(const Json& beside, std::string_view url) {
  const auto* found = extension(beside, url);
  const auto& nothing = beside.string_at("");
  if (!found) return nothing;
  const auto& text = found->string_at("valueString");
  return text.empty() ? found->string_at("valueMarkdown") : text;
}

}  // namespace

void read_item_text(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto& json = *source.json;
  item.text = read_text(json, "text");
  const auto* beside = json.find("_text");
  if (!beside) return;
  if (const auto& markdown = styled(*beside, extension_url::rendering_markdown); !markdown.empty()) item.markup = Text{markup_of_markdown(markdown)};
  const auto& xhtml = styled(*beside, extension_url::rendering_xhtml);
  if (item.markup.empty() && !xhtml.empty()) item.markup = Text{markup_of_xhtml(xhtml)};
  const bool is_styled = !xhtml.empty() || !styled(*beside, extension_url::rendering_markdown).empty();
  if (is_styled && item.markup.empty()) faults.warning(source.place + "._text", "the styled text has parts that cannot be shown here; the plain text is shown in its place", loss::styled_text);
  if (!item.text.empty() || item.markup.empty()) return;
  item.text.original = words_of_markup(item.markup.original);
  item.text_is_made = true;
}

}  // namespace kiosk

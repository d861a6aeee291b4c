#include "app/content/form_reading.h"

#include "app/json/characters.h"

namespace kiosk {
namespace {

/// Reports the text if its longest variant is too long to be shown.
void check(const Text& text, const std::string& place, FileFaults& faults) {
  auto longest = character_count(text.original);
  for (const auto& [language, words] : text.translations)
    longest = std::max(longest, character_count(words));
  if (longest <= longest_text) return;
  faults.unusable(place, "has " + std::to_string(longest) +
                             " characters; a text that is shown has at most " +
                             std::to_string(longest_text));
}

void check_item(Item& item, const std::string& place, FileFaults& faults) {
  check(item.text, place + ".text", faults);
  for (const auto* text :
       {&item.show.prefix, &item.show.short_text, &item.entry.decline, &item.entry.format,
        &item.entry.not_valid, &item.entry.another, &item.show.below})
    check(*text, place, faults);
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const auto option = place + ".answerOption[" + std::to_string(i) + ']';
    check(item.options[i].label, option, faults);
    check(item.options[i].note, option, faults);
  }
  for (const auto& band : item.show.bands) {
    check(band.label, place + ".extension", faults);
    check(band.text, place + ".extension", faults);
  }
  for (const auto& link : item.show.links) check(link.label, place + ".extension", faults);
  for (const auto& picture : item.show.pictures) check(picture.label, place + ".extension", faults);
  if (character_count(item.show.markup.original) <= 2 * longest_text)
    return;  // tags and escapes count too
  faults.unusable(place + "._text",
                  "the styled text is too long to be shown; the plain one is shown in its place");
  item.show.markup = {};
}

}  // namespace

void bound_texts(FormReading& reading, FileFaults& faults) {
  check(reading.form.title, "title", faults);
  for (std::size_t i = 0; i < reading.form.items.size(); ++i)
    check_item(reading.form.items[i], reading.places[i], faults);
}

}  // namespace kiosk

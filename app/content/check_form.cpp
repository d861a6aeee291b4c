#include <set>

#include "app/content/aid_parts.h"
#include "app/content/file_bytes.h"
#include "app/domain/aid_files.h"

namespace kiosk {
namespace {

/// Checks the texts of one item in all the aid's languages.
struct TranslationCheck {
  const AidParts& parts;
  FileFaults& faults;
  std::string place{};

  void check(const Text& text, std::string_view what) const {
    if (text.empty()) return;
    for (const auto& language : parts.aid.languages) {
      if (language == parts.aid.questionnaire.language || text.translations.contains(language))
        continue;
      faults.error(place, "missing translation: " + std::string(what) + " in \"" + language + '"');
    }
  }
};

bool is_number(const AnswerOption& option) {
  return std::holds_alternative<std::int64_t>(option.value) ||
         std::holds_alternative<Decimal>(option.value);
}

void check_translations(const AidParts& parts, const Item& item, const std::string& place,
                        FileFaults& faults) {
  const TranslationCheck translations{parts, faults, place};
  translations.check(item.text, "text");
  translations.check(item.show.short_text, "shortText");
  translations.check(item.entry.decline, "the words for passing on the question");
  for (const auto& option : item.options) {
    if (!is_number(option))
      translations.check(option.label, "the answer \"" + option.label.original + '"');
    translations.check(option.note, "the note of the answer \"" + option.label.original + '"');
  }
  for (const auto& band : item.show.bands) {
    translations.check(band.label, "the band \"" + band.label.original + '"');
    translations.check(band.text, "the text of the band \"" + band.label.original + '"');
  }
  for (const auto& picture : item.show.pictures)
    translations.check(picture.label, "the picture's label \"" + picture.label.original + '"');
}

void need_drawings(AidParts& parts, const Item& item, const std::string& place,
                   FileFaults& faults) {
  for (const auto& option : item.options) {
    if (!option.drawing.empty()) need_picture(parts, option.drawing, {faults, place});
  }
}

std::string read_pictures(AidParts& parts, const Item& item, const std::string& place,
                          FileFaults& faults) {
  std::string drawings;
  for (const auto& picture : item.show.pictures) {
    if (picture.file.empty() || !need_picture(parts, picture.file, {faults, place})) continue;
    drawings += file_bytes(parts.folder / picture.file).value_or("");
  }
  return drawings;
}

void check_body_map(AidParts& parts, const Item& item, const std::string& place,
                    FileFaults& faults) {
  if (item.show.pictures.empty()) return faults.error(place, "a body map needs a picture");
  const auto drawings = read_pictures(parts, item, place, faults);
  if (drawings.empty()) return;
  for (const auto& option : item.options) {
    const auto code = std::string(code_of(option.value));
    if (option.exclusive || code.empty() ||
        drawings.find("id=\"" + code + '"') != std::string::npos)
      continue;
    faults.error(place, "no picture has an element with the id \"" + code + "\" to tap on");
  }
}

void check_answers(const Item& item, const std::string& place, FileFaults& faults) {
  std::set<std::string> codes;
  for (const auto& option : item.options) {
    const auto code = std::string(code_of(option.value));
    if (!code.empty() && !codes.insert(code).second)
      faults.error(place, "the answer code \"" + code + "\" is a duplicate");
  }
  if (item.type == ItemType::choice && item.options.empty())
    faults.error(place, "a choice needs answers to choose from");
}

}  // namespace

void check_form(AidParts& parts) {
  if (!parts.form_read) return;
  auto faults = parts.faults_of(aid_files::questionnaire);
  const auto& items = parts.aid.questionnaire.items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    check_translations(parts, items[i], parts.item_places[i], faults);
    check_answers(items[i], parts.item_places[i], faults);
    need_drawings(parts, items[i], parts.item_places[i], faults);
    if (items[i].control == ItemControl::body_map)
      check_body_map(parts, items[i], parts.item_places[i], faults);
    else read_pictures(parts, items[i], parts.item_places[i], faults);
  }
}

}  // namespace kiosk

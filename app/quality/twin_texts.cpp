#include "app/quality/twin_texts.h"

#include "app/domain/aid_files.h"
#include "app/quality/patient_texts.h"
#include "app/quality/plain_text.h"

namespace kiosk {
namespace {

class TwinGathering {
 public:
  TwinGathering(const DecisionAid& aid, Language language)
      : aid_(aid), first_(aid.languages.front()), language_(std::move(language)) {}

  std::vector<TwinText> take() {
    add_short_texts();
    for (const auto& option : aid_.options) add_card(option);
    for (const auto& item : aid_.questionnaire.items) add_item(item);
    return std::move(twins_);
  }

 private:
  void add(const std::string& file, const std::string& place, const std::string& original,
           const std::string& translated) {
    if (original.empty() || translated.empty()) return;
    twins_.push_back(
        {.file = file, .place = place, .original = original, .translated = translated});
  }

  void add_short_texts() {
    const auto originals = aid_.texts.find(first_);
    const auto translated = aid_.texts.find(language_);
    if (originals == aid_.texts.end() || translated == aid_.texts.end()) return;
    for (const auto& [key, original] : originals->second) {
      const auto twin = translated->second.find(key);
      if (twin != translated->second.end() && !key.starts_with("glossary."))
        add(texts_file_of(language_), key, original, twin->second);
    }
  }

  void add_card(const Option& option) {
    const auto original = option.texts.find(first_);
    const auto translated = option.texts.find(language_);
    if (original == option.texts.end() || translated == option.texts.end()) return;
    const auto& from = original->second;
    const auto& to = translated->second;
    const auto file = card_file(option, language_);
    add(file, "", from.title, to.title);
    add(file, "", from.short_text, to.short_text);
    add(file, "", from.picture_description, to.picture_description);
    add(file, "", from.picture_caption, to.picture_caption);
    for (const auto section : all_sections)
      add_section(file, aid_.text(language_, "headings." + std::string(name_of(section))),
                  from.section(section), to.section(section));
    for (std::size_t i = 0; i < std::min(from.rows.size(), to.rows.size()); ++i) {
      add(file, aid_.text(language_, "headings.rows"), without_markup(from.rows[i]),
          without_markup(to.rows[i]));
    }
  }

  void add_section(const std::string& file, const std::string& heading,
                   const std::vector<Block>& from, const std::vector<Block>& to) {
    if (from.size() != to.size()) return;
    for (std::size_t i = 0; i < from.size(); ++i)
      add(file, heading, without_markup(from[i].markup), without_markup(to[i].markup));
  }

  void add_item(const Item& item) {
    const auto add_text = [&](const Text& text) {
      const auto twin = text.translations.find(language_);
      if (twin != text.translations.end())
        add(aid_files::questionnaire, item.link_id, text.original, twin->second);
    };
    for (const auto* text : {&item.text, &item.entry.decline, &item.show.short_text})
      add_text(*text);
    for (const auto& option : item.options) add_text(option.label), add_text(option.note);
    for (const auto& band : item.show.bands) add_text(band.label), add_text(band.text);
  }

  const DecisionAid& aid_;
  Language first_;
  Language language_;
  std::vector<TwinText> twins_{};
};

}  // namespace

std::vector<TwinText> twin_texts(const DecisionAid& aid, const Language& language) {
  return TwinGathering(aid, language).take();
}

}  // namespace kiosk

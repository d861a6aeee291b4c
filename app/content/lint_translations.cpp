#include <set>

#include "app/content/form_lint.h"

namespace kiosk {
namespace {

/// A text of an item and its name in a fault.
struct NamedText {
  const Text* text = nullptr;
  std::string place{};
};

bool is_number(const Answer& answer) {
  return std::holds_alternative<std::int64_t>(answer) || std::holds_alternative<Decimal>(answer);
}

/// The texts that the form itself has: the answers of a value set have languages of their own.
std::vector<NamedText> texts_of(const FormReading& reading, ItemIndex index) {
  const auto& item = reading.form.items[index];
  const auto& place = reading.places[index];
  std::vector<NamedText> texts{{&item.text, place + ".text"},
                               {&item.show.short_text, place + ".extension"},
                               {&item.entry.format, place + ".extension"}};
  for (std::size_t i = 0; reading.lists_answers[index] && i < item.options.size(); ++i) {
    if (!is_number(item.options[i].value))
      texts.push_back({&item.options[i].label, place + ".answerOption[" + std::to_string(i) + ']'});
  }
  return texts;
}

std::set<Language> languages_of(const FormReading& reading) {
  std::set<Language> languages;
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    for (const auto& [text, place] : texts_of(reading, i)) {
      for (const auto& [language, words] : text->translations) languages.insert(language);
    }
  }
  languages.erase(reading.form.language);
  return languages;
}

}  // namespace

void lint_translations(const FormReading& reading, FileFaults& faults) {
  const auto languages = languages_of(reading);
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    for (const auto& [text, place] : texts_of(reading, i)) {
      if (text->empty()) continue;
      for (const auto& language : languages) {
        if (!text->translations.contains(language))
          faults.warning(place, "missing translation in \"" + language + '"');
      }
    }
  }
}

}  // namespace kiosk

#include "app/commands/check_words.h"

#include "app/commands/load_content.h"
#include "app/quality/language_rules.h"

namespace kiosk {

ContentFaults check_program_words(const DecisionAid& aid) {
  ProgramTexts texts;
  std::map<Language, std::string, std::less<>> files;
  for (const auto& language : aid.languages) {
    const auto served = words_serving(language);
    if (!served) continue;
    auto words = read_words(assets_folder(), *served);
    if (!words.value) continue;
    files[language] = (assets_folder() / "text" / (*served + ".json")).string();
    texts[language] = std::move(words.value->patterns);
  }
  ContentFaults faults;
  for (auto& finding : check_program_texts(texts, aid.languages.front(), files))
    faults.push_back({.file = std::move(finding.file),
                      .place = std::move(finding.place),
                      .what = std::move(finding.what)});
  return faults;
}

}  // namespace kiosk

#include "app/quality/translations.h"

#include <algorithm>

#include "app/quality/patient_texts.h"
#include "app/wording/message.h"

namespace kiosk {
namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

Finding finding(std::string file, std::string place, std::string what) {
  return {.check = Check::translation,
          .file = std::move(file),
          .place = std::move(place),
          .what = std::move(what)};
}

std::string braced(const std::vector<std::string>& names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "{" : ", {") + name + '}';
  return text.empty() ? "nothing" : text;
}

void check_keys(const DecisionAid& aid, const Language& first, const Language& language,
                Findings& findings) {
  const auto& originals = aid.texts.find(first)->second;
  const auto& translated = aid.texts.find(language)->second;
  for (const auto& [key, original] : originals) {
    if (key.starts_with("glossary.")) continue;
    const auto found = translated.find(key);
    if (found == translated.end()) {
      findings.push_back(
          finding(texts_file_of(language), key, "is missing, but is in " + texts_file_of(first)));
      continue;
    }
    const auto wanted = message_arguments(original, first);
    const auto filled = message_arguments(found->second, language);
    if (wanted != filled)
      findings.push_back(
          finding(texts_file_of(language), key,
                  "fills " + braced(filled) + ", but \"" + first + "\" fills " + braced(wanted)));
  }
  for (const auto& [key, text] : translated) {
    if (key.starts_with("glossary.") || originals.contains(key)) continue;
    findings.push_back(
        finding(texts_file_of(first), key, "is missing, but is in " + texts_file_of(language)));
  }
}

void check_blocks(const DecisionAid& aid, const Option& option, const Language& first,
                  const Language& language, Findings& findings) {
  const auto original = option.texts.find(first);
  const auto translated = option.texts.find(language);
  if (original == option.texts.end() || translated == option.texts.end()) return;
  for (const auto section : all_sections) {
    const auto wanted = original->second.section(section).size();
    const auto found = translated->second.section(section).size();
    if (wanted == found) continue;
    findings.push_back(finding(card_file(option, language),
                               aid.text(language, "headings." + std::string(name_of(section))),
                               "has " + std::to_string(found) + " paragraphs and entries, but " +
                                   std::to_string(wanted) + " in \"" + first + '"'));
    findings.back().is_warning = true;
  }
}

}  // namespace

Findings check_translations(const DecisionAid& aid) {
  Findings findings;
  if (aid.languages.empty() || !aid.texts.contains(aid.languages.front())) return findings;
  const auto& first = aid.languages.front();
  for (const auto& language : aid.languages) {
    if (language == first || !aid.texts.contains(language)) continue;
    check_keys(aid, first, language, findings);
    for (const auto& option : aid.options) check_blocks(aid, option, first, language, findings);
  }
  return findings;
}

}  // namespace kiosk

#include "app/content/aid_parts.h"

#include <set>

#include "app/content/flat_texts.h"

namespace kiosk {
namespace {

void check_arguments(AidParts& parts, const Language& language, const std::string& key,
                     const std::string& pattern, const std::set<std::string>& arguments,
                     const TextAsker& asker) {
  for (const auto& name : message_arguments(pattern, language)) {
    if (arguments.contains(name)) continue;
    parts.faults_of(texts_file(language))
        .error(key, "nothing fills {" + name + "} here (asked for by " +
                        asker.faults.file().string() + ':' + asker.place + ')');
  }
}

}  // namespace

std::filesystem::path texts_file(const Language& language) {
  return std::filesystem::path("text") / language / "aid.json";
}

void read_texts(AidParts& parts) {
  for (const auto& language : parts.aid.languages) {
    auto faults = parts.faults_of(texts_file(language));
    if (auto texts = read_flat_texts(faults, language))
      parts.aid.texts[language] = std::move(*texts);
  }
}

void need_text(AidParts& parts, const std::string& key, const std::set<std::string>& arguments,
               const TextAsker& asker) {
  parts.used_texts.insert(key);
  for (const auto& language : parts.aid.languages) {
    const auto texts = parts.aid.texts.find(language);
    if (texts == parts.aid.texts.end()) continue;  // the file as a whole has been reported
    const auto found = texts->second.find(key);
    if (found == texts->second.end() || found->second.empty()) {
      const bool first = language == parts.aid.languages.front();
      asker.faults.error(asker.place, (first ? "missing text: \"" : "missing translation: \"") +
                                          key + "\" in " + texts_file(language).string());
    } else {
      check_arguments(parts, language, key, found->second, arguments, asker);
    }
  }
}

void allow_text(AidParts& parts, const std::string& key, const TextAsker& asker) {
  if (has_text(parts, key)) need_text(parts, key, {}, asker);
}

bool has_text(const AidParts& parts, const std::string& key) {
  if (parts.aid.languages.empty()) return false;
  const auto texts = parts.aid.texts.find(parts.aid.languages.front());
  return texts != parts.aid.texts.end() && texts->second.contains(key);
}

void report_unused_texts(AidParts& parts) {
  for (const auto& [language, texts] : parts.aid.texts) {
    auto faults = parts.faults_of(texts_file(language));
    for (const auto& [key, text] : texts) {
      const bool in_question_bank =
          key.starts_with("questions.");  // `check` works out which answers suggest these
      if (!in_question_bank && !parts.used_texts.contains(key)) faults.warning(key, "is not used");
    }
  }
}

}  // namespace kiosk

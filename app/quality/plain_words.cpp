#include "app/quality/plain_words.h"

#include <algorithm>
#include <set>

#include "app/domain/aid_files.h"
#include "app/quality/patient_texts.h"
#include "app/quality/phrases.h"

namespace kiosk {
namespace {

struct Banned {
  Phrase phrase;
  std::vector<Phrase> allowed;
  const BannedPhrase& entry;
};

void add_plurals(std::vector<std::string>& phrases, const std::string& word,
                 const std::vector<PluralEndings>& plurals) {
  phrases.push_back(word);
  for (const auto& [one, other] : plurals) {
    if (word.ends_with(one))
      phrases.push_back(word.substr(0, word.size() - one.size()).append(other));
    if (word.ends_with(other))
      phrases.push_back(word.substr(0, word.size() - other.size()).append(one));
  }
}

/// The terms of the glossary, each in the singular and in the plural.
std::vector<Phrase> glossary_phrases(const DecisionAid& aid, const Language& language,
                                     const PlainLanguage& list, const TextBreaks& breaks) {
  const std::string prefix = "glossary.";
  std::vector<std::string> phrases;
  const auto texts = aid.texts.find(language);
  if (texts == aid.texts.end()) return {};
  for (auto text = texts->second.lower_bound(prefix);
       text != texts->second.end() && text->first.starts_with(prefix); ++text) {
    add_plurals(phrases, text->first.substr(prefix.size()), list.plurals);
  }
  return phrases_of(phrases, breaks);
}

/// Checks texts one after another against the list of one language.
class WordCheck {
 public:
  WordCheck(const DecisionAid& aid, const Language& language, const PlainLanguage& list,
            Findings& findings)
      : language_(language),
        breaks_(language),
        medical_(phrases_of(list.medical, breaks_)),
        explained_(glossary_phrases(aid, language, list, breaks_)),
        findings_(findings) {
    for (const auto& entry : list.banned)
      banned_.push_back({Phrase(entry.phrase, breaks_), phrases_of(entry.allowed, breaks_), entry});
    auto known = phrases_of(list.known, breaks_);
    std::move(known.begin(), known.end(), std::back_inserter(explained_));
  }

  void check(const PatientText& text) {
    const auto words = breaks_.words(text.words);
    std::set<std::string> unexplained;  // reported once per block
    for (std::size_t place = 0; place < words.size(); ++place) {
      check_banned(text, words, place);
      const auto medical =
          std::find_if(medical_.begin(), medical_.end(),
                       [&](const Phrase& phrase) { return phrase.is_at(words, place); });
      if (medical == medical_.end() || covered(explained_, words, place)) continue;
      const auto word = in_text(words, place, medical->size());
      if (unexplained.insert(word).second)
        report(text, "\"" + word + "\" is a medical word that the glossary does not explain");
    }
  }

 private:
  static std::string in_text(std::span<const Word> words, std::size_t place, std::size_t count) {
    std::string text;
    for (const auto& word : words.subspan(place, count))
      text += (text.empty() ? "" : " ") + word.small;
    return text;
  }

  void check_banned(const PatientText& text, std::span<const Word> words, std::size_t place) {
    const bool is_question_to_team = text.place.starts_with("questions.");
    for (const auto& banned : banned_) {
      if (banned.entry.own_voice_only && is_question_to_team) continue;
      if (!banned.phrase.is_at(words, place) || covered(banned.allowed, words, place)) continue;
      report(text, "\"" + in_text(words, place, banned.phrase.size()) +
                       "\" is not allowed here: " + banned.entry.why);
    }
  }

  void report(const PatientText& text, std::string what) {
    if (text.file == aid_files::questionnaire) what += " (\"" + language_ + "\")";
    findings_.push_back(
        {.check = Check::words, .file = text.file, .place = text.place, .what = std::move(what)});
  }

  Language language_;
  TextBreaks breaks_;
  std::vector<Banned> banned_{};
  std::vector<Phrase> medical_;
  std::vector<Phrase> explained_;
  Findings& findings_;
};

}  // namespace

Findings check_words(const DecisionAid& aid, const PlainLanguages& languages) {
  Findings findings;
  for (const auto& language : aid.languages) {
    const auto list = languages.find(language);
    if (list == languages.end()) continue;
    WordCheck check(aid, language, list->second, findings);
    for (const auto& text : patient_texts(aid, language)) check.check(text);
  }
  return findings;
}

}  // namespace kiosk

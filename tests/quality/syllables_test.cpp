#include "app/quality/syllables.h"

#include <gtest/gtest.h>

#include "app/content/read_content.h"

namespace kiosk {
namespace {

/// By the rules that come with the program.
SyllableCounter counter_of(const Language& language) {
  const auto list = read_plain_language(std::filesystem::path(SOURCE_DIR) / "assets", language);
  return SyllableCounter(list.value ? list.value->syllables : SyllableRules{});
}

struct Counted {
  const char* word;
  int syllables;
};

TEST(EnglishSyllables, AreCountedByVowelGroupsAndEndings) {
  auto counter = counter_of("en");
  for (const auto& [word, syllables] : std::initializer_list<Counted>{
           {"pain", 1},     {"bone", 1},      {"bones", 1},        {"people", 2},  {"little", 2},
           {"table", 2},    {"treated", 2},   {"helped", 1},       {"needed", 2},  {"passed", 1},
           {"boxes", 2},    {"doses", 2},     {"places", 2},       {"needles", 2}, {"cancer", 2},
           {"medicine", 3}, {"radiation", 4}, {"patient", 2},      {"usually", 4}, {"quality", 3},
           {"serious", 3},  {"question", 2},  {"special", 2},      {"careful", 2}, {"safely", 2},
           {"movement", 2}, {"any", 2},       {"every", 2},        {"being", 2},   {"x", 1},
           {"yes", 1},      {"why", 1},       {"chemotherapy", 5}, {"steroid", 2}, {"opioid", 3},
           {"biopsy", 3}}) {
    EXPECT_EQ(counter.of(word), syllables) << word;
  }
}

TEST(SpanishSyllables, PartWhereStrongVowelsMeetOrAWeakOneIsAccented) {
  auto counter = counter_of("es");
  for (const auto& [word, syllables] : std::initializer_list<Counted>{
           {"hueso", 2},       {"dolor", 2},        {"cáncer", 2}, {"día", 2},
           {"días", 2},        {"país", 2},         {"aéreo", 4},  {"ahora", 3},
           {"ciudad", 2},      {"quiere", 2},       {"guía", 2},   {"pregunta", 3},
           {"vergüenza", 3},   {"también", 2},      {"muy", 1},    {"y", 1},
           {"leyó", 2},        {"radioterapia", 5}, {"oían", 3},   {"médico", 3},
           {"tratamiento", 4}, {"continúa", 4},     {"agua", 2},   {"enfermedad", 4}}) {
    EXPECT_EQ(counter.of(word), syllables) << word;
  }
}

TEST(Syllables, AreCountedInAnyLanguageThatBringsItsRules) {
  SyllableCounter french({.silent = {"e(?=s?$)"}, .starts = {"[aeiouyàâéèêëîïôùûü]+"}});
  EXPECT_EQ(french.of("tête"), 1);
  EXPECT_EQ(french.of("douleur"), 2);
  EXPECT_EQ(french.of("médicament"), 4);
}

TEST(Syllables, AWordOfTheExceptionsHasWhatStandsThere) {
  SyllableCounter counter({.starts = {"[aeiou]+"}, .exceptions = {{"idea", 3}}});
  EXPECT_EQ(counter.of("idea"), 3);
  EXPECT_EQ(counter.of("ideal"), 2);
}

TEST(Syllables, AWordWithoutAVowelHasOneAndALanguageWithoutRulesHasNone) {
  EXPECT_EQ(SyllableCounter({.starts = {"[aeiou]+"}}).of("x"), 1);
  EXPECT_EQ(SyllableCounter(SyllableRules{}).of("bone"), 0);
}

TEST(Syllables, APatternThatCannotBeReadIsNamed) {
  EXPECT_EQ(syllable_rules_fault({.silent = {"e$"}, .starts = {"[aeiou"}}), "[aeiou");
  EXPECT_EQ(syllable_rules_fault({.silent = {"("}, .starts = {"a"}}), "(");
  EXPECT_EQ(syllable_rules_fault({.silent = {"e$"}, .starts = {"[aeiou]+"}}), "");
}

}  // namespace
}  // namespace kiosk

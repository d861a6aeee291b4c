#include "app/quality/syllables.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

struct Counted {
  const char* word;
  int syllables;
};

TEST(EnglishSyllables, AreCountedByVowelGroupsAndEndings) {
  for (const auto& [word, syllables] : std::initializer_list<Counted>{
           {"pain", 1},     {"bone", 1},      {"bones", 1},        {"people", 2},  {"little", 2},
           {"table", 2},    {"treated", 2},   {"helped", 1},       {"needed", 2},  {"passed", 1},
           {"boxes", 2},    {"doses", 2},     {"places", 2},       {"needles", 2}, {"cancer", 2},
           {"medicine", 3}, {"radiation", 4}, {"patient", 2},      {"usually", 4}, {"quality", 3},
           {"serious", 3},  {"question", 2},  {"special", 2},      {"careful", 2}, {"safely", 2},
           {"movement", 2}, {"any", 2},       {"every", 2},        {"being", 2},   {"x", 1},
           {"yes", 1},      {"why", 1},       {"chemotherapy", 5}, {"steroid", 2}, {"opioid", 3},
           {"biopsy", 3}}) {
    EXPECT_EQ(english_syllables(word), syllables) << word;
  }
}

TEST(SpanishSyllables, PartWhereStrongVowelsMeetOrAWeakOneIsAccented) {
  for (const auto& [word, syllables] : std::initializer_list<Counted>{
           {"hueso", 2},       {"dolor", 2},        {"cáncer", 2}, {"día", 2},
           {"días", 2},        {"país", 2},         {"aéreo", 4},  {"ahora", 3},
           {"ciudad", 2},      {"quiere", 2},       {"guía", 2},   {"pregunta", 3},
           {"vergüenza", 3},   {"también", 2},      {"muy", 1},    {"y", 1},
           {"leyó", 2},        {"radioterapia", 5}, {"oían", 3},   {"médico", 3},
           {"tratamiento", 4}, {"continúa", 4},     {"agua", 2},   {"enfermedad", 4}}) {
    EXPECT_EQ(spanish_syllables(word), syllables) << word;
  }
}

}  // namespace
}  // namespace kiosk

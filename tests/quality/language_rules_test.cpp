// What a translation owes its own language: plural forms, its script, its digits.
#include "app/quality/language_rules.h"

#include <gtest/gtest.h>

#include "app/wording/sentences.h"

namespace kiosk {
namespace {

struct Pair {
  const char* language;
  const char* original;
  const char* translated;
  bool is_left = false;
};

constexpr Pair pairs[] = {
    {"es", "How strong is your pain now?", "How strong is your pain now?", true},
    {"es", "How strong is your pain now?", "¿Qué tan fuerte es su dolor?", false},
    {"es", "No", "No", false},
    {"es", "Radium-223", "Radium-223", false},
    {"es", "You can take it by mouth with some water", "Se toma: take it by mouth with some water",
     true},
    {"es", "{count, plural, one {# place} other {# places}}",
     "{count, plural, one {# lugar} other {# lugares}}", false},
    {"vi", "Where does it hurt?", "Where does it hurt?", true},
    {"vi", "Where does it hurt?", "Đau ở đâu?", false},
    {"ar", "Where does it hurt?", "Where does it hurt?", true},
    {"ar", "Where does it hurt?", "أين تشعر بالألم؟", false},
    {"ar", "In {count, plural, one {# place} other {# places}}",
     "في {count, plural, zero {# مكان} one {# مكان} two {# مكان} few {# مكان} many {# مكان} other "
     "{# "
     "مكان}}",
     false},
    {"ar", "Set by kiosk.toml or CUPS", "يضبطه kiosk.toml أو CUPS", false},
    {"ar", "It says the same", "يقول it says the same هنا", true},
    {"ru", "Ask the team now", "Спросите the team сейчас", false},
    {"zh", "Where does it hurt?", "哪里疼？", false},
    {"zh", "It comes back in some people", "有些人 it comes back in some people。", true},
    {"zh", "en-US", "zh-Hans-CN", false}};

TEST(ATextThatWasLeft, IsFoundByItsScriptOrItsSentence) {
  for (const auto& [language, original, translated, is_left] : pairs)
    EXPECT_EQ(
        is_left_untranslated({.original = original, .translated = translated}, "en", language),
        is_left)
        << language << ": " << translated;
}

TEST(ATranslation, WithoutAPluralFormOrWithOtherDigitsIsNamed) {
  const auto what = [](const char* translated, const char* language) {
    std::string text;
    for (const auto& fault : check_translated({.file = "f",
                             .place = "p",
                             .original = "{n, plural, one {# day} other {# days}}",
                             .translated = translated},
                                              "en", language))
      text += fault.what + '\n';
    return text;
  };
  EXPECT_EQ(what("{n, plural, one {# día} other {# días}}", "es"), "");
  EXPECT_TRUE(what("{n, plural, one {# день} other {# дней}}", "ru")
                  .starts_with("has no plural form for few, many, which numbers have in \"ru\""));
  EXPECT_TRUE(check_translated({.file = "f",
                                .place = "p",
                                .original = "{n, plural, =0 {} other {HTTP #}}",
                                .translated = "{n, plural, =0 {} other {HTTP #}}"},
                               "en", "ar")
                  .empty())
      << "a code has no forms";
  EXPECT_TRUE(what("بعد ٤ أيام", "ar").starts_with("writes the digit \"٤\""));
  EXPECT_EQ(what("بعد 4 أيام", "ar"), "");
  EXPECT_TRUE(what("第４天", "zh").starts_with("writes the digit \"４\""));
}

TEST(TheProgramsTexts, AreTheSameKeysInEachLanguage) {
  const ProgramTexts texts{{"en",
                            {{"a", "Back"},
                             {"b", "{n} days"},
                             {"c", "Where you are now"},
                             {"inspection_step.disk", "sudo apt-get clean now"}}},
                           {"xx",
                            {{"b", "{m} jours"},
                             {"c", "Where you are now"},
                             {"d", "?"},
                             {"inspection_step.disk", "sudo apt-get clean now"}}}};
  std::string lines;
  for (const auto& fault : check_program_texts(texts, "en", {{"en", "en.json"}, {"xx", "xx.json"}}))
    lines += fault.file + ':' + fault.place + ' ' + fault.what + '\n';
  EXPECT_EQ(lines,
            "xx.json:a is missing, but is in en.json\n"
            "xx.json:b fills other names than \"en\": {m} jours\n"
            "xx.json:c is still in \"en\": Where you are now\n"
            "xx.json:d is not used\n");
}

TEST(ASentence, EndsWithTheMarkOfItsScript) {
  for (const auto* text : {"Yes.", "نعم؟", "好。", "好？”", "हाँ।", "“Yes.” ", "(Yes!)"})
    EXPECT_TRUE(ends_sentence(text)) << text;
  for (const auto* text : {"Yes", "", "Yes,", "好", "Heading:", "3 of 4)"})
    EXPECT_FALSE(ends_sentence(text)) << text;
}

}  // namespace
}  // namespace kiosk

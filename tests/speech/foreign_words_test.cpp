// Names in Latin letters within texts of other scripts.
#include "app/speech/foreign_words.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

using Runs = std::vector<ScriptRun>;

TEST(ForeignWords, AreCutOutOfATextOfAnotherScript) {
  EXPECT_EQ(script_runs("Анализ HER2 показал."),
            (Runs{{"Анализ ", false}, {"HER", true}, {"2 показал.", false}}));
  EXPECT_EQ(script_runs("تناول zoledronic acid اليوم؟"),
            (Runs{{"تناول ", false}, {"zoledronic acid", true}, {" اليوم؟", false}}));
  EXPECT_EQ(script_runs("Denosumab是一种药。"), (Runs{{"Denosumab", true}, {"是一种药。", false}}));
}

TEST(ForeignWords, AreNoneWhereAllLettersAreLatinOrOnlyOneIs) {
  EXPECT_EQ(script_runs("Nói về thuốc HER2."), (Runs{{"Nói về thuốc HER2.", false}}));
  EXPECT_EQ(script_runs("¿Le duele?"), (Runs{{"¿Le duele?", false}}));
  EXPECT_EQ(script_runs("الحرف A"), (Runs{{"الحرف A", false}}));
  EXPECT_EQ(script_runs("12 %"), (Runs{{"12 %", false}}));
  EXPECT_EQ(script_runs(""), (Runs{{"", false}}));
}

TEST(ForeignWords, LoseNothingOfATextThatIsBroken) {
  for (const std::string broken : {"\xD0", "abc\xFF\xE4\xB8", "\x80\x80 ab \xF0\x9F"}) {
    std::string whole;
    for (const auto& run : script_runs(broken)) whole += run.text;
    EXPECT_EQ(whole, broken);
  }
}

}  // namespace
}  // namespace kiosk

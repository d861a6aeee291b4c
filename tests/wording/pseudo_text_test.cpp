// Text to look at screens with.
#include "app/wording/pseudo_text.h"

#include <gtest/gtest.h>

#include "app/values/utf8.h"
#include "app/wording/message.h"

namespace kiosk {
namespace {

constexpr const char* message =
    "You said that <b>{name}</b> hurts in {count, plural, one {# place} other {# places}}. Ask "
    "about 12 of 100 &amp; more.";

const PseudoScript long_words{{"Ärztin", "über", "Schmerzmittelverschreibung"}, 130, true};
const PseudoScript no_spaces{{"骨", "癌症", "放射治疗"}, 35, false};

TEST(PseudoText, KeepsWhatIsFilledInAndTagsAndDigits) {
  for (const auto& script : {long_words, no_spaces}) {
    const auto pseudo = pseudo_text(message, script);
    EXPECT_EQ(message_fault(pseudo, "en"), "") << pseudo;
    EXPECT_EQ(message_arguments(pseudo, "en"), message_arguments(message, "en")) << pseudo;
    for (const auto* kept : {"<b>{name}</b>", "one {#", "12", "100", "&amp;"})
      EXPECT_NE(pseudo.find(kept), std::string::npos) << kept << " in " << pseudo;
    for (const auto* gone : {"You", "places}", "about"})
      EXPECT_EQ(pseudo.find(gone), std::string::npos) << gone << " in " << pseudo;
    EXPECT_EQ(pseudo, pseudo_text(message, script));
  }
}

TEST(PseudoText, IsAsLongAsATranslationWouldBe) {
  std::string long_text;
  for (int i = 0; i < 40; ++i) long_text += "your care team may talk about treatment of bones ";
  const auto share = [&](const PseudoScript& script) {
    return values::character_count(pseudo_text(long_text, script)) * 100 /
           values::character_count(long_text);
  };
  EXPECT_GT(share(long_words), 115U);
  EXPECT_LT(share(no_spaces), 45U);
  const auto without = pseudo_text(long_text, no_spaces);
  EXPECT_EQ(without.find(' '), without.size() - 1) << "but the last, which ends the text";
}

}  // namespace
}  // namespace kiosk

// Which words of a card are explained beside it.
#include "app/wording/glossary.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

class Glossary : public testing::Test {
 protected:
  Glossary() {
    aid.texts["en"] = {{"glossary.nerve", "carries feeling"},
                       {"glossary.opioid", "strong pain medicine"},
                       {"glossary.side effect", "what else a medicine does"},
                       {"glossaries.x", "no entry"},
                       {"heading", "Opioid"}};
    aid.texts["zh"] = {{"glossary.骨髓", "制造血液"}, {"glossary.神经", "传递感觉"}};
    aid.texts["ar"] = {{"glossary.عصب", "ينقل الإحساس"}};
    aid.texts["es"] = {{"glossary.médula", "nervios de la espalda"}};
  }

  std::string found(const OptionText& card, std::string_view language = "en") const {
    std::string words;
    for (const auto& [word, meaning] : glossary_of(aid, card, language))
      words += (words.empty() ? "" : ", ") + word;
    return words;
  }

  DecisionAid aid{};
};

TEST_F(Glossary, HasTheWordsThatStandOnTheCardInTheOrderOfTheAlphabet) {
  EXPECT_EQ(found({.title = "An opioid", .short_text = "It calms a nerve."}), "nerve, opioid");
  EXPECT_EQ(found({.title = "Ice"}), "");
}

TEST_F(Glossary, LooksAtTheTextTheShortTextTheCaptionAndTheTitle) {
  OptionText card;
  EXPECT_EQ(found(card), "");
  card.picture_caption = "A nerve";
  card.sections[0].push_back({.markup = "One <b>side effect</b>"});
  EXPECT_EQ(found(card), "nerve, side effect");
}

TEST_F(Glossary, FindsWholeWordsWhateverTheirCapitals) {
  EXPECT_EQ(found({.title = "OPIOID"}), "opioid");
  EXPECT_EQ(found({.title = "Opioids"}), "");
  EXPECT_EQ(found({.title = "nonopioid"}), "");
  EXPECT_EQ(found({.title = "nonopioid, opioid."}), "opioid");
  EXPECT_EQ(found({.title = "MÉDULA"}, "es"), "médula");
}

TEST_F(Glossary, IsEmptyInALanguageThatTheAidHasNot) {
  EXPECT_EQ(found({.title = "opioid"}, "fr"), "");
}

TEST_F(Glossary, FindsWordsWhereNoSpacesStandAround) {
  EXPECT_EQ(found({.title = "癌症压迫了神经。"}, "zh"), "神经");
  for (const auto* text : {"عصب", "العصب", "والعصب.", "بعصب"})
    EXPECT_EQ(found({.title = text}, "ar"), "عصب") << text;
  EXPECT_EQ(found({.title = "متعصب"}, "ar"), "") << "another word";
}

}  // namespace
}  // namespace kiosk

// What a person hears, as text, in both languages.
#include "app/speech/utterances.h"

#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

/// A question as the screen says it: progress, section, heading, help, two answers.
SpokenScreen question(const Language& language) {
  const bool en = language == "en";
  return {
      .name = "question",
      .place = "question/3",
      .language = language,
      .items = {{.role = Role::text, .id = "draft-notice", .stop = "draft-notice", .name = "Draft"},
                {.role = Role::progress,
                 .stop = "#p",
                 .name = en ? "Part 2 of 5: You" : "Parte 2 de 5: Usted",
                 .value = "40"},
                {.role = Role::button,
                 .id = "display",
                 .stop = "display",
                 .name = "Aa",
                 .in_header = true},
                {.role = Role::heading, .stop = "#h", .name = en ? "Does it hurt?" : "¿Le duele?"},
                {.role = Role::text,
                 .stop = "#t",
                 .name = en ? "Think of the last 7 days." : "Piense en los últimos 7 días."},
                {.role = Role::radio,
                 .id = "answer.yes",
                 .stop = "answer.yes",
                 .name = en ? "Yes" : "Sí"},
                {.role = Role::radio,
                 .id = "answer.no",
                 .stop = "answer.no",
                 .name = "No",
                 .selected = true},
                {.role = Role::button,
                 .id = "next",
                 .stop = "next",
                 .name = en ? "Next" : "Siguiente",
                 .enabled = false}}};
}

SpokenScreen scale(const std::optional<std::size_t>& chosen) {
  SpokenScreen screen{.name = "question", .place = "question/4", .language = "en"};
  screen.items.push_back({.role = Role::heading, .stop = "#h", .name = "How bad is it?"});
  for (std::size_t i = 0; i <= 10; ++i) {
    const auto id = "answer.pain." + std::to_string(i);
    screen.items.push_back({.role = Role::slider_step,
                            .id = id,
                            .stop = id,
                            .name = std::to_string(i),
                            .selected = chosen == i});
  }
  return screen;
}

std::vector<std::string> texts_of(const std::vector<Utterance>& utterances) {
  std::vector<std::string> texts;
  for (const auto& utterance : utterances) texts.push_back(text_of(utterance));
  return texts;
}

std::string said(const SpokenScreen& screen, std::size_t item,
                 std::optional<std::size_t> from = std::nullopt) {
  return text_of(utterance_of(screen, item, from, real_words(screen.language)));
}

TEST(Utterances, ANewScreenSaysWhereItIsWhatItAsksAndHowManyAnswersThereAre) {
  EXPECT_EQ(texts_of(entry_of(question("en"), real_words("en"))),
            (std::vector<std::string>{"Part two of five: You.", "Does it hurt?",
                                      "Think of the last seven days.",
                                      "two answers. Press down to hear them."}));
  EXPECT_EQ(texts_of(entry_of(question("es"), real_words("es"))),
            (std::vector<std::string>{"Parte dos de cinco: Usted.", "¿Le duele?",
                                      "Piense en los últimos siete días.",
                                      "dos respuestas. Pulse abajo para oírlas."}));
}

TEST(Utterances, AnAnswerSaysItsStateAndWhichOfHowManyItIs) {
  EXPECT_EQ(said(question("en"), 5), "Yes, answer, not chosen, one of two.");
  EXPECT_EQ(said(question("en"), 6), "No, answer, chosen, two of two.");
  EXPECT_EQ(said(question("es"), 5), "Sí, respuesta, sin elegir, uno de dos.");
  EXPECT_EQ(said(question("es"), 6), "No, respuesta, elegida, dos de dos.");
}

TEST(Utterances, WhatCannotBeUsedIsSaidToBe) {
  EXPECT_EQ(said(question("en"), 7), "Next, button, cannot be used now.");
  EXPECT_EQ(said(question("es"), 7), "Siguiente, botón, ahora no se puede usar.");
}

TEST(Utterances, TheGroupIsSaidToWhoComesFromAnotherOne) {
  auto screen = question("en");
  screen.items.push_back({.role = Role::heading, .stop = "#h2", .name = "At night"});
  screen.items.push_back(
      {.role = Role::radio, .id = "answer.night.yes", .stop = "answer.night.yes", .name = "Yes"});
  EXPECT_EQ(said(screen, 9, 6), "At night: Yes, answer, not chosen.");
  EXPECT_EQ(said(screen, 9, 8), "Yes, answer, not chosen.") << "its heading was heard just now";
}

TEST(Utterances, AScaleIsOneThingWithItsValueAndItsEnd) {
  EXPECT_EQ(said(scale(std::nullopt), 1),
            "Scale, no answer yet, Press left or right to change it.");
  EXPECT_EQ(said(scale(7), 8), "Scale, seven of ten, Press left or right to change it.");
}

TEST(Utterances, ACellOfATableIsSaidWithItsRowAndItsColumn) {
  const SpokenScreen table{.name = "compare",
                           .language = "en",
                           .items = {{.role = Role::text,
                                      .stop = "#c",
                                      .name = "In about 2 weeks",
                                      .of = "How soon it helps, Radiation"}}};
  EXPECT_EQ(said(table, 0, std::nullopt), "How soon it helps, Radiation: In about two weeks.");
}

TEST(Utterances, WordsOfAnotherLanguageAreInItsVoice) {
  SpokenScreen screen{.language = "en",
                      .items = {{.role = Role::radio,
                                 .id = "language.es",
                                 .stop = "language.es",
                                 .name = "Español",
                                 .language = "es"}}};
  const auto utterance = utterance_of(screen, 0, std::nullopt, real_words("en"));
  EXPECT_EQ(utterance.parts,
            (std::vector<UtterancePart>{{"Español", "es"},
                                        {"answer, not chosen.", "en", {"answer", "not chosen"}}}));
}

TEST(Utterances, WhatIsThereToBeReadIsReadToItsEnd) {
  SpokenScreen card{.name = "card", .place = "card/one", .language = "en"};
  card.items.push_back({.role = Role::heading, .stop = "#h", .name = "Radiation"});
  card.items.push_back(
      {.role = Role::button, .id = "star-this", .stop = "star-this", .name = "Star"});
  for (int i = 0; i < 9; ++i)
    card.items.push_back(
        {.role = Role::text, .stop = "#" + std::to_string(i), .name = "Sentence."});
  EXPECT_EQ(entry_of(card, real_words("en")).size(), 10U);
}

TEST(Utterances, AnAlertComesBeforeEverythingElse) {
  auto screen = question("en");
  screen.items.push_back(
      {.role = Role::alert, .id = "error", .stop = "error", .name = "Please choose one."});
  EXPECT_EQ(texts_of(entry_of(screen, real_words("en"))).front(), "Please choose one.");
}

TEST(Utterances, EveryLanguageNamesItsVoice) {
  for (const auto* language : {"en", "es"})
    EXPECT_TRUE(real_words(language).patterns.contains("speech.voice")) << language;
}

/// Every role that a person meets has its words in every language, or is meant to have none.
TEST(Utterances, EveryRoleThatCanBeActedOnIsNamedInEveryLanguage) {
  for (const auto* language : {"en", "es", "ar", "zh", "vi", "ru"}) {
    for (const auto role : enum_names<Role>.values()) {
      if (!is_interactive(role) || role == Role::text_box) continue;  // a text box is for a desk
      EXPECT_TRUE(
          real_words(language).patterns.contains("speech.role." + std::string(name_of(role))))
          << language << ' ' << name_of(role);
    }
  }
}

TEST(Utterances, KnowTheItemThatTheySaySoThatTheScreenMarksIt) {
  const auto screen = question("en");
  const auto entry = entry_of(screen, real_words("en"));
  std::vector<std::string> stops;
  for (const auto& utterance : entry) stops.push_back(utterance.stop);
  EXPECT_EQ(stops, (std::vector<std::string>{"#p", "#h", "#t", ""}));
  EXPECT_EQ(utterance_of(screen, 5, std::nullopt, real_words("en")).stop, "answer.yes");
}

TEST(Utterances, HaveTheirSentencesAndPhrasesAsPieces) {
  const auto screen = question("en");
  const auto said = utterance_of(screen, 5, 0, real_words("en"));
  ASSERT_EQ(said.parts.size(), 1U);
  EXPECT_EQ(said.parts[0].text, "Does it hurt?: Yes, answer, not chosen, one of two.");
  EXPECT_EQ(said.parts[0].pieces, (std::vector<std::string>{"Does it hurt?", "Yes", "answer",
                                                            "not chosen", "one of two"}));
}

TEST(Utterances, OfAFingerAreTheWordsAlone) {
  EXPECT_EQ(text_of(words_of(question("en"), 5, real_words("en"))), "Yes.");
}

}  // namespace
}  // namespace kiosk

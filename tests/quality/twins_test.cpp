// What a translation says beside its original; what a card says first; one outcome over two spans;
// who may say "recommend".
#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

constexpr auto card = "text/en/options/ice.md";
constexpr auto spanish_card = "text/es/options/ice.md";
constexpr auto texts = "text/en/aid.json";
constexpr auto spanish_texts = "text/es/aid.json";

std::string checked(const TinyAid& tiny) {
  return lines_of(tiny.path(), check_folder(tiny.path(), frame_of_tests()).faults);
}

/// A sentence of a card in both languages, and what is found of it ("" for nothing).
struct Twins {
  const char* english;
  const char* spanish;
  const char* line;
};

TEST(Meanings, ATranslationSaysWhatItsOriginalSays) {
  const Twins table[] = {
      {"It may hurt at first.", "Puede doler al principio.", ""},
      {"It may hurt at first.", "Puede doler más.", "does not say \"at first\", which \"en\" says"},
      {"It may hurt more.", "Duele más.", "does not say \"may\", which \"en\" says"},
      {"It hurts more.", "Puede doler más.", "says \"may\", which \"en\" does not say"},
      {"It does not help.", "Ayuda.", "does not say \"not\", which \"en\" says"},
      {"It helps.", "Nunca ayuda.", "says \"not\", which \"en\" does not say"},
      {"It has a risk.", "Tiene algo.", "does not say \"risk\", which \"en\" says"},
      {"In rare cases it hurts.", "En casos raros duele.", ""},
      {"In rare cases it hurts.", "Duele.", "does not say \"rare\", which \"en\" says"},
      {"For 3 of 10 days.", "Por 3 de 10 días.", ""},
      {"For 3 of 10 days.", "Por 3 de 11 días.", "has the numbers 11, 3, but \"en\" has 10, 3"},
      {"For 2.5 days.", "Por 2,5 días.", ""},
      {"For 2.5 days.", "Por 2.5 días.", ""},
      {"For 2.5 days.", "Por 2,6 días.", "has the numbers 2.6, but \"en\" has 2.5"},
      {"For 1,822 days.", "Por 1,822 días.", ""},
      {"For 3 days.", "Por días.", "has the numbers none, but \"en\" has 3"},
  };
  for (const auto& [english, spanish, line] : table) {
    TinyAid tiny;
    tiny.replace(card, "Plain & **bold** <3.", english)
        .replace(spanish_card, "Plain & **bold** <3.", spanish);

    const auto found = checked(tiny);

    if (*line)
      EXPECT_NE(found.find(std::string("text/es/options/ice.md:What: ") + line), std::string::npos)
          << spanish << '\n'
          << found;
    else EXPECT_EQ(found, "") << spanish;
  }
}

TEST(Meanings, ShortTextsAndQuestionsHaveTwinsToo) {
  TinyAid tiny;
  tiny.replace(texts, "\"note\": \"N\"", "\"note\": \"It may help\"")
      .replace("questionnaire.json", "\"display\": \"Foot\"", "\"display\": \"No foot\"");

  const auto found = checked(tiny);

  EXPECT_NE(found.find("text/es/aid.json:summary.note: does not say \"may\""), std::string::npos)
      << found;
  EXPECT_NE(found.find("questionnaire.json:where: does not say \"not\""), std::string::npos)
      << found;
}

TEST(Terms, OneThingHasOneWordAndNoOther) {
  TinyAid tiny;
  tiny.write("text/es/terms.toml",
             "[[term]]\noriginal = [\"ice pack\"]\ntranslated = [\"bolsa de hielo\"]\nnever = "
             "[\"hielo\", \"faja\"]\nsource = \"A book\"\n");
  tiny.replace(card, "Plain & **bold** <3.", "An ice pack.")
      .replace(spanish_card, "Plain & **bold** <3.", "Una bolsa de hielo.");
  EXPECT_EQ(checked(tiny), "");

  tiny.replace(spanish_card, "Una bolsa de hielo.", "Una faja de hielo.");
  const auto found = checked(tiny);

  EXPECT_NE(found.find("text/es/options/ice.md:What: does not say \"ice pack\", which \"en\" says"),
            std::string::npos)
      << found;
  EXPECT_NE(found.find("text/es/options/ice.md:What: \"hielo\" is not a word for it here; say "
                       "\"bolsa de hielo\""),
            std::string::npos)
      << found;
  EXPECT_NE(found.find("text/es/options/ice.md:What: \"faja\" is not a word for it here"),
            std::string::npos)
      << found;
}

TEST(Terms, ATermSaysWhereItWasLookedUp) {
  TinyAid tiny;
  tiny.write("text/es/terms.toml", "[[term]]\nnever = [\"faja\"]\n");

  EXPECT_NE(checked(tiny).find("text/es/terms.toml:1:1: \"source\" is missing"), std::string::npos)
      << checked(tiny);
}

/// What is found of the tiny aid with a section "In short" on both cards, in both languages;
/// `of_ice` is that of the English card of ice.
std::string checked_with_brief(const std::string& of_ice) {
  const std::string sound = "**It may:**\n\n- h\n\n**But:**\n\n- b\n\n";
  TinyAid tiny;
  for (const std::string language : {"en", "es"}) {
    tiny.replace("text/" + language + "/aid.json", "\"headings\": {",
                 "\"headings\": {\"short\": \"Short\", \"short_help\": \"It may:\", "
                 "\"short_hard\": \"But:\", ");
    for (const std::string option : {"ice", "rest"}) {
      const auto& words = language == "en" && option == "ice" ? of_ice : sound;
      tiny.replace("text/" + language + "/options/" + option + ".md", "## What\n",
                   "## Short\n\n" + words + "## What\n");
    }
    if (language == "es")
      tiny.replace("text/es/aid.json", "It may:", "Puede:")
          .replace("text/es/options/ice.md", "It may:", "Puede:")
          .replace("text/es/options/rest.md", "It may:", "Puede:");
  }
  return checked(tiny);
}

TEST(Brief, ACardMayBeginWithItselfInShort) {
  EXPECT_EQ(checked_with_brief("**It may:**\n\n- h\n\n**But:**\n\n- b\n\n"), "");
}

TEST(Brief, ItIsShortAndHasBothSides) {
  std::string long_one = "**It may:**\n\n- h";
  for (int i = 0; i < 57; ++i) long_one += i % 10 == 9 ? ". h" : " h";
  const std::pair<std::string, const char*> table[] = {
      {long_one + "\n\n**But:**\n\n- b\n\n", "has 62 words, wanted: 60 at most"},
      {"**It may:**\n\n- h\n- h\n- h\n- h\n\n**But:**\n\n- b\n\n",
       "\"It may:\" has 4 entries, wanted: 1 to 3"},
      {"**It may:**\n\n- h\n\n**But:**\n\n- b\n- b\n- b\n- b\n\n",
       "\"But:\" has 4 entries, wanted: 1 to 3"},
      {"**It may:**\n\n- h\n\n", "\"But:\" is missing"},
      {"**But:**\n\n- b\n\n", "\"But:\" is neither an entry nor the heading that comes next"},
      {"- h\n\n**But:**\n\n- b\n\n", "begins without \"It may:\""},
  };
  for (const auto& [words, line] : table) {
    const auto found = checked_with_brief(words);
    EXPECT_NE(found.find(std::string("text/en/options/ice.md:Short: ") + line), std::string::npos)
        << line << '\n'
        << found;
  }
}

TEST(Spans, OneOutcomeOverTwoSpansIsToldWithItsSpan) {
  TinyAid tiny;
  tiny.append("evidence.toml",
              "told_as = { en = [\"cramp\"], es = [\"calambre\"] }\nalso = [{ count = 30, span = { "
              "en = \"in a day\", es = \"en un día\" } }]\n");
  tiny.replace(card, "Plain & **bold** <3.", "A cramp came to 30 of 100 people in a day.")
      .replace(spanish_card, "Plain & **bold** <3.",
               "Tuvieron un calambre 30 de cada 100 personas en un día.");
  EXPECT_EQ(checked(tiny), "");

  tiny.replace(card, " in a day", "");

  EXPECT_EQ(checked(tiny),
            "text/en/options/ice.md:What: 30 of 100 is stated here, but \"less-pain\" records 60 "
            "over a week; say the span here, and record it under \"also\"\n");
}

/// The outcome may be named a sentence before its count.
TEST(Spans, AreSaidBesideTheCountItself) {
  TinyAid tiny;
  tiny.append("evidence.toml",
              "told_as = { en = [\"cramp\"], es = [\"calambre\"] }\nalso = [{ count = 30, span = { "
              "en = \"in a day\", es = \"en un día\" } }]\n");
  tiny.replace(card, "Plain & **bold** <3.", "It is a cramp. It came to 30 of 100 people.")
      .replace(spanish_card, "Plain & **bold** <3.",
               "Es un calambre. Les pasó a 30 de cada 100 personas.");

  const auto found = checked(tiny);

  for (const auto* file : {"en", "es"})
    EXPECT_NE(found.find(std::string("text/") + file +
                         "/options/ice.md:What: 30 of 100 is told here, but \"less-pain\" records "
                         "60 over a week; say the span here"),
              std::string::npos)
        << found;
}

TEST(Words, APersonMayAskWhatTheAidMayNotSay) {
  TinyAid tiny;
  tiny.replace(texts, "\"how-cold\": \"Q\"",
               "\"how-cold\": \"Which would you recommend, and what is best?\"")
      .replace(spanish_texts, "\"how-cold\": \"Q\"",
               "\"how-cold\": \"¿Qué me recomienda, y qué es lo mejor?\"");
  EXPECT_EQ(checked(tiny), "");

  tiny.replace(texts, "\"how-cold\": \"Which would you recommend, and what is best?\"",
               "\"how-cold\": \"Is Zometa safe?\"");
  const auto found = checked(tiny);

  EXPECT_NE(found.find("text/en/aid.json:questions.how-cold: \"zometa\" may not stand here"),
            std::string::npos)
      << found;
  EXPECT_NE(found.find("text/en/aid.json:questions.how-cold: \"safe\" may not stand here"),
            std::string::npos)
      << found;
}

}  // namespace
}  // namespace kiosk

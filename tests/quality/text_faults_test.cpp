// Words, figures, balance and translations of an aid: one thing broken, one line that says so.
#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

class BrokenTexts : public testing::TestWithParam<Breakage> {};

TEST_P(BrokenTexts, AreFoundWhereTheyStand) { expect_check_finds(GetParam()); }

constexpr auto card = "text/en/options/ice.md";
constexpr auto texts = "text/en/aid.json";
constexpr auto spanish_card = "text/es/options/ice.md";
constexpr auto spanish_texts = "text/es/aid.json";

constexpr auto record_of_words =
    "\n[[evidence]]\nid = \"cold-feet\"\nin_words = true\ncount = 12\nstudy = "
    "\"randomised-trials\"\n"
    "group = \"people with ice\"\nspan = \"a day\"\ncertainty = \"low\"\nsource = \"book\"\n"
    "checked = 2026-11-24\n";
constexpr auto who_paid_for_the_book =
    "read = \"whole\"\nfunding = \"public\"\nfunder = \"a library\"";

const Breakage of_reading_level[] = {
    {"CardTooHard", card, "Short words.",
     "Radiopharmaceutical administration necessitates multidisciplinary consideration. Individual "
     "circumstances determine eligibility. Complications occasionally "
     "accompany administration. Professional consultation clarifies uncertainty. Investigation "
     "precedes determination.",
     "text/en/options/ice.md: reads at grade "},
    {"ShortTextsTooHard", texts, "\"welcome\": {\"heading\": \"H\"",
     "\"welcome\": {\"heading\": \"Multidisciplinary consideration determines individual "
     "eligibility. Administration necessitates professional consultation. "
     "Investigation precedes determination. Occasionally complications accompany administration. "
     "Uncertainty necessitates clarification immediately.\"",
     "text/en/aid.json:welcome: reads at grade "},
    {"SpanishTooHard", "text/es/aid.json", "\"heading\": \"H\"",
     "\"heading\": \"La administración multidisciplinaria determina individualmente "
     "elegibilidades. Investigaciones profesionales clarifican incertidumbres ocasionalmente. "
     "Complicaciones inmediatas necesitan consideraciones especializadas. Determinaciones "
     "administrativas acompañan consultas.\"",
     "text/es/aid.json:"},
    {"SentenceTooLong", card, "- one\n",
     "- one and one and one and one and one and one and one and one and one and one and one and "
     "one and one and one\n",
     "text/en/options/ice.md:Help: has a sentence of 27 words, wanted: 25 at most: one and one"},
    {"SentencesTooLongAllTogether", texts, "\"note\": \"N\"",
     "\"note\": \"You may go to see the one who can help you and ask her to sit down with you.\"",
     "text/en/aid.json:summary: has 19.0 words a sentence, wanted: under 15"},
    {"QuestionTooLong", "questionnaire.json", "\"text\": \"Signs\"",
     "\"text\": \"Signs that we ask for in the first place and that you may have had at some time "
     "in the last few days or weeks of this or that month\"",
     "questionnaire.json:signs: has a sentence of 30 words in \"en\", wanted: 25 at most"},
};

const Breakage of_words[] = {
    {"Advice", card, "Short words.", "We Recommend ice.",
     "text/en/options/ice.md: \"recommend\" is not allowed here: the aid gives no advice"},
    {"AdviceInSeveralWords", texts, "\"title\": \"T\"",
     "\"title\": \"Which should you choose, or should choose\"",
     "text/en/aid.json:title: \"should choose\" is not allowed here"},
    {"Superlative", card, "- one\n", "- the **best** one\n",
     "text/en/options/ice.md:Help: \"best\" is not allowed here: no treatment is called better "
     "than "
     "others"},
    {"Safe", card, "- one\n", "- safe\n",
     "text/en/options/ice.md:Help: \"safe\" is not allowed here: no treatment is free of risk"},
    {"Fight", texts, "\"lead\": \"L\"", "\"lead\": \"Fight on\"",
     "text/en/aid.json:welcome.lead: \"fight\" is not allowed here"},
    {"Brand", card, "- one\n", "- Zometa\n",
     "text/en/options/ice.md:Help: \"zometa\" is not allowed here: a brand name"},
    {"BrandInAPicturesDescription", card, "![What it shows]", "![A box of Advil]",
     "text/en/options/ice.md: \"advil\" is not allowed here: a brand name"},
    {"SpanishAdvice", "text/es/aid.json", "\"title\": \"T\"",
     "\"title\": \"Le recomendamos hielo\"",
     "text/es/aid.json:title: \"recomendamos\" is not allowed here"},
    {"InAnAnswer", "questionnaire.json", "\"display\": \"Foot\"", "\"display\": \"Foot, the best\"",
     "questionnaire.json:where: \"best\" is not allowed here: no treatment is called better than "
     "others (\"en\")"},
    {"UnexplainedMedicalWord", card, "- one\n", "- arthritis\n",
     "text/en/options/ice.md:Help: \"arthritis\" is a medical word that the glossary does not "
     "explain"},
    {"MedicalWordExplainedInTheOtherLanguageOnly", card, "- one\n", "- denosumab\n",
     "text/en/options/ice.md:Help: \"denosumab\" is a medical word that the glossary does not "
     "explain"},
};

const Breakage of_balance[] = {
    {"MoreHelpThanHarm", card, "- one\n", "- one and one\n",
     "text/en/options/ice.md:Help: has 4 words and \"Hard\" has 2: 2.00 to 1, wanted: 0.7 to 1.4"},
    {"MoreHarmThanHelp", card, "- three three\n", "- three three three\n",
     "text/en/options/ice.md:Help: has 2 words and \"Hard\" has 3: 0.67 to 1"},
    {"FigureOfHelpOnly", card, "- one\n", "- 60 of 100\n",
     "text/en/options/ice.md:Hard: has no count of 100, though \"Help\" has one"},
    {"FigureOfHarmOnly", card, "- three three\n", "- 60 of 100\n",
     "text/en/options/ice.md:Help: has no count of 100, though \"Hard\" has one"},
};

const Breakage of_evidence[] = {
    {"NoStudy", "evidence.toml", "study = \"randomised-trials\"\n", "",
     "evidence.toml:less-pain: \"study\" is missing"},
    {"NoGroup", "evidence.toml", "group = \"people with pain\"\n", "",
     "evidence.toml:less-pain: \"group\" is missing"},
    {"ComparedWithoutStudy", "evidence.toml", "study = \"randomised-trials\"\n", "",
     "evidence.toml:less-pain: is shown beside another number (\"compared\") although study, group "
     "or "
     "span is not known"},
    {"ComparedWithWhat", "evidence.toml", "comparison = \"no ice\"\n", "",
     "evidence.toml:less-pain: has \"compared\", but \"comparison\" does not say what the others "
     "had"},
    {"OneGroupCompared", "evidence.toml", "randomised-trials", "one-group",
     "evidence.toml:less-pain: is of one group, yet has \"compared\""},
    {"OneGroupSure", "evidence.toml", "randomised-trials", "one-group",
     "evidence.toml:less-pain: is of one group, so its certainty is \"no-comparison\""},
    {"Unused", "options/ice.toml", "[\"less-pain\"]", "[]",
     "evidence.toml:less-pain: no treatment and no trade-off cites this figure"},
    {"CountInDigits", texts, "{count} do", "{count} of us, 60 of 100, do",
     "text/en/aid.json:evidence.less-pain.happens: has a count in digits; {count} takes it from "
     "evidence.toml"},
    {"CountNotSaid", texts, "{count} do", "Some do",
     "text/en/aid.json:evidence.less-pain.happens: does not say {count}"},
    {"RestInDigits", texts, "{rest} do not", "the other 40 do not",
     "text/en/aid.json:evidence.less-pain.otherwise: does not say {rest}"},
    {"ComparedNotSaid", texts, "{compared} and {compared_rest}", "{compared_rest}",
     "text/en/aid.json:evidence.less-pain.compared: does not say {compared}"},
    {"SumOfProse", card, "Plain & **bold** <3.",
     "It helps 60 of 100 people. The other 30 feel the same.",
     "text/en/options/ice.md:What: 60 of 100 and the other 30 do not make 100"},
    {"SumOfProseWithDidNot", card, "Plain & **bold** <3.",
     "It helped 60 of 100 people, and 30 did not feel it.",
     "text/en/options/ice.md:What: 60 of 100 and the other 30 do not make 100"},
    {"SumOfSpanishProse", "text/es/options/ice.md", "Plain & **bold** <3.",
     "Ayuda a 60 de cada 100 personas. A las otras 30 no.",
     "text/es/options/ice.md:What: 60 of 100 and the other 30 do not make 100"},
    {"FigureWithoutSource", "text/en/options/rest.md", "Plain & **bold** <3.",
     "It helps 60 of 100 people.",
     "text/en/options/rest.md: has a count of 100, but the treatment cites no evidence and no "
     "source"},
    {"CountOfNoRecord", card, "Plain & **bold** <3.", "It helps 70 of 100 people.",
     "text/en/options/ice.md:What: 70 of 100 is stated here, but no figure has this count "
     "that the treatment cites, or that is told in words alone and whose source it names"},
    {"CountOfNoRecordInATranslation", spanish_card, "Plain & **bold** <3.",
     "Ayuda a 70 de cada 100 personas.",
     "text/es/options/ice.md:What: 70 of 100 is stated here, but no figure has this count "
     "that the treatment cites, or that is told in words alone and whose source it names"},
    {"CountOfAnotherTreatment", "text/en/options/rest.md", "Plain & **bold** <3.",
     "It helps 60 of 100 people.",
     "text/en/options/rest.md:What: 60 of 100 is stated here, but no figure has this count"},
    {"RecordOfWordsThatNoCardTells", "evidence.toml", "", record_of_words,
     "evidence.toml:cold-feet: no treatment and no trade-off cites this figure, and no card that "
     "names its source tells it"},
    {"RecordOfWordsWithTextsOfItsOwn", "evidence.toml", "count = 60", "in_words = true\ncount = 60",
     "\"less-pain\" is told in words alone (\"in_words\"), yet has texts of its own"},
    {"RecordOfWordsFromASourceThatSaysNothingOfWhoPaid", "evidence.toml", "", record_of_words,
     "sources.toml:book: \"funding\" is missing"},
    {"CheckedInTheFuture", "options/ice.toml", "checked = 2026-11-24", "checked = 2026-11-25",
     "options/ice.toml:checked: warning: \"checked\" is 2026-11-25, which is still to come"},
};

const Breakage of_sources[] = {
    {"DoiMalformed", "sources.toml", "10.1000/182", "11.1000/182",
     "sources.toml:trial: \"doi\" is malformed: \"11.1000/182\""},
    {"DoiWithABlank", "sources.toml", "10.1000/182", "10.1000/18 2",
     "sources.toml:trial: \"doi\" is malformed"},
    {"PmidMalformed", "sources.toml", "pmid = \"29397209\"", "pmid = \"2939720x\"",
     "sources.toml:trial: \"pmid\" is malformed: \"2939720x\""},
    {"NctMalformed", "sources.toml", "pmid = \"29397209\"", "nct = \"NCT0208063\"",
     "sources.toml:trial: \"nct\" is malformed: \"NCT0208063\""},
    {"IsbnWithAWrongCheckDigit", "sources.toml", "978-92-4-155039-0", "978-92-4-155039-1",
     "sources.toml:book: \"isbn\" is malformed: \"978-92-4-155039-1\""},
    {"NoIdentifier", "sources.toml", "isbn = \"978-92-4-155039-0\"\n", "",
     "sources.toml:book: has no doi, pmid, nct or isbn, and \"no_identifier\" does not say why"},
    {"NoIdentifierAndNoReason", "sources.toml", "isbn = \"978-92-4-155039-0\"",
     "no_identifier = \"unknown\"", "sources.toml:book: \"no_identifier\" does not say why"},
    {"OneWorkWithTwoNamesByItsIdentifier", "sources.toml", "isbn = \"978-92-4-155039-0\"",
     "doi = \"10.1000/182\"", "sources.toml:trial: has the doi of \"book\": one work, named twice"},
    {"OneWorkWithTwoNamesByItsTitle", "sources.toml", "title = \"A book\"", "title = \"A TRIAL.\"",
     "sources.toml:trial: has the title of \"book\": one work, named twice"},
    {"YearToCome", "sources.toml", "year = 2020", "year = 2027",
     "sources.toml:book: \"year\" is 2027"},
    {"NoFunding", "sources.toml", "funding = \"public\"\nfunder = \"a fund\"\n", "",
     "sources.toml:trial: \"funding\" is missing, and \"funding_unknown\" does not say why"},
    {"FundingNotStatedWithoutAReason", "sources.toml", "funding = \"public\"\nfunder = \"a fund\"",
     "funding_unknown = \"not stated\"",
     "sources.toml:trial: \"funding_unknown\" does not say why"},
    {"FundingNotStatedInPlaceOfAKind", "sources.toml", "funding = \"public\"",
     "funding = \"not-stated\"",
     "\"not-stated\" is not one of maker, public, charity, society; where it is not known, say why "
     "in "
     "\"funding_unknown\""},
    {"FunderWithoutAName", "sources.toml", "funder = \"a fund\"", "funder = \"not stated\"",
     "sources.toml:trial: \"funder\" does not name who paid"},
    {"FunderWithoutANameOfAWorkWithoutAFigure", "sources.toml", "read = \"whole\"",
     "read = \"whole\"\nfunding = \"maker\"\nfunder = \"not stated\"",
     "sources.toml:book: \"funder\" does not name who paid"},
    {"FundingUnknownBecauseItIsNotStated", "sources.toml",
     "funding = \"public\"\nfunder = \"a fund\"", "funding_unknown = \"The funder is not stated.\"",
     "sources.toml:trial: \"funding_unknown\" does not say why"},
    {"OneWorkUnderTwoTitles", "sources.toml",
     "author = \"B\"\ntitle = \"A book\"\njournal = \"A house\"\nyear = 2020",
     "author = \"C\"\ntitle = \"A book\"\njournal = \"J\"\nyear = 2019",
     "sources.toml:trial: may be \"book\" under another title: no identifier of the same kind "
     "tells "
     "the two apart"},
    {"FigureFromWhatNobodyRead", "sources.toml", "read = \"in-part\"", "read = \"no\"",
     "sources.toml:trial: a figure comes from it, but nobody has read it"},
    {"SourceThatNothingCites", "options/ice.toml", "sources = [\"book\"]", "sources = []",
     "sources.toml:book: no treatment and no figure cites this source"},
    {"FigureFromASourceThatIsNotRecorded", "evidence.toml", "source = \"trial\"",
     "source = \"C. A trial. 2019.\"", "sources.toml has no source \"C. A trial. 2019.\""},
    {"TreatmentWithASourceThatIsNotRecorded", "options/ice.toml", "sources = [\"book\"]",
     "sources = [\"A book\"]", "sources.toml has no source \"A book\""},
};

const Breakage of_translations[] = {
    {"SameSentence", "text/es/aid.json", "le duele {pain} de 10", "your pain is {pain} of 10",
     "text/es/aid.json:reasons.much-pain.you: is still in \"en\": your pain is {pain} of 10"},
    {"OtherDigits", "text/es/aid.json", "\"H\"", "\"٤\"",
     "text/es/aid.json:evidence.less-pain.heading: writes the digit \"٤\""},
    {"KeyOfOneLanguageOnly", "text/es/aid.json", "\"title\": \"T\",",
     "\"title\": \"T\", \"about\": {\"more\": \"M\"},",
     "text/en/aid.json:about.more: is missing, but is in text/es/aid.json"},
    {"OtherPlacesToFill", "text/es/aid.json", "me duele {pain_text}", "me duele mucho",
     "text/es/aid.json:reasons.much-pain.me: fills nothing, but \"en\" fills {pain_text}"},
    {"FewerBlocks", "text/es/options/ice.md", "Plain & **bold** <3.", "Plain.\n\nBold.",
     "text/es/options/ice.md:What: warning: has 2 paragraphs and entries, but 1 in \"en\""},
};

INSTANTIATE_TEST_SUITE_P(ReadingLevel, BrokenTexts, testing::ValuesIn(of_reading_level), claim_of);
INSTANTIATE_TEST_SUITE_P(Words, BrokenTexts, testing::ValuesIn(of_words), claim_of);
INSTANTIATE_TEST_SUITE_P(Balance, BrokenTexts, testing::ValuesIn(of_balance), claim_of);
INSTANTIATE_TEST_SUITE_P(Evidence, BrokenTexts, testing::ValuesIn(of_evidence), claim_of);
INSTANTIATE_TEST_SUITE_P(Sources, BrokenTexts, testing::ValuesIn(of_sources), claim_of);
INSTANTIATE_TEST_SUITE_P(Translations, BrokenTexts, testing::ValuesIn(of_translations), claim_of);

std::string checked(const TinyAid& tiny, const std::string& today = "2026-11-24") {
  auto frame = frame_of_tests();
  frame.today = today;
  return lines_of(tiny.path(), check_folder(tiny.path(), frame).faults);
}

TEST(Balance, AFigureOnOneSideIsAnsweredByTheWordsThatThereIsNoGoodNumber) {
  TinyAid tiny;
  tiny.replace(card, "- one\n", "- 60 of 100\n")
      .replace(card, "- three three\n", "- No good number.\n");
  tiny.replace(spanish_card, "- one\n", "- 60 de 100\n")
      .replace(spanish_card, "- three three\n", "- No hay un dato seguro.\n");

  EXPECT_EQ(checked(tiny), "");
}

TEST(Words, AMedicalWordOfTheGlossaryIsExplainedInSingularAndPlural) {
  TinyAid tiny;
  tiny.replace(texts, "\"title\": \"T\",",
               "\"title\": \"T\", \"glossary\": {\"opioid\": \"a strong pain pill\"},")
      .replace(card, "- two\n", "- opioids\n");

  EXPECT_EQ(checked(tiny), "");
}

TEST(Words, APhraseMayStandWithinOneThatIsAllowed) {
  TinyAid tiny;
  tiny.replace(card, "- two\n", "- kidney failure\n")
      .replace(card, "- three three\n", "- three and three\n");

  EXPECT_EQ(checked(tiny), "");
}

TEST(Evidence, OverdueContentIsAnErrorFromTheDayAfterItsReviewWasDue) {
  const TinyAid tiny;

  EXPECT_EQ(checked(tiny, "2027-11-24"), "");
  EXPECT_EQ(checked(tiny, "2027-11-25"),
            "aid.toml:review.next: the next review was due on 2027-11-24\n");
}

TEST(Evidence, AFigureThatIsShownOnRequestIsToldInNoProse) {
  TinyAid tiny;
  tiny.append("evidence.toml", "on_request = true\n")
      .replace(card, "Plain & **bold** <3.", "It helps 60 of 100 people.");
  tiny.replace(spanish_card, "Plain & **bold** <3.", "Ayuda a 60 de cada 100 personas.");

  EXPECT_EQ(checked(tiny),
            "text/en/options/ice.md:What: 60 of 100 is stated here, but that figure is shown on "
            "request only\n"
            "text/es/options/ice.md:What: 60 of 100 is stated here, but that figure is shown on "
            "request only\n");
}

TEST(Evidence, ACountMayBeToldInWordsAloneWhereItIsRecorded) {
  TinyAid tiny;
  tiny.append("evidence.toml", record_of_words)
      .replace("sources.toml", "read = \"whole\"", who_paid_for_the_book)
      .replace(card, "Plain & **bold** <3.", "It chills 12 of 100 people.");
  tiny.replace(spanish_card, "Plain & **bold** <3.", "Enfría a 12 de cada 100 personas.");

  EXPECT_EQ(checked(tiny), "");
}

TEST(Evidence, ACountIsToldOnlyWhereItsPictureIs) {
  TinyAid tiny;
  tiny.replace("options/rest.toml", "sources = []", "sources = [\"book\"]")
      .replace("text/en/options/rest.md", "Plain & **bold** <3.", "It helps 60 of 100 people.");
  tiny.replace("text/es/options/rest.md", "Plain & **bold** <3.", "Ayuda a 60 de cada 100.");

  EXPECT_NE(checked(tiny).find("text/en/options/rest.md:What: 60 of 100 is stated here, but no "
                               "figure has this count that the treatment cites"),
            std::string::npos)
      << checked(tiny);
}

TEST(Evidence, WhatTheOthersHadIsRecordedOnlyBesideTheirCount) {
  TinyAid tiny;
  tiny.replace("evidence.toml", "compared = 40\n", "");
  for (const auto* file : {"text/en/aid.json", "text/es/aid.json"})
    tiny.replace(file,
                 ",\n                             \"compared\": \"{compared} and {compared_rest} "
                 "of {people}\"",
                 "");

  EXPECT_EQ(checked(tiny), "evidence.toml:less-pain: has \"comparison\", but no \"compared\"\n");
}

TEST(Words, ALanguageWithoutAListIsSaid) {
  const TinyAid tiny;
  auto frame = frame_of_tests();
  frame.assets = tiny.path();

  const auto faults = check_folder(tiny.path(), frame).faults;

  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(faults[0].severity, ContentFault::Severity::warning);
  EXPECT_NE(as_line(faults[0]).find("plain-language/en.toml: warning: there is no list"),
            std::string::npos);
}

}  // namespace
}  // namespace kiosk

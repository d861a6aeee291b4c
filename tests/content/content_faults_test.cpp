// Breaks one thing of a whole folder and looks for the line that says so.
#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

class BrokenContent : public testing::TestWithParam<Breakage> {};

TEST_P(BrokenContent, IsFoundWhereItStands) {
  const auto& breakage = GetParam();
  TinyAid tiny;
  if (*breakage.from) tiny.replace(breakage.file, breakage.from, breakage.to);
  else tiny.write(breakage.file, breakage.to);

  const auto reading = read_aid(tiny.path());

  const auto found = lines_of(tiny.path(), reading.faults);
  expect_line(found, breakage);
  const bool only_a_warning =
      std::string_view(breakage.line).find(": warning:") != std::string_view::npos;
  EXPECT_EQ(reading.value.has_value(), only_a_warning) << found;
}

const Breakage in_aid_toml[] = {
    {"BrokenToml", "aid.toml", "id = \"tiny\"", "id = tiny", "aid.toml:1:"},
    {"UnknownKey", "aid.toml", "version = \"1\"", "version = \"1\"\ncolor = 1",
     "aid.toml:3:1: warning: \"color\" is not known here"},
    {"MissingKey", "aid.toml", "version = \"1\"\n", "", "\"version\" is missing"},
    {"WrongType", "aid.toml", "version = \"1\"", "version = 1",
     "aid.toml:2:11: \"version\" is not a text in quotes"},
    {"UnknownSignsGroup", "aid.toml", "signs_group = \"signs\"", "signs_group = \"sings\"",
     "aid.toml:4:15: there is no item with the linkId \"sings\""},
    {"SignsGroupNoGroup", "aid.toml", "signs_group = \"signs\"", "signs_group = \"pain\"",
     "aid.toml:4:15: \"pain\" is not a group"},
    {"NoLanguage", "aid.toml", "[\"en\", \"es\"]", "[]",
     "aid.toml:3:13: \"languages\" names no language"},
    {"OptionWithoutFile", "aid.toml", "\"rest\"]", "\"rest\", \"heat\"]",
     "aid.toml:5:25: \"options/heat.toml\" is missing"},
    {"FileNotInOrder", "aid.toml", "[\"ice\", \"rest\"]", "[\"ice\"]",
     "options/rest.toml: is not in the \"order\" of aid.toml"},
    {"OptionTwice", "aid.toml", "\"rest\"]", "\"rest\", \"ice\"]",
     "aid.toml:5:25: the treatment \"ice\" is a duplicate"},
    {"BadDate", "aid.toml", "next = 2027-11-24", "next = 2027-13-24", "aid.toml:9:"},
    {"DateInQuotes", "aid.toml", "next = 2027-11-24", "next = \"2027-11-24\"",
     "aid.toml:9:8: \"next\" is not a day"},
    {"NextReviewBeforeLast", "aid.toml", "next = 2027-11-24", "next = 2026-11-24",
     "aid.toml:9:8: the next review is not after the last"},
    {"UnknownLinkId", "aid.toml", "question = \"where\"", "question = \"whence\"",
     "there is no question with the linkId \"whence\""},
    {"UnknownAnswerCode", "aid.toml", "answer = \"yes\"", "answer = \"maybe\"",
     "aid.toml:19:54: \"sign-legs\" has no answer \"maybe\""},
    {"UnknownOperator", "aid.toml", "operator = \"=\", answer = \"yes\"",
     "operator = \"is\", answer = \"yes\"", "\"is\" is not an operator"},
    {"AnswersWithoutOrder", "aid.toml", "operator = \"=\", answer = \"yes\"",
     "operator = \">\", answer = \"yes\"", "the answers of \"sign-legs\" have no order"},
    {"TwoConditions", "aid.toml", "when = { question = \"where\",",
     "when = { all = [], question = \"where\",", "a condition has exactly one of"},
    {"UrgentSignWithoutWords", "aid.toml", "id = \"legs\"", "id = \"arms\"",
     "aid.toml:17:6: missing text: \"urgent.arms.you\" in text/en/aid.json"},
    {"QuestionWithoutWords", "aid.toml", "id = \"where-from\"", "id = \"why\"",
     "missing text: \"questions.why\" in text/en/aid.json"},
    {"UrgentSignWithoutWhen", "aid.toml",
     "when = { question = \"where\", operator = \"=\", answer = \"unsure\" }", "",
     "\"when\" is missing"},
};

const Breakage in_options[] = {
    {"BrokenToml", "options/ice.toml", "id = \"ice\"", "id = \"ice", "options/ice.toml:1:"},
    {"UnknownKey", "options/ice.toml", "id = \"ice\"", "id = \"ice\"\nscore = 9",
     "options/ice.toml:2:1: warning: \"score\" is not known here"},
    {"OtherId", "options/ice.toml", "id = \"ice\"", "id = \"rest\"",
     "options/ice.toml:1:6: the id is not the file's name, \"ice\""},
    {"MissingPicture", "options/ice.toml", "ice.svg", "snow.svg",
     "options/ice.toml:3:11: \"illustrations/snow.svg\" is missing"},
    {"PictureOutside", "options/ice.toml", "illustrations/ice.svg", "../ice.svg",
     "options/ice.toml:3:11: \"../ice.svg\" lies outside of the folder"},
    {"UnknownFamily", "aid.toml", "[about]", "[[family]]\nid = \"spots\"\n\n[about]",
     "options/ice.toml:2:10: aid.toml has no [[family]] \"one-spot\""},
    {"UnknownEvidence", "options/ice.toml", "[\"less-pain\"]", "[\"no-pain\"]",
     "options/ice.toml:5:13: evidence.toml has no figure \"no-pain\""},
    {"QuestionTwice", "options/ice.toml", "[\"how-cold\"]", "[\"how-cold\", \"how-cold\"]",
     "options/ice.toml:6:26: the question \"how-cold\" is a duplicate"},
    {"QuestionWithoutWords", "options/ice.toml", "[\"how-cold\"]", "[\"how-cold\", \"why\"]",
     "options/ice.toml:6:26: missing text: \"questions.why\""},
    {"ReasonWithoutWords", "options/ice.toml", "because = \"much-pain\"", "because = \"why\"",
     "options/ice.toml:10:11: missing text: \"reasons.why.you\""},
    {"UnknownLinkId", "options/ice.toml", "question = \"pain\"", "question = \"pian\"",
     "options/ice.toml:11:12: there is no question with the linkId \"pian\""},
    {"AnswerOfOtherType", "options/ice.toml", "answer = 5", "answer = \"5\"",
     "options/ice.toml:13:10: \"answer\" is not a whole number"},
    {"CountOfANumber", "options/ice.toml", "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "question = \"pain\"\nat_most = 3",
     "options/ice.toml:11:12: the answers of \"pain\" cannot be counted: the question has no "
     "answers to choose"},
    {"CountOfAnUnknownAnswer", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "question = \"where\"\nin = [\"head\", \"nose\"]",
     "options/ice.toml:12:15: \"where\" has no answer \"nose\""},
    {"CountOfFewerThanNone", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5", "question = \"where\"\nat_most = -1",
     "options/ice.toml:12:11: \"at_most\" is a number from 0 to 1000"},
    {"CountOfFewerThanItsLeast", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5", "question = \"where\"\nat_most = 0",
     "options/ice.toml:12:11: \"at_most\" is less than \"at_least\""},
    {"CountWithAnOperator", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "question = \"where\"\noperator = \"=\"\nin = [\"head\"]",
     "options/ice.toml:12:12: a condition has either operator and answer, or in, at_least and "
     "at_most"},
    {"UnknownDefine", "options/ice.toml", "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "is = \"sore\"", "options/ice.toml:11:6: there is no [[define]] \"sore\" above"},
    {"UnusedDefine", "aid.toml", "[about]",
     "[[define]]\nid = \"sore\"\nquestion = \"pain\"\noperator = \">\"\nanswer = 0\n\n[about]",
     "aid.toml:13:6: warning: no condition asks for \"sore\""},
    {"ExclusionThatIsAlways", "options/ice.toml", "[[shown_when]]",
     "[[not_when]]\nbecause = \"why\"\nalways = true\n\n[[shown_when]]",
     "\"always\" is allowed only as a whole rule of a treatment"},
    {"ExclusionWithoutWords", "options/ice.toml", "[[shown_when]]",
     "[[not_when]]\nbecause = \"why\"\nquestion = \"where\"\nin = [\"head\"]\n\n[[shown_when]]",
     "missing text: \"not_shown.why\""},
    {"NoteWithoutWords", "options/ice.toml", "[[shown_when]]",
     "[[note]]\nbecause = \"why\"\nquestion = \"where\"\nin = [\"head\"]\n\n[[shown_when]]",
     "missing text: \"notes.why\""},
    {"TooFewSureQuestions", "aid.toml", "[about]",
     "[sure_questions]\nfewest = 3\nquestions = [\"how-cold\"]\n\n[about]",
     "aid.toml:13:10: \"fewest\" is a number from 1 to that of the questions"},
    {"NeverShown", "options/rest.toml",
     "[[shown_when]]\nbecause = \"for-everyone\"\nalways = true\n", "",
     "there is no [[shown_when]]"},
    {"ReasonReadsTooLittle", "options/ice.toml",
     "question = \"pain\"\noperator = \">=\"\nanswer = 5", "always = true",
     "text/en/aid.json:reasons.much-pain.you: nothing fills {pain} here"},
    {"ReasonMayStayEmpty", "options/ice.toml", "question = \"pain\"\noperator = \">=\"\nanswer = 5",
     "any = [{ question = \"pain\", operator = \">=\", answer = 5 }, { question = \"sign-legs\", "
     "operator = \"=\", answer = \"no\" }]",
     "text/es/aid.json:reasons.much-pain.you: nothing fills {pain} here"},
};

const Breakage in_evidence[] = {
    {"BrokenToml", "evidence.toml", "count = 60", "count = ", "evidence.toml:3:"},
    {"CountTooLarge", "evidence.toml", "count = 60", "count = 101",
     "evidence.toml:3:9: \"count\" is not between 0 and 100"},
    {"CountNegative", "evidence.toml", "compared = 40", "compared = -1",
     "evidence.toml:4:12: \"compared\" is not between 0 and 100"},
    {"CountMissing", "evidence.toml", "count = 60\n", "", "\"count\" is missing"},
    {"CountNotWhole", "evidence.toml", "count = 60", "count = 6.5",
     "evidence.toml:3:9: \"count\" is not a whole number"},
    {"UnknownCertainty", "evidence.toml", "\"high\"", "\"sure\"",
     "evidence.toml:7:13: \"sure\" is not one of high, moderate, low, no-comparison"},
    {"ComparisonWithout", "evidence.toml", "\"high\"", "\"no-comparison\"",
     "evidence.toml:4:12: there is a comparison"},
    {"BadDate", "evidence.toml", "checked = 2026-11-24", "checked = 24",
     "evidence.toml:9:11: \"checked\" is not a day"},
    {"NoSource", "evidence.toml", "source = \"trial\"\n", "", "\"source\" is missing"},
    {"WithoutWords", "evidence.toml", "id = \"less-pain\"", "id = \"no-pain\"",
     "evidence.toml:2:6: missing text: \"evidence.no-pain.heading\""},
};

const Breakage in_texts[] = {
    {"BrokenJson", "text/en/aid.json", "\"title\": \"T\",", "\"title\": \"T\"",
     "text/en/aid.json:3:"},
    {"KeyTwice", "text/en/aid.json", "\"title\": \"T\",", "\"title\": \"T\", \"title\": \"U\",",
     "text/en/aid.json:title: is a duplicate"},
    {"NoText", "text/en/aid.json", "\"title\": \"T\"", "\"title\": 1",
     "text/en/aid.json:title: is not a text"},
    {"UnusedText", "text/en/aid.json", "\"title\": \"T\",", "\"title\": \"T\", \"more\": \"M\",",
     "text/en/aid.json:more: warning: is not used"},
    {"InvalidMessage", "text/en/aid.json", "{count} do", "{count do",
     "text/en/aid.json:evidence.less-pain.happens: is not a valid message"},
    {"UnknownArgument", "text/en/aid.json", "{count} do", "{number} do",
     "text/en/aid.json:evidence.less-pain.happens: nothing fills {number} here"},
    {"MissingTranslation", "text/es/aid.json", "\"how-cold\": \"Q\", ", "",
     "options/ice.toml:6:14: missing translation: \"questions.how-cold\" in text/es/aid.json"},
    {"MissingWords", "text/en/aid.json", "\"lead\": \"L\"", "\"leads\": \"L\"",
     "aid.toml: missing text: \"welcome.lead\" in text/en/aid.json"},
};

const Breakage in_cards[] = {
    {"NoTitle", "text/en/options/ice.md", "# Title\n", "",
     "text/en/options/ice.md:2: a card begins with its title"},
    {"NoShortText", "text/en/options/ice.md", "Short words.\n", "",
     "text/en/options/ice.md:4: after the title come one or two sentences"},
    {"NoPicture", "text/en/options/ice.md", "![What it shows](ice.svg \"Caption\")\n", "",
     "text/en/options/ice.md:6: after the short text comes the picture"},
    {"OtherPicture", "text/en/options/ice.md", "(ice.svg", "(rest.svg",
     "text/en/options/ice.md:5: shows \"rest.svg\", but the treatment's picture is \"ice.svg\""},
    {"PictureNotDescribed", "text/en/options/ice.md", "![What it shows]", "![]",
     "text/en/options/ice.md:5: the picture has no description"},
    {"HeadingMissing", "text/en/options/ice.md", "## When\n\n- w\n\n", "",
     "text/en/options/ice.md:11: the heading is \"Help\", but the section here is \"When\""},
    {"HeadingMisspelled", "text/en/options/ice.md", "## Hard", "## Hards",
     "text/en/options/ice.md:20: the heading is \"Hards\", but the section here is \"Hard\""},
    {"NoHarm", "text/en/options/ice.md", "- three three\n", "",
     "text/en/options/ice.md:20: the section \"Hard\" is empty"},
    {"NoBenefit", "text/en/options/ice.md", "- one\n- two\n", "",
     "text/en/options/ice.md:15: the section \"Help\" is empty"},
    {"BenefitsNoList", "text/en/options/ice.md", "- one\n- two\n", "one",
     "text/en/options/ice.md: warning: \"Help\" is not a list"},
    {"Link", "text/en/options/ice.md", "- one", "- [one](http://x)",
     "text/en/options/ice.md:17: only plain text and **bold** are allowed here"},
    {"Emphasis", "text/en/options/ice.md", "- one", "- *one*",
     "text/en/options/ice.md:17: only plain text and **bold** are allowed here"},
    {"Html", "text/en/options/ice.md", "- one", "- <i>one</i>",
     "text/en/options/ice.md:17: only plain text and **bold** are allowed here"},
    {"Code", "text/en/options/ice.md", "- one\n- two", "```\none\n```",
     "text/en/options/ice.md:17: only paragraphs and lists with -"},
    {"NestedList", "text/en/options/ice.md", "- two", "  - two",
     "text/en/options/ice.md:17: an entry of a list is one paragraph"},
    {"SixthHeading", "text/en/options/ice.md", "## Like", "## Like\n\nl\n\n## More",
     "text/en/options/ice.md:28: nothing may follow the last section"},
};

const Breakage in_questionnaire[] = {
    {"BrokenJson", "questionnaire.json", "\"language\": \"en\",", "\"language\": en,",
     "questionnaire.json:2:"},
    {"NoQuestionnaire", "questionnaire.json", "\"Questionnaire\"", "\"Patient\"",
     "questionnaire.json:resourceType: is a Patient without a Questionnaire in it"},
    {"LinkIdTwice", "questionnaire.json", "\"linkId\": \"pain\"", "\"linkId\": \"where\"",
     "questionnaire.json:item[2]: the linkId \"where\" is taken already"},
    {"NoLinkId", "questionnaire.json", "\"linkId\": \"pain\",", "",
     "questionnaire.json:item[1]: has no linkId"},
    {"UnknownType", "questionnaire.json", "\"type\": \"integer\"", "\"type\": \"number\"",
     "questionnaire.json:item[1].type: \"number\" is not an item type of FHIR R4"},
    {"UnknownLinkId", "questionnaire.json", "\"question\": \"pain\"", "\"question\": \"pian\"",
     "questionnaire.json:item[2].enableWhen[0].question: there is no item with the linkId "
     "\"pian\""},
    {"UnknownOperator", "questionnaire.json", "\"operator\": \">\"", "\"operator\": \"is\"",
     "questionnaire.json:item[2].enableWhen[0].operator: \"is\" is not an operator"},
    {"Cycle", "questionnaire.json",
     "\"question\": \"pain\", \"operator\": \">\", \"answerInteger\": 0",
     "\"question\": \"where\", \"operator\": \"exists\", \"answerBoolean\": true",
     "questionnaire.json:enableWhen: whether these items apply depends on themselves: where -> "
     "where"},
    {"AnswerNotAmongOptions", "questionnaire.json",
     "\"question\": \"pain\", \"operator\": \">\", \"answerInteger\": 0",
     "\"question\": \"sign-legs\", \"operator\": \"=\", \"answerCoding\": {\"code\": \"maybe\"}",
     "questionnaire.json:item[2].enableWhen[0]: the answer is not one of those of \"sign-legs\""},
    {"MissingTranslation", "questionnaire.json", "\"valueString\": \"Signos\"",
     "\"valueString\": \"\"", "questionnaire.json:item[0]: missing translation: text in \"es\""},
    {"AnswerWithoutTranslation", "questionnaire.json", "\"valueString\": \"Pie\"",
     "\"valueString\": \"\"",
     "questionnaire.json:item[2]: missing translation: the answer \"Foot\" in \"es\""},
    {"MissingPicture", "questionnaire.json", "illustrations/body.svg", "illustrations/bodies.svg",
     "questionnaire.json:item[2]: \"illustrations/bodies.svg\" is missing"},
    {"MissingDrawingOfAnAnswer", "questionnaire.json",
     "{\"valueCoding\": {\"system\": \"urn:beforehand:answer\", \"code\": \"foot\"",
     "{\"extension\": [{\"url\": \"urn:beforehand:picture\", \"extension\": [{\"url\": \"url\", "
     "\"valueString\": \"illustrations/foot.svg\"}]}], "
     "\"valueCoding\": {\"system\": \"urn:beforehand:answer\", \"code\": \"foot\"",
     "questionnaire.json:item[2]: \"illustrations/foot.svg\" is missing"},
    {"AnswerNotInPicture", "questionnaire.json", "\"code\": \"foot\"", "\"code\": \"hand\"",
     "questionnaire.json:item[2]: no picture has an element with the id \"hand\""},
    {"AnswerCodeTwice", "questionnaire.json", "\"code\": \"foot\"", "\"code\": \"head\"",
     "questionnaire.json:item[2]: the answer code \"head\" is a duplicate"},
    {"UnknownModifier", "questionnaire.json", "\"status\": \"draft\"",
     "\"status\": \"draft\", \"modifierExtension\": [{\"url\": \"urn:x\"}]",
     "questionnaire.json:modifierExtension: \"urn:x\" changes what the form means"},
};

INSTANTIATE_TEST_SUITE_P(AidToml, BrokenContent, testing::ValuesIn(in_aid_toml), claim_of);
INSTANTIATE_TEST_SUITE_P(Options, BrokenContent, testing::ValuesIn(in_options), claim_of);
INSTANTIATE_TEST_SUITE_P(Evidence, BrokenContent, testing::ValuesIn(in_evidence), claim_of);
INSTANTIATE_TEST_SUITE_P(Texts, BrokenContent, testing::ValuesIn(in_texts), claim_of);
INSTANTIATE_TEST_SUITE_P(Cards, BrokenContent, testing::ValuesIn(in_cards), claim_of);
INSTANTIATE_TEST_SUITE_P(TheQuestionnaire, BrokenContent, testing::ValuesIn(in_questionnaire),
                         claim_of);

class MissingFile : public testing::TestWithParam<const char*> {};

TEST_P(MissingFile, IsAFaultOfThatFile) {
  TinyAid tiny;
  tiny.remove(GetParam());

  const auto reading = read_aid(tiny.path());

  EXPECT_FALSE(reading.value);
  EXPECT_NE(lines_of(tiny.path(), reading.faults).find(GetParam()), std::string::npos)
      << lines_of(tiny.path(), reading.faults);
}

INSTANTIATE_TEST_SUITE_P(OfAFolder, MissingFile,
                         testing::Values("aid.toml", "questionnaire.json", "evidence.toml",
                                         "options/ice.toml", "text/en/aid.json", "text/es/aid.json",
                                         "text/en/options/ice.md", "text/es/options/rest.md",
                                         "illustrations/body.svg", "illustrations/ice.svg"));

}  // namespace
}  // namespace kiosk

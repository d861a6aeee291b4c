// Which questions can share a page, and what is said of those that cannot.
#include <gtest/gtest.h>

#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

class APageOfRows : public testing::TestWithParam<Breakage> {};

TEST_P(APageOfRows, NamesTheRowThatDoesNotBelong) { expect_reading_finds(GetParam()); }

const Breakage pages[] = {
    {"OfQuestionsTakesNoSign", "aid.toml", "questions = [\"hard-stools\", \"pain-relief\"]",
     "questions = [\"sign-legs\", \"sign-arms\"]",
     "\"sign-legs\" is in the group of the signs: it belongs on a [[sign_page]]"},
    {"OfQuestionsTakesNoLongScale", "questionnaire.json", "\"valueInteger\": 10",
     "\"valueInteger\": 11",
     "\"pain-now\" is not a question with one answer to choose, nor a scale of at most 11 numbers"},
    {"OfQuestionsTakesNoSeveralAnswers", "aid.toml",
     "questions = [\"hard-stools\", \"pain-relief\"]", "questions = [\"pain-sites\"]",
     "\"pain-sites\" is not a question with one answer to choose, nor a scale of at most 11 "
     "numbers"},
    {"OfQuestionsKeepsTheFormsOrder", "aid.toml", "questions = [\"hard-stools\", \"pain-relief\"]",
     "questions = [\"pain-relief\", \"hard-stools\"]",
     "\"hard-stools\" does not follow the row before it in the form"},
    {"OfQuestionsLeavesNoneOut", "aid.toml", "questions = [\"hard-stools\", \"pain-relief\"]",
     "questions = [\"pain-relief\", \"lung-small-cell\"]",
     "\"lung-small-cell\" does not follow the row before it in the form"},
    {"OfQuestionsNamesOnlyWhatIsAsked", "aid.toml",
     "questions = [\"hard-stools\", \"pain-relief\"]", "questions = [\"hard-stool\"]",
     "there is no item with the linkId \"hard-stool\""},
    {"OfQuestionsIsNotEmpty", "aid.toml", "questions = [\"hard-stools\", \"pain-relief\"]",
     "questions = []", "\"questions\" names none"},
    {"OfQuestionsHasItsText", "aid.toml", "id = \"medicine\"", "id = \"medicines\"",
     "missing text: \"question_pages.medicines\" in text/en/aid.json"},
    {"OfSignsTakesNoOtherQuestion", "aid.toml", "questions = [\"sign-legs\", \"sign-arms\",",
     "questions = [\"hard-stools\", \"sign-arms\",",
     "\"hard-stools\" is not in the group of the signs"},
    {"OfSignsKeepsTheFormsOrder", "aid.toml", "\"sign-legs\", \"sign-arms\", \"sign-numb\"",
     "\"sign-legs\", \"sign-numb\", \"sign-arms\"",
     "\"sign-arms\" does not follow the row before it in the form"},
};

INSTANTIATE_TEST_SUITE_P(OfTheAid, APageOfRows, testing::ValuesIn(pages), claim_of);

}  // namespace
}  // namespace kiosk

// The self-audit goes by what is shown: what is taken off a screen or the sheet is missed there.
#include "tests/quality/looked_at.h"

namespace kiosk {
namespace {

using What = std::function<bool(const Shown&)>;

What heading(const std::string& words) {
  return [words](const Shown& thing) {
    return thing.role == ShownRole::heading && thing.words == words;
  };
}
What saying(const std::string& words) {
  return [words](const Shown& thing) { return thing.words.find(words) != std::string::npos; };
}
What of_role(ShownRole role) {
  return [role](const Shown& thing) { return thing.role == role; };
}

struct TakenAway {
  const char* claim;
  const char* standard;
  const char* id;
  const char* page;
  What what;
  const char* answer;  ///< what is wanting then
};
void PrintTo(const TakenAway& taken, std::ostream* out) { *out << taken.claim; }

/// The tiny aid with words for all that the tests take away.
struct WholeAid : TinyAid {
  WholeAid() {
    for (const auto* language : {"en", "es"}) {
      const auto texts = std::filesystem::path("text") / language / "aid.json";
      replace(texts, "\"title\": \"T\",",
              "\"title\": \"T\", \"about\": {\"updates\": \"By us.\", \"evidence\": \"By hand.\", "
              "\"paid_by\": \"Nobody.\"},");
      replace(texts, "\"group\": \"G\"", "\"group\": \"Grown people.\"");
      replace(texts, "\"high\": \"c\"", "\"high\": \"Quite sure.\"");
      replace(texts, "\"how-cold\": \"Q\"", "\"how-cold\": \"How cold is it?\"");
      replace(texts, "\"how-long\": \"Q\"", "\"how-long\": \"How long is it?\"");
    }
    replace("options/rest.toml", "sources = []", "sources = [\"book\"]");
  }
};

/// Looked at once, copied by each test.
const LookedAt& whole_aid() {
  static const LookedAt looked{WholeAid().path()};
  return looked;
}

class WhatIsTakenAway : public testing::TestWithParam<TakenAway> {};

TEST_P(WhatIsTakenAway, IsMissedOnItsScreen) {
  const auto& taken = GetParam();
  auto looked = whole_aid();
  const auto before = looked.answer(taken.standard, taken.id);

  looked.take_away(taken.page, taken.what);

  EXPECT_TRUE(before.starts_with("met: ")) << before;
  EXPECT_EQ(looked.answer(taken.standard, taken.id),
            "not met: " + std::string(taken.page) + ": " + taken.answer);
}

INSTANTIATE_TEST_SUITE_P(
    OfTheTinyAid, WhatIsTakenAway,
    testing::Values(
        TakenAway{"TheListOfTreatments", "IPDAS", "Q3", "treatments",
                  [](const Shown&) { return true; },
                  "ice is not on it; treatments: rest is not on it"},
        TakenAway{"AHeadingOfHelp", "IPDAS", "Q4", "card-ice", heading("Help"),
                  "no text under \"Help\""},
        TakenAway{"TheTextUnderHard", "IPDAS", "Q5", "card-rest", saying("three three"),
                  "no text under \"Hard\""},
        TakenAway{"WhatItIsLike", "IPDAS", "Q6", "card-ice", saying("First: l"),
                  "no text under \"Like\""},
        TakenAway{"TheSourceOfAFigure", "IPDAS", "C2", "card-ice-studies", saying("10.1000/182"),
                  "no source beside the figure \"less-pain\""},
        TakenAway{"TheDayOfTheCheck", "IPDAS", "C3", "about", saying("2026"),
                  "does not say when it was checked"},
        TakenAway{"HowItIsKeptUpToDate", "IPDAS", "C4", "about", saying("By us."),
                  "does not say how it is brought up to date"},
        TakenAway{"HowSureAFigureIs", "IPDAS", "C5", "card-ice-studies", saying("Quite sure."),
                  "no words for how sure beside the figure \"less-pain\""},
        TakenAway{"WhoPaid", "IPDAS", "C6", "about", saying("Nobody."), "does not say who paid"},
        TakenAway{"ThatThereIsNoNumber", "IPDAS", "K3", "card-rest", saying("no good number"),
                  "neither a figure nor that there is none"},
        TakenAway{"TheGroupOfAFigure", "IPDAS", "K4", "card-ice-studies", saying("Grown people."),
                  "no group beside the figure \"less-pain\""},
        TakenAway{"APictureOfPeople", "IPDAS", "K7", "card-ice-studies",
                  [](const Shown& thing) { return thing.value == "40/100"; },
                  "not counted of 100 people: the figure \"less-pain\""},
        TakenAway{"TheOtherSide", "IPDAS", "K8", "card-ice-studies", saying("40 do not"),
                  "no other side of the figure \"less-pain\""},
        TakenAway{"RoomToWrite", "IPDAS", "K11", "sheet, page 1", of_role(ShownRole::writing_line),
                  "a question without a line to write on; sheet, page 1: a question without a line "
                  "to write on"},
        TakenAway{"HowTheEvidenceWasChosen", "IPDAS", "K18", "about", saying("By hand."),
                  "does not say how the evidence was chosen"},
        TakenAway{"WhatTheKioskIsFor", "PEMAT", "1", "welcome", heading("H"),
                  "does not say what it is for"},
        TakenAway{"AHeading", "PEMAT", "9", "card-rest", heading("What"), "no text under \"What\""},
        TakenAway{"TheCaption", "PEMAT", "17", "card-ice", saying("Caption"),
                  "no caption under the picture"},
        TakenAway{"ThePictureOfACard", "PEMAT", "15", "card-rest", of_role(ShownRole::picture),
                  "no picture with a description"},
        TakenAway{"WhatToDoAboutASign", "PEMAT", "20", "urgent", of_role(ShownRole::text),
                  "does not say what to do"}),
    [](const testing::TestParamInfo<TakenAway>& test) { return std::string(test.param.claim); });

TEST(AuditLooks, ABlankTextIsNone) {
  auto looked = whole_aid();
  for (auto& thing : looked.page("card-rest", "es").things) {
    if (thing.words.find("three three") != std::string::npos) thing.words = " \n";
  }

  EXPECT_EQ(looked.answer("IPDAS", "Q5"), "not met: card-rest (es): no text under \"Hard\"");
}

TEST(AuditLooks, HelpThatIsAPageAwayFromWhatIsHardIsNotBalanced) {
  auto looked = whole_aid();
  for (auto& thing : looked.page("card-ice").things) {
    if (thing.role == ShownRole::heading && thing.words == "Hard") thing.turn = 2;
  }

  EXPECT_EQ(looked.answer("IPDAS", "C1"),
            "not met: card-ice: what helps and what is hard do not come into sight together");
}

TEST(AuditLooks, AScreenThatIsNotThereIsNamed) {
  auto looked = whole_aid();
  std::erase_if(looked.pages, [](const ShownPage& page) {
    return page.name == "about" && page.language == "es";
  });

  EXPECT_EQ(looked.answer("IPDAS", "K18"), "not met: about (es): there is no such screen");
}

}  // namespace
}  // namespace kiosk

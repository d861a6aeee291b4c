// What must hold for every kind of cancer, number of places and pain, whatever else is answered.
#include <gtest/gtest.h>
#include <set>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

const std::vector<std::string> types{"breast",  "prostate", "lung",     "kidney",
                                     "thyroid", "bladder",  "melanoma", "bowel",
                                     "myeloma", "other",    "unknown",  "declined"};
const std::vector<std::string> counts{"1", "2", "3-5", "6-plus", "unknown", "declined"};
const std::vector<std::string> pains{"0", "2", "8", "declined"};

/// One of everybody.
struct Everybody {
  std::string type{};
  std::string count{};
  std::string pain{};
};
std::ostream& operator<<(std::ostream& out, const Everybody& one) {
  return out << one.type << ", " << one.count << " places, pain " << one.pain;
}

/// Lets every kind of cancer, number of places and pain through a visit, with these answers
/// besides.
void for_everybody(Answers besides,
                   const std::function<void(const Everybody&, const Visitor&)>& look) {
  for (const auto& type : types) {
    for (const auto& count : counts) {
      for (const auto& pain : pains) {
        auto answers = besides;
        answers.insert({{"cancer-type", {type}},
                        {"lesion-count", {count}},
                        {"pain-now", {pain}},
                        {"pain-worst", {pain}},
                        {"pain-average", {pain}}});
        Visitor visitor(real_aid());
        visitor.dispatch(StartRequested{});
        for (const auto& item : real_aid().questionnaire.items) {
          if (const auto given = answers.find(item.link_id); given != answers.end())
            visitor.answers(item.link_id, given->second);
        }
        look({type, count, pain}, visitor);
      }
    }
  }
}

bool is_one_of(const std::string& type, const std::vector<std::string>& some) {
  return std::find(some.begin(), some.end(), type) != some.end();
}

const Answers with_much_known{
    {"hormone-sensitive", {"yes"}}, {"on-hormone-therapy", {"yes"}},
    {"hormone-working", {"no"}},    {"pain-medicine", {"strong"}},
    {"pain-relief", {"not"}},       {"treatments-tried", {"external-radiation", "chemotherapy"}},
    {"bone-strength", {"weak"}},    {"pain-on-movement", {"yes"}},
    {"pain-sites", {"lower-back"}}};

TEST(EveryKindOfCancer, ChemoIsNeverForKidneyMelanomaThyroidOrMyelomaAndAlwaysForTheOthers) {
  for (const auto& besides : {Answers{}, with_much_known}) {
    for_everybody(besides, [](const Everybody& one, const Visitor& visitor) {
      EXPECT_EQ(visitor.comes_up("chemotherapy"),
                !is_one_of(one.type, {"kidney", "melanoma", "thyroid", "myeloma", "declined"}))
          << one;
    });
  }
}

TEST(EveryKindOfCancer, RadiationByVeinIsForProstateAndSeldomForBreast) {
  for (const auto& besides : {Answers{}, with_much_known}) {
    for_everybody(besides, [&](const Everybody& one, const Visitor& visitor) {
      const bool known = !besides.empty();
      const bool prostate =
          known && one.type == "prostate" && !is_one_of(one.count, {"1", "declined"});
      const bool breast = known && one.type == "breast" && one.count == "6-plus";
      EXPECT_EQ(visitor.comes_up("radiation-by-vein"), prostate || breast) << one;
    });
  }
}

TEST(EveryKindOfCancer, HormonesAreNeverForTypesThatTheyDoNotFeed) {
  for (const auto& besides : {Answers{}, with_much_known}) {
    for_everybody(besides, [](const Everybody& one, const Visitor& visitor) {
      if (is_one_of(one.type,
                    {"lung", "kidney", "thyroid", "bladder", "melanoma", "bowel", "myeloma"})) {
        EXPECT_FALSE(visitor.comes_up("hormone-therapy")) << one;
      }
      if (one.type == "prostate") { EXPECT_TRUE(visitor.comes_up("hormone-therapy")) << one; }
    });
  }
}

TEST(EveryKindOfCancer, WhoIsOnHormonesNeverLosesTheCard) {
  for (const auto* sensitive : {"yes", "no", "unknown", "declined"}) {
    for_everybody({{"on-hormone-therapy", {"yes"}}, {"hormone-sensitive", {sensitive}}},
                  [](const Everybody& one, const Visitor& visitor) {
                    if (is_one_of(one.type, {"breast", "prostate"})) {
                      EXPECT_TRUE(visitor.comes_up("hormone-therapy")) << one;
                    }
                  });
  }
}

TEST(EveryKindOfCancer, DeclinedNumbersWithLittleReliefStillBringUpRadiationAndPainMedicine) {
  for_everybody({{"pain-medicine", {"strong"}}, {"pain-relief", {"not"}}},
                [](const Everybody& one, const Visitor& visitor) {
                  if (one.pain != "declined") return;
                  for (const auto* card : {"external-radiation", "pain-medicine", "comfort-care"})
                    EXPECT_TRUE(visitor.comes_up(card)) << one << ": " << card;
                });
}

TEST(EveryKindOfCancer, ASoreSkullAloneIsNeitherHeldNorFilled) {
  for (const auto* strength : {"weak", "broken", "sound", "unknown", "declined"}) {
    for_everybody(
        {{"pain-sites", {"head"}}, {"pain-on-movement", {"yes"}}, {"bone-strength", {strength}}},
        [](const Everybody& one, const Visitor& visitor) {
          if (!is_one_of(one.pain, {"2", "8"})) return;
          EXPECT_FALSE(visitor.comes_up("surgery-stabilise")) << one;
          EXPECT_FALSE(visitor.comes_up("surgery-cement")) << one;
        });
  }
}

TEST(EveryKindOfCancer, StrongBonesAreNeitherHeldNorFilled) {
  for_everybody({{"pain-sites", {"lower-back", "left-thigh"}},
                 {"pain-on-movement", {"yes"}},
                 {"bone-strength", {"sound"}}},
                [](const Everybody& one, const Visitor& visitor) {
                  EXPECT_FALSE(visitor.comes_up("surgery-stabilise")) << one;
                  EXPECT_FALSE(visitor.comes_up("surgery-cement")) << one;
                });
}

TEST(EveryKindOfCancer, SignsFromTheSpineComeBeforeHeatCementAndRadiationByVein) {
  for (const auto* sign : {"sign-legs", "sign-arms", "sign-numb", "sign-bladder"}) {
    auto besides = with_much_known;
    besides[sign] = {"yes"};
    for_everybody(besides, [](const Everybody& one, const Visitor& visitor) {
      for (const auto* card : {"heat-or-cold", "surgery-cement", "radiation-by-vein"})
        EXPECT_FALSE(visitor.comes_up(card)) << one << ": " << card;
      EXPECT_TRUE(visitor.comes_up("external-radiation")) << one;
      EXPECT_FALSE(urgent_signs(real_aid(), visitor.session.response).empty()) << one;
    });
  }
}

TEST(EveryKindOfCancer, NumberOfPlacesNeverDecidesForChemo) {
  std::map<std::string, std::set<bool>> by_type;
  for_everybody({}, [&](const Everybody& one, const Visitor& visitor) {
    by_type[one.type].insert(visitor.comes_up("chemotherapy"));
  });
  for (const auto& [type, seen] : by_type) EXPECT_EQ(seen.size(), 1U) << type;
}

TEST(EveryKindOfCancer, EachCardHasReasonsFromAnswersThatCountAndNoCardComesTwice) {
  for (const auto& besides : {Answers{}, with_much_known}) {
    for_everybody(besides, [](const Everybody& one, const Visitor& visitor) {
      const auto answers = answers_of(visitor.session.response, real_aid().questionnaire);
      std::set<OptionIndex> seen;
      for (const auto& shown : shown_options(real_aid(), visitor.session.response)) {
        EXPECT_TRUE(seen.insert(shown.option).second) << one;
        EXPECT_FALSE(shown.rules.empty()) << one << ": " << real_aid().options[shown.option].id;
        for (const auto rule : shown.rules) {
          for (const auto question :
               because(real_aid().options[shown.option].shown_when[rule].when, answers))
            EXPECT_FALSE(answers(question).empty()) << one;
        }
      }
    });
  }
}

TEST(EveryKindOfCancer, WhatReachesTheWholeBodySaysSoWhereThereIsCancerInSeveralPlaces) {
  for (const auto* sensitive : {"yes", "no", "unknown", "declined"}) {
    for_everybody(
        {{"hormone-sensitive", {sensitive}}}, [&](const Everybody& one, const Visitor& visitor) {
          for (const auto& shown : shown_options(real_aid(), visitor.session.response)) {
            const auto& option = real_aid().options[shown.option];
            if (!is_one_of(option.id, {"hormone-therapy", "targeted-therapy", "chemotherapy"}))
              continue;
            const bool said = std::any_of(shown.rules.begin(), shown.rules.end(), [&](auto rule) {
              return option.shown_when[rule].because == "several-places";
            });
            EXPECT_EQ(said, is_one_of(one.count, {"2", "3-5", "6-plus"}))
                << one << ", hormones " << sensitive << ": " << option.id;
          }
        });
  }
}

TEST(ASignFromTheSpine, ThatSomebodyIsNotSureOfIsNotTakenForOneThatTheyNamed) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"sign-legs", {"unsure"}}});
  const auto answers = answers_of(visitor.session.response, real_aid().questionnaire);
  for (const auto& option : real_aid().options) {
    const auto* why = why_not_shown(option, answers);
    if (why) { EXPECT_NE(why->because, "spine-first") << option.id; }
  }
}

TEST(EveryKindOfCancer, EachOtherTreatmentSaysWhyItDidNotComeUp) {
  for (const auto& besides : {Answers{}, with_much_known}) {
    for_everybody(besides, [](const Everybody& one, const Visitor& visitor) {
      const auto answers = answers_of(visitor.session.response, real_aid().questionnaire);
      for (const auto& option : real_aid().options)
        EXPECT_EQ(why_not_shown(option, answers) != nullptr, !comes_up(option, answers))
            << one << ": " << option.id;
    });
  }
}

TEST(EveryKindOfCancer, NobodyIsWithoutThreeQuestions) {
  for (const auto& besides : {Answers{}, with_much_known}) {
    for_everybody(besides, [](const Everybody& one, const Visitor& visitor) {
      EXPECT_GE(suggested_questions(real_aid(), visitor.session.response, {}).size(), 3U) << one;
    });
  }
}

TEST(AnswersThatDiffer, BringUpAQuestionAndKeepTheCard) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"cancer-type", {"breast"}},
                         {"hormone-sensitive", {"no"}},
                         {"on-hormone-therapy", {"yes"}}});
  const auto ids = suggested_questions(real_aid(), visitor.session.response, {});
  EXPECT_TRUE(visitor.comes_up("hormone-therapy"));
  EXPECT_NE(std::find(ids.begin(), ids.end(), "hormone-answers-differ"), ids.end());
}

TEST(AVisit, HasAtMostTwentyPagesBeforeTheTreatments) {
  for (const auto& type : types) {
    Visitor visitor(real_aid());
    visitor.talks_through({{"cancer-type", {type}},
                           {"pain-now", {"5"}},
                           {"pain-medicine", {"strong"}},
                           {"on-hormone-therapy", {"yes"}},
                           {"treatments-tried", {"external-radiation", "chemotherapy"}}});
    std::set<std::string> pages;
    for (const auto& entry : visitor.session.response.items) {
      const auto& item = real_aid().questionnaire.items[entry.item];
      if (!entry.enabled || !item.is_question()) continue;
      std::string page = item.link_id;
      for (const auto& rows : real_aid().sign_pages) {
        if (std::find(rows.questions.begin(), rows.questions.end(), entry.item) !=
            rows.questions.end())
          page = rows.id;
      }
      pages.insert(page);
    }
    EXPECT_LE(pages.size(), 20U) << type;
    EXPECT_GT(pages.size(), 10U) << type;
  }
}

}  // namespace
}  // namespace kiosk

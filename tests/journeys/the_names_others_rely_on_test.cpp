// LinkIds, answer codes and option ids that other programs rely on: they may be added to, never
// renamed.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

using Codes = std::vector<std::string>;

/// A question of the aid by its linkId.
struct Named {
  LinkId link_id{};
  ItemType type = ItemType::choice;
  bool repeats = false;
  Codes codes{};
};
std::ostream& operator<<(std::ostream& out, const Named& named) { return out << named.link_id; }

class AQuestion : public testing::TestWithParam<Named> {};

TEST_P(AQuestion, IsThereWithItsAnswers) {
  const auto& named = GetParam();
  const auto place = real_aid().questionnaire.find(named.link_id);
  ASSERT_NE(place, no_item);
  const auto& item = real_aid().questionnaire.items[place];
  EXPECT_EQ(item.type, named.type);
  EXPECT_EQ(item.repeats, named.repeats);
  for (const auto& code : named.codes) {
    const auto found =
        std::find_if(item.options.begin(), item.options.end(),
                     [&](const AnswerOption& option) { return code_of(option.value) == code; });
    ASSERT_NE(found, item.options.end()) << code;
    EXPECT_EQ(coding_of(found->value)->system, "urn:beforehand:answer") << code;
  }
  if (named.type == ItemType::integer) {
    EXPECT_EQ(item.limits.whole_min(), 0);
    EXPECT_EQ(item.limits.whole_max(), 10);
  }
}

const Codes yes_no_unsure{"yes", "no", "unsure"};
const Codes yes_no_unknown{"yes", "no", "unknown"};
const Codes places{"head",       "neck",        "upper-back",     "lower-back",
                   "chest",      "pelvis",      "left-shoulder",  "right-shoulder",
                   "left-arm",   "right-arm",   "left-hip",       "right-hip",
                   "left-thigh", "right-thigh", "left-lower-leg", "right-lower-leg"};
const Codes types{"breast",   "prostate", "lung",    "kidney", "thyroid", "bladder",
                  "melanoma", "bowel",    "myeloma", "other",  "unknown"};
const Codes tried{"pain-medicine", "external-radiation", "surgery", "bone-strengthening",
                  "chemotherapy",  "hormone-therapy",    "none",    "unsure"};

INSTANTIATE_TEST_SUITE_P(
    OfTheForm, AQuestion,
    testing::Values(
        Named{"who-answers", ItemType::choice, false, {"patient", "helper", "both", "together"}},
        Named{"sign-legs", ItemType::choice, false, yes_no_unsure},
        Named{"sign-numb", ItemType::choice, false, yes_no_unsure},
        Named{"sign-bladder", ItemType::choice, false, yes_no_unsure},
        Named{"sign-confused", ItemType::choice, false, yes_no_unsure},
        Named{"sign-thirst", ItemType::choice, false, yes_no_unsure},
        Named{"sign-fever", ItemType::choice, false, yes_no_unsure},
        Named{"sign-break", ItemType::choice, false, yes_no_unsure},
        Named{"sign-back-pain", ItemType::choice, false, yes_no_unsure},
        Named{"sign-arms", ItemType::choice, false, yes_no_unsure},
        Named{"sign-breath", ItemType::choice, false, yes_no_unsure},
        Named{"sign-bleed", ItemType::choice, false, yes_no_unsure},
        Named{"sign-leg-swollen", ItemType::choice, false, yes_no_unsure},
        Named{"sign-jaw", ItemType::choice, false, yes_no_unsure},
        Named{"sign-low", ItemType::choice, false, yes_no_unsure},
        Named{"hard-stools", ItemType::choice, false, yes_no_unsure},
        Named{"pain-now", ItemType::integer}, Named{"pain-worst", ItemType::integer},
        Named{"pain-average", ItemType::integer},
        Named{"pain-sites", ItemType::choice, true, places},
        Named{"pain-on-movement", ItemType::choice, false, yes_no_unsure},
        Named{"pain-at-night", ItemType::choice, false, yes_no_unsure},
        Named{"pain-medicine",
              ItemType::choice,
              true,
              {"none", "shop", "prescribed", "strong", "unsure"}},
        Named{"pain-relief", ItemType::choice, false, {"enough", "partly", "not", "unsure"}},
        Named{"lesion-count", ItemType::choice, false, {"1", "2", "3-5", "6-plus", "unknown"}},
        Named{"cancer-type", ItemType::choice, false, types},
        Named{"hormone-sensitive", ItemType::choice, false, yes_no_unknown},
        Named{"her2", ItemType::choice, false, yes_no_unknown},
        Named{"on-hormone-therapy", ItemType::choice, false, yes_no_unknown},
        Named{"lung-small-cell", ItemType::choice, false, yes_no_unknown},
        Named{"hormone-working", ItemType::choice, false, yes_no_unknown},
        Named{"prostate-drugs",
              ItemType::choice,
              true,
              {"abiraterone", "enzalutamide", "none", "unknown"}},
        Named{"cancer-elsewhere",
              ItemType::choice,
              true,
              {"liver", "lung", "brain", "other", "none", "unknown"}},
        Named{"radiation-helped", ItemType::choice, false, {"yes", "some", "no", "unsure"}},
        Named{"chemo-helped", ItemType::choice, false, {"yes", "some", "no", "unsure"}},
        Named{"pain-medicine-helped", ItemType::choice, false, {"yes", "some", "no", "unsure"}},
        Named{"health",
              ItemType::choice,
              true,
              {"kidneys", "blood-thinner", "teeth", "pregnancy", "diabetes", "heart-stomach",
               "implant", "none", "unknown"}},
        Named{"bone-strength", ItemType::choice, false, {"broken", "weak", "sound", "unknown"}},
        Named{"treatments-tried", ItemType::choice, true, tried},
        Named{"moving-about", ItemType::choice, false, {"easy", "some-trouble", "much-trouble"}}));

TEST(TheOptions, AreTheFifteenThatOthersKnow) {
  std::set<OptionId> ids;
  for (const auto& option : real_aid().options) ids.insert(option.id);
  EXPECT_EQ(ids, (std::set<OptionId>{"bone-strengthening", "chemotherapy", "hormone-therapy",
                                     "pain-medicine", "steroids", "targeted-therapy",
                                     "external-radiation", "surgery-stabilise", "surgery-cement",
                                     "surgery-repair", "heat-or-cold", "radiation-by-vein",
                                     "clinical-trial", "physical-therapy", "comfort-care"}));
}

TEST(TheOptions, EachHaveACardInEveryLanguageWithBenefitAndHarm) {
  for (const auto& option : whole_aid().options) {
    for (const auto& language : whole_aid().languages) {
      ASSERT_TRUE(option.texts.contains(language)) << option.id << " " << language;
      const auto& text = option.texts.at(language);
      EXPECT_FALSE(text.title.empty()) << option.id << " " << language;
      for (const auto section : all_sections)
        EXPECT_FALSE(text.section(section).empty())
            << option.id << " " << language << " " << name_of(section);
    }
    EXPECT_TRUE(std::filesystem::exists(real_aid().folder / option.picture)) << option.id;
  }
}

}  // namespace
}  // namespace kiosk

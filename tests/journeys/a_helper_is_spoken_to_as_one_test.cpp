// Somebody who helps and is here alone is spoken to of the person they help.
#include <gtest/gtest.h>

#include "app/content/helper_voice.h"
#include "app/wording/card_words.h"
#include "app/wording/draft_notice.h"
#include "app/wording/other_sheets.h"
#include "app/wording/summarize.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

const Words& helper_words(const Language& language = "en") {
  static const std::map<Language, Words> all{{"en", in_helper_voice(real_words("en"))},
                                             {"es", in_helper_voice(real_words("es"))}};
  return all.at(language);
}

bool speaks_to_the_patient(const std::string& text) {
  return text.find("your ") != std::string::npos || text.find(" my ") != std::string::npos ||
         text.starts_with("My ");
}

TEST(AHelper, IsWhoeverSaysSoAndNobodyElse) {
  for (const auto& [who, is] :
       {std::pair{"helper", true}, {"patient", false}, {"both", false}, {"together", false}}) {
    Visitor visitor(real_aid());
    visitor.starts().answers("who-answers", {who});
    EXPECT_EQ(is_helper(visitor.session, real_aid()), is) << who;
  }
}

TEST(AHelper, OnlyADoctorOrNurseBesideThePatientOpensTheConsultation) {
  for (const auto& [who, is] :
       {std::pair{"helper", false}, {"patient", false}, {"both", false}, {"together", true}}) {
    Visitor visitor(real_aid());
    visitor.starts().answers("who-answers", {who});
    EXPECT_EQ(is_consultation(visitor.session, real_aid()), is) << who;
  }
}

TEST(AHelper, IsAskedOfThePersonTheyHelpInEachLanguage) {
  for (const auto& item : whole_aid().questionnaire.items) {
    if (!item.link_id.starts_with("sign-") || !item.is_question()) continue;
    for (const auto& language : whole_aid().languages)
      EXPECT_NE(item.text.in(helper_language(language)), "") << item.link_id << ' ' << language;
    EXPECT_FALSE(speaks_to_the_patient(item.text.in("en-x-helper"))) << item.text.in("en-x-helper");
  }
  const auto& legs = real_aid().questionnaire.items[real_aid().questionnaire.find("sign-legs")];
  EXPECT_EQ(legs.text.in("en-x-helper"), "Have their legs become weak, heavy or unsteady?");
  EXPECT_NE(legs.text.in("es-x-helper"), legs.text.in("en-x-helper"));
  EXPECT_EQ(legs.show.short_text.in("es-x-helper"), legs.show.short_text.in("es"))
      << "what has no words for a helper is said as to the patient";
}

TEST(AHelper, HandsOverASlipAndASheetThatSpeakOfThePersonTheyHelp) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"who-answers", {"helper"}}, {"sign-legs", {"yes"}}, {"pain-now", {"5"}}});
  for (const auto& language : real_aid().languages) {
    const auto slip = urgent_slip(visitor.session.response, real_aid(),
                                  {.day = "2026-11-24", .time = "14:05"}, helper_words(language));
    EXPECT_EQ(slip.title, helper_words(language).say("slip.heading"));
    EXPECT_NE(slip.title, real_words(language).say("slip.heading"));
    const auto sheet = make_summary(summary_input(visitor.session, "2026-11-24"), real_aid(),
                                    helper_words(language));
    EXPECT_EQ(sheet.urgent.front(), real_aid().text(helper_language(language), "urgent.legs.say"));
    EXPECT_NE(sheet.urgent.front(), real_aid().text(language, "urgent.legs.say"));
    EXPECT_EQ(sheet.draft_notice, draft_notice(real_aid(), real_words(language), "2026-11-24"))
        << "the same content";
  }
}

TEST(AHelper, ReadsAnswersThatSpeakOfThePersonTheyHelp) {
  const auto& form = real_aid().questionnaire;
  const auto& options = form.items[form.find("health")].options;
  const auto kidneys = std::find_if(options.begin(), options.end(), [](const auto& option) {
    return code_of(option.value) == "kidneys";
  });
  ASSERT_NE(kidneys, options.end());

  EXPECT_EQ(kidneys->label.in("en"), "My kidneys are weak");
  EXPECT_EQ(kidneys->label.in("en-x-helper"), "Their kidneys are weak");
  EXPECT_EQ(kidneys->label.in("es-x-helper"), "Sus riñones están débiles");
}

TEST(AHelper, HasWordsForAllThatSpeaksOfThePatient) {
  // What is left speaks to the helper: what they said, what they want to ask, and what comes before
  // anybody knows who answers.
  const std::set<std::string> spoken_to_the_helper{
      "notes.chemo-other-drug",   "questions.explain-treatments-again",
      "questions.where-to-start", "ready.know-questions",
      "ready.know-treatments",    "items.prostate-drugs-help"};
  for (const auto& key : without_helper_voice(real_aid())) {
    const bool is_of_helper = key.starts_with("not_shown.") ||
                              key.starts_with("questions.helper-") || key.starts_with("welcome.") ||
                              spoken_to_the_helper.contains(key);
    EXPECT_TRUE(is_of_helper) << key;
  }
}

TEST(AHelper, IsNotToldByTheProgramOfAnAppointmentOrAClinicOfTheirOwn) {
  for (const auto& [key, pattern] : helper_words().patterns) {
    if (key.starts_with("helper.") || key.starts_with("blank.") || key.starts_with("booklet."))
      continue;  // paper that is made before anybody knows who answers
    for (const auto* words : {"your appointment", "my appointment", "most to you", "my clinic",
                              "my next visit", "fits you", "My name"})
      EXPECT_EQ(pattern.find(words), std::string::npos) << key << ": " << pattern;
  }
}

/// Spanish says "su" for "your" and for "their" alike: to a helper that would be their own cancer.
TEST(AHelper, IsNotTakenForThePatientInSpanish) {
  const auto& texts = real_aid().texts.at(helper_language("es"));
  for (const auto& [key, text] : texts) {
    if (!key.starts_with("reasons.")) continue;
    for (const auto* word : {"su ", "sus ", "suyo", "suya"}) {
      EXPECT_FALSE(text.starts_with(word) ||
                   text.find(std::string(" ") + word) != std::string::npos ||
                   text.find(std::string("{") + word) != std::string::npos)
          << key << ": " << text;
    }
  }
}

/// The list of treatments shows these without the card's sentence on whom "you" means.
TEST(AHelper, ReadsSentencesInTheListThatAreTrueOfWhoeverReadsThem) {
  for (const auto& option : real_aid().options) {
    const auto english = ' ' + real_aid().text_of(option, "en").short_text + ' ';
    for (const auto* word : {" you ", " your ", " you.", " you,"})
      EXPECT_EQ(english.find(word), std::string::npos) << english;
    const auto spanish = ' ' + real_aid().text_of(option, "es").short_text + ' ';
    for (const auto* word : {" usted ", " su ", " sus ", " le "})
      EXPECT_EQ(spanish.find(word), std::string::npos) << spanish;
  }
}

TEST(AHelper, ReadsOnEachCardWhoIsMeantByYou) {
  for (OptionIndex option = 0; option < real_aid().options.size(); ++option) {
    for (const auto& language : real_aid().languages) {
      EXPECT_NE(card_words(real_aid(), option, helper_words(language), "2026-11-24").addressed, "");
      EXPECT_EQ(card_words(real_aid(), option, real_words(language), "2026-11-24").addressed, "")
          << "the patient is the reader";
    }
  }
}

}  // namespace
}  // namespace kiosk

// Somebody who helps and is here alone is spoken to of the person they help.
#include <gtest/gtest.h>

#include "app/content/helper_voice.h"
#include "app/wording/draft_notice.h"
#include "app/wording/other_sheets.h"
#include "app/wording/summarise.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

const Words& helper_words(const Language& language = "en") {
  static const std::map<Language, Words> all{{"en", in_helper_voice(real_words("en"))}, {"es", in_helper_voice(real_words("es"))}};
  return all.at(language);
}

bool speaks_to_the_patient(const std::string& text) { return text.find("your ") != std::string::npos || text.find(" my ") != std::string::npos || text.starts_with("My "); }

TEST(AHelper, IsWhoeverSaysSoAndNobodyElse) {
  for (const auto& [who, is] : {std::pair{"helper", true}, {"patient", false}, {"both", false}, {"together", false}}) {
    Visitor visitor(real_aid());
    visitor.starts().answers("who-answers", {who});
    EXPECT_EQ(is_helper(visitor.session, real_aid()), is) << who;
  }
}

TEST(AHelper, OnlyADoctorOrNurseBesideThePatientOpensTheConsultation) {
  for (const auto& [who, is] : {std::pair{"helper", false}, {"patient", false}, {"both", false}, {"together", true}}) {
    Visitor visitor(real_aid());
    visitor.starts().answers("who-answers", {who});
    EXPECT_EQ(is_together(visitor.session, real_aid()), is) << who;
  }
}

TEST(AHelper, IsAskedOfThePersonTheyHelpInEachLanguage) {
  for (const auto& item : real_aid().questionnaire.items) {
    if (!item.link_id.starts_with("sign-") || !item.is_question()) continue;
    for (const auto& language : real_aid().languages) EXPECT_NE(item.text.in(helper_language(language)), "") << item.link_id << ' ' << language;
    EXPECT_FALSE(speaks_to_the_patient(item.text.in("en-x-helper"))) << item.text.in("en-x-helper");
  }
  const auto& legs = real_aid().questionnaire.items[real_aid().questionnaire.find("sign-legs")];
  EXPECT_EQ(legs.text.in("en-x-helper"), "Have their legs become weak, heavy or unsteady?");
  EXPECT_NE(legs.text.in("es-x-helper"), legs.text.in("en-x-helper"));
  EXPECT_EQ(legs.short_text.in("es-x-helper"), legs.short_text.in("es")) << "what has no words for a helper is said as to the patient";
}

TEST(AHelper, HandsOverASlipAndASheetThatSpeakOfThePersonTheyHelp) {
  Visitor visitor(real_aid());
  visitor.talks_through({{"who-answers", {"helper"}}, {"sign-legs", {"yes"}}, {"pain-now", {"5"}}});
  for (const auto& language : real_aid().languages) {
    const auto slip = urgent_slip(visitor.session.response, real_aid(), {.day = "2026-11-24", .time = "14:05"}, helper_words(language));
    EXPECT_EQ(slip.title, helper_words(language).say("slip.heading"));
    EXPECT_NE(slip.title, real_words(language).say("slip.heading"));
    const auto sheet = make_summary(summary_matter(visitor.session, "2026-11-24"), real_aid(), helper_words(language));
    EXPECT_EQ(sheet.urgent.front(), real_aid().text(helper_language(language), "urgent.legs.say"));
    EXPECT_NE(sheet.urgent.front(), real_aid().text(language, "urgent.legs.say"));
    EXPECT_EQ(sheet.draft_notice, draft_notice(real_aid(), real_words(language), "2026-11-24")) << "the same content";
  }
}

TEST(AHelper, HasWordsForAllThatIsSaidOfSignsPainAndTheSheet) {
  for (const auto& key : without_helper_voice(real_aid())) {
    for (const auto* part : {"items.sign-", "items.pain", "items.hard-stools", "urgent.", "sheet.", "sign_pages."}) EXPECT_FALSE(key.starts_with(part)) << key;
  }
}

}  // namespace
}  // namespace kiosk

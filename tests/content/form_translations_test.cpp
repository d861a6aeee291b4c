#include "app/content/form_translations.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

Questionnaire form_in(const Language& language, std::vector<Text> texts) {
  Questionnaire form{.language = language};
  for (auto& text : texts)
    form.items.push_back(
        {.link_id = "q" + std::to_string(form.items.size()), .text = std::move(text)});
  return form;
}

TEST(CompleteTranslations, GivesWhatIsPartlyInOneKindOfALanguageWhole) {
  auto form = form_in("en", {{.original = "Bus?", .translations = {{"es-MX", "¿Camión?"}}},
                             {.original = "Pain?", .translations = {{"es", "¿Dolor?"}}}});

  complete_translations(form, languages_spoken(form));

  EXPECT_EQ(form.items[0].text.in("es"), "¿Camión?");
  EXPECT_EQ(form.items[1].text.in("es-MX"), "¿Dolor?");
}

TEST(CompleteTranslations, TakesTheFormsOwnWordsBeforeThoseOfAnotherRegion) {
  auto form = form_in("en-US", {{.original = "Sidewalk?", .translations = {{"en-GB", "Pavement?"}}},
                                {.original = "Pain?", .translations = {{"en", "Any pain?"}}}});

  complete_translations(form, {"en-US", "en"});

  EXPECT_EQ(form.items[0].text.in("en-US"), "Sidewalk?");
  EXPECT_EQ(form.items[1].text.in("en-US"), "Pain?");
}

TEST(CompleteTranslations, LeavesWhatHasNoTranslationAsItIs) {
  auto form = form_in(
      "en", {{.original = "Bus?", .translations = {{"es", "¿Autobús?"}}}, {.original = "Pain?"}});

  complete_translations(form, {"es", "fr"});

  EXPECT_TRUE(form.items[1].text.translations.empty())
      << "a missing translation stays one for the lint";
  EXPECT_EQ(form.items[0].text.in("fr"), "Bus?");
}

}  // namespace
}  // namespace kiosk

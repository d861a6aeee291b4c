#include "app/wording/message.h"

#include <gtest/gtest.h>

#include "app/wording/words.h"

namespace kiosk {
namespace {

constexpr auto places = "{n, plural, =0 {no place} one {# place} other {# places}}";

std::string of_places(std::int64_t count, std::string_view pattern = places,
                      std::string_view language = "en") {
  return format_message(pattern, {{"n", count}}, language);
}

TEST(PluralForms, ThatALanguageHasAndAPatternLacksAreNamed) {
  using Forms = std::vector<std::string>;
  const auto one_other = "In {n, plural, one {# place} other {# places}}";
  EXPECT_EQ(missing_plurals(one_other, "en"), Forms{});
  EXPECT_EQ(missing_plurals(one_other, "es"), Forms{}) << "many is for millions there";
  EXPECT_EQ(missing_plurals(one_other, "ru"), (Forms{"few", "many"}));
  EXPECT_EQ(missing_plurals(one_other, "ar"), (Forms{"few", "many", "two", "zero"}));
  EXPECT_EQ(
      missing_plurals("{n, plural, =0 {no} one {#} two {#} few {#} many {#} other {#}}", "ar"),
      Forms{})
      << "a number by itself is a form too";
  EXPECT_EQ(missing_plurals("{n, plural, other {#}}", "zh"), Forms{});
  EXPECT_EQ(missing_plurals("{n, plural, other {#}}", "vi"), Forms{});
  EXPECT_EQ(missing_plurals("{n, plural, other {#}}", "en"), Forms{"one"});
  EXPECT_EQ(missing_plurals("{a, select, x {{n, plural, other {#}}} other {y}}", "en"),
            Forms{"one"})
      << "within another choice";
  EXPECT_EQ(missing_plurals("{n, plural, one {{m, plural, other {#}}} other {#}}", "en"),
            Forms{"one"})
      << "within another plural";
  EXPECT_EQ(missing_plurals("No choice of {n}", "ar"), Forms{});
  EXPECT_EQ(missing_plurals("{broken", "ar"), Forms{});
}

TEST(Digits, AreThoseOfTheContentInEveryLanguageUnlessItsLocaleSaysOtherwise) {
  EXPECT_EQ(format_message("{n, plural, other {#}}", {{"n", std::int64_t{1234}}}, "ar"), "1,234");
  EXPECT_EQ(format_message("{n}", {{"n", std::int64_t{7}}}, "fa"), "7");
  EXPECT_EQ(format_message("{n}", {{"n", std::int64_t{7}}}, "hi"), "7");
  EXPECT_EQ(format_message("{n}", {{"n", std::int64_t{7}}}, "ar-u-nu-arab"), "٧");
  for (const auto* language : {"ar", "ur", "bn", "my", "ne"}) {
    const auto day = long_date("2026-11-24", language);
    EXPECT_NE(day.find("24"), std::string::npos) << language << ": " << day;
  }
}

TEST(Message, FillsItsPlaces) {
  EXPECT_EQ(format_message("{a} and {b}", {{"a", "pain"}, {"b", std::int64_t{6}}}, "en"),
            "pain and 6");
}

TEST(Message, CountsAsEnglishDoes) {
  EXPECT_EQ(of_places(0), "no place");
  EXPECT_EQ(of_places(1), "1 place");
  EXPECT_EQ(of_places(2), "2 places");
}

TEST(Message, CountsAsEachLanguageDoes) {
  constexpr auto polish =
      "{n, plural, one {# miejsce} few {# miejsca} many {# miejsc} other {# miejsca}}";

  EXPECT_EQ(of_places(1, polish, "pl"), "1 miejsce");
  EXPECT_EQ(of_places(3, polish, "pl"), "3 miejsca");
  EXPECT_EQ(of_places(5, polish, "pl"), "5 miejsc");
}

TEST(Message, ChoosesByACode) {
  constexpr auto pattern = "My {where, select, thigh {thigh bone} back {back} other {bone}} hurts";

  EXPECT_EQ(format_message(pattern, {{"where", "thigh"}}, "en"), "My thigh bone hurts");
  EXPECT_EQ(format_message(pattern, {{"where", "elsewhere"}}, "en"), "My bone hurts");
}

TEST(Message, AnApostropheStaysOne) {
  EXPECT_EQ(format_message("I don't know", {}, "en"), "I don't know");
}

TEST(Message, ABrokenPatternComesBackAsItIs) {
  for (const auto* broken : {"{open", "{n, plural, one {x}}", "{n, plural, one {x} other {y}"}) {
    EXPECT_EQ(of_places(1, broken), broken);
    EXPECT_NE(message_fault(broken, "en"), "") << broken;
  }
  EXPECT_EQ(message_fault(places, "en"), "");
}

TEST(Message, ABrokenPatternIsSaidAsItsWriterWouldSayIt) {
  EXPECT_EQ(message_fault("In {count, plural, one {one place}}", "en"),
            "a choice has no \"other {...}\", which is taken when nothing else fits, near "
            "\u201CIn {count, plural, one {\u201D");
  EXPECT_TRUE(message_fault("{n, plural, one {x} other {y}", "en").starts_with("a { has no }"));
  EXPECT_TRUE(message_fault("{n, plurl, other {y}}", "en").starts_with("what stands "));
  EXPECT_EQ(message_fault("{n, plural, other {y}}", "en"), "");
  for (const auto* broken : {"{", "{n, plural}", "{n, select, a {x}}", "{n, plural, one}", "{ }"})
    EXPECT_EQ(message_fault(broken, "en").find("U_"), std::string::npos)
        << broken << ": " << message_fault(broken, "en");
}

TEST(Message, SaysWhichPlacesItFills) {
  EXPECT_EQ(message_arguments("{b} {a} {n, plural, one {{c}} other {{b}}}", "en"),
            (std::vector<std::string>{"a", "b", "c", "n"}));
  EXPECT_TRUE(message_arguments("no place", "en").empty());
  EXPECT_TRUE(message_arguments("{open", "en").empty());
}

TEST(LongDate, IsWrittenOutAsEachLanguageDoes) {
  EXPECT_EQ(long_date("2026-11-24", "en"), "November 24, 2026");
  EXPECT_EQ(long_date("2026-11-24", "en-GB"), "24 November 2026");
  EXPECT_EQ(long_date("2026-11-24", "es"), "24 de noviembre de 2026");
}

TEST(LongDate, IsTheSameDayAtBothEndsOfTheYear) {
  EXPECT_EQ(long_date("2026-01-01", "en"), "January 1, 2026");
  EXPECT_EQ(long_date("2026-12-31", "en"), "December 31, 2026");
}

TEST(LongDate, WhatIsNoDayComesBackAsItIs) {
  for (const auto* text : {"", "soon", "2026-13-01", "2026-11", "2026-11-00", "24.11.2026"})
    EXPECT_EQ(long_date(text, "en"), text);
}

TEST(JoinList, JoinsAsEachLanguageDoes) {
  EXPECT_EQ(join_list({}, "en"), "");
  EXPECT_EQ(join_list({"back"}, "en"), "back");
  EXPECT_EQ(join_list({"back", "thigh"}, "en"), "back and thigh");
  EXPECT_EQ(join_list({"back", "thigh", "ribs"}, "en"), "back, thigh, and ribs");
  EXPECT_EQ(join_list({"espalda", "muslo", "costillas"}, "es"), "espalda, muslo y costillas");
  EXPECT_EQ(join_list({"espalda", "ingle"}, "es"), "espalda e ingle");
}

TEST(OwnName, IsWhatALanguageCallsItself) {
  EXPECT_EQ(own_name("en"), "English");
  EXPECT_EQ(own_name("es"), "Español");
  EXPECT_EQ(own_name("ar"), "العربية");
}

TEST(RightToLeft, FollowsTheLanguage) {
  EXPECT_TRUE(is_right_to_left("ar"));
  EXPECT_TRUE(is_right_to_left("he"));
  EXPECT_FALSE(is_right_to_left("en"));
  EXPECT_FALSE(is_right_to_left("es"));
}

TEST(Words, AKeyWithoutWordsIsSeen) {
  EXPECT_EQ(Words{.language = "en"}.say("summary.title"), "summary.title");
}

TEST(Words, FillTheirPlaces) {
  const Words words{.language = "en", .patterns = {{"hello", "Hello {name}"}}};

  EXPECT_EQ(words.say("hello", {{"name", "you"}}), "Hello you");
}

TEST(ReadableMessage, HasEveryWordingBesideTheOthersAndNamesWhatIsFilledIn) {
  EXPECT_EQ(readable_message("the cancer began in {cancer_type, select, breast {the breast} other "
                             "{the prostate}}, and hormones feed it",
                             "en"),
            "the cancer began in [the breast | the prostate], and hormones feed it");
  EXPECT_EQ(readable_message("the worst pain is {pain_worst} of 10", "en"),
            "the worst pain is ‹pain worst› of 10");
  EXPECT_EQ(readable_message("it began here: {cancer_type_text}.", "en"),
            "it began here: ‹cancer type›.");
  EXPECT_EQ(readable_message("{count, plural, one {# place} other {# places}}", "en"),
            "[‹number› place | ‹number› places]");
  EXPECT_EQ(readable_message("{a, select, x {one {b, select, y {two} other {three}}} other {four}}",
                             "en"),
            "[one [two | three] | four]");
  EXPECT_EQ(readable_message("no places", "en"), "no places");
  EXPECT_EQ(readable_message("not {a pattern", "en"), "not {a pattern");
}

}  // namespace
}  // namespace kiosk

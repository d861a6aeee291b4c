// What is wrong with a file that is nearly JSON, in words that its author can use.
#include <gtest/gtest.h>

#include "app/json/json.h"

namespace kiosk {
namespace {

struct Wrong {
  const char* text;
  const char* place;
  const char* why;
};

TEST(AFileThatIsNoJson, IsToldWhyAndWhere) {
  for (const auto& [text, place, why] :
       {Wrong{"", "1:1", "is empty"}, Wrong{" \n\t", "1:1", "is empty"},
        Wrong{"{\"a\": \"b", "1:9", "a string has no closing quote"},
        Wrong{"{\"a\": 1", "1:8", "it ends in the middle"},
        Wrong{"{\"a\": \"b\nc\"}", "1:9", "must be written as an escape such as \\n"},
        Wrong{"{\"a\": \"\\q\"}", "1:9", "a backslash before a character that is not an escape"},
        Wrong{"{\"a\": \"\\uD800\"}", "1:14", "a \\u escape that is not a character by itself"},
        Wrong{"{\"a\": \"\\u12\"}", "1:12", "a \\u escape that is not a character by itself"},
        Wrong{"{'a': 1}", "1:2", "from here on: "}, Wrong{"\xFF\xFE{}", "1:1", "UTF-16"},
        Wrong{"{\n \"a\": \"\xC3\"}", "2:8", "is not UTF-8 here: the byte 0xC3"}}) {
    const auto reading = read_json(text);
    EXPECT_EQ(reading.place, place) << text;
    EXPECT_NE(reading.fault.find(why), std::string::npos) << text << ": " << reading.fault;
    EXPECT_TRUE(reading.value.is_null()) << text;
    EXPECT_EQ(why_unusable(reading), reading.place + ": " + reading.fault);
  }
}

TEST(AFileThatIsNoJson, IsShownInOneShortPrintablePiece) {
  const auto reading = read_json("{\"a\": \x01" + std::string(200, 'x') + "}");
  EXPECT_LT(reading.fault.size(), 120U);
  EXPECT_EQ(reading.fault.find('\x01'), std::string::npos);
}

TEST(AByteOrderMark, IsNoPartOfAFile) {
  EXPECT_TRUE(read_json("\xEF\xBB\xBF{\"a\": 1}").value.find("a")->is_number());
}

TEST(JsonThatIsTooDeep, IsPlacedWhereItBecomesSoAndBracketsInTextsDoNotCount) {
  const auto reading =
      read_json("{\"[[[\\\"[\": \"]]]\", \"b\":\n" + std::string(deepest_json, '[') +
                std::string(deepest_json, ']') + "}");
  EXPECT_EQ(reading.place, "2:" + std::to_string(deepest_json));
  EXPECT_NE(reading.fault.find("more than 300 deep"), std::string::npos) << reading.fault;
}

TEST(OddTexts, AreNamedByTheirPathKeysAsWell) {
  const auto reading = read_json(
      "{\"item\": [{\"text\": \"a\\u0000\"}, {\"list\": [\"x\", \"\\u202Ey\"], \"k\\u0007\": 1}]}");
  ASSERT_EQ(reading.odd_texts.size(), 3U);
  EXPECT_EQ(reading.odd_texts[0].path, "item[0].text");
  EXPECT_EQ(reading.odd_texts[1].path, "item[1].list[1]");
  EXPECT_EQ(reading.odd_texts[2].what.substr(0, 10), "a key here");
  EXPECT_EQ(why_unusable(reading),
            "item[0].text: has the control character U+0000, which is not allowed in text");
}

TEST(OddTexts, AreListedUpToTwenty) {
  std::string list;
  for (int i = 0; i < 50; ++i) list += (list.empty() ? "" : ",") + std::string("\"\\u0001\"");
  EXPECT_EQ(read_json('[' + list + ']').odd_texts.size(), 20U);
}

TEST(AKeyThatStandsTwice, MakesAFileUnusable) {
  EXPECT_EQ(why_unusable(read_json(R"({"a": {"b": 1, "b": 2}})")), "a.b: is a duplicate");
  EXPECT_EQ(why_unusable(read_json(R"({"a": {"b": 1}, "c": {"b": 2}})")), "");
}

TEST(AMember, OfAnotherKindOrOfNoObjectIsAsIfItWereNotThere) {
  const auto json = read_json(R"({"n": 1, "t": "x", "b": true, "l": [1, 2]})").value;
  EXPECT_EQ(json.string_at("t"), "x");
  EXPECT_EQ(json.string_at("n") + json.string_at("none"), "");
  EXPECT_TRUE(json.is_true_at("b"));
  EXPECT_FALSE(json.is_true_at("t") || json.is_true_at("none"));
  EXPECT_EQ(json.array_at("l").size(), 2U);
  EXPECT_TRUE(json.array_at("t").empty());
  EXPECT_EQ(json.array_at("l")[0].find("n"), nullptr);
}

}  // namespace
}  // namespace kiosk

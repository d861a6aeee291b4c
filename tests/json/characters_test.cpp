// Text that no person wrote on purpose: found, placed, and shown so that it can be seen.
#include "app/json/characters.h"

#include <gtest/gtest.h>

namespace kiosk {
namespace {

using namespace std::string_literals;

TEST(Encoding, EveryCharacterOfUnicodeIsUtf8) {
  for (const auto& text :
       {"plain"s, "é"s, "€"s, "𝄞"s, "\xEF\xBB\xBF mark"s, "\xF4\x8F\xBF\xBF"s, "\xED\x9F\xBF"s,
        "\xEE\x80\x80"s, "\xC2\x80"s, "\xE0\xA0\x80"s, "\xF0\x90\x80\x80"s}) {
    EXPECT_FALSE(encoding_fault(text)) << text;
  }
}

/// What is written longer than it needs, half a pair, or beyond Unicode is how texts are smuggled
/// past a check.
TEST(Encoding, WhatOnlyLooksLikeUtf8IsNot) {
  struct Broken {
    std::string bytes;
    std::size_t offset;
    const char* byte;
  };
  for (const auto& [bytes, offset, byte] : std::initializer_list<Broken>{
           {"a\x80", 1, "0x80"},                 // goes on with nothing
           {"\xC3", 0, "0xC3"},                  // ends in the middle
           {"ab\xE2\x82", 2, "0xE2"},            //
           {"\xC0\xAF", 0, "0xC0"},              // a slash in two bytes
           {"\xC1\xBF", 0, "0xC1"},              //
           {"\xE0\x80\xAF", 0, "0xE0"},          // in three
           {"\xE0\x9F\xBF", 0, "0xE0"},          // U+07FF in three
           {"\xF0\x80\x80\xAF", 0, "0xF0"},      // in four
           {"\xF0\x8F\xBF\xBF", 0, "0xF0"},      // U+FFFF in four
           {"\xED\xA0\x80", 0, "0xED"},          // half a pair
           {"\xED\xBF\xBF", 0, "0xED"},          //
           {"\xF4\x90\x80\x80", 0, "0xF4"},      // beyond U+10FFFF
           {"\xF5\x80\x80\x80", 0, "0xF5"},      //
           {"\xFF", 0, "0xFF"},                  //
           {"x\xC3\xA9\xC3\x28", 3, "0xC3"}}) {  // an é before it does not move its place
    const auto fault = encoding_fault(bytes);
    ASSERT_TRUE(fault) << byte;
    EXPECT_EQ(fault->offset, offset) << byte;
    EXPECT_NE(fault->what.find(byte), std::string::npos) << fault->what;
    EXPECT_NE(fault->what.find("(byte " + std::to_string(offset + 1)), std::string::npos);
  }
}

TEST(Encoding, AFileThatIsUtf16IsToldSo) {
  for (const auto* bytes : {"\xFF\xFE", "\xFE\xFF"})
    EXPECT_EQ(encoding_fault(bytes)->what, "is saved as UTF-16; save it as UTF-8");
}

TEST(Places, CountLinesAndCharactersFromOne) {
  const std::string text = "ä\nbé€x\n";
  EXPECT_EQ(line_and_column(text, 0), "1:1");
  EXPECT_EQ(line_and_column(text, 2), "1:2");
  EXPECT_EQ(line_and_column(text, 3), "2:1");
  EXPECT_EQ(line_and_column(text, text.find('x')), "2:4");
  EXPECT_EQ(line_and_column(text, 1000), "3:1");
}

TEST(OddCharacters, AreControlsButNotTabsAndEndsOfLines) {
  EXPECT_FALSE(character_fault("a\tb\r\nc é € 𝄞 \u00A0"));
  for (const auto& [text, name] :
       std::initializer_list<std::pair<std::string, const char*>>{{"a\0b"s, "U+0000"},
                                                                  {"\x1B[31m", "U+001B"},
                                                                  {"\x7F", "U+007F"},
                                                                  {"\u0085", "U+0085"},
                                                                  {"\u009F", "U+009F"},
                                                                  {"\uFFFE", "U+FFFE"},
                                                                  {"\U0001FFFF", "U+1FFFF"}}) {
    const auto fault = character_fault(text);
    ASSERT_TRUE(fault) << name;
    EXPECT_NE(fault->what.find(std::string("control character ") + name), std::string::npos)
        << fault->what;
  }
}

/// "\u202Egnp.exe" reads as "exe.png": an override makes people read what is not there.
TEST(OddCharacters, AreThoseThatMakeWordsReadOtherwise) {
  for (const auto* text : {"\u202Dabc\u202C", "a\u202Eb"}) {
    const auto fault = character_fault(text);
    ASSERT_TRUE(fault);
    EXPECT_NE(fault->what.find("read differently from how it is written"), std::string::npos);
  }
  EXPECT_EQ(character_fault("a\u202Eb")->offset, 1U);
}

TEST(OddCharacters, ATurnOfDirectionHasToEndInItsLineAndByItsOwnEnd) {
  for (const auto* text :
       {"\u202Aabc\u202C", "\u202Babc\u202C", "\u2066a\u2069", "\u2067a\u2069", "\u2068a\u2069",
        "\u2067a\u202Bb\u202Cc\u2069", "\u2068a\u2069\n\u2068b\u2069", "a\u200Eb\u200F"}) {
    EXPECT_FALSE(character_fault(text)) << text;
  }
  struct Turned {
    const char* text;
    std::size_t offset;
    const char* why;
  };
  for (const auto& [text, offset, why] :
       {Turned{"a\u2067b", 1, "is not closed in its line"},
        Turned{"\u2067a\u202Bb\u202C", 0, "U+2067"},  // the outer one stays open
        Turned{"\u2066a\nb\u2069", 0, "is not closed in its line"},
        Turned{"a\u2069", 1, "was not opened"},           //
        Turned{"\u202Aa\u2069", 4, "was not opened"},     // an isolate's end ends no embedding
        Turned{"\u2068a\u202C", 4, "was not opened"}}) {  // and the other way round
    const auto fault = character_fault(text);
    ASSERT_TRUE(fault) << text;
    EXPECT_EQ(fault->offset, offset) << fault->what;
    EXPECT_NE(fault->what.find(why), std::string::npos) << fault->what;
  }
}

TEST(PrintableText, ShowsWhatATerminalWouldHideOrObey) {
  EXPECT_EQ(printable("a\tb\x1B[2J\r\nc"), "a\tb\\u001B[2J\\u000D\nc");
  EXPECT_EQ(printable("x\u202Ey\u2067z\u2069"), "x\\u202Ey\\u2067z\\u2069");
  EXPECT_EQ(printable("\xC3("), "\\u00C3(");
  EXPECT_EQ(printable("déjà €"), "déjà €");
}

TEST(CharacterCount, IsOfCharactersAndNotOfBytes) {
  EXPECT_EQ(character_count(""), 0U);
  EXPECT_EQ(character_count("aé€𝄞"), 4U);
}

}  // namespace
}  // namespace kiosk

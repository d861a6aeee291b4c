// Keys that do more than add their letter.
#include "app/wording/composition.h"

#include <gtest/gtest.h>

#include <set>

#include "app/values/utf8.h"
#include "app/wording/pinyin_table.h"

namespace kiosk {
namespace {

/// The text after these keys, one after the other.
std::string after(const std::string& method, const std::vector<std::string>& keys,
                  std::string text = {}) {
  for (const auto& key : keys) {
    const auto [removed, added] = composed(method, text, key);
    const auto kept = values::character_count(text) - removed;
    text = text.substr(0, values::offset_of_character(text, kept)) + added;
  }
  return text;
}

std::string by_telex(const std::string& letters) {
  std::vector<std::string> keys;
  for (const char letter : letters) keys.emplace_back(1, letter);
  return after("telex", keys);
}

TEST(Telex, PutsMarksAndTonesWhereVietnameseHasThem) {
  const std::pair<const char*, const char*> table[] = {{"tieengs Vieetj", "tiếng Việt"},
                                                       {"ung thuw xuowng", "ung thư xương"},
                                                       {"dduowngf", "đường"},
                                                       {"hoas", "hóa"},
                                                       {"toans", "toán"},
                                                       {"toasn", "toán"},
                                                       {"quas", "quá"},
                                                       {"gias", "giá"},
                                                       {"gif", "gì"},
                                                       {"khoer", "khỏe"},
                                                       {"tuyr", "tủy"},
                                                       {"Nguyeenx Thij Hoaf", "Nguyễn Thị Hòa"},
                                                       {"DDaau", "Đâu"},
                                                       {"dau dd", "dau đ"},
                                                       {"nghieemj", "nghiệm"},
                                                       {"quyeets", "quyết"},
                                                       {"nuwowcs", "nước"},
                                                       {"thuoocs", "thuốc"},
                                                       {"nguwowif", "người"},
                                                       {"quowr", "quở"}};
  for (const auto& [keys, text] : table) EXPECT_EQ(by_telex(keys), text) << keys;
}

TEST(Telex, TheSameKeyAgainTakesAMarkBack) {
  EXPECT_EQ(by_telex("ass"), "as");
  EXPECT_EQ(by_telex("aaa"), "aa");
  EXPECT_EQ(by_telex("ddd"), "dd");
  EXPECT_EQ(by_telex("oww"), "ow");
  EXPECT_EQ(by_telex("asz"), "a");
}

TEST(Telex, LeavesLettersWithoutAVowelAlone) {
  EXPECT_EQ(by_telex("MRS x 5"), "MRS x 5");
  EXPECT_EQ(by_telex("wz"), "wz");
}

TEST(Telex, HasAKeyForEachToneToo) {
  EXPECT_EQ(after("telex", {"b", "a", "◌́"}), "bá");
  EXPECT_EQ(after("telex", {"b", "a", "◌́", "◌̣"}), "bạ");
  EXPECT_EQ(after("telex", {"b", "a", "◌́", "◌́"}), "ba");
  EXPECT_EQ(after("telex", {"t", "o", "a", "◌́", "n"}), "toán");
  EXPECT_EQ(after("telex", {"◌́", "b", "◌̀"}), "b") << "there is nothing to put it on";
}

TEST(Hangul, JoinsJamoIntoSyllables) {
  const std::pair<std::vector<std::string>, const char*> table[] = {
      {{"ㅎ", "ㅏ", "ㄴ", "ㄱ", "ㅡ", "ㄹ"}, "한글"},
      {{"ㅇ", "ㅏ", "ㅍ", "ㅏ", "ㅇ", "ㅛ"}, "아파요"},
      {{"ㄷ", "ㅏ", "ㄹ", "ㄱ", "ㅣ"}, "달기"},
      {{"ㄷ", "ㅏ", "ㄹ", "ㄱ"}, "닭"},
      {{"ㄱ", "ㅏ", "ㅂ", "ㅅ", "ㅣ"}, "갑시"},
      {{"ㅇ", "ㅗ", "ㅏ"}, "와"},
      {{"ㄲ", "ㅗ", "ㅊ"}, "꽃"},
      {{"ㅇ", "ㅏ", "ㅃ", "ㅏ"}, "아빠"},
      {{"ㅋ", "ㅋ"}, "ㅋㅋ"},
      {{"ㅏ", "ㄱ"}, "ㅏㄱ"},
      {{"ㅁ", "ㅜ", "ㅓ", " ", "ㅃ", "ㅕ"}, "뭐 뼈"}};
  for (const auto& [keys, text] : table) EXPECT_EQ(after("hangul", keys), text);
}

TEST(Hangul, LeavesOtherTextAlone) {
  EXPECT_EQ(after("hangul", {"ㅏ"}, "x"), "xㅏ");
  EXPECT_EQ(after("hangul", {"5", "?"}, "가"), "가5?");
}

TEST(AnyOtherMethod, AddsTheLetter) {
  EXPECT_EQ(after("letters", {"a", "s"}), "as");
  EXPECT_EQ(after("", {"я"}, "м"), "мя");
}

TEST(Pinyin, OffersTheCharactersOfTheSoundThatWasTyped) {
  const auto ai = pinyin_candidates("有ai", 9);
  ASSERT_FALSE(ai.characters.empty());
  EXPECT_EQ(ai.characters.front(), "癌") << "what the aid speaks of comes first";
  EXPECT_EQ(ai.removed, 2U);
  EXPECT_TRUE(pinyin_candidates("癌", 9).characters.empty());
  EXPECT_TRUE(pinyin_candidates("zzz", 9).characters.empty());
  EXPECT_EQ(pinyin_candidates("Tong", 9).characters.front(), "痛");
}

TEST(Pinyin, TurnsThroughAllCharactersOfASound) {
  std::set<std::string> seen;
  std::string text = "yi";
  for (int page = 0; page < 20; ++page, text += '\'') {
    const auto found = pinyin_candidates(text, 9);
    EXPECT_TRUE(found.has_more);
    EXPECT_EQ(found.removed, text.size());
    seen.insert(found.characters.begin(), found.characters.end());
  }
  EXPECT_GT(seen.size(), 50U);
  EXPECT_FALSE(pinyin_candidates("en", 9).has_more);
}

TEST(PinyinTable, HasEveryCommonCharacterOnce) {
  std::set<std::string> characters;
  std::size_t count = 0;
  std::string_view before;
  for (const auto& entry : pinyin_table) {
    const auto sound = entry.substr(0, entry.find(' '));
    const auto of_sound = entry.substr(sound.size() + 1);
    EXPECT_LT(before, sound);
    before = sound;
    ASSERT_EQ(of_sound.size() % 3, 0U) << sound;
    for (std::size_t at = 0; at < of_sound.size(); at += 3, ++count)
      characters.emplace(of_sound.substr(at, 3));
  }
  EXPECT_EQ(count, 3755U);
  EXPECT_EQ(characters.size(), count);
}

}  // namespace
}  // namespace kiosk

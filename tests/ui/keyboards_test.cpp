// Keyboards whose keys go together, as somebody types on them.
#include <gtest/gtest.h>

#include "tests/support/visitor.h"
#include "tests/ui/a_visit.h"

namespace kiosk::ui {
namespace {

/// Somebody who writes a question of their own in that language.
class Typing {
 public:
  explicit Typing(Language language) : language_(std::move(language)) {
    visit_.visitor.starts().dispatch(TextEntryOpened{});
  }
  TextEntryView view() const {
    auto words = real_words(language_);
    const ViewContext context{.session = visit_.visitor.session,
                              .aid = real_aid(),
                              .words = words,
                              .settings = visit_.settings,
                              .languages = visit_.languages,
                              .today = visit_.today};
    return std::get<TextEntryView>(make_view(context));
  }
  bool has_key(const std::string& label) const { return find(view(), label).has_value(); }
  /// Touches the keys with these labels; a test fails that names one that is not there.
  std::string types(const std::vector<std::string>& labels) {
    for (const auto& label : labels) {
      const auto key = find(view(), label);
      EXPECT_TRUE(key) << "no key " << label;
      if (key) visit_.visitor.dispatch(*key);
    }
    return view().words;
  }

 private:
  static std::optional<Event> find(const TextEntryView& view, const std::string& label) {
    for (const auto& row : view.rows) {
      for (const auto& key : row) {
        if (key.label == label) return key.event;
      }
    }
    return std::nullopt;
  }

  Language language_;
  AVisit visit_{};
};

TEST(Keyboards, VietnameseHasTonesByKeysOfTheirOwnAndByTelex) {
  EXPECT_EQ(Typing("vi").types({"x", "ư", "ơ", "n", "g"}), "xương");
  EXPECT_EQ(Typing("vi").types({"t", "h", "u", "o", "o", "c", "s"}), "thuốc");
  EXPECT_EQ(Typing("vi").types({"b", "a", "◌́", "c"}), "bác");
  EXPECT_EQ(Typing("vi").types({"ABC", "Đ", "a", "u"}), "Đau");
}

TEST(Keyboards, ChineseIsWrittenByItsSoundsWithoutMovingAKey) {
  Typing typing("zh");
  const auto before = typing.view().rows;
  EXPECT_EQ(typing.types({"t", "o", "n", "g"}), "tong");
  const auto after = typing.view().rows;
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t row = 0; row < before.size(); ++row)
    EXPECT_EQ(before[row].size(), after[row].size()) << row;
  EXPECT_EQ(typing.types({"痛"}), "痛");
  EXPECT_TRUE(typing.has_key("1")) << "the digits are back";
  EXPECT_EQ(typing.types({"y", "i"}), "痛yi");
  EXPECT_FALSE(typing.has_key("翼"));
  for (int page = 0; page < 8 && !typing.has_key("翼"); ++page) typing.types({"更多"});
  EXPECT_EQ(typing.types({"翼"}), "痛翼");
}

TEST(Keyboards, OfOtherLanguagesWriteTheirLetters) {
  EXPECT_EQ(Typing("en").types({"a", "s", "s"}), "ass");
  EXPECT_EQ(Typing("ru").types({"б", "о", "л", "ь"}), "боль");
  EXPECT_EQ(Typing("ar").types({"ا", "ل", "م"}), "الم");
}

}  // namespace
}  // namespace kiosk::ui

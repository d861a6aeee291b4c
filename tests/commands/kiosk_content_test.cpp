// What a kiosk shows of a clinic's aid that is not whole.
#include "app/commands/kiosk_content.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// A clinic with its own copy of the aid, from which texts can be taken away.
class AClinicsAid : public testing::Test {
 protected:
  AClinicsAid() {
    std::filesystem::copy(std::filesystem::path(SOURCE_DIR) / "content" / "bone-metastases",
                          folder_.path(), std::filesystem::copy_options::recursive);
    settings_.content = folder_.path();
    settings_.languages = {"en", "es", "ar"};
  }

  void lose(const std::string& file) { std::filesystem::remove(folder_.path() / file); }

  ui::ContentState load() {
    testing::internal::CaptureStderr();
    auto state = load_kiosk_content(arguments_, settings_);
    log_ = testing::internal::GetCapturedStderr();
    return state;
  }

  KioskArguments arguments_{};
  KioskSettings settings_{};
  std::string log_{};

 private:
  TemporaryFolder folder_{};
};

using Languages = std::vector<Language>;

TEST_F(AClinicsAid, ThatIsWholeIsOfferedInAllItsLanguages) {
  const auto state = load();
  ASSERT_TRUE(state.content) << state.staff_detail;
  EXPECT_EQ(state.content->languages, (Languages{"en", "es", "ar"}));
  EXPECT_EQ(log_.find("is not offered"), std::string::npos) << log_;
}

TEST_F(AClinicsAid, IsOfferedInItsOtherLanguagesWhereOneLacksAText) {
  lose("text/es/options/steroids.md");

  const auto state = load();

  ASSERT_TRUE(state.content) << state.staff_detail;
  EXPECT_EQ(state.content->languages, (Languages{"en", "ar"}));
  EXPECT_EQ(state.left_out, Languages{"es"}) << "it does not replace an aid that is whole";
  EXPECT_NE(log_.find("text/es/options/steroids.md"), std::string::npos) << log_;
  EXPECT_NE(log_.find("\"es\" is not offered"), std::string::npos) << log_;
}

TEST_F(AClinicsAid, WhoseFirstLanguageHereLacksATextBeginsInAnother) {
  lose("text/es/options/steroids.md");
  arguments_.language = "es";

  const auto state = load();

  ASSERT_TRUE(state.content) << state.staff_detail;
  EXPECT_EQ(state.content->languages, (Languages{"en", "ar"}));
}

TEST_F(AClinicsAid, WithoutATextOfItsOwnLanguageIsNotShown) {
  lose("text/en/options/steroids.md");

  const auto state = load();

  EXPECT_FALSE(state.content);
  EXPECT_NE(state.staff_detail.find("text/en/options/steroids.md"), std::string::npos)
      << state.staff_detail;
}

TEST_F(AClinicsAid, WithARuleThatCannotBeReadIsNotShownInAnyLanguage) {
  lose("options/steroids.toml");

  const auto state = load();

  EXPECT_FALSE(state.content);
  EXPECT_FALSE(state.staff_detail.empty());
}

}  // namespace
}  // namespace kiosk

// beforehand gallery: the pictures that somebody asked for, and no half of a folder where they
// cannot be made.
#include "app/commands/gallery.h"

#include "tests/commands/called.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_aid.h"
#include "ui/host/offscreen.h"

namespace kiosk {
namespace {

constexpr auto form = R"({"resourceType": "Questionnaire", "status": "active", "language": "en",
  "item": [{"linkId": "a", "type": "boolean", "text": "Does it hurt?"},
           {"linkId": "b", "type": "integer", "text": "Since how many days?"}]})";

bool can_draw() {
  try {
    const ui::Offscreen probe({8, 8});
    return true;
  } catch (const ui::NoWindow&) { return false; }
}

class AGallery : public testing::Test {
 protected:
  void SetUp() override {
    if (!can_draw()) GTEST_SKIP() << "nothing can be drawn off screen here";
  }
  /// The list of the screens of that form, drawn with these options.
  Json drawn(std::vector<std::string> options) const {
    options.insert(options.begin(), {"gallery", "--questionnaire", folder_.write("q.json", form),
                                     "--out", folder_.path() / "out"});
    const auto result = called(options);
    EXPECT_EQ(result.exit_code, 0) << result.error;
    const auto list = read_json(read_file(folder_.path() / "out/screens.json")).value;
    EXPECT_TRUE(result.output.starts_with(std::to_string(list.elements.size()) + " pictures in "))
        << result.output;
    return list;
  }

  TemporaryFolder folder_{};
};

TEST_F(AGallery, OfAFormHasAPictureOfEachScreenInItsList) {
  const auto list = drawn({"--window", "540x960"});
  std::set<std::string> names;
  for (const auto& screen : list.elements) {
    names.insert(screen.string_at("screen"));
    EXPECT_EQ(read_file(folder_.path() / "out" / screen.string_at("file")).substr(1, 3), "PNG");
  }
  for (const auto* name : {"welcome", "question", "answers", "summary", "forgotten"})
    EXPECT_TRUE(names.contains(name)) << name;
}

TEST_F(AGallery, LaysScreensOutForTheGlassThatIsNamed) {
  const auto width_of = [](const Json& list) {
    float widest = 0;
    for (const auto& screen : list.elements) {
      for (const auto& item : screen.array_at("items"))
        widest = std::max(widest, std::stof(item.find("rect")->find("width")->text));
    }
    return widest;
  };
  const auto narrow = width_of(drawn({"--window", "540x960"}));
  EXPECT_LE(narrow, 540);
  const auto wide = width_of(drawn({"--window", "1280x800", "--diagonal", "15.6"}));
  EXPECT_LE(wide, 1280);
  EXPECT_GT(wide, narrow);
}

TEST_F(AGallery, MakesTargetsAsLargeAsAFingerOnTheDiagonalThatIsNamed) {
  const auto height_of_next = [](const Json& list) {
    for (const auto& screen : list.elements) {
      for (const auto& item : screen.array_at("items")) {
        if (item.string_at("id") == "next" && screen.string_at("screen") == "question")
          return std::stof(item.find("rect")->find("height")->text);
      }
    }
    return 0.0F;
  };
  const auto on_large = height_of_next(drawn({"--window", "1080x1920", "--diagonal", "32"}));
  const auto on_small = height_of_next(drawn({"--window", "1080x1920", "--diagonal", "15.6"}));
  EXPECT_GT(on_small, on_large) << "the same pixels are smaller there";
}

TEST(Gallery, OfALanguageThatIsNotThereDrawsNothing) {
  const TinyAid tiny;
  const TemporaryFolder folder;
  const std::vector<std::vector<std::string>> languages{
      {"--language", "fr"}, {"--beside", "fr"}, {"--review", "--beside", "fr"}};
  for (const auto& options : languages) {
    std::vector<std::string> arguments{"gallery", "--content", tiny.path(), "--out",
                                       folder.path() / "out"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const auto result = called(arguments);
    EXPECT_EQ(result.exit_code, 2) << options[0];
    EXPECT_NE(result.error.find("there is no language \"fr\" in it"), std::string::npos)
        << result.error;
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "out"));
  }
}

TEST(Gallery, ThatCannotBeWrittenSaysSo) {
  const TinyAid tiny;
  const TemporaryFolder folder;
  const auto file = folder.write("out", "a file");
  const auto result = called({"gallery", "--content", tiny.path(), "--out", file});
  EXPECT_EQ(result.exit_code, 2);
  EXPECT_NE(result.error.find(file.string()), std::string::npos) << result.error;
}

}  // namespace
}  // namespace kiosk

// A file of which nothing can be read is said once, in the words of whoever wrote it, and not again
// by everything that would have used it.
#include <gtest/gtest.h>

#include "app/content/file_faults.h"
#include "app/content/read_content.h"
#include "app/content/toml_words.h"
#include "app/settings/kiosk_settings.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

std::string joined(const ContentFaults& faults, const std::filesystem::path& folder) {
  std::string text;
  for (const auto& fault : faults) text += as_line(fault).substr(folder.string().size()) + '\n';
  return text;
}

struct Mistake {
  const char* claim;
  const char* line;
  const char* said;
};
void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.claim; }

class ATomlMistake : public testing::TestWithParam<Mistake> {};

TEST_P(ATomlMistake, IsSaidAsItsWriterWouldSayIt) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "kiosk.toml", std::string("mode = \"consultation\"\n") + GetParam().line + "\n[idle]\n");

  const auto faults = read_settings(file).faults;

  ASSERT_EQ(faults.size(), 1U) << joined(faults, folder.path());
  EXPECT_TRUE(faults[0].unread);
  EXPECT_TRUE(faults[0].place.starts_with("2:") || faults[0].place.starts_with("3:"))
      << faults[0].place;
  EXPECT_EQ(faults[0].what,
            std::string(GetParam().said) + "; the rest of the file was not checked");
}

const Mistake mistakes[] = {
    {"NoValue", "value_sets =", "\"value_sets\" has no value after the ="},
    {"NoQuotes", "value_sets = sets", "a text must be in quotes: value_sets = \"sets\""},
    {"APathWithoutQuotes", "value_sets = /etc/sets",
     "a text must be in quotes: value_sets = \"/etc/sets\""},
    {"CapitalTruth", "color = True", "write color = true, in small letters, if that is meant"},
    {"YesForTrue", "color = no # none", "write color = false, in small letters, if that is meant"},
    {"CommaForPoint", "inches = 27,5", "a number has a point, not a comma: inches = 27.5"},
    {"QuoteNotClosed", "value_sets = \"sets", "the text of \"value_sets\" has no closing quote"},
    {"CurlyQuotes", "value_sets = \u201Csets\u201D",
     "the quotes are curly; write straight ones: \""},
    {"NoEquals", "value_sets \"sets\"", "a setting is a name, = and a value: language = \"en\""},
    {"SectionNotClosed", "[screen", "the name of a section must be in square brackets: [screen]"},
    {"NameTwice", "mode = \"waiting-room\"", "\"mode\" is a duplicate; take one of them out"}};
INSTANTIATE_TEST_SUITE_P(OfSettings, ATomlMistake, testing::ValuesIn(mistakes),
                         [](const auto& each) { return each.param.claim; });

TEST(TomlFaultWords, QuoteTheRestOfALineThatFitsNoUsualMistake) {
  EXPECT_EQ(toml_fault_words("a = [1, 2 3]", 11, "expected ','"), "is not TOML from here on: 3]");
  EXPECT_EQ(toml_fault_words("", 1, "unexpected end"),
            "is not TOML: a quote or a bracket that began above has no end");
}

TEST(AKeyThatIsNotKnown, IsHintedAtByTheNearestThatIsFree) {
  const TemporaryFolder folder;
  const auto file = folder.write(
      "kiosk.toml", "[screen]\ndiagonal_inch = 27\ntheme = \"dark\"\nthene = \"dark\"\n[prnt]\n");

  const auto lines = joined(read_settings(file).faults, folder.path());

  EXPECT_NE(lines.find(":2:1: warning: \"diagonal_inch\" is not known here; did you mean "
                       "\"diagonal_inches\"?\n"),
            std::string::npos)
      << lines;
  EXPECT_NE(lines.find(":4:1: warning: \"thene\" is not known here\n"), std::string::npos)
      << lines << "\"theme\" is there already";
  EXPECT_NE(lines.find("\"prnt\" is not known here; did you mean \"print\"?"), std::string::npos)
      << lines;
}

struct OtherFile {
  const char* claim;
  std::string bytes;
  const char* said;
};

TEST(AFileOfAnotherKind, IsSaidByItsKindAndWhatToDo) {
  const OtherFile files[] = {
      {"gzip", std::string("\x1F\x8B\x08\x00", 4), "is compressed (gzip); unpack it first: gunzip"},
      {"zip", "PK\x03\x04..", "is a ZIP archive or a document of an office program"},
      {"pdf", "%PDF-1.7\n", "is a PDF, not a plain text file"},
      {"utf16", std::string("\xFF\xFE{\0}\0", 6), "is saved as UTF-16; save it as UTF-8"}};
  const TemporaryFolder folder;
  for (const auto& [claim, bytes, said] : files) {
    for (const auto* name : {"a.json", "a.toml"}) {
      const auto file = folder.write(name, bytes);
      const auto faults = std::string_view(name) == "a.json" ? read_questionnaire(file).faults
                                                             : read_settings(file).faults;
      ASSERT_EQ(faults.size(), 1U) << claim << name;
      EXPECT_TRUE(faults[0].unread) << claim << name;
      EXPECT_TRUE(faults[0].what.starts_with(said)) << name << faults[0].what;
    }
  }
}

TEST(AFileOfAnotherKind, MayBeAFolderOrNotThere) {
  const TemporaryFolder folder;
  EXPECT_EQ(as_line(read_settings(folder.path()).faults.at(0)),
            folder.path().string() + ": is a folder, not a file");
  EXPECT_EQ(as_line(read_questionnaire(folder.path() / "q.json").faults.at(0)),
            (folder.path() / "q.json").string() + ": is missing");
}

class OneUnreadFile : public testing::TestWithParam<const char*> {};

TEST_P(OneUnreadFile, IsTheOnlyErrorOfItsFolder) {
  TinyAid tiny;
  tiny.write(GetParam(), "{ \"a\" \"b\" }\n");

  const auto reading = read_aid(tiny.path());

  const auto lines = joined(reading.faults, tiny.path());
  EXPECT_FALSE(reading.value);
  EXPECT_TRUE(are_unread(reading.faults)) << lines;
  EXPECT_EQ(std::count_if(reading.faults.begin(), reading.faults.end(),
                          [](const ContentFault& fault) {
                            return fault.severity == ContentFault::Severity::error;
                          }),
            1)
      << lines;
  EXPECT_TRUE(lines.starts_with(std::string("/") + GetParam() + ":1:")) << lines;
}
INSTANTIATE_TEST_SUITE_P(OfAnAid, OneUnreadFile,
                         testing::Values("aid.toml", "questionnaire.json", "text/en/aid.json",
                                         "text/es/aid.json", "options/ice.toml", "evidence.toml",
                                         "sources.toml"),
                         [](const auto& each) {
                           std::string name(each.param);
                           std::erase_if(name, [](char c) { return !std::isalnum(c); });
                           return name;
                         });

TEST(OneUnreadFile, SaysThatTheOthersWait) {
  TinyAid tiny;
  tiny.write("text/en/aid.json", "{").write("sources.toml", "[");
  const auto reading = read_aid(tiny.path());
  const auto lines = joined(reading.faults, tiny.path());
  EXPECT_NE(lines.find("/text/en/aid.json:"), std::string::npos) << lines;
  EXPECT_NE(lines.find("/sources.toml:"), std::string::npos) << lines << "each that is unread";
  EXPECT_NE(lines.find("note: the other files are judged once these can be read"),
            std::string::npos)
      << lines;
}

TEST(SettingsInPart, KeepWhatIsRightWhereSomethingIsWrong) {
  const TemporaryFolder folder;
  const auto file = folder.write("kiosk.toml",
                                 "[screen]\ndiagonal_inches = 1\ntheme = \"dark\"\n"
                                 "[clinic]\nname = \"Lakeside\"\n");
  EXPECT_FALSE(read_settings(file).value);
  const auto reading = read_settings_in_part(file);
  ASSERT_TRUE(reading.value);
  EXPECT_EQ(reading.value->clinic_name, "Lakeside");
  EXPECT_EQ(reading.value->theme, Theme::dark);
  EXPECT_EQ(reading.value->diagonal_inches, KioskSettings{}.diagonal_inches);
  EXPECT_EQ(reading.faults.size(), 1U);
  EXPECT_FALSE(are_unread(reading.faults));
  EXPECT_FALSE(read_settings_in_part(folder.path()).value) << "nothing of it can be read";
}

TEST(AFileThatNothingShows, IsAWarning) {
  TinyAid tiny;
  tiny.write("text/en/options/heat.md", "# Heat\n").write("text/fr/aid.json", "{}");
  const auto reading = read_aid(tiny.path());
  const auto lines = joined(reading.faults, tiny.path());
  EXPECT_TRUE(reading.value) << lines;
  EXPECT_NE(lines.find("/text/en/options/heat.md: warning: is the card of no treatment"),
            std::string::npos)
      << lines;
  EXPECT_NE(lines.find("/text/fr: warning: is a language that aid.toml does not name"),
            std::string::npos)
      << lines;
}

TEST(ACard, RefusesMarkdownOfOtherDialectsThatWouldBeShownAsTyped) {
  const std::pair<const char*, const char*> written[] = {
      {"| help | hard |\n| --- | --- |\n| a | b |", "a table cannot be shown"},
      {"help | hard\n--- | ---\na | b", "a table cannot be shown"},
      {"It ~~never~~ helps.", "strikethrough is not allowed"},
      {"It helps.[^1]", "footnotes cannot be shown"},
      {"[x] It helps.", "check boxes cannot be shown"}};
  for (const auto& [markdown, said] : written) {
    TinyAid tiny;
    const auto card = tiny.path() / "text/en/options/ice.md";
    auto text = read_file(card);
    const auto second = text.find("\n## ", text.find("\n## ") + 1);
    text.insert(second, std::string("\n") + markdown + "\n");
    tiny.write("text/en/options/ice.md", text);
    const auto lines = joined(read_aid(tiny.path()).faults, tiny.path());
    EXPECT_NE(lines.find(said), std::string::npos) << markdown << '\n' << lines;
  }
}

}  // namespace
}  // namespace kiosk

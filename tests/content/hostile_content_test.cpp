// Inputs that are made to break a reader: each is named with its place, in plain words, by
// everything that reads it.
#include <gtest/gtest.h>

#include "app/content/check_questionnaire.h"
#include "app/content/read_content.h"
#include "app/json/characters.h"
#include "app/settings/kiosk_settings.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string lines(const ContentFaults& faults) {
  std::string all;
  for (const auto& fault : faults) all += as_line(fault) + '\n';
  return all;
}

std::string form_with(const std::string& item) {
  return R"({"resourceType":"Questionnaire","status":"draft","item":[)" + item + "]}";
}
std::string asking(const std::string& text) {
  return form_with(R"({"linkId":"a","type":"string","text":")" + text + "\"}");
}

struct Hostile {
  const char* claim;
  std::string text;
  const char* line;  ///< how the fault's line goes on after the file's name
};

void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.claim; }
std::string claim_of(const testing::TestParamInfo<Hostile>& hostile) { return hostile.param.claim; }

class HostileToml : public testing::TestWithParam<Hostile> {};

TEST_P(HostileToml, IsNamedByEveryReaderOfToml) {
  const auto& hostile = GetParam();
  TinyAid tiny;
  for (const auto* file :
       {"kiosk.toml", "aid.toml", "options/ice.toml", "evidence.toml", "values.toml"})
    tiny.write(file, hostile.text);
  const auto said = [&](const ContentFaults& faults, const std::string& file) {
    return lines(faults).find((tiny.path() / file).string() + hostile.line) != std::string::npos;
  };

  EXPECT_TRUE(said(read_settings(tiny.path() / "kiosk.toml").faults, "kiosk.toml"))
      << lines(read_settings(tiny.path() / "kiosk.toml").faults);
  EXPECT_TRUE(said(read_aid(tiny.path()).faults, "aid.toml"));
  for (const auto* file : {"options/ice.toml", "evidence.toml", "values.toml"}) {
    TinyAid one;
    one.write(file, hostile.text);
    const auto faults = lines(read_aid(one.path()).faults);
    EXPECT_NE(faults.find((one.path() / file).string() + hostile.line), std::string::npos)
        << faults;
  }
}

const Hostile toml[] = {
    {"DottedKey", "x = 1\n" + repeated("a.", 40'000) + "a = 1",
     ":2:32: a key has more than 16 parts"},
    {"TableName", '[' + repeated("a.", 100'000) + "a]\nx = 1",
     ":1:33: a key has more than 16 parts"},
    {"QuotedKey", repeated("\"a\".", 40'000) + "a = 1", ":1:64: a key has more than 16 parts"},
    {"KeyBehindQuotesOfFour", "x = { a = \"\"\"b\"\"\"\", " + repeated("a.", 40'000) + "a = 1 }",
     ":1:52: a key has more than 16 parts"},
    {"KeyBehindAnEscape", "x = { a = \"\\\"\", " + repeated("a.", 40'000) + "a = 1 }",
     ":1:48: a key has more than 16 parts"},
    {"Arrays", "a = " + repeated("[", 100'000) + repeated("]", 100'000),
     ":1:21: arrays and inline tables are nested more than 16 deep"},
    {"InlineTables", "a = " + repeated("{a=", 100'000) + '1' + repeated("}", 100'000),
     ":1:53: arrays and inline tables"},
    {"Size", "# " + std::string(1U << 20U, 'x'), ": is larger than 1 MiB"},
    {"InvalidUtf8", "[clinic]\nname = \"a\xFF\"\n",
     ":2:10: is not UTF-8 here: the byte 0xFF (byte 19 of the file) is not part of a character"},
    {"Utf16",
     std::string("\xFF\xFE"
                 "a\0",
                 4),
     ":1:1: is saved as UTF-16; save it as UTF-8"},
    {"Nul", std::string("[clinic]\nname = \"a\0b\"\n", 22), ":2:"},
    {"NulAsEscape", "[clinic]\nname = \"a\\u0000b\"\n",
     ":2:8: the text here has the control character U+0000"},
    {"Override", "[clinic]\nname = \"\u202Eab\u202C\"\n",
     ":2:8: the text here has the invisible character U+202E"},
    {"IsolateWithoutEnd", "[clinic]\nname = \"\u2067\"\n",
     ":2:8: the text here has the invisible character U+2067"},
    {"LongText", "[clinic]\nname = \"" + repeated("Clinic ", 20'000) + "\"\n",
     ":2:8: the text here has more than 4000 characters"},
};
INSTANTIATE_TEST_SUITE_P(Of, HostileToml, testing::ValuesIn(toml), claim_of);

TEST(HostileSettings, AreNamedWhereTheyStand) {
  const std::pair<const char*, const char*> cases[] = {
      {"[print]\nqueue = \"../../x?y=1#z\"\n",
       ":2:9: \"../../x?y=1#z\" is not a valid name of a printer queue"},
      {"[print]\nqueue = \"\"\n", ":2:9: \"\" is not a valid name"},
      {"[languages]\noffered = [\"en\", \"\"]\n", ":2:18: \"\" is not a language tag"},
      {"[languages]\noffered = [\"../en\"]\n", ":2:12: \"../en\" is not a language tag"},
      {"[clinic]\nname = "
       "\"wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
       "wwwwwwwwwwww\"\n",
       ":2:8: \"name\" has more than 100 characters"},
  };
  for (const auto& [text, line] : cases) {
    const TemporaryFolder folder;

    const auto reading = read_settings(folder.write("kiosk.toml", text));

    EXPECT_FALSE(reading.value);
    EXPECT_NE(lines(reading.faults).find(line), std::string::npos) << lines(reading.faults);
  }
}

TEST(HostileForm, ASliderThatNobodyCanSetIsWarnedOf) {
  const TemporaryFolder folder;
  const std::string url = "http://hl7.org/fhir/StructureDefinition/";
  const auto form = form_with(
      R"({"linkId":"a","type":"integer","text":"x","extension":[{"url":")" + url +
      R"(questionnaire-itemControl","valueCodeableConcept":{"coding":[{"code":"slider","system":"http://hl7.org/fhir/questionnaire-item-control"}]}},{"url":")" +
      url + R"(minValue","valueInteger":-2147483648},{"url":")" + url +
      R"(maxValue","valueInteger":2147483647}]})");

  const auto checked = check_questionnaire(folder.write("q.json", form));

  EXPECT_NE(lines(checked.faults)
                .find(":item[0].extension: warning: the slider has more than 1000 steps"),
            std::string::npos)
      << lines(checked.faults);
}

TEST(HostileForm, StyledTextThatCannotBeShownIsWarnedOf) {
  const TemporaryFolder folder;
  const std::string xhtml = "<div>x<img src='a.png'/></div>";

  const auto used = read_questionnaire(folder.write(
      "q.json",
      form_with(
          R"({"linkId":"a","type":"string","text":"x","_text":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/rendering-xhtml","valueString":")" +
          xhtml + "\"}]}}")));

  ASSERT_TRUE(used.value);
  EXPECT_TRUE(used.value->items.front().show.markup.empty());
  EXPECT_NE(
      lines(used.faults)
          .find(":item[0]._text: warning: the styled text has parts that cannot be shown here"),
      std::string::npos)
      << lines(used.faults);
}

TEST(TomlDepth, DotsInTextsAndCommentsAreNoDepth) {
  TinyAid tiny;
  tiny.append("aid.toml", "\n# " + repeated("a.", 100) + repeated("[", 100) + '\n');
  const auto dots = repeated("a.", 20);
  tiny.write("kiosk.toml", "[clinic]\nname = \"" + dots +
                               "\\\"[[[[[[[[[[[[[[[[[[[[\"\nhelp_point = '''" + dots + "\n'" +
                               repeated("[", 20) + "'''\n");

  EXPECT_TRUE(read_aid(tiny.path()).value);
  const auto settings = read_settings(tiny.path() / "kiosk.toml");
  ASSERT_TRUE(settings.value) << lines(settings.faults);
}

class HostileForm : public testing::TestWithParam<Hostile> {};

TEST_P(HostileForm, IsNamedWhetherItIsCheckedOrUsed) {
  const TemporaryFolder folder;
  const auto file = folder.write("q.json", GetParam().text);

  const auto checked = check_questionnaire(file);
  const auto used = read_questionnaire(file);

  EXPECT_FALSE(checked.value);
  for (const auto* faults : {&checked.faults, &used.faults}) {
    EXPECT_NE(lines(*faults).find(GetParam().line), std::string::npos) << lines(*faults);
    EXPECT_EQ(lines(*faults).find("json.exception"), std::string::npos);
    EXPECT_EQ(lines(*faults).find("syntax error"), std::string::npos);
  }
}

std::string extension(const std::string& name, const std::string& value) {
  return R"({"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-)" + name +
         R"(","valueInteger":)" + value + '}';
}

std::string repeating(const std::string& least, const std::string& most) {
  return form_with(R"({"linkId":"g","type":"group","text":"g","repeats":true,"extension":[)" +
                   extension("minOccurs", least) +
                   (most.empty() ? "" : ',' + extension("maxOccurs", most)) +
                   R"(],"item":[{"linkId":"b","type":"string","text":"t"}]})");
}

std::string many_answers() {
  std::string options;
  for (int i = 0; i < 6000; ++i)
    options += std::string(i ? "," : "") + R"({"valueString":"o)" + std::to_string(i) + "\"}";
  return form_with(R"({"linkId":"a","type":"choice","text":"Q","answerOption":[)" + options + "]}");
}

const Hostile forms[] = {
    {"Empty", "", ":1:1: is empty"},
    {"ByteOrderMarkAlone", "\xEF\xBB\xBF", ":1:1: is empty"},
    {"Nuls", std::string(1000, '\0'), ":1:1: is not JSON"},
    {"CutShort", asking("x").substr(0, 56), "is not JSON: it ends in the middle"},
    {"NoQuote", R"({"resourceType":"Questionnaire)", "is not JSON: a string has no closing quote"},
    {"Depth", repeated("[", 100'000) + repeated("]", 100'000),
     ":1:301: arrays and objects are nested more than 300 deep"},
    {"InvalidUtf8", asking("x\xFF\xFEy"),
     ":1:97: is not UTF-8 here: the byte 0xFF (byte 97 of the file)"},
    {"OverlongUtf8", asking("\xC0\x80"), "the byte 0xC0"},
    {"LoneSurrogate", asking("x\\ud800y"),
     "a string has a \\u escape that is not a character by itself"},
    {"HugeNumber", form_with(R"({"linkId":"a","type":"string","text":"x","maxLength":1e999})"),
     "the number 1e999 is too large"},
    {"Nul", asking("x\\u0000y"), ":item[0].text: has the control character U+0000"},
    {"Escape", asking("x\\u001by"), ":item[0].text: has the control character U+001B"},
    {"BalancedOverride", asking("Do you \\u202eton od\\u202c consent?"),
     ":item[0].text: has the invisible character U+202E"},
    {"EmbeddingWithoutEnd", asking("\\u202babc"),
     ":item[0].text: has the invisible character U+202B, which reverses the text after it"},
    {"EndWithoutBeginning", asking("abc\\u2069"),
     ":item[0].text: has the invisible character U+2069, which closes a change"},
    {"OverrideInALinkId", form_with(R"({"linkId":"a\u202eb","type":"string","text":"x"})"),
     ":item[0].linkId: has the invisible character U+202E"},
    {"OverrideInAnAnswer",
     form_with(R"({"linkId":"a","type":"choice","answerOption":[{"valueString":"\u202eon"}]})"),
     ":item[0].answerOption[0].valueString: has"},
    {"KeyTwice",
     R"({"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string","text":"x","text":"y"}]})",
     ":item[0].text: "},
    {"LeastAboveMost", repeating("1000000000", "1"), ":item[0].extension: "},
    {"LeastBeyondAll", repeating("1000000000", ""),
     "minOccurs, 1000000000, is greater than what can be given here, 500"},
    {"LongText", asking(std::string(4001, 'w')), ":item[0].text: "},
    {"LongTranslation",
     form_with(
         R"({"linkId":"a","type":"string","text":"x","_text":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/translation","extension":[{"url":"lang","valueCode":"es"},{"url":"content","valueString":")" +
         std::string(5000, 'w') + "\"}]}]}}"),
     "has 5000 characters"},
    {"TooManyAnswers", many_answers(), ":item[0].answerOption[5000]: "},
    {"NegativeLength", form_with(R"({"linkId":"a","type":"string","text":"x","maxLength":-5})"),
     ":item[0].maxLength: "},
};
INSTANTIATE_TEST_SUITE_P(Of, HostileForm, testing::ValuesIn(forms), claim_of);

TEST(HostileForm, WithACountThatNobodyCanReachIsAskedWithOneThatCanBe) {
  const TemporaryFolder folder;

  const auto form = read_questionnaire(folder.write("q.json", repeating("1000000000", "3")));

  ASSERT_TRUE(form.value);
  EXPECT_EQ(form.value->items.front().limits.min_occurs, 3U);
}

TEST(HostileForm, IsNamedInFewLines) {
  const TemporaryFolder folder;
  std::string items;
  for (int i = 0; i < 120; ++i) {
    std::string conditions;
    for (int j = 0; j < 120; ++j)
      conditions += std::string(j ? "," : "") + R"({"question":")" + std::to_string(j) +
                    R"(","operator":"=","answerBoolean":true})";
    items += std::string(i ? "," : "") + R"({"linkId":")" + std::to_string(i) +
             R"(","type":"boolean","text":"Q","enableBehavior":"any","enableWhen":[)" + conditions +
             "]}";
  }

  const auto checked = check_questionnaire(folder.write("q.json", form_with(items)));

  const auto said = lines(checked.faults);
  EXPECT_NE(said.find("more such circles"), std::string::npos);
  EXPECT_LT(std::count_if(checked.faults.begin(), checked.faults.end(),
                          [](const ContentFault& fault) { return fault.place == "enableWhen"; }),
            22);
}

TEST(HostileAid, TextsAreNamedWhereTheyStand) {
  const std::pair<std::string, std::string> cases[] = {
      {"text/en/aid.json", "has more than 4000 characters"},
      {"text/en/options/ice.md", "has more than 4000 characters in one paragraph"}};
  for (const auto& [file, what] : cases) {
    TinyAid tiny;
    tiny.replace(file, file.ends_with(".md") ? "Short words." : "much-pain\": {",
                 file.ends_with(".md")
                     ? repeated("word ", 2000)
                     : "much-pain\": {\"more\": \"" + repeated("w", 5000) + "\", ");

    const auto faults = lines(read_aid(tiny.path()).faults);

    EXPECT_NE(faults.find(what), std::string::npos) << file << '\n' << faults;
  }
}

TEST(HostileAid, MarkdownIsUtf8WithoutControlsAndOverrides) {
  const std::pair<std::string, std::string> cases[] = {
      {"Short \xFF.", ":3:7: is not UTF-8 here"},
      {std::string("Short \0.", 8), ":3:7: the text here has the control character U+0000"},
      {"Short \u202Ewords.", ":3:7: the text here has the invisible character U+202E"}};
  for (const auto& [words, line] : cases) {
    TinyAid tiny;
    tiny.replace("text/en/options/ice.md", "Short words.", words);

    const auto faults = lines(read_aid(tiny.path()).faults);

    EXPECT_NE(faults.find("text/en/options/ice.md" + line), std::string::npos) << faults;
  }
}

TEST(HostileAid, APictureThatMayNotBeDrawnIsAnErrorOfItsFile) {
  TinyAid tiny;
  tiny.write("illustrations/ice.svg",
             "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n<script/></svg>");
  tiny.write("illustrations/welcome.svg", "hello");

  const auto reading = read_aid(tiny.path());

  EXPECT_FALSE(reading.value);
  EXPECT_NE(
      lines(reading.faults).find("illustrations/ice.svg:2:8: has a script, which is not allowed"),
      std::string::npos)
      << lines(reading.faults);
  EXPECT_NE(lines(reading.faults).find("illustrations/welcome.svg:1:1: is not well-formed XML"),
            std::string::npos)
      << lines(reading.faults);
}

TEST(Characters, DirectionMarksAndTurnsThatEndAreFine) {
  for (const auto* text : {"a\u200Eb\u200F\u061C", "\u202Babc\u202C \u2068x\u2069",
                           "\u2067a\u2066b\u2069\u2069", "tab\tand\r\nline", "👩‍⚕️ é"}) {
    EXPECT_FALSE(character_fault(text)) << text;
    EXPECT_FALSE(encoding_fault(text)) << text;
  }
  EXPECT_TRUE(character_fault("\u2067a\nb\u2069"));
  EXPECT_TRUE(character_fault("\u2067a\u202C"));
}

TEST(Faults, ShowWhatIsHidden) {
  const auto line = as_line({.file = "q.json", .place = "item[0].a\u202Eb", .what = "x\x1B[2J"});

  EXPECT_EQ(line, "q.json:item[0].a\\u202Eb: x\\u001B[2J");
}

}  // namespace
}  // namespace kiosk

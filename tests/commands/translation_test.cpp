// Texts go out to translators and come back: nothing is lost on the way, and nothing else changes.
#include "app/commands/translation.h"

#include <gtest/gtest.h>

#include "app/content/text_places.h"
#include "app/content/translation_exchange.h"
#include "tests/commands/called.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {
namespace {

const std::filesystem::path real_content =
    std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";
const std::filesystem::path real_assets = std::filesystem::path(SOURCE_DIR) / "assets";

TranslationFolder tiny_folder(const TinyAid& tiny, const Language& language) {
  return {.content = tiny.path(),
          .assets = tiny.path() / "assets",
          .first = "en",
          .language = language};
}

std::vector<TranslationUnit> units_of(const TranslationFolder& folder) {
  ContentFaults faults;
  auto units = translation_units(folder, faults);
  for (const auto& fault : faults) ADD_FAILURE() << as_line(fault);
  return units;
}

TranslationUnit unit(const std::vector<TranslationUnit>& units, const std::string& id) {
  for (const auto& each : units) {
    if (each.id == id) return each;
  }
  ADD_FAILURE() << "no text " << id;
  return {};
}

TEST(TextPlaces, OfJsonAreFoundAndReplacedWithoutTouchingAnotherByte) {
  const std::string json =
      "{\"a\" : \"x\\u00e9\\\"\", \"b/c\":[1, {\"~\": \"\\ud83d\\ude00\"}],\n \"d\":null}";
  const auto found = places_in_json(json);
  ASSERT_EQ(found.texts.size(), 2U);
  EXPECT_EQ(found.texts[0].place, "/a");
  EXPECT_EQ(found.texts[0].text, "xé\"");
  EXPECT_EQ(found.texts[1].place, "/b~1c/1/~0");
  EXPECT_EQ(found.texts[1].text, "😀");
  EXPECT_EQ(with_texts_in_json(json, {{"/a", "xé\""}}), json) << "the same text keeps its bytes";
  EXPECT_EQ(with_texts_in_json(json, {{"/b~1c/1/~0", "q\n\""}}),
            "{\"a\" : \"x\\u00e9\\\"\", \"b/c\":[1, {\"~\": \"q\\n\\\"\"}],\n \"d\":null}");
  for (const auto* broken : {"", "{", "{\"a\"", "[\"", "{\"a\":\"\\u12", "[[[", "{\"a\":\"\\"})
    places_in_json(broken);  // ends
}

TEST(TextPlaces, OfMarkdownAreItsLines) {
  EXPECT_EQ(with_texts_in_markdown("# A\n\n- b\n", {{"2", "- c"}}), "# A\n\n- c\n");
}

TEST(TranslationUnits, OfTheRealAidAreAllTranslatedAndComeBackAsTheyWentOut) {
  const TranslationFolder folder{real_content, real_assets, "en", "es"};
  const auto units = units_of(folder);
  EXPECT_GT(units.size(), 1500U);
  std::map<std::string, std::string, std::less<>> texts;
  for (const auto& each : units) {
    EXPECT_FALSE(each.translated.empty()) << each.id;
    EXPECT_EQ(translation_fault(each, "en", "es"), "") << each.id;
    EXPECT_TRUE(texts.emplace(each.id, each.translated).second) << each.id << " is there twice";
  }
  for (const auto& file : with_translations(folder, texts))
    ADD_FAILURE() << file.path << " changes";

  const TemporaryFolder out;
  for (const auto& bytes : {as_xliff(units, {}, {"en", "es"}), as_po(units, {}, {"en", "es"})}) {
    const auto returned = read_translations(out.write("texts", bytes)).value;
    ASSERT_TRUE(returned);
    ASSERT_EQ(returned->size(), units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
      EXPECT_EQ((*returned)[i].id, units[i].id);
      EXPECT_EQ((*returned)[i].original, units[i].original);
      EXPECT_EQ((*returned)[i].translated, units[i].translated);
    }
  }
}

TEST(TranslationUnits, OfANewLanguageHaveNoTranslationAndTakeTheirFirst) {
  TinyAid tiny;
  tiny.write("assets/text/en.json", R"({"next": "Next"})");
  const auto folder = tiny_folder(tiny, "ar");
  EXPECT_EQ(unit(units_of(folder), "aid.json:/title").translated, "");
  const auto changed = with_translations(folder, {{"aid.json:/title", "عنوان"},
                                                  {"questionnaire.json:signs/text", "علامات"},
                                                  {"options/ice.md:1", "# ثلج"}});
  for (const auto& file : changed)
    tiny.write(file.path.lexically_relative(tiny.path()), file.bytes);

  const auto units = units_of(folder);
  EXPECT_EQ(unit(units, "aid.json:/title").translated, "عنوان");
  EXPECT_EQ(unit(units, "questionnaire.json:signs/text").translated, "علامات");
  EXPECT_EQ(unit(units, "options/ice.md:1").translated, "# ثلج");
  EXPECT_EQ(unit(units, "program.json:/next").original, "Next");
  EXPECT_EQ(unit(units_of(tiny_folder(tiny, "es")), "questionnaire.json:signs/text").translated,
            "Signos")
      << "the other language stays";
}

TEST(TranslationUnits, HaveTheGlossaryAsOneTextOfEachLanguagesOwnWords) {
  TinyAid tiny;
  tiny.write("assets/text/en.json", R"({"next": "Next"})");
  for (const auto* language : {"en", "es"})
    tiny.replace(std::filesystem::path("text") / language / "aid.json", R"("title": "T")",
                 R"("title": "T", "glossary": {"heat": "what you feel"})");
  const auto folder = tiny_folder(tiny, "es");
  const std::string id = "aid.json:/glossary";
  const std::string words = "calor = lo que se siente\na/b~c = dos = tres";
  for (const auto& file : with_translations(folder, {{id, words}}))
    tiny.write(file.path.lexically_relative(tiny.path()), file.bytes);

  const auto changed = unit(units_of(folder), id);
  EXPECT_EQ(changed.translated, words);
  EXPECT_NE(changed.original, words) << "that of the first language stays";
  EXPECT_NE(read_file(tiny.path() / "text/es/aid.json").find("\"a/b~c\": \"dos = tres\""),
            std::string::npos);
  EXPECT_TRUE(with_translations(folder, {{id, words}}).empty()) << "nothing changes twice";
}

TEST(TranslationUnits, HaveTheAnswersOfValueSetsWithTheirCode) {
  TinyAid tiny;
  tiny.write("assets/text/en.json", R"({"next": "Next"})");
  tiny.write("assets/value-sets/colors.json", R"({"compose": {"include": [{"concept": [
    {"code": "r", "display": "Red", "designation": [{"language": "es", "value": "Rojo"}]},
    {"code": "b", "display": "Blue", "designation": [{"language": "es", "value": "Azul"}]}]}]}})");
  tiny.write("assets/value-sets/names.json",
             R"({"compose": {"include": [{"concept": [{"code": "x", "display": "X"}]}]}})");
  const auto folder = tiny_folder(tiny, "ar");
  const auto red = unit(units_of(folder), "value-sets/colors.json:0/r");
  EXPECT_EQ(red.original, "Red");
  EXPECT_EQ(red.translated, "");

  for (const auto& file : with_translations(folder, {{"value-sets/colors.json:0/r", "أحمر"},
                                                     {"value-sets/colors.json:0/b", "أزرق"}}))
    tiny.write(file.path.lexically_relative(tiny.path()), file.bytes);

  EXPECT_EQ(unit(units_of(folder), "value-sets/colors.json:0/b").translated, "أزرق");
  EXPECT_EQ(unit(units_of(tiny_folder(tiny, "es")), "value-sets/colors.json:0/b").translated,
            "Azul");
  for (const auto& each : units_of(folder))
    EXPECT_FALSE(each.id.starts_with("value-sets/names")) << "no language translates it";
}

TEST(TranslationFault, IsWhatTheProgramCouldNotShow) {
  const auto fault = [](const char* id, const char* original, const char* translated) {
    return translation_fault({.id = id, .original = original, .translated = translated}, "en",
                             "es");
  };
  EXPECT_EQ(fault("aid.json:/a", "{n} of {m}", "{m} y {n}"), "");
  EXPECT_NE(fault("aid.json:/a", "{n} of {m}", "{n}"), "");
  EXPECT_NE(fault("aid.json:/a", "Yes", "{"), "");
  EXPECT_EQ(fault("options/a.md:2", "- one", "- uno"), "");
  EXPECT_NE(fault("options/a.md:2", "- one", "uno"), "");
  EXPECT_NE(fault("options/a.md:2", "one", "uno\ndos"), "");
  EXPECT_EQ(fault("options/a.md:3", "![a](b.svg \"c\")", "![d](b.svg \"e\")"), "");
  EXPECT_NE(fault("options/a.md:3", "![a](b.svg \"c\")", "![d](x.svg \"e\")"), "");
  EXPECT_EQ(fault("aid.json:/glossary", "scan = a picture", "foto = imagen\n\nhueso = duro"), "");
  EXPECT_NE(fault("aid.json:/glossary", "scan = a picture", "foto: imagen"), "");
  EXPECT_NE(fault("aid.json:/glossary", "scan = a picture", "foto = a\nfoto = b"), "");
}

TEST(Xliff, ProtectsValuesAndTellsWhatIsStale) {
  const std::vector<TranslationUnit> units{
      {"aid.json:/a", "a text", "{name} & {n} of <10>", "<10>: {n}, {name}"},
      {"aid.json:/b", "a text", "{n, plural, one {# day} other {# days}}", ""}};
  const TranslationState state{
      {"aid.json:/a", {.source = "00000000", .by = "A", .on = "2026-11-29"}}};
  const auto xliff = as_xliff(units, state, {"en", "es"});

  EXPECT_NE(
      xliff.find("<ph id=\"1\" dataRef=\"d1\" disp=\"{name}\"/> &amp; <ph id=\"3\" dataRef=\"d2\""),
      std::string::npos)
      << xliff;
  EXPECT_NE(xliff.find("state=\"initial\""), std::string::npos);
  EXPECT_EQ(xliff.find("state=\"translated\""), std::string::npos) << "its original has changed";
  EXPECT_NE(as_po(units, state, {"en", "es"}).find("#, fuzzy"), std::string::npos);
}

TEST(Translation, GoesOutAndComesBackWithARecordOfWhoDidIt) {
  TinyAid tiny;
  const auto state_file = tiny.path() / "text/es/state.toml";
  const auto call = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "translation");
    arguments.insert(arguments.end(), {"--content", tiny.path(), "--language", "es"});
    return called(arguments);
  };
  EXPECT_EQ(call({"record", "--by", "Ana"}).exit_code, 0);
  const auto recorded = read_file(state_file);
  for (const auto* format : {"xliff", "po"}) {
    const auto out = (tiny.path() / format).string();
    EXPECT_EQ(call({"export", "--format", format, "--out", out}).exit_code, 0);
    const auto before = read_file(tiny.path() / "text/es/aid.json");
    EXPECT_EQ(call({"import", out, "--by", "Eva"}).exit_code, 0);
    EXPECT_EQ(read_file(tiny.path() / "text/es/aid.json"), before);
    EXPECT_EQ(read_file(state_file), recorded) << "nothing changed, so nothing is recorded";
  }

  tiny.replace("po", "\"le duele {pain} de 10\"", "\"le molesta {pain} de 10\"");
  EXPECT_EQ(call({"import", (tiny.path() / "po").string(), "--by", "Eva"}).exit_code, 0);
  EXPECT_NE(read_file(tiny.path() / "text/es/aid.json").find("le molesta {pain} de 10"),
            std::string::npos);
  const auto state = read_translation_state(state_file).value;
  ASSERT_TRUE(state);
  EXPECT_EQ(state->at("aid.json:/reasons/much-pain/you").by, "Eva");
  EXPECT_EQ(state->at("aid.json:/title").by, "Ana");

  tiny.replace("po", "\"le molesta {pain} de 10\"", "\"le molesta\"");
  const auto refused = call({"import", (tiny.path() / "po").string(), "--by", "Eva"});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_NE(refused.error.find("fills other names"), std::string::npos) << refused.error;
}

}  // namespace
}  // namespace kiosk

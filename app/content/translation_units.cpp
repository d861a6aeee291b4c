#include "app/content/translation_units.h"

#include <algorithm>
#include <set>

#include "app/content/fhir_text.h"
#include "app/content/file_faults.h"
#include "app/content/glossary_text.h"
#include "app/content/text_places.h"
#include "app/content/value_set_texts.h"
#include "app/domain/aid_files.h"
#include "app/wording/message.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view aid_name = "aid.json";

bool is_of_glossary(std::string_view place) {
  return place.starts_with(std::string(glossary_place) + '/');
}

std::string glossary_id() { return std::string(aid_name) + ':' + std::string(glossary_place); }

std::string bytes_of(const fs::path& path, ContentFaults& faults) {
  FileFaults of_file(path, faults);
  return read_bytes(of_file).value_or("");
}

/// The file if it is there.
std::optional<std::string> bytes_if_there(const fs::path& path) {
  ContentFaults ignored;
  FileFaults of_file(path, ignored);
  return read_bytes(of_file);
}

/// A file of its own in each language.
struct Twin {
  std::string name{};   ///< in ids
  std::string where{};  ///< for translators
  fs::path first{};
  fs::path own{};
  bool is_markdown = false;
};

std::vector<Twin> twins_of(const TranslationFolder& folder) {
  const auto first = folder.content / "text" / folder.first;
  const auto own = folder.content / "text" / folder.language;
  std::vector<Twin> twins{
      {std::string(aid_name), "a text of the aid", first / aid_name, own / aid_name},
      {"program.json", "a text of the program", folder.assets / "text" / (folder.first + ".json"),
       folder.assets / "text" / (folder.language + ".json")}};
  std::set<fs::path> cards;
  std::error_code failure;
  for (const auto& entry : fs::directory_iterator(first / "options", failure)) {
    if (entry.path().extension() == ".md") cards.insert(entry.path().filename());
  }
  for (const auto& card : cards)
    twins.push_back({"options/" + card.string(),
                     "the card of " + card.stem().string() + "; `beforehand gallery --only card-" +
                         card.stem().string() + "` shows it",
                     first / "options" / card, own / "options" / card, true});
  return twins;
}

std::vector<TextPlace> places_of(const Twin& twin, const std::string& bytes) {
  auto places = twin.is_markdown ? places_in_markdown(bytes) : places_in_json(bytes).texts;
  std::erase_if(places, [](const TextPlace& place) {
    return is_of_glossary(place.place) || place.text.empty();
  });
  return places;
}

NewTexts texts_by_place(const std::vector<TextPlace>& places) {
  NewTexts texts;
  for (const auto& place : places) texts[place.place] = place.text;
  return texts;
}

void add_twin(const Twin& twin, std::vector<TranslationUnit>& units, ContentFaults& faults) {
  const auto originals = places_of(twin, bytes_of(twin.first, faults));
  const auto own = bytes_if_there(twin.own);
  const auto translated = own ? places_of(twin, *own) : std::vector<TextPlace>{};
  if (twin.is_markdown && own && translated.size() != originals.size()) {
    faults.push_back({.file = twin.own,
                      .what = "has " + std::to_string(translated.size()) + " lines, but " +
                              std::to_string(originals.size()) + " in " + twin.first.string() +
                              ": nobody can tell which belongs to which"});
    return;
  }
  const auto texts = texts_by_place(translated);
  for (const auto& [place, text, from, to] : originals) {
    const auto found = texts.find(place);
    units.push_back({.id = twin.name + ':' + place,
                     .where = twin.where,
                     .original = text,
                     .translated = found == texts.end() ? std::string{} : found->second});
  }
}

void add_glossary(const TranslationFolder& folder, std::vector<TranslationUnit>& units) {
  const auto of = [&](const Language& language) {
    return glossary_text(
        bytes_if_there(folder.content / "text" / language / aid_name).value_or(""));
  };
  auto original = of(folder.first);
  if (original.empty()) return;
  units.push_back({.id = glossary_id(),
                   .where = "the words that cards explain, a line for each: word = what it means. "
                            "The words of your own texts in each form that they have, as many "
                            "lines as these take; small letters",
                   .original = std::move(original),
                   .translated = of(folder.language)});
}

/// With the picture that shows it, if the question has a screen of its own.
std::string where_in_form(std::string_view id) {
  const auto from = id.find(':') + 1;
  const auto to = id.find('/', from);
  const std::string where = "a question or an answer";
  if (to == std::string_view::npos) return where;
  return where + "; where it is alone on a screen, `beforehand gallery --only question-" +
         std::string(id.substr(from, to - from)) + "` shows it";
}

/// A text of the form with its translation, if it has one, and one into another language to copy.
struct FormText {
  std::string id{};
  std::string original{};
  std::string translated{};
  std::string place{};    ///< of the translation's text; "" without one
  std::string example{};  ///< the pointer of the last extension that is a translation
};

class FormTexts {
 public:
  FormTexts(const std::string& bytes, Language language)
      : found_(places_in_json(bytes)),
        texts_(texts_by_place(found_.texts)),
        language_(std::move(language)) {}

  std::vector<FormText> take() {
    std::vector<FormText> list;
    for (const auto& [place, text, from, to] : found_.texts) {
      constexpr std::string_view url = "/url";
      if (text != extension_url::translation || !place.ends_with(url)) continue;
      const auto extension = place.substr(0, place.size() - url.size());
      const auto holder = extension.substr(0, extension.rfind("/extension/"));
      if (list.empty() || list.back().id != id_of(holder))
        list.push_back({.id = id_of(holder), .original = text_at(original_of(holder))});
      take_translation(extension, list.back());
    }
    return list;
  }

  const JsonPlaces& places() const { return found_; }

 private:
  std::string text_at(const std::string& place) const {
    const auto found = texts_.find(place);
    return found == texts_.end() ? std::string{} : found->second;
  }

  void take_translation(const std::string& extension, FormText& text) const {
    text.example = extension;
    std::string content;
    bool is_own = false;
    for (int part = 0; part < 2; ++part) {
      const auto at = extension + "/extension/" + std::to_string(part);
      is_own = is_own || text_at(at + "/valueCode") == language_;
      for (const auto* value : {"/valueString", "/valueMarkdown"}) {
        if (texts_.contains(at + value)) content = at + value;
      }
    }
    if (!is_own) return;
    text.place = content;
    text.translated = text_at(content);
  }

  /// "/item/0/_text" translates "/item/0/text".
  static std::string original_of(const std::string& holder) {
    auto original = holder;
    return original.erase(original.rfind('/') + 1, 1);
  }

  /// By the innermost item's linkId, which stays when items are added before it.
  std::string id_of(const std::string& holder) const {
    const auto place = original_of(holder);
    std::string id = place;
    for (auto end = place.find('/', 1); end != std::string::npos; end = place.find('/', end + 1)) {
      const auto link_id = text_at(place.substr(0, end) + "/linkId");
      if (!link_id.empty()) id = '/' + link_id + place.substr(end);
    }
    return std::string(aid_files::questionnaire) + ':' + id.substr(1);
  }

  JsonPlaces found_;
  NewTexts texts_;
  Language language_;
};

/// The translation that stands there, in another language and with other words.
std::string copied_translation(const std::string& example, const Language& language,
                               const std::string& text) {
  NewTexts texts;
  for (const auto& [place, old, from, to] : places_in_json(example).texts) {
    if (place.ends_with("/valueCode")) texts[place] = language;
    else if (place.ends_with("/valueString") || place.ends_with("/valueMarkdown"))
      texts[place] = text;
  }
  return with_texts_in_json(example, texts);
}

std::string indentation_at(const std::string& bytes, std::size_t at) {
  const auto line = bytes.rfind('\n', at);
  const auto from = line == std::string::npos ? 0 : line + 1;
  const auto indentation = bytes.substr(from, at - from);
  return indentation.find_first_not_of(' ') == std::string::npos ? '\n' + indentation : " ";
}

std::string with_form_translations(const std::string& bytes, const Language& language,
                                   const NewTexts& texts) {
  FormTexts form(bytes, language);
  NewTexts replaced;
  std::map<std::size_t, std::string, std::greater<>> inserted;  // from the end on
  for (const auto& text : form.take()) {
    const auto found = texts.find(text.id);
    if (found == texts.end()) continue;
    if (!text.place.empty()) {
      replaced[text.place] = found->second;
      continue;
    }
    const auto [from, to] = form.places().objects.at(text.example);
    inserted[to] = ',' + indentation_at(bytes, from) +
                   copied_translation(bytes.substr(from, to - from), language, found->second);
  }
  auto result = bytes;
  for (const auto& [at, more] : inserted) result.insert(at, more);
  if (replaced.empty()) return result;
  return with_texts_in_json(inserted.empty() ? bytes : result, replaced);
}

/// The texts of one file out of all, by their place in it.
NewTexts texts_of_file(const std::string& name, const NewTexts& texts) {
  NewTexts of_file;
  const auto begin = name + ':';
  for (auto at = texts.lower_bound(begin); at != texts.end() && at->first.starts_with(begin); ++at)
    of_file[at->first.substr(begin.size())] = at->second;
  return of_file;
}

/// The file of a translation: its own, if it has every text of the original; else the original with
/// all that was translated already, and with its own glossary.
std::string base_of(const Twin& twin, const std::string& first) {
  const auto own = bytes_if_there(twin.own);
  if (!own) return first;
  const auto translated = texts_by_place(places_of(twin, *own));
  const auto originals = places_of(twin, first);
  const bool has_all = std::all_of(originals.begin(), originals.end(), [&](const TextPlace& place) {
    return translated.contains(place.place);
  });
  if (has_all || twin.is_markdown) return *own;
  return with_glossary(with_texts_in_json(first, translated), glossary_text(*own));
}

std::string with_json_texts(const std::string& base, const NewTexts& texts) {
  const auto bytes = with_texts_in_json(base, texts);
  const auto glossary = texts.find(glossary_place);
  return glossary == texts.end() ? bytes : with_glossary(bytes, glossary->second);
}

/// The marks that make a line a heading or an entry; emphasis may be elsewhere in another language.
std::string marks_of(const std::string& line) {
  const auto end = line.find_first_not_of("#- ");
  return line.substr(0, std::min(end, line.size()));
}

/// "](steroids.svg" of a picture.
std::string picture_of(const std::string& line) {
  if (!line.starts_with("![")) return {};
  const auto from = line.rfind("](");
  return from == std::string::npos ? std::string{} : line.substr(from, line.find(' ', from) - from);
}

}  // namespace

std::vector<TranslationUnit> translation_units(const TranslationFolder& folder,
                                               ContentFaults& faults) {
  std::vector<TranslationUnit> units;
  const auto form = bytes_if_there(folder.content / aid_files::questionnaire).value_or("");
  for (auto& text : FormTexts(form, folder.language).take())
    units.push_back({.id = text.id,
                     .where = where_in_form(text.id),
                     .original = std::move(text.original),
                     .translated = std::move(text.translated)});
  for (const auto& twin : twins_of(folder)) {
    add_twin(twin, units, faults);
    if (twin.name == aid_name) add_glossary(folder, units);
  }
  for (auto& unit : value_set_units(folder)) units.push_back(std::move(unit));
  return units;
}

std::vector<ChangedFile> with_translations(
    const TranslationFolder& folder, const std::map<std::string, std::string, std::less<>>& texts) {
  std::vector<ChangedFile> files;
  const auto add = [&](const fs::path& path, std::string bytes) {
    if (bytes_if_there(path) != bytes) files.push_back({path, std::move(bytes)});
  };
  const auto form = folder.content / aid_files::questionnaire;
  if (const auto bytes = bytes_if_there(form))
    add(form, with_form_translations(*bytes, folder.language, texts));
  for (const auto& twin : twins_of(folder)) {
    const auto of_file = texts_of_file(twin.name, texts);
    const auto first = bytes_if_there(twin.first);
    if (of_file.empty() || !first) continue;
    const auto base = base_of(twin, *first);
    add(twin.own,
        twin.is_markdown ? with_texts_in_markdown(base, of_file) : with_json_texts(base, of_file));
  }
  for (auto& file : with_value_set_translations(folder, texts)) files.push_back(std::move(file));
  return files;
}

std::string translation_fault(const TranslationUnit& unit, const Language& first,
                              const Language& language) {
  if (auto fault = message_fault(unit.translated, language);
      !fault.empty() && message_fault(unit.original, first).empty())
    return fault;
  if (message_arguments(unit.original, first) != message_arguments(unit.translated, language))
    return "fills other names in {...} than its original";
  if (unit.id == glossary_id()) return glossary_fault(unit.translated);
  if (!unit.id.starts_with("options/")) return {};
  if (unit.translated.find('\n') != std::string::npos) return "is more than one line";
  if (marks_of(unit.original) != marks_of(unit.translated))
    return "begins with other marks than its original: \"" + marks_of(unit.original) + '"';
  if (picture_of(unit.original) != picture_of(unit.translated)) return "names another picture";
  return {};
}

}  // namespace kiosk

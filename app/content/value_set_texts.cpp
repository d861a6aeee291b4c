#include "app/content/value_set_texts.h"

#include <algorithm>
#include <functional>

#include "app/content/file_faults.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view folder_name = "value-sets";
constexpr std::string_view code_member = "/code";

/// A code of a value set, with where its translation stands.
struct CodeText {
  std::string id{};
  std::string original{};
  std::string translated{};
  std::string place{};  ///< of the translation's text; "" without one
  std::string last{};   ///< the pointer of the last designation; "" without any
};

std::vector<fs::path> files_of(const fs::path& assets) {
  std::vector<fs::path> files;
  std::error_code failure;
  for (const auto& entry : fs::directory_iterator(assets / folder_name, failure)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string bytes_of(const fs::path& file) {
  ContentFaults ignored;
  FileFaults of_file(file, ignored);
  return read_bytes(of_file).value_or("");
}

class CodeTexts {
 public:
  CodeTexts(const fs::path& file, const std::string& bytes, const TranslationFolder& folder)
      : name_(std::string(folder_name) + '/' + file.filename().string() + ':'),
        found_(places_in_json(bytes)),
        folder_(folder) {
    for (const auto& place : found_.texts) texts_[place.place] = place.text;
  }

  std::vector<CodeText> take() const {
    std::vector<CodeText> list;
    for (const auto& [place, code, from, to] : found_.texts) {
      if (!place.ends_with(code_member)) continue;
      const auto concept_place = place.substr(0, place.size() - code_member.size());
      if (const auto part = part_of(concept_place); !part.empty())
        list.push_back(text_of(concept_place, part + '/' + code));
    }
    const bool is_translated = std::any_of(list.begin(), list.end(),
                                           [](const CodeText& text) { return !text.last.empty(); });
    return is_translated ? list : std::vector<CodeText>{};
  }

  std::pair<std::size_t, std::size_t> range_of(const std::string& object) const {
    return found_.objects.at(object);
  }

 private:
  /// "1" of "/compose/include/1/concept/7"; "" of anything else.
  static std::string part_of(std::string_view place) {
    constexpr std::string_view begin = "/compose/include/", middle = "/concept/";
    const auto end = place.find(middle);
    if (!place.starts_with(begin) || end == std::string_view::npos ||
        place.find('/', end + middle.size()) != std::string_view::npos)
      return {};
    return std::string(place.substr(begin.size(), end - begin.size()));
  }

  CodeText text_of(const std::string& concept_place, const std::string& id) const {
    CodeText text{.id = name_ + id, .original = text_at(concept_place + "/display")};
    for (std::size_t i = 0;; ++i) {
      const auto designation = concept_place + "/designation/" + std::to_string(i);
      if (!found_.objects.contains(designation)) return text;
      text.last = designation;
      const auto language = text_at(designation + "/language");
      if (language == folder_.first) text.original = text_at(designation + "/value");
      if (language != folder_.language) continue;
      text.place = designation + "/value";
      text.translated = text_at(text.place);
    }
  }

  std::string text_at(const std::string& place) const {
    const auto found = texts_.find(place);
    return found == texts_.end() ? std::string{} : found->second;
  }

  std::string name_;
  JsonPlaces found_;
  NewTexts texts_{};
  const TranslationFolder& folder_;
};

std::string with_designations(const std::string& bytes, const CodeTexts& codes,
                              const Language& language, const NewTexts& texts) {
  NewTexts replaced;
  std::map<std::size_t, std::string, std::greater<>> inserted;  // from the end on
  for (const auto& text : codes.take()) {
    const auto found = texts.find(text.id);
    if (found == texts.end()) continue;
    if (!text.place.empty()) replaced[text.place] = found->second;
    else if (!text.last.empty())
      inserted[codes.range_of(text.last).second] = ", {\"language\": " + as_json_string(language) +
                                                   ", \"value\": " + as_json_string(found->second) +
                                                   '}';
  }
  auto result = bytes;
  for (const auto& [at, more] : inserted) result.insert(at, more);
  return with_texts_in_json(result, replaced);
}

}  // namespace

std::vector<TranslationUnit> value_set_units(const TranslationFolder& folder) {
  std::vector<TranslationUnit> units;
  for (const auto& file : files_of(folder.assets)) {
    for (auto& text : CodeTexts(file, bytes_of(file), folder).take())
      units.push_back({.id = std::move(text.id),
                       .where = "an answer that any form may offer (" + file.stem().string() + ")",
                       .original = std::move(text.original),
                       .translated = std::move(text.translated)});
  }
  return units;
}

std::vector<ChangedFile> with_value_set_translations(const TranslationFolder& folder,
                                                     const NewTexts& texts) {
  std::vector<ChangedFile> files;
  for (const auto& file : files_of(folder.assets)) {
    const auto bytes = bytes_of(file);
    auto changed = with_designations(bytes, CodeTexts(file, bytes, folder), folder.language, texts);
    if (changed != bytes) files.push_back({file, std::move(changed)});
  }
  return files;
}

}  // namespace kiosk

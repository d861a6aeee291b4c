#include "app/typesetting/hyphenation.h"

#include <glib.h>
#include <hyphen.h>

#include <cstdlib>
#include <filesystem>

namespace kiosk {
namespace {

constexpr int least_letters = 3;  // of either part: less is hard to read
constexpr std::size_t shortest_word = std::size_t{2} * least_letters;

struct FreeText {
  void operator()(char* text) const { g_free(text); }
};
using Text = std::unique_ptr<char, FreeText>;

/// The patterns' file of a language: "hyph_en.dic", or that of one of its countries to which those
/// of the others lead, as "hyph_es_ES.dic".
std::filesystem::path file_of(const std::string& folder, const std::string& language) {
  const auto primary = language.substr(0, language.find('-'));
  if (primary.empty()) return {};
  const auto name = "hyph_" + primary;
  std::error_code missing;
  std::filesystem::path found;
  for (const auto& entry : std::filesystem::directory_iterator(folder, missing)) {
    const auto file = entry.path().filename().string();
    if (file == name + ".dic") return entry.path();
    const bool is_of_a_country = file.starts_with(name + '_') && file.ends_with(".dic");
    if (is_of_a_country && !entry.is_symlink(missing) && (found.empty() || entry.path() < found))
      found = entry.path();
  }
  return found;
}

/// Adds the divisions of one word, which begins at `from`.
void divide(_HyphenDict* patterns, const char* word, std::size_t bytes, std::size_t from,
            std::vector<std::size_t>& divisions) {
  const Text small(g_utf8_strdown(word, static_cast<gssize>(bytes)));
  gsize size = 0;
  const Text known(g_convert(small.get(), -1, patterns->cset, "UTF-8", nullptr, &size, nullptr));
  if (!known) return;  // letters of another language
  std::string marks(size + 5, '\0');
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const bool failed = hnj_hyphen_hyphenate3(
      patterns, known.get(), static_cast<int>(size), marks.data(), nullptr, &replacements,
      &positions, &cuts, least_letters, least_letters, least_letters, least_letters);
  const char* at = word;
  for (std::size_t letter = 0; !failed && at < word + bytes; ++letter) {
    at = g_utf8_next_char(at);
    // Where the division would change letters the word stays whole.
    const bool changes = replacements && replacements[letter];
    if ((static_cast<unsigned char>(marks[letter]) & 1U) != 0 && !changes && at < word + bytes)
      divisions.push_back(from + static_cast<std::size_t>(at - word));
  }
  for (std::size_t i = 0; replacements && i < size; ++i) std::free(replacements[i]);
  std::free(replacements);
  std::free(positions);
  std::free(cuts);
}

}  // namespace

void Hyphenation::Free::operator()(_HyphenDict* patterns) const { hnj_hyphen_free(patterns); }

Hyphenation::Known& Hyphenation::known(const std::string& language) {
  const auto [found, is_new] = known_.try_emplace(language);
  if (is_new) found->second.file = file_of(folder_, language).string();
  return found->second;
}

std::vector<std::size_t> Hyphenation::divisions(const std::string& text,
                                                const std::string& language) {
  std::vector<std::size_t> places;
  auto& [file, patterns] = known(language);
  if (!file.empty() && !patterns) patterns.reset(hnj_hyphen_load(file.c_str()));
  if (!patterns || !g_utf8_validate(text.c_str(), static_cast<gssize>(text.size()), nullptr))
    return places;
  const char* end = text.c_str() + text.size();
  for (const char* at = text.c_str(); at < end;) {
    const char* word = at;
    while (at < end && g_unichar_isalpha(g_utf8_get_char(at))) at = g_utf8_next_char(at);
    if (static_cast<std::size_t>(at - word) >= shortest_word)
      divide(patterns.get(), word, static_cast<std::size_t>(at - word),
             static_cast<std::size_t>(word - text.c_str()), places);
    if (at < end) at = g_utf8_next_char(at);
  }
  return places;
}

}  // namespace kiosk

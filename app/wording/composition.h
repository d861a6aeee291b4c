// Methods of typing in which a key does not simply add its letter: tones, letters out of parts,
// characters by their sound.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kiosk {

/// What a key does to the end of a text.
struct Composed {
  std::size_t removed = 0;  ///< characters at the end of the text
  std::string added{};
};

/// What a letter does to a text by that method: "telex" puts marks and tones on Vietnamese vowels,
/// "hangul" joins jamo into syllables; any other adds the letter.
Composed composed(std::string_view method, std::string_view text, std::string_view letter);

/// The same for each of them.
Composed telex(std::string_view text, std::string_view letter);
Composed hangul(std::string_view text, std::string_view letter);

/// The characters of a sound at the end of a text, in Latin letters ("yi"), as many as there are
/// keys for. Each apostrophe behind it asks for the next ones.
struct Candidates {
  std::size_t removed = 0;  ///< characters of the sound at the end of the text, and its apostrophes
  std::vector<std::string> characters{};
  bool has_more = false;
};
Candidates pinyin_candidates(std::string_view text, std::size_t keys);

}  // namespace kiosk

// Where a long word may be divided, by the language's own patterns.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

struct _HyphenDict;

namespace kiosk {

/// The folder in which Debian's packages hyphen-* lay their patterns.
inline constexpr const char* hyphen_folder = "/usr/share/hyphen";

/// Patterns of languages, each read when it is first asked for: most texts need none. Not
/// thread-safe.
class Hyphenation {
 public:
  explicit Hyphenation(std::string folder = hyphen_folder) : folder_(std::move(folder)) {}

  /// Whether there are patterns of that language (BCP 47); reads none.
  bool knows(const std::string& language) { return !known(language).file.empty(); }
  /// The places in bytes between two letters where words of a text may be divided, in ascending
  /// order; none without patterns of the language.
  std::vector<std::size_t> divisions(const std::string& text, const std::string& language);

 private:
  struct Free {
    void operator()(_HyphenDict* patterns) const;
  };
  struct Known {
    std::string file{};                             ///< empty for a language without patterns
    std::unique_ptr<_HyphenDict, Free> patterns{};  ///< null until they are used
  };

  Known& known(const std::string& language);

  std::string folder_;
  std::map<std::string, Known> known_{};  ///< by language
};

}  // namespace kiosk

#include "app/speech/foreign_words.h"

#include <cstdint>
#include <utility>

#include "app/values/utf8.h"

namespace kiosk {
namespace {

constexpr std::uint32_t latin_ends = 0x250;          // Latin and its extensions A and B
constexpr std::uint32_t more_latin_begins = 0x1E00;  // Vietnamese
constexpr std::uint32_t more_latin_ends = 0x1F00;
constexpr std::uint32_t others_begin = 0x370;  // Greek; between the two are marks and modifiers
constexpr std::uint32_t signs_begin = 0x2000;  // general punctuation, arrows, symbols
constexpr std::uint32_t signs_end = 0x2E80;
constexpr std::uint32_t cjk_signs_begin = 0x3000;
constexpr std::uint32_t cjk_signs_end = 0x3040;
constexpr std::uint32_t wide_signs_begin = 0xFF00;  // of full width, Latin letters among them
constexpr std::uint32_t replacement = 0xFFFD;       // stands for an invalid byte
constexpr std::uint32_t right_to_left_comma = 0x60C;
constexpr std::uint32_t right_to_left_question_mark = 0x61F;

enum class Kind : std::uint8_t { sign, latin, other };

Kind kind_of(std::uint32_t point) {
  const bool is_letter = (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z') ||
                         (point >= 0xC0 && point < latin_ends && point != 0xD7 && point != 0xF7) ||
                         (point >= more_latin_begins && point < more_latin_ends);
  if (is_letter) return Kind::latin;
  const bool is_sign = point < others_begin || (point >= signs_begin && point < signs_end) ||
                       (point >= cjk_signs_begin && point < cjk_signs_end) ||
                       point >= wide_signs_begin || point == right_to_left_comma ||
                       point == right_to_left_question_mark;
  return is_sign ? Kind::sign : Kind::other;
}

/// Cuts a text at each change between Latin letters and others.
class Cutting {
 public:
  void take(std::string_view letter, Kind kind) {
    if (kind == Kind::sign) {
      signs_ += letter;
      return;
    }
    const bool is_latin = kind == Kind::latin;
    if (runs_.empty() || runs_.back().is_foreign != is_latin) {
      if (is_latin && !runs_.empty()) runs_.back().text += std::exchange(signs_, {});
      runs_.push_back({.text = {}, .is_foreign = is_latin});
    }
    runs_.back().text += std::exchange(signs_, {});
    runs_.back().text += letter;
    letters_ += is_latin ? 1 : 0;
    has_others_ = has_others_ || !is_latin;
  }

  std::vector<ScriptRun> finish(std::string_view whole) && {
    if (!has_others_ || letters_ < 2) return {{.text = std::string(whole)}};
    if (!runs_.back().is_foreign) runs_.back().text += signs_;
    else if (!signs_.empty()) runs_.push_back({.text = signs_});
    return std::move(runs_);
  }

 private:
  std::vector<ScriptRun> runs_{};
  std::string signs_{};  ///< since the last letter
  std::size_t letters_ = 0;
  bool has_others_ = false;
};

}  // namespace

std::vector<ScriptRun> script_runs(std::string_view text) {
  Cutting cutting;
  for (auto rest = text; !rest.empty();) {
    const auto [point, size] =
        values::first_character(rest).value_or(values::Character{.code_point = replacement});
    cutting.take(rest.substr(0, size), kind_of(point));
    rest.remove_prefix(size);
  }
  return std::move(cutting).finish(text);
}

}  // namespace kiosk

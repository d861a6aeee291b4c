#include "app/wording/word_search.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "app/values/utf8.h"
#include "app/wording/scripts.h"

namespace kiosk {
namespace {

/// Letters that Unicode does not take apart, and nobody types on another keyboard than their own.
UChar32 without_stroke(UChar32 letter) {
  switch (letter) {
    case U'đ':
    case U'Đ': return U'd';
    case U'ł':
    case U'Ł': return U'l';
    case U'ø':
    case U'Ø': return U'o';
    case U'ı': return U'i';
    default: return letter;
  }
}

}  // namespace

std::string folded(std::string_view words) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* apart = icu::Normalizer2::getNFKDInstance(status);
  const auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(words.data(), static_cast<int32_t>(words.size())));
  const auto decomposed = U_SUCCESS(status) ? apart->normalize(text, status) : text;
  icu::UnicodeString kept;
  for (int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
    const auto character = decomposed.char32At(at);
    if (u_charType(character) == U_NON_SPACING_MARK) continue;
    if (u_isalnum(character)) kept.append(without_stroke(character));
    else if (!kept.isEmpty() && !kept.endsWith(u' ')) kept.append(u' ');
  }
  kept.foldCase();  // the whole text: one letter may become two, as in Straße
  std::string result;
  kept.toUTF8String(result);
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

bool is_found_in(std::string_view folded_label, std::string_view folded_search) {
  while (!folded_search.empty()) {
    const auto word = folded_search.substr(0, folded_search.find(' '));
    const auto first = values::first_character(word);
    const bool anywhere = first && stands_without_spaces(static_cast<UChar32>(first->code_point));
    bool found = false;
    for (auto at = folded_label.find(word); at != std::string_view::npos && !found;
         at = folded_label.find(word, at + 1)) {
      found = anywhere || at == 0 || folded_label[at - 1] == ' ';
    }
    if (!found) return false;
    folded_search.remove_prefix(std::min(folded_search.size(), word.size() + 1));
  }
  return true;
}

}  // namespace kiosk

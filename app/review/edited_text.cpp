#include "app/review/edited_text.h"

#include <utility>

#include "app/values/utf8.h"

namespace kiosk {
namespace {

using values::is_continuation;

std::size_t before(const EditedText& text) {
  if (text.caret == 0) return 0;
  auto place = text.caret - 1;
  while (place > 0 && is_continuation(text.text[place])) --place;
  return place;
}

std::size_t behind(const EditedText& text) {
  if (text.caret >= text.text.size()) return text.text.size();
  auto place = text.caret + 1;
  while (place < text.text.size() && is_continuation(text.text[place])) ++place;
  return place;
}

}  // namespace

EditedText edited(std::string text) {
  const auto end = text.size();
  return {.text = std::move(text), .caret = end};
}

EditedText after(EditedText text, const TextEdit& edit, std::size_t most) {
  switch (edit.kind) {
    case TextEdit::Kind::insert:
      if (text.text.size() + edit.typed.size() > most) return text;
      text.text.insert(text.caret, edit.typed);
      text.caret += edit.typed.size();
      return text;
    case TextEdit::Kind::erase_before: {
      const auto from = before(text);
      text.text.erase(from, text.caret - from);
      text.caret = from;
      return text;
    }
    case TextEdit::Kind::erase_after:
      text.text.erase(text.caret, behind(text) - text.caret);
      return text;
    case TextEdit::Kind::left: text.caret = before(text); return text;
    case TextEdit::Kind::right: text.caret = behind(text); return text;
    case TextEdit::Kind::home: text.caret = 0; return text;
    case TextEdit::Kind::end: text.caret = text.text.size(); return text;
  }
  return text;
}

}  // namespace kiosk

#include "app/speech/clip_name.h"

#include "app/values/fnv1a.h"
#include "app/values/shorter_pieces.h"

namespace kiosk {

std::string clip_name(std::string_view piece) {
  const auto end = piece.find_last_not_of(" .,:;");
  return values::fnv1a(piece.substr(0, end == std::string_view::npos ? 0 : end + 1));
}

std::vector<std::string> clip_parts(std::string_view piece) {
  return values::shorter_pieces(piece);
}

}  // namespace kiosk

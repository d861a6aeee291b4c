#include "app/typesetting/script_direction.h"

namespace kiosk {

bool is_from_the_right(GUnicodeScript script) {
  switch (script) {
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_SYRIAC:
    case G_UNICODE_SCRIPT_THAANA:
    case G_UNICODE_SCRIPT_NKO: return true;
    default: return false;
  }
}

}  // namespace kiosk

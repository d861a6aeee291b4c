#include "app/speech/role.h"

namespace kiosk {

bool is_interactive(Role role) {
  switch (role) {
    case Role::button:
    case Role::radio:
    case Role::checkbox:
    case Role::slider_step:
    case Role::tab:
    case Role::link:
    case Role::text_box: return true;
    default: return false;
  }
}

}  // namespace kiosk

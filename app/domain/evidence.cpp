#include "app/domain/evidence.h"

namespace kiosk {}  // namespace kiosk

// Makes the sheet that a screen asked for, from the session as it is.
#pragma once

#include "app/session/request.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/words.h"
#include "ui/host/kiosk.h"

namespace kiosk {

struct KioskSettings;

/// What a sheet is made of; all of it outlives the call.
struct SheetSource {
  const Session& session;
  const ui::KioskContent& content;
  const Words& words;  ///< in the session's language
  const KioskSettings& settings;
  const Typesetter& typesetter;
};

/// A page with nothing of a visit on it, for staff to see whether it comes out.
std::string test_page(const Words& words, const KioskSettings& settings,
                      const Typesetter& typesetter);

/// The PDF of a sheet. Throws std::runtime_error if a library fails.
std::string printed_sheet(const PrintSheet& asked, const SheetSource& source);

}  // namespace kiosk

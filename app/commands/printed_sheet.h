// Renders the sheet that a screen asked for, from the session as it is.
#pragma once

#include "app/session/request.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/words.h"
#include "ui/host/kiosk.h"

namespace kiosk {

struct VisitSettings;

/// The input of a sheet; all of it must outlive the call.
struct SheetSource {
  const Session& session;
  const ui::KioskContent& content;
  const Words& words;  ///< in the session's language
  const VisitSettings& settings;
  const Typesetter& typesetter;
};

/// A test page without any data of a visit, for staff to test the printer.
std::string test_page(const Words& words, const VisitSettings& settings,
                      const Typesetter& typesetter);

/// The PDF of a sheet. Throws std::runtime_error if a library fails.
std::string printed_sheet(const PrintSheet& asked, const SheetSource& source);

}  // namespace kiosk

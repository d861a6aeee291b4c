// The content of a kiosk: the clinic's aid, or a plain form, with its texts and languages.
#pragma once

#include <string>

#include "app/commands/kiosk_command.h"
#include "app/settings/kiosk_settings.h"
#include "app/terminology/fetch_value_sets.h"
#include "ui/host/kiosk.h"

namespace kiosk {

/// The aid of the settings, or the form of the arguments instead. Faults go to the log; if nothing
/// can be shown, the state has no content and says why in `staff_detail`.
ui::ContentState load_kiosk_content(const KioskArguments& arguments, const KioskSettings& settings);

/// The same content with a person's record, if the clinic's system handed one over for this visit:
/// its file is gone when this returns. nullopt if none was, or it cannot be used; the log says why,
/// and nothing of a record.
std::optional<ui::ContentState> load_content_for_person(const KioskArguments& arguments,
                                                        const KioskSettings& settings);

/// Asks the clinic's terminology server, if there is one, for the answers that the form needs and
/// nobody supplies. Returns whether any was fetched: then the content can be loaded with them.
/// `end` ends it from another thread.
bool fetch_kiosk_answers(const KioskArguments& arguments, const KioskSettings& settings,
                         FetchEnd& end);

/// The content folder of the settings with its links resolved: when an update switches a link, the
/// loaded content stays the same.
std::filesystem::path content_folder(const KioskSettings& settings);

/// The unusable files of the clinic's value sets: logged, and returned as lines for the staff
/// panel. The kiosk runs without them.
std::string value_set_notices(const KioskSettings& settings);

}  // namespace kiosk

// The frame that is the same on every screen of a visit.
#pragma once

#include "app/session/navigation.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

/// The frame of a screen: header with the display button, the draft notice, labels for paging.
FrameView make_frame(const ViewContext& context, const std::string& name);
/// A frame without header buttons: panels, and screens that stand alone.
FrameView make_bare_frame(const ViewContext& context, const std::string& name);

ActionView back_action(const ViewContext& context);
/// "Question 3 of 12".
std::string progress_words(const ViewContext& context, const Progress& place);
/// Sets the progress in the form at that occurrence, and Back and Next; `next` is the key of Next's
/// label.
void lead_through_form(FrameView& frame, const ViewContext& context, NodeIndex node,
                       std::string_view next);
/// An action labeled with the program's text for `key`.
ActionView action(const ViewContext& context, const std::string& id, std::string_view key,
                  Event event, Icon icon = Icon::none);
/// Prints a card or a slip. It is disabled while that is in progress.
ActionView print_action(const ViewContext& context, const PrintProgress& progress,
                        PrintedSheet sheet);
/// That paper came out, and where, if the clinic has said so.
std::string printed_words(const ViewContext& context);
/// The state of that print, in one sentence; empty before it was requested.
std::string print_line(const ViewContext& context, const PrintProgress& progress);
/// Why a sheet does not come out, as text.
std::string trouble_words(const ViewContext& context, PrintTrouble trouble);
/// The star of a treatment.
ActionView star_action(const ViewContext& context, OptionIndex option);
/// "Because ..." for each reason why a treatment is shown; empty if there is none.
std::vector<std::string> because_lines(const ViewContext& context, OptionIndex option);

}  // namespace kiosk::ui

// What is the same on every screen of a visit.
#pragma once

#include "app/session/navigation.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

/// The frame of a screen: header with the display button, the draft notice, paging words.
FrameView make_frame(const ViewContext& context, const std::string& name);
/// A frame without header buttons: panels, and screens that stand alone.
FrameView make_bare_frame(const ViewContext& context, const std::string& name);

ActionView back_action(const ViewContext& context);
/// "Question 3 of 12".
std::string progress_words(const ViewContext& context, const Progress& place);
/// How far a person is in the form at that occurrence, and the ways back and on; `next` is the key
/// of the words of the way on.
void lead_through_form(FrameView& frame, const ViewContext& context, NodeIndex node,
                       std::string_view next);
/// An action labelled with the program's words for `key`.
ActionView action(const ViewContext& context, const std::string& id, std::string_view key,
                  Event event, Icon icon = Icon::none);
/// Prints a card or a slip. It stands still while that is under way.
ActionView print_action(const ViewContext& context, const PrintProgress& progress,
                        PrintedSheet sheet);
/// How that print stands, in one sentence; empty before it was asked for.
std::string print_line(const ViewContext& context, const PrintProgress& progress);
/// What keeps a sheet from coming out, in words.
std::string trouble_words(const ViewContext& context, PrintTrouble trouble);
/// The star of a treatment.
ActionView star_action(const ViewContext& context, OptionIndex option);
/// "Because ..." for each reason that brought a treatment up; empty if none did.
std::vector<std::string> because_lines(const ViewContext& context, OptionIndex option);

}  // namespace kiosk::ui

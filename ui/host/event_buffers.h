// Xlib's buffers of processed events.
#pragma once

struct _XDisplay;  // Xlib's headers define words such as None and Bool, so they are kept out of
                   // this one

namespace kiosk::ui {

/// Overwrites the buffers through which the keys and touches of a visit came: the connection's own,
/// which still holds what was read last, and the free list of events in Xlib. No waiting event is
/// lost.
void wipe_event_buffers(_XDisplay* display);

}  // namespace kiosk::ui

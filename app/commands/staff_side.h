// The staff's part of the kiosk: the door with the code, the diary, the diagnosis.
#pragma once

#include "app/commands/diary.h"
#include "app/commands/facts_poller.h"
#include "app/commands/record_copies.h"
#include "app/commands/staff_door.h"
#include "ui/host/kiosk.h"

namespace kiosk {

/// The implementation of the staff's ports of one kiosk. It must outlive them.
class StaffSide {
 public:
  /// `context` has the settings and the known facts of the machine. `changed` is called from other
  /// threads; it may only wake a thread.
  StaffSide(LookInput context, std::function<void()> changed);
  /// Records that the program ended normally.
  ~StaffSide();
  StaffSide(const StaffSide&) = delete;
  StaffSide& operator=(const StaffSide&) = delete;

  /// Connects a kiosk's ports for staff, and records the results of prints and of loading the
  /// content as they pass through the others.
  void connect(ui::KioskPorts& ports, const RecordCopies& record);
  /// From any thread: records a trouble once when it begins, and lost copies.
  void note(const RecordReport& report);
  /// From any thread.
  void note(NotableEvent event) { diary_.note(event); }

 private:
  PrintReport noted(PrintReport report);
  std::optional<bool> noted(std::optional<bool> code_was_right);
  LookInput matter_now(const ui::ScreenFacts& screen, const RecordCopies& record) const;

  LookInput context_;
  Diary diary_;
  StaffDoor door_;
  FactsPoller facts_poller_;
  PrintTrouble print_trouble_ = PrintTrouble::none;
  std::mutex record_mutex_{};
  RecordReport record_{};
};

}  // namespace kiosk

// What the kiosk has for those who look after it: the door with the code, the diary, the diagnosis.
#pragma once

#include "app/commands/diary.h"
#include "app/commands/lookout.h"
#include "app/commands/record_copies.h"
#include "app/commands/staff_door.h"
#include "ui/host/kiosk.h"

namespace kiosk {

/// Behind the staff's ports of one kiosk. It outlives them.
class StaffSide {
 public:
  /// `matter` has the settings and what is known of the machine. `changed` is called from other
  /// threads; it may only wake somebody.
  StaffSide(LookInput context, std::function<void()> changed);
  /// Notes that the program ended as it should.
  ~StaffSide();
  StaffSide(const StaffSide&) = delete;
  StaffSide& operator=(const StaffSide&) = delete;

  /// Gives a kiosk its staff's ports, and notes what becomes of prints and of the content on their
  /// way through the others.
  void connect(ui::KioskPorts& ports, const RecordCopies& record);
  /// From any thread: notes a trouble once when it begins, and copies that were lost.
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
  Lookout lookout_;
  PrintTrouble print_trouble_ = PrintTrouble::none;
  std::mutex record_mutex_{};
  RecordReport record_{};
};

}  // namespace kiosk

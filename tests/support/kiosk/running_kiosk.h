// The real program, as a clinic runs it, on a screen of its own and in a folder of its own.
#pragma once

#include "tests/support/kiosk/hand.h"
#include "tests/support/kiosk/virtual_screen.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {

/// What a test wants otherwise than usual.
struct KioskWishes {
  std::filesystem::path program{};
  std::filesystem::path content{};
  std::filesystem::path questionnaire{};  ///< a plain form in place of an aid
  std::filesystem::path value_sets{};     ///< the clinic's own; none where it is empty
  std::filesystem::path launch{};         ///< where records are handed over; nowhere if empty
  int ask_after_seconds = 600;
  int countdown_seconds = 120;
  std::vector<std::string> languages{"en", "es"};  ///< offered; the kiosk begins with the first
  std::string clinic_language{};                   ///< in which clinicians read; none if empty
  std::string print_folder = "print";              ///< in the kiosk's folder
  std::string print_queue{};                       ///< prints there instead of into a folder
  std::string cups_server{};                       ///< CUPS's socket
  std::string staff_section{};                     ///< as `beforehand staff-code` prints it
  std::string alert_section{};                     ///< "[alert]" and its lines
  std::string speech_section{};  ///< "[speech]" and its lines; what is said is then logged
  std::string mode = "waiting-room";
  ServerKind server = ServerKind::memory;
  std::string screen_keys{};  ///< further lines of kiosk.toml's [screen]
  std::function<void(const VirtualScreen&)>
      before_start{};  ///< what is done with the screen before the kiosk comes
  std::map<std::string, std::string> environment{};  ///< besides that which keeps it in its folder
  ScreenPixels glass{};
  double diagonal_inches = 27;
  std::optional<int> longest_rest =
      0;  ///< ms for which a screen that has just come takes nothing; none: as it is for a person
  std::optional<int> longest_mark{};  ///< ms for which a row is marked for one switch; none: as set
  std::string ease_section{};         ///< "[ease]" and its lines
  bool record =
      false;  ///< copies for the clinic's record go into the folder "record" of the kiosk's folder
};

/// A kiosk that shows its first screen. All that it writes goes into its folder.
class RunningKiosk {
 public:
  explicit RunningKiosk(const KioskWishes& wishes);

  const VirtualScreen& screen() const { return screen_; }
  const std::filesystem::path& folder() const { return folder_.path(); }
  std::filesystem::path socket() const { return folder() / "seen"; }
  /// The log of what it said, where it has a voice.
  std::filesystem::path utterances() const { return folder() / "utterances"; }
  ChildProcess& process() { return *process_; }
  /// All that it wrote to its standard streams.
  std::string said() const;
  /// The sheets printed so far.
  std::vector<std::filesystem::path> sheets() const;

 private:
  VirtualScreen screen_;
  TemporaryFolder folder_{};
  std::filesystem::path print_folder_{};
  std::unique_ptr<ChildProcess> process_{};
};

}  // namespace kiosk

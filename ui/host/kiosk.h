// The kiosk's loop: waits for a person, applies events to the session, draws after changes.
#pragma once

#include <functional>

#include "app/session/request.h"
#include "ui/host/mover.h"
#include "ui/host/presence.h"
#include "ui/host/screen_facts.h"
#include "ui/host/screen_reader.h"
#include "ui/host/stage.h"
#include "ui/host/window.h"
#include "ui/views/make_view.h"

namespace kiosk {
struct VisitSettings;
}

namespace kiosk::ui {

/// The content of a kiosk. Loaded once; loaded again only after it failed.
struct KioskContent {
  DecisionAid aid{};
  std::map<Language, Words, std::less<>> words{};
  std::vector<Language> languages{};  ///< offered
  std::shared_future<Audit> audit{};  ///< evaluated on first use; may be empty
};

/// The result of loading the content: the content, or a message for staff.
struct ContentState {
  std::optional<KioskContent> content{};
  std::string staff_detail{};
  std::vector<Language> left_out{};  ///< languages that are not offered, since a text is missing
};

/// The side effects of the loop, as functions.
struct KioskPorts {
  std::function<ContentState()> load{};  ///< called again every minute while it fails
  /// The content with the record of the person whose visit begins, if the clinic's system handed
  /// one over; it is forgotten with the visit. May be empty.
  std::function<std::optional<ContentState>()> load_for_person{};
  /// Starts a print; false if there is no sheet to print.
  std::function<bool(const PrintSheet&, const Session&, const KioskContent&, const Words&)> print{};
  std::function<PrintReport()> print_report{};  ///< its state; a change wakes the window
  std::function<void()> cancel_print{};
  /// Starts to notify staff of a sign that cannot wait; a change wakes the window. Returns whether
  /// the clinic's record accepted the notice, if it was asked.
  std::function<std::optional<bool>(const RaiseAlert&, const Session&, const KioskContent&,
                                    const Words&)>
      raise_alert{};
  std::function<std::optional<bool>()>
      alert_printed{};  ///< returned once: whether the slip came out where staff are
  std::function<std::string()> time_of_day{};  ///< in staff's format: "14:05"
  /// Queues a copy for the clinic's record; returns the reference by which the desk finds it, or ""
  /// if it could not be queued.
  std::function<std::string(const Session&, const KioskContent&, const Words&)> send_to_record{};
  std::function<std::string(const Words&)>
      staff_note{};  ///< the state of the record, for staff; "" if all is well
  std::function<void(const std::string&)>
      check_staff_code{};  ///< starts the check; its end wakes the window
  std::function<std::optional<bool>()> staff_code_checked{};  ///< returned once for each check
  std::function<StaffTries()> staff_tries{};
  std::function<void(const KeyMap&)> log_keys{};  ///< writes lines for kiosk.toml to the log
  std::function<void(const ScreenFacts&)>
      look_around{};  ///< starts an inspection; its end wakes the window
  std::function<std::shared_ptr<const MachineFacts>()>
      facts{};                           ///< null while they are being collected
  std::function<std::string()> today{};  ///< yyyy-mm-dd
  /// How often a watchdog needs a sign of life; nullopt without one, and then nothing wakes an idle
  /// kiosk.
  std::optional<Moment> sign_of_life_every{};
  std::function<void()> sign_of_life{};  ///< a frame came through to the glass
  std::function<void(bool)>
      visit_is_on{};  ///< called when a visit begins, and when nothing of it is left; may be empty
  /// Whether the content has changed since it was loaded; called while no visit is on. May be
  /// empty.
  std::function<bool()> has_new_content{};
  std::function<void(bool has_content)> shown{};  ///< called at the first frame, and after each
                                                  ///< load; may be empty
  std::function<bool()> must_end{};               ///< the system asks the program to end
  std::function<void(const std::string&)> publish_semantics{};  ///< may be empty
  std::optional<Moment>
      longest_mark{};        ///< limits how long a row is marked for one switch, for tests
  Player* player = nullptr;  ///< null without a voice; a change wakes the window
  std::function<std::optional<bool>()>
      jack_turned{};  ///< returned once: whether headphones went into the machine's own jack, or
                      ///< came out; may be empty
};

/// One kiosk with its window.
class Kiosk {
 public:
  Kiosk(Window& window, Stage& stage, const VisitSettings& settings, ContentState content,
        Words fallback_words, KioskPorts ports);
  /// Runs until staff end it or the system does.
  void run();

 private:
  void handle_inputs();
  void handle(Input input);
  TypedInto typed_into() const;
  void join_what_is_typed(Input& input);
  void apply(const Event& event);
  void carry_out(const Request& request);
  void follow_print();
  void follow_alert();
  void follow_staff();
  void follow_speech();
  void follow_jack();
  void signal_once();
  bool use_command(Key key);
  bool use_voice(Key key);
  bool tries_out_keys() const;
  bool use_for_key_test(const Input& input);
  void take_for_a_switch(Input& input);
  void use_switches(Input& input);
  void move_mark();
  void notice_hold();
  void notice_what_moves(const Event& event, const std::string& place);
  void begin_motion(Moves what, const Rect& from = {});
  std::optional<Moment> next_attraction() const;
  void attract();
  Attraction attraction() const;
  bool can_be_lowered() const;
  Moment mark_lasts() const;
  ScreenSize whole_screen() const;
  void let_time_pass();
  void look_after_content();
  void begin_with_record();
  void forget_record();
  void tell_whether_a_visit_is_on();
  void show_if_changed();
  void show();
  bool owes_a_sign_of_life() const;
  void leave_no_trace();
  View view() const;
  Appearance appearance() const;
  float pixels_per_mm() const;
  const Words& words() const;
  /// In the language that clinicians read here; null if it is not set or there are no texts in it.
  const Words* clinic_words() const;
  std::optional<Moment> time_to_wait() const;

  Window& window_;
  Stage& stage_;
  const VisitSettings& settings_;
  ContentState content_;
  Words fallback_words_;
  KioskPorts ports_;
  Session session_{};
  Moment last_touch_{0};
  Moment last_load_{0};
  std::optional<Moment> ask_time_at_{};
  Moment last_sign_of_life_{0};
  std::optional<bool> shown_with_content_{};  ///< nullopt before the first frame
  Presence presence_{};
  ScreenReader reader_{nullptr};
  std::optional<Moment> mark_moves_at_{};  ///< for one switch; nullopt while it rests
  Mover mover_{};
  /// A page that a touch has led away from, and how the next one comes in.
  struct LeftPage {
    std::string place{};
    Moves next = Moves::nothing;
  };
  std::optional<LeftPage> left_{};
  std::optional<Moment> attracted_at_{};  ///< when the untouched welcome moved last
  int attractions_ = 0;                   ///< how often it has moved
  Key last_command_ = Key::none;
  bool was_speaking_ = false;
  bool was_asking_ = false;          ///< whether anybody is there
  bool has_signalled_sign_ = false;  ///< in this visit
  Moment last_typed_{-10000};
  bool finger_down_ = false;
  bool leaving_ = false;
  bool forgetting_ = false;                               ///< a visit has just ended
  std::optional<ContentState> content_without_record_{};  ///< while a person's record is in use
  bool told_of_a_visit_ = false;
};

}  // namespace kiosk::ui

// The kiosk's loop: waits for a person, lets events change the session, draws when something
// changed.
#pragma once

#include <functional>

#include "app/session/request.h"
#include "ui/host/presence.h"
#include "ui/host/screen_facts.h"
#include "ui/host/screen_reader.h"
#include "ui/host/stage.h"
#include "ui/host/window.h"
#include "ui/views/make_view.h"

namespace kiosk {
struct KioskSettings;
}

namespace kiosk::ui {

/// What a kiosk shows. Read once; read again only after it was found wanting.
struct KioskContent {
  DecisionAid aid{};
  std::map<Language, Words, std::less<>> words{};
  std::vector<Language> languages{};  ///< offered
  std::shared_future<Audit> audit{};  ///< worked out when it is first asked for; may be empty
};

/// What reading the content gave: the content, or a line that tells staff what is wrong.
struct ContentState {
  std::optional<KioskContent> content{};
  std::string staff_detail{};
};

/// What the loop has done for it outside.
struct KioskPorts {
  std::function<ContentState()> load{};  ///< asked again every minute while it fails
  /// Begins it; false: there is no sheet to print.
  std::function<bool(const PrintSheet&, const Session&, const KioskContent&, const Words&)> print{};
  std::function<PrintReport()>
      print_report{};  ///< how it stands; whoever has news wakes the window
  std::function<void()> cancel_print{};
  /// Begins to tell staff of a sign that cannot wait; whoever has news wakes the window. Whether
  /// the clinic's record took it, where it was asked.
  std::function<std::optional<bool>(const RaiseAlert&, const Session&, const KioskContent&,
                                    const Words&)>
      raise_alert{};
  std::function<std::optional<bool>()>
      alert_printed{};  ///< told once: whether the slip came out where staff are
  std::function<std::string()> time_of_day{};  ///< as staff read it: "14:05"
  /// Hands a copy to the clinic's record; the reference that the desk finds it by, or "" if it
  /// could not be handed over.
  std::function<std::string(const Session&, const KioskContent&, const Words&)> send_to_record{};
  std::function<std::string(const Words&)>
      staff_note{};  ///< how it stands with the record, for staff; "" if all is well
  std::function<void(const std::string&)>
      check_staff_code{};  ///< begins it; whoever has news wakes the window
  std::function<std::optional<bool>()> staff_code_checked{};  ///< told once for each check
  std::function<StaffTries()> staff_tries{};
  std::function<void(const ScreenFacts&)>
      look_around{};  ///< begins it; whoever has news wakes the window
  std::function<std::shared_ptr<const MachineFacts>()>
      facts{};                           ///< null while they are being gathered
  std::function<std::string()> today{};  ///< yyyy-mm-dd
  /// How often somebody outside has to hear that frames come through; nothing: nobody waits for it,
  /// and then nothing wakes a kiosk at rest.
  std::optional<Moment> sign_of_life_every{};
  std::function<void()> sign_of_life{};  ///< a frame came through, to the glass
  std::function<void(bool)>
      visit_is_on{};  ///< whenever a visit begins, and once nothing of it is left; may be empty
  /// Whether other content is there than was loaded last; asked while nobody is there. May be
  /// empty.
  std::function<bool()> has_new_content{};
  std::function<void(bool has_content)>
      shown{};                       ///< the first frame, and whenever content comes; may be empty
  std::function<bool()> must_end{};  ///< the system asks the program to end
  std::function<void(const std::string&)> publish_semantics{};  ///< may be empty
  Player* player = nullptr;  ///< null: nothing is read aloud; whoever has news wakes the window
};

/// One kiosk with its window.
class Kiosk {
 public:
  Kiosk(Window& window, Stage& stage, const KioskSettings& settings, ContentState content,
        Words fallback_words, KioskPorts ports);
  /// Runs until staff leave it or the system ends it.
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
  bool use_command(Key key);
  bool use_voice(Key key);
  void take_for_a_switch(Input& input);
  void let_time_pass();
  void look_after_content();
  void tell_whether_a_visit_is_on();
  void show_if_changed();
  void show();
  bool owes_a_sign_of_life() const;
  void leave_no_trace();
  View view() const;
  Appearance appearance() const;
  float pixels_per_mm() const;
  const Words& words() const;
  std::optional<Moment> time_to_wait() const;

  Window& window_;
  Stage& stage_;
  const KioskSettings& settings_;
  ContentState content_;
  Words fallback_words_;
  KioskPorts ports_;
  Session session_{};
  Moment last_touch_{0};
  Moment last_load_{0};
  std::optional<Moment> ask_time_at_{};
  Moment last_sign_of_life_{0};
  std::optional<bool> shown_with_content_{};  ///< nothing before the first frame
  Presence presence_{};
  ScreenReader reader_{nullptr};
  Key last_command_ = Key::none;
  bool was_speaking_ = false;
  Moment last_typed_{-10000};
  bool finger_down_ = false;
  bool leaving_ = false;
  bool forgetting_ = false;  ///< a visit has just ended
  bool told_of_a_visit_ = false;
};

}  // namespace kiosk::ui

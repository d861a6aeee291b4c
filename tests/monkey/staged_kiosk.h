// A kiosk without window, clock or printer: what ui/host/kiosk.cpp does with inputs and time, with
// both handed over as values.
#pragma once

#include "app/commands/load_content.h"
#include "app/session/update.h"
#include "app/settings/visit_settings.h"
#include "ui/host/kiosk.h"
#include "ui/host/offscreen.h"

namespace kiosk::monkey {

class StagedKiosk {
 public:
  StagedKiosk(ui::KioskContent content, VisitSettings settings, std::pair<int, int> glass);

  /// One input, at the present moment.
  void handle(ui::Input input);
  /// Time passes, and brings what it brings.
  void rest(Moment longest);
  /// Something happens that no input means: Ctrl+Q, news of a print.
  void happen(const Event& event);
  /// Lays out what the session shows, and draws it if it is another picture.
  void show();
  /// Another size of window.
  void resize(std::pair<int, int> glass) { glass_ = glass; }

  const Session& session() const { return session_; }
  const ui::SemanticScreen& said() const { return stage_.said(); }
  bool is_settled() const { return stage_.is_settled(); }
  std::pair<int, int> glass() const { return glass_; }
  const ui::KioskContent& content() const { return content_; }
  const VisitSettings& settings() const { return settings_; }
  Moment last_touch() const { return last_touch_; }
  Moment now() const { return now_; }
  /// What the next time a staff code is looked at gives, and whether the next copy for the record
  /// is taken.
  void set_outside(bool code_is_right, bool record_takes) {
    code_is_right_ = code_is_right, record_takes_ = record_takes;
  }
  /// The sheet that was last asked for and has not been fetched; fetching takes it away.
  std::optional<PrintSheet> take_print() { return std::exchange(print_, std::nullopt); }
  /// The PDF of a sheet of the session as it is now.
  std::string sheet(const PrintSheet& asked) const;
  /// How many visits have been forgotten so far.
  std::uint64_t forgotten() const { return forgotten_; }
  /// The events of inputs, as they were, the newest last; for repeating one where it makes no
  /// sense.
  const std::vector<Event>& past() const { return past_; }

 private:
  const Words& words() const;
  ui::View view() const;
  ui::Appearance appearance() const;
  void carry_out(const Request& request);

  ui::KioskContent content_;
  VisitSettings settings_;
  std::pair<int, int> glass_;
  // What is laid out is looked at, not the picture: it is drawn into a corner of a few pixels,
  // which is quick.
  ui::Offscreen offscreen_{{8, 8}};
  Typesetter typesetter_;
  ui::Stage stage_;
  Session session_{};
  Moment now_{10'000};
  Moment last_touch_{0};
  bool finger_down_ = false;
  bool code_is_right_ = false;
  bool record_takes_ = true;
  std::optional<PrintSheet> print_{};
  std::uint64_t forgotten_ = 0;
  std::vector<Event> past_{};
};

/// The content that the options name, with its words. Throws std::runtime_error.
ui::KioskContent content_for(const std::filesystem::path& content,
                             const std::filesystem::path& questionnaire);

}  // namespace kiosk::monkey

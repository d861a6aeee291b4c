// Keys with the same meaning on every screen: help, a break, stopping, and the voice.
#include <utility>

#include "app/session/update.h"
#include "app/settings/visit_settings.h"
#include "ui/host/kiosk.h"

namespace kiosk::ui {
namespace {

std::optional<Event> event_of(Key key) {
  switch (key) {
    case Key::help: return HelpOpened{};
    case Key::pause: return BreakTaken{};
    case Key::stop: return StopAsked{};
    case Key::louder: return VolumeStepped{+1};
    case Key::softer: return VolumeStepped{-1};
    case Key::faster: return RateStepped{+1};
    case Key::slower: return RateStepped{-1};
    case Key::jack_in: return VoiceBegun{};
    case Key::jack_out: return VoiceEnded{};
    default: return std::nullopt;
  }
}

/// A person is slower between two presses of a switch, and a scanner between two characters faster.
constexpr Moment between_switches{80};

bool changes_the_voice(Key key) {
  return key == Key::louder || key == Key::softer || key == Key::faster || key == Key::slower;
}

}  // namespace

bool Kiosk::tries_out_keys() const {
  const auto* staff = session_.panels.find<StaffEntry>();
  return staff && staff->page == StaffPage::key_test;
}

/// On staff's page for it a key does nothing but show its code. A key without any meaning does
/// nothing elsewhere.
bool Kiosk::use_for_key_test(const Input& input) {
  const bool is_key = input.kind == InputKind::key || input.kind == InputKind::character;
  if (!is_key || !tries_out_keys()) return input.kind == InputKind::key && input.key == Key::none;
  last_touch_ = input.when;
  if (input.code > 0) apply(StaffKeyPressed{input.code});
  return true;
}

/// Handles the keys of the voice.
bool Kiosk::use_voice(Key key) {
  if (!reader_.is_there()) return key == Key::jack_in || changes_the_voice(key);
  if (key == Key::help && last_command_ != Key::help) return reader_.repeat(session_.listening);
  return key == Key::pause && reader_.pause();
}

/// Help repeats the last utterance, and pressed again it opens help; Pause pauses the voice, and if
/// that is silent it covers the answers.
bool Kiosk::use_command(Key key) {
  const bool is_used = use_voice(key);
  last_command_ = key;
  if (is_used) return true;
  const auto event = event_of(key);
  if (!event) {
    // A person who begins with a key may not see the screen (EN 301 549 5.2).
    const bool begins = reader_.is_there() && !holds_a_visit(session_);
    if (begins) {
      apply(VoiceBegun{});
      stage_.show_focus();
    }
    return begins;
  }
  if (key == Key::jack_in) stage_.show_focus();
  if (session_.panels.find<StaffEntry>() || !content_.content) return true;
  apply(*event);
  if (changes_the_voice(key)) reader_.repeat(session_.listening);
  return true;
}

/// The idle time restarts when an utterance has ended: a listener touches nothing. Only a person's
/// action ends a countdown.
void Kiosk::follow_speech() {
  const bool is_speaking = reader_.is_speaking();
  const bool was_speaking = std::exchange(was_speaking_, is_speaking);
  if ((is_speaking || was_speaking) && !session_.panels.find<StillThere>())
    last_touch_ = window_.now();
}

/// What a keypad's jack sends as a key, the machine's own jack tells.
void Kiosk::follow_jack() {
  if (const auto is_in = ports_.jack_turned ? ports_.jack_turned() : std::nullopt)
    handle({.kind = InputKind::key,
            .when = window_.now(),
            .key = *is_in ? Key::jack_in : Key::jack_out});
}

/// The room hears that a sign cannot wait, once in a visit, and that nobody seems to be there, each
/// time (Section 508, 407.5). A signal has no words, so it tells nothing of the answers.
void Kiosk::signal_once() {
  const bool asks = session_.panels.find<StillThere>() != nullptr;
  const bool has_sign = std::holds_alternative<UrgentScreen>(session_.screen);
  const bool is_new = (asks && !was_asking_) || (has_sign && !has_signalled_sign_);
  was_asking_ = asks;
  has_signalled_sign_ = has_signalled_sign_ || has_sign;
  if (is_new) reader_.signal(settings_.speech.signal_volume);
}

/// Without a text field, a switch or Space is meant. A scanner sends many characters at once: they
/// are a code on the wrong screen, and are ignored.
void Kiosk::take_for_a_switch(Input& input) {
  const bool is_alone = input.when - std::exchange(last_typed_, input.when) > between_switches;
  const auto& panels = session_.panels;
  const bool is_entry = panels.find<PadEntry>() || panels.find<TextEntry>();
  const bool has_switches = ease_of(session_, settings_).switches != Switches::none;
  if (panels.find<StaffEntry>() || (is_entry && !has_switches)) return;
  const auto key = key_of_typed(input);
  if (key == Key::none || !is_alone || window_.next_typed()) return;
  input.kind = InputKind::key;
  input.key = key;
}

}  // namespace kiosk::ui

#include "ui/host/kiosk.h"

#include <algorithm>
#include <utility>

#include "app/domain/language.h"
#include "app/memory/wiping.h"
#include "app/session/print_steps.h"
#include "app/session/update.h"
#include "app/settings/visit_settings.h"

namespace kiosk::ui {
namespace {

constexpr Moment look_again_after = std::chrono::minutes(1);
constexpr Moment soon{1};
constexpr Moment countdown_step{250};  // a countdown shows each of its seconds

/// While inputs arrive faster than this, the next frame waits: but the glass is never out of date
/// for longer.
constexpr Moment longest_without_a_frame{50};

}  // namespace

Kiosk::Kiosk(Window& window, Stage& stage, const VisitSettings& settings, ContentState content,
             Words fallback_words, KioskPorts ports)
    : window_(window),
      stage_(stage),
      settings_(settings),
      content_(std::move(content)),
      fallback_words_(std::move(fallback_words)),
      ports_(std::move(ports)),
      reader_(ports_.player) {}

const Words& Kiosk::words() const {
  if (!content_.content) return fallback_words_;
  const auto& language =
      session_.language.empty() ? content_.content->languages.front() : session_.language;
  if (is_helper(session_, content_.content->aid)) {
    if (const auto helper = content_.content->words.find(helper_language(language));
        helper != content_.content->words.end())
      return helper->second;
  }
  const auto found = content_.content->words.find(language);
  return found == content_.content->words.end() ? fallback_words_ : found->second;
}

const Words* Kiosk::clinic_words() const {
  const auto& all = content_.content->words;
  const auto found = find_in_language(all, settings_.clinic_language);
  return found == all.end() ? nullptr : &found->second;
}

View Kiosk::view() const {
  const auto facts = session_.panels.find<StaffEntry>() ? ports_.facts() : nullptr;
  if (!content_.content && session_.panels.find<StaffEntry>()) {
    const DecisionAid no_aid{.languages = {fallback_words_.language}};
    return make_staff_page_view({.session = session_,
                                 .aid = no_aid,
                                 .words = fallback_words_,
                                 .settings = settings_,
                                 .languages = no_aid.languages,
                                 .facts = facts.get()});
  }
  if (!content_.content) return make_maintenance_view(fallback_words_, content_.staff_detail);
  return make_view({.session = session_,
                    .aid = content_.content->aid,
                    .words = words(),
                    .settings = settings_,
                    .languages = content_.content->languages,
                    .today = ports_.today(),
                    .audit = &content_.content->audit,
                    .facts = facts.get(),
                    .staff_note = session_.panels.find<StaffEntry>() ? ports_.staff_note(words())
                                                                     : std::string{},
                    .can_be_lowered = can_be_lowered(),
                    .attraction = attraction(),
                    .clinic = clinic_words(),
                    .scales_together = holds_scales_together(whole_screen(), session_.text_size)});
}

float Kiosk::pixels_per_mm() const { return static_cast<float>(whole_screen().pixels_per_mm); }

void Kiosk::run() {
  show_if_changed();
  while (!leaving_ && !ports_.must_end()) {
    window_.wait(time_to_wait());
    // Before the present touch: a visit that ended while the machine slept is not this person's.
    let_time_pass();
    if (window_.staff_called()) {
      last_touch_ = window_.now();
      apply(StaffPanelOpened{});
    }
    handle_inputs();
    follow_jack();
    if (leaving_) return;
    follow_print();
    follow_alert();
    follow_staff();
    let_time_pass();
    notice_hold();
    move_mark();
    attract();
    look_after_content();
    show_if_changed();
    if (std::exchange(forgetting_, false)) leave_no_trace();
    tell_whether_a_visit_is_on();
  }
}

/// Overwrites what is left of a visit once the screen shows that it is over, and all functions that
/// worked on its end have returned.
void Kiosk::leave_no_trace() {
  wipe_around(session_);
  wipe_stack();
  give_back_free_memory();
}

void Kiosk::handle_inputs() {
  const auto end = window_.now() + longest_without_a_frame;
  while (!leaving_ && window_.now() < end) {
    auto input = window_.next_input();
    if (!input) return;
    handle(std::move(*input));
  }
}

TypedInto Kiosk::typed_into() const {
  if (session_.panels.find<StaffEntry>() || session_.panels.find<PadEntry>())
    return TypedInto::digits;
  const auto* entry = session_.panels.find<TextEntry>();
  return entry && entry->is_for<VisitCodeText>() ? TypedInto::code : TypedInto::words;
}

/// On a keyboard's screen everything typed since the last frame is one input, as a scanner means
/// it: a frame for each character would take minutes.
void Kiosk::join_what_is_typed(Input& input) {
  const auto into = typed_into();
  input.character = meant_by(input, into);
  if (!session_.panels.find<TextEntry>() || session_.panels.find<StaffEntry>()) return;
  while (input.character.size() < most_typed_at_once) {
    const auto more = window_.next_typed();
    if (!more) return;
    if (presence_.is_somebody(*more, pixels_per_mm())) last_touch_ = more->when;
    input.character += meant_by(*more, into);
  }
}

void Kiosk::handle(Input input) {
  if (use_for_key_test(input)) return;
  if (input.kind == InputKind::press) finger_down_ = true;
  if (input.kind == InputKind::release || input.kind == InputKind::cancel) finger_down_ = false;
  if (input.kind == InputKind::move && !finger_down_) return;
  const bool begins = input.kind == InputKind::press || input.kind == InputKind::key ||
                      input.kind == InputKind::character;
  if (begins) {
    reader_.hush();
    mover_.end();  // nobody waits for a movement
  }
  const bool has_one_switch = ease_of(session_, settings_).switches == Switches::one;
  const bool is_somebody = presence_.is_somebody(
      input, pixels_per_mm(), has_one_switch ? most_alike_switch_presses : most_alike_keys);
  if (is_somebody) last_touch_ = input.when;
  if (session_.panels.find<StillThere>()) {
    // Any touch means that somebody is there; it does nothing else, so that a hasty touch cannot
    // end the visit.
    if (!is_somebody) return;
    apply(StillHere{});
    if (has_one_switch) mark_moves_at_ = window_.now() + mark_lasts();
    return;
  }
  if (input.kind == InputKind::character) take_for_a_switch(input);
  if (input.kind == InputKind::key && use_command(input.key)) return;
  if (input.kind == InputKind::key) use_switches(input);
  if (input.kind == InputKind::character) {
    join_what_is_typed(input);
    if (input.character.empty()) return;
  }
  const auto shown = view();
  auto event = stage_.act(shown, appearance(), &input);
  if (const auto stop = stage_.asked_to_hear(); !stop.empty())
    reader_.say_item(stage_.said(), stop, session_.listening, words());
  if (!event) return;
  notice_what_moves(*event, frame_of(shown).place);
  if (auto* told = event_if<StaffTold>(&*event)) told->at = ports_.time_of_day();
  apply(*event);
}

/// As a visit begins, and not before: until then nobody knows who comes next.
void Kiosk::begin_with_record() {
  if (!content_.content || !ports_.load_for_person) return;
  auto loaded = ports_.load_for_person();
  if (!loaded) return;
  content_without_record_ = std::exchange(content_, std::move(*loaded));
}

/// The content without the record of the person who is gone.
void Kiosk::forget_record() {
  if (!content_without_record_) return;
  content_ = std::move(*content_without_record_);
  content_without_record_.reset();
}

void Kiosk::apply(const Event& event) {
  if (is_event<StartRequested>(event) && std::holds_alternative<WelcomeScreen>(session_.screen))
    begin_with_record();
  const DecisionAid no_aid;
  auto step = update(std::move(session_), event, content_.content ? content_.content->aid : no_aid);
  session_ = std::move(step.session);
  for (const auto& request : step.requests) carry_out(request);
  if (is_event<EaseChosen>(event)) mark_moves_at_ = window_.now() + mark_lasts();
}

void Kiosk::carry_out(const Request& request) {
  if (const auto* sheet = std::get_if<PrintSheet>(&request)) {
    if (sheet->sheet == PrintedSheet::summary) begin_motion(Moves::sheet);
    show_if_changed();  // "Printing now"
    if (content_.content && ports_.print(*sheet, session_, *content_.content, words()))
      follow_print();
    else apply(PrintFinished{false});
  }
  if (std::holds_alternative<CancelPrint>(request)) ports_.cancel_print();
  if (const auto* alert = std::get_if<RaiseAlert>(&request); alert && content_.content) {
    if (const auto taken = ports_.raise_alert(*alert, session_, *content_.content, words()))
      apply(AlertSent{*taken});
  }
  if (std::holds_alternative<SendToRecord>(request))
    apply(RecordTaken{content_.content ? ports_.send_to_record(session_, *content_.content, words())
                                       : ""});
  if (std::holds_alternative<ForgetEverything>(request)) {
    stage_.forget();
    reader_.forget();
    window_.forget_inputs();
    mark_moves_at_.reset();
    has_signalled_sign_ = false;
    forgetting_ = true;
    forget_record();
  }
  if (const auto* pressed = std::get_if<LogKeyMap>(&request)) ports_.log_keys(pressed->keys);
  if (std::holds_alternative<LookAround>(request)) ports_.look_around(screen_facts(window_));
  if (const auto* check = std::get_if<CheckStaffCode>(&request))
    ports_.check_staff_code(check->digits);
  if (std::holds_alternative<LeaveKiosk>(request)) leaving_ = true;
}

/// Polls the state of the print. Its end is something new to read, so the idle time restarts; but
/// only a person's action ends a countdown.
void Kiosk::follow_print() {
  if (!is_printing(session_)) return;
  const auto report = ports_.print_report();
  if (report.state == PrintState::printing) {
    if (report.trouble != print_progress(session_)->trouble) apply(PrintProgressed{report.trouble});
    return;
  }
  if (!session_.panels.find<StillThere>()) last_touch_ = window_.now();
  apply(PrintFinished{report.state == PrintState::printed, report.trouble, ports_.time_of_day()});
}

/// Polls the state of the slip that is printed where staff are.
void Kiosk::follow_alert() {
  if (const auto printed = ports_.alert_printed())
    apply(AlertPrinted{*printed, ports_.time_of_day()});
}

/// Polls the check of the entered code, and the delay until the next attempt.
void Kiosk::follow_staff() {
  if (const auto right = ports_.staff_code_checked())
    apply(StaffCodeChecked{*right, ports_.time_of_day()});
  if (!session_.panels.find<StaffEntry>()) return;
  const auto tries = ports_.staff_tries();
  if (!(tries == session_.panels.find<StaffEntry>()->tries)) apply(StaffTriesTold{tries});
}

void Kiosk::let_time_pass() {
  follow_speech();
  const auto step = idle_step(session_, settings_, last_touch_, window_.now());
  ask_time_at_ = step.ask_again_at;
  if (step.event) apply(*step.event);
  if (step.event && !step.ask_again_at)
    ask_time_at_ = idle_step(session_, settings_, last_touch_, window_.now()).ask_again_at;
}

void Kiosk::tell_whether_a_visit_is_on() {
  const bool is_on = holds_a_visit(session_);
  if (is_on != told_of_a_visit_ && ports_.visit_is_on) ports_.visit_is_on(is_on);
  told_of_a_visit_ = is_on;
}

/// New content is for the next person: a visit ends with the content it began with. Content that
/// lost a language does not replace what is there.
void Kiosk::look_after_content() {
  if (content_.content && !holds_a_visit(session_) && ports_.has_new_content &&
      ports_.has_new_content()) {
    if (auto loaded = ports_.load(); loaded.content && loaded.left_out.empty())
      content_ = std::move(loaded);
  }
  if (content_.content || window_.now() - last_load_ < look_again_after) return;
  last_load_ = window_.now();
  content_ = ports_.load();
}

std::optional<Moment> Kiosk::time_to_wait() const {
  std::optional<Moment> until = ask_time_at_;
  if (!content_.content)
    until = std::min(until.value_or(last_load_ + look_again_after), last_load_ + look_again_after);
  if (session_.panels.find<StaffEntry>() &&
      session_.panels.find<StaffEntry>()->tries.wait.count() > 0)
    until = std::min(until.value_or(Moment::max()), window_.now() + countdown_step);
  if (ports_.sign_of_life_every)
    until =
        std::min(until.value_or(Moment::max()), last_sign_of_life_ + *ports_.sign_of_life_every);
  for (const auto& next : {mark_moves_at_, stage_.interaction().held_at(), next_attraction(),
                           mover_.next_frame(window_.now())})
    if (next) until = std::min(until.value_or(Moment::max()), *next);
  if (!until) return std::nullopt;
  return std::max(soon, *until - window_.now());
}

void Kiosk::show_if_changed() {
  const bool lost = window_.needs_redraw();
  stage_.mark_reading(reader_.reading());
  window_.report_every_key(tries_out_keys());
  const auto shown = view();
  if (const auto left = std::exchange(left_, std::nullopt);
      left && (left->place != frame_of(shown).place) && frame_of(shown).tone != Tone::urgent)
    begin_motion(left->next);  // a page that must be read at once is there at once
  if (mover_.at(window_.now()).what == Moves::nothing) mover_.end();
  const bool changed = stage_.lay_out(shown, appearance());
  const bool painted = changed || lost || owes_a_sign_of_life();
  if (painted) show();
  stage_.is_on_the_glass(window_.now());
  signal_once();
  reader_.follow(stage_.said(), session_.listening, words());
  window_.look_for_inputs();
  if (painted && ports_.publish_semantics) ports_.publish_semantics(to_json(stage_.said()));
}

void Kiosk::show() {
  stage_.draw();
  window_.swap();
  if (owes_a_sign_of_life()) {
    window_.finish();
    last_sign_of_life_ = window_.now();
    ports_.sign_of_life();
  }
  const bool has_content = content_.content.has_value();
  if (ports_.shown && shown_with_content_ != has_content) ports_.shown(has_content);
  shown_with_content_ = has_content;
}

/// A sign of life is a whole frame: without changes, the same picture is drawn and swapped once
/// more. A loop that merely runs would prove nothing about the glass, and a frame every few seconds
/// costs next to nothing.
bool Kiosk::owes_a_sign_of_life() const {
  return ports_.sign_of_life_every &&
         (!shown_with_content_ || window_.now() - last_sign_of_life_ >= *ports_.sign_of_life_every);
}

}  // namespace kiosk::ui

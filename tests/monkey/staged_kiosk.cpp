#include "tests/monkey/staged_kiosk.h"

#include <stdexcept>

#include "app/commands/plain_form.h"
#include "app/commands/printed_sheet.h"

namespace kiosk::monkey {
namespace {

using ui::InputKind;

constexpr const char* today_there = "2026-11-24";
constexpr std::size_t most_past = 64;
constexpr int most_ticks = 5000;

bool is_touch(const ui::Input& input, bool finger_down) {
  return input.kind == InputKind::press || input.kind == InputKind::release ||
         input.kind == InputKind::key || input.kind == InputKind::character ||
         input.kind == InputKind::scroll || (input.kind == InputKind::move && finger_down);
}

}  // namespace

ui::KioskContent content_for(const std::filesystem::path& content,
                             const std::filesystem::path& questionnaire) {
  auto loaded =
      questionnaire.empty() ? load_or_report(content) : load_form_or_report(questionnaire);
  if (!loaded) throw std::runtime_error("the content cannot be read");
  auto languages = loaded->aid.languages;
  return {.aid = std::move(loaded->aid),
          .words = std::move(loaded->words),
          .languages = std::move(languages)};
}

StagedKiosk::StagedKiosk(ui::KioskContent content, VisitSettings settings,
                         std::pair<int, int> glass)
    : content_(std::move(content)),
      settings_(std::move(settings)),
      glass_(glass),
      typesetter_(assets_folder() / "fonts" / "fonts.conf"),
      stage_(typesetter_, assets_folder()) {
  show();
}

const Words& StagedKiosk::words() const {
  const auto found = content_.words.find(session_.language.empty() ? content_.languages.front()
                                                                   : session_.language);
  return found == content_.words.end() ? content_.words.begin()->second : found->second;
}

ui::View StagedKiosk::view() const {
  return ui::make_view({.session = session_,
                        .aid = content_.aid,
                        .words = words(),
                        .settings = settings_,
                        .languages = content_.languages,
                        .today = today_there});
}

ui::Appearance StagedKiosk::appearance() const {
  return {.screen = ui::screen_size(glass_.first, glass_.second, settings_.diagonal_inches),
          .theme = session_.theme.value_or(settings_.theme),
          .text_size = session_.text_size};
}

void StagedKiosk::handle(ui::Input input) {
  input.when = now_;
  if (input.kind == InputKind::press) finger_down_ = true;
  if (input.kind == InputKind::release || input.kind == InputKind::cancel) finger_down_ = false;
  if (input.kind == InputKind::move && !finger_down_) return;
  if (is_touch(input, finger_down_)) {
    last_touch_ = now_;
    if (session_.panels.find<StillThere>()) {
      if (input.kind == InputKind::press || input.kind == InputKind::key) happen(StillHere{});
      return;
    }
  }
  const auto event = stage_.act(view(), appearance(), &input);
  if (!event) return;
  if (past_.size() == most_past) past_.erase(past_.begin());
  past_.push_back(*event);
  happen(*event);
  show();
}

void StagedKiosk::happen(const Event& event) {
  auto step = update(std::move(session_), event, content_.aid);
  session_ = std::move(step.session);
  for (const auto& request : step.requests) carry_out(request);
}

void StagedKiosk::carry_out(const Request& request) {
  if (const auto* sheet = std::get_if<PrintSheet>(&request)) print_ = *sheet;
  if (std::holds_alternative<CancelPrint>(request)) print_.reset();
  if (std::holds_alternative<SendToRecord>(request))
    happen(RecordTaken{record_takes_ ? "7F3KQ2MD" : ""});
  if (std::holds_alternative<CheckStaffCode>(request)) happen(StaffCodeChecked{code_is_right_});
  if (std::holds_alternative<ForgetEverything>(request)) {
    stage_.forget();
    ++forgotten_;
  }
}

void StagedKiosk::rest(Moment longest) {
  const auto end = now_ + longest;
  for (int tick = 0; tick < most_ticks; ++tick) {
    const auto step = idle_step(session_, settings_, last_touch_, now_);
    if (step.event) {
      happen(*step.event);
    } else if (!step.ask_again_at || *step.ask_again_at > end) {
      now_ = end;
      return;
    } else {
      now_ = std::max(*step.ask_again_at, now_ + Moment{1});
    }
  }
  throw std::runtime_error("time brings the same again and again");
}

void StagedKiosk::show() {
  if (stage_.lay_out(view(), appearance())) stage_.draw();
  stage_.is_on_the_glass(now_);
}

std::string StagedKiosk::sheet(const PrintSheet& asked) const {
  return printed_sheet(asked, {session_, content_, words(), settings_, typesetter_});
}

}  // namespace kiosk::monkey

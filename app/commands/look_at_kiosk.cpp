// What the clinic set: screen, record, staff code, content.
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "app/commands/diary.h"
#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "app/commands/record_copies.h"
#include "app/content/content_hash.h"
#include "app/content/staff_code_hash.h"
#include "app/inspection/kernel_files.h"
#include "app/review/reviewed_aid.h"

namespace kiosk {
namespace {

constexpr std::string_view example_clinic = "Riverside Cancer Center";  // in the kiosk.toml of the source tree
constexpr std::size_t most_faults = 5;                                  // of the content that are shown; `check` has them all
constexpr double default_diagonal = 27.0;
constexpr double much_off = 0.1;  // of the diagonal: more, and a button of 18 mm is felt to be smaller

std::string one_decimal(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

/// The first connected monitor that the kernel knows, by its output.
struct Output {
  std::string name{};
  std::optional<GlassSize> glass{};
  std::string mode{};
};

std::optional<Output> connected_output(const std::filesystem::path& root) {
  std::error_code error;
  for (std::filesystem::directory_iterator at(root / "sys/class/drm", error), end; !error && at != end; at.increment(error)) {
    if (!read_beginning(at->path() / "status").value_or("").starts_with("connected")) continue;
    const auto modes = read_beginning(at->path() / "modes").value_or("");
    return Output{
        .name = at->path().filename(), .glass = glass_size_from(read_beginning(at->path() / "edid").value_or("")), .mode = modes.substr(0, modes.find('\n'))};
  }
  return std::nullopt;
}

void judge_diagonal(const LookMatter& matter, const std::optional<GlassSize>& glass, MachineFacts& facts) {
  const double set = matter.settings.diagonal_inches;
  const MessageArguments values{{"set", one_decimal(set)}, {"told", glass ? one_decimal(diagonal_of(*glass)) : std::string()}};
  if (glass && std::abs(diagonal_of(*glass) - set) > much_off * set) facts.push_back(wants_attention(FactGroup::screen, "diagonal_differs", values));
  else if (!glass && matter.installed && set == default_diagonal) facts.push_back(wants_attention(FactGroup::screen, "diagonal_default", values));
  else facts.push_back(well(FactGroup::screen, "diagonal", values));
}

std::string_view turn_of(const ui::ScreenFacts& screen) { return screen.window.width < screen.window.height ? "upright" : "lying"; }

void add_code(const LookMatter& matter, MachineFacts& facts) {
  const auto& hash = matter.settings.staff_code_hash;
  if (hash.empty()) facts.push_back(wants_attention(FactGroup::staff, "code_none"));
  else if (!is_password_hash(hash)) facts.push_back(faulty(FactGroup::staff, "code_no_hash"));
  else if (hash != example_code_hash) facts.push_back(well(FactGroup::staff, "code"));
  else if (matter.installed) facts.push_back(faulty(FactGroup::staff, "code_example"));
  else facts.push_back(wants_attention(FactGroup::staff, "code_example"));
}

/// Whether some part of the aid is a draft in some language.
bool is_draft(const DecisionAid& aid) {
  const auto parts = parts_of(aid);
  return std::any_of(aid.languages.begin(), aid.languages.end(), [&](const Language& language) { return reviewed(aid, parts, language) != Reviewed::all; });
}

}  // namespace

MachineFacts look_at_screen(const LookMatter& matter) {
  MachineFacts facts;
  std::optional<GlassSize> glass;
  if (matter.screen) {
    const auto& screen = *matter.screen;
    const auto pixels = [](int value) { return MessageArgument{std::to_string(value)}; };
    facts.push_back(well(FactGroup::screen, "screen",
                         {{"width", pixels(screen.window.width)},
                          {"height", pixels(screen.window.height)},
                          {"output", screen.output},
                          {"hertz", pixels(screen.hertz)},
                          {"turn", std::string(turn_of(screen))}}));
    const bool software = screen.renderer.find("llvmpipe") != std::string::npos || screen.renderer.find("softpipe") != std::string::npos;
    facts.push_back(well(FactGroup::screen, software ? "renderer_software" : "renderer", {{"renderer", screen.renderer}}));
    if (screen.mm_wide > 0 && screen.mm_high > 0) glass = GlassSize{screen.mm_wide, screen.mm_high};
  } else if (const auto output = connected_output(matter.root)) {
    facts.push_back(well(FactGroup::screen, "output", {{"output", output->name}, {"mode", output->mode}}));
    glass = output->glass;
  } else {
    facts.push_back(wants_attention(FactGroup::screen, "no_output"));
  }
  if (glass)
    facts.push_back(well(FactGroup::screen, "glass",
                         {{"width", std::int64_t{glass->mm_wide}}, {"height", std::int64_t{glass->mm_high}}, {"inches", one_decimal(diagonal_of(*glass))}}));
  judge_diagonal(matter, glass, facts);
  return facts;
}

MachineFacts look_at_record(const LookMatter& matter) {
  const auto& record = matter.settings.record;
  if (record.to == RecordTarget::off) return {well(FactGroup::record, "record_off")};
  if (!matter.record) return {well(FactGroup::record, "record_on", {{"place", record.to == RecordTarget::folder ? record.folder.string() : record.server}})};
  const auto count = [](std::size_t value) { return static_cast<std::int64_t>(value); };
  MachineFacts facts{well(FactGroup::record, "record_counts",
                          {{"waiting", count(matter.record->waiting)}, {"refused", count(matter.record->refused)}, {"sent", count(matter.record->sent)}})};
  if (matter.record->lost > 0) facts.push_back(wants_attention(FactGroup::record, "record_lost", {{"lost", count(matter.record->lost)}}));
  if (matter.record->trouble != RecordTrouble::none) {
    facts.push_back(wants_attention(FactGroup::record, "record_trouble",
                                    {{"trouble", std::string(name_of(matter.record->trouble))}, {"status", std::int64_t{matter.record->status}}}));
  }
  return facts;
}

MachineFacts look_at_staff_code(const LookMatter& matter) {
  MachineFacts facts;
  add_code(matter, facts);
  const auto wrong = last_day(matter.events, matter.minute);
  const auto found = wrong.find(NotableEvent::wrong_code);
  const std::int64_t count = std::max(found == wrong.end() ? std::int64_t{0} : found->second.count, std::int64_t{matter.tries.in_a_row});
  if (count >= free_tries) facts.push_back(wants_attention(FactGroup::staff, "wrong_tries_many", {{"count", count}}));
  else facts.push_back(well(FactGroup::staff, "wrong_tries", {{"count", count}}));
  const auto& folder = matter.settings.state_folder;
  if (access(folder.c_str(), W_OK) == 0) facts.push_back(well(FactGroup::staff, "state_folder", {{"folder", folder.string()}}));
  else facts.push_back(wants_attention(FactGroup::staff, "state_unwritable", {{"folder", folder.string()}}));
  if (matter.installed && matter.settings.clinic_name == example_clinic) facts.push_back(wants_attention(FactGroup::staff, "clinic_example"));
  return facts;
}

MachineFacts look_at_content(const LookMatter& matter) {
  MachineFacts facts;
  const auto fault = [&](const std::vector<ContentFault>& faults) {
    for (const auto& each : faults) {
      if (each.severity == ContentFault::Severity::error && facts.size() < most_faults)
        facts.push_back(faulty(FactGroup::content, "content_fault", {{"fault", as_line(each)}}));
    }
  };
  if (!matter.questionnaire.empty()) {
    fault(read_questionnaire(matter.questionnaire, form_options(matter.settings.value_sets)).faults);
    if (facts.empty()) facts.push_back(well(FactGroup::content, "form", {{"file", matter.questionnaire.string()}}));
  } else {
    const auto aid = read_reviewed_aid(matter.settings.content, form_options(matter.settings.value_sets));
    fault(aid.faults);
    if (aid.value) {
      facts.push_back(well(FactGroup::content, "aid",
                           {{"version", aid.value->version},
                            {"hash", content_hash(matter.settings.content)},
                            {"checked", aid.value->review.checked},
                            {"next", aid.value->review.next}}));
      if (aid.value->review.is_overdue(today())) facts.push_back(wants_attention(FactGroup::content, "aid_overdue", {{"next", aid.value->review.next}}));
      else if (is_draft(*aid.value)) facts.push_back(wants_attention(FactGroup::content, "aid_draft"));
    }
  }
  std::error_code error;
  for (const auto* fonts : {"usr/share/fonts/opentype/inter", "usr/share/fonts/truetype/noto"}) {
    if (!std::filesystem::is_directory(matter.root / fonts, error))
      facts.push_back(faulty(FactGroup::content, "fonts_missing", {{"folder", std::string("/") + fonts}}));
  }
  return facts;
}

}  // namespace kiosk

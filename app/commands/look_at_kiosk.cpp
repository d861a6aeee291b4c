// The clinic's settings: staff code, content.
#include <unistd.h>

#include <algorithm>

#include "app/commands/aid_standing.h"
#include "app/commands/diary.h"
#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "app/content/content_hash.h"
#include "app/content/staff_code_hash.h"
#include "app/review/reviewed_aid.h"

namespace kiosk {
namespace {

constexpr std::string_view example_clinic =
    "Riverside Cancer Center";          // in the kiosk.toml of the source tree
constexpr std::size_t most_faults = 5;  // of the content that are shown; `check` lists them all

void add_code(const LookInput& context, MachineFacts& facts) {
  const auto& hash = context.settings.staff_code_hash;
  if (hash.empty()) facts.push_back(wants_attention(FactGroup::staff, "code_none"));
  else if (!is_password_hash(hash)) facts.push_back(faulty(FactGroup::staff, "code_no_hash"));
  else if (hash != example_code_hash) facts.push_back(well(FactGroup::staff, "code"));
  else if (context.installed) facts.push_back(faulty(FactGroup::staff, "code_example"));
  else facts.push_back(wants_attention(FactGroup::staff, "code_example"));
}

/// Adds versions that the packages rejected or rolled back, so that an earlier one is in force.
void add_fallbacks(const LookInput& context, MachineFacts& facts) {
  const auto fallbacks = fallbacks_in(context.root / "var/lib/beforehand-fleet");
  if (fallbacks.settings_refused)
    facts.push_back(wants_attention(FactGroup::content, "settings_refused"));
  if (fallbacks.aid_refused) facts.push_back(wants_attention(FactGroup::content, "aid_refused"));
  if (fallbacks.rolled_back) facts.push_back(wants_attention(FactGroup::content, "rolled_back"));
  if (fallbacks.update_failed)
    facts.push_back(wants_attention(FactGroup::content, "update_failed"));
}

void add_fonts(const LookInput& context, MachineFacts& facts) {
  std::error_code error;
  if (!std::filesystem::is_directory(context.root / "usr/share/fonts/opentype/inter", error))
    facts.push_back(faulty(FactGroup::content, "fonts_missing",
                           {{"folder", std::string("/usr/share/fonts/opentype/inter")}}));
  // The kiosk's own texts and the aid need only Inter; forms in other scripts need the rest.
  if (!std::filesystem::is_directory(context.root / "usr/share/fonts/truetype/noto", error))
    facts.push_back(well(FactGroup::content, "fonts_of_other_scripts_missing"));
}

/// Adds value sets that cannot be used: the kiosk runs without them, and their questions have no
/// answers to choose.
void add_value_set_faults(const LookInput& context, MachineFacts& facts) {
  const auto& folder = context.settings.value_sets;
  if (folder.empty()) return;
  const auto faults = check_value_sets(folder, form_options(folder));
  for (std::size_t i = 0; i < faults.size() && i < most_faults; ++i)
    facts.push_back(
        wants_attention(FactGroup::content, "value_sets_fault", {{"fault", as_line(faults[i])}}));
}

}  // namespace

MachineFacts look_at_staff_code(const LookInput& context) {
  MachineFacts facts;
  add_code(context, facts);
  const auto wrong = last_day(context.events, context.minute);
  const auto found = wrong.find(NotableEvent::wrong_code);
  const std::int64_t count = std::max(found == wrong.end() ? std::int64_t{0} : found->second.count,
                                      std::int64_t{context.tries.in_a_row});
  if (count >= free_tries)
    facts.push_back(wants_attention(FactGroup::staff, "wrong_tries_many", {{"count", count}}));
  else facts.push_back(well(FactGroup::staff, "wrong_tries", {{"count", count}}));
  const auto& folder = context.settings.state_folder;
  if (access(folder.c_str(), W_OK) == 0)
    facts.push_back(well(FactGroup::staff, "state_folder", {{"folder", folder.string()}}));
  else
    facts.push_back(
        wants_attention(FactGroup::staff, "state_unwritable", {{"folder", folder.string()}}));
  if (context.installed && context.settings.clinic_name == example_clinic)
    facts.push_back(wants_attention(FactGroup::staff, "clinic_example"));
  return facts;
}

MachineFacts look_at_content(const LookInput& context) {
  MachineFacts facts;
  const auto fault = [&](const std::vector<ContentFault>& faults) {
    for (const auto& each : faults) {
      if (each.severity == ContentFault::Severity::error && facts.size() < most_faults)
        facts.push_back(faulty(FactGroup::content, "content_fault", {{"fault", as_line(each)}}));
    }
  };
  if (!context.questionnaire.empty()) {
    fault(read_questionnaire(context.questionnaire, kiosk_form_options(context.settings)).faults);
    if (facts.empty())
      facts.push_back(well(FactGroup::content, "form", {{"file", context.questionnaire.string()}}));
  } else {
    const auto aid =
        read_reviewed_aid(context.settings.content, kiosk_form_options(context.settings));
    fault(aid.faults);
    if (aid.value) {
      facts.push_back(well(FactGroup::content, "aid",
                           {{"version", aid.value->version},
                            {"hash", content_hash(context.settings.content)},
                            {"checked", aid.value->review.checked},
                            {"next", aid.value->review.next}}));
      const auto state = review_state(*aid.value, today());
      if (state == ReviewState::overdue)
        facts.push_back(
            wants_attention(FactGroup::content, "aid_overdue", {{"next", aid.value->review.next}}));
      else if (state == ReviewState::draft)
        facts.push_back(wants_attention(FactGroup::content, "aid_draft"));
    }
  }
  add_value_set_faults(context, facts);
  add_fallbacks(context, facts);
  add_fonts(context, facts);
  return facts;
}

}  // namespace kiosk

#include "app/commands/metrics.h"

#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/commands/aid_standing.h"
#include "app/commands/diary.h"
#include "app/commands/figure_book.h"
#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "app/files/whole_files.h"

namespace kiosk {
namespace {

std::int64_t present_second() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
      .time_since_epoch()
      .count();
}

MachineFacts facts_of(const KioskSettings& settings, const EventLog& events,
                      const std::set<FactGroup>& groups) {
  LookInput context{.settings = settings};
  context.events = events;
  context.ask_printer_itself = true;
  return look_around(context, groups);
}

KioskMetrics gathered(const MetricsArguments& arguments) {
  const auto reading = read_settings_in_part(arguments.config);
  auto settings = reading.value.value_or(KioskSettings{});
  if (settings.content.empty()) settings.content = default_content();
  std::set<FactGroup> groups{FactGroup::machine};
  if (reading.value) groups.insert(FactGroup::printer);  // else it is not known which
  const auto events = remembered_events(settings.state_folder);
  const auto seen = last_day(events, present_minute());
  const auto starts = seen.find(NotableEvent::started);
  return {.now = present_second(),
          .program_version = VERSION,
          .aid = standing_of(settings.content, kiosk_form_options(settings),
                             arguments.out.parent_path() / "aid-standing", today()),
          .kiosk = written_figures(arguments.run),
          .settings_are_sound = !has_errors(reading.faults),
          .facts = facts_of(settings, events, groups),
          .starts_last_day = starts == seen.end() ? 0 : starts->second.count,
          .fallbacks = fallbacks_in(arguments.fleet)};
}

}  // namespace

int metrics(const MetricsArguments& arguments) {
  try {
    write_whole_file(arguments.out, as_prometheus(gathered(arguments)));
    return 0;
  } catch (const std::system_error& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}

}  // namespace kiosk

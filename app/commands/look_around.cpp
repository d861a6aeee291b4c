#include "app/commands/look_around.h"

#include <fstream>
#include <future>
#include <thread>

#include "app/commands/diary.h"

namespace kiosk {
namespace {

using Look = MachineFacts (*)(const LookInput&);

struct Part {
  FactGroup group;
  Look look;
};

constexpr Part parts[] = {
    {FactGroup::screen, look_at_screen},    {FactGroup::printer, look_at_printer},
    {FactGroup::record, look_at_record},    {FactGroup::clock, look_at_clock},
    {FactGroup::machine, look_at_machine},  {FactGroup::versions, look_at_versions},
    {FactGroup::staff, look_at_staff_code}, {FactGroup::content, look_at_content},
    {FactGroup::system, look_at_system},    {FactGroup::events, look_at_events}};

/// Starts a part in a thread that is abandoned if it hangs: a failing disk or printing system must
/// not block the others.
std::future<MachineFacts> begin(Look look, std::shared_ptr<const LookInput> context) {
  std::packaged_task<MachineFacts()> task(
      [look, context = std::move(context)] { return look(*context); });
  auto facts = task.get_future();
  std::thread(std::move(task)).detach();
  return facts;
}

MachineFacts facts_of(std::future<MachineFacts>& looking, FactGroup group,
                      std::chrono::steady_clock::time_point end) {
  if (looking.wait_until(end) != std::future_status::ready)
    return {wants_attention(group, "no_answer")};
  try {
    return looking.get();
  } catch (const std::exception&) {
    return {
        wants_attention(group, "no_answer")};  // a library failed: the other parts are still useful
  }
}

}  // namespace

MachineFacts look_around(const LookInput& context) {
  return look_around(context, {std::begin(fact_groups), std::end(fact_groups)});
}

MachineFacts look_around(const LookInput& context, const std::set<FactGroup>& groups) {
  const auto shared = std::make_shared<const LookInput>(context);
  const auto end = std::chrono::steady_clock::now() + longest_look;
  std::vector<std::pair<FactGroup, std::future<MachineFacts>>> looking;
  for (const auto& part : parts) {
    if (groups.contains(part.group)) looking.emplace_back(part.group, begin(part.look, shared));
  }
  MachineFacts all;
  for (auto& [group, facts] : looking) {
    for (auto& fact : facts_of(facts, group, end)) all.push_back(std::move(fact));
  }
  return all;
}

MachineFacts look_at_events(const LookInput& context) {
  MachineFacts facts;
  for (const auto& [event, counted] : last_day(context.events, context.minute)) {
    facts.push_back(
        well(FactGroup::events, "event_" + std::string(name_of(event)),
             {{"count", counted.count}, {"last", minute_in_words(counted.last_minute)}}));
  }
  if (facts.empty()) facts.push_back(well(FactGroup::events, "event_none"));
  return facts;
}

std::optional<std::string> read_beginning(const std::filesystem::path& file) {
  constexpr std::size_t most = 64UL * 1024;
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  std::string text(most, '\0');
  in.read(text.data(), static_cast<std::streamsize>(most));
  if (in.bad()) return std::nullopt;
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

MachineFact well(FactGroup group, std::string id, MessageArguments values) {
  return {group, std::move(id), Verdict::ok, std::move(values)};
}
MachineFact wants_attention(FactGroup group, std::string id, MessageArguments values) {
  return {group, std::move(id), Verdict::attention, std::move(values)};
}
MachineFact faulty(FactGroup group, std::string id, MessageArguments values) {
  return {group, std::move(id), Verdict::fault, std::move(values)};
}

}  // namespace kiosk

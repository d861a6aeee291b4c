// The pad above the screen: numbers, amounts, days and times, until they are answers.
#include <algorithm>

#include "app/session/answering.h"
#include "app/session/apply.h"
#include "app/values/overloaded.h"

namespace kiosk {
namespace {

PadKind kind_of(const Item& item) {
  switch (item.type) {
    case ItemType::date: return PadKind::day;
    case ItemType::time: return PadKind::time;
    case ItemType::date_time: return PadKind::moment;
    default: return PadKind::number;
  }
}

/// Switches from the day of a moment to its time, once the day is complete.
bool goes_on_to_the_time(PadEntry& pad, const PadResult& day, bool without_time) {
  if (pad.kind != PadKind::moment || pad.at_time || without_time || !day.answer ||
      pad.precision != DayPrecision::day)
    return false;
  pad.at_time = true;
  pad.field = PadField::hour;
  pad.replacing = true;
  pad.fault = PadFault::none;
  return true;
}

void open_pad(Session& session, const DecisionAid& aid, const PadOpened& opened) {
  if (opened.fields.empty() || !can_be_answered(session, aid, opened.node)) return;
  const auto& item = item_at(session, aid, opened.node);
  if (!is_typed_on_a_pad(item)) return;
  PadEntry pad{.node = opened.node,
               .place = opened.place,
               .kind = kind_of(item),
               .fields = opened.fields,
               .field = opened.fields.front(),
               .twelve_hours = opened.twelve_hours};
  const auto& answers = session.response.items[opened.node].answers;
  if (opened.place < answers.size()) fill_pad(pad, item, answers[opened.place]);
  session.panels.open(std::move(pad));
}

void choose_pad_field(PadEntry& pad, PadField field) {
  pad.field = field;
  pad.replacing = true;
}

/// If the active field is no longer asked for, the first field becomes active.
void choose_precision(PadEntry& pad, DayPrecision precision) {
  pad.precision = precision;
  pad.fault = PadFault::none;
  const auto shown = shown_fields(pad);
  if (std::find(shown.begin(), shown.end(), pad.field) != shown.end()) return;
  const auto open = std::find_if(shown.begin(), shown.end(),
                                 [&](PadField field) { return pad.in(field).empty(); });
  pad.field = open == shown.end() ? shown.front() : *open;
  pad.replacing = true;
}

void choose_half(PadEntry& pad, HalfDay half) {
  pad.half = half;
  pad.fault = PadFault::none;
}

/// Closes the pad without changes; goes from the time of a moment back to its day.
void leave_pad(Session& session, PadEntry& pad) {
  if (!pad.at_time) return session.panels.close<PadEntry>();
  pad.at_time = false;
  pad.fault = PadFault::none;
  choose_pad_field(pad, pad.fields.front());
}

void finish_pad(Session& session, const DecisionAid& aid, PadEntry& pad,
                const PadFinished& finished) {
  if (finished.without_time) pad.at_time = false;
  auto typed = parse_pad(pad, item_at(session, aid, pad.node), finished.zone);
  pad.fault = typed.fault;
  if (typed.fault != PadFault::none || goes_on_to_the_time(pad, typed, finished.without_time))
    return;
  auto answers =
      with_answer_at(session.response.items[pad.node].answers, pad.place, std::move(typed.answer));
  if (const auto fault = record(session, aid, pad.node, std::move(answers), false)) {
    pad.fault = PadFault::not_valid;
    pad.code = *fault;
  } else {
    session.panels.close<PadEntry>();
  }
}

}  // namespace

Requests apply(Session& session, const DecisionAid& aid, const PadEvent& event) {
  auto* pad = session.panels.find<PadEntry>();
  if (!pad && !std::holds_alternative<PadOpened>(event)) return {};
  std::visit(
      Overloaded{
          [&](const PadOpened& opened) { open_pad(session, aid, opened); },
          [&](const PadTyped& typed) {
            type_on_pad(*pad, item_at(session, aid, pad->node), typed.key);
          },
          [&](const PadErased&) { erase_on_pad(*pad); },
          [&](const PadFieldChosen& chosen) { choose_pad_field(*pad, chosen.field); },
          [&](const PadPrecisionChosen& chosen) { choose_precision(*pad, chosen.precision); },
          [&](const PadHalfChosen& chosen) { choose_half(*pad, chosen.half); },
          [&](const PadUnitChosen& chosen) { pad->unit = chosen.unit; },
          [&](const PadFinished& finished) { finish_pad(session, aid, *pad, finished); },
          [&](const PadCancelled&) { leave_pad(session, *pad); },
      },
      event);
  return {};
}

}  // namespace kiosk

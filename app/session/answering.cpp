#include "app/session/answering.h"

#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/put_answers.h"
#include "app/session/kept_places.h"

namespace kiosk {
namespace {

/// A sign that no longer holds is no longer known to staff: if it comes back, it stops the visit again.
void forget_signs_that_passed(Session& session, const DecisionAid& aid) {
  if (session.urgent_signs_told.empty() && session.urgent_signs_shown.empty()) return;
  std::set<std::string> holding;
  for (const auto sign : urgent_signs(aid, session.response)) holding.insert(aid.urgent_signs[sign].id);
  for (auto* known : {&session.urgent_signs_told, &session.urgent_signs_shown}) {
    std::erase_if(*known, [&](const std::string& id) { return !holding.contains(id); });
  }
}

PadKind kind_of(const Item& item) {
  switch (item.type) {
    case ItemType::date: return PadKind::day;
    case ItemType::time: return PadKind::time;
    case ItemType::date_time: return PadKind::moment;
    default: return PadKind::number;
  }
}

const Item& item_at(const Session& session, const DecisionAid& aid, NodeIndex node) {
  return item_here(session.response.items[node], aid.questionnaire);
}

/// From the day of a moment to its time, once the day is whole.
bool goes_on_to_the_time(PadEntry& pad, const Entered& day, bool without_time) {
  if (pad.kind != PadKind::moment || pad.at_time || without_time || !day.answer || pad.precision != DayPrecision::day) return false;
  pad.at_time = true;
  pad.field = PadField::hour;
  pad.replacing = true;
  pad.fault = PadFault::none;
  return true;
}

}  // namespace

bool can_be_answered(const Session& session, const DecisionAid& aid, NodeIndex node) {
  if (node >= session.response.items.size() || !session.response.items[node].enabled) return false;
  const auto& item = item_at(session, aid, node);
  return item.is_question() && !item.read_only;
}

std::optional<FaultCode> record(Session& session, const DecisionAid& aid, NodeIndex node, std::vector<Answer> answers, bool declined) {
  if (!can_be_answered(session, aid, node)) return FaultCode::not_enabled;
  auto& entry = session.response.items[node];
  if (const auto fault = fault_of(item_here(entry, aid.questionnaire), answers)) return fault;
  session.confirmed.erase(node);
  const KeptPlaces places(session, aid.questionnaire);
  entry.declined = declined;
  put_answers(session.response, aid.questionnaire, node, std::move(answers));
  const auto turned = settle_enablement_after(session.response, aid.questionnaire, node);
  calculate_after(session.response, aid.questionnaire, node, turned);
  forget_signs_that_passed(session, aid);
  places.find_again(session);
  if (auto* question = std::get_if<QuestionScreen>(&session.screen)) question->answer_missing = false;
  return std::nullopt;
}

void give_answers(Session& session, const DecisionAid& aid, const AnswerGiven& given) {
  const bool taken = !record(session, aid, given.node, given.answers, false);
  if (!taken || !session.answer_list || session.answer_list->node != given.node || item_at(session, aid, given.node).repeats) return;
  session.answer_list.reset();
  session.text_entry.reset();
}

std::vector<Answer> with_answer_at(std::vector<Answer> answers, std::size_t place, std::optional<Answer> answer) {
  if (!answer) {
    if (place < answers.size()) answers.erase(answers.begin() + static_cast<std::ptrdiff_t>(place));
  } else if (place < answers.size()) {
    answers[place] = std::move(*answer);
  } else {
    answers.push_back(std::move(*answer));
  }
  return answers;
}

void open_pad(Session& session, const DecisionAid& aid, const PadOpened& opened) {
  if (opened.fields.empty() || !can_be_answered(session, aid, opened.node)) return;
  const auto& item = item_at(session, aid, opened.node);
  if (!is_typed_on_a_pad(item)) return;
  PadEntry pad{.node = opened.node, .place = opened.place, .kind = kind_of(item), .fields = opened.fields, .field = opened.fields.front(), .twelve_hours = opened.twelve_hours};
  const auto& answers = session.response.items[opened.node].answers;
  if (opened.place < answers.size()) put_on_pad(pad, item, answers[opened.place]);
  session.pad = std::move(pad);
}

void type_on_pad(Session& session, const DecisionAid& aid, char key) {
  if (session.pad) type_on_pad(*session.pad, item_at(session, aid, session.pad->node), key);
}

void choose_pad_field(Session& session, PadField field) {
  if (!session.pad) return;
  session.pad->field = field;
  session.pad->replacing = true;
}

/// Where the keys wrote into what is not asked for any more, they go on with what is asked first.
void choose_precision(Session& session, DayPrecision precision) {
  if (!session.pad) return;
  auto& pad = *session.pad;
  pad.precision = precision;
  pad.fault = PadFault::none;
  const auto shown = shown_fields(pad);
  if (std::find(shown.begin(), shown.end(), pad.field) != shown.end()) return;
  const auto open = std::find_if(shown.begin(), shown.end(), [&](PadField field) { return pad.in(field).empty(); });
  pad.field = open == shown.end() ? shown.front() : *open;
  pad.replacing = true;
}

void choose_half(Session& session, HalfDay half) {
  if (!session.pad) return;
  session.pad->half = half;
  session.pad->fault = PadFault::none;
}

void leave_pad(Session& session) {
  if (session.pad && session.pad->at_time) {
    session.pad->at_time = false;
    session.pad->fault = PadFault::none;
    choose_pad_field(session, session.pad->fields.front());
  } else {
    session.pad.reset();
  }
}

void finish_pad(Session& session, const DecisionAid& aid, const PadFinished& finished) {
  if (!session.pad) return;
  auto& pad = *session.pad;
  if (finished.without_time) pad.at_time = false;
  auto typed = entered(pad, item_at(session, aid, pad.node), finished.zone);
  pad.fault = typed.fault;
  if (typed.fault != PadFault::none || goes_on_to_the_time(pad, typed, finished.without_time)) return;
  auto answers = with_answer_at(session.response.items[pad.node].answers, pad.place, std::move(typed.answer));
  if (const auto fault = record(session, aid, pad.node, std::move(answers), false)) {
    pad.fault = PadFault::not_valid;
    pad.code = *fault;
  } else {
    session.pad.reset();
  }
}

void open_answer_list(Session& session, const DecisionAid& aid, NodeIndex node) {
  if (can_be_answered(session, aid, node)) session.answer_list = AnswerList{.node = node};
}

void open_search(Session& session) {
  if (session.answer_list) session.text_entry = TextEntry{.is_search = true, .words = session.answer_list->search};
}

}  // namespace kiosk

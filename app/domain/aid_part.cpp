#include "app/domain/aid_part.h"

#include <algorithm>

#include "app/values/expects.h"

namespace kiosk {
namespace {

template <class Entries>
void add_all(std::vector<AidPart>& parts, PartKind kind, const Entries& entries) {
  for (const auto& entry : entries) parts.push_back({kind, entry.id});
}

/// Text that is read with the question beside it.
bool stands_beside(ItemControl control) {
  constexpr std::array beside{ItemControl::help, ItemControl::flyover, ItemControl::prompt,
                              ItemControl::unit, ItemControl::lower,   ItemControl::upper};
  return std::find(beside.begin(), beside.end(), control) != beside.end();
}

/// Questions that are hidden until a clinic enables them are reviewed with all others.
std::vector<ItemIndex> asked_in_some_clinics(const DecisionAid& aid) {
  std::vector<ItemIndex> asked;
  for (const auto& sign : aid.urgent_signs) {
    if (sign.asked_where.empty()) continue;
    for (const auto question : questions_read(sign.when)) asked.push_back(question);
  }
  return asked;
}

/// A page of text is a part like a question; text beside a question is part of that question.
bool is_a_part(const Item& item) {
  return item.is_question() || (item.type == ItemType::display && !stands_beside(item.control));
}

void add_lists(std::vector<AidPart>& parts, const DecisionAid& aid) {
  if (!aid.goals.empty()) parts.push_back({PartKind::list, "goals"});
  if (!aid.ready.empty()) parts.push_back({PartKind::list, "ready"});
  if (!aid.suggested_questions.empty() || !aid.topics.empty())
    parts.push_back({PartKind::list, "questions"});
  if (!aid.families.empty() || !aid.rows.empty()) parts.push_back({PartKind::page, "map"});
  parts.push_back({PartKind::page, "about"});
}

}  // namespace

std::string name_of(const AidPart& part) { return std::string(name_of(part.kind)) + '.' + part.id; }

std::vector<AidPart> parts_of(const DecisionAid& aid) {
  std::vector<AidPart> parts;
  if (!aid.plan.is_reviewed) return parts;
  add_all(parts, PartKind::card, aid.options);
  add_all(parts, PartKind::rule, aid.options);
  add_all(parts, PartKind::figure, aid.evidence);
  add_all(parts, PartKind::sign, aid.urgent_signs);
  const auto asked = asked_in_some_clinics(aid);
  const auto& items = aid.questionnaire.items;
  for (ItemIndex i = 0; i < items.size(); ++i) {
    const bool is_seen =
        !items[i].hidden || std::find(asked.begin(), asked.end(), i) != asked.end();
    if (is_seen && is_a_part(items[i])) parts.push_back({PartKind::question, items[i].link_id});
  }
  add_all(parts, PartKind::trade_off, aid.trade_offs);
  add_all(parts, PartKind::point, aid.points);
  add_lists(parts, aid);
  return parts;
}

std::vector<AidPart> parts_of_card(const DecisionAid& aid, OptionIndex option) {
  KIOSK_EXPECTS(option < aid.options.size());
  const auto& entry = aid.options[option];
  std::vector<AidPart> parts{{PartKind::card, entry.id}, {PartKind::rule, entry.id}};
  for (const auto& id : entry.evidence) parts.push_back({PartKind::figure, id});
  return parts;
}

Reviewed reviewed(const DecisionAid& aid, std::span<const AidPart> parts,
                  std::string_view language) {
  const auto is_signed = [&](const AidPart& part) {
    return aid.review.is_signed(name_of(part), language);
  };
  if (std::all_of(parts.begin(), parts.end(), is_signed)) return Reviewed::all;
  return std::any_of(parts.begin(), parts.end(), is_signed) ? Reviewed::some : Reviewed::none;
}

}  // namespace kiosk

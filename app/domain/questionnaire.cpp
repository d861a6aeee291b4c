#include "app/domain/questionnaire.h"

#include <algorithm>

namespace kiosk {
namespace {

std::optional<std::int64_t> as_integer(const std::optional<Answer>& bound) {
  const auto* whole = bound ? std::get_if<std::int64_t>(&*bound) : nullptr;
  return whole ? std::optional(*whole) : std::nullopt;
}

enum class Visit : std::uint8_t { unseen, on_path, done };

/// The items that are evaluated because of one: its children and those whose enable_when reads it.
std::vector<ItemIndex> decided_by(const Questionnaire& form, ItemIndex item) {
  auto next = form.dependents[item];
  for (auto child = item + 1; child < form.items[item].end; child = form.items[child].end)
    next.push_back(child);
  return next;
}

/// Depth first along "is decided by"; a step back onto the path closes a cycle. The path is kept
/// here instead of the call stack, which a long chain would overflow.
class CycleSearch {
 public:
  explicit CycleSearch(const Questionnaire& form)
      : form_(form), visits_(form.items.size(), Visit::unseen) {}

  void search_from(ItemIndex start) {
    if (visits_[start] == Visit::unseen) enter(start);
    while (!path_.empty()) {
      auto& step = path_.back();
      if (step.taken == step.next.size()) leave();
      else step_to(step.next[step.taken++]);
    }
  }

  std::vector<std::vector<LinkId>> take() && { return std::move(cycles_); }

 private:
  struct Step {
    ItemIndex item = 0;
    std::vector<ItemIndex> next{};
    std::size_t taken = 0;
  };

  void enter(ItemIndex item) {
    visits_[item] = Visit::on_path;
    path_.push_back({.item = item, .next = decided_by(form_, item)});
  }

  void leave() {
    visits_[path_.back().item] = Visit::done;
    path_.pop_back();
  }

  void step_to(ItemIndex next) {
    if (visits_[next] == Visit::on_path) close_cycle_at(next);
    else if (visits_[next] == Visit::unseen) enter(next);
  }

  void close_cycle_at(ItemIndex first) {
    std::vector<LinkId> cycle;
    auto at = std::find_if(path_.begin(), path_.end(),
                           [&](const Step& step) { return step.item == first; });
    for (; at != path_.end(); ++at) cycle.push_back(form_.items[at->item].link_id);
    cycles_.push_back(std::move(cycle));
  }

  const Questionnaire& form_;
  std::vector<Visit> visits_;
  std::vector<Step> path_{};
  std::vector<std::vector<LinkId>> cycles_{};
};

/// Kahn's order along "is decided by". Items on a cycle, and behind one, come last in document
/// order.
std::vector<std::uint32_t> turns_of(const Questionnaire& form) {
  std::vector<std::uint32_t> waiting_for(form.items.size(), 0);
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    for (const auto next : decided_by(form, i)) ++waiting_for[next];
  }
  std::vector<ItemIndex> order;
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    if (waiting_for[i] == 0) order.push_back(i);
  }
  for (std::size_t at = 0; at < order.size(); ++at) {
    for (const auto next : decided_by(form, order[at])) {
      if (--waiting_for[next] == 0) order.push_back(next);
    }
  }
  std::vector<std::uint32_t> turns(form.items.size(),
                                   static_cast<std::uint32_t>(form.items.size()));
  for (std::size_t at = 0; at < order.size(); ++at)
    turns[order[at]] = static_cast<std::uint32_t>(at);
  return turns;
}

/// A nested answer counts only while its question is answered, so an item that reads it depends on
/// both.
void add_dependent(Questionnaire& form, ItemIndex source, ItemIndex dependent) {
  if (source == no_item) return;
  form.dependents[source].push_back(dependent);
  for (auto above = form.items[source].parent; above != no_item && above != dependent;
       above = form.items[above].parent) {
    if (form.items[above].is_question()) form.dependents[above].push_back(dependent);
  }
}

/// Display items nested in a question explain it; they are the same for every answer.
bool asks_per_answer(const Questionnaire& form, ItemIndex item) {
  if (!form.items[item].is_question() || !form.items[item].repeats) return false;
  for (auto child = item + 1; child < form.items[item].end; child = form.items[child].end) {
    if (form.items[child].type != ItemType::display) return true;
  }
  return false;
}

void mark_repetitions(Questionnaire& form) {
  form.has_repetitions = false;
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    auto& item = form.items[i];
    item.asks_per_answer = asks_per_answer(form, i);
    const auto* parent = item.parent == no_item ? nullptr : &form.items[item.parent];
    item.recurs_within = parent ? parent->recurs_within : no_item;
    if (item.recurs_within == no_item && parent && parent->asks_per_answer)
      item.recurs_within = item.parent;
    if (item.recurs_within == no_item && item.type == ItemType::group && item.repeats)
      item.recurs_within = i;
    form.has_repetitions = form.has_repetitions || item.recurs_within != no_item;
  }
}

}  // namespace

void Questionnaire::index() {
  dependents.assign(items.size(), {});
  by_link_id.clear();
  mark_repetitions(*this);
  for (ItemIndex i = 0; i < items.size(); ++i) {
    by_link_id.emplace(items[i].link_id, i);
    for (const auto source : questions_read(items[i].enable_when)) add_dependent(*this, source, i);
  }
  turns = turns_of(*this);
}

ItemIndex Questionnaire::find(std::string_view link_id) const {
  const auto found = by_link_id.find(std::string(link_id));
  return found == by_link_id.end() ? no_item : found->second;
}

const Item* child_with(const Questionnaire& form, ItemIndex parent, ItemControl control) {
  for (auto child = parent + 1; child < form.items[parent].end; child = form.items[child].end) {
    const auto& item = form.items[child];
    if (item.type == ItemType::display && item.control == control) return &item;
  }
  return nullptr;
}

std::vector<std::vector<LinkId>> enablement_cycles(const Questionnaire& form) {
  CycleSearch search(form);
  for (ItemIndex i = 0; i < form.items.size(); ++i) search.search_from(i);
  return std::move(search).take();
}

std::optional<std::int64_t> Limits::whole_min() const { return as_integer(min_value); }

std::optional<std::int64_t> Limits::whole_max() const { return as_integer(max_value); }

}  // namespace kiosk

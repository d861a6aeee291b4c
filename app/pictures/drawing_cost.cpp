#include "app/pictures/drawing_cost.h"

#include <algorithm>

namespace kiosk::svg {
namespace {

constexpr double far_above = 1e12;

double sum(double one, double other) { return std::min(one + other, far_above); }

void add_to(Cost& total, const Cost& more, double layers = 0, double scale = 1) {
  total.elements = sum(total.elements, more.elements);
  total.numbers = sum(total.numbers, more.numbers);
  total.length = sum(total.length, more.length);
  total.dashes = sum(total.dashes, more.dashes);
  total.layers = sum(total.layers, more.layers);
  total.paints = sum(total.paints, more.paints);
  total.nested_layers = std::max(total.nested_layers, layers + more.nested_layers);
  total.reach = std::max(total.reach, std::min(scale * more.reach, far_above));
  total.scale = std::max(total.scale, std::min(scale * more.scale, far_above));
}

}  // namespace

/// Walks the references, each part once.
class DrawingCost::Sum {
 public:
  Sum(const DrawingCost& drawing, std::size_t deepest, std::string& fault)
      : drawing_(drawing), deepest_(deepest), fault_(fault), known_(drawing.parts_.size()) {}

  /// The cost of a part; its value does not matter after a fault.
  Cost of(std::size_t part, std::size_t depth) {
    auto& known = known_[part];
    if (known.state == State::done || !fault_.empty()) return known.cost;
    if (known.state == State::begun) return refuse("draws itself");
    if (depth > deepest_)
      return refuse("has references more than " + std::to_string(deepest_) + " deep");
    known.state = State::begun;
    Cost cost = drawing_.parts_[part].own;
    for (const auto& reference : drawing_.parts_[part].references) {
      const auto target = find(reference);
      if (!target) break;
      add_to(cost, of(*target, depth + 1), reference.layers, reference.scale);
    }
    known = {.state = State::done, .cost = cost};
    return cost;
  }

 private:
  enum class State : std::uint8_t { unknown, begun, done };
  struct Known {
    State state = State::unknown;
    Cost cost{};
  };

  Cost refuse(std::string why) {
    fault_ = std::move(why);
    return {};
  }

  std::optional<std::size_t> find(const Reference& reference) {
    if (reference.id.empty()) return reference.part;
    const auto found = drawing_.by_id_.find(reference.id);
    if (found != drawing_.by_id_.end()) return found->second;
    refuse("names \"#" + reference.id + "\", which is not there");
    return std::nullopt;
  }

  const DrawingCost& drawing_;
  std::size_t deepest_;
  std::string& fault_;
  std::vector<Known> known_;
};

DrawingCost::DrawingCost() : parts_(1), open_{0} {}

bool DrawingCost::open(const std::string& id) {
  const auto part = parts_.size();
  parts_.emplace_back();
  parts_[open_.back()].references.push_back({.part = part});
  open_.push_back(part);
  return by_id_.emplace(id, part).second;
}

void DrawingCost::close() { open_.pop_back(); }

void DrawingCost::add(const Cost& cost) { add_to(parts_[open_.back()].own, cost); }

void DrawingCost::refer(const std::string& id, double layers, double scale) {
  parts_[open_.back()].references.push_back({.id = id, .layers = layers, .scale = scale});
}

std::optional<Cost> DrawingCost::total(std::size_t deepest, std::string& fault) const {
  const auto cost = Sum(*this, deepest, fault).of(0, 0);
  return fault.empty() ? std::optional(cost) : std::nullopt;
}

}  // namespace kiosk::svg

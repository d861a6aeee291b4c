#include "app/fhirpath/dependencies.h"

#include <algorithm>
#include <array>

namespace kiosk::fhirpath {
namespace {

/// The target that a part of an expression refers to, with regard to the items of the response.
enum class Reach : std::uint8_t {
  nothing,  ///< a value: the items it was read from are listed already
  items,    ///< items not yet selected: reading from them may read any of them
  picked,   ///< items that a linkId selected, or their descendants
  own,      ///< the element at which the evaluation starts
};

template <std::size_t size>
bool is_one_of(std::string_view name, const std::array<std::string_view, size>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 4> roots{"resource", "rootResource", "context",
                                                "QuestionnaireResponse"};
constexpr std::array<std::string_view, 6> fixed{"questionnaire", "qitem", "sct",
                                                "loinc",         "ucum",  "factory"};
/// The element names of a response, besides value[x]. A path to any other, such as "null", is
/// empty.
constexpr std::array<std::string_view, 15> in_responses{
    "item",   "answer", "linkId",  "text", "definition", "extension", "modifierExtension", "id",
    "system", "code",   "display", "unit", "url",        "version",   "reference"};

bool is_in_a_response(std::string_view name) {
  return name.starts_with("value") || is_one_of(name, in_responses);
}

/// Functions whose result is a subset of their input; the first ones select by position, and so
/// depend on which other items are present.
constexpr std::array<std::string_view, 6> by_place{"first", "last", "tail",
                                                   "skip",  "take", "single"};
constexpr std::array<std::string_view, 6> choosing{"trace", "distinct", "ofType",
                                                   "as",    "combine",  "union"};
constexpr std::array<std::string_view, 4> with_lambda{"where", "select", "all", "exists"};

/// Limit of visited terms: a lambda is walked twice, so a hostile expression could take exponential
/// time.
constexpr std::size_t most_steps = 20'000;

/// Walks an expression once, from the start of a path to its end.
class Walk {
 public:
  explicit Walk(const Expression& expression) : expression_(expression) {}

  Dependencies run() {
    consume(reach_of(expression_.root(), Reach::own));
    if (steps_ > most_steps) give_up();
    return std::move(found_);
  }

 private:
  const Term& term(TermIndex index) const { return expression_.terms[index]; }

  /// The conservative result for an expression that is too long to walk.
  void give_up() {
    found_.whole_response = found_.own_answer = found_.clock = true;
    for (const auto& each : expression_.terms) {
      if (each.kind == TermKind::variable) reach_of_variable(each);
    }
  }

  /// Records that a value is read from what a part refers to.
  void consume(Reach reach) {
    if (reach == Reach::items) found_.whole_response = true;
    if (reach == Reach::own) found_.own_answer = true;
  }

  void consume_parts(const Term& of, Reach self, std::size_t from = 0) {
    for (auto i = from; i < of.parts.size(); ++i) consume(reach_of(of.parts[i], self));
  }

  Reach reach_of(TermIndex index, Reach self) {
    const auto& at = term(index);
    if (++steps_ > most_steps) return Reach::nothing;
    switch (at.kind) {
      case TermKind::literal: return Reach::nothing;
      case TermKind::index:
        consume(self == Reach::items ? self : Reach::nothing);
        return Reach::nothing;
      case TermKind::self: return self;
      case TermKind::total: return total_;
      case TermKind::variable: return reach_of_variable(at);
      case TermKind::member: return after_member(at, self, true);
      case TermKind::call: return after_call(at, self, self);
      case TermKind::path: return after_step(at, self);
      case TermKind::indexer: {
        const auto reach = reach_of(at.parts[0], self);
        if (reach == Reach::items) consume(reach);
        consume(reach_of(at.parts[1], self));
        return reach;
      }
      case TermKind::operation:
        if (at.operation == Operation::union_of)
          return joined(reach_of(at.parts[0], self), reach_of(at.parts[1], self));
        consume_parts(at, self);
        return Reach::nothing;
      case TermKind::type_test: {
        const auto reach = reach_of(at.parts[0], self);
        if (at.operation == Operation::as) return reach;
        consume(reach);
        return Reach::nothing;
      }
      default: consume_parts(at, self); return Reach::nothing;
    }
  }

  /// The union of two: the one that may read more.
  static Reach joined(Reach left, Reach right) {
    if (left == Reach::items || right == Reach::items) return Reach::items;
    if (left == Reach::own || right == Reach::own) return Reach::own;
    return left == Reach::picked ? left : right;
  }

  Reach reach_of_variable(const Term& at) {
    if (is_one_of(at.name, roots)) return at.name == "context" ? Reach::own : Reach::items;
    if (is_one_of(at.name, fixed) || at.name.starts_with("vs-") || at.name.starts_with("ext-"))
      return Reach::nothing;
    found_.variables.insert(at.name);
    // The variable's own dependencies are listed separately; if it holds items, their descendants
    // are still to be selected.
    return Reach::picked;
  }

  Reach after_step(const Term& path, Reach self) {
    const auto input = reach_of(path.parts[0], self);
    const auto& step = term(path.parts[1]);
    if (step.kind == TermKind::member)
      return after_member(step, input, term(path.parts[0]).kind == TermKind::self);
    if (step.kind == TermKind::call) return after_call(step, input, self);
    consume(input);
    return reach_of(path.parts[1], self);
  }

  Reach after_member(const Term& at, Reach input, bool of_self) {
    if (is_one_of(at.name, roots)) return input == Reach::own ? Reach::items : input;
    if (input == Reach::nothing || !is_in_a_response(at.name)) return Reach::nothing;
    if (at.name == "item") return Reach::items;
    if (at.name == "answer") return input;
    // The linkIds and texts of items are the form's; all other elements are the person's.
    const bool of_the_form = at.name == "linkId" || at.name == "text" || at.name == "definition";
    if (of_the_form && (input == Reach::own || of_self)) return Reach::nothing;
    if (input == Reach::picked) return Reach::picked;
    consume(input);
    return Reach::nothing;
  }

  Reach after_call(const Term& at, Reach input, Reach self) {
    const auto name = function_name(at);
    if (name == "now" || name == "today" || name == "timeOfDay") {
      found_.clock = true;
      return Reach::nothing;
    }
    if (name == "where" && input != Reach::nothing && picks_by_link_id(at.parts[0]))
      return Reach::picked;
    if (name == "descendants" || name == "children" || name == "answers")
      return input == Reach::nothing ? input : (name == "answers" ? read_all(input) : Reach::items);
    if (name == "repeat") return input == Reach::nothing ? input : after_repeat(at, input);
    if (name == "iif") return after_iif(at, input);
    if (name == "aggregate") return after_aggregate(at, input, self);
    if (is_one_of(name, with_lambda)) return after_lambda(at, name, input);
    return after_plain_call(at, name, input, self);
  }

  /// Of a function whose arguments are calculated once, not for each element.
  Reach after_plain_call(const Term& at, std::string_view name, Reach input, Reach self) {
    const bool placed = is_one_of(name, by_place);
    auto result = placed || is_one_of(name, choosing) ? input : Reach::nothing;
    if (result == Reach::nothing || (placed && input == Reach::items)) consume(input);
    for (const auto part : at.parts) {
      const auto reach = reach_of(part, self);
      if (name == "combine" || name == "union") result = joined(result, reach);
      else consume(reach);
    }
    return result;
  }

  Reach read_all(Reach input) {
    consume(input == Reach::own ? Reach::items : input);
    return input == Reach::picked ? Reach::picked : Reach::nothing;
  }

  Reach after_repeat(const Term& at, Reach input) {
    const auto reach = reach_of(at.parts[0], input);
    // repeat() also starts from what it has found.
    return joined(reach, reach_of(at.parts[0], reach));
  }

  Reach after_lambda(const Term& at, std::string_view name, Reach input) {
    const auto reach = at.parts.empty() ? Reach::nothing : reach_of(at.parts[0], input);
    if (name == "select") return reach;
    consume(reach);
    if (name == "where") return input;
    consume(input);
    return Reach::nothing;
  }

  Reach after_iif(const Term& at, Reach input) {
    consume(reach_of(at.parts[0], input));
    auto result = reach_of(at.parts[1], input);
    if (at.parts.size() > 2) result = joined(result, reach_of(at.parts[2], input));
    return result;
  }

  Reach after_aggregate(const Term& at, Reach input, Reach self) {
    const auto before = total_;
    total_ = at.parts.size() > 1 ? reach_of(at.parts[1], self) : Reach::nothing;
    const auto first = reach_of(at.parts[0], input);
    total_ = joined(total_, first);
    const auto result = joined(first, reach_of(at.parts[0], input));
    total_ = before;
    consume(input == Reach::items ? Reach::nothing : input);
    return result;
  }

  /// Whether a criterion is linkId = '...', one or several with "or", or such a one "and" anything
  /// else; records the linkIds.
  bool picks_by_link_id(TermIndex index) {
    const auto& at = term(index);
    if (at.kind != TermKind::operation) return false;
    if (at.operation == Operation::either)
      return picks_by_link_id(at.parts[0]) && picks_by_link_id(at.parts[1]);
    if (at.operation == Operation::both) {
      const bool left = picks_by_link_id(at.parts[0]);
      if (!left && !picks_by_link_id(at.parts[1])) return false;
      // The rest of the criterion reads the selected items.
      consume(reach_of(at.parts[left ? 1 : 0], Reach::picked));
      return true;
    }
    if (at.operation == Operation::equal)
      return names_link_id(at.parts[0], at.parts[1]) || names_link_id(at.parts[1], at.parts[0]);
    return false;
  }

  bool names_link_id(TermIndex name, TermIndex text) {
    const auto& member = term(name);
    const auto& literal = term(text);
    const bool of_self = member.kind == TermKind::path &&
                         term(member.parts[0]).kind == TermKind::self &&
                         is_link_id(term(member.parts[1]));
    const auto* link_id = literal.kind == TermKind::literal && literal.literal
                              ? std::get_if<std::string>(&*literal.literal)
                              : nullptr;
    if (!link_id || !(is_link_id(member) || of_self)) return false;
    found_.link_ids.insert(*link_id);
    return true;
  }

  static bool is_link_id(const Term& at) {
    return at.kind == TermKind::member && at.name == "linkId";
  }

  const Expression& expression_;
  Dependencies found_{};
  Reach total_ = Reach::nothing;
  std::size_t steps_ = 0;
};

}  // namespace

Dependencies dependencies_of(const Expression& expression) {
  return expression.is_empty() ? Dependencies{} : Walk(expression).run();
}

bool concerns(const Dependencies& dependencies, const Questionnaire& form, ItemIndex changed) {
  if (dependencies.whole_response) return true;
  return std::any_of(dependencies.link_ids.begin(), dependencies.link_ids.end(),
                     [&](const std::string& link_id) {
                       const auto listed = form.find(link_id);
                       if (listed == no_item) return false;
                       const auto contains = [&](ItemIndex above, ItemIndex item) {
                         return item >= above && item < form.items[above].end;
                       };
                       return contains(listed, changed) || contains(changed, listed);
                     });
}

}  // namespace kiosk::fhirpath

#include "app/fhirpath/form_evaluator.h"

#include <algorithm>

#include "app/domain/expression_languages.h"

namespace kiosk::fhirpath {
namespace {

constexpr std::string_view begins_empty = "begins_empty";

/// The JSON of a form's items by their linkIds.
void add_items(const Json& owner, std::map<std::string, const Json*, std::less<>>& into) {
  for (const auto& item : owner.array_at("item")) {
    into.emplace(item.string_at("linkId"), &item);
    add_items(item, into);
  }
}

/// A name with a hyphen must be known before an expression is parsed: FHIRPath takes it for a
/// subtraction.
bool has_hyphen(const std::string& name) { return name.find('-') != std::string::npos; }

void add_all(std::set<std::string>& into, const std::set<std::string>& names) {
  into.insert(names.begin(), names.end());
}

}  // namespace

FormEvaluator::FormEvaluator(const Questionnaire& form, const Json* questionnaire,
                             const LaunchContext* context)
    : form_(form), questionnaire_(questionnaire), context_(context) {
  collect_names(form.expressions);
  for (const auto& item : form.items) collect_names(item.expressions);
  std::copy_if(form.outside_names.begin(), form.outside_names.end(), std::back_inserter(names_),
               has_hyphen);
  if (questionnaire) add_items(*questionnaire, item_json_);
  of_form_ = compile(form.expressions, no_item);
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    if (form.items[i].expressions.any())
      of_items_.emplace(i, compile(form.items[i].expressions, i));
  }
  complete_dependencies(of_form_, no_item);
  for (auto& [item, owner] : of_items_) complete_dependencies(owner, item);
  report_names(form.expressions, of_form_, no_item);
  for (const auto& [item, owner] : of_items_)
    report_names(form.items[item].expressions, owner, item);
  leave_out_cycles();
}

void FormEvaluator::collect_names(const FormExpressions& expressions) {
  for (const auto& variable : expressions.variables) {
    if (has_hyphen(variable.name)) names_.push_back(variable.name);
  }
  if (expressions.population && has_hyphen(expressions.population->name))
    names_.push_back(expressions.population->name);
}

void FormEvaluator::add_fault(ItemIndex item, const FormExpression& expression, std::string reason,
                              std::size_t offset) {
  faults_.push_back(
      {.item = item, .place = expression.place, .reason = std::move(reason), .offset = offset});
}

FormEvaluator::Compiled FormEvaluator::compile(const FormExpression& expression, ItemIndex item) {
  if (expression.language != fhirpath_language) {
    add_fault(item, expression, "language");
    return {};
  }
  auto parsing = parse(expression.text, names_);
  if (parsing.fault) {
    add_fault(item, expression, std::string(name_of(parsing.fault->code)), parsing.fault->offset);
    return {};
  }
  auto dependencies = dependencies_of(parsing.expression);
  if (expression.from_response && dependencies.own_answer) dependencies.whole_response = true;
  return {.expression = std::move(parsing.expression),
          .dependencies = std::move(dependencies),
          .from_response = expression.from_response};
}

/// A query depends on what the expressions in its double braces read.
FormEvaluator::Compiled FormEvaluator::compile_query(const FormExpression& expression) const {
  Compiled compiled{.query = expression.text, .is_batch = expression.is_batch};
  for (auto open = expression.text.find("{{"); open != std::string::npos;
       open = expression.text.find("{{", open + 2)) {
    const auto close = expression.text.find("}}", open);
    if (close == std::string::npos) break;
    const auto parsing = parse(expression.text.substr(open + 2, close - open - 2), names_);
    const auto more = dependencies_of(parsing.expression);
    add_all(compiled.dependencies.link_ids, more.link_ids);
    add_all(compiled.dependencies.variables, more.variables);
    compiled.dependencies.whole_response |= more.whole_response;
    compiled.dependencies.own_answer |= more.own_answer;
    compiled.dependencies.clock |= more.clock;
  }
  return compiled;
}

FormEvaluator::Variable FormEvaluator::compile_variable(const FormExpression& variable,
                                                        ItemIndex item) {
  if (variable.language == query_language)
    return {.name = variable.name, .compiled = compile_query(variable)};
  Variable known{.name = variable.name, .compiled = compile(variable, item)};
  if (known.compiled.expression.is_empty())
    known.fault = Fault{.code = FaultCode::unknown_variable};
  return known;
}

FormEvaluator::Owner FormEvaluator::compile(const FormExpressions& expressions, ItemIndex item) {
  Owner owner;
  const auto compile_any = [&](const std::optional<FormExpression>& expression) {
    return expression ? compile(*expression, item) : Compiled{};
  };
  if (expressions.population) {
    owner.variables.push_back(compile_variable(*expressions.population, item));
    owner.variables.back().is_population = true;
  }
  for (const auto& variable : expressions.variables)
    owner.variables.push_back(compile_variable(variable, item));
  owner.enable_when = compile_any(expressions.enable_when);
  owner.calculated = compile_any(expressions.calculated);
  owner.initial = compile_any(expressions.initial);
  for (const auto& constraint : expressions.constraints)
    owner.constraints.push_back(compile(constraint.expression, item));
  for (const auto& part : expressions.parts) {
    const bool is_query = part.expression.language == query_language;
    owner.parts.push_back(is_query ? compile_query(part.expression)
                                   : compile(part.expression, item));
    owner.parts.back().label = parse(part.label, names_).expression;
  }
  return owner;
}

const FormEvaluator::Owner& FormEvaluator::owner(ItemIndex item) const {
  static const Owner none;
  const auto found = of_items_.find(item);
  return found == of_items_.end() ? none : found->second;
}

/// The dependencies with those of the variables that they use, transitively. The element's own
/// answer becomes the item's.
Dependencies FormEvaluator::with_variables(const Dependencies& dependencies, ItemIndex item) const {
  auto all = dependencies;
  const auto add = [&](const Dependencies& more, ItemIndex of) {
    add_all(all.link_ids, more.link_ids);
    add_all(all.variables, more.variables);
    all.whole_response |= more.whole_response || (more.own_answer && of == no_item);
    all.clock |= more.clock;
    if (more.own_answer && of != no_item) all.link_ids.insert(form_.items[of].link_id);
  };
  add(dependencies, item);
  for (auto known = std::size_t{0}; known != all.variables.size();) {
    known = all.variables.size();
    const auto add_level = [&](const Owner& level, ItemIndex of) {
      for (const auto& variable : level.variables) {
        if (all.variables.contains(variable.name)) add(variable.compiled.dependencies, of);
      }
    };
    for (auto level = item; level != no_item; level = form_.items[level].parent)
      add_level(owner(level), level);
    add_level(of_form_, no_item);
  }
  return all;
}

void FormEvaluator::complete_dependencies(Owner& owner, ItemIndex item) const {
  for (auto* compiled : {&owner.enable_when, &owner.calculated, &owner.initial})
    compiled->dependencies = with_variables(compiled->dependencies, item);
  for (auto& constraint : owner.constraints)
    constraint.dependencies = with_variables(constraint.dependencies, item);
  for (auto& part : owner.parts) part.dependencies = with_variables(part.dependencies, item);
}

/// The variable of that name that is visible to an item, or to the form (`no_item`); null if there
/// is none.
const FormEvaluator::Variable* FormEvaluator::find_variable(const std::string& name,
                                                            ItemIndex item) const {
  const auto in = [&](const Owner& level) {
    const auto found =
        std::find_if(level.variables.begin(), level.variables.end(),
                     [&](const Variable& variable) { return variable.name == name; });
    return found == level.variables.end() ? nullptr : &*found;
  };
  for (auto level = item; level != no_item; level = form_.items[level].parent) {
    if (const auto* found = in(owner(level))) return found;
  }
  return in(of_form_);
}

/// Whether the launch context has a resource of that name.
bool FormEvaluator::is_known_of_record(const std::string& name) const {
  return context_ && context_->find(name);
}

/// An unknown variable makes an expression one that cannot be evaluated; one that only a server
/// knows is empty. An initial expression may use what a program supplies before it asks.
void FormEvaluator::report_names(const FormExpression& expression, const Compiled& compiled,
                                 ItemIndex item, std::string_view of_record) {
  if (compiled.expression.is_empty()) return;
  bool from_record = false;
  for (const auto& name : compiled.dependencies.variables) {
    const bool is_outside = std::find(form_.outside_names.begin(), form_.outside_names.end(),
                                      name) != form_.outside_names.end();
    const auto* variable = find_variable(name, item);
    const bool is_begun_with = of_record == begins_empty;
    if (!variable && !is_outside && !is_begun_with && !is_known_of_record(name))
      return add_fault(item, expression, "unknown_variable");
    from_record |= variable ? variable->is_query() && !context_ : !is_known_of_record(name);
  }
  if (from_record) add_fault(item, expression, std::string(of_record));
}

/// A variable sees those before it: one that reads itself or a later one has no value, nor have
/// the expressions that use it.
void FormEvaluator::report_variables(const FormExpressions& expressions, ItemIndex item) {
  for (auto later = expressions.variables.begin(); later != expressions.variables.end(); ++later) {
    if (later->language == query_language) continue;
    const auto read = dependencies_of(parse(later->text, names_).expression).variables;
    const auto is_not_there_yet = [&](const FormExpression& other) {
      const bool is_of_ancestor =
          item != no_item && find_variable(other.name, form_.items[item].parent);
      const bool is_before =
          std::any_of(expressions.variables.begin(), later,
                      [&](const FormExpression& each) { return each.name == other.name; });
      return read.contains(other.name) && !is_of_ancestor && !is_before;
    };
    if (std::any_of(later, expressions.variables.end(), is_not_there_yet))
      add_fault(item, *later, "cycle");
  }
}

void FormEvaluator::report_names(const FormExpressions& expressions, const Owner& owner,
                                 ItemIndex item) {
  report_variables(expressions, item);
  if (expressions.enable_when)
    report_names(*expressions.enable_when, owner.enable_when, item, "record");
  if (expressions.calculated)
    report_names(*expressions.calculated, owner.calculated, item, "record");
  if (expressions.initial) report_names(*expressions.initial, owner.initial, item, begins_empty);
  for (std::size_t i = 0; i < expressions.constraints.size(); ++i)
    report_names(expressions.constraints[i].expression, owner.constraints[i], item, "record");
  for (std::size_t i = 0; i < expressions.parts.size(); ++i)
    report_names(
        expressions.parts[i].expression, owner.parts[i], item,
        expressions.parts[i].kind == WorkedOutPart::Kind::candidates ? begins_empty : "record");
}

/// Calculated items that depend on one another by name are not calculated: they have no order.
/// Dependencies on the whole response are ignored; the caller has to limit its rounds anyway.
void FormEvaluator::leave_out_cycles() {
  std::map<ItemIndex, std::set<ItemIndex>> waits_for;
  for (const auto& [item, owner] : of_items_) {
    if (owner.calculated.expression.is_empty()) continue;
    waits_for[item];
    for (const auto& link_id : owner.calculated.dependencies.link_ids) {
      const auto source = form_.find(link_id);
      if (source != no_item && !owner.calculated.dependencies.whole_response)
        waits_for[item].insert(source);
    }
  }
  // An item that waits for no unsettled item is settled, and is removed from all waiting lists.
  for (auto before = waits_for.size() + 1; before != waits_for.size();) {
    before = waits_for.size();
    std::erase_if(waits_for, [&](const auto& entry) {
      return std::none_of(entry.second.begin(), entry.second.end(),
                          [&](ItemIndex source) { return waits_for.contains(source); });
    });
  }
  for (const auto& [item, sources] : waits_for) {
    of_items_[item].calculated = {};
    add_fault(item, *form_.items[item].expressions.calculated, "cycle");
  }
}

std::vector<ItemIndex> FormEvaluator::dependents(ItemIndex changed, Compiled Owner::*which) const {
  std::vector<ItemIndex> found;
  for (const auto& [item, owner] : of_items_) {
    const auto& compiled = owner.*which;
    if (!compiled.expression.is_empty() && concerns(compiled.dependencies, form_, changed))
      found.push_back(item);
  }
  return found;
}

std::vector<ItemIndex> FormEvaluator::read_by_constraint(ItemIndex item, std::size_t place) const {
  const auto& of = item == no_item ? of_form_ : owner(item);
  std::vector<ItemIndex> found;
  if (place >= of.constraints.size()) return found;
  for (const auto& link_id : of.constraints[place].dependencies.link_ids) {
    if (const auto source = form_.find(link_id); source != no_item) found.push_back(source);
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<ItemIndex> FormEvaluator::enabled_by(ItemIndex changed) const {
  return dependents(changed, &Owner::enable_when);
}

std::vector<ItemIndex> FormEvaluator::altered_by(ItemIndex changed) const {
  std::vector<ItemIndex> found;
  for (const auto& [item, owner] : of_items_) {
    const auto reads_it = [&](const Compiled& part) {
      return !(part.expression.is_empty() && part.query.empty()) &&
             concerns(part.dependencies, form_, changed);
    };
    if (std::any_of(owner.parts.begin(), owner.parts.end(), reads_it)) found.push_back(item);
  }
  return found;
}

std::vector<ItemIndex> FormEvaluator::calculated_from(ItemIndex changed) const {
  return dependents(changed, &Owner::calculated);
}

}  // namespace kiosk::fhirpath

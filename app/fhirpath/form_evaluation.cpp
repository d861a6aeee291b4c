// Evaluates a form's expressions on a response: their context and their results.
#include <algorithm>
#include <memory>
#include <sstream>

#include "app/fhirpath/answers.h"
#include "app/fhirpath/form_evaluator.h"
#include "app/fhirpath/worked_out_parts.h"

namespace kiosk::fhirpath {

/// Values must not outlive the setting in which they were evaluated: they are elements of its
/// source.
struct FormEvaluator::Setting {
  Setting(const Response& answers, const Questionnaire& form, std::string_view now)
      : response(answers), source(answers, form) {
    environment.now = std::string(now);
    environment.variables["resource"] = one(source.root());
    environment.weight_of = [this, &form](const Value& value) { return weight_of(value, form); };
  }
  // The environment holds a pointer to this object for the lookup of weights.
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;

  /// The weight of the option that an answer chose.
  std::string weight_of(const Value& value, const Questionnaire& form) const {
    const auto* node = std::get_if<Node>(&value);
    const auto* answer = node && node->source == &source ? source.answer_of(*node) : nullptr;
    if (!answer) return {};
    const auto& options = form.items[source.item_of(*node)].options;
    const auto chosen =
        std::find_if(options.begin(), options.end(),
                     [&](const AnswerOption& option) { return same(option.value, *answer); });
    return chosen == options.end() ? std::string{} : chosen->weight;
  }

  /// Evaluates an expression at an element. All evaluations in a setting share one budget.
  Evaluation evaluate_at(const Expression& expression, const Node& node) {
    environment.focus = one(node);
    auto evaluation = evaluate(expression, environment);
    environment.budget -= std::min(environment.budget, evaluation.steps);
    return evaluation;
  }

  Node element(NodeIndex node) const { return node == no_node ? source.root() : source.item(node); }

  const Response& response;
  ResponseSource source;
  Environment environment{};
  std::vector<std::unique_ptr<const Json>> found{};  ///< results of the form's queries
};

/// The query with the values of the expressions in its double braces; nullopt if one has none.
std::optional<std::string> FormEvaluator::filled_in(Setting& setting, std::string_view query,
                                                    NodeIndex node) const {
  std::string filled;
  for (std::size_t from = 0; from < query.size();) {
    const auto open = query.find("{{", from);
    filled += query.substr(from, open - from);
    if (open == std::string::npos) break;
    const auto close = query.find("}}", open);
    if (close == std::string::npos) return std::nullopt;
    const auto parsing = parse(std::string(query.substr(open + 2, close - open - 2)), names_);
    if (parsing.fault) return std::nullopt;
    const auto evaluation = setting.evaluate_at(parsing.expression, setting.element(node));
    const auto text = evaluation.values.size() == 1
                          ? answer_of(evaluation.values.front(), ItemType::string)
                          : std::nullopt;
    const auto* words = text ? std::get_if<std::string>(&*text) : nullptr;
    if (!words) return std::nullopt;
    filled += *words;
    from = close + 2;
  }
  return filled;
}

/// The result of a query on the launch context; that of a batch has one for each of its queries,
/// also for one that finds nothing.
Collection FormEvaluator::answer_to(Setting& setting, const Compiled& query, NodeIndex node) const {
  if (!context_) return {};
  auto found = json_object();
  if (query.is_batch) {
    found.add("resourceType", json_string("Bundle"));
    found.add("type", json_string("batch-response"));
    auto& entries = found.add("entry", json_array());
    std::istringstream lines(query.query);
    for (std::string line; std::getline(lines, line);) {
      const auto filled = filled_in(setting, line, node);
      entries.add(json_object()).add("resource", search_in(*context_, filled.value_or("")));
    }
  } else {
    const auto filled = filled_in(setting, query.query, node);
    if (!filled) return {};
    found = search_in(*context_, *filled);
  }
  setting.found.push_back(std::make_unique<const Json>(std::move(found)));
  return one(json_source_.root(*setting.found.back()));
}

/// The resources that a query finds in the data of a record.
Collection FormEvaluator::resources_found(Setting& setting, const Compiled& query,
                                          NodeIndex node) const {
  const auto bundle = answer_to(setting, query, node);
  if (bundle.empty()) return {};
  const auto parsing = parse("entry.resource");
  return setting.evaluate_at(parsing.expression, std::get<Node>(bundle.front())).values;
}

/// Evaluates one variable of the element of that level.
std::optional<Fault> FormEvaluator::add_variable(Setting& setting, const Variable& variable,
                                                 NodeIndex level) const {
  if (variable.fault) return variable.fault;
  auto& value = setting.environment.variables[variable.name];
  if (variable.is_query() && !variable.is_population) {
    value = answer_to(setting, variable.compiled, level);
    return std::nullopt;
  }
  Evaluation evaluation;
  if (variable.is_query()) evaluation.values = resources_found(setting, variable.compiled, level);
  else evaluation = setting.evaluate_at(variable.compiled.expression, setting.element(level));
  if (evaluation.fault) return evaluation.fault;
  auto& values = evaluation.values;
  if (variable.is_population && level != no_node) {
    const auto& entry = setting.response.items[level];
    if (form_.items[entry.item].repeats)
      values =
          entry.occurrence < values.size() ? Collection{values[entry.occurrence]} : Collection{};
  }
  setting.environment.variables[variable.name] = std::move(values);
  return std::nullopt;
}

std::size_t FormEvaluator::populated(const Response& response, NodeIndex group,
                                     std::string_view now) const {
  const auto& variables = owner(response.items[group].item).variables;
  if (!context_ || variables.empty() || !variables.front().is_population || variables.front().fault)
    return 0;
  const auto& population = variables.front().compiled;
  Setting setting(response, form_, now);
  if (!population.query.empty()) {
    if (add_variables(setting, population, response.items[group].parent)) return 0;
    return resources_found(setting, population, group).size();
  }
  return evaluate_in(setting, population, group).values.size();
}

/// The answers to choose from that a part's expression or query finds, each with its label.
std::vector<AnswerOption> FormEvaluator::options_found(Setting& setting, const Compiled& part,
                                                       const Item& item, NodeIndex node) const {
  Collection values;
  if (!part.query.empty()) {
    if (!add_variables(setting, part, node)) values = resources_found(setting, part, node);
  } else {
    values = evaluate_in(setting, part, node).values;
  }
  return options_of(values, item, [&](const Value& value) {
    const auto* found = std::get_if<Node>(&value);
    return found ? label_of_element(*found, part.label) : std::string{};
  });
}

/// Evaluates the variables that an expression uses, outermost first, each at the element that it
/// belongs to. Returns the fault of the first one that cannot be evaluated: then neither can the
/// expression.
std::optional<Fault> FormEvaluator::add_variables(Setting& setting, const Compiled& compiled,
                                                  NodeIndex node) const {
  const auto& wanted = compiled.dependencies.variables;
  if (wanted.empty()) return std::nullopt;
  for (const auto& name : form_.outside_names) setting.environment.variables[name];
  if (context_) {
    for (const auto& [name, place] : context_->by_name)
      setting.environment.variables[name] = one(json_source_.root(context_->resources[place]));
  }
  std::vector<NodeIndex> levels;
  for (auto each = node; each != no_node; each = setting.response.items[each].parent)
    levels.push_back(each);
  levels.push_back(no_node);
  for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
    const auto& owner_of_level =
        *level == no_node ? of_form_ : owner(setting.response.items[*level].item);
    for (const auto& variable : owner_of_level.variables) {
      if (!wanted.contains(variable.name)) continue;
      if (const auto fault = add_variable(setting, variable, *level)) return fault;
    }
  }
  return std::nullopt;
}

Evaluation FormEvaluator::evaluate_in(Setting& setting, const Compiled& compiled,
                                      NodeIndex node) const {
  auto& variables = setting.environment.variables;
  if (questionnaire_) {
    variables["questionnaire"] = one(json_source_.root(*questionnaire_, "Questionnaire"));
    const auto item = node == no_node
                          ? item_json_.end()
                          : item_json_.find(form_.items[setting.response.items[node].item].link_id);
    if (item != item_json_.end())
      variables["qitem"] = one(json_source_.root(*item->second, "Questionnaire.item"));
  }
  if (const auto fault = add_variables(setting, compiled, node)) return {.fault = fault};
  return setting.evaluate_at(compiled.expression,
                             setting.element(compiled.from_response ? no_node : node));
}

bool FormEvaluator::applies(const Response& response, NodeIndex node, std::string_view now) const {
  const auto& compiled = owner(response.items[node].item).enable_when;
  if (compiled.expression.is_empty()) return true;
  Setting setting(response, form_, now);
  const auto evaluation = evaluate_in(setting, compiled, node);
  return evaluation.fault || truth_of(evaluation).value_or(false);
}

std::optional<std::vector<Answer>> FormEvaluator::answers_of(const Compiled& compiled,
                                                             const Response& response,
                                                             NodeIndex node,
                                                             std::string_view now) const {
  if (compiled.expression.is_empty()) return std::nullopt;
  Setting setting(response, form_, now);
  const auto evaluation = evaluate_in(setting, compiled, node);
  if (evaluation.fault) return std::nullopt;
  const auto& item = form_.items[response.items[node].item];
  std::vector<Answer> answers;
  for (const auto& value : evaluation.values) {
    auto answer = answer_of(value, item);
    if (answer && (item.repeats || answers.empty())) answers.push_back(std::move(*answer));
  }
  return answers;
}

std::optional<Item> FormEvaluator::effective_item(const Response& response, NodeIndex node,
                                                  std::string_view now) const {
  const auto index = response.items[node].item;
  const auto& parts = form_.items[index].expressions.parts;
  if (parts.empty()) return std::nullopt;
  auto item = form_.items[index];
  std::vector<Answer> shown;
  std::vector<Answer> hidden;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto& compiled = owner(index).parts[i];
    if (compiled.expression.is_empty() && compiled.query.empty()) continue;
    Setting setting(response, form_, now);
    if (parts[i].kind == WorkedOutPart::Kind::options) {
      item.options = options_found(setting, compiled, item, node);
      continue;
    }
    if (parts[i].kind == WorkedOutPart::Kind::candidates) {
      put_candidates(item, options_found(setting, compiled, item, node));
      continue;
    }
    const auto evaluation = evaluate_in(setting, compiled, node);
    if (parts[i].kind == WorkedOutPart::Kind::shown_options) {
      auto& answers = evaluation.fault || truth_of(evaluation).value_or(false) ? shown : hidden;
      answers.insert(answers.end(), parts[i].of.begin(), parts[i].of.end());
    } else if (!evaluation.fault) {
      put_part(item, parts[i].kind, evaluation);
    }
  }
  const auto is_among = [](const std::vector<Answer>& answers, const AnswerOption& option) {
    return std::any_of(answers.begin(), answers.end(),
                       [&](const Answer& answer) { return same(option.value, answer); });
  };
  std::erase_if(item.options, [&](const AnswerOption& option) {
    return is_among(hidden, option) && !is_among(shown, option);
  });
  return item;
}

std::optional<std::vector<Answer>> FormEvaluator::calculated(const Response& response,
                                                             NodeIndex node,
                                                             std::string_view now) const {
  return answers_of(owner(response.items[node].item).calculated, response, node, now);
}

std::optional<std::vector<Answer>> FormEvaluator::initial(const Response& response, NodeIndex node,
                                                          std::string_view now) const {
  return answers_of(owner(response.items[node].item).initial, response, node, now);
}

std::vector<std::size_t> FormEvaluator::broken(const Owner& of, const Response& response,
                                               NodeIndex node, std::string_view now) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < of.constraints.size(); ++i) {
    Setting setting(response, form_, now);
    const auto evaluation = evaluate_in(setting, of.constraints[i], node);
    if (truth_of(evaluation) == false) found.push_back(i);
  }
  return found;
}

std::vector<std::size_t> FormEvaluator::broken_constraints(const Response& response, NodeIndex node,
                                                           std::string_view now) const {
  return broken(owner(response.items[node].item), response, node, now);
}

std::vector<std::size_t> FormEvaluator::broken_constraints(const Response& response,
                                                           std::string_view now) const {
  return broken(of_form_, response, no_node, now);
}

}  // namespace kiosk::fhirpath

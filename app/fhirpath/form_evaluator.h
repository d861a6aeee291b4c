// The FHIRPath expressions of a form, parsed once and evaluated on its responses.
#pragma once

#include <map>

#include "app/domain/expression_evaluator.h"
#include "app/fhirpath/dependencies.h"
#include "app/fhirpath/environment.h"
#include "app/fhirpath/json_source.h"
#include "app/fhirpath/launch_context.h"
#include "app/fhirpath/response_source.h"

namespace kiosk::fhirpath {

/// An expression of a form that cannot be evaluated here, or whose value depends on itself.
struct ExpressionFault {
  ItemIndex item = no_item;  ///< `no_item`: of the form as a whole
  std::string place{};       ///< its location in the form
  std::string reason{};      ///< "unknown_function", "language", "cycle", ...: a code, not a text.
                             ///< "record": it reads data of a server, which is empty here;
                             ///< "begins_empty": the same, for an initial answer
  std::size_t offset = 0;    ///< in the expression's text
};

/// Evaluates them. %resource is the response; %context, and where a path starts, is the occurrence
/// that an expression belongs to, or the response for one of the form as a whole. Variables are
/// visible to descendants of their item and to later variables. %questionnaire and %qitem exist if
/// the form's JSON is given. The form and its JSON must outlive it; it never changes, so threads
/// may share it.
class FormEvaluator final : public ExpressionEvaluator {
 public:
  /// `context`: data of a record; null without one. It must outlive the evaluator as well.
  explicit FormEvaluator(const Questionnaire& form, const Json* questionnaire = nullptr,
                         const LaunchContext* context = nullptr);

  /// The expressions that cannot be evaluated, in the form's order.
  const std::vector<ExpressionFault>& faults() const { return faults_; }

  bool applies(const Response& response, NodeIndex node, std::string_view now) const override;
  std::optional<std::vector<Answer>> calculated(const Response& response, NodeIndex node,
                                                std::string_view now) const override;
  std::optional<std::vector<Answer>> initial(const Response& response, NodeIndex node,
                                             std::string_view now) const override;
  std::size_t populated(const Response& response, NodeIndex group,
                        std::string_view now) const override;
  std::vector<std::size_t> broken_constraints(const Response& response, NodeIndex node,
                                              std::string_view now) const override;
  std::vector<std::size_t> broken_constraints(const Response& response,
                                              std::string_view now) const override;
  std::vector<ItemIndex> read_by_constraint(ItemIndex item, std::size_t place) const override;
  std::vector<ItemIndex> enabled_by(ItemIndex changed) const override;
  std::vector<ItemIndex> calculated_from(ItemIndex changed) const override;
  std::optional<Item> effective_item(const Response& response, NodeIndex node,
                                     std::string_view now) const override;
  std::vector<ItemIndex> altered_by(ItemIndex changed) const override;

 private:
  /// A parsed expression. An empty one cannot be evaluated; a query is one that a server would
  /// answer, and here the data of a record: "Condition?patient={{%patient.id}}".
  struct Compiled {
    Expression expression{};
    Dependencies dependencies{};
    bool from_response = false;
    std::string query{};
    bool is_batch = false;  ///< `query` is one a line
    Expression label{};     ///< of the answers that it finds
  };
  /// A variable with its name. One that a server would fill is always empty; any other that could
  /// not be parsed is a fault of every expression that uses it.
  struct Variable {
    std::string name{};
    Compiled compiled{};
    std::optional<Fault> fault{};
    bool is_population = false;  ///< of a group that repeats, the element of each occurrence

    bool is_query() const { return !compiled.query.empty(); }
  };
  /// The expressions of one item, or of the form.
  struct Owner {
    std::vector<Variable> variables{};
    Compiled enable_when{};
    Compiled calculated{};
    Compiled initial{};
    std::vector<Compiled> constraints{};
    std::vector<Compiled> parts{};
  };
  /// The context of an evaluation: the response as nodes, and the evaluated variables.
  struct Setting;

  Owner compile(const FormExpressions& expressions, ItemIndex item);
  Compiled compile(const FormExpression& expression, ItemIndex item);
  void collect_names(const FormExpressions& expressions);
  const Owner& owner(ItemIndex item) const;
  Dependencies with_variables(const Dependencies& dependencies, ItemIndex item) const;
  void complete_dependencies(Owner& owner, ItemIndex item) const;
  void leave_out_cycles();
  void report_variables(const FormExpressions& expressions, ItemIndex item);
  void report_names(const FormExpressions& expressions, const Owner& owner, ItemIndex item);
  void report_names(const FormExpression& expression, const Compiled& compiled, ItemIndex item,
                    std::string_view of_record);
  const Variable* find_variable(const std::string& name, ItemIndex item) const;
  std::vector<ItemIndex> dependents(ItemIndex changed, Compiled Owner::*which) const;
  void add_fault(ItemIndex item, const FormExpression& expression, std::string reason,
                 std::size_t offset = 0);

  bool is_known_of_record(const std::string& name) const;
  Compiled compile_query(const FormExpression& expression) const;
  Variable compile_variable(const FormExpression& variable, ItemIndex item);
  std::optional<std::string> filled_in(Setting& setting, std::string_view query,
                                       NodeIndex node) const;
  Collection answer_to(Setting& setting, const Compiled& query, NodeIndex node) const;
  Collection resources_found(Setting& setting, const Compiled& query, NodeIndex node) const;
  std::optional<Fault> add_variable(Setting& setting, const Variable& variable,
                                    NodeIndex level) const;
  std::vector<AnswerOption> options_found(Setting& setting, const Compiled& part, const Item& item,
                                          NodeIndex node) const;
  std::optional<Fault> add_variables(Setting& setting, const Compiled& compiled,
                                     NodeIndex node) const;
  Evaluation evaluate_in(Setting& setting, const Compiled& compiled, NodeIndex node) const;
  std::optional<std::vector<Answer>> answers_of(const Compiled& compiled, const Response& response,
                                                NodeIndex node, std::string_view now) const;
  std::vector<std::size_t> broken(const Owner& owner, const Response& response, NodeIndex node,
                                  std::string_view now) const;

  const Questionnaire& form_;
  const Json* questionnaire_;
  const LaunchContext* context_;
  JsonSource json_source_{};
  std::vector<std::string> names_{};
  Owner of_form_{};
  std::map<ItemIndex, Owner> of_items_{};
  std::vector<ExpressionFault> faults_{};
  std::map<std::string, const Json*, std::less<>> item_json_{};
};

}  // namespace kiosk::fhirpath

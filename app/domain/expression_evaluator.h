// The port through which the domain evaluates a form's expressions. The domain knows no expression
// language; app/fhirpath does.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/domain/response.h"

namespace kiosk {

/// Evaluates the expressions of one form on its responses. `now` is the current time as a FHIR
/// dateTime with a zone, or "" where there is no clock: an expression that needs one then cannot be
/// evaluated. The response must belong to that form. None of these functions throws or takes longer
/// than a budget of steps allows.
class ExpressionEvaluator {
 public:
  virtual ~ExpressionEvaluator() = default;

  /// Whether the item of an occurrence applies by its enableWhenExpression. Also true if it has
  /// none or one that cannot be evaluated: a superfluous question does less harm than one that is
  /// never asked.
  virtual bool applies(const Response& response, NodeIndex node, std::string_view now) const = 0;

  /// The result of its calculatedExpression; empty where the expression yields none. nullopt if
  /// there is no such expression or it cannot be evaluated.
  virtual std::optional<std::vector<Answer>> calculated(const Response& response, NodeIndex node,
                                                        std::string_view now) const = 0;

  /// The result of its initialExpression, likewise.
  virtual std::optional<std::vector<Answer>> initial(const Response& response, NodeIndex node,
                                                     std::string_view now) const = 0;

  /// How many elements of a record a group is about (SDC itemPopulationContext); 0 if it is about
  /// none, or no record was handed over.
  virtual std::size_t populated(const Response& response, NodeIndex group,
                                std::string_view now) const = 0;

  /// The constraints of its item that do not hold, as indexes in Item::expressions.constraints. One
  /// that cannot be evaluated holds.
  virtual std::vector<std::size_t> broken_constraints(const Response& response, NodeIndex node,
                                                      std::string_view now) const = 0;

  /// Those of the form as a whole, likewise.
  virtual std::vector<std::size_t> broken_constraints(const Response& response,
                                                      std::string_view now) const = 0;

  /// The items that one of an item's constraints reads, or one of the form's (`no_item`), in the
  /// form's order: where a fault can be corrected.
  virtual std::vector<ItemIndex> read_by_constraint(ItemIndex item, std::size_t place) const = 0;

  /// The item of an occurrence with its calculated parts. A part whose expression cannot be
  /// evaluated or is empty is as the form defines it. nullopt if the item has no such parts.
  virtual std::optional<Item> effective_item(const Response& response, NodeIndex node,
                                             std::string_view now) const = 0;

  /// The items whose enableWhenExpression, calculatedExpression or calculated part may change once
  /// the answer of an item, or whether it applies, has changed; without duplicates, in the form's
  /// order.
  virtual std::vector<ItemIndex> enabled_by(ItemIndex changed) const = 0;
  virtual std::vector<ItemIndex> calculated_from(ItemIndex changed) const = 0;
  virtual std::vector<ItemIndex> altered_by(ItemIndex changed) const = 0;
};

}  // namespace kiosk

// Who can be asked what a form's expressions come to. The domain knows no expression language;
// app/fhirpath does.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "app/domain/response.h"

namespace kiosk {

/// The expressions of one form, asked of its responses. `now` is the time of asking as a FHIR
/// dateTime with a zone, or "" where there is no clock: an expression that needs one counts as one
/// that cannot be evaluated. The response has to be one of that form. None of these throws or takes
/// longer than a budget of steps allows.
class ExpressionEvaluator {
 public:
  virtual ~ExpressionEvaluator() = default;

  /// Whether the item of an occurrence applies by its enableWhenExpression. True as well if it has
  /// none or one that cannot be evaluated: a question too many does less harm than one that nobody
  /// is asked.
  virtual bool applies(const Response& response, NodeIndex node, std::string_view now) const = 0;

  /// What its calculatedExpression comes to; no answers where the expression gives none. Nothing if
  /// there is no such expression or it cannot be evaluated.
  virtual std::optional<std::vector<Answer>> calculated(const Response& response, NodeIndex node,
                                                        std::string_view now) const = 0;

  /// What its initialExpression comes to, likewise.
  virtual std::optional<std::vector<Answer>> initial(const Response& response, NodeIndex node,
                                                     std::string_view now) const = 0;

  /// The constraints of its item that do not hold, as places in Item::expressions.constraints. One
  /// that cannot be evaluated holds.
  virtual std::vector<std::size_t> broken_constraints(const Response& response, NodeIndex node,
                                                      std::string_view now) const = 0;

  /// Those of the form as a whole, likewise.
  virtual std::vector<std::size_t> broken_constraints(const Response& response,
                                                      std::string_view now) const = 0;

  /// The items that one of an item's constraints names, or one of the form's (`no_item`), in the
  /// form's order: where it can be put right.
  virtual std::vector<ItemIndex> read_by_constraint(ItemIndex item, std::size_t place) const = 0;

  /// The item of an occurrence with the parts that expressions work out. One that cannot be
  /// evaluated or comes to nothing is as the form has it. Nothing if the item has no such parts.
  virtual std::optional<Item> as_it_is(const Response& response, NodeIndex node,
                                       std::string_view now) const = 0;

  /// The items whose enableWhenExpression, or whose calculatedExpression, or of which a part may
  /// come out otherwise once the answer of an item, or whether it applies, has changed; each once,
  /// in the form's order.
  virtual std::vector<ItemIndex> enabled_by(ItemIndex changed) const = 0;
  virtual std::vector<ItemIndex> calculated_from(ItemIndex changed) const = 0;
  virtual std::vector<ItemIndex> altered_by(ItemIndex changed) const = 0;
};

}  // namespace kiosk

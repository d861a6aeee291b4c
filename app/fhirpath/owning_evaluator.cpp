#include "app/fhirpath/owning_evaluator.h"

#include <algorithm>

namespace kiosk::fhirpath {
namespace {

class Owner final : public ExpressionEvaluator {
 public:
  Owner(const Questionnaire& form, const Json& questionnaire, LaunchContext context)
      : form_(form),
        questionnaire_(questionnaire),
        context_(std::move(context)),
        inner_(form_, &questionnaire_, context_.empty() ? nullptr : &context_) {}

  const FormEvaluator& inner() const { return inner_; }

  bool applies(const Response& response, NodeIndex node, std::string_view now) const override {
    return inner_.applies(response, node, now);
  }
  std::optional<std::vector<Answer>> calculated(const Response& response, NodeIndex node,
                                                std::string_view now) const override {
    return inner_.calculated(response, node, now);
  }
  std::optional<std::vector<Answer>> initial(const Response& response, NodeIndex node,
                                             std::string_view now) const override {
    return inner_.initial(response, node, now);
  }
  std::size_t populated(const Response& response, NodeIndex group,
                        std::string_view now) const override {
    return inner_.populated(response, group, now);
  }
  std::vector<std::size_t> broken_constraints(const Response& response, NodeIndex node,
                                              std::string_view now) const override {
    return inner_.broken_constraints(response, node, now);
  }
  std::vector<std::size_t> broken_constraints(const Response& response,
                                              std::string_view now) const override {
    return inner_.broken_constraints(response, now);
  }
  std::vector<ItemIndex> read_by_constraint(ItemIndex item, std::size_t place) const override {
    return inner_.read_by_constraint(item, place);
  }
  std::optional<Item> effective_item(const Response& response, NodeIndex node,
                                     std::string_view now) const override {
    return inner_.effective_item(response, node, now);
  }
  std::vector<ItemIndex> altered_by(ItemIndex changed) const override {
    return inner_.altered_by(changed);
  }
  std::vector<ItemIndex> enabled_by(ItemIndex changed) const override {
    return inner_.enabled_by(changed);
  }
  std::vector<ItemIndex> calculated_from(ItemIndex changed) const override {
    return inner_.calculated_from(changed);
  }

 private:
  Questionnaire form_;
  Json questionnaire_;
  LaunchContext context_;
  FormEvaluator inner_;
};

}  // namespace

OwningEvaluator make_evaluator(const Questionnaire& form, const Json& questionnaire,
                               LaunchContext context) {
  const bool any = form.expressions.any() ||
                   std::any_of(form.items.begin(), form.items.end(),
                               [](const Item& item) { return item.expressions.any(); });
  if (!any) return {};
  auto owner = std::make_shared<const Owner>(form, questionnaire, std::move(context));
  return {.evaluator = owner, .faults = owner->inner().faults()};
}

}  // namespace kiosk::fhirpath

#include "tests/support/small_aid.h"

#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

Item choice(const LinkId& link_id, const std::vector<AnswerOption>& options, bool required) {
  auto result = item(link_id, ItemType::choice);
  result.options = options;
  result.required = required;
  return result;
}

Questionnaire small_form() {
  const std::vector<AnswerOption> yes_or_no{option("yes"), option("no")};
  auto pain = item("pain", ItemType::integer);
  pain.limits.min_value = 0;
  pain.limits.max_value = 10;
  pain.required = true;
  pain.entry.decline = {.original = "I would rather not say"};
  auto where =
      when(choice("where", {option("head"), option("foot"), option("unsure", true)}, false),
           compare_to(4, Operator::greater, std::int64_t{0}));
  where.repeats = true;
  auto kind = choice("kind", {option("a"), option("b")}, false);
  kind.type = ItemType::open_choice;
  return form({item("signs", ItemType::group), beneath(choice("sign-legs", yes_or_no, true), 0),
               beneath(choice("sign-numb", yes_or_no, true), 0), item("note", ItemType::display),
               pain, where, kind});
}

Option treatment(const OptionId& id, const Condition& when, const std::string& question) {
  Option result{.id = id, .questions = {question}};
  result.shown_when = {{.when = when, .because = id}};
  result.texts["en"] = {.title = id};
  return result;
}

}  // namespace

DecisionAid small_aid() {
  DecisionAid aid{.id = "small",
                  .languages = {"en", "es"},
                  .signs_group = "signs",
                  .questionnaire = small_form()};
  aid.options = {
      treatment("ice", compare_to(4, Operator::greater_or_equal, std::int64_t{5}), "how-cold"),
      treatment("sock", compare_to(5, Operator::equals, code("foot")), "how-warm"),
      treatment("rest", Condition{}, "how-long")};
  aid.urgent_signs = {{.id = "legs", .when = compare_to(1, Operator::equals, code("yes"))},
                      {.id = "numb", .when = compare_to(2, Operator::equals, code("yes"))}};
  aid.suggested_questions = {{"where-from", compare_to(5, Operator::equals, code("unsure"))}};
  return aid;
}

}  // namespace kiosk

// Every real form, filled in by somebody who answers at random: what is exported is whole, valid,
// and comes back the same.
#include "tests/conformance/random_person.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "app/content/form_json.h"
#include "app/content/read_content.h"
#include "app/domain/expression_evaluator.h"
#include "app/domain/question_state.h"
#include "app/domain/validation.h"
#include "app/exchange/validate_fhir_response.h"
#include "app/json/fhir_value.h"
#include "app/json/json.h"
#include "tests/conformance/corpus.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

constexpr std::uint32_t visits_of_a_form = 8;

/// The linkIds in a response as it is exported.
void collect_link_ids(const Json& owner, std::vector<std::string>& into) {
  for (const auto& item : owner.array_at("item")) {
    into.push_back(item.string_at("linkId"));
    collect_link_ids(item, into);
    for (const auto& answer : item.array_at("answer")) collect_link_ids(answer, into);
  }
}

/// Whether any occurrence of an item applies.
bool applies_anywhere(const Response& response, const Questionnaire& form,
                      const std::string& link_id) {
  return std::any_of(response.items.begin(), response.items.end(), [&](const ResponseItem& entry) {
    return entry.enabled && form.items[entry.item].link_id == link_id;
  });
}

void expect_nothing_empty(const Json& value) {
  for (std::size_t i = 0; i < value.elements.size(); ++i) {
    const auto& part = value.elements[i];
    EXPECT_FALSE((part.is_array() || part.is_object()) && part.elements.empty())
        << (value.is_object() ? value.names[i] : "");
    expect_nothing_empty(part);
  }
}

/// For validate-exports: where developers want the exports to be kept, if they do.
void keep_if_asked(const std::string& exported, const std::string& name) {
  if (const char* folder = std::getenv("BEFOREHAND_EXPORTS"))
    std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << exported;
}

bool is_fhirpath(const std::optional<FormExpression>& expression) {
  return expression && expression->language == "text/fhirpath";
}

/// What an item's expressions yield: its calculated answers, and whether it applies by its
/// enableWhenExpression.
Json yielded_by(const Questionnaire& form, const Response& response, NodeIndex node,
                const std::string& now) {
  const auto& item = form.items[response.items[node].item];
  auto json = json_object();
  json.add("linkId", json_string(item.link_id));
  if (const auto& expression = item.expressions.calculated; is_fhirpath(expression)) {
    json.add("calculated", json_string(expression->text));
    json.add("fromResponse", json_boolean(expression->from_response));
    auto values = json_array();
    const auto calculated = form.evaluator->calculated(response, node, now);
    for (const auto& answer : calculated.value_or(std::vector<Answer>{})) {
      auto value = json_object();
      add_fhir_value(value, answer, item.type);
      values.add(std::move(value));
    }
    json.add("known", json_boolean(calculated.has_value()));
    json.add("values", std::move(values));
  }
  if (const auto& expression = item.expressions.enable_when; is_fhirpath(expression)) {
    json.add("enableWhen", json_string(expression->text));
    json.add("applies", json_boolean(form.evaluator->applies(response, node, now)));
  }
  return json;
}

/// For compare-calculations: the same, with the form and the response that it was worked out from,
/// where developers want it. Items that occur more than once are left out.
void keep_calculations_if_asked(const std::filesystem::path& file, const Questionnaire& form,
                                const Response& response, const std::string& name) {
  const char* folder = std::getenv("BEFOREHAND_CALCULATIONS");
  if (!folder || !form.evaluator) return;
  const std::string now = "2026-11-24T09:30:00Z";
  auto yielded = json_array();
  for (NodeIndex n = 0; n < response.items.size(); ++n) {
    const auto item = response.items[n].item;
    const auto& expressions = form.items[item].expressions;
    if ((expressions.calculated || expressions.enable_when) &&
        occurrences_of_item(response, form, item).size() == 1)
      yielded.add(yielded_by(form, response, n, now));
  }
  auto json = json_object();
  json.add("name", json_string(file.stem().string()));
  json.add("form", read_form_json(file, with_our_value_sets()).value_or(json_object()));
  json.add("response", read_json(write_fhir_response(response, form, now)).value);
  json.add("yielded", std::move(yielded));
  std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << write_json(json);
}

void expect_sound(const Response& response, const Questionnaire& form) {
  const auto exported = write_fhir_response(response, form, "2026-11-24T09:30:00Z");
  const auto json = read_json(exported).value;
  std::vector<std::string> link_ids;
  collect_link_ids(json, link_ids);
  for (const auto& link_id : link_ids)
    EXPECT_TRUE(applies_anywhere(response, form, link_id)) << link_id;
  expect_nothing_empty(json);
  EXPECT_EQ(json.string_at("status") == "completed", missing_answers(response, form).empty());
  for (const auto& [fault, is_warning] : validate_fhir_response(exported, form).found) {
    EXPECT_TRUE(is_warning) << fault.place << ' ' << fault.link_id << ' ' << name_of(fault.code);
  }
  const auto reading = read_fhir_response(exported, form);
  ASSERT_TRUE(reading.response) << reading.unusable;
  EXPECT_EQ(write_fhir_response(*reading.response, form, "2026-11-24T09:30:00Z"), exported);
}

TEST(RandomPerson, FillsInEveryFormSoThatItsExportIsValidAndComesBackTheSame) {
  if (!corpus_is_there()) GTEST_SKIP() << corpus_folder() << " is not there";
  std::set<ItemType> answered;
  std::size_t forms = 0;
  for (const auto& file : forms_in("questionnaires")) {
    SCOPED_TRACE(file.filename());
    const auto form = read_questionnaire(file, with_our_value_sets());
    ASSERT_TRUE(form.value);
    ++forms;
    for (std::uint32_t seed = 1; seed <= visits_of_a_form; ++seed) {
      RandomPerson person(*form.value, seed);
      person.take_steps(std::min<std::size_t>(3 * form.value->items.size(), 200));
      expect_sound(person.response(), *form.value);
      keep_if_asked(write_fhir_response(person.response(), *form.value, "2026-11-24T09:30:00Z"),
                    std::to_string(forms) + '-' + std::to_string(seed) + ".json");
      keep_calculations_if_asked(file, *form.value, person.response(),
                                 std::to_string(forms) + '-' + std::to_string(seed) + ".json");
      answered.insert(person.answered().begin(), person.answered().end());
    }
  }
  EXPECT_EQ(forms, 174U);
  for (const auto type :
       {ItemType::boolean, ItemType::decimal, ItemType::integer, ItemType::date,
        ItemType::date_time, ItemType::time, ItemType::string, ItemType::text, ItemType::url,
        ItemType::choice, ItemType::open_choice, ItemType::quantity}) {
    EXPECT_TRUE(answered.contains(type)) << static_cast<int>(type);
  }
}

}  // namespace
}  // namespace kiosk

#include <gtest/gtest.h>

#include "app/domain/enablement.h"
#include "app/domain/occurrence.h"
#include "tests/support/forms.h"

namespace kiosk {
namespace {

using namespace testing_forms;

/// A repeating group of a question and one that depends on it, and an item outside that depends on
/// it too.
Questionnaire repeating() {
  auto group = item("drug", ItemType::group);
  group.repeats = true;
  return form(
      {group, beneath(item("taken", ItemType::boolean), 0),
       when(beneath(item("dose", ItemType::string), 0), compare_to(1, Operator::equals, true)),
       when(item("any", ItemType::string), compare_to(1, Operator::equals, true))});
}

TEST(RepeatingGroups, AnAddedOccurrenceStandsAfterTheLast) {
  const auto form = repeating();
  auto response = blank_response(form);

  EXPECT_EQ(add_occurrence(response, form, 0), 3U);
  EXPECT_EQ(add_occurrence(response, form, 0), 6U);

  ASSERT_EQ(response.items.size(), 10U);
  EXPECT_EQ(response.items[6].occurrence, 2U);
  EXPECT_EQ(response.items[7].parent, 6U);
  EXPECT_EQ(occurrence_name(response, form, 8), "dose@2");
  EXPECT_EQ(occurrence_name(response, form, 0), "drug@0");
  EXPECT_EQ(occurrence_name(response, form, 9), "any");
}

TEST(RepeatingGroups, EachOccurrenceLooksAtItsOwnAnswers) {
  const auto form = repeating();
  auto response = blank_response(form);
  add_occurrence(response, form, 0);

  response.items[4].answers = {true};
  settle_enablement_after(response, form, 4);

  EXPECT_FALSE(response.items[2].enabled);
  EXPECT_TRUE(response.items[5].enabled);
}

TEST(RepeatingGroups, FromOutsideAnyOccurrenceCounts) {
  const auto form = repeating();
  auto response = blank_response(form);
  add_occurrence(response, form, 0);
  EXPECT_FALSE(response.items[6].enabled);

  response.items[4].answers = {true};
  settle_enablement_after(response, form, 4);

  EXPECT_TRUE(response.items[6].enabled);
}

}  // namespace
}  // namespace kiosk

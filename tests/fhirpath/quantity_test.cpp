// Amounts with units.
#include <gtest/gtest.h>

#include "tests/fhirpath/evaluating.h"

namespace kiosk::fhirpath {
namespace {

TEST(Amounts, OfTheSameKindAreCompared) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"1 'kg' = 1000 'g'", "true"},
           {"1000 'mg' = 1 'g'", "true"},
           {"180 'cm' = 1.8 'm'", "true"},
           {"70 '[in_i]' > 177 'cm'", "true"},
           {"70 '[in_i]' < 178 'cm'", "true"},
           {"150 '[lb_av]' > 68 'kg'", "true"},
           {"1 '[lb_av]' = 453.59237 'g'", "true"},
           {"1 '[stone_av]' = 14 '[lb_av]'", "true"},
           {"37 'Cel' = 98.6 '[degF]'", "true"},
           {"0 'Cel' = 273.15 'K'", "true"},
           {"38.0 'Cel' > 100 '[degF]'", "true"},
           {"7 days = 1 week", "true"},
           {"7 days = 1 'wk'", "true"},
           {"24 hours = 1 'd'", "true"},
           {"12 months = 1 year", "true"},
           {"1 year = 1 'a'", "{}"},
           {"1 year ~ 1 'a'", "true"},
           {"365 days = 1 year", "{}"},
           {"60 '{Breaths}/min' = 1 '/s'", "true"},
           {"120 'mm[Hg]' > 15 'kPa'", "true"},
           {"5 'mg' = 5 'mL'", "{}"},
           {"5 'mg' < 5 'mL'", "{}"},
           {"5 'drops' = 5 'drops'", "true"},
           {"5 'drops' < 6 'puffs'", "{}"},
           {"3 '1' = 3", "true"},
           {"5 'mg' = 'mg'", "false"},
           {"10 'mmol/L' = 0.01 'mol/L'", "true"},
           {"1 '10*3/uL' = 1000 '/uL'", "true"},
           {"2 'mg/(kg.d)' > 1 'mg/kg/d'", "true"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Amounts, AreCalculatedWith) {
  for (const auto& [expression, result] : std::vector<Case>{
           {"1 'kg' + 500 'g'", "1.5 'kg'"},
           {"1 'm' - 20 'cm'", "0.8 'm'"},
           {"70 'kg' * 2", "140 'kg'"},
           {"2 * 70 'kg'", "140 'kg'"},
           {"70 'kg' / 2", "35 'kg'"},
           {"10 'mg' / 5 'mg'", "2 '1'"},
           {"81 'kg' / 3.24 'm2'", "25 'kg/m2'"},
           {"2 'm' * 3 'm'", "6 'm2'"},
           {"1 'kg' + 1 'm'", "{}"},
           {"-(5 'mg')", "-5 'mg'"},
           {"(5 'mg' | 6 'mg' | 9 'mg').sum()", "20 'mg'"},
           {"(1 'kg' | 900 'g').min()", "900 'g'"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

TEST(Amounts, ComeFromTextAndGoBack) {
  for (const auto& [expression, result] : std::vector<Case>{
           {R"('5.5 \'mg\''.toQuantity())", "5.5 'mg'"},
           {"'3 days'.toQuantity()", "3 days"},
           {"'5 mg'.toQuantity()", "{}"},
           {"5 'mg'.toString()", "'5 'mg''"},
           {"180 'cm'.toQuantity('m')", "1.8 'm'"},
           {"180 'cm'.toQuantity('kg')", "{}"},
           {"1 'cm'.comparable(1 '[in_i]')", "true"},
       }) {
    EXPECT_EQ(outcome(expression), result) << expression;
  }
}

}  // namespace
}  // namespace kiosk::fhirpath

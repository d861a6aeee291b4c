// Numbers and signs as they are said.
#include "app/wording/read_aloud.h"

#include <gtest/gtest.h>

#include "tests/support/visitor.h"

namespace kiosk {
namespace {

struct Reading {
  const char* language;
  const char* written;
  const char* said;
};

TEST(ReadAloud, NumbersAndSignsAreWords) {
  const Reading table[] = {
      {"en", "6 / 10", "six of ten"},
      {"es", "6 / 10", "seis de diez"},
      {"en", "5–10 %", "five to ten percent"},
      {"es", "5–10 %", "cinco a diez por ciento"},
      {"en", "About 21 of 100 people", "About twenty-one of one hundred people"},
      {"es", "Unas 21 de 100 personas", "Unas veintiuno de cien personas"},
      {"en", "2.5 times", "two point five times"},
      {"es", "2.5 veces", "dos punto cinco veces"},
      {"en", "1,200 people", "one thousand two hundred people"},
      {"en", "3, 4 or 5", "three, four or five"},
      {"en", "About your pain · question 2 of 9", "About your pain, question two of nine"},
      {"en", "Yes ✓", "Yes"},
      {"en", "We keep: “Can I?”", "We keep: Can I?"},
      {"en", "Code 007", "Code zero zero seven"},
      {"en", "No numbers", "No numbers"},
      {"en", "", ""},
  };
  for (const auto& row : table)
    EXPECT_EQ(read_aloud(row.written, real_words(row.language)), row.said) << row.written;
}

}  // namespace
}  // namespace kiosk

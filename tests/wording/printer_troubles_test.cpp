// What patients and staff are told of each printer trouble: the screen names the runbook's line.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "app/session/printing.h"

namespace kiosk {
namespace {

std::string text_of(const std::string& file) {
  std::ostringstream text;
  text << std::ifstream(std::string(SOURCE_DIR) + '/' + file).rdbuf();
  return text.str();
}

/// The sentence beside a key of the program's words.
std::string sentence(const std::string& words, std::string_view key) {
  const auto place = words.find('"' + std::string(key) + "\": \"");
  if (place == std::string::npos) return {};
  const auto begin = place + key.size() + 5;
  return words.substr(begin, words.find('"', begin) - begin);
}

TEST(PrinterTroubles, EachHasItsLineInTheRunbook) {
  const auto runbook = text_of("kiosk-config/RUNBOOK.md");
  const auto words = text_of("assets/text/en.json");
  for (const auto trouble : print_troubles) {
    const auto said = sentence(words, name_of(trouble));
    ASSERT_FALSE(said.empty()) << name_of(trouble);
    const auto line = "| P" + std::to_string(static_cast<int>(trouble)) + " | " + said;
    EXPECT_NE(runbook.find(line), std::string::npos) << line;
  }
}

}  // namespace
}  // namespace kiosk

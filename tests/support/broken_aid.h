// Breaks one thing of a tiny aid and looks for the line that says so.
#pragma once

#include <gtest/gtest.h>

#include <ostream>

#include "app/content/check_aid.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {

/// One thing that goes wrong.
struct Breakage {
  const char* claim;  ///< what goes wrong
  const char* file;   ///< in which file something is changed
  const char* from;   ///< what stands there; "" to write at its end
  const char* to;
  const char* line;  ///< how the fault's line goes on after the folder's name
};

inline void PrintTo(const Breakage& breakage, std::ostream* out) { *out << breakage.claim; }
inline std::string claim_of(const testing::TestParamInfo<Breakage>& info) {
  return info.param.claim;
}

/// The program's assets, and a day on which the tiny aid and the real one are in date.
inline CheckFrame frame_of_tests() {
  return {.assets = std::filesystem::path(SOURCE_DIR) / "assets", .today = "2026-11-24"};
}

/// The faults as lines, without the folder's name.
inline std::string lines_of(const std::filesystem::path& folder, const ContentFaults& faults) {
  std::string text;
  for (const auto& fault : faults) text += as_line(fault).substr(folder.string().size() + 1) + '\n';
  return text;
}

/// The faults that were found, as lines, contain the one that the breakage leads to.
inline void expect_line(const std::string& found, const Breakage& breakage) {
  EXPECT_NE(found.find(breakage.line), std::string::npos)
      << "not found: " << breakage.line << "\namong:\n"
      << found;
}

/// Reading the aid that ships, with one thing of it broken, finds that and gives no aid.
inline void expect_reading_finds(const Breakage& breakage) {
  const TemporaryFolder folder;
  std::filesystem::copy(std::filesystem::path(SOURCE_DIR) / "content" / "bone-metastases",
                        folder.path(), std::filesystem::copy_options::recursive);
  auto text = read_file(folder.path() / breakage.file);
  const auto at = text.find(breakage.from);
  ASSERT_NE(at, std::string::npos) << breakage.from;
  folder.write(breakage.file,
               text.replace(at, std::string_view(breakage.from).size(), breakage.to));

  const auto reading = read_aid(folder.path());

  expect_line(lines_of(folder.path(), reading.faults), breakage);
  EXPECT_FALSE(reading.value) << "what is read wrongly would be shown wrongly";
}

/// `check` of the whole folder finds what was broken in it.
inline void expect_check_finds(const Breakage& breakage) {
  TinyAid tiny;
  if (*breakage.from) tiny.replace(breakage.file, breakage.from, breakage.to);
  else tiny.append(breakage.file, breakage.to);

  const auto faults = check_folder(tiny.path(), frame_of_tests()).faults;

  expect_line(lines_of(tiny.path(), faults), breakage);
}

}  // namespace kiosk

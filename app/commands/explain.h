// beforehand explain: what a response brings up, and why, as JSON; or what many made-up patients
// bring up, as a table.
#pragma once

#include <filesystem>

namespace kiosk {

struct ExplainArguments {
  std::filesystem::path content{};
  std::filesystem::path response{};
};

struct TableArguments {
  std::filesystem::path content{};   ///< empty: the aid that ships with the program
  std::filesystem::path patients{};  ///< a list of made-up patients; empty: the aid's own examples
  std::filesystem::path
      out{};               ///< the file to write, a PDF if it is named so; empty: standard output
  std::string language{};  ///< empty: the aid's first
};

/// 0: done; 2: content or response cannot be used.
int explain(const ExplainArguments& arguments);

/// Writes the table. 0: done; 1: done, and some patient is not as it should be; 2: content or
/// patients cannot be used, or the file not written.
int explain_table(const TableArguments& arguments);

}  // namespace kiosk

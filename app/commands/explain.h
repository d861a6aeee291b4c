// beforehand explain: the results of a response, and why, as JSON; or the results of many made-up
// patients, as a table.
#pragma once

#include <filesystem>

namespace kiosk {

struct ExplainArguments {
  std::filesystem::path content{};
  std::filesystem::path response{};
};

struct TableArguments {
  std::filesystem::path content{};   ///< the aid that ships with the program if empty
  std::filesystem::path patients{};  ///< a list of made-up patients; the aid's own examples if
                                     ///< empty
  std::filesystem::path out{};  ///< the file to write, a PDF if its name ends so; standard output
                                ///< if empty
  std::string language{};  ///< the aid's first if empty
};

/// Exit code 0: done; 2: content or response cannot be used.
int explain(const ExplainArguments& arguments);

/// Writes the table. Exit code 0: done; 1: done, and some expectation is not met; 2: content or
/// patients cannot be used, or the file not written.
int explain_table(const TableArguments& arguments);

}  // namespace kiosk

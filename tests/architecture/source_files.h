// The source of the program as text.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <regex>

namespace source {

namespace fs = std::filesystem;

/// A file as its lines.
struct SourceFile {
  std::string path{};  // relative to the repository
  std::vector<std::string> lines{};
};

inline SourceFile read(const fs::path& file) {
  SourceFile source{.path = fs::relative(file, SOURCE_DIR).string()};
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) source.lines.push_back(line);
  return source;
}

inline std::vector<SourceFile> sources_of(const std::string& folder) {
  std::vector<SourceFile> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h")
      files.push_back(read(entry.path()));
  }
  return files;
}

inline std::vector<std::string> includes_of(const SourceFile& file) {
  static const std::regex include(R"re(^\s*#include\s+["<]([^">]+)[">])re");
  std::vector<std::string> includes;
  for (const auto& line : file.lines) {
    if (std::smatch match; std::regex_search(line, match, include)) includes.push_back(match[1]);
  }
  return includes;
}

inline bool begins_with_any(const std::string& text, const std::vector<std::string>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](const std::string& beginning) { return text.starts_with(beginning); });
}

/// Every "file: include" in which a header of that name is included outside the folders that may.
inline std::vector<std::string> strays(const std::vector<std::string>& headers,
                                       const std::vector<std::string>& allowed_folders) {
  std::vector<std::string> found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : sources_of(root)) {
      for (const auto& include : includes_of(file)) {
        if (begins_with_any(include, headers) && !begins_with_any(file.path, allowed_folders))
          found.push_back(file.path + ": " + include);
      }
    }
  }
  return found;
}

/// The line without what stands in quotation marks and without a comment.
inline std::string code_of(const std::string& line) {
  static const std::regex literal(R"re("(\\.|[^"\\])*")re");
  const auto bare = std::regex_replace(line, literal, "\"\"");
  return bare.substr(0, bare.find("//"));
}

/// "file: line" for each line of those folders in which the pattern is found; in the code alone, or
/// in comments and literals too.
enum class Where : std::uint8_t { in_code, anywhere };
inline std::vector<std::string> lines_with(const std::vector<std::string>& folders,
                                           const std::regex& pattern, Where where) {
  std::vector<std::string> found;
  for (const auto& folder : folders) {
    for (const auto& file : sources_of(folder)) {
      for (const auto& line : file.lines) {
        if (std::regex_search(where == Where::in_code ? code_of(line) : line, pattern))
          found.push_back(file.path + ": " + line);
      }
    }
  }
  return found;
}

using Lines = std::vector<std::string>;

}  // namespace source

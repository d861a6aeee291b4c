// The release preset compiles a folder's files together (CMAKE_UNITY_BUILD), so that a clinic's
// machine is done in minutes: what is local to one file must not be there twice in its folder.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/architecture/source_files.h"

namespace {

using source::SourceFile;

/// The parameters' types and names without their names: "const Item& item" is "const Item&".
std::string without_names(const std::string& parameters) {
  static const std::regex name(R"( ?\b\w+(?= ?(,|\)|=|$)))");
  return std::regex_replace(parameters, name, "");
}

/// What a line at the left edge defines: "Walker", "words_need", "item_at(const Session&)"; "" for
/// anything else. `lines` from there on, since parameters may go on.
std::string defined_at(const SourceFile& file, std::size_t line) {
  static const std::regex type(R"(^(struct|class|enum class|using) (\w+)\b(?!.*;$|::))");
  static const std::regex alias(R"(^using (\w+) =)");
  static const std::regex constant(R"(^(constexpr|const|inline)[^()=]*?\b(\w+)(\[\w*\])?( =|\{))");
  static const std::regex function(R"(^[\w:][\w:<>,&* ]* ?[&*]?\b(\w+)\(([^{;]*)\)[^();]*\{)");
  const auto text = source::code_of(file.lines[line]);
  if (text.empty() || text.front() == ' ' || text.front() == '}' || text.front() == '#') return {};
  std::smatch match;
  if (std::regex_search(text, match, alias)) return match[1];
  if (std::regex_search(text, match, type)) return match[2];
  if (std::regex_search(text, match, constant)) return match[2];
  auto whole = text;
  for (auto next = line + 1;
       next < file.lines.size() && next < line + 6 && whole.find('{') == std::string::npos &&
       whole.find(';') == std::string::npos;
       ++next)
    whole += ' ' + std::regex_replace(source::code_of(file.lines[next]), std::regex("^ +"), "");
  if (std::regex_search(whole, match, function))
    return match[1].str() + '(' + without_names(match[2]) + ')';
  return {};
}

/// What a file defines in unnamed namespaces, outside of types and functions.
std::set<std::string> local_names(const SourceFile& file) {
  std::set<std::string> names;
  bool is_local = false;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    if (file.lines[i] == "namespace {") is_local = true;
    else if (file.lines[i].starts_with("}  // namespace")) is_local = false;
    else if (is_local) {
      if (auto name = defined_at(file, i); !name.empty()) names.insert(std::move(name));
    }
  }
  return names;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

TEST(UnityBuild, WhatIsLocalToAFileIsDefinedOnceInItsFolder) {
  std::map<std::string, std::map<std::string, std::string>> first_in;
  std::vector<std::string> found;
  for (const auto* root : {"app", "ui"}) {
    for (const auto& file : source::sources_of(root)) {
      if (!file.path.ends_with(".cpp")) continue;
      for (const auto& name : local_names(file)) {
        const auto [entry, is_new] = first_in[folder_of(file.path)].emplace(name, file.path);
        if (!is_new) found.push_back(name + ": " + entry->second + ", " + file.path);
      }
    }
  }
  EXPECT_EQ(found, std::vector<std::string>{});
}

TEST(UnityBuild, NamesOfConstantsTypesAndFunctionsAreSeen) {
  const SourceFile file{.path = "a.cpp",
                        .lines = {"namespace {", "constexpr float share = 1;", "struct Walker {",
                                  "  int inner = 0;", "};", "int of(const Item& item,",
                                  "       int more) {", "}  // namespace", "int outside() {"}};
  EXPECT_EQ(local_names(file), (std::set<std::string>{"share", "Walker", "of(const Item&, int)"}));
}

}  // namespace

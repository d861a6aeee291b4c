#include "app/commands/misspelled.h"

#include <CLI/CLI.hpp>

#include "app/values/near_name.h"

namespace kiosk {
namespace {

std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* sub : app.get_subcommands({})) names.push_back(sub->get_name());
  return names;
}

/// The long names of a command's options, with their dashes.
std::vector<std::string> options_of(const CLI::App& command) {
  std::vector<std::string> names;
  for (const auto* option : command.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

const CLI::App* command_named(const CLI::App& app, const std::string& name) {
  for (const auto* sub : app.get_subcommands({})) {
    if (sub->get_name() == name) return sub;
  }
  return nullptr;
}

std::string unknown(const std::string& what, const std::string& name,
                    const std::vector<std::string>& known) {
  return "beforehand: there is no " + what + " \"" + name + '"' +
         values::near_name_hint(name, known) + '\n';
}

}  // namespace

std::string misspelled_argument(const CLI::App& app, int argc, const char* const* argv) {
  const CLI::App* command = &app;
  for (int i = 1; i < argc; ++i) {
    const std::string argument(argv[i]);
    if (argument.starts_with("--")) {
      const auto name = argument.substr(0, argument.find('='));
      const auto known = options_of(*command);
      if (name.size() > 2 && !has(known, name))
        return unknown("option", name, known) + "All of them: beforehand " +
               (command == &app ? "" : command->get_name() + ' ') + "--help\n";
    } else if (command == &app && !argument.starts_with('-')) {
      command = command_named(app, argument);
      if (!command)
        return unknown("command", argument, commands_of(app)) + "All of them: beforehand --help\n";
    }
  }
  return {};
}

}  // namespace kiosk

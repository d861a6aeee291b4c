#include "tests/support/kiosk/running_kiosk.h"

#include <algorithm>

namespace kiosk {
namespace {

std::string quoted(const std::vector<std::string>& names) {
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "\"" : ", \"") + name + '"';
  return list;
}

std::string settings_file(const KioskWishes& wishes) {
  return "content = \"" + wishes.content.string() + "\"\n" +
         (wishes.value_sets.empty() ? ""
                                    : "value_sets = \"" + wishes.value_sets.string() + "\"\n") +
         "mode = \"" + wishes.mode + "\"\n" +
         "[screen]\ndiagonal_inches = " + std::to_string(wishes.diagonal_inches) + "\n" +
         wishes.screen_keys + "[languages]\noffered = [" + quoted(wishes.languages) + "]\n" +
         "[idle]\nask_after_seconds = " + std::to_string(wishes.ask_after_seconds) +
         "\ncountdown_seconds = " + std::to_string(wishes.countdown_seconds) + "\n" +
         "[clinic]\nname = \"Test clinic\"\nhelp_point = \"the green desk\"\n" +
         (wishes.clinic_language.empty() ? "" : "language = \"" + wishes.clinic_language + "\"\n") +
         "[print]\n" +
         (wishes.print_queue.empty() ? "folder = \"" + wishes.print_folder
                                     : "queue = \"" + wishes.print_queue) +
         "\"\n" + wishes.alert_section + wishes.speech_section + wishes.ease_section +
         (wishes.record ? "[record]\nto = \"folder\"\nfolder = \"record\"\nspool = \"spool\"\n"
                        : "") +
         (wishes.launch.empty() ? "" : "[launch]\nfolder = \"" + wishes.launch.string() + "\"\n") +
         (wishes.staff_section.empty() ? "[staff]\n" : wishes.staff_section) +
         "state = \"state\"\n";
}

}  // namespace

RunningKiosk::RunningKiosk(const KioskWishes& wishes)
    : screen_(wishes.server, wishes.glass), print_folder_(folder() / wishes.print_folder) {
  if (wishes.before_start) wishes.before_start(screen_);
  const auto config = folder_.write("kiosk.toml", settings_file(wishes));
  std::filesystem::create_directories(folder() / "state");
  std::vector<std::string> command{wishes.program, "kiosk",       "--config",
                                   config,         "--semantics", socket()};
  if (wishes.longest_rest)
    command.insert(command.end(), {"--longest-rest", std::to_string(*wishes.longest_rest)});
  if (wishes.longest_mark)
    command.insert(command.end(), {"--longest-mark", std::to_string(*wishes.longest_mark)});
  if (!wishes.speech_section.empty()) command.insert(command.end(), {"--utterances", utterances()});
  if (!wishes.questionnaire.empty())
    command.insert(command.end(), {"--questionnaire", wishes.questionnaire});
  std::map<std::string, std::string> environment{
      {"DISPLAY", screen_.display()}, {"HOME", folder()},
      {"TMPDIR", folder()},           {"XDG_CACHE_HOME", folder()},
      {"XDG_RUNTIME_DIR", folder()},  {"CUPS_SERVER", wishes.cups_server}};
  environment.insert(wishes.environment.begin(), wishes.environment.end());
  process_ = std::make_unique<ChildProcess>(Launch{.command = std::move(command),
                                                   .environment = std::move(environment),
                                                   .output = folder() / "stdout",
                                                   .error = folder() / "stderr"});
  Finger(screen_.display(), socket()).look();
}

std::string RunningKiosk::said() const {
  return read_file(folder() / "stdout") + read_file(folder() / "stderr");
}

std::vector<std::filesystem::path> RunningKiosk::sheets() const {
  std::vector<std::filesystem::path> found;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(print_folder_, none))
    found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace kiosk

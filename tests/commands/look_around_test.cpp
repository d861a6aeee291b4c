// What a look at a machine finds, on trees of files that a test makes up.
#include <gtest/gtest.h>

#include "app/commands/load_content.h"
#include "app/commands/look_around.h"
#include "app/content/staff_code_hash.h"
#include "tests/support/temporary_folder.h"

namespace kiosk {
namespace {

/// A machine of files, and what is found on it.
struct AMachine {
  TemporaryFolder root{};
  LookInput context{};

  AMachine() {
    context.root = root.path();
    context.installed = true;
    context.settings.state_folder = root.path();
  }
  static const MachineFact* find(const MachineFacts& facts, const std::string& id) {
    for (const auto& fact : facts) {
      if (fact.id == id) return &fact;
    }
    return nullptr;
  }
  Verdict verdict(MachineFacts (*look)(const LookInput&), const std::string& id) const {
    const auto facts = look(context);
    const auto* fact = find(facts, id);
    EXPECT_TRUE(fact) << id;
    return fact ? fact->verdict : Verdict::ok;
  }
};

/// That fact, as staff read it; "" if it is not there.
std::string in_words(const MachineFacts& facts, const std::string& id,
                     const std::string& language) {
  const auto words = read_words(assets_folder(), language);
  const auto* fact = AMachine::find(facts, id);
  return fact && words.value ? words_of(*fact, *words.value) : std::string{};
}

constexpr auto unit = "etc/systemd/system/beforehand.service";

TEST(LookAtSystem, FindsTheServiceWellWhereItIsEnabledRunsAndIsWatched) {
  AMachine machine;
  machine.root.write(unit, "[Service]\nType=notify\nWatchdogSec=30\n");
  machine.root.write("etc/systemd/system/multi-user.target.wants/beforehand.service", "");
  machine.root.write("sys/fs/cgroup/system.slice/beforehand.service/cgroup.procs", "412\n");
  machine.root.write("boot/grub/grub.cfg",
                     "set superusers=\"root\"\npassword_pbkdf2 root grub.pbkdf2\n");
  for (const auto& fact : look_at_system(machine.context))
    EXPECT_EQ(fact.verdict, Verdict::ok) << fact.id;
}

TEST(LookAtSystem, ADropInHasTheLastWord) {
  AMachine machine;
  machine.root.write(unit, "[Service]\nType=notify\nWatchdogSec=30\n");
  machine.root.write(std::string(unit) + ".d/a.conf", "[Service]\nWatchdogSec=0\n");
  EXPECT_EQ(machine.verdict(look_at_system, "watchdog_none"), Verdict::attention);
}

TEST(LookAtSystem, AKioskOfPackagesHasItsUnitInLib) {
  AMachine machine;
  machine.root.write("lib/systemd/system/beforehand.service",
                     "[Service]\nType=notify\nWatchdogSec=20\n");
  machine.root.write("etc/systemd/system/multi-user.target.wants/beforehand.service", "");
  EXPECT_EQ(machine.verdict(look_at_system, "service_enabled"), Verdict::ok);
  EXPECT_EQ(machine.verdict(look_at_system, "watchdog"), Verdict::ok);
  machine.root.write(std::string(unit) + ".d/a.conf", "[Service]\nWatchdogSec=0\n");
  EXPECT_EQ(machine.verdict(look_at_system, "watchdog_none"), Verdict::attention);
}

TEST(LookAtSystem, FindsWhatATechnicianGetsWrong) {
  AMachine machine;
  EXPECT_EQ(machine.verdict(look_at_system, "service_none"), Verdict::fault);
  EXPECT_EQ(machine.verdict(look_at_system, "boot_unseen"), Verdict::attention);
  machine.root.write(unit, "[Service]\nType=exec\n");
  machine.root.write("etc/systemd/system/display-manager.service", "");
  machine.root.write("usr/sbin/cups-browsed", "");
  machine.root.write("boot/grub/grub.cfg", "menuentry 'Debian' {}\n");
  EXPECT_EQ(machine.verdict(look_at_system, "service_disabled"), Verdict::fault);
  EXPECT_EQ(machine.verdict(look_at_system, "service_inactive"), Verdict::attention);
  EXPECT_EQ(machine.verdict(look_at_system, "watchdog_none"), Verdict::attention);
  EXPECT_EQ(machine.verdict(look_at_system, "desktop"), Verdict::fault);
  EXPECT_EQ(machine.verdict(look_at_system, "cups_browsed"), Verdict::fault);
  EXPECT_EQ(machine.verdict(look_at_system, "boot_open"), Verdict::attention);
}

TEST(LookAtSystem, WhatTheKiosksSandboxHidesIsNoFault) {
  AMachine machine;
  machine.context.screen = ui::ScreenFacts{};
  EXPECT_EQ(machine.verdict(look_at_system, "boot_unseen"), Verdict::ok);
  for (const auto* language : {"en", "es"})
    EXPECT_NE(in_words(look_at_system(machine.context), "boot_unseen", language)
                  .find("beforehand doctor"),
              std::string::npos);
}

TEST(LookAtMachine, FindsSwapThatKeepsWhatSomebodyTyped) {
  AMachine machine;
  EXPECT_EQ(machine.verdict(look_at_machine, "swap_unseen"), Verdict::ok)
      << "the kiosk's sandbox hides the list: nothing is claimed of it";
  machine.root.write("proc/swaps", "Filename Type Size\n");
  EXPECT_EQ(machine.verdict(look_at_machine, "swap_none"), Verdict::ok);
  machine.root.write("proc/swaps", "Filename Type Size\n/dev/nosuch2 partition 5 0 -2\n");
  EXPECT_EQ(machine.verdict(look_at_machine, "swap_open"), Verdict::fault);
  machine.root.write("sys/block/nosuch2/dm/uuid", "CRYPT-PLAIN-swap");
  EXPECT_EQ(machine.verdict(look_at_machine, "swap_encrypted"), Verdict::ok);
}

TEST(LookAtMachine, SaysWhichPartIsHot) {
  AMachine machine;
  machine.root.write("sys/class/hwmon/hwmon0/name", "drivetemp\n");
  machine.root.write("sys/class/hwmon/hwmon0/temp1_input", "41000\n");
  EXPECT_EQ(machine.verdict(look_at_machine, "temperature"), Verdict::ok);
  machine.root.write("sys/class/hwmon/hwmon0/temp2_input", "91000\n");
  EXPECT_EQ(machine.verdict(look_at_machine, "hot"), Verdict::attention);
}

TEST(LookAtMachine, SaysThatMemoryIsLow) {
  AMachine machine;
  machine.root.write("proc/meminfo", "MemTotal: 2000000 kB\nMemAvailable: 1500000 kB\n");
  EXPECT_EQ(machine.verdict(look_at_machine, "memory"), Verdict::ok);
  machine.root.write("proc/meminfo", "MemTotal: 2000000 kB\nMemAvailable: 100000 kB\n");
  EXPECT_EQ(machine.verdict(look_at_machine, "memory_low"), Verdict::attention);
}

TEST(LookAtScreen, HoldsTheDiagonalAgainstWhatTheMonitorSays) {
  AMachine machine;
  machine.context.screen = ui::ScreenFacts{.window = {1080, 1920},
                                           .output = "HDMI-1",
                                           .mm_wide = 336,
                                           .mm_high = 598,
                                           .hertz = 60,
                                           .renderer = "Mesa"};
  EXPECT_EQ(machine.verdict(look_at_screen, "diagonal"), Verdict::ok);
  machine.context.settings.diagonal_inches = 21.5;
  EXPECT_EQ(machine.verdict(look_at_screen, "diagonal_differs"), Verdict::attention);
}

/// A kiosk's window on a monitor, with a panel.
ui::ScreenFacts a_window(ui::Arrangement arrangement) {
  return {.window = {1080, 1920},
          .output = arrangement.monitor,
          .mm_wide = 598,
          .mm_high = 336,
          .hertz = 60,
          .renderer = "Mesa",
          .arrangement = std::move(arrangement)};
}

TEST(LookAtScreen, SaysHowThePictureIsTurnedAndWhatIsTouched) {
  AMachine machine;
  machine.context.settings.rotation = Rotation::left;
  machine.context.settings.output = "HDMI-1";
  machine.context.screen = a_window({.monitor = "HDMI-1",
                                     .rotation = Rotation::left,
                                     .dark = {"DP-1"},
                                     .panels = {"ILITEK Multi-Touch"}});

  const auto facts = look_at_screen(machine.context);

  for (const auto& fact : facts) EXPECT_EQ(fact.verdict, Verdict::ok) << fact.id;
  EXPECT_EQ(in_words(facts, "turned", "en"), "The picture is turned to the left.");
  EXPECT_EQ(in_words(facts, "turned", "es"), "La imagen está girada a la izquierda.");
  EXPECT_EQ(in_words(facts, "touch", "en"),
            "Touched is ILITEK Multi-Touch. A touch lands where the picture is.");
  EXPECT_EQ(in_words(facts, "dark", "en"), "Another monitor is kept dark: DP-1.");
  EXPECT_EQ(in_words(facts, "x_refused", "en"),
            "The X server has refused nothing since the start.");
}

TEST(LookAtScreen, SaysWhichWishOfTheSettingsIsNotMet) {
  AMachine machine;
  machine.context.settings.rotation = Rotation::right;
  machine.context.settings.output = "HDMI-2";
  machine.context.screen = a_window({.monitor = "HDMI-1"});
  machine.context.screen->refused = 2;
  EXPECT_EQ(machine.verdict(look_at_screen, "cannot_turn"), Verdict::attention);
  EXPECT_EQ(machine.verdict(look_at_screen, "output_missing"), Verdict::attention);
  EXPECT_EQ(machine.verdict(look_at_screen, "touch_none"), Verdict::attention);
  EXPECT_EQ(in_words(look_at_screen(machine.context), "x_refused", "es"),
            "El servidor X rechazó 2 peticiones desde el inicio.");
  machine.context.screen->arrangement->is_a_desk = true;
  EXPECT_EQ(machine.verdict(look_at_screen, "desk"), Verdict::attention);
}

TEST(LookAtScreen, FindsThePanelWithoutADisplay) {
  AMachine machine;
  EXPECT_EQ(machine.verdict(look_at_screen, "touch_none"), Verdict::attention);
  machine.root.write("sys/class/input/event3/device/name", "ILITEK Multi-Touch\n");
  machine.root.write("sys/class/input/event3/device/properties", "2\n");
  machine.root.write("sys/class/input/event3/device/capabilities/abs", "260800000000003\n");
  EXPECT_EQ(in_words(look_at_screen(machine.context), "touch_connected", "en"),
            "A touch screen is connected: ILITEK Multi-Touch.");
}

TEST(LookAtRecord, SaysEveryTroubleInWords) {
  AMachine machine;
  machine.context.settings.record.to = RecordTarget::server;
  for (int trouble = 1; trouble <= static_cast<int>(RecordTrouble::unusable); ++trouble) {
    machine.context.record = RecordReport{.trouble = static_cast<RecordTrouble>(trouble)};
    for (const auto* language : {"en", "es"}) {
      const auto words = in_words(look_at_record(machine.context), "record_trouble", language);
      EXPECT_EQ(words.find('_'), std::string::npos) << words;
      EXPECT_EQ(words.find("HTTP"), std::string::npos) << words;
    }
  }
  machine.context.record = RecordReport{.trouble = RecordTrouble::busy, .status = 503};
  EXPECT_EQ(in_words(look_at_record(machine.context), "record_trouble", "en"),
            "The last try to send did not succeed. The server is busy. The server said HTTP 503.");
}

TEST(LookAtScreen, AsksForTheDiagonalWhereNobodySaidIt) {
  AMachine machine;
  EXPECT_EQ(machine.verdict(look_at_screen, "no_output"), Verdict::attention);
  EXPECT_EQ(machine.verdict(look_at_screen, "diagonal_default"), Verdict::attention);
  machine.context.settings.diagonal_inches = 23.8;
  EXPECT_EQ(machine.verdict(look_at_screen, "diagonal"), Verdict::ok);
}

TEST(LookAtScreen, FindsTheMonitorWithoutADisplay) {
  AMachine machine;
  machine.root.write("sys/class/drm/card0-HDMI-A-1/status", "connected\n");
  machine.root.write("sys/class/drm/card0-HDMI-A-1/modes", "1920x1080\n1280x720\n");
  const auto facts = look_at_screen(machine.context);
  ASSERT_TRUE(AMachine::find(facts, "output"));
  EXPECT_EQ(std::get<std::string>(AMachine::find(facts, "output")->values.at("mode")), "1920x1080");
}

TEST(LookAtStaffCode, KnowsTheExampleWhateverElseIsRight) {
  AMachine machine;
  EXPECT_EQ(machine.verdict(look_at_staff_code, "code_none"), Verdict::attention);
  machine.context.settings.staff_code_hash = example_code_hash;
  EXPECT_EQ(machine.verdict(look_at_staff_code, "code_example"), Verdict::fault);
  machine.context.installed = false;
  EXPECT_EQ(machine.verdict(look_at_staff_code, "code_example"), Verdict::attention);
  machine.context.settings.staff_code_hash = "2580";
  EXPECT_EQ(machine.verdict(look_at_staff_code, "code_no_hash"), Verdict::fault);
}

TEST(LookAtStaffCode, CountsWrongTriesOfTheLastDay) {
  AMachine machine;
  machine.context.minute = 10'000;
  EXPECT_EQ(machine.verdict(look_at_staff_code, "wrong_tries"), Verdict::ok);
  for (int i = 0; i < 3; ++i) machine.context.events.add({NotableEvent::wrong_code, 9'990});
  EXPECT_EQ(machine.verdict(look_at_staff_code, "wrong_tries_many"), Verdict::attention);
}

TEST(LookAtStaffCode, SaysWhereNothingCanBeRemembered) {
  AMachine machine;
  machine.context.settings.state_folder = machine.root.path() / "none";
  EXPECT_EQ(machine.verdict(look_at_staff_code, "state_unwritable"), Verdict::attention);
}

TEST(LookAtPrinter, FindsAFolderThatCannotBeWritten) {
  AMachine machine;
  machine.context.settings.print_folder = machine.root.path() / "made-by-the-kiosk";
  EXPECT_EQ(machine.verdict(look_at_printer, "folder"), Verdict::ok);
  machine.context.settings.print_folder = machine.root.path() / "none" / "none";
  EXPECT_EQ(machine.verdict(look_at_printer, "folder_unwritable"), Verdict::fault);
}

TEST(LookAtContent, NamesAFaultWithItsFile) {
  AMachine machine;
  machine.context.settings.content = machine.root.path() / "no-aid";
  const auto facts = look_at_content(machine.context);
  ASSERT_TRUE(AMachine::find(facts, "content_fault"));
  EXPECT_EQ(AMachine::find(facts, "content_fault")->verdict, Verdict::fault);
  EXPECT_TRUE(AMachine::find(facts, "fonts_missing"));
}

TEST(LookAtContent, SaysInBothLanguagesWhatOfAnUpdateIsNotInForce) {
  AMachine machine;
  for (const auto* file :
       {"settings-refused", "rolled-back", "update-broken-off", "aids/bone-metastases/refused"})
    machine.root.write(std::string("var/lib/beforehand-fleet/") + file, "2\n");
  for (const auto* id : {"settings_refused", "aid_refused", "rolled_back", "update_failed"}) {
    EXPECT_EQ(machine.verdict(look_at_content, id), Verdict::attention);
    EXPECT_NE(in_words(look_at_content(machine.context), id, "en"), "") << id;
    EXPECT_NE(in_words(look_at_content(machine.context), id, "es"), "") << id;
  }
}

/// The program's own words and the aid need one family of letters alone.
TEST(LookAtContent, LettersOfOtherScriptsThatAreMissingAreNoFault) {
  AMachine machine;
  machine.root.write("usr/share/fonts/opentype/inter/Inter.otf", "");
  const auto facts = look_at_content(machine.context);
  EXPECT_FALSE(AMachine::find(facts, "fonts_missing"));
  EXPECT_EQ(machine.verdict(look_at_content, "fonts_of_other_scripts_missing"), Verdict::ok);
}

TEST(LookAround, IsOverInTimeAndSaysSomethingOfEveryPart) {
  AMachine machine;
  machine.context.settings.print_folder = machine.root.path();
  machine.context.settings.content = default_content();
  const auto begun = std::chrono::steady_clock::now();
  const auto facts = look_around(machine.context);
  EXPECT_LT(std::chrono::steady_clock::now() - begun, longest_look + std::chrono::seconds(2));
  for (const auto group : fact_groups) {
    EXPECT_TRUE(std::any_of(facts.begin(), facts.end(), [&](const MachineFact& fact) {
      return fact.group == group;
    })) << name_of(group);
  }
}

/// Every id that the source gives to a fact.
std::set<std::string> ids_in_the_source() {
  std::set<std::string> ids;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(SOURCE_DIR) / "app/commands")) {
    if (!entry.path().filename().string().starts_with("look_at") &&
        !entry.path().filename().string().starts_with("doctor"))
      continue;
    const auto text = read_beginning(entry.path()).value_or("");
    for (std::size_t at = text.find("FactGroup::"); at != std::string::npos;
         at = text.find("FactGroup::", at + 1)) {
      const auto quote = text.find('"', at);
      const auto end_of_line = text.find('\n', at);
      if (quote < end_of_line)
        ids.insert(text.substr(quote + 1, text.find('"', quote + 1) - quote - 1));
    }
  }
  return ids;
}

TEST(LookAround, HasWordsForEveryFactInEveryLanguage) {
  const auto ids = ids_in_the_source();
  ASSERT_GT(ids.size(), 40U);
  for (const auto* language : {"en", "es"}) {
    const auto words = read_words(assets_folder(), language).value;
    ASSERT_TRUE(words);
    for (const auto& id : ids)
      EXPECT_TRUE(words->patterns.contains("inspection." + id)) << language << " " << id;
    for (const auto event : notable_events)
      EXPECT_TRUE(words->patterns.contains("inspection.event_" + std::string(name_of(event))))
          << language;
    for (const auto* id : {"swap_open", "code_example", "desktop", "cups_browsed", "boot_open",
                           "queue_none", "printer_silent", "settings_fault"}) {
      EXPECT_TRUE(words->patterns.contains("inspection_step." + std::string(id)))
          << language << " " << id;
    }
  }
}

}  // namespace
}  // namespace kiosk

#include <gtest/gtest.h>

#include "app/inspection/kernel_files.h"

namespace kiosk {
namespace {

TEST(Memory, IsWhatTheKernelSaysIsAvailable) {
  const auto memory = memory_from(
      "MemTotal:        8022412 kB\nMemFree:          105216 kB\nMemAvailable:    5301100 kB\n");
  ASSERT_TRUE(memory);
  EXPECT_EQ(memory->total, 8022412);
  EXPECT_EQ(memory->available, 5301100);
}

TEST(Memory, IsUnknownWhereALineIsMissingOrIsNoNumber) {
  for (const auto* text : {"", "MemTotal: 5 kB\n", "MemTotal: many kB\nMemAvailable: 5 kB\n"})
    EXPECT_FALSE(memory_from(text)) << text;
}

TEST(Swap, IsEveryDeviceBelowTheHeading) {
  EXPECT_EQ(swaps_from("Filename\t\t\t\tType\t\tSize\nn/dev/x\n"), std::vector<std::string>{});
  EXPECT_EQ(swaps_from("Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n/dev/dm-1                    "
                       "           partition\t999420\t0\t-2\n/swapfile file 1 0 -3\n"),
            (std::vector<std::string>{"/dev/dm-1", "/swapfile"}));
}

TEST(Swap, IsSafeInMemoryOrEncrypted) {
  EXPECT_TRUE(is_safe_swap("/dev/zram0", ""));
  EXPECT_TRUE(is_safe_swap("/dev/dm-1", "CRYPT-PLAIN-swap\n"));
  EXPECT_FALSE(is_safe_swap("/dev/dm-1", "LVM-abc\n")) << "a logical volume alone encrypts nothing";
  EXPECT_FALSE(is_safe_swap("/dev/sda2", ""));
}

TEST(TouchPanel, IsTouchedWhereThePictureIsAndNoTouchPadIs) {
  EXPECT_TRUE(is_touch_panel("2\n", "260800000000003\n"));
  EXPECT_FALSE(is_touch_panel("5\n", "260800000000003\n")) << "a touch pad";
  EXPECT_FALSE(is_touch_panel("2\n", "3\n")) << "a pen";
  EXPECT_FALSE(is_touch_panel("0\n", "0\n")) << "a keyboard";
  for (const auto* text : {"", "\n", "direct"}) EXPECT_FALSE(is_touch_panel(text, text)) << text;
}

TEST(Temperature, IsInWholeDegreesAndNeverNonsense) {
  EXPECT_EQ(celsius_from("48375\n"), 48);
  EXPECT_EQ(celsius_from("-5000"), -5);
  for (const auto* text : {"", "warm", "999999", "-273000"})
    EXPECT_FALSE(celsius_from(text)) << text;
}

std::string edid(int width_cm, int height_cm) {
  std::string bytes(128, '\0');
  for (std::size_t i = 1; i < 7; ++i) bytes[i] = '\xFF';
  bytes[21] = static_cast<char>(width_cm);
  bytes[22] = static_cast<char>(height_cm);
  return bytes;
}

TEST(Glass, HasTheSizeThatTheMonitorSaysOfItself) {
  const auto glass = glass_size_from(edid(60, 34));
  ASSERT_TRUE(glass);
  EXPECT_EQ(glass->mm_wide, 600);
  EXPECT_EQ(glass->mm_high, 340);
  EXPECT_NEAR(diagonal_of(*glass), 27.2, 0.05);
}

TEST(Glass, HasNoSizeOfAProjectorOrOfWhatIsNoEdid) {
  EXPECT_FALSE(glass_size_from(edid(0, 0)));
  EXPECT_FALSE(glass_size_from(edid(60, 0))) << "an aspect ratio stands there";
  EXPECT_FALSE(glass_size_from(""));
  EXPECT_FALSE(glass_size_from(std::string(128, 'x')));
}

TEST(OsRelease, GivesAValueWithoutItsQuotes) {
  constexpr auto text =
      "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nVERSION_ID=\"12\"\nID=debian\n";
  EXPECT_EQ(os_release_value(text, "PRETTY_NAME"), "Debian GNU/Linux 12 (bookworm)");
  EXPECT_EQ(os_release_value(text, "ID"), "debian");
  EXPECT_EQ(os_release_value(text, "VERSION"), "") << "not VERSION_ID";
}

TEST(Unit, HasTheLastValueOfAKey) {
  EXPECT_EQ(
      unit_value("[Service]\nType=exec\n# Type=forking\nWatchdogSec=10\n[Service]\nType = notify\n",
                 "Type"),
      "notify");
  EXPECT_EQ(unit_value("[Service]\nWatchdogSec=10\n", "Type"), "");
}

TEST(BootLoader, IsOpenUntilGrubHasSuperusersWithAPassword) {
  EXPECT_TRUE(is_grub_open("menuentry 'Debian' {\n}\n"));
  EXPECT_TRUE(is_grub_open("set superusers=\"root\"\n"));
  EXPECT_TRUE(
      is_grub_open("# set superusers=\"root\"\npassword_pbkdf2 root grub.pbkdf2.sha512.1\n"));
  EXPECT_FALSE(
      is_grub_open("  set superusers=\"root\"\npassword_pbkdf2 root grub.pbkdf2.sha512.1\n"));
}

TEST(BootLoader, OfSystemdIsOpenUntilItsEditorIsOff) {
  EXPECT_TRUE(is_systemd_boot_open("timeout 0\n"));
  EXPECT_TRUE(is_systemd_boot_open("editor yes\n"));
  EXPECT_FALSE(is_systemd_boot_open("timeout 0\neditor no\n"));
  EXPECT_FALSE(is_systemd_boot_open("editor\t0\n"));
}

}  // namespace
}  // namespace kiosk

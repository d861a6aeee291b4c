// What is given back holds nothing any more.
#include "app/memory/wiping.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace kiosk {
namespace {

constexpr char letter = 'q';
const std::string letters(
    16, letter);  // one alone may be part of an address that the allocator keeps in a free block

/// Memory that is no longer this program's to read, as the system sees it.
std::string bytes_at(std::uintptr_t address, std::size_t size) {
  std::string bytes(size, '\0');
  const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  const auto count = ::pread(memory, bytes.data(), size, static_cast<off_t>(address));
  ::close(memory);
  bytes.resize(static_cast<std::size_t>(
      std::max<ssize_t>(0, count)));  // nothing where the block went back to the system
  return bytes;
}

class Wiping : public testing::Test {
 protected:
  void SetUp() override {
    if (!wipes_freed_memory()) GTEST_SKIP() << "the sanitizers have an allocator of their own";
  }
};

TEST_F(Wiping, OverwritesEveryBlockThatIsFreed) {
  for (const std::size_t size : {24U, 64U, 200U, 1000U, 5000U, 60000U, 300000U}) {
    auto* block = static_cast<char*>(std::malloc(size));
    std::memset(block, letter, size);
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    ASSERT_NE(bytes_at(address, size).find(letters), std::string::npos);

    std::free(block);

    EXPECT_EQ(bytes_at(address, size).find(letters), std::string::npos) << size;
  }
}

/// Keeps large blocks among the others, where they can be read after they are freed.
class LargeBlocks : public Wiping {
 protected:
  void SetUp() override {
    Wiping::SetUp();
    ::mallopt(M_MMAP_THRESHOLD, 32 << 20);
    ::mallopt(M_TRIM_THRESHOLD, 512 << 20);
  }
};

TEST_F(LargeBlocks, AreOverwrittenWhereverTheyWereTouched) {
  constexpr std::size_t size = std::size_t{6} << 20U;  // more than is asked of the kernel at once
  auto* block = static_cast<char*>(std::malloc(size));
  const auto address = reinterpret_cast<std::uintptr_t>(block);
  const std::size_t touched[] = {0, 5000, size / 2, size - letters.size()};
  for (const auto at : touched) std::memcpy(block + at, letters.data(), letters.size());

  std::free(block);

  EXPECT_EQ(bytes_at(address, size).size(), size) << "the test would see nothing";
  EXPECT_EQ(bytes_at(address, size).find(letters), std::string::npos);
}

TEST_F(Wiping, BringsInNoPagesThatNobodyTouched) {
  const auto page_faults = [] {
    rusage used{};
    ::getrusage(RUSAGE_THREAD, &used);
    return used.ru_minflt;
  };
  auto* block = static_cast<char*>(std::malloc(std::size_t{64} << 20U));
  *block = letter;
  const auto before = page_faults();

  std::free(block);

  EXPECT_LT(page_faults() - before, 100) << "of 16384 pages";
}

TEST_F(Wiping, OverwritesWhereABlockThatGrowsStoodBefore) {
  constexpr std::size_t size = 1000;
  auto* block = static_cast<char*>(std::malloc(size));
  std::memset(block, letter, size);
  const auto before = reinterpret_cast<std::uintptr_t>(block);

  auto* wider = static_cast<char*>(std::realloc(block, 64 * size));

  EXPECT_EQ(std::string(wider, size), std::string(size, letter)) << "what it holds comes along";
  EXPECT_NE(reinterpret_cast<std::uintptr_t>(wider), before);
  EXPECT_EQ(bytes_at(before, size).find(letters), std::string::npos);
  std::free(wider);
}

TEST_F(Wiping, OverwritesWhatABlockThatShrinksGivesUp) {
  constexpr std::size_t size = 4000;
  constexpr std::size_t kept = 100;
  auto* block = static_cast<char*>(std::malloc(size));
  std::memset(block, letter, size);
  const auto address = reinterpret_cast<std::uintptr_t>(block);

  auto* smaller = static_cast<char*>(std::realloc(block, kept));

  EXPECT_EQ(std::string(smaller, kept), std::string(kept, letter));
  EXPECT_EQ(bytes_at(address + kept, size - kept).find(letters), std::string::npos);
  std::free(smaller);
}

TEST_F(Wiping, CoversWhatTheStandardLibraryGivesBack) {
  std::uintptr_t address = 0;
  {
    const std::vector<std::string> words(3, std::string(500, letter));
    address = reinterpret_cast<std::uintptr_t>(words[1].data());
  }
  EXPECT_EQ(bytes_at(address, 500).find(letters), std::string::npos);
}

/// Fills a deep frame and returns where it was.
[[gnu::noinline]] std::uintptr_t write_deep_down(std::size_t depth) {
  volatile char frame[4096];
  for (auto& byte : frame) byte = letter;
  const auto here = reinterpret_cast<std::uintptr_t>(&frame[0]);
  const auto deeper = depth > 0 ? write_deep_down(depth - 1) : here;
  return frame[0] == letter ? deeper : here;
}

TEST_F(Wiping, OverwritesTheStackBelow) {
  constexpr std::size_t frames = 40;
  const auto deepest = write_deep_down(frames);
  ASSERT_NE(bytes_at(deepest, 4096 * frames).find(std::string(1000, letter)), std::string::npos);

  wipe_stack();

  EXPECT_EQ(bytes_at(deepest, 4096 * frames).find(letters), std::string::npos);
}

TEST_F(Wiping, OverwritesTheStackOfAnyThreadAndNothingElse) {
  std::string beside(100000, letter);
  std::string left = "nothing was looked at";
  std::thread([&] {
    const auto deepest = write_deep_down(40);
    wipe_stack();
    left = bytes_at(deepest, 4096 * 40);
  }).join();

  EXPECT_EQ(left.find(letters), std::string::npos);
  EXPECT_EQ(beside, std::string(100000, letter));
}

/// As a session has them: short words inside the value itself.
struct Entry {
  std::string words{};
  std::optional<std::string> note{};
  std::variant<int, std::string> screen{};
  bool told = false;
};

TEST(WipingAround, KeepsTheValueAndOverwritesWhatItHeldBefore) {
  Entry entry{.words = "qqqqqqqqqqqq", .note = "qqqqqqqqqqqq", .screen = "qqqqqqqqqqqq"};
  entry = Entry{.words = "ok", .told = true};

  wipe_around(entry);

  EXPECT_EQ(entry.words, "ok");
  EXPECT_TRUE(entry.told);
  EXPECT_FALSE(entry.note);
  EXPECT_EQ(bytes_at(reinterpret_cast<std::uintptr_t>(&entry), sizeof entry).find("qqqq"),
            std::string::npos);
}

}  // namespace
}  // namespace kiosk

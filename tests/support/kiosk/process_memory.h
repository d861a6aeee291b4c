// What stands in the memory of a running program.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace kiosk {

/// One place in a program's memory that holds a part of looked-for words.
struct FoundInMemory {
  std::string piece{};
  std::string mapping{};  ///< as /proc/PID/maps names it
  std::string around{};   ///< what stands before and after it, for messages
};

/// How many letters in a row count as a trace: fewer come about by chance.
inline constexpr std::size_t letters_of_a_trace = 8;

/// Looks through every writable mapping of a process (heap, stacks of all threads, shared memory,
/// buffers of the graphics and the window system) for each run of eight characters of the words, in
/// UTF-8, UTF-16 and UTF-32, in capitals or not. The words are of ASCII. Throws std::runtime_error
/// where the memory cannot be read.
std::vector<FoundInMemory> traces_of(const std::string& words, pid_t process);

/// How many different runs of eight characters the words have.
std::size_t pieces_of(const std::string& words);

/// How many different pieces are among those that were found.
std::size_t different_pieces(const std::vector<FoundInMemory>& found);

/// For messages: each mapping with an example.
std::string described(const std::vector<FoundInMemory>& found);

/// What of the machine's memory a process takes, its share of shared pages counted in proportion;
/// in KiB.
long proportional_set_size(pid_t process);

}  // namespace kiosk

#include "tests/support/kiosk/process_memory.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace kiosk {
namespace {

using Pieces = std::set<std::string, std::less<>>;

constexpr std::array<std::size_t, 3> letter_widths{
    1, 2, 4};  // UTF-8, UTF-16 and UTF-32, whichever byte comes first

struct Mapping {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
  std::string name{};
};

char lower(char letter) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
}

Pieces all_pieces(const std::string& words) {
  Pieces pieces;
  std::string small = words;
  std::transform(small.begin(), small.end(), small.begin(), lower);
  for (std::size_t i = 0; i + letters_of_a_trace <= small.size(); ++i)
    pieces.insert(small.substr(i, letters_of_a_trace));
  return pieces;
}

std::vector<Mapping> mappings_of(pid_t process) {
  std::vector<Mapping> mappings;
  std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
  for (std::string line; std::getline(maps, line);) {
    std::istringstream fields(line);
    Mapping mapping;
    char dash = 0;
    std::string permissions, offset, device, inode;
    fields >> std::hex >> mapping.begin >> dash >> mapping.end >> permissions >> offset >> device >>
        inode;
    std::getline(fields >> std::ws, mapping.name);
    const bool is_kernels = mapping.name.starts_with("[v");
    if (permissions.starts_with("rw") && !is_kernels) mappings.push_back(std::move(mapping));
  }
  return mappings;
}

/// The letters from a place on, one every `width` bytes with nothing between them; fewer than asked
/// for where something else stands there.
std::string letters_from(const std::string& bytes, std::size_t at, std::size_t width) {
  std::string letters;
  for (; letters.size() < letters_of_a_trace && at < bytes.size(); at += width) {
    letters += lower(bytes[at]);
    for (std::size_t i = 1; i < width && letters.size() < letters_of_a_trace; ++i) {
      if (at + i >= bytes.size() || bytes[at + i] != 0) return letters;
    }
  }
  return letters;
}

std::string readable(std::string_view bytes) {
  std::string text;
  for (const char byte : bytes) text += std::isprint(static_cast<unsigned char>(byte)) ? byte : '.';
  return text;
}

void search(const std::string& bytes, const Mapping& mapping, const Pieces& pieces,
            std::vector<FoundInMemory>& found) {
  std::array<bool, 256> begins{};
  for (const auto& piece : pieces)
    begins[static_cast<unsigned char>(piece.front())] =
        begins[static_cast<unsigned char>(std::toupper(piece.front()))] = true;
  for (std::size_t at = 0; at + letters_of_a_trace <= bytes.size(); ++at) {
    if (!begins[static_cast<unsigned char>(bytes[at])]) continue;
    for (const auto width : letter_widths) {
      const auto piece = pieces.find(letters_from(bytes, at, width));
      if (piece == pieces.end()) continue;
      constexpr std::size_t before = 48;
      const auto from = at - std::min(at, before);
      found.push_back({*piece, mapping.name.empty() ? "anonymous" : mapping.name,
                       readable(std::string_view(bytes).substr(from, 3 * before))});
    }
  }
}

}  // namespace

std::vector<FoundInMemory> traces_of(const std::string& words, pid_t process) {
  const auto pieces = all_pieces(words);
  std::ifstream memory("/proc/" + std::to_string(process) + "/mem", std::ios::binary);
  std::vector<FoundInMemory> found;
  std::size_t read = 0;
  for (const auto& mapping : mappings_of(process)) {
    std::string bytes(mapping.end - mapping.begin, '\0');
    memory.clear();
    memory.seekg(static_cast<std::streamoff>(mapping.begin));
    memory.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, memory.gcount())));
    read += bytes.size();
    search(bytes, mapping, pieces, found);
  }
  if (read == 0)
    throw std::runtime_error("the memory of process " + std::to_string(process) +
                             " cannot be read");
  return found;
}

std::size_t pieces_of(const std::string& words) { return all_pieces(words).size(); }

std::size_t different_pieces(const std::vector<FoundInMemory>& found) {
  Pieces different;
  for (const auto& each : found) different.insert(each.piece);
  return different.size();
}

std::string described(const std::vector<FoundInMemory>& found) {
  std::map<std::pair<std::string, std::string>, int> shown;
  std::string lines;
  constexpr int examples = 3;
  for (const auto& each : found) {
    if (++shown[{each.mapping, each.piece}] <= examples)
      lines += each.mapping + ": " + each.around + "\n";
  }
  return std::to_string(found.size()) + " traces\n" + lines;
}

long proportional_set_size(pid_t process) {
  std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
  for (std::string line; std::getline(rollup, line);) {
    if (line.starts_with("Pss:")) return std::stol(line.substr(4));
  }
  throw std::runtime_error("the size of process " + std::to_string(process) + " cannot be read");
}

}  // namespace kiosk

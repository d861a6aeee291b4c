#include "tests/monkey/trail.h"

#include <sys/mman.h>

#include <algorithm>
#include <new>
#include <stdexcept>

namespace kiosk::monkey {
namespace {

template <std::size_t Size>
void put(char (&to)[Size], const std::string& text) {
  const auto count = std::min(text.size(), Size - 1);
  std::copy_n(text.begin(), count, to);
  to[count] = '\0';
}

}  // namespace

Trail::Trail() {
  void* memory =
      ::mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::runtime_error("no memory to leave a trail in");
  page_ = new (memory) Page;
}

Trail::~Trail() { ::munmap(page_, sizeof(Page)); }

void Trail::begin_step(std::uint64_t step, const std::string& said) {
  page_->step = step;
  ++page_->beats;
  put(page_->lines[page_->lines_written % most_steps], std::to_string(step) + "  " + said);
  ++page_->lines_written;
}

void Trail::fail(const std::string& what) { put(page_->failure, what); }
void Trail::tell(const std::string& figures) { put(page_->figures, figures); }

std::vector<std::string> Trail::last_steps() const {
  std::vector<std::string> steps;
  const std::uint64_t written = page_->lines_written;
  for (auto i = written > most_steps ? written - most_steps : 0; i < written; ++i)
    steps.emplace_back(page_->lines[i % most_steps]);
  return steps;
}

void Trail::clear() {
  page_->~Page();
  page_ = new (page_) Page;
}

}  // namespace kiosk::monkey

#include "app/record/whole_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace kiosk {
namespace {

[[noreturn]] void fail(const std::string& what) { throw std::system_error(errno, std::generic_category(), what); }

/// An open file, closed again.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

bool write_all(int descriptor, const char* bytes, std::size_t size) {
  while (size > 0) {
    const auto count = ::write(descriptor, bytes, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    size -= static_cast<std::size_t>(count);
  }
  return true;
}

bool write_zeros(int descriptor, off_t size) {
  const std::array<char, 4096> zeros{};
  for (; size > 0; size -= static_cast<off_t>(zeros.size())) {
    if (!write_all(descriptor, zeros.data(), std::min<std::size_t>(zeros.size(), static_cast<std::size_t>(size)))) return false;
  }
  return true;
}

}  // namespace

WholeFiles::WholeFiles(const std::filesystem::path& folder, mode_t mode) {
  ::mkdir(folder.c_str(), mode);  // there already: the opening tells
  folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder_ < 0) fail(folder.string());
}

WholeFiles::~WholeFiles() { ::close(folder_); }

void WholeFiles::close_to_others() const {
  if (::fchmod(folder_, S_IRWXU) != 0) fail("the spool's folder belongs to another user");
  if (::flock(folder_, LOCK_EX | LOCK_NB) != 0) fail("the spool's folder is used by another kiosk");
}

bool WholeFiles::put(const std::string& name, const std::string& bytes, mode_t mode) const noexcept {
  const auto temporary = "." + name + ".tmp";
  ::unlinkat(folder_, temporary.c_str(), 0);
  bool written = false;
  {
    const Descriptor file(::openat(folder_, temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    written = file.is_open() && write_all(file.number(), bytes.data(), bytes.size()) && ::fchmod(file.number(), mode) == 0 && ::fsync(file.number()) == 0;
  }
  written = written && ::renameat(folder_, temporary.c_str(), folder_, name.c_str()) == 0;
  if (written) ::fsync(folder_);
  else ::unlinkat(folder_, temporary.c_str(), 0);
  return written;
}

std::optional<std::string> WholeFiles::read(const std::string& name) const {
  const Descriptor file(::openat(folder_, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat about {};
  if (!file.is_open() || ::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
  for (std::size_t done = 0; done < bytes.size();) {
    const auto count = ::read(file.number(), bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return std::nullopt;
    done += static_cast<std::size_t>(count);
  }
  return bytes;
}

void WholeFiles::shred(const std::string& name) const noexcept {
  {
    const Descriptor file(::openat(folder_, name.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat about {};
    if (file.is_open() && ::fstat(file.number(), &about) == 0 && S_ISREG(about.st_mode) && write_zeros(file.number(), about.st_size)) ::fsync(file.number());
  }
  ::unlinkat(folder_, name.c_str(), 0);
  ::fsync(folder_);
}

std::vector<std::string> WholeFiles::names() const {
  std::vector<std::string> found;
  const int again = ::openat(folder_, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  auto* listing = again < 0 ? nullptr : ::fdopendir(again);
  if (!listing) {
    if (again >= 0) ::close(again);
    return found;
  }
  while (const auto* entry = ::readdir(listing)) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") found.push_back(name);
  }
  ::closedir(listing);
  return found;
}

}  // namespace kiosk

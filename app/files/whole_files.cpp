#include "app/files/whole_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "app/files/descriptor.h"
#include "app/files/unfinished_file.h"

namespace kiosk {
namespace {

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

bool write_zeros(int descriptor, off_t size) {
  const std::array<char, 4096> zeros{};
  for (; size > 0; size -= static_cast<off_t>(zeros.size())) {
    if (!write_all(
            descriptor,
            std::string_view(zeros.data(), zeros.size()).substr(0, static_cast<std::size_t>(size))))
      return false;
  }
  return true;
}

}  // namespace

WholeFiles::WholeFiles(const std::filesystem::path& folder, mode_t mode, Nameless nameless)
    : nameless_(nameless) {
  ::mkdir(folder.c_str(), mode);  // if it exists already, opening it decides
  folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder_ < 0) fail(folder.string());
}

WholeFiles::~WholeFiles() { ::close(folder_); }

void WholeFiles::close_to_others() const {
  if (::fchmod(folder_, S_IRWXU) != 0) fail("the spool's folder belongs to another user");
  if (::flock(folder_, LOCK_EX | LOCK_NB) != 0) fail("the spool's folder is used by another kiosk");
}

PutResult WholeFiles::put(const std::string& name, const std::string& bytes, mode_t mode,
                          Existing existing, const std::function<bool()>& wanted) const noexcept {
  try {
    UnfinishedFile file(folder_, name, nameless_);
    if (!file.write(bytes, mode)) return PutResult::failed;
    if (wanted && !wanted()) return PutResult::failed;
    const auto result = file.name_it(name, existing);
    if (result == PutResult::put)
      ::fsync(folder_);  // makes the new name durable; a failure means that the file system cannot
                         // do better
    return result;
  } catch (const std::exception&) { return PutResult::failed; }
}

std::optional<std::string> WholeFiles::read(const std::string& name) const {
  const Descriptor file(
      ::openat(folder_, name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat about {};
  if (!file.is_open() || ::fstat(file.number(), &about) != 0 || !S_ISREG(about.st_mode))
    return std::nullopt;
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
    const Descriptor file(
        ::openat(folder_, name.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat about {};
    if (file.is_open() && ::fstat(file.number(), &about) == 0 && S_ISREG(about.st_mode) &&
        write_zeros(file.number(), about.st_size))
      ::fsync(file.number());
  }
  if (::unlinkat(folder_, name.c_str(), 0) == 0) ::fsync(folder_);
}

void WholeFiles::clean_up(std::string_view beginning) const noexcept {
  try {
    for (const auto& name : names()) {
      const auto wanted = wanted_name(name);
      if (wanted.empty() || !wanted.starts_with(beginning)) continue;
      const Descriptor file(
          ::openat(folder_, name.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
      if (file.is_open() && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) shred(name);
    }
  } catch (const std::exception&) {}  // out of memory: the next start will do it
}

std::string WholeFiles::wanted_name(std::string_view left_behind) {
  constexpr std::string_view ending = ".tmp";
  if (left_behind.size() <= 1 + ending.size() || !left_behind.starts_with('.') ||
      !left_behind.ends_with(ending))
    return {};
  auto name = left_behind.substr(1, left_behind.size() - 1 - ending.size());
  const auto last = name.find_last_not_of("0123456789");
  const bool has_number =
      last != std::string_view::npos && last + 1 < name.size() && name[last] == '.';
  return std::string(has_number ? name.substr(0, last) : name);
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

void write_whole_file(const std::filesystem::path& file, const std::string& bytes) {
  // Readable for the folder's group; for nobody else, since a person's answers may be in it.
  constexpr mode_t mode = S_IRUSR | S_IWUSR | S_IRGRP;
  const Descriptor folder(::open(file.has_parent_path() ? file.parent_path().c_str() : ".",
                                 O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder.is_open()) fail(file.string());
  UnfinishedFile unfinished(folder.number(), file.filename(), Nameless::where_possible);
  if (!unfinished.write(bytes, mode) ||
      unfinished.name_it(file.filename(), Existing::replace) != PutResult::put)
    fail(file.string());
  ::fsync(folder.number());
}

}  // namespace kiosk

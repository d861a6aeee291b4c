#include "app/files/unfinished_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "app/files/descriptor.h"

namespace kiosk {
namespace {

std::string hidden_name(const std::string& wanted) {
  return "." + wanted + "." + std::to_string(::getpid()) + ".tmp";
}

}  // namespace

bool write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

UnfinishedFile::UnfinishedFile(int folder, const std::string& wanted, Nameless nameless)
    : folder_(folder) {
  constexpr mode_t for_us = S_IRUSR | S_IWUSR;
  if (nameless == Nameless::where_possible)
    descriptor_ = ::openat(folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, for_us);
  if (descriptor_ >= 0) return;
  hidden_ = hidden_name(wanted);
  ::unlinkat(folder, hidden_.c_str(), 0);
  descriptor_ = ::openat(folder, hidden_.c_str(),
                         O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, for_us);
  if (descriptor_ < 0) hidden_.clear();
  else ::flock(descriptor_, LOCK_EX | LOCK_NB);
}

UnfinishedFile::~UnfinishedFile() {
  const int failure = errno;  // keeps the reason of the failure, not that of the cleanup
  if (!hidden_.empty()) ::unlinkat(folder_, hidden_.c_str(), 0);
  if (descriptor_ >= 0) ::close(descriptor_);
  errno = failure;
}

bool UnfinishedFile::write(std::string_view bytes, mode_t mode) const {
  return descriptor_ >= 0 && write_all(descriptor_, bytes) && ::fchmod(descriptor_, mode) == 0 &&
         ::fsync(descriptor_) == 0;
}

bool UnfinishedFile::link_as(const std::string& name) const {
  const auto here = "/proc/self/fd/" + std::to_string(descriptor_);
  return ::linkat(AT_FDCWD, here.c_str(), folder_, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

PutResult UnfinishedFile::name_it(const std::string& wanted, Existing existing) {
  if (hidden_.empty()) {
    if (link_as(wanted)) return PutResult::put;
    if (errno != EEXIST) return PutResult::failed;
    return existing == Existing::keep ? PutResult::there_already : replace(wanted);
  }
  if (existing == Existing::keep) return rename_beside(wanted);
  if (::renameat(folder_, hidden_.c_str(), folder_, wanted.c_str()) != 0) return PutResult::failed;
  hidden_.clear();
  return PutResult::put;
}

/// linkat cannot replace an existing name, so the file has a temporary one for a moment.
PutResult UnfinishedFile::replace(const std::string& wanted) {
  const auto name = hidden_name(wanted);
  ::unlinkat(folder_, name.c_str(), 0);
  if (!link_as(name)) return PutResult::failed;
  hidden_ = name;
  if (::renameat(folder_, hidden_.c_str(), folder_, wanted.c_str()) != 0) return PutResult::failed;
  hidden_.clear();
  return PutResult::put;
}

PutResult UnfinishedFile::rename_beside(const std::string& wanted) {
  bool renamed =
      ::renameat2(folder_, hidden_.c_str(), folder_, wanted.c_str(), RENAME_NOREPLACE) == 0;
  if (!renamed &&
      errno == EINVAL) {  // a file system, such as NFS, that cannot sync a file by itself
    if (::faccessat(folder_, wanted.c_str(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) errno = EEXIST;
    else renamed = ::renameat(folder_, hidden_.c_str(), folder_, wanted.c_str()) == 0;
  }
  if (renamed) hidden_.clear();
  if (renamed) return PutResult::put;
  return errno == EEXIST ? PutResult::there_already : PutResult::failed;
}

}  // namespace kiosk

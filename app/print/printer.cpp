#include "app/print/printer.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <system_error>

namespace kiosk {
namespace {

constexpr int most_sheets_a_second = 1000;

/// What to do where a file of that name is there already.
enum class Existing { replace, keep };

[[noreturn]] void fail(const std::filesystem::path& file) { throw std::system_error(errno, std::generic_category(), file.string()); }

/// A file beside the wanted one, gone again unless it has been renamed.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& wanted)
      : path_(wanted.parent_path() / ("." + wanted.filename().string() + "." + std::to_string(::getpid()) + ".tmp")) {
    // Readable for the folder's group, which may be the printing system; for nobody else, since a person's answers are in it.
    descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR | S_IRGRP);
    if (descriptor_ < 0) fail(wanted);
  }
  ~TemporaryFile() {
    close();
    if (!renamed_) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  bool write(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto count = ::write(descriptor_, bytes.data(), bytes.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::fsync(descriptor_) == 0 && close();
  }

  bool rename_to(const std::filesystem::path& wanted, Existing existing) {
    const auto rename = [&](unsigned flags) { return ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, wanted.c_str(), flags) == 0; };
    renamed_ = rename(existing == Existing::keep ? RENAME_NOREPLACE : 0);
    if (!renamed_ && errno == EINVAL && existing == Existing::keep) {  // a file system, such as NFS, that cannot keep a file by itself
      if (::access(wanted.c_str(), F_OK) == 0) errno = EEXIST;
      else renamed_ = rename(0);
    }
    return renamed_;
  }

 private:
  bool close() {
    if (descriptor_ < 0) return true;
    const bool closed = ::close(descriptor_) == 0;
    descriptor_ = -1;
    return closed;
  }

  std::filesystem::path path_;
  int descriptor_ = -1;
  bool renamed_ = false;
};

/// Makes the new name last through a loss of power. A file system that cannot do this has done its best.
void sync_folder(const std::filesystem::path& file) {
  const auto folder = file.parent_path();
  const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

/// Whether the file was put in its place; false only where `keep` found one there.
bool put_file(const std::filesystem::path& file, const std::string& bytes, Existing existing) {
  TemporaryFile temporary(file);
  if (!temporary.write(bytes)) fail(file);
  if (!temporary.rename_to(file, existing)) {
    if (existing == Existing::keep && errno == EEXIST) return false;
    fail(file);
  }
  sync_folder(file);
  return true;
}

/// "summary-20261124-093015", in local time.
std::string name_of_now() {
  const auto now = std::time(nullptr);
  std::tm parts{};
  ::localtime_r(&now, &parts);
  std::array<char, 64> name{};
  const auto length = std::strftime(name.data(), name.size(), "summary-%Y%m%d-%H%M%S", &parts);
  return {name.data(), length};
}

}  // namespace

void FolderPrinter::start(std::string pdf) noexcept {
  report_ = put(pdf) ? PrintReport{.state = PrintState::printed} : PrintReport{.state = PrintState::failed, .trouble = PrintTrouble::not_ready};
}

bool FolderPrinter::put(const std::string& pdf) const noexcept {
  if (folder_.empty()) return false;  // not set: never into whatever folder the program was started in
  try {
    std::error_code there_already;
    std::filesystem::create_directory(folder_, there_already);
    const auto name = name_of_now();
    for (int i = 1; i <= most_sheets_a_second; ++i) {
      if (put_file(folder_ / (name + "-" + std::to_string(i) + ".pdf"), pdf, Existing::keep)) return true;
    }
  } catch (const std::exception&) {
    return false;  // the outside world: a calm screen says so, and no log names what was to be printed
  }
  return false;
}

void write_whole_file(const std::filesystem::path& file, const std::string& bytes) { put_file(file, bytes, Existing::replace); }

}  // namespace kiosk

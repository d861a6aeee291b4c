#include "app/content/fhir_package.h"

#include <zlib.h>

#include <array>
#include <fstream>

namespace kiosk {
namespace {

constexpr std::size_t block = 512;  // of a tar archive: headers and contents begin at its multiples

/// Decompresses a gzip file as a stream, up to the limit.
class Unpacking {
 public:
  explicit Unpacking(const std::string& packed) : ready_(false) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(packed.size());
    constexpr int gzip_alone = 15 + 16;
    ready_ = inflateInit2(&stream_, gzip_alone) == Z_OK;
  }
  ~Unpacking() {
    if (ready_) inflateEnd(&stream_);
  }
  Unpacking(const Unpacking&) = delete;
  Unpacking& operator=(const Unpacking&) = delete;

  /// Fills the whole buffer; false at the archive's end, or if it is truncated or corrupt.
  bool read(char* into, std::size_t size) {
    if (!ready_ || given_ + size > largest_unpacked) return false;
    stream_.next_out = reinterpret_cast<Bytef*>(into);
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out > 0) {
      const auto before = stream_.avail_out;
      const int result = inflate(&stream_, Z_NO_FLUSH);
      if (result != Z_OK && result != Z_STREAM_END) return false;
      if (stream_.avail_out > 0 && (result == Z_STREAM_END || stream_.avail_out == before))
        return false;
    }
    given_ += size;
    return true;
  }

  /// Reads and discards.
  bool skip(std::uintmax_t size) {
    std::array<char, 64 * block> sink{};
    while (size > 0) {
      const auto step = static_cast<std::size_t>(std::min<std::uintmax_t>(size, sink.size()));
      if (!read(sink.data(), step)) return false;
      size -= step;
    }
    return true;
  }

 private:
  z_stream stream_{};
  bool ready_;
  std::uintmax_t given_ = 0;
};

/// A header of a tar archive (POSIX ustar): name, size and type are at fixed offsets.
struct TarHeader {
  std::array<char, block> bytes{};

  std::string_view field(std::size_t at, std::size_t size) const {
    const std::string_view all(bytes.data() + at, size);
    return all.substr(0, all.find('\0'));
  }
  bool is_end() const { return bytes[0] == '\0'; }
  bool is_file() const { return bytes[156] == '0' || bytes[156] == '\0'; }
  std::string name() const {
    const auto beginning = field(345, 155);
    const bool is_ustar = field(257, 5) == "ustar";
    return (is_ustar && !beginning.empty() ? std::string(beginning) + '/' : "") +
           std::string(field(0, 100));
  }
  /// nullopt if it is not an octal number, or too large for any file here.
  std::optional<std::uintmax_t> size() const {
    std::uintmax_t size = 0;
    for (const char digit : field(124, 12)) {
      if (digit == ' ') continue;
      if (digit < '0' || digit > '7' || size > largest_unpacked) return std::nullopt;
      size = size * 8 + static_cast<std::uintmax_t>(digit - '0');
    }
    return size;
  }
};

std::uintmax_t padded(std::uintmax_t size) { return (size + block - 1) / block * block; }

/// The name of a file directly in the folder "package", or "".
std::string_view name_in_package(std::string_view path) {
  constexpr std::string_view folder = "package/";
  if (!path.starts_with(folder)) return {};
  const auto name = path.substr(folder.size());
  return name.find('/') == std::string_view::npos ? name : std::string_view{};
}

}  // namespace

void read_package(FileFaults& faults, const std::function<bool(std::string_view name)>& is_wanted,
                  const std::function<void(std::string_view name, const std::string& text)>& take) {
  const auto packed = read_bytes(faults, largest_package);
  if (!packed) return;
  Unpacking archive(*packed);
  TarHeader header;
  for (std::size_t files = 0; files < most_in_package; ++files) {
    if (!archive.read(header.bytes.data(), block))
      return faults.error("", files == 0
                                  ? "is not a FHIR package (a tar archive compressed by gzip)"
                                  : "is truncated, or exceeds the size limit of a package");
    if (header.is_end()) return;
    const auto size = header.size();
    if (!size) return faults.error("", "has a file without a size in it");
    const auto path = header.name();
    const auto name = name_in_package(path);
    if (!header.is_file() || name.empty() || *size > largest_in_package || !is_wanted(name)) {
      if (!archive.skip(padded(*size))) return faults.error(path, "is truncated");
      continue;
    }
    std::string text(static_cast<std::size_t>(*size), '\0');
    if (!archive.read(text.data(), text.size()) || !archive.skip(padded(*size) - *size))
      return faults.error(path, "is truncated");
    take(name, text);
  }
  faults.warning("", "holds more than 100,000 files; the others are not read");
}

}  // namespace kiosk

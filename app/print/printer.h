// Where a finished sheet goes.
#pragma once

#include <filesystem>
#include <string>

namespace kiosk {

/// A printer, or what stands for one.
class Printer {
 public:
  Printer() = default;
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  /// Prints a PDF. Whether it came out; never throws.
  virtual bool print(const std::string& pdf) noexcept = 0;
};

/// Puts each sheet into a folder as a file of its own, whole or not at all. The names carry the time of day and nothing of a person.
class FolderPrinter final : public Printer {
 public:
  explicit FolderPrinter(std::filesystem::path folder) : folder_(std::move(folder)) {}
  bool print(const std::string& pdf) noexcept override;

 private:
  std::filesystem::path folder_;
};

/// Writes a file whole or not at all: into a temporary file beside it, then renamed. Throws std::system_error with the place.
void write_whole_file(const std::filesystem::path& file, const std::string& bytes);

}  // namespace kiosk

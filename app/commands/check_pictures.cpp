#include "app/commands/check_pictures.h"

#include <algorithm>

#include "app/pictures/open_picture.h"
#include "app/pictures/safe_area.h"
#include "app/pictures/try_picture.h"
#include "app/pictures/vet_picture.h"

namespace kiosk {
namespace {

constexpr std::size_t most_pictures = 500;  // of a folder; each takes up to seconds

std::vector<std::filesystem::path> pictures_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  std::error_code failure;
  for (std::filesystem::recursive_directory_iterator at(folder, failure), end;
       !failure && at != end; at.increment(failure)) {
    if (at->path().extension() == ".svg" && at->is_regular_file(failure))
      found.push_back(at->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

PictureFault fault_of(const std::filesystem::path& file) {
  const auto text = picture_text(file);
  if (auto fault = picture_fault(text)) return std::move(*fault);
  if (auto fault = drawing_fault(text); !fault.empty()) return {.what = std::move(fault)};
  return safe_area_fault(text, file.stem().string()).value_or(PictureFault{});
}

bool is_said(const ContentFaults& faults, const std::filesystem::path& file) {
  return std::any_of(faults.begin(), faults.end(),
                     [&](const ContentFault& fault) { return fault.file == file; });
}

}  // namespace

void add_picture_faults(ContentFaults& faults, const std::filesystem::path& folder) {
  auto pictures = pictures_in(folder);
  if (pictures.size() > most_pictures) {
    faults.push_back({.file = folder,
                      .what = "has " + std::to_string(pictures.size()) +
                              " drawings; only the first " + std::to_string(most_pictures) +
                              " are looked at"});
    pictures.resize(most_pictures);
  }
  for (const auto& file : pictures) {
    if (is_said(faults, file)) continue;
    auto fault = fault_of(file);
    if (!fault.what.empty())
      faults.push_back(
          {.file = file, .place = std::move(fault.place), .what = std::move(fault.what)});
  }
}

}  // namespace kiosk

#include "app/record/spool.h"

#include <sys/stat.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "app/record/sealed_entry.h"

namespace kiosk {
namespace {

constexpr std::string_view ending = ".sealed";
constexpr const char* clock_file = "clock";

std::string file_of(const std::string& reference) { return reference + std::string(ending); }

/// The reference of a copy's file, or of an incomplete one; "" if the file is neither.
std::string reference_of(std::string_view name) {
  const auto wanted = WholeFiles::wanted_name(name);
  if (!wanted.empty()) name = wanted;
  if (!name.ends_with(ending)) return {};
  std::string reference(name.substr(0, name.size() - ending.size()));
  return is_reference(reference) ? reference : std::string{};
}

bool is_of_clock(std::string_view name) {
  return name == clock_file || WholeFiles::wanted_name(name) == clock_file;
}

bool holds_only_copies(const WholeFiles& files) {
  const auto names = files.names();
  return std::none_of(names.begin(), names.end(), [](const std::string& name) {
    return reference_of(name).empty() && !is_of_clock(name);
  });
}

}  // namespace

Spool::Spool(const std::filesystem::path& folder, const std::filesystem::path& key_file)
    : files_(folder, S_IRWXU), key_(key_file), outlives_restart_(!key_file.empty()) {
  if (!holds_only_copies(files_))
    throw std::runtime_error(folder.string() + ": the spool's folder holds other files");
  files_.close_to_others();
}

std::vector<Spool::Found> Spool::recover(std::size_t& unreadable) {
  std::vector<Found> found;
  for (const auto& name : files_.names()) {
    const auto reference = reference_of(name);
    if (reference.empty() && name != clock_file) files_.shred(name);  // an incomplete note
    if (reference.empty()) continue;
    const auto sealed = name == file_of(reference) ? files_.read(name) : std::nullopt;
    if (const auto opened = sealed ? unseal(*sealed, reference, key_) : std::nullopt) {
      found.push_back({.reference = reference, .accepted = opened->accepted});
    } else {
      files_.shred(name);
      ++unreadable;
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Found& one, const Found& other) { return one.accepted < other.accepted; });
  return found;
}

bool Spool::keep(const RecordEntry& entry, SpoolTime accepted) {
  auto sealed = seal(entry, accepted, key_);
  if (files_.put(file_of(entry.reference), sealed, S_IRUSR | S_IWUSR) == PutResult::put)
    return true;
  not_written_[entry.reference] = std::move(sealed);
  return false;
}

std::optional<RecordEntry> Spool::open(const std::string& reference) const {
  const auto in_memory = not_written_.find(reference);
  const auto sealed = in_memory != not_written_.end() ? std::optional(in_memory->second)
                                                      : files_.read(file_of(reference));
  auto opened = sealed ? unseal(*sealed, reference, key_) : std::nullopt;
  if (!opened) return std::nullopt;
  return std::move(opened->entry);
}

void Spool::destroy(const std::string& reference) {
  not_written_.erase(reference);
  files_.shred(file_of(reference));
}

std::string Spool::clock_note() const { return files_.read(clock_file).value_or(""); }

void Spool::note_clock(const std::string& note) {
  if (!outlives_restart_) return;
  if (note.empty()) files_.shred(clock_file);
  else files_.put(clock_file, note, S_IRUSR | S_IWUSR);
}

}  // namespace kiosk

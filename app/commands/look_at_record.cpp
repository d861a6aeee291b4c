// The clinic's record: what the running kiosk knows of its copies; without one, whether the files
// and folders of the settings are what a kiosk needs of them.
#include <sys/stat.h>
#include <unistd.h>

#include "app/commands/look_around.h"
#include "app/commands/record_copies.h"

namespace kiosk {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t spool_key_bytes = 32;

/// Whether the kiosk may do that with a file, by its owner, group and mode: this program often runs
/// as root, to whom nothing is forbidden.
bool may(const LookInput& context, const fs::path& path, mode_t right) {
  struct stat about {};
  if (::stat(path.c_str(), &about) != 0) return false;
  if (!context.kiosk_user) {
    const int wanted = (right & S_IWOTH) != 0 ? W_OK : R_OK;
    return ::access(path.c_str(), wanted) == 0;
  }
  if (context.kiosk_user->user == about.st_uid) return (about.st_mode & (right << 6U)) != 0;
  if (context.kiosk_user->group == about.st_gid) return (about.st_mode & (right << 3U)) != 0;
  return (about.st_mode & right) != 0;
}

bool has_block(const std::string& text, std::string_view kind) {
  const auto begin = text.find("-----BEGIN ");
  const auto named = text.find(std::string(kind) + "-----");
  const auto end = text.find("-----END ");
  return begin != std::string::npos && named != std::string::npos && end != std::string::npos &&
         begin < named && named < end;
}

bool is_token(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' '))
    text.pop_back();
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool is_only_its_owners(const fs::path& file) {
  struct stat about {};
  return ::stat(file.c_str(), &about) == 0 && (about.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

/// A file of the settings: its setting, and what is wrong with its text, as a fact's id; "" if
/// nothing is.
struct RecordFile {
  const char* setting;
  const fs::path& file;
  std::function<const char*(const std::string&)> fault_of;
};

void add_file(const LookInput& context, const RecordFile& named, MachineFacts& facts) {
  if (named.file.empty()) return;
  const MessageArguments values{{"setting", std::string(named.setting)},
                                {"file", named.file.string()}};
  const auto text = may(context, named.file, S_IROTH) ? read_beginning(named.file) : std::nullopt;
  if (!text) {
    facts.push_back(faulty(FactGroup::record, "record_file_unreadable", values));
    return;
  }
  const std::string fault = named.fault_of(*text);
  if (!fault.empty()) facts.push_back({FactGroup::record, fault, Verdict::fault, values});
}

void add_files(const LookInput& context, MachineFacts& facts) {
  const auto& record = context.settings.record;
  const auto certificate = [](const std::string& text) {
    return has_block(text, "CERTIFICATE") ? "" : "record_no_certificate";
  };
  const RecordFile files[] = {
      {"token_file", record.token_file,
       [](const std::string& text) { return is_token(text) ? "" : "record_no_token"; }},
      {"certificate", record.certificate, certificate},
      {"key", record.key,
       [](const std::string& text) {
         return has_block(text, "PRIVATE KEY") ? "" : "record_no_key";
       }},
      {"ca", record.ca, certificate},
      {"spool_key", record.spool_key, [&](const std::string& text) {
         const bool is_key = text.size() == spool_key_bytes && is_only_its_owners(record.spool_key);
         return is_key ? "" : "record_no_spool_key";
       }}};
  for (const auto& file : files) add_file(context, file, facts);
}

/// Whether something other than copies and their clock lies in the spool's folder.
bool holds_other_files(const fs::path& spool) {
  std::error_code failure;
  for (fs::directory_iterator at(spool, failure), end; !failure && at != end;
       at.increment(failure)) {
    const auto name = at->path().filename().string();
    if (!name.starts_with('.') && !name.ends_with(".sealed") && name != "clock") return true;
  }
  return false;
}

/// A folder that the kiosk writes into; it makes the last one of the path itself.
void add_folder(const LookInput& context, const char* setting, const fs::path& folder,
                MachineFacts& facts) {
  const MessageArguments values{{"setting", std::string(setting)}, {"folder", folder.string()}};
  std::error_code failure;
  const bool is_there = fs::exists(folder, failure);
  if (is_there && !fs::is_directory(folder, failure))
    facts.push_back(faulty(FactGroup::record, "record_no_folder", values));
  else if (!may(context, is_there ? folder : folder.parent_path(), S_IWOTH))
    facts.push_back(faulty(FactGroup::record, "record_folder_unwritable", values));
}

MachineFacts look_at_settings(const LookInput& context) {
  const auto& record = context.settings.record;
  MachineFacts facts{well(FactGroup::record, "record_on", {{"place", place_of(record)}})};
  add_files(context, facts);
  switch (record.to) {
    case RecordTarget::off:
    case RecordTarget::server: break;  // its address was checked when the settings were read
    case RecordTarget::folder:
      if (!record.folder.empty()) add_folder(context, "folder", record.folder, facts);
      break;
  }
  if (record.spool.empty()) return facts;
  add_folder(context, "spool", record.spool, facts);
  if (holds_other_files(record.spool))
    facts.push_back(
        faulty(FactGroup::record, "record_spool_shared", {{"folder", record.spool.string()}}));
  return facts;
}

}  // namespace

MachineFacts look_at_record(const LookInput& context) {
  const auto& record = context.settings.record;
  if (record.to == RecordTarget::off) return {well(FactGroup::record, "record_off")};
  if (!context.record) return look_at_settings(context);
  const auto count = [](std::size_t value) { return static_cast<std::int64_t>(value); };
  MachineFacts facts{well(FactGroup::record, "record_counts",
                          {{"waiting", count(context.record->waiting)},
                           {"refused", count(context.record->refused)},
                           {"sent", count(context.record->sent)}})};
  if (context.record->lost > 0)
    facts.push_back(
        wants_attention(FactGroup::record, "record_lost", {{"lost", count(context.record->lost)}}));
  if (context.record->trouble != RecordTrouble::none) {
    facts.push_back(wants_attention(FactGroup::record, "record_trouble",
                                    {{"trouble", std::string(name_of(context.record->trouble))},
                                     {"status", std::int64_t{context.record->status}}}));
  }
  return facts;
}

}  // namespace kiosk

#include "app/commands/aid_standing.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

#include "app/commands/load_content.h"
#include "app/content/content_hash.h"
#include "app/files/whole_files.h"
#include "app/review/reviewed_aid.h"

namespace kiosk {
namespace {

/// The inputs of the standing: an adopted aid's folder is never written again except for its
/// review.
std::string key_of(const std::filesystem::path& folder, const std::string& day) {
  std::error_code error;
  const auto changed = std::filesystem::last_write_time(folder / "review.toml", error);
  const auto ticks = error ? 0 : changed.time_since_epoch().count();
  return folder.string() + '\n' + day + '\n' + std::to_string(ticks);
}

std::optional<AidStanding> remembered_standing(const std::filesystem::path& file,
                                               const std::string& key) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream all;
  if (!in) return std::nullopt;
  all << in.rdbuf();
  const auto text = std::move(all).str();
  if (!text.starts_with(key + '\n')) return std::nullopt;
  std::istringstream rest(text.substr(key.size() + 1));
  AidStanding standing;
  std::string review;
  if (!(rest >> standing.version >> standing.hash >> review)) return std::nullopt;
  for (const auto state : review_states) {
    if (name_of(state) != review) continue;
    standing.review = state;
    return standing;
  }
  return std::nullopt;
}

AidStanding looked_at(const std::filesystem::path& folder, const FormOptions& options,
                      const std::string& day) {
  const auto aid = read_reviewed_aid(folder, options);
  if (!aid.value) return {};
  return {.version = aid.value->version,
          .hash = content_hash(folder),
          .review = review_state(*aid.value, day)};
}

bool was_left(const std::filesystem::path& file) {
  std::error_code error;
  return std::filesystem::exists(file, error);
}

}  // namespace

Fallbacks fallbacks_in(const std::filesystem::path& fleet) {
  Fallbacks fallbacks{.settings_refused = was_left(fleet / "settings-refused"),
                      .rolled_back = was_left(fleet / "rolled-back"),
                      .update_failed = was_left(fleet / "repository-refused") ||
                                       was_left(fleet / "update-broken-off")};
  std::error_code error;
  for (std::filesystem::directory_iterator at(fleet / "aids", error), end; !error && at != end;
       at.increment(error)) {
    fallbacks.aid_refused = fallbacks.aid_refused || was_left(at->path() / "refused");
    fallbacks.rolled_back = fallbacks.rolled_back || was_left(at->path() / "rolled-back");
  }
  return fallbacks;
}

ReviewState review_state(const DecisionAid& aid, const std::string& day) {
  if (aid.review.is_overdue(day)) return ReviewState::overdue;
  const auto parts = parts_of(aid);
  const bool is_draft = std::any_of(
      aid.languages.begin(), aid.languages.end(),
      [&](const Language& language) { return reviewed(aid, parts, language) != Reviewed::all; });
  return is_draft ? ReviewState::draft : ReviewState::reviewed;
}

AidStanding standing_of(const std::filesystem::path& content, const FormOptions& options,
                        const std::filesystem::path& remembered, const std::string& day) {
  std::error_code error;
  const auto folder = std::filesystem::weakly_canonical(content, error);
  const auto key = key_of(folder, day);
  if (auto known = remembered_standing(remembered, key)) return *known;
  auto standing = looked_at(folder, options, day);
  if (standing.review == ReviewState::unreadable) return standing;
  try {
    write_whole_file(remembered, key + '\n' + standing.version + ' ' + standing.hash + ' ' +
                                     std::string(name_of(standing.review)) + '\n');
  } catch (const std::system_error&) {
    // It is read again the next time.
  }
  return standing;
}

}  // namespace kiosk

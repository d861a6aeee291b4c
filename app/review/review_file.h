// review.toml: who signed which part of an aid, and what reviewers said of it. The one file that
// reviewing writes.
#pragma once

#include <variant>

#include "app/content/read_content.h"
#include "app/domain/aid_part.h"

namespace kiosk {

inline constexpr auto review_file_name = "review.toml";

/// Who signs, and as what: "Dr. A", "radiation oncologist".
struct Reviewer {
  std::string name{};
  std::string role{};

  bool operator==(const Reviewer&) const = default;
};

/// A part as somebody signed it. A record for people who trust each other, no proof: whoever may
/// write the folder may write it.
struct PartSignature {
  std::string part{};  ///< name_of(AidPart)
  Language language{};
  std::string hash{};  ///< part_hash at that time
  Reviewer by{};
  std::string date{};  ///< yyyy-mm-dd
};

/// What a reviewer said of a part.
struct PartComment {
  std::string part{};
  Language language{};
  std::string by{};    ///< a name; may be empty
  std::string date{};  ///< yyyy-mm-dd
  std::string text{};

  bool operator==(const PartComment&) const = default;
};

/// All that reviewers wrote, oldest first.
struct ReviewFile {
  std::vector<PartSignature> signatures{};
  std::vector<PartComment> comments{};
};

/// How a part stands in a language.
enum class PartState : std::uint8_t { not_signed, as_signed, changed };

/// `as_signed` while one signature is for that hash; `changed` while there are others only.
PartState state_of(const ReviewFile& file, std::string_view part, std::string_view language,
                   std::string_view hash);

/// Signs. An earlier signature of the same part and language by the same reviewer gives way.
struct Sign {
  PartSignature signature{};
};
/// Takes back what that reviewer signed.
struct TakeBack {
  std::string part{};
  Language language{};
  Reviewer by{};
};
struct AddComment {
  PartComment comment{};
};
struct RemoveComment {
  PartComment comment{};
};
/// One change of the file.
using ReviewEdit = std::variant<Sign, TakeBack, AddComment, RemoveComment>;

/// The file with that change.
ReviewFile with(ReviewFile file, const ReviewEdit& edit);

/// Reads review.toml of a content folder; one that is not there is empty. What is wrong is told
/// with line and column.
Reading<ReviewFile> read_review_file(const std::filesystem::path& folder);

/// The file as TOML; what `read_review_file` reads is the same again.
std::string as_toml(const ReviewFile& file);

/// Reads the folder's review.toml anew, changes it and writes it whole: what somebody else wrote
/// meanwhile stays. Gives the file as it now is, or what is in the way as a line; then nothing was
/// written.
struct ReviewWritten {
  std::optional<ReviewFile> file{};
  std::string trouble{};
};
ReviewWritten change_review_file(const std::filesystem::path& folder, const ReviewEdit& edit);

}  // namespace kiosk

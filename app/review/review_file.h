// review.toml: who signed which part of an aid, and reviewers' comments. The one file that
// reviewing writes.
#pragma once

#include <variant>

#include "app/content/read_content.h"
#include "app/domain/aid_part.h"

namespace kiosk {

inline constexpr auto review_file_name = "review.toml";

/// A reviewer with their role: "Dr. A", "radiation oncologist".
struct Reviewer {
  std::string name{};
  std::string role{};

  bool operator==(const Reviewer&) const = default;
};

/// A signature on a part. It is a record for people who trust each other, not a proof: anybody with
/// write access to the folder can write it.
struct PartSignature {
  std::string part{};  ///< name_of(AidPart)
  Language language{};
  std::string hash{};  ///< part_hash at that time
  Reviewer by{};
  std::string date{};  ///< yyyy-mm-dd
};

/// A reviewer's comment on a part.
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

/// The state of a part in a language.
enum class PartState : std::uint8_t { not_signed, as_signed, changed };

/// `as_signed` if a signature matches that hash; `changed` if only others exist.
PartState state_of(const ReviewFile& file, std::string_view part, std::string_view language,
                   std::string_view hash);

/// Adds a signature. It replaces an earlier one on the same part and language by the same reviewer.
struct Sign {
  PartSignature signature{};
};
/// Removes that reviewer's signature.
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

/// Reads review.toml of a content folder; a missing one is empty. Faults have line and column.
Reading<ReviewFile> read_review_file(const std::filesystem::path& folder);

/// Serializes the file to TOML; `read_review_file` reads the same back.
std::string as_toml(const ReviewFile& file);

/// Reads the folder's review.toml again, applies the change and writes it atomically: edits that
/// somebody else made meanwhile are kept. Returns the file as it now is, or an error message; then
/// nothing was written.
struct ReviewWritten {
  std::optional<ReviewFile> file{};
  std::string trouble{};
};
ReviewWritten change_review_file(const std::filesystem::path& folder, const ReviewEdit& edit);

}  // namespace kiosk

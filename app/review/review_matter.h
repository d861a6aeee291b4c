// The subject of a review: an aid, its parts with their hashes, and the languages in which it is
// read.
#pragma once

#include "app/content/patient_table.h"
#include "app/review/part_page.h"
#include "app/review/review_file.h"

namespace kiosk {

/// A part with its hash in each of the languages.
struct PartToReview {
  AidPart part{};
  std::string title{};                ///< in the first language
  std::vector<std::string> hashes{};  ///< one for each language
};

/// The aid as it was when the review began; a signature covers what was read then.
struct ReviewContext {
  const DecisionAid& aid;
  ReviewLanguages languages{};  ///< one or two
  std::vector<PartToReview> parts{};
  std::string today{};                 ///< yyyy-mm-dd
  std::vector<PatientRow> patients{};  ///< made-up people on whom rules and signs are read; no part
                                       ///< of what is signed
};

/// Collects titles and hashes of all parts. `aid` and the texts must outlive the result.
ReviewContext review_context(const DecisionAid& aid, const ReviewLanguages& languages,
                             const std::string& today);

/// The page of a part, with what its rule or sign means for each of the made-up patients.
PartPage page_to_review(const ReviewContext& context, std::size_t part);

/// The state of a part in one of the languages.
PartState state_of(const ReviewFile& file, const ReviewContext& context, std::size_t part,
                   std::size_t language);

/// The comments on a part in any language, oldest first.
std::vector<PartComment> comments_on(const ReviewFile& file, const AidPart& part);

/// The signatures on a part in a language, newest last.
std::vector<PartSignature> signatures_of(const ReviewFile& file, const AidPart& part,
                                         const Language& language);

/// A comment with its author, language and date: "Too long. (Ana Ruiz, Español, November 28,
/// 2026)".
std::string comment_in_words(const PartComment& comment, const Words& words);

/// The text of a part's state: "Signed by Dr. A, oncologist, on 28 November 2026", "Not signed",
/// "Changed since ...".
std::string state_in_words(const ReviewFile& file, const ReviewContext& context, std::size_t part,
                           std::size_t language);

}  // namespace kiosk

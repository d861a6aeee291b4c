// A review at a desk as a value: the open part, the text being written. Only `update_review`
// changes it; writes to disk are returned as a request.
#pragma once

#include "app/review/edited_text.h"
#include "app/review/review_matter.h"

namespace kiosk {

/// The list of parts of one kind.
struct PartListPage {};

/// An open part, by its index in ReviewContext::parts.
struct PartReadingPage {
  std::size_t part = 0;
};

/// A comment being written.
struct CommentPage {
  std::size_t part = 0;
  std::size_t language = 0;  ///< an index in ReviewContext::languages: the language of the
                             ///< commented text
  EditedText text{};
  bool incomplete = false;  ///< an attempt to save it without text
};

/// A part about to be signed.
struct SigningPage {
  std::size_t part = 0;
  std::size_t language = 0;
  bool incomplete = false;  ///< an attempt to sign it without a name or a role
};

using ReviewPage = std::variant<PartListPage, PartReadingPage, CommentPage, SigningPage>;

struct ReviewSession {
  ReviewPage page = PartListPage{};
  PartKind kind = PartKind::card;  ///< which parts the list shows
  EditedText name{};               ///< of the reviewer, kept until the program ends
  EditedText role{};
  ReviewFile file{};      ///< as it is on the disk
  std::string trouble{};  ///< why nothing was written; "" if all is well
};

/// Text fields.
enum class ReviewField : std::uint8_t { comment, name, role };

/// Everything that can happen.
struct KindChosen {
  PartKind kind = PartKind::card;
};
struct PartOpened {
  std::size_t part = 0;
};
struct PartStepped {
  int by = 1;
};                        ///< to a neighbor of the open part
struct NextOpenAsked {};  ///< to the next part that is not signed in every language
struct CommentBegun {};
struct SigningBegun {
  std::size_t language = 0;
};
struct LanguageMeant {
  std::size_t language = 0;
};  ///< of a comment
struct FieldEdited {
  ReviewField field = ReviewField::comment;
  TextEdit edit{};
};
struct CommentKept {};
struct PartSigned {};
struct SignatureTakenBack {
  PartSignature signature{};
};
struct CommentTakenAway {
  PartComment comment{};
};
struct ReviewStoodBack {};  ///< from a form to its part, from a part to the list
struct ReviewCameToDisk {
  ReviewWritten written{};
};  ///< the result of a request
struct ReviewLeft {};

using ReviewEvent =
    std::variant<KindChosen, PartOpened, PartStepped, NextOpenAsked, CommentBegun, SigningBegun,
                 LanguageMeant, FieldEdited, CommentKept, PartSigned, SignatureTakenBack,
                 CommentTakenAway, ReviewStoodBack, ReviewCameToDisk, ReviewLeft>;

/// The next session, the requested write, and whether the program ends. The result of the write
/// comes back as ReviewCameToDisk.
struct ReviewStep {
  ReviewSession session{};
  std::optional<ReviewEdit> write{};
  bool leave = false;
};

ReviewStep update_review(ReviewSession session, const ReviewEvent& event,
                         const ReviewContext& context);

/// The open part, or nullopt on the list.
std::optional<std::size_t> open_part(const ReviewSession& session);

/// Whether a part is signed in every language of the review.
bool is_signed_throughout(const ReviewSession& session, const ReviewContext& context,
                          std::size_t part);

}  // namespace kiosk

#include "app/commands/gallery_reviews.h"

#include <algorithm>

namespace kiosk {
namespace {

constexpr auto name = "Dr. Example";
constexpr auto role = "radiation oncologist";

/// The first part signed, the second changed since, the third with a comment.
ReviewFile some_review(const ReviewContext& context) {
  ReviewFile file;
  const auto& language = context.languages.front()->language;
  for (std::size_t part = 0; part < std::min<std::size_t>(2, context.parts.size()); ++part) {
    const auto& entry = context.parts[part];
    file.signatures.push_back({.part = name_of(entry.part),
                               .language = language,
                               .hash = part == 0 ? entry.hashes.front() : "0",
                               .by = {name, role},
                               .date = context.today});
  }
  if (context.parts.size() > 2) {
    file.comments.push_back({.part = name_of(context.parts[2].part),
                             .language = language,
                             .by = name,
                             .date = context.today,
                             .text = "Say how long this lasts, please."});
  }
  return file;
}

std::vector<GalleryReview> of_each_kind(const ReviewContext& context,
                                        const ReviewSession& session) {
  std::vector<GalleryReview> reviews;
  for (const auto kind : all_part_kinds) {
    const auto first =
        std::find_if(context.parts.begin(), context.parts.end(),
                     [&](const PartToReview& entry) { return entry.part.kind == kind; });
    if (first == context.parts.end()) continue;
    auto listed = session;
    listed.kind = kind;
    reviews.push_back({"review-list-" + std::string(name_of(kind)), listed});
    listed.page = PartReadingPage{static_cast<std::size_t>(first - context.parts.begin())};
    reviews.push_back({"review-" + std::string(name_of(kind)), std::move(listed)});
  }
  return reviews;
}

}  // namespace

std::vector<GalleryReview> gallery_reviews(const ReviewContext& context) {
  ReviewSession session{.file = some_review(context)};
  auto reviews = of_each_kind(context, session);
  const auto add = [&](const std::string& title, ReviewPage page) {
    auto copy = session;
    copy.page = std::move(page);
    reviews.push_back({title, std::move(copy)});
  };
  add("review-part-changed", PartReadingPage{1});
  add("review-part-with-comment", PartReadingPage{2});
  add("review-comment-missing", CommentPage{.part = 0, .incomplete = true});
  add("review-sign-missing", SigningPage{.part = 0, .incomplete = true});
  session.name = edited(name);
  session.role = edited(role);
  add("review-comment", CommentPage{.part = 0, .text = edited("Say how long this lasts, please.")});
  add("review-sign", SigningPage{.part = 0});
  session.trouble = "review.toml: Read-only file system";
  add("review-sign-not-written", SigningPage{.part = 0});
  return reviews;
}

}  // namespace kiosk

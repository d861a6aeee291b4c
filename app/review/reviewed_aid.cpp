#include "app/review/reviewed_aid.h"

#include <set>

#include "app/content/file_faults.h"
#include "app/review/part_hash.h"

namespace kiosk {
namespace {

std::map<std::string, AidPart, std::less<>> by_name(const DecisionAid& aid) {
  std::map<std::string, AidPart, std::less<>> parts;
  for (auto& part : parts_of(aid)) parts.emplace(name_of(part), std::move(part));
  return parts;
}

/// Marks every part as unsigned.
void mark_all_as_drafts(DecisionAid& aid) {
  for (const auto& language : aid.languages) {
    for (const auto& part : parts_of(aid)) aid.review.signed_parts[language][name_of(part)] = false;
  }
}

void check_names(const DecisionAid& aid, const ReviewFile& file, FileFaults& faults) {
  const auto parts = by_name(aid);
  std::set<std::string> told;
  const auto check = [&](const std::string& part) {
    if (!parts.contains(part) && told.insert(part).second)
      faults.note(part, "the aid has no such part any more");
  };
  for (const auto& signature : file.signatures) check(signature.part);
  for (const auto& comment : file.comments) check(comment.part);
}

/// The ids of one kind of part that are unsigned or changed, and the total.
struct Unsigned {
  std::size_t of = 0;
  std::string ids{};
  std::size_t count = 0;
};

std::map<PartKind, Unsigned> unsigned_parts(const DecisionAid& aid, const Language& language) {
  std::map<PartKind, Unsigned> found;
  for (const auto& part : parts_of(aid)) {
    auto& entry = found[part.kind];
    ++entry.of;
    if (aid.review.is_signed(name_of(part), language)) continue;
    const auto parts = aid.review.signed_parts.find(language);
    const bool changed =
        parts != aid.review.signed_parts.end() && parts->second.contains(name_of(part));
    ++entry.count;
    entry.ids += (entry.ids.empty() ? "" : ", ") + part.id + (changed ? " (changed since)" : "");
  }
  return found;
}

}  // namespace

void mark_signed(DecisionAid& aid, const ReviewFile& file) {
  aid.review.signed_parts.clear();
  const auto parts = by_name(aid);
  for (const auto& signature : file.signatures) {
    const auto part = parts.find(signature.part);
    if (part == parts.end()) continue;
    auto& is_signed = aid.review.signed_parts[signature.language][signature.part];
    is_signed = is_signed || part_hash(aid, part->second, signature.language) == signature.hash;
  }
}

Reading<DecisionAid> read_reviewed_aid(const std::filesystem::path& folder,
                                       const FormOptions& options) {
  auto reading = read_aid(folder, options);
  if (!reading.value) return reading;
  auto review = read_review_file(folder);
  if (review.value) mark_signed(*reading.value, *review.value);
  else mark_all_as_drafts(*reading.value);
  for (auto& fault : review.faults) {
    fault.severity = ContentFault::Severity::warning;
    reading.faults.push_back(std::move(fault));
  }
  return reading;
}

ContentFaults check_review(const DecisionAid& aid) {
  auto review = read_review_file(aid.folder);
  if (!review.value) return review.faults;
  auto marked = aid;
  mark_signed(marked, *review.value);
  FileFaults faults(aid.folder / review_file_name, review.faults);
  check_names(aid, *review.value, faults);
  for (const auto& language : aid.languages) {
    for (const auto& [kind, found] : unsigned_parts(marked, language)) {
      if (found.count == 0) continue;
      faults.note(std::string(name_of(kind)), "not signed in " + language + ", " +
                                                  std::to_string(found.count) + " of " +
                                                  std::to_string(found.of) + ": " + found.ids);
    }
  }
  return review.faults;
}

}  // namespace kiosk

#include "app/review/review_matter.h"

#include <algorithm>

#include "app/review/part_hash.h"
#include "app/values/joined.h"

namespace kiosk {
namespace {

/// Whether the treatment comes up for the patient and because of what, or why it does not.
std::string outcome_in_words(const PatientRow& patient, OptionIndex option, const Words& words) {
  for (const auto& [shown, reasons] : patient.outcome.cards) {
    if (shown == option)
      return words.say("aid_review.patient.up",
                       {{"name", patient.name}, {"reasons", values::joined(reasons, "; ")}});
  }
  for (const auto& [other, why] : patient.outcome.others) {
    if (other == option)
      return words.say("aid_review.patient.not_up", {{"name", patient.name}, {"why", why}});
  }
  return {};
}

/// A line for each patient whom the part concerns: all of them for a rule, those who have it for a
/// sign.
std::vector<ConditionLine> patient_lines(const ReviewContext& context, const AidPart& part) {
  std::vector<ConditionLine> lines;
  const auto& words = *context.languages.front();
  const auto option = context.aid.find_option(part.id);
  for (const auto& patient : context.patients) {
    const auto& signs = patient.outcome.signs;
    if (part.kind == PartKind::rule && option)
      lines.push_back({0, outcome_in_words(patient, *option, words)});
    if (part.kind == PartKind::sign &&
        std::find(signs.begin(), signs.end(), part.id) != signs.end())
      lines.push_back({0, words.say("aid_review.patient.stopped", {{"name", patient.name}})});
  }
  std::erase_if(lines, [](const ConditionLine& line) { return line.words.empty(); });
  return lines;
}

}  // namespace

ReviewContext review_context(const DecisionAid& aid, const ReviewLanguages& languages,
                             const std::string& today) {
  ReviewContext context{.aid = aid, .languages = languages, .today = today};
  for (auto& part : parts_of(aid)) {
    PartToReview entry{.part = std::move(part)};
    entry.title = title_of(aid, entry.part, *languages.front());
    for (const auto* words : languages)
      entry.hashes.push_back(part_hash(aid, entry.part, words->language));
    context.parts.push_back(std::move(entry));
  }
  return context;
}

PartPage page_to_review(const ReviewContext& context, std::size_t part) {
  const auto& entry = context.parts[part].part;
  auto page = part_page(context.aid, entry, context.languages);
  auto lines = patient_lines(context, entry);
  if (!lines.empty())
    page.records.push_back({.label = context.languages.front()->say("aid_review.record.patients"),
                            .lines = std::move(lines)});
  return page;
}

PartState state_of(const ReviewFile& file, const ReviewContext& context, std::size_t part,
                   std::size_t language) {
  const auto& entry = context.parts[part];
  return state_of(file, name_of(entry.part), context.languages[language]->language,
                  entry.hashes[language]);
}

std::vector<PartComment> comments_on(const ReviewFile& file, const AidPart& part) {
  std::vector<PartComment> comments;
  const auto name = name_of(part);
  for (const auto& comment : file.comments) {
    if (comment.part == name) comments.push_back(comment);
  }
  return comments;
}

std::vector<PartSignature> signatures_of(const ReviewFile& file, const AidPart& part,
                                         const Language& language) {
  std::vector<PartSignature> signatures;
  const auto name = name_of(part);
  for (const auto& signature : file.signatures) {
    if (signature.part == name && signature.language == language) signatures.push_back(signature);
  }
  return signatures;
}

std::string comment_in_words(const PartComment& comment, const Words& words) {
  std::string about = comment.by;
  for (const auto& more : {own_name(comment.language), long_date(comment.date, words.language)})
    about += (about.empty() ? "" : ", ") + more;
  return words.say("aid_review.comment", {{"text", comment.text}, {"about", about}});
}

std::string state_in_words(const ReviewFile& file, const ReviewContext& context, std::size_t part,
                           std::size_t language) {
  const auto& words = *context.languages.front();
  const auto& entry = context.parts[part];
  const auto state = state_of(file, context, part, language);
  std::string line = words.say(state == PartState::not_signed ? "aid_review.state.not_signed"
                               : state == PartState::changed  ? "aid_review.state.changed"
                                                              : "aid_review.state.signed");
  for (const auto& signature :
       signatures_of(file, entry.part, context.languages[language]->language)) {
    if (state == PartState::as_signed && signature.hash != entry.hashes[language]) continue;
    line += " · " + words.say("aid_review.signature",
                              {{"name", signature.by.name},
                               {"role", signature.by.role},
                               {"date", long_date(signature.date, words.language)}});
  }
  return line;
}

}  // namespace kiosk

#include "app/review/part_page.h"

#include <algorithm>

#include "app/values/expects.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

std::string first_line(const DecisionAid& aid, const AidPart& part, const Language& language,
                       std::string_view label) {
  for (const auto& line : part_lines(aid, part, language)) {
    if (line.label == label) return line.shown;
  }
  return part.id;
}

/// A figure's record in two lines: the count with its certainty, and the source.
std::vector<std::string> record_of(const DecisionAid& aid, const Evidence& evidence,
                                   const Words& words) {
  auto arguments = figure_arguments(evidence);
  arguments["id"] = evidence.id;
  const auto figure = figure_words(aid, evidence, words);
  return {
      words.say(evidence.compared ? "aid_review.figure_compared" : "aid_review.figure", arguments),
      figure.certainty, figure.source};
}

std::vector<std::string> beside(const DecisionAid& aid, const PartLine& line, const Words& words) {
  std::vector<std::string> lines;
  for (const auto& id : line.figures) {
    const auto* evidence = aid.find_evidence(id);
    if (!evidence) continue;
    for (auto& entry : record_of(aid, *evidence, words)) lines.push_back(std::move(entry));
  }
  return lines;
}

/// Rows with the same key are side by side; keys that only a later language has come last.
class Rows {
 public:
  Rows(const DecisionAid& aid, const ReviewLanguages& languages)
      : aid_(aid), languages_(languages) {}

  void add(const PartLine& line, std::size_t language) {
    const auto found = std::find(keys_.begin(), keys_.end(), line.key);
    const auto place = static_cast<std::size_t>(found - keys_.begin());
    if (found == keys_.end()) {
      keys_.push_back(line.key);
      const auto& words = *languages_.front();
      rows_.push_back(
          {.label = line.label == "text" ? line.key : words.say("aid_review.line." + line.label),
           .texts = std::vector<std::string>(languages_.size()),
           .is_markup = line.is_markup,
           .beside = beside(aid_, line, words)});
    }
    rows_[place].texts[language] = line.shown;
  }
  std::vector<PartRow> take() { return std::move(rows_); }

 private:
  const DecisionAid& aid_;
  const ReviewLanguages& languages_;
  std::vector<std::string> keys_{};
  std::vector<PartRow> rows_{};
};

ShownRecord shown(const DecisionAid& aid, const PartRecord& record, const Words& words) {
  ShownRecord result{.label = words.say("aid_review.record." + record.label)};
  if (record.when) result.lines = condition_in_words(*record.when, aid.questionnaire, words);
  else result.lines = {{0, record.value}};
  return result;
}

void add_figures(PartPage& page, const DecisionAid& aid, const AidPart& part, const Words& words) {
  std::vector<std::string> ids;
  if (part.kind == PartKind::figure) ids.push_back(part.id);
  if (const auto option = aid.find_option(part.id); option && part.kind == PartKind::card)
    ids = aid.options[*option].evidence;
  for (const auto& id : ids) {
    if (const auto* evidence = aid.find_evidence(id); evidence && !is_told_in_words(aid, *evidence))
      page.figures.push_back(figure_words(aid, *evidence, words));
  }
}

}  // namespace

std::string title_of(const DecisionAid& aid, const AidPart& part, const Words& words) {
  switch (part.kind) {
    case PartKind::card:
    case PartKind::rule: {
      const auto option = aid.find_option(part.id);
      return option ? aid.text_of(aid.options[*option], words.language).title : part.id;
    }
    case PartKind::figure: return first_line(aid, part, words.language, "figure_heading");
    case PartKind::sign: return first_line(aid, part, words.language, "sign_you");
    case PartKind::question:
    case PartKind::trade_off:
    case PartKind::point: return first_line(aid, part, words.language, "question");
    case PartKind::list:
    case PartKind::page: return words.say("aid_review.part." + part.id);
  }
  return part.id;
}

PartPage part_page(const DecisionAid& aid, const AidPart& part, const ReviewLanguages& languages) {
  KIOSK_EXPECTS(!languages.empty());
  const auto& words = *languages.front();
  PartPage page{.title = title_of(aid, part, words)};
  for (const auto& picture : part_pictures(aid, part))
    page.pictures.push_back(aid.folder / picture);
  Rows rows(aid, languages);
  for (std::size_t i = 0; i < languages.size(); ++i) {
    for (const auto& line : part_lines(aid, part, languages[i]->language)) rows.add(line, i);
  }
  page.rows = rows.take();
  for (const auto& record : part_records(aid, part))
    page.records.push_back(shown(aid, record, words));
  add_figures(page, aid, part, words);
  return page;
}

}  // namespace kiosk

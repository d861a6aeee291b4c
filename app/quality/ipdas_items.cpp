#include <algorithm>
#include <array>

#include "app/quality/audit_items.h"
#include "app/quality/patient_texts.h"
#include "app/quality/plain_text.h"
#include "app/quality/reading_level.h"
#include "app/quality/told_figures.h"

namespace kiosk {
namespace {

using Answering = Verdict (*)(const AuditMatter&);

std::string count_of(std::size_t count, const std::string& what) { return std::to_string(count) + ' ' + what; }

Verdict has_section(const AuditMatter& matter, Section section) {
  const auto without = options_without(matter, [section](const Option&, const OptionText& card) { return !card.section(section).empty(); });
  return met_if_none(
      without,
      "text/*/options/*.md: \"" + matter.text("headings." + std::string(name_of(section))) + "\" on each of " + count_of(matter.aid.options.size(), "cards"),
      "not on");
}

/// A page of text with a drawing, before the questions that depend on it.
Verdict says_the_problem(const AuditMatter& matter) {
  const auto& items = matter.aid.questionnaire.items;
  const auto page = std::find_if(items.begin(), items.end(), [](const Item& item) { return item.type == ItemType::display && !item.pictures.empty(); });
  return met_if(page != items.end(), page != items.end() ? "questionnaire.json:" + page->link_id + ", with a drawing" : "",
                "no page of questionnaire.json explains it with a drawing");
}

Verdict names_the_decision(const AuditMatter& matter) {
  return met_if(!matter.text("title").empty(), matter.texts_file() + ":title, on the welcome and on the sheet", "no title");
}

Verdict lists_options(const AuditMatter& matter) {
  return met_if(matter.aid.options.size() > 1, "aid.toml:order, " + count_of(matter.aid.options.size(), "treatments"), "fewer than two treatments");
}

Verdict cites_evidence(const AuditMatter& matter) {
  const auto without = options_without(matter, [](const Option& option, const OptionText&) { return !option.evidence.empty() || !option.sources.empty(); });
  return met_if_none(without, "evidence.toml:source of each figure; options/*.toml:sources of each card; sources.toml, each once", "no source for");
}

Verdict gives_its_day(const AuditMatter& matter) {
  const auto& day = matter.aid.review.checked;
  return met_if(!day.empty(), "aid.toml:review.checked, " + day + "; options/*.toml:checked on each card; on every sheet", "no day in aid.toml:review.checked");
}

Verdict gives_update_policy(const AuditMatter& matter) {
  const auto& review = matter.aid.review;
  if (review.is_overdue(matter.quality.today)) return met_if(false, "", "aid.toml:review.next was due on " + review.next);
  return met_if(!review.next.empty() && !matter.text("about.updates").empty(),
                "aid.toml:review.next, " + review.next + "; " + matter.texts_file() + ":about.updates", "no next review, or no text about.updates");
}

Verdict says_how_sure(const AuditMatter& matter) {
  const auto& evidence = matter.aid.evidence;
  const bool said = std::all_of(evidence.begin(), evidence.end(), [&](const Evidence& e) { return !matter.text("certainty." + name_of(e.certainty)).empty(); });
  return met_if(!evidence.empty() && said,
                "evidence.toml:certainty of each of " + count_of(evidence.size(), "figures") + "; " + matter.texts_file() + ":certainty",
                "a figure without a word for how sure it is");
}

Verdict says_who_paid(const AuditMatter& matter) {
  const auto& evidence = matter.aid.evidence;
  const bool studies = std::none_of(evidence.begin(), evidence.end(), [&](const Evidence& e) {
    const auto* source = matter.aid.find_source(e.source);
    return !source || (source->funder.empty() && source->funding_unknown.empty());
  });
  return met_if(!matter.aid.funding.empty() && !matter.text("about.paid_by").empty() && studies,
                "aid.toml:about.funding; " + matter.texts_file() + ":about.paid_by; sources.toml:funding of each study",
                "aid.toml:about.funding, the text about.paid_by, or the funding of a study is missing");
}

Verdict lets_compare(const AuditMatter& matter) {
  const auto& rows = matter.aid.rows;
  if (rows.empty()) return met_if(false, "", "aid.toml has no [[row]]");
  const auto without = options_without(matter, [&](const Option&, const OptionText& card) {
    return card.rows.size() == rows.size() && std::none_of(card.rows.begin(), card.rows.end(), [](const std::string& row) { return row.empty(); });
  });
  return met_if_none(without, "aid.toml:row, " + count_of(rows.size(), "rows") + " of every card, side by side", "a row is missing on");
}

Verdict gives_chances(const AuditMatter& matter) {
  const TextBreaks breaks(matter.language());
  const PlainLanguage none;
  const auto list = matter.quality.plain_language.find(matter.language());
  const FigureWords words(list == matter.quality.plain_language.end() ? none : list->second, breaks);
  const auto without = options_without(matter, [&](const Option& option, const OptionText& card) {
    const auto tells = [&](const std::string& markup) { return words.says_no_number(without_markup(markup)) || !words.told(without_markup(markup)).empty(); };
    const auto section_tells = [&](const std::vector<Block>& blocks) {
      return std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) { return tells(block.markup); });
    };
    return !option.evidence.empty() || std::any_of(card.sections.begin(), card.sections.end(), section_tells) ||
           std::any_of(card.rows.begin(), card.rows.end(), tells);
  });
  return met_if_none(without, "evidence.toml, and \"no good number\" where there is none", "neither a figure nor that there is none on");
}

Verdict says_which_group(const AuditMatter& matter) {
  const auto& evidence = matter.aid.evidence;
  const bool said =
      std::all_of(evidence.begin(), evidence.end(), [&](const Evidence& e) { return !e.group.empty() && !matter.text("evidence." + e.id + ".group").empty(); });
  return met_if(!evidence.empty() && said, "evidence.toml:group; " + matter.texts_file() + ":evidence.*.group under each figure", "a figure without its group");
}

Verdict counts_people(const AuditMatter& matter) {
  const auto texts = patient_texts(matter.aid, matter.language());
  const auto percent = std::find_if(texts.begin(), texts.end(), [](const PatientText& text) { return text.words.find('%') != std::string::npos; });
  if (percent != texts.end()) return met_if(false, "", percent->file + ':' + percent->place + " has %");
  return met_if(!matter.aid.evidence.empty(), "evidence.toml:count, always of 100 people; no text has %", "no figure");
}

Verdict same_span(const AuditMatter& matter) {
  return met_if_sound(matter, Check::evidence, "evidence.toml: \"compared\" stands only beside the count of its own study, group and span");
}
Verdict same_number(const AuditMatter& matter) { return met_if(!matter.aid.evidence.empty(), "evidence.toml: every count is of 100 people", "no figure"); }

Verdict shown_in_ways(const AuditMatter& matter) {
  const auto& evidence = matter.aid.evidence;
  const bool both = std::all_of(evidence.begin(), evidence.end(), [&](const Evidence& e) {
    return !matter.text("evidence." + e.id + ".happens").empty() && !matter.text("evidence." + e.id + ".otherwise").empty();
  });
  return met_if(!evidence.empty() && both, matter.texts_file() + ":evidence.*.happens and .otherwise beside a picture of 100 people",
                "a figure without its other side");
}

Verdict asks_what_matters(const AuditMatter& matter) {
  const auto& aid = matter.aid;
  return met_if(!aid.goals.empty(), "values.toml:goal (" + std::to_string(aid.goals.size()) + ") and trade_off (" + std::to_string(aid.trade_offs.size()) + ')',
                "values.toml has no [[goal]]");
}

Verdict leads_in_steps(const AuditMatter& matter) {
  const auto& aid = matter.aid;
  return met_if(!aid.goals.empty() && !aid.ready.empty(),
                "the steps of the visit: questions, treatments, what matters, my questions, ready to talk (values.toml:ready), sheet",
                "values.toml has no [[goal]] or no [[ready]]");
}

Verdict gives_questions(const AuditMatter& matter) {
  const auto& texts = matter.aid.texts.find(matter.language())->second;
  const auto count = std::count_if(texts.begin(), texts.end(), [](const auto& text) { return text.first.starts_with("questions."); });
  return met_if(count > 0, matter.texts_file() + ":questions (" + std::to_string(count) + "), on the screen and on the sheet with room for answers",
                "no questions");
}

Verdict says_how_chosen(const AuditMatter& matter) {
  return met_if(!matter.text("about.evidence").empty(), matter.texts_file() + ":about.evidence", "no text about.evidence");
}

/// An author's qualification stands behind a comma: "A. Author, radiation oncologist".
Verdict names_qualifications(const AuditMatter& matter) {
  const auto& authors = matter.aid.authors;
  const bool all =
      !authors.empty() && std::all_of(authors.begin(), authors.end(), [](const std::string& author) { return author.find(',') != std::string::npos; });
  if (all) return {.status = AuditStatus::met, .where = "aid.toml:about.authors"};
  return {.status = AuditStatus::not_yet, .where = "aid.toml:about.authors names no qualifications"};
}

Verdict reports_reading_level(const AuditMatter& matter) { return met_if_sound(matter, Check::reading_level, reading_levels(matter)); }

Verdict needs_study(const AuditMatter& matter) {
  const auto points = matter.aid.points.size();
  return {.status = AuditStatus::not_yet,
          .where = "not yet studied" + (points > 0 ? "; knowledge.toml asks " + count_of(points, "points") + ", so that it can be" : std::string{})};
}

Verdict needs_match_study(const AuditMatter& matter) {
  return {.status = AuditStatus::not_yet,
          .where = std::string("not yet studied") +
                   (matter.aid.goals.empty() ? "" : "; the sheet prints what matters beside the starred treatments, so that a clinic can")};
}

Verdict only_for_tests(const AuditMatter&) { return {.status = AuditStatus::not_applicable, .where = "the aid is about treatments, not about a test"}; }
Verdict needs_people(const AuditMatter&) { return {.status = AuditStatus::not_yet, .where = "needs people; not yet done"}; }

struct Answered {
  std::string_view id;
  Answering answer;
};
constexpr std::array items{
    Answered{"Q1", says_the_problem},
    Answered{"Q2", names_the_decision},
    Answered{"Q3", lists_options},
    Answered{"Q4", [](const AuditMatter& matter) { return has_section(matter, Section::help); }},
    Answered{"Q5", [](const AuditMatter& matter) { return has_section(matter, Section::hard); }},
    Answered{"Q6", [](const AuditMatter& matter) { return has_section(matter, Section::like); }},
    Answered{"C1",
             [](const AuditMatter& matter) {
               return met_if_sound(matter, Check::balance,
                                   "every card in every language: words of help to words of hard 0.7 to 1.4, a count on both sides or on neither");
             }},
    Answered{"C2", cites_evidence},
    Answered{"C3", gives_its_day},
    Answered{"C4", gives_update_policy},
    Answered{"C5", says_how_sure},
    Answered{"C6", says_who_paid},
    Answered{"C7", only_for_tests},
    Answered{"C8", only_for_tests},
    Answered{"C9", only_for_tests},
    Answered{"C10", only_for_tests},
    Answered{"K2", lets_compare},
    Answered{"K3", gives_chances},
    Answered{"K4", says_which_group},
    Answered{"K5", counts_people},
    Answered{"K6", same_span},
    Answered{"K7", same_number},
    Answered{"K8", shown_in_ways},
    Answered{"K9", asks_what_matters},
    Answered{"K10", leads_in_steps},
    Answered{"K11", gives_questions},
    Answered{"K12", needs_people},
    Answered{"K13", needs_people},
    Answered{"K14", needs_people},
    Answered{"K15", needs_people},
    Answered{"K16", needs_people},
    Answered{"K17", needs_people},
    Answered{"K18", says_how_chosen},
    Answered{"K19", says_how_sure},
    Answered{"K20", names_qualifications},
    Answered{"K21", reports_reading_level},
    Answered{"K22", needs_study},
    Answered{"K23", needs_match_study},
    Answered{"K24", only_for_tests},
    Answered{"K25", only_for_tests},
    Answered{"K26", only_for_tests},
    Answered{"K27", only_for_tests},
    Answered{"K28", only_for_tests},
};

}  // namespace

std::optional<Verdict> ipdas_verdict(const AuditMatter& matter, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Answered& item) { return item.id == id; });
  if (found == items.end()) return std::nullopt;
  return found->answer(matter);
}

}  // namespace kiosk

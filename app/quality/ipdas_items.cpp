// IPDASi: verdicts on each item from the screens and the sheet.
#include <algorithm>
#include <array>

#include "app/quality/figure_answers.h"
#include "app/quality/look.h"
#include "app/quality/sheet_questions.h"
#include "app/wording/message.h"

namespace kiosk {
namespace {

using Answering = Verdict (*)(const AuditedAid&);

/// Whether the card has text under this heading.
Verdict has_section(const AuditedAid& audited, Section section) {
  Look look(audited);
  const auto key = "headings." + std::string(name_of(section));
  look.cards([&](const CardSeen& card) {
    const auto& heading = look.aid().text(card.language, key);
    look.want(has_text(under(card.page, heading)), card.page, "no text under \"" + heading + '"');
  });
  return look.verdict(each_card(audited) + " has \"" +
                      audited.aid.text(audited.aid.languages.front(), key) +
                      "\" with text under it");
}

/// Where a text of the form is shown: on the page of the rows that it introduces, or by itself.
std::string page_of_text(const DecisionAid& aid, const Item& text) {
  for (const auto& page : aid.sign_pages) {
    const auto first = page.questions.front();
    if (page.questions.size() > 1 && first > 0 &&
        aid.questionnaire.items[first - 1].link_id == text.link_id)
      return "questions-" + page.id;
  }
  return "question-" + text.link_id;
}

/// A text with a picture, before the treatments.
Verdict says_the_problem(const AuditedAid& audited) {
  const auto& items = audited.aid.questionnaire.items;
  const auto page = std::find_if(items.begin(), items.end(), [](const Item& item) {
    return item.type == ItemType::display && !item.show.pictures.empty();
  });
  if (page == items.end())
    return met_if(false, "", "no page of the questions explains it with a picture");
  Look look(audited);
  const auto name = page_of_text(audited.aid, *page);
  for (const auto& language : look.languages()) {
    const auto& seen = look.page(language, name);
    look.want_said(seen, page->text.in(language), "does not explain it");
    const auto is_picture = [](const Shown& thing) {
      return thing.role == ShownRole::picture && !thing.words.empty();
    };
    look.want(std::any_of(seen.things.begin(), seen.things.end(), is_picture), seen, "no picture");
  }
  return look.verdict(name + ", with a picture");
}

Verdict names_the_decision(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto& decision = look.aid().text(language, "decision");
    look.want_said(look.page(language, "welcome"), decision, "does not say the decision");
    if (!look.aid().families.empty())
      look.want_said(look.page(language, "map"), decision, "does not say the decision");
    const auto sheet = look.sheet(language);
    const auto said = [&](const ShownPage* page) { return says(page->things, decision); };
    if (!sheet.empty())
      look.want(std::any_of(sheet.begin(), sheet.end(), said), *sheet.front(),
                "does not say the decision");
  }
  return look.verdict("welcome, map and sheet: \"" +
                      audited.aid.text(audited.aid.languages.front(), "decision") + '"');
}

Verdict lists_options(const AuditedAid& audited) {
  if (audited.aid.options.size() < 2) return met_if(false, "", "fewer than two treatments");
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto& list = look.page(language, "treatments");
    for (const auto& option : look.aid().options)
      look.want_said(list, look.aid().text_of(option, language).title, option.id + " is not on it");
  }
  return look.verdict("treatments: all " + std::to_string(audited.aid.options.size()));
}

/// The numbers of words and of page turns are balanced: nobody has to turn a page more for one than
/// for the other.
Verdict is_balanced(const AuditedAid& audited) {
  const auto words = met_if_sound(audited, Check::balance, "");
  if (words.status != AuditStatus::met) return words;
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    const auto* help = heading_on(card.page, look.aid().text(card.language, "headings.help"));
    const auto* hard = heading_on(card.page, look.aid().text(card.language, "headings.hard"));
    look.want(help && hard && help->turn == hard->turn, card.page,
              "what helps and what is hard do not come into sight together");
  });
  return look.verdict(each_card(audited) +
                      ": help and hard come into sight together; words of help to words of hard "
                      "0.7 to 1.4, a count on both sides or on neither");
}

Verdict cites_evidence(const AuditedAid& audited) {
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    look.want(!card.option.sources.empty() || !card.option.evidence.empty(), card.page,
              "no source");
    for (const auto& id : card.option.sources) {
      const auto* source = look.aid().find_source(id);
      look.want(source && says(card.page.things, source->citation()), card.page,
                "does not name the source \"" + id + '"');
    }
  });
  if (!audited.aid.evidence.empty()) {
    look.figures([&](const FigureSeen& figure) {
      const auto* source = look.aid().find_source(figure.evidence.source);
      look.want_said(figure, source ? source->short_citation() : "", "no source beside");
    });
  }
  return look.verdict(each_card(audited) + " names its sources, and each figure its own");
}

Verdict gives_its_day(const AuditedAid& audited) {
  const auto& day = audited.aid.review.checked;
  Look look(audited);
  for (const auto& language : look.languages())
    look.want_said(look.page(language, "about"), long_date(day, language),
                   "does not say when it was checked");
  look.cards([&](const CardSeen& card) {
    look.want_said(card.page, long_date(card.option.checked, card.language),
                   "does not say when it was checked");
  });
  return look.verdict("about, and " + each_card(audited) + ": " + day);
}

Verdict gives_update_policy(const AuditedAid& audited) {
  const auto& review = audited.aid.review;
  if (review.is_overdue(audited.quality.today))
    return met_if(false, "", "about: the next review was due on " + review.next);
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto& about = look.page(language, "about");
    look.want_said(about, look.aid().text(language, "about.updates"),
                   "does not say how it is brought up to date");
    look.want_said(about, long_date(review.next, language), "does not say when the next review is");
  }
  return look.verdict("about: how, and by " + review.next);
}

Verdict says_who_paid(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    look.want_said(look.page(language, "about"), look.aid().text(language, "about.paid_by"),
                   "does not say who paid");
  }
  if (!audited.aid.evidence.empty()) {
    look.figures([&](const FigureSeen& figure) {
      const auto* source = look.aid().find_source(figure.evidence.source);
      if (source && !source->funder.empty())
        look.want_said(figure, source->funder, "does not say who paid for");
    });
  }
  return look.verdict("about; and beside each figure where the study says it");
}

/// Every treatment is on one of the screens that compare them, with every row filled.
Verdict lets_compare(const AuditedAid& audited) {
  const auto& rows = audited.aid.rows;
  if (rows.empty()) return met_if(false, "", "nothing puts treatments side by side");
  Look look(audited);
  for (const auto& language : look.languages()) {
    for (const auto& option : look.aid().options) {
      const auto& page = look.page(language, "compare-" + option.id);
      const auto& text = look.aid().text_of(option, language);
      look.want_said(page, text.title, option.id + " is not on it");
      for (std::size_t row = 0; row < rows.size(); ++row) {
        look.want_said(page, look.aid().text(language, "rows." + rows[row].id),
                       "no row \"" + rows[row].id + '"');
        look.want(row < text.rows.size() && says(page.things, text.rows[row]), page,
                  "nothing in the row \"" + rows[row].id + "\" for " + option.id);
      }
    }
  }
  return look.verdict("compare-*: " + std::to_string(rows.size()) + " rows filled for each of " +
                      std::to_string(audited.aid.options.size()) + " treatments");
}

Verdict asks_what_matters(const AuditedAid& audited) {
  if (audited.aid.goals.empty()) return met_if(false, "", "no screen asks for goals");
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto& goals = look.page(language, "goals");
    for (const auto& goal : look.aid().goals)
      look.want_said(goals, look.aid().text(language, "goals." + goal.id),
                     "does not offer \"" + goal.id + '"');
  }
  return look.verdict("goals: " + std::to_string(audited.aid.goals.size()) +
                      "; trade-off-*: " + std::to_string(audited.aid.trade_offs.size()));
}

/// From the questions to the sheet, in this order.
constexpr std::array steps{"question-", "goals", "treatments", "my-questions", "ready", "sheet"};

Verdict leads_in_steps(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    auto page = audited.pages.begin();
    for (const auto* step : steps) {
      const auto is_step = [&](const ShownPage& each) {
        return each.language == language && each.name.starts_with(step);
      };
      page = std::find_if(page, audited.pages.end(), is_step);
      look.want(page != audited.pages.end(), {.name = step, .language = language},
                "is not there, or not in its turn");
    }
  }
  return look.verdict(
      "questions, goals, treatments, my-questions, ready, sheet, one after another");
}

Verdict gives_questions(const AuditedAid& audited) {
  Look look(audited);
  want_questions_with_room(look);
  return look.verdict("my-questions; sheet, each question with a line to write on");
}

Verdict says_how_chosen(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    look.want_said(look.page(language, "about"), look.aid().text(language, "about.evidence"),
                   "does not say how the evidence was chosen");
  }
  return look.verdict("about");
}

/// An author's qualification follows a comma: "A. Author, radiation oncologist".
Verdict names_qualifications(const AuditedAid& audited) {
  const auto& authors = audited.aid.authors;
  const bool all = !authors.empty() &&
                   std::all_of(authors.begin(), authors.end(), [](const std::string& author) {
                     return author.find(',') != std::string::npos;
                   });
  if (!all)
    return {.status = AuditStatus::not_yet,
            .where = "aid.toml:about.authors names no qualifications"};
  Look look(audited);
  for (const auto& language : look.languages()) {
    for (const auto& author : authors)
      look.want_said(look.page(language, "about"), author, "does not name \"" + author + '"');
  }
  return look.verdict("about");
}

Verdict reports_reading_level(const AuditedAid& audited) {
  const auto levels = reading_levels(audited.aid, audited.quality.plain_language);
  const auto sound = met_if_sound(audited, Check::reading_level, "");
  if (sound.status != AuditStatus::met) return sound;
  Look look(audited);
  for (const auto& language : look.languages())
    look.want_said(look.page(language, "about"), levels, "does not say how hard it is to read");
  return look.verdict(levels);
}

Verdict needs_study(const AuditedAid& audited) {
  const auto points = audited.aid.points.size();
  return {.status = AuditStatus::not_yet,
          .where = "not yet studied" +
                   (points > 0 ? "; point-* asks " + std::to_string(points) + ", so that it can be"
                               : std::string{})};
}

Verdict needs_match_study(const AuditedAid& audited) {
  return {.status = AuditStatus::not_yet,
          .where = std::string("not yet studied") +
                   (audited.aid.goals.empty() ? ""
                                              : "; the sheet prints what matters beside the "
                                                "starred treatments, so that a clinic can")};
}

Verdict only_for_tests(const AuditedAid&) {
  return {.status = AuditStatus::not_applicable,
          .where = "the aid is about treatments, not about a test"};
}
Verdict needs_people(const AuditedAid&) {
  return {.status = AuditStatus::not_yet, .where = "needs people; not yet done"};
}

struct IpdasItem {
  std::string_view id;
  Answering answer;
  bool looks = true;  ///< whether it examines the pages
};
constexpr std::array ipdas_items{
    IpdasItem{"Q1", says_the_problem},
    IpdasItem{"Q2", names_the_decision},
    IpdasItem{"Q3", lists_options},
    IpdasItem{"Q4", [](const AuditedAid& audited) { return has_section(audited, Section::help); }},
    IpdasItem{"Q5", [](const AuditedAid& audited) { return has_section(audited, Section::hard); }},
    IpdasItem{"Q6", [](const AuditedAid& audited) { return has_section(audited, Section::like); }},
    IpdasItem{"C1", is_balanced},
    IpdasItem{"C2", cites_evidence},
    IpdasItem{"C3", gives_its_day},
    IpdasItem{"C4", gives_update_policy},
    IpdasItem{"C5", says_how_sure},
    IpdasItem{"C6", says_who_paid},
    IpdasItem{"C7", only_for_tests, false},
    IpdasItem{"C8", only_for_tests, false},
    IpdasItem{"C9", only_for_tests, false},
    IpdasItem{"C10", only_for_tests, false},
    IpdasItem{"K2", lets_compare},
    IpdasItem{"K3", gives_chances},
    IpdasItem{"K4", says_which_group},
    IpdasItem{"K5", counts_people},
    IpdasItem{"K6", same_span},
    IpdasItem{"K7", same_number},
    IpdasItem{"K8", shown_in_ways},
    IpdasItem{"K9", asks_what_matters},
    IpdasItem{"K10", leads_in_steps},
    IpdasItem{"K11", gives_questions},
    IpdasItem{"K12", needs_people, false},
    IpdasItem{"K13", needs_people, false},
    IpdasItem{"K14", needs_people, false},
    IpdasItem{"K15", needs_people, false},
    IpdasItem{"K16", needs_people, false},
    IpdasItem{"K17", needs_people, false},
    IpdasItem{"K18", says_how_chosen},
    IpdasItem{"K19", says_how_sure},
    IpdasItem{"K20", names_qualifications},
    IpdasItem{"K21", reports_reading_level},
    IpdasItem{"K22", needs_study, false},
    IpdasItem{"K23", needs_match_study, false},
    IpdasItem{"K24", only_for_tests, false},
    IpdasItem{"K25", only_for_tests, false},
    IpdasItem{"K26", only_for_tests, false},
    IpdasItem{"K27", only_for_tests, false},
    IpdasItem{"K28", only_for_tests, false},
};

}  // namespace

std::optional<Verdict> ipdas_verdict(const AuditedAid& audited, std::string_view id) {
  const auto found = std::find_if(ipdas_items.begin(), ipdas_items.end(),
                                  [&](const IpdasItem& item) { return item.id == id; });
  if (found == ipdas_items.end()) return std::nullopt;
  return found->looks && audited.pages.empty() ? not_looked_at() : found->answer(audited);
}

}  // namespace kiosk

#include "app/wording/summarize.h"

#include <algorithm>

#include "app/domain/validation.h"
#include "app/wording/figure_words.h"
#include "app/wording/form_summary.h"
#include "app/wording/minute.h"
#include "app/wording/said_once.h"
#include "app/wording/strip.h"
#include "app/wording/summary_sections.h"

namespace kiosk {
namespace {

constexpr std::size_t most_questions_unasked =
    6;  // room on the first page for a list that the person did not choose

/// Goals in the person's order on one line, then a sentence for each trade-off that was answered.
/// Never a score.
std::vector<std::string> matters_lines(const Preferences& said, const DecisionAid& aid,
                                       const Words& words) {
  std::vector<std::string> lines;
  if (auto goals = goals_line(said, aid, words); !goals.empty()) lines.push_back(std::move(goals));
  if (said.goals_unsure) lines.push_back(words.say("summary.goals_unsure"));
  for (const auto& trade_off : aid.trade_offs) {
    if (is_moot(trade_off, said.trade_offs)) continue;
    const auto* taken = side_taken(said.trade_offs, trade_off.id);
    if (!taken) continue;
    const auto prefix = "trade_offs." + trade_off.id + '.';
    lines.push_back(taken->side.empty()
                        ? words.say("summary.trade_off_unsure",
                                    {{"question", aid.text(words.language, prefix + "question")}})
                        : aid.text(words.language, prefix + taken->side));
  }
  return lines;
}

/// A point that was not understood is for the team to explain again; so is a statement answered
/// "not yet".
std::vector<std::string> explain_again_lines(const Preferences& said, const DecisionAid& aid,
                                             const Words& words) {
  std::vector<std::string> lines;
  for (const auto& point : aid.points) {
    const auto* taken = side_taken(said.points, point.id);
    if (taken && taken->side != point.right)
      lines.push_back(aid.text(words.language, "points." + point.id + ".again"));
  }
  for (const auto& statement : aid.ready) {
    if (ready_answer(said.ready, statement.id) != false) continue;
    lines.push_back(words.say("summary.not_ready",
                              {{"statement", aid.text(words.language, "ready." + statement.id)}}));
  }
  return lines;
}

std::string notes_line(const QuestionNotes& notes, const Words& words) {
  std::string line;
  const auto add = [&](std::string_view key, const std::string& note) {
    if (!note.empty()) line += (line.empty() ? "" : " · ") + words.say(key) + ": " + note;
  };
  add("notes.answer", notes.answer);
  add("notes.who", notes.who);
  add("notes.by_when", notes.by_when);
  return line;
}

std::string because_line(const DecisionAid& aid, const ShownOption* shown,
                         const SummaryInput& context, const Words& words) {
  if (!shown) return {};
  const auto reasons = reasons_in_words(aid, *shown, context.response, Voice::me, words);
  return reasons.empty() ? std::string{} : words.say("because", {{"reason", reasons.front()}});
}

/// The starred treatments; without any, those shown.
std::vector<OptionIndex> options_on_sheet(const SummaryInput& context,
                                          const std::vector<ShownOption>& shown) {
  std::vector<OptionIndex> listed(context.starred.begin(), context.starred.end());
  if (listed.empty()) {
    for (const auto& entry : shown) listed.push_back(entry.option);
  }
  return listed;
}

std::vector<SummaryOption> options(const SummaryInput& context, const DecisionAid& aid,
                                   const Words& words) {
  const auto shown = shown_options(aid, context.response);
  // A list of all that came up has room for cautions only where there is a sign.
  const bool with_notes = !context.starred.empty() || !urgent_signs(aid, context.response).empty();
  std::vector<SummaryOption> result;
  for (const auto option : options_on_sheet(context, shown)) {
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [&](const ShownOption& s) { return s.option == option; });
    auto because = because_line(aid, found == shown.end() ? nullptr : &*found, context, words);
    if (const auto notes = notes_in_words(aid, option, context.response, words);
        with_notes && !notes.empty()) {
      because = because.empty() ? notes.front()
                                : words.say("summary.because_and_note",
                                            {{"because", because}, {"note", notes.front()}});
    }
    result.push_back({.title = aid.text_of(aid.options[option], words.language).title,
                      .because = std::move(because),
                      .picture = aid.folder / aid.options[option].picture});
  }
  return result;
}

/// The decision, above the treatments that the sheet lists.
std::string options_note(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  const auto& decision = aid.text(words.language, "decision");
  if (!context.starred.empty()) return decision;
  return decision.empty() ? words.say("summary.none_starred")
                          : decision + ' ' + words.say("summary.none_starred");
}

std::vector<std::string> questions(const SummaryInput& context, const DecisionAid& aid,
                                   const Words& words) {
  std::vector<std::string> result;
  for (const auto& question : context.questions.questions) {
    result.push_back(question.id.empty() ? question.words
                                         : aid.text(words.language, "questions." + question.id));
  }
  if (!result.empty()) return result;
  for (const auto& id :
       suggested_questions(aid, context.response, context.starred, context.preferences)) {
    if (result.size() < most_questions_unasked)
      result.push_back(aid.text(words.language, "questions." + id));
  }
  return result;
}

SummaryFigure figure(const std::string& option, const FigureWords& words) {
  SummaryFigure figure{.option = option,
                       .counts = {{words.happens, words.count}},
                       .otherwise = words.otherwise,
                       .certainty = words.certainty,
                       .group = words.group,
                       .source = words.source};
  if (words.compared_count)
    figure.counts.push_back({comparison_in_words(words), *words.compared_count});
  return figure;
}

/// Sources of a treatment's card apart from its figures, which have their own: the first of them.
/// All would fill a page, and are on the card.
std::vector<std::string> sources_on_sheet(const Option& option, const DecisionAid& aid) {
  constexpr std::size_t most = 2;
  std::vector<std::string> ids;
  for (const auto& id : option.sources) {
    const auto names_it = [&](const std::string& figure) {
      const auto* evidence = aid.find_evidence(figure);
      return evidence && evidence->source == id;
    };
    if (ids.size() < most && std::none_of(option.evidence.begin(), option.evidence.end(), names_it))
      ids.push_back(id);
  }
  return ids;
}

/// Each figure of a starred treatment as shown on the screen; those on length of life are only on
/// the screen, for a person who asks twice.
void add_figures(Summary& summary, const SummaryInput& context, const DecisionAid& aid,
                 const Words& words) {
  const bool overdue = aid.review.is_overdue(context.today);
  for (const auto option : context.starred) {
    const auto& entry = aid.options[option];
    for (const auto& id : entry.evidence) {
      const auto* evidence = aid.find_evidence(id);
      if (!evidence || overdue || evidence->on_request) continue;
      auto& made = summary.figures.emplace_back(
          figure(aid.text_of(entry, words.language).title, figure_words(aid, *evidence, words)));
      if (const auto* source = aid.find_source(evidence->source))
        made.short_source = source->short_citation();
    }
    for (const auto& id : sources_on_sheet(entry, aid)) {
      const auto* source = aid.find_source(id);
      const auto line = source ? source->short_citation() : std::string{};
      if (source &&
          std::find(summary.sources.begin(), summary.sources.end(), line) == summary.sources.end())
        summary.sources.push_back(line);
    }
  }
}

void add_urgent(Summary& summary, const SummaryInput& context, const DecisionAid& aid,
                const Words& words) {
  const auto signs = urgent_signs(aid, context.response);
  for (const auto sign : signs) {
    summary.urgent.push_back(
        aid.text(words.language, "urgent." + aid.urgent_signs[sign].id + ".say"));
  }
  summary.urgent = said_once(summary.urgent);
  if (!summary.urgent.empty())
    summary.urgent_heading =
        words.say(how_soon(aid, signs) == Urgency::now ? "summary.urgent" : "summary.urgent_today");
  if (auto alert = alert_line(context, aid, words); !alert.empty())
    summary.urgent.push_back(std::move(alert));
}

/// Signs that can wait some days, before all answers.
void add_this_week(Summary& summary, const SummaryInput& context, const DecisionAid& aid,
                   const Words& words) {
  auto& section = summary.this_week = {.heading = words.say("summary.this_week")};
  const auto answers = answers_of(context.response, aid.questionnaire);
  for (const auto sign : signs_of_this_week(aid, context.response)) {
    const auto asked = because(aid.urgent_signs[sign].when, answers);
    const auto& label = aid.questionnaire.items[asked.front()].show.short_text;
    section.facts.push_back(
        {.label = label.in(words.language),
         .value = aid.text(words.language, "urgent." + aid.urgent_signs[sign].id + ".say")});
  }
  if (!section.facts.empty()) summary.sections.insert(summary.sections.begin(), section);
}

/// The strip and the minute in the clinic's language; if that is not the reader's, each question
/// has its translation, and the rest of the sheet has all answers.
void add_clinician(Summary& summary, const SummaryInput& context, const DecisionAid& aid,
                   const Words& words) {
  const auto& clinic = context.clinic ? *context.clinic : words;
  auto strip = make_strip(context, aid, clinic);
  summary.clinician_heading = std::move(strip.heading);
  summary.clinician = std::move(strip.lines);
  auto made = make_minute(context, aid, clinic);
  summary.minute = std::move(made.minute);
  summary.minute.in_other_language =
      clinic.language != plain_language_of(words.language) && clinic.language != words.language;
  summary.matters_beyond = summary.matters;
  if (summary.minute.in_other_language) {
    summary.question_twins = questions(context, aid, clinic);
    made.told.clear();
  } else if (!context.preferences.goals.empty() && !summary.minute.cells.empty()) {
    summary.matters_beyond.erase(summary.matters_beyond.begin());
  }
  summary.beyond = summary_sections(context, aid, words, made.told);
  if (summary.minute.in_other_language) {
    for (auto& section : summary.beyond)
      section.map.clear();  // a picture has no language, and is in the minute
  }
}

/// The code that restores this visit, for an aid that asks some of it again.
void add_code(Summary& summary, const SummaryInput& context, const DecisionAid& aid,
              const Words& words) {
  if (aid.asked_again.empty()) return;
  const CarriedVisit visit{.day = context.today,
                           .response = context.response,
                           .starred = {context.starred.begin(), context.starred.end()},
                           .goals = context.preferences.goals};
  const auto square = visit_code(visit, aid, OwnWords::included);
  if (!square) return;
  const auto typed = visit_code(visit, aid, OwnWords::left_out).value_or("");
  summary.bring_back = {.heading = words.say("summary.bring_back"),
                        .square = *square,
                        .typed = typed.size() <= longest_typed_code ? in_groups(typed) : ""};
}

}  // namespace

SummaryInput summary_input(const Session& session, const std::string& today, const Words* clinic) {
  return {.response = session.response,
          .starred = session.starred,
          .questions = session.question_list,
          .today = today,
          .preferences = session.preferences,
          .earlier = session.earlier ? &*session.earlier : nullptr,
          .clinic = clinic,
          .confirmed = session.confirmed,
          .alert = &session.alert,
          .record_reference = session.record_reference};
}

std::string record_number(const SummaryInput& context, const Words& words) {
  if (context.record_reference.empty()) return {};
  return " · " + words.say("record.number", {{"number", in_groups(context.record_reference)}});
}

std::string alert_line(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  if (!context.alert || urgent_signs(aid, context.response).empty()) return {};
  const auto& alert = *context.alert;
  std::string line;
  const auto add = [&](const std::string& part) { line += (line.empty() ? "" : " · ") + part; };
  const std::string place = alert.slip_elsewhere ? "elsewhere" : "here";
  const auto at = [](const std::string& time) {
    return MessageArguments{{"time", time.empty() ? "none" : time}};
  };
  if (alert.slip == PrintState::printed) add(words.say("alert.slip_" + place, at(alert.slip_at)));
  if (alert.slip == PrintState::printing) add(words.say("alert.slip_on_its_way"));
  if (alert.slip == PrintState::failed) add(words.say("alert.slip_failed"));
  if (alert.sent) add(words.say(*alert.sent ? "alert.sent" : "alert.not_sent"));
  if (alert.spoken) add(words.say("alert.spoken", at(alert.spoken_at)));
  if (alert.by_code) add(words.say("alert.code", at(alert.code_at)));
  if (!alert.spoken && !alert.by_code) add(words.say("alert.nobody_yet"));
  return line;
}

std::string provenance(const DecisionAid& aid, const Words& words) {
  return words.say("summary.provenance", {{"version", aid.version},
                                          {"hash", aid.content_hash},
                                          {"date", long_date(aid.review.checked, words.language)}});
}

std::vector<AidPart> parts_on_sheet(const SummaryInput& context, const DecisionAid& aid) {
  std::vector<AidPart> parts;
  for (const auto& node : context.response.items) {
    if (!node.answers.empty())
      parts.push_back({PartKind::question, aid.questionnaire.items[node.item].link_id});
  }
  for (const auto option : options_on_sheet(context, shown_options(aid, context.response))) {
    for (auto& part : parts_of_card(aid, option)) parts.push_back(std::move(part));
  }
  for (const auto sign : urgent_signs(aid, context.response))
    parts.push_back({PartKind::sign, aid.urgent_signs[sign].id});
  if (!context.preferences.goals.empty()) parts.push_back({PartKind::list, "goals"});
  for (const auto& taken : context.preferences.trade_offs)
    parts.push_back({PartKind::trade_off, taken.id});
  parts.push_back({PartKind::page, "about"});
  return parts;
}

Summary make_summary(const SummaryInput& context, const DecisionAid& aid, const Words& words) {
  if (aid.plan.sheet == SheetKind::form_answers) return make_form_summary(context, aid, words);
  Summary summary{
      .language = words.language,
      .title = words.say("summary.title"),
      .subtitle = words.say("summary.subtitle",
                            {{"date", long_date(context.today, words.language)},
                             {"language", own_name(plain_language_of(words.language))}}) +
                  record_number(context, words),
      .draft_notice = draft_notice(aid, words, context.today, parts_on_sheet(context, aid))};
  add_urgent(summary, context, aid, words);
  summary.sections = summary_sections(context, aid, words);
  add_this_week(summary, context, aid, words);
  summary.matters_heading = words.say("summary.matters");
  summary.matters = matters_lines(context.preferences, aid, words);
  summary.options_heading = words.say(context.starred.empty() ? "summary.treatments_that_came_up"
                                                              : "summary.treatments_starred");
  summary.options_note = options_note(context, aid, words);
  summary.options = options(context, aid, words);
  summary.questions_heading = words.say(
      context.questions.questions.empty() ? "summary.questions_suggested" : "summary.my_questions");
  summary.questions = questions(context, aid, words);
  for (const auto& question : context.questions.questions)
    summary.question_notes.push_back(notes_line(question.notes, words));
  if (aid.together_when &&
      holds(*aid.together_when, answers_of(context.response, aid.questionnaire))) {
    summary.who_label = words.say("notes.who");
    summary.by_when_label = words.say("notes.by_when");
  }
  summary.name_label = words.say("summary.name");
  summary.explain_again_heading = words.say("summary.explain_again");
  summary.explain_again = explain_again_lines(context.preferences, aid, words);
  summary.own_questions_heading = words.say("summary.own_questions");
  add_clinician(summary, context, aid, words);
  summary.figures_heading = words.say("summary.figures");
  summary.figures_in_brief = words.say("summary.figures_in_brief");
  summary.sources_heading = words.say("summary.sources");
  add_figures(summary, context, aid, words);
  summary.note = aid.text(words.language, "summary.note");
  summary.provenance = provenance(aid, words);
  add_code(summary, context, aid, words);
  return summary;
}

}  // namespace kiosk

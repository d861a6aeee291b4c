// A small decision aid built in code, with a visit to it: for tests of words.
#pragma once

#include "app/domain/decision_aid.h"
#include "app/domain/enablement.h"
#include "app/wording/words.h"

namespace kiosk {

/// The program's own words as far as a summary needs them.
inline Words english_words() {
  return {.language = "en",
          .patterns = {{"answer.yes", "Yes"},
                       {"answer.no", "No"},
                       {"answer.of_scale", "{value} of {max}"},
                       {"because", "Because {reason}."},
                       {"summary.title", "What I want to talk about"},
                       {"summary.subtitle", "{date}, {language}"},
                       {"summary.about_me", "About me"},
                       {"summary.declined", "I would rather not say"},
                       {"summary.urgent", "Tell someone now"},
                       {"summary.urgent_today", "Tell someone today"},
                       {"summary.treatments_starred", "Treatments I starred"},
                       {"summary.treatments_that_came_up", "Treatments that came up"},
                       {"summary.none_starred", "I starred none"},
                       {"summary.my_questions", "My questions"},
                       {"summary.questions_suggested", "Questions to ask"},
                       {"summary.own_questions", "More questions"},
                       {"summary.figures", "Figures"},
                       {"summary.sources", "Sources"},
                       {"summary.provenance", "Version {version}, {date}"},
                       {"draft", "Draft"},
                       {"summary.unknown", "I do not know"},
                       {"summary.earlier", "({value} on {date})"},
                       {"summary.bring_back", "Bring it back"},
                       {"card.certainty", "{certainty}"},
                       {"card.source", "{source}"},
                       {"card.funding_unknown", "Nobody says who paid."},
                       {"card.difference",
                        "{direction, select, same {The same {with}.} fewer {{difference} fewer "
                        "{with}.} other {{difference} more {with}.}}"},
                       {"strip.heading", "For the clinician"},
                       {"strip.signs", "Signs"},
                       {"strip.unknown", "Unknown"},
                       {"strip.questions", "Questions"},
                       {"strip.none", "None"},
                       {"strip.signs_not_answered", "Not answered: {signs}"},
                       {"strip.none_yet", "None yet"},
                       {"strip.not_answered", "Not answered"},
                       {"slip.heading", "Help me now"},
                       {"slip.heading_today", "Help me today"},
                       {"slip.when", "{date} {time}"},
                       {"slip.signs", "What I notice"},
                       {"slip.advice", "What it means"},
                       {"slip.staff", "Do not let me wait."},
                       {"urgent.now", "That cannot wait."},
                       {"blank.heading", "What I want to ask"},
                       {"take_along.number", "{place} of {count}"}}};
}

inline Answer coding(const std::string& code) { return Coding{.system = "urn:test", .code = code}; }

inline AnswerOption answer_option(const std::string& code, const std::string& label) {
  return {.value = coding(code), .label = {.original = label}};
}

inline Condition compares(ItemIndex question, Operator operation, Answer operand) {
  return {.kind = Condition::Kind::comparison,
          .question = question,
          .operation = operation,
          .operand = std::move(operand)};
}

/// The questions of `small_aid`, by their places in its form.
namespace small {
inline constexpr ItemIndex pain = 0;    // 0 to 10
inline constexpr ItemIndex where = 1;   // back, thigh; asked when there is pain
inline constexpr ItemIndex legs = 2;    // yes or no; an urgent sign; not on the sheet
inline constexpr OptionIndex heat = 0;  // comes up with pain of 5 and more
inline constexpr OptionIndex rest = 1;  // always comes up
}  // namespace small

inline Questionnaire small_form() {
  Item pain{.link_id = "pain-now", .type = ItemType::integer, .control = ItemControl::slider};
  pain.show.short_text.original = "Pain now";
  pain.entry.decline.original = "Rather not";
  pain.limits.max_value = 10;
  Item where{.link_id = "where",
             .type = ItemType::choice,
             .conditional = true,
             .repeats = true,
             .show = {.short_text = {.original = "Where"}}};
  where.enable_when = compares(small::pain, Operator::greater, std::int64_t{0});
  where.options = {answer_option("back", "lower back"), answer_option("thigh", "right thigh")};
  Questionnaire form{.language = "en",
                     .items = {pain, where, {.link_id = "legs", .type = ItemType::boolean}}};
  for (ItemIndex i = 0; i < form.items.size(); ++i) form.items[i].end = i + 1;
  form.index();
  return form;
}

inline DecisionAid small_aid() {
  DecisionAid aid{.id = "small",
                  .version = "7",
                  .folder = "/content",
                  .languages = {"en"},
                  .review = {.checked = "2026-11-20"},
                  .questionnaire = small_form()};
  Option heat{.id = "heat",
              .picture = "heat.svg",
              .evidence = {"less-pain"},
              .questions = {"how-hot"},
              .sources = {"book"}};
  heat.shown_when = {{.when = compares(small::pain, Operator::greater_or_equal, std::int64_t{5}),
                      .because = "pain"}};
  heat.texts["en"].title = "Heat";
  Option rest{.id = "rest",
              .picture = "rest.svg",
              .shown_when = {{.because = "everyone"}},
              .questions = {"how-long"}};
  rest.texts["en"].title = "Rest";
  aid.options = {heat, rest};
  aid.urgent_signs = {{.id = "legs", .when = compares(small::legs, Operator::equals, true)}};
  aid.suggested_questions = {
      {.id = "where-from", .when = compares(small::where, Operator::equals, coding("back"))}};
  aid.evidence = {{.id = "less-pain",
                   .count = 60,
                   .compared = 40,
                   .certainty = Certainty::moderate,
                   .source = "trial"}};
  aid.sources = {{.id = "trial",
                  .author = "C",
                  .title = "A trial",
                  .journal = "J",
                  .year = 2019,
                  .doi = "10.1000/182"},
                 {.id = "book",
                  .author = "B",
                  .title = "A book",
                  .journal = "House",
                  .year = 2020,
                  .isbn = "978-92-4-155039-0"}};
  aid.texts["en"] = {
      {"reasons.pain.me", "my pain is {pain_now_text}"},
      {"reasons.pain.you", "your pain is {pain_now}"},
      {"reasons.everyone.me", "it is for everyone"},
      {"questions.how-hot", "How hot?"},
      {"questions.how-long", "How long?"},
      {"questions.where-from", "Where is it from?"},
      {"urgent.legs.say", "My legs are weak."},
      {"evidence.less-pain.happens", "{count} of 100 have less pain."},
      {"evidence.less-pain.otherwise", "{rest} do not."},
      {"evidence.less-pain.compared", "Without it, {compared} do and {compared_rest} do not."},
      {"certainty.moderate", "Fairly sure"},
      {"summary.note", "No advice."}};
  return aid;
}

/// A visit in which some questions have been answered.
class SmallVisit {
 public:
  explicit SmallVisit(const DecisionAid& aid)
      : form_(aid.questionnaire), response_(blank_response(aid.questionnaire)) {}

  SmallVisit& answer(ItemIndex question, std::vector<Answer> answers) {
    response_.items[question].answers = std::move(answers);
    settle_enablement(response_, form_);
    return *this;
  }
  SmallVisit& decline(ItemIndex question) {
    response_.items[question].declined = true;
    settle_enablement(response_, form_);
    return *this;
  }
  const Response& response() const { return response_; }

 private:
  const Questionnaire& form_;
  Response response_;
};

}  // namespace kiosk

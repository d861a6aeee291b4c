#include "app/domain/decision_aid.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace kiosk {
namespace {

const std::string no_words{};

void add_once(std::vector<std::string>& ids, const std::string& id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

std::vector<std::uint32_t> signs_of(const DecisionAid& aid, const Response& response,
                                    Urgency speed) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<std::uint32_t> signs;
  for (std::uint32_t i = 0; i < aid.urgent_signs.size(); ++i) {
    if (aid.urgent_signs[i].speed == speed && holds(aid.urgent_signs[i].when, answers))
      signs.push_back(i);
  }
  return signs;
}

}  // namespace

bool Review::is_signed(std::string_view part, std::string_view language) const {
  if (const auto parts = signed_parts.find(language); parts != signed_parts.end()) {
    if (const auto found = parts->second.find(part); found != parts->second.end())
      return found->second;
  }
  const auto translation = translations.find(language);
  return translation == translations.end() ? !is_draft() : !translation->second.empty();
}

bool Review::is_unreviewed_translation(std::string_view language) const {
  const auto found = translations.find(plain_language_of(language));
  return found != translations.end() && found->second.empty();
}

const std::string& DecisionAid::text(std::string_view language, std::string_view key) const {
  const auto first = languages.empty() ? std::string_view{} : std::string_view(languages.front());
  for (const auto wanted : {language, first}) {
    const auto words = texts.find(wanted);
    if (words == texts.end()) continue;
    if (const auto found = words->second.find(key); found != words->second.end())
      return found->second;
  }
  return no_words;
}

const OptionText& DecisionAid::text_of(const Option& option, std::string_view language) const {
  const auto found = option.texts.find(language);
  return found != option.texts.end() ? found->second : option.texts.find(languages.front())->second;
}

const Evidence* DecisionAid::find_evidence(std::string_view evidence_id) const {
  const auto found = std::find_if(evidence.begin(), evidence.end(),
                                  [&](const Evidence& e) { return e.id == evidence_id; });
  return found == evidence.end() ? nullptr : &*found;
}

const Source* DecisionAid::find_source(std::string_view source_id) const {
  const auto found = std::find_if(sources.begin(), sources.end(),
                                  [&](const Source& source) { return source.id == source_id; });
  return found == sources.end() ? nullptr : &*found;
}

std::string DecisionAid::decision(std::string_view language, std::string_view key) const {
  const auto& asked = text(language, "decision");
  const auto& words = text(language, key);
  return asked.empty() || words.empty() ? asked + words : asked + ' ' + words;
}

std::optional<OptionIndex> DecisionAid::find_option(std::string_view option_id) const {
  const auto found = std::find_if(options.begin(), options.end(),
                                  [&](const Option& option) { return option.id == option_id; });
  if (found == options.end()) return std::nullopt;
  return static_cast<OptionIndex>(found - options.begin());
}

bool comes_up(const Option& option, const AnswersOf& answers) {
  const auto rule_holds = [&](const Rule& rule) { return holds(rule.when, answers); };
  return std::any_of(option.shown_when.begin(), option.shown_when.end(), rule_holds) &&
         std::none_of(option.not_when.begin(), option.not_when.end(), rule_holds);
}

const Rule* why_not_shown(const Option& option, const AnswersOf& answers) {
  const auto rule_holds = [&](const Rule& rule) { return holds(rule.when, answers); };
  const auto first_of = [&](const std::vector<Rule>& rules) {
    const auto found = std::find_if(rules.begin(), rules.end(), rule_holds);
    return found == rules.end() ? nullptr : &*found;
  };
  if (const auto* excluded = first_of(option.not_when)) return excluded;
  return comes_up(option, answers) ? nullptr : first_of(option.not_shown);
}

std::vector<ShownOption> shown_options(const DecisionAid& aid, const Response& response) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<ShownOption> shown;
  for (OptionIndex i = 0; i < aid.options.size(); ++i) {
    if (!comes_up(aid.options[i], answers)) continue;
    ShownOption candidate{.option = i};
    const auto& rules = aid.options[i].shown_when;
    for (std::uint32_t rule = 0; rule < rules.size(); ++rule) {
      if (holds(rules[rule].when, answers)) candidate.rules.push_back(rule);
    }
    shown.push_back(std::move(candidate));
  }
  return shown;
}

bool is_helper(const DecisionAid& aid, const Response& response) {
  return aid.helper_when && response.begun() &&
         holds(*aid.helper_when, answers_of(response, aid.questionnaire));
}

std::vector<std::uint32_t> urgent_signs(const DecisionAid& aid, const Response& response) {
  auto signs = signs_of(aid, response, Urgency::now);
  const auto today = signs_of(aid, response, Urgency::today);
  signs.insert(signs.end(), today.begin(), today.end());
  return signs;
}

std::vector<std::uint32_t> signs_of_this_week(const DecisionAid& aid, const Response& response) {
  return signs_of(aid, response, Urgency::week);
}

Urgency how_soon(const DecisionAid& aid, std::span<const std::uint32_t> signs) {
  constexpr std::ptrdiff_t make_now = 2;  // as UKONS counts two ambers as a red
  const auto are = [&](Urgency speed) {
    return std::count_if(signs.begin(), signs.end(),
                         [&](std::uint32_t sign) { return aid.urgent_signs[sign].speed == speed; });
  };
  if (are(Urgency::now) > 0 || are(Urgency::today) >= make_now) return Urgency::now;
  return are(Urgency::today) > 0 ? Urgency::today : Urgency::week;
}

std::optional<std::uint32_t> sign_page_of(const DecisionAid& aid, ItemIndex item) {
  for (std::uint32_t page = 0; page < aid.sign_pages.size(); ++page) {
    const auto& questions = aid.sign_pages[page].questions;
    if (std::find(questions.begin(), questions.end(), item) != questions.end()) return page;
  }
  return std::nullopt;
}

void ask_where(DecisionAid& aid, std::string_view setting) {
  for (const auto& sign : aid.urgent_signs) {
    if (sign.asked_where != setting) continue;
    for (const auto question : questions_read(sign.when))
      aid.questionnaire.items[question].hidden = false;
  }
}

std::vector<std::string> suggested_questions(const DecisionAid& aid, const Response& response,
                                             std::span<const OptionIndex> starred,
                                             const Preferences& preferences) {
  const auto answers = answers_of(response, aid.questionnaire);
  std::vector<std::string> ids;
  for (const auto& question : aid.suggested_questions) {
    if (holds(question.when, answers)) add_once(ids, question.id);
  }
  if (ids.size() < aid.sure_questions.fewest) {
    for (const auto& id : aid.sure_questions.questions) add_once(ids, id);
  }
  for (const auto& statement : aid.ready) {
    if (ready_answer(preferences.ready, statement.id) == false && !statement.question.empty())
      add_once(ids, statement.question);
  }
  for (const auto option : starred) {
    for (const auto& id : aid.options[option].questions) add_once(ids, id);
  }
  return ids;
}

std::vector<std::uint32_t> trade_offs_to_ask(const DecisionAid& aid,
                                             std::span<const OptionIndex> starred,
                                             const std::vector<SideTaken>& taken) {
  const auto is_starred = [&](const OptionId& id) {
    const auto option = aid.find_option(id);
    return option && std::find(starred.begin(), starred.end(), *option) != starred.end();
  };
  std::vector<std::uint32_t> asked;
  for (std::uint32_t i = 0; i < aid.trade_offs.size(); ++i) {
    const auto& options = aid.trade_offs[i].options;
    if (std::any_of(options.begin(), options.end(), is_starred) &&
        !is_moot(aid.trade_offs[i], taken))
      asked.push_back(i);
  }
  return asked;
}

bool matters(const CompareRow& row, const Preferences& preferences) {
  return std::any_of(row.goals.begin(), row.goals.end(), [&](const std::string& goal) {
    return preferences.place_of(goal).has_value();
  });
}

std::vector<std::uint32_t> rows_in_order(const DecisionAid& aid, const Preferences& preferences,
                                         std::string_view picked) {
  std::vector<std::uint32_t> rows(aid.rows.size());
  std::iota(rows.begin(), rows.end(), 0U);
  const auto place = [&](std::uint32_t row) {
    if (aid.rows[row].id == picked) return 0;
    int first = std::numeric_limits<int>::max();
    for (const auto& goal : aid.rows[row].goals)
      first = std::min(first, preferences.place_of(goal).value_or(first));
    return first;
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
  return rows;
}

}  // namespace kiosk

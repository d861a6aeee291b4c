#include "app/driving/packed_form.h"

#include <algorithm>

#include "app/domain/occurrence.h"
#include "app/domain/validation.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

constexpr std::string_view denied = "no";

/// The possible answers to a question; empty where they are not few and known.
std::vector<Answer> possible_answers(const Item& item) {
  std::vector<Answer> answers;
  if (!item.is_question() || item.type == ItemType::open_choice) return answers;
  for (const auto& option : item.options) answers.push_back(option.value);
  if (!answers.empty()) return answers;
  if (item.type == ItemType::boolean) return {Answer{true}, Answer{false}};
  const auto least = item.limits.whole_min();
  const auto most = item.limits.whole_max();
  if (item.type != ItemType::integer || !least || !most ||
      *most - *least >= static_cast<std::int64_t>(most_bits))
    return answers;
  for (auto number = *least; number <= *most; ++number) answers.emplace_back(number);
  return answers;
}

bool is_hidden(const Questionnaire& form, ItemIndex item) {
  for (auto above = item; above != no_item; above = form.items[above].parent) {
    if (form.items[above].hidden) return true;
  }
  return false;
}

bool has_twins(const std::vector<Answer>& answers) {
  for (auto one = answers.begin(); one != answers.end(); ++one) {
    if (std::any_of(one + 1, answers.end(), [&](const Answer& other) { return same(*one, other); }))
      return true;
  }
  return false;
}

/// Why an item cannot be packed, or "".
std::string why_not(const Questionnaire& form, ItemIndex index) {
  const auto& item = form.items[index];
  const bool is_asked = item.is_question() && !is_hidden(form, index);
  const bool beneath_question = item.parent != no_item && form.items[item.parent].is_question();
  const bool begins_selected =
      std::any_of(item.options.begin(), item.options.end(),
                  [](const AnswerOption& option) { return option.initially_selected; });
  for (const auto read : questions_read(item.enable_when)) {
    if (read != no_item && read >= index) return "it depends on a later question";
  }
  if (is_asked && beneath_question) return "it is nested in a question";
  if (!item.entry.initial.empty() || begins_selected) return "it has an initial answer";
  if (!is_asked) return {};
  const auto possible = possible_answers(item);
  if (possible.empty()) return "its answers are not listed";
  if (possible.size() > most_bits || has_twins(possible)) return "it has too many answers";
  if (item.read_only || item.limits.min_occurs || item.limits.max_occurs)
    return "it is read-only, or limits how many answers it takes";
  return {};
}

std::string why_not(const DecisionAid& aid) {
  const auto& form = aid.questionnaire;
  if (form.evaluator || form.has_repetitions) return "the form calculates or repeats";
  if (aid.plan.answers_page == AnswersPage::by_the_person) return "the form has no aid";
  if (aid.options.size() > most_bits || aid.urgent_signs.size() > most_bits)
    return "there are more than 64 treatments or signs";
  for (ItemIndex item = 0; item < form.items.size(); ++item) {
    if (const auto reason = why_not(form, item); !reason.empty())
      return form.items[item].link_id + ": " + reason;
  }
  for (std::uint32_t page = 0; page < aid.sign_pages.size(); ++page) {
    const auto& rows = aid.sign_pages[page].questions;
    for (const auto row : rows) {
      const auto& item = form.items[row];
      const bool can_deny =
          std::any_of(item.options.begin(), item.options.end(),
                      [](const AnswerOption& option) { return code_of(option.value) == denied; });
      const auto read = questions_read(item.enable_when);
      const bool reads_page = std::any_of(read.begin(), read.end(), [&](ItemIndex question) {
        return std::find(rows.begin(), rows.end(), question) != rows.end();
      });
      if (asks_signs(aid, page) && (!can_deny || item.repeats || reads_page))
        return item.link_id + ": its page of signs cannot be denied as a whole";
    }
  }
  return {};
}

PackedItem pack_item(const DecisionAid& aid, PackedConditions& conditions, ItemIndex index) {
  const auto& form = aid.questionnaire;
  const auto& item = form.items[index];
  const bool beneath_question = item.parent != no_item && form.items[item.parent].is_question();
  PackedItem packed{
      .parent = item.parent,
      .page = sign_page_of(aid, index).value_or(no_page),
      .has_place = item.type != ItemType::group && !beneath_question && !is_hidden(form, index),
      .is_question = item.is_question(),
      .required = item.required,
      .repeats = item.repeats,
      .declinable = !item.entry.decline.empty()};
  if (item.conditional) packed.enable_when = conditions.add(item.enable_when);
  const auto& possible = conditions.possible(index);
  for (std::size_t n = 0; n < possible.size(); ++n) {
    const auto bit = AnswerBits{1} << n;
    const auto code = code_of(possible[n]);
    if (!fault_of(item, std::span(&possible[n], 1))) packed.allowed |= bit;
    if (n < item.options.size() && item.options[n].exclusive) packed.exclusive |= bit;
    if (code == denied) packed.denies |= bit;
    if (std::find(aid.unknown_answers.begin(), aid.unknown_answers.end(), code) !=
        aid.unknown_answers.end())
      packed.unknown |= bit;
  }
  return packed;
}

/// Fills, from the last item to the first, what depends on each: its dependents, what is inside
/// them, and what depends on those.
void find_later(const Questionnaire& form, std::vector<PackedItem>& items) {
  for (auto index = static_cast<ItemIndex>(items.size()); index-- > 0;) {
    auto& later = items[index].later;
    const auto add = [&](ItemIndex item) {
      later.push_back(item);
      later.insert(later.end(), items[item].later.begin(), items[item].later.end());
    };
    for (const auto dependent : form.dependents[index]) add(dependent);
    for (auto child = index + 1; child < form.items[index].end; child = form.items[child].end)
      add(child);
    std::sort(later.begin(), later.end());
    later.erase(std::unique(later.begin(), later.end()), later.end());
  }
}

bool is_read_by(const std::vector<bool>& read, const PackedItem& item) {
  return std::any_of(item.later.begin(), item.later.end(),
                     [&](ItemIndex later) { return read[later]; });
}

void add_causes(PackedConditions& conditions, const Condition& condition,
                std::vector<Condition> above, std::vector<PackedSign::Cause>& causes) {
  if (condition.kind == Condition::Kind::none) return;
  above.push_back(condition);
  if (condition.reads_answers()) {
    above.push_back({.kind = Condition::Kind::comparison,
                     .question = condition.question,
                     .operation = Operator::exists,
                     .operand = true});
    causes.push_back({.question = condition.question,
                      .when = conditions.add({.kind = Condition::Kind::all, .parts = above})});
  }
  for (const auto& part : condition.parts) add_causes(conditions, part, above, causes);
}

}  // namespace

std::vector<PackedSign::Cause> causes_of(PackedConditions& conditions, const Condition& condition) {
  std::vector<PackedSign::Cause> causes;
  add_causes(conditions, condition, {}, causes);
  return causes;
}

Packing pack_form(const DecisionAid& aid) {
  if (auto reason = why_not(aid); !reason.empty()) return {.why_not = std::move(reason)};
  std::vector<std::vector<Answer>> possible;
  for (const auto& item : aid.questionnaire.items) {
    auto answers = possible_answers(item);
    if (answers.size() > most_bits) answers.clear();  // a hidden question, which nobody answers
    possible.push_back(std::move(answers));
  }
  PackedForm packed{.conditions = PackedConditions(std::move(possible))};
  const auto count = static_cast<ItemIndex>(aid.questionnaire.items.size());
  for (ItemIndex item = 0; item < count; ++item)
    packed.items.push_back(pack_item(aid, packed.conditions, item));
  find_later(aid.questionnaire, packed.items);
  for (std::uint32_t page = 0; page < aid.sign_pages.size(); ++page)
    packed.pages.push_back(
        {.rows = aid.sign_pages[page].questions, .asks_signs = asks_signs(aid, page)});
  std::vector<bool> read(count);
  for (const auto& sign : aid.urgent_signs) {
    for (const auto question : questions_read(sign.when)) {
      if (question != no_item) read[question] = true;
    }
    auto& entry = packed.signs.emplace_back();
    if (sign.speed == Urgency::week) continue;
    entry.when = packed.conditions.add(sign.when);
    entry.causes = causes_of(packed.conditions, sign.when);
  }
  for (ItemIndex item = 0; item < count; ++item)
    packed.items[item].read_by_a_sign = read[item] || is_read_by(read, packed.items[item]);
  return {.form = std::move(packed)};
}

}  // namespace kiosk

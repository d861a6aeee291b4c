#include "app/commands/packed_visits.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "app/commands/packed_cohort.h"
#include "app/commands/visit_words.h"

namespace kiosk {
namespace {

constexpr AnswerBits bit(std::size_t n) { return AnswerBits{1} << n; }

bool has_too_many_rules(const DecisionAid& aid) {
  return std::any_of(aid.options.begin(), aid.options.end(),
                     [](const Option& option) { return option.shown_when.size() > most_bits; });
}

std::unique_ptr<PackedPerson> person_of(PackedForm& form, const CohortPerson* who) {
  if (who) return std::make_unique<PackedCohortPerson>(form, who->cohort);
  return std::make_unique<RandomPackedPerson>(form);
}

constexpr auto no_side = std::numeric_limits<std::size_t>::max();

}  // namespace

std::optional<PackedVisits::PackedSide> PackedVisits::unless_of(const DecisionAid& aid,
                                                                const TradeOff& trade_off) {
  const auto& all = aid.trade_offs;
  const auto named = std::find_if(all.begin(), all.end(), [&](const TradeOff& other) {
    return other.id == trade_off.unless.id;
  });
  if (named == all.end()) return std::nullopt;
  const auto side = std::find(named->sides.begin(), named->sides.end(), trade_off.unless.side);
  return PackedSide{.trade_off = static_cast<std::size_t>(named - all.begin()),
                    .side = static_cast<std::size_t>(side - named->sides.begin())};
}

VisitOutcome outcome_of(const VisitRecord& record, const DecisionAid& aid, bool with_effort) {
  VisitOutcome outcome{.options = std::vector<bool>(aid.options.size()),
                       .signs = std::vector<bool>(aid.urgent_signs.size()),
                       .rules = std::vector<AnswerBits>(aid.options.size()),
                       .asked = std::vector<bool>(aid.questionnaire.items.size())};
  for (const auto& shown : record.shown) {
    outcome.options[shown.option] = true;
    for (const auto rule : shown.rules) {
      if (rule < most_bits) outcome.rules[shown.option] |= bit(rule);
    }
  }
  for (const auto sign : record.signs) outcome.signs[sign] = true;
  for (const auto item : record.asked) outcome.asked[item] = true;
  if (with_effort) outcome.effort = record.effort;
  return outcome;
}

PackedVisits::Made PackedVisits::make(const DecisionAid& aid, const RuleArguments& arguments,
                                      const CohortPerson* person) {
  if (has_too_many_rules(aid)) return {.why_not = "a treatment has more than 64 rules"};
  auto packing = pack_form(aid);
  if (!packing.form) return {.why_not = std::move(packing.why_not)};
  Made made{.visits = std::unique_ptr<PackedVisits>(
                new PackedVisits(aid, std::move(*packing.form), person))};
  made.visits->pack_options(arguments);
  made.visits->pack_suggestions();
  return made;
}

PackedVisits::PackedVisits(const DecisionAid& aid, PackedForm form, const CohortPerson* person)
    : aid_(aid), who_(person), form_(std::move(form)), person_(person_of(form_, person)) {
  const auto& options = aid.options;
  for (const auto& trade_off : aid.trade_offs) {
    auto& concerned = trade_off_options_.emplace_back();
    for (std::size_t n = 0; n < options.size(); ++n) {
      const auto& ids = trade_off.options;
      if (std::find(ids.begin(), ids.end(), options[n].id) != ids.end()) concerned |= bit(n);
    }
    unless_.push_back(unless_of(aid, trade_off));
  }
  if (aid.together_when) together_when_ = form_.conditions.add(*aid.together_when);
  count_words();
  walk_ = std::make_unique<PackedWalk>(form_, *person_, words_);
  outcome_.options.assign(options.size(), false);
  outcome_.signs.assign(form_.signs.size(), false);
  outcome_.rules.assign(options.size(), 0);
}

void PackedVisits::count_words() {
  words_.items.assign(form_.items.size(), 0);
  words_.signs.assign(form_.signs.size(), 0);
  if (!who_) return;
  for (ItemIndex item = 0; item < form_.items.size(); ++item)
    words_.items[item] = who_->words.of_item(item);
  for (std::uint32_t sign = 0; sign < form_.signs.size(); ++sign)
    words_.signs[sign] = who_->words.of_sign(sign);
}

std::uint32_t PackedVisits::number_of(const std::string& question) {
  const auto [found, is_new] =
      numbers_.try_emplace(question, static_cast<std::uint32_t>(numbers_.size()));
  if (is_new) question_words_.push_back(who_ ? who_->words.of("questions." + question) : 0);
  return found->second;
}

void PackedVisits::pack_options(const RuleArguments& arguments) {
  auto& conditions = form_.conditions;
  for (OptionIndex n = 0; n < aid_.options.size(); ++n) {
    const auto& option = aid_.options[n];
    auto& packed = options_.emplace_back();
    for (std::size_t rule = 0; rule < option.shown_when.size(); ++rule) {
      const auto& when = option.shown_when[rule].when;
      auto& entry = packed.shown_when.emplace_back();
      entry.when = conditions.add(when);
      if (who_) entry.words = who_->words.of_reason(option.shown_when[rule]);
      const auto causes = causes_of(conditions, when);
      for (const auto question : arguments.of_option_rule[n][rule]) {
        auto& named = entry.named.emplace_back();
        for (const auto& cause : causes) {
          if (cause.question == question) named.push_back(cause.when);
        }
      }
    }
    for (const auto& rule : option.not_when) packed.not_when.push_back(conditions.add(rule.when));
    for (const auto& rule : option.not_shown) packed.not_shown.push_back(conditions.add(rule.when));
    for (const auto& question : option.questions) packed.questions.push_back(number_of(question));
  }
}

void PackedVisits::pack_suggestions() {
  for (const auto& question : aid_.suggested_questions)
    suggestions_.push_back(
        {.when = form_.conditions.add(question.when), .question = number_of(question.id)});
  for (const auto& id : aid_.sure_questions.questions) sure_.push_back(number_of(id));
}

bool PackedVisits::any_holds(const std::vector<Entry>& entries) const {
  return std::any_of(entries.begin(), entries.end(),
                     [&](Entry entry) { return walk_->holds(entry); });
}

/// The rules of a treatment, and the invariants of its reasons: what a sentence names is a reason,
/// and where the treatment is not shown, some sentence says why.
void PackedVisits::show_option(OptionIndex option) {
  const auto& packed = options_[option];
  AnswerBits rules = 0;
  for (std::size_t rule = 0; rule < packed.shown_when.size(); ++rule) {
    if (walk_->holds(packed.shown_when[rule].when)) rules |= bit(rule);
  }
  const bool is_excluded = (rules != 0 || !packed.not_shown.empty()) && any_holds(packed.not_when);
  if (rules == 0 || is_excluded) {
    broke_ = broke_ || (!packed.not_shown.empty() && !is_excluded && !any_holds(packed.not_shown));
    return;
  }
  shown_ |= bit(option);
  outcome_.rules[option] = rules;
  for (std::size_t rule = 0; rule < packed.shown_when.size(); ++rule) {
    if ((rules & bit(rule)) == 0) continue;
    outcome_.effort.words += packed.shown_when[rule].words;
    for (const auto& named : packed.shown_when[rule].named) broke_ = broke_ || !any_holds(named);
  }
}

void PackedVisits::show_options() {
  shown_ = 0;
  outcome_.rules.assign(options_.size(), 0);
  for (OptionIndex option = 0; option < options_.size(); ++option) show_option(option);
  broke_ = broke_ || (shown_ == 0 && !options_.empty());
  for (std::size_t n = 0; n < options_.size(); ++n) outcome_.options[n] = (shown_ & bit(n)) != 0;
}

void PackedVisits::suggest(std::uint32_t question) {
  if (suggested_[question]) return;
  suggested_[question] = true;
  ++suggested_count_;
  suggested_words_ += question_words_[question];
}

void PackedVisits::suggest_from_answers() {
  suggested_.assign(question_words_.size(), false);
  suggested_count_ = 0;
  suggested_words_ = 0;
  for (const auto& suggestion : suggestions_) {
    if (walk_->holds(suggestion.when)) suggest(suggestion.question);
  }
  if (suggested_count_ >= aid_.sure_questions.fewest) return;
  for (const auto question : sure_) suggest(question);
}

void PackedVisits::read_cards() {
  auto& effort = outcome_.effort;
  starred_.clear();
  for (OptionIndex option = 0; option < options_.size(); ++option) {
    if ((shown_ & bit(option)) == 0) continue;
    effort.words += who_->words.of_entry(option);
    if (starred_.size() < who_->cohort.cards_read) starred_.push_back(option);
  }
  for (std::size_t n = 0; n < starred_.size(); ++n)
    effort.words += who_->words.of_card(starred_[n], n + 1 > who_->cohort.cards_read_whole);
  constexpr std::uint64_t touches_of_card = 2;  // to it from the list or from the card before, star
  constexpr std::uint64_t back_and_on = 2;
  effort.touches += starred_.empty() ? 1 : starred_.size() * touches_of_card + back_and_on;
}

void PackedVisits::weigh_trade_offs(Chance& chance) {
  AnswerBits starred = 0;
  for (const auto option : starred_) starred |= bit(option);
  sides_.assign(aid_.trade_offs.size(), no_side);
  for (std::uint32_t n = 0; n < aid_.trade_offs.size(); ++n) {
    if ((trade_off_options_[n] & starred) == 0) continue;
    const auto& unless = unless_[n];
    if (unless && sides_[unless->trade_off] == unless->side) continue;
    outcome_.effort.words += who_->words.of_trade_off(n);
    outcome_.effort.touches += 2;
    if (!chance.one_in(3))
      sides_[n] = static_cast<std::size_t>(chance.below(aid_.trade_offs[n].sides.size()));
  }
}

void PackedVisits::answer_points(Chance& chance) {
  for (std::uint32_t n = 0; n < aid_.points.size(); ++n) {
    outcome_.effort.words += who_->words.of_point(n);
    outcome_.effort.touches += 2;
    if (!chance.one_in(3)) chance.below(aid_.points[n].answers.size());
  }
}

void PackedVisits::list_questions(Chance& chance) {
  suggest_from_answers();
  outcome_.effort.suggested = suggested_count_;
  for (const auto option : starred_) {
    for (const auto question : options_[option].questions) suggest(question);
  }
  outcome_.effort.words += who_->words.of("topics.") + suggested_words_;
  const bool takes_one = suggested_count_ > 0 && chance.one_in(2);
  if (takes_one) chance.below(suggested_count_);
  outcome_.effort.touches += takes_one ? 2 : 1;
}

/// The stops of `stops_after_form`, with what a person of a cohort touches on each.
void PackedVisits::after_form(Chance& chance) {
  auto& effort = outcome_.effort;
  if (walk_->holds(together_when_)) effort.touches += chance.one_in(2) ? 2 : 1;
  if (!aid_.goals.empty()) {
    constexpr std::uint64_t goals_touched = 2;
    effort.words += who_->words.of("goals.");
    effort.touches += goals_touched + 1;
    for (std::uint64_t n = 0; n < goals_touched; ++n) chance.below(aid_.goals.size());
  }
  if (!aid_.families.empty()) {
    effort.words += who_->words.of_map();
    ++effort.touches;
  }
  starred_.clear();
  if (!options_.empty()) read_cards();
  weigh_trade_offs(chance);
  answer_points(chance);
  list_questions(chance);
  if (!aid_.ready.empty()) {
    effort.words += who_->words.of("ready.");
    std::uint64_t yes = 0;
    for (std::size_t n = 0; n < aid_.ready.size(); ++n) yes += chance.one_in(2) ? 1 : 0;
    constexpr std::uint64_t others_and_next = 2;
    effort.touches += std::min<std::uint64_t>(yes, aid_.ready.size() - yes) + others_and_next;
  }
  effort.touches += 2;  // the print, and the end
}

const VisitOutcome& PackedVisits::visit(std::uint64_t seed) {
  Chance chance(seed);
  outcome_.effort = {};
  broke_ = !walk_->go(chance);
  for (std::size_t n = 0; n < form_.signs.size(); ++n)
    outcome_.signs[n] = (walk_->signs() & bit(n)) != 0;
  outcome_.asked = walk_->asked();
  show_options();
  if (who_) {
    outcome_.effort.touches = walk_->touches();
    outcome_.effort.words += walk_->words();
    outcome_.effort.has_sign = walk_->has_sign();
    after_form(chance);
  } else {
    outcome_.effort = {};
  }
  return outcome_;
}

}  // namespace kiosk

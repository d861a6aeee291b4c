// The table of when each treatment comes up, written here a second time and apart from the aid's
// rules. Whoever sits in the waiting room gets the cards of this table and no other.
#include <gtest/gtest.h>
#include <set>

#include "app/commands/cohort_figures.h"
#include "app/commands/cohort_person.h"
#include "app/content/read_content.h"
#include "tests/support/visitor.h"

namespace kiosk {
namespace {

constexpr std::uint64_t people = 1000;
constexpr std::size_t cards_in_the_middle = 9;  // eight are wanted: see docs/decisions.md

using Names = std::set<std::string>;

const Names spine{"neck", "upper-back", "lower-back"};
const Names limbs{"left-hip",       "right-hip",       "left-thigh",    "right-thigh",
                  "left-lower-leg", "right-lower-leg", "left-shoulder", "right-shoulder",
                  "left-arm",       "right-arm"};
const Names near_nerves{"neck",   "upper-back",    "lower-back",    "chest",
                        "pelvis", "left-shoulder", "right-shoulder"};
const Names where_cement_holds{"neck",   "upper-back", "lower-back",
                               "pelvis", "left-hip",   "right-hip"};

bool meet(const Names& some, const Names& others) {
  return std::any_of(some.begin(), some.end(),
                     [&](const auto& one) { return others.contains(one); });
}

/// What a person said, by linkId.
class Said {
 public:
  explicit Said(const Response& response) {
    const auto& items = real_aid().questionnaire.items;
    const auto answers = answers_of(response, real_aid().questionnaire);
    for (ItemIndex item = 0; item < items.size(); ++item) {
      for (const auto& answer : answers(item)) {
        if (const auto* coding = std::get_if<Coding>(&answer))
          codes_[items[item].link_id].insert(coding->code);
        if (const auto* number = std::get_if<std::int64_t>(&answer))
          numbers_[items[item].link_id] = *number;
      }
    }
  }

  Names of(const std::string& question) const {
    const auto found = codes_.find(question);
    return found == codes_.end() ? Names{} : found->second;
  }
  bool is(const std::string& question, const Names& some) const { return meet(of(question), some); }
  bool is_open(const std::string& question) const { return of(question).empty(); }
  std::int64_t number(const std::string& question) const {
    const auto found = numbers_.find(question);
    return found == numbers_.end() ? 0 : found->second;
  }
  bool has_number(const std::string& question) const { return numbers_.contains(question); }

 private:
  std::map<std::string, Names> codes_{};
  std::map<std::string, std::int64_t> numbers_{};
};

/// The situation of a person, in the words of the table.
struct Situation {
  const Said& said;
  Names sore = said.of("pain-sites");
  bool falls_short = said.is("pain-relief", {"partly", "not"});
  bool pain = said.number("pain-now") > 0 ||
              said.number("pain-worst") > 0 || said.number("pain-average") > 0 ||
              (!sore.empty() && !sore.contains("unsure")) || falls_short;
  bool pain_not_told = !said.has_number("pain-now") && !said.has_number("pain-worst") &&
                       !said.has_number("pain-average");
  bool takes_something = said.is("pain-medicine", {"shop", "prescribed", "strong"});
  bool hurts_on_moving = said.is("pain-on-movement", {"yes"});
  bool weak_or_broken = said.is("bone-strength", {"weak", "broken"});
  bool may_be_weak = said.is("bone-strength", {"weak", "unknown"}) || said.is_open("bone-strength");
  bool few_sore_places = !sore.empty() && !sore.contains("unsure") && sore.size() <= 3;
  bool only_the_head = sore == Names{"head"};
  bool near_no_nerve = !sore.empty() && !sore.contains("unsure") && !meet(sore, near_nerves);
  bool cord_sign = has_cord_sign({"yes"});
  bool cord_sign_or_unsure = has_cord_sign({"yes", "unsure"});

  bool has_cord_sign(const Names& answers) const {
    return said.is("sign-legs", answers) || said.is("sign-arms", answers) ||
           said.is("sign-numb", answers) || said.is("sign-bladder", answers);
  }
  bool type(const Names& types) const { return said.is("cancer-type", types); }
};

Names local_treatments(const Situation& s) {
  Names cards;
  if (s.pain || s.weak_or_broken || s.cord_sign_or_unsure ||
      s.said.is("treatments-tried", {"surgery"}))
    cards.insert("external-radiation");
  if (s.few_sore_places && s.falls_short && s.said.is("treatments-tried", {"external-radiation"}) &&
      !s.said.is("radiation-helped", {"yes"}) && !s.cord_sign)
    cards.insert("heat-or-cold");
  Names held = limbs;
  held.insert("pelvis");
  held.insert(spine.begin(), spine.end());
  if ((s.said.is("bone-strength", {"weak"}) && !s.only_the_head) ||
      (meet(s.sore, held) && s.hurts_on_moving && s.may_be_weak))
    cards.insert("surgery-stabilise");
  if (meet(s.sore, where_cement_holds) && !s.cord_sign &&
      (s.weak_or_broken || (s.hurts_on_moving && s.may_be_weak)))
    cards.insert("surgery-cement");
  if (s.said.is("bone-strength", {"broken"}) || s.said.is("sign-break", {"yes", "unsure"}))
    cards.insert("surgery-repair");
  return cards;
}

Names medicines(const Situation& s) {
  Names cards;
  if (s.pain || s.takes_something || s.pain_not_told || s.said.is("pain-at-night", {"yes"}) ||
      s.hurts_on_moving)
    cards.insert("pain-medicine");
  const bool nothing_yet = s.said.number("pain-worst") >= 7 && s.said.is("pain-medicine", {"none"});
  if (s.cord_sign_or_unsure || ((s.falls_short || nothing_yet) && !s.near_no_nerve))
    cards.insert("steroids");
  return cards;
}

Names whole_body(const Situation& s) {
  Names cards{"targeted-therapy"};
  const bool not_ruled_out =
      s.said.is("hormone-sensitive", {"yes", "unknown"}) || s.said.is_open("hormone-sensitive");
  if (s.type({"prostate"}) || (s.type({"breast"}) && not_ruled_out) ||
      s.said.is("on-hormone-therapy", {"yes"}) ||
      (s.type({"other", "unknown"}) && s.said.is("hormone-sensitive", {"yes"})))
    cards.insert("hormone-therapy");
  if (s.type({"lung", "bladder", "bowel", "prostate", "breast", "unknown", "other"}))
    cards.insert("chemotherapy");
  const bool not_known =
      s.said.is("hormone-working", {"unknown"}) || s.said.is_open("hormone-working");
  const bool no_longer_held = s.said.is("hormone-working", {"no"}) ||
                              (not_known && s.said.is("on-hormone-therapy", {"yes", "unknown"}));
  const bool prostate = s.type({"prostate"}) && no_longer_held &&
                        s.said.is("lesion-count", {"2", "3-5", "6-plus", "unknown"}) &&
                        !s.said.is("prostate-drugs", {"abiraterone"});
  const bool breast = s.type({"breast"}) && s.said.is("lesion-count", {"6-plus"}) && s.falls_short;
  if ((prostate || breast) && !s.cord_sign) cards.insert("radiation-by-vein");
  return cards;
}

/// The cards of the table. Moving well is for everybody in the patients' tables, so it is here.
Names by_the_table(const Said& said) {
  const Situation situation{.said = said};
  Names cards{"bone-strengthening", "physical-therapy", "comfort-care", "clinical-trial"};
  for (const auto& some :
       {local_treatments(situation), medicines(situation), whole_body(situation)})
    cards.insert(some.begin(), some.end());
  return cards;
}

std::string as_code(const Answer& answer) {
  if (const auto* coding = std::get_if<Coding>(&answer)) return coding->code;
  return std::to_string(std::get<std::int64_t>(answer));
}

/// Somebody of the waiting room, who has answered the whole form.
Visitor somebody(const Cohort& cohort, std::uint64_t seed) {
  const auto& form = real_aid().questionnaire;
  Chance chance(seed);
  Visitor visitor(real_aid());
  visitor.dispatch(StartRequested{});
  for (ItemIndex item = 0; item < form.items.size(); ++item) {
    const auto& link_id = form.items[item].link_id;
    if (!form.items[item].is_question()) continue;
    const auto& response = visitor.session.response;
    if (!Occurrence(response, form, visitor.node(link_id)).is_asked()) continue;
    std::vector<std::string> codes;
    for (const auto& answer : drawn_answers(cohort, item, answers_of(response, form), chance))
      codes.push_back(as_code(answer));
    if (!codes.empty()) visitor.answers(link_id, codes);
  }
  return visitor;
}

TEST(TheWaitingRoom, GetsTheCardsOfTheTableAndNoOther) {
  const auto reading = read_cohort(cohort_file(real_aid().folder), real_aid().questionnaire);
  ASSERT_TRUE(reading.value);
  std::vector<std::size_t> cards;
  for (std::uint64_t seed = 1; seed <= people; ++seed) {
    const auto visitor = somebody(*reading.value, seed);
    const auto treatments = visitor.treatments();

    const auto wanted = by_the_table(Said(visitor.session.response));

    EXPECT_EQ(Names(treatments.begin(), treatments.end()), wanted) << "person " << seed;
    cards.push_back(wanted.size());
  }
  std::sort(cards.begin(), cards.end());

  EXPECT_EQ(cards[people / 2], cards_in_the_middle) << "the table itself: fewer need another table";
}

}  // namespace
}  // namespace kiosk

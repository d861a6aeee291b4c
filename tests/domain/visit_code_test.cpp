#include "app/domain/visit_code.h"

#include <gtest/gtest.h>

#include "app/domain/bit_line.h"
#include "app/domain/enablement.h"
#include "app/domain/visit_code_parts.h"

namespace kiosk {
namespace {

Answer coding(const std::string& code) { return Coding{.system = "urn:test", .code = code}; }

Item choice(const std::string& id, const std::vector<std::string>& codes, bool repeats = false) {
  Item item{.link_id = id, .type = ItemType::choice, .repeats = repeats};
  for (const auto& code : codes)
    item.options.push_back({.value = coding(code), .label = {.original = code}});
  return item;
}

constexpr ItemIndex pain = 0;
constexpr ItemIndex sites = 1;  // several, asked when there is pain
constexpr ItemIndex type = 2;   // open: words of one's own
constexpr ItemIndex tired = 3;  // yes or no
constexpr ItemIndex since = 4;  // a day

DecisionAid an_aid() {
  DecisionAid aid{.id = "test"};
  Item number{.link_id = "pain", .type = ItemType::integer};
  number.limits.min_value = 0;
  number.limits.max_value = 10;
  auto where = choice("sites", {"back", "hip", "thigh"}, true);
  where.conditional = true;
  where.enable_when = {.kind = Condition::Kind::comparison,
                       .question = pain,
                       .operation = Operator::greater,
                       .operand = std::int64_t{0}};
  auto open = choice("type", {"breast", "lung"});
  open.type = ItemType::open_choice;
  aid.questionnaire.items = {number,
                             where,
                             open,
                             {.link_id = "tired", .type = ItemType::boolean},
                             {.link_id = "since", .type = ItemType::date}};
  for (ItemIndex i = 0; i < aid.questionnaire.items.size(); ++i)
    aid.questionnaire.items[i].end = i + 1;
  aid.questionnaire.index();
  aid.options = {{.id = "rest"}, {.id = "heat"}, {.id = "cold"}};
  aid.goals = {{.id = "sleep"}, {.id = "walk"}};
  return aid;
}

class VisitCode : public testing::Test {
 protected:
  CarriedVisit a_visit() const {
    CarriedVisit visit{.day = "2026-11-24",
                       .response = blank_response(aid_.questionnaire),
                       .starred = {0, 2},
                       .goals = {"walk", "sleep"}};
    visit.response.items[pain].answers = {std::int64_t{7}};
    visit.response.items[sites].answers = {coding("back"), coding("thigh")};
    visit.response.items[type].answers = {coding("lung")};
    visit.response.items[tired].declined = true;
    settle_enablement(visit.response, aid_.questionnaire);
    return visit;
  }
  std::string code_of(const CarriedVisit& visit, OwnWords words = OwnWords::included) const {
    return visit_code(visit, aid_, words).value_or("");
  }

  DecisionAid aid_ = an_aid();
};

TEST_F(VisitCode, BringsEveryAnswerBack) {
  const auto read = read_visit_code(code_of(a_visit()), aid_).visit;

  ASSERT_TRUE(read);
  EXPECT_EQ(read->day, "2026-11-24");
  EXPECT_EQ(read->starred, (std::vector<OptionIndex>{0, 2}));
  EXPECT_EQ(read->goals, (std::vector<std::string>{"walk", "sleep"}));
  EXPECT_EQ(std::get<std::int64_t>(read->response.items[pain].answers.front()), 7);
  ASSERT_EQ(read->response.items[sites].answers.size(), 2U);
  EXPECT_EQ(kiosk::code_of(read->response.items[sites].answers[1]), "thigh");
  EXPECT_TRUE(read->response.items[tired].declined);
  EXPECT_TRUE(read->response.items[since].answers.empty());
}

TEST_F(VisitCode, IsShortEnoughToBeTypedAndReadAloud) {
  const auto code = code_of(a_visit());

  EXPECT_LE(code.size(), 20U);
  EXPECT_EQ(code.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), std::string::npos) << code;
}

TEST_F(VisitCode, MayBeTypedAsPeopleType) {
  auto typed = in_groups(code_of(a_visit()));
  for (auto& c : typed) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (auto& c : typed) {
    if (c == '0') c = 'o';
    if (c == '1') c = 'l';
  }

  EXPECT_TRUE(read_visit_code(" " + typed + " ", aid_).visit);
}

TEST_F(VisitCode, IsSetInGroupsOfWholeCharactersWhateverAKeyboardSends) {
  EXPECT_EQ(in_groups("AB12CD34E"), "AB12-CD34-E");
  EXPECT_EQ(in_groups("ABCñDé"), "ABCñ-Dé");
  EXPECT_EQ(in_groups("مرحبا"), "مرحب-ا");
  EXPECT_EQ(in_groups(""), "");
}

TEST_F(VisitCode, OneWrongCharacterIsNoticed) {
  const auto code = code_of(a_visit());
  for (std::size_t i = 0; i < code.size(); ++i) {
    for (const char other : {'7', 'Z', 'A'}) {
      auto wrong = code;
      wrong[i] = other;
      if (wrong == code) continue;
      EXPECT_EQ(read_visit_code(wrong, aid_).trouble, CodeTrouble::unreadable) << wrong;
    }
  }
}

TEST_F(VisitCode, ACodeThatWasCutIsNoticed) {
  const auto code = code_of(a_visit());

  for (std::size_t length = 0; length < code.size(); ++length)
    EXPECT_FALSE(read_visit_code(code.substr(0, length), aid_).visit) << length;
}

TEST_F(VisitCode, OfAnotherFormBringsNothingBack) {
  const auto code = code_of(a_visit());
  aid_.questionnaire.items[type].options.pop_back();

  const auto read = read_visit_code(code, aid_);

  EXPECT_FALSE(read.visit);
  EXPECT_EQ(read.trouble, CodeTrouble::other_form);
}

TEST_F(VisitCode, CarriesOwnWordsOnlyWhereThereIsRoom) {
  auto visit = a_visit();
  visit.response.items[type].answers = {std::string("Somewhere else, ¿no?")};
  visit.response.items[since].answers = {Date{"2026-03"}};

  const auto with = read_visit_code(code_of(visit), aid_).visit;
  const auto without = read_visit_code(code_of(visit, OwnWords::left_out), aid_).visit;

  ASSERT_TRUE(with && without);
  EXPECT_EQ(std::get<std::string>(with->response.items[type].answers.front()),
            "Somewhere else, ¿no?");
  EXPECT_EQ(std::get<Date>(with->response.items[since].answers.front()).text, "2026-03");
  EXPECT_TRUE(without->response.items[type].answers.empty());
  EXPECT_LT(code_of(visit, OwnWords::left_out).size(), code_of(visit).size());
}

TEST_F(VisitCode, CarriesAnOptionOfAnOpenListWithoutOwnWordsToo) {
  const auto read = read_visit_code(code_of(a_visit(), OwnWords::left_out), aid_).visit;

  ASSERT_TRUE(read);
  EXPECT_EQ(kiosk::code_of(read->response.items[type].answers.front()), "lung");
}

TEST_F(VisitCode, CarriesWordsOf255BytesAndLeavesOutLongerOnes) {
  for (const std::size_t bytes : {255U, 256U}) {
    auto visit = a_visit();
    visit.response.items[type].answers = {std::string(bytes, 'x')};

    const auto read = read_visit_code(code_of(visit), aid_).visit;

    ASSERT_TRUE(read) << bytes;
    EXPECT_EQ(read->response.items[type].answers.empty(), bytes == 256) << bytes;
  }
}

TEST_F(VisitCode, CarriesOwnWordsBesideOptionsOfAListOfSeveral) {
  auto& where = aid_.questionnaire.items[sites];
  where.type = ItemType::open_choice;
  auto visit = a_visit();
  visit.response.items[sites].answers = {coding("hip"), std::string("rib")};

  const auto read = read_visit_code(code_of(visit), aid_).visit;

  ASSERT_TRUE(read);
  const auto& answers = read->response.items[sites].answers;
  ASSERT_EQ(answers.size(), 2U);
  EXPECT_EQ(kiosk::code_of(answers[0]), "hip");
  EXPECT_EQ(std::get<std::string>(answers[1]), "rib");
}

TEST_F(VisitCode, ANumberThatCanHaveOneValueTakesNoRoom) {
  auto visit = a_visit();
  visit.response.items[pain].answers = {std::int64_t{0}};
  const auto of_eleven = code_of(visit).size();
  aid_.questionnaire.items[pain].limits.max_value = 0;

  const auto of_one = code_of(visit);

  EXPECT_LE(of_one.size(), of_eleven);
  const auto read = read_visit_code(of_one, aid_).visit;
  ASSERT_TRUE(read);
  EXPECT_EQ(std::get<std::int64_t>(read->response.items[pain].answers.front()), 0);
}

/// A number of so many bits.
struct Put {
  std::uint32_t value;
  int bits;
};

/// A code with a right checksum and the aid's fingerprint, whatever its body is.
std::string forged(const DecisionAid& aid, const std::vector<Put>& body) {
  BitWriter written;
  written.put(code::format_version, code::version_bits);
  written.put(code::fingerprint(aid), code::fingerprint_bits);
  written.put(2000, code::day_bits);
  written.put(1, 1);
  for (const auto& [value, bits] : body) written.put(value, bits);
  auto whole = written.bits();
  while (whole.size() % 5 != 0) whole.push_back(false);
  BitWriter checksum;
  checksum.put(crc32(whole) >> (32 - code::checksum_bits), code::checksum_bits);
  return as_base32(checksum.bits()) + as_base32(whole);
}

TEST_F(VisitCode, ThatNobodyCanHaveWrittenIsUnreadableThoughItsChecksumIsRight) {
  // Answered or not, declined or not, then the answer: of pain, sites, type, tired and since; then
  // the stars and the goals.
  const std::vector<Put> nothing{{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 3}, {0, 2}};
  const auto trouble = [&](const std::vector<Put>& body) {
    return read_visit_code(forged(aid_, body), aid_).trouble;
  };
  EXPECT_EQ(trouble(nothing), CodeTrouble::none);
  EXPECT_EQ(trouble({{1, 1}, {0, 1}, {11, 4}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 3}, {0, 2}}),
            CodeTrouble::unreadable)
      << "pain of 11 of 10";
  EXPECT_EQ(trouble({{1, 1}, {0, 1}, {10, 4}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 3}, {0, 2}}),
            CodeTrouble::none);
  EXPECT_EQ(trouble({{0, 1}, {1, 1}, {0, 1}, {0, 3}, {0, 1}, {0, 1}, {0, 1}, {0, 3}, {0, 2}}),
            CodeTrouble::unreadable)
      << "answered, and none of the places chosen";
  const auto type_of = [&](std::uint32_t place) {
    return std::vector<Put>{{0, 1},   {0, 1}, {1, 1}, {0, 1}, {place, 2}, {1, 8},
                            {'x', 8}, {0, 1}, {0, 1}, {0, 3}, {0, 2}};
  };
  EXPECT_EQ(trouble(type_of(2)), CodeTrouble::none) << "the place of own words";
  EXPECT_EQ(trouble(type_of(3)), CodeTrouble::unreadable) << "no place of the list";
  EXPECT_EQ(trouble({{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 3}, {2, 2}, {1, 1}, {1, 1}}),
            CodeTrouble::unreadable)
      << "the same goal twice";
  auto longer = nothing;
  longer.push_back({0, 10});
  EXPECT_EQ(trouble(longer), CodeTrouble::unreadable) << "more than there is to read";
  EXPECT_EQ(trouble({{0, 1}}), CodeTrouble::unreadable) << "less";
}

TEST_F(VisitCode, LeavesOutWhatDoesNotApply) {
  auto visit = a_visit();
  visit.response.items[pain].answers = {std::int64_t{0}};
  settle_enablement(visit.response, aid_.questionnaire);

  const auto read = read_visit_code(code_of(visit), aid_).visit;

  ASSERT_TRUE(read);
  EXPECT_TRUE(read->response.items[sites].answers.empty());
}

TEST_F(VisitCode, ThereIsNoneForWhatItCannotCarry) {
  EXPECT_FALSE(visit_code({.day = "2026-11-24"}, aid_, OwnWords::included))
      << "a visit that has not begun";
  EXPECT_FALSE(
      visit_code({.day = "soon", .response = a_visit().response}, aid_, OwnWords::included));
  aid_.questionnaire.items[since].type = ItemType::attachment;
  EXPECT_FALSE(visit_code(a_visit(), aid_, OwnWords::included));
}

}  // namespace
}  // namespace kiosk

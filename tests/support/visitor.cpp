#include "tests/support/visitor.h"

#include <gtest/gtest.h>

#include "app/content/read_content.h"
#include "app/session/navigation.h"
#include "app/session/signs.h"

namespace kiosk {
namespace {

constexpr int most_steps = 200;

Answer answer_in(const Item& item, const std::string& written) {
  if (item.type == ItemType::integer) return std::int64_t{std::stoll(written)};
  if (item.type == ItemType::boolean) return written == "yes";
  for (const auto& option : item.options) {
    if (code_of(option.value) == written) return option.value;
  }
  ADD_FAILURE() << item.link_id << " has no answer " << written;
  return written;
}

/// The first of these codes that is an answer to the item; else its last answer.
std::string first_of(const Item& item, const std::vector<std::string>& codes) {
  for (const auto& code : codes) {
    for (const auto& option : item.options) {
      if (code_of(option.value) == code) return code;
    }
  }
  return std::string(code_of(item.options.back().value));
}

std::string written(const Answer& answer) {
  if (const auto* number = std::get_if<std::int64_t>(&answer)) return std::to_string(*number);
  if (const auto* truth = std::get_if<bool>(&answer)) return *truth ? "yes" : "no";
  if (const auto* words = std::get_if<std::string>(&answer)) return *words;
  return std::string(code_of(answer));
}

}  // namespace

Visitor& Visitor::dispatch(const Event& event) {
  Driver::dispatch(event);
  return *this;
}

Visitor& Visitor::answers(const LinkId& question, const std::vector<std::string>& codes) {
  const auto place = node(question);
  const auto& item = aid.questionnaire.items[aid.questionnaire.find(question)];
  if (codes == std::vector<std::string>{"declined"}) return dispatch(AnswerDeclined{place});
  std::vector<Answer> given;
  for (const auto& code : codes) given.push_back(answer_in(item, code));
  return dispatch(AnswerGiven{place, std::move(given)});
}

Visitor& Visitor::jump_to(const LinkId& question) {
  session.screen = screen_asking(session, aid, node(question));
  return *this;
}

void Visitor::answer_on_the_way(NodeIndex place, const Answers& given, Otherwise otherwise) {
  const auto& item = aid.questionnaire.items[session.response.items[place].item];
  if (!item.is_question()) return;
  if (const auto found = given.find(item.link_id); found != given.end())
    answers(item.link_id, found->second);
  else if (!session.response.items[place].answers.empty() || session.response.items[place].declined)
    return;
  else if (otherwise == Otherwise::does_not_know && item.options.empty())
    answers(item.link_id, {"declined"});
  else if (item.options.empty()) answers(item.link_id, {"0"});
  else if (otherwise == Otherwise::does_not_know)
    answers(item.link_id, {first_of(item, {"unknown", "unsure"})});
  else
    answers(item.link_id,
            {first_of(item, {"no", "none", "unknown", "sound", "easy", "patient", "unsure"})});
}

Visitor& Visitor::answers_here(const Answers& given) {
  for (const auto asked : asked_here()) answer_on_the_way(asked, given, Otherwise::calm);
  return *this;
}

Visitor& Visitor::walks_to_the_treatments(const Answers& given, Otherwise otherwise) {
  for (int step = 0; step < most_steps && at() != "treatments"; ++step) {
    path_.push_back(at());
    // An answer may add a row to the page.
    for (std::size_t rows = 0; rows != asked_here().size();) {
      rows = asked_here().size();
      for (const auto asked : asked_here()) answer_on_the_way(asked, given, otherwise);
    }
    if (on<UrgentScreen>()) dispatch(StaffTold{});
    else goes_on();
  }
  EXPECT_EQ(at(), "treatments");
  return *this;
}

Visitor& Visitor::answers_the_signs(const Answers& given) {
  if (at() == "welcome") starts();
  const auto is_over = [&] {
    const bool were_signs = !path_.empty() && path_.back().starts_with("signs.");
    return at() == "urgent" || (were_signs && !at().starts_with("signs."));
  };
  for (int step = 0; step < most_steps && !is_over(); ++step) {
    path_.push_back(at());
    answers_here(given).goes_on();
  }
  EXPECT_TRUE(is_over()) << at();
  return *this;
}

Visitor& Visitor::walks_to(const std::string& screen) {
  for (int step = 0; step < most_steps && at() != screen; ++step) goes_on();
  EXPECT_EQ(at(), screen);
  return *this;
}

std::vector<OptionId> Visitor::treatments() const {
  std::vector<OptionId> ids;
  for (const auto& shown : shown_options(aid, session.response))
    ids.push_back(aid.options[shown.option].id);
  return ids;
}

bool Visitor::comes_up(const OptionId& option) const {
  const auto ids = treatments();
  return std::find(ids.begin(), ids.end(), option) != ids.end();
}

NodeIndex Visitor::node(const LinkId& question) const {
  const auto item = aid.questionnaire.find(question);
  EXPECT_NE(item, no_item) << "the form has no question " << question;
  return first_occurrence(session.response, aid.questionnaire, item);
}

std::vector<std::string> Visitor::kept(const LinkId& question) const {
  std::vector<std::string> codes;
  for (const auto& answer : session.response.items[node(question)].answers)
    codes.push_back(written(answer));
  return codes;
}

OptionIndex option_named(const DecisionAid& aid, const OptionId& id) {
  const auto found = aid.find_option(id);
  EXPECT_TRUE(found) << "the aid has no treatment " << id;
  return found.value_or(0);
}

namespace {

const std::filesystem::path source_tree(SOURCE_DIR);
const std::filesystem::path folder_of_the_aid = source_tree / "content" / "bone-metastases";

DecisionAid aid_in(const std::vector<Language>& languages) {
  auto reading = read_aid(folder_of_the_aid, {.aid_languages = languages});
  for (const auto& fault : reading.faults) EXPECT_FALSE(!reading.value) << as_line(fault);
  if (!reading.value) throw std::runtime_error("the content of the program cannot be read");
  return std::move(*reading.value);
}

}  // namespace

const DecisionAid& real_aid() {
  static const DecisionAid aid = aid_in(languages_of_aid(folder_of_the_aid).offered);
  return aid;
}

const DecisionAid& whole_aid() {
  static const DecisionAid aid = aid_in({});
  return aid;
}

const Words& real_words(const Language& language) {
  static std::map<Language, Words> all;
  if (!all.contains(language)) {
    auto reading = read_words(source_tree / "assets", language);
    if (!reading.value) throw std::runtime_error("the program has no words in " + language);
    all.emplace(language, std::move(*reading.value));
  }
  return all.at(language);
}

}  // namespace kiosk

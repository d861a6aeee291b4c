#include "app/commands/form_visits.h"

#include "app/domain/scale.h"
#include "app/session/navigation.h"
#include "app/session/update.h"

namespace kiosk {
namespace {

constexpr int most_questions = 600;  // ends the walk through a form that leads round in a circle

const std::vector<PadField> number_fields{PadField::number};
const std::vector<PadField> moment_fields{PadField::month, PadField::day, PadField::year, PadField::hour, PadField::minute};

struct Walker {
  const DecisionAid& aid;
  Session session{};
  std::vector<GalleryVisit> visits{};

  void happen(const Event& event) { session = update(std::move(session), event, aid).session; }
  void picture(const std::string& name) { visits.push_back({name, session}); }
  const Item& item_at(NodeIndex node) const { return aid.questionnaire.items[session.response.items[node].item]; }

  void type_into_pad(const Item& item) {
    const auto least = item.min_value.value_or(0);
    const auto number = std::to_string(std::max<std::int64_t>(least, std::min<std::int64_t>(item.max_value.value_or(72), 72)));
    const bool is_number = item.type == ItemType::integer || item.type == ItemType::decimal || item.type == ItemType::quantity;
    for (const char key : is_number ? number : item.type == ItemType::time ? std::string("930") : std::string("5212019")) happen(PadTyped{key});
  }

  void pad(NodeIndex node, const std::string& name) {
    const auto item = item_at(node);
    const bool is_number = item.type == ItemType::integer || item.type == ItemType::decimal || item.type == ItemType::quantity;
    auto fields = is_number ? number_fields : moment_fields;
    if (item.type == ItemType::date) fields.resize(3);
    if (item.type == ItemType::time) fields.erase(fields.begin(), fields.begin() + 3);
    happen(PadOpened{.node = node, .place = session.response.items[node].answers.size(), .fields = fields, .twelve_hours = true});
    picture(name + "-pad");
    type_into_pad(item);
    picture(name + "-pad-typed");
    happen(PadFinished{});
    if (session.pad && session.pad->at_time) {
      for (const char key : std::string("930")) happen(PadTyped{key});
      happen(PadHalfChosen{HalfDay::after_noon});
      picture(name + "-pad-time");
    }
    happen(PadHalfChosen{HalfDay::after_noon});
    happen(PadFinished{.zone = "+00:00"});
    if (session.pad) picture(name + "-pad-fault");
    while (session.pad) happen(PadCancelled{});
  }

  void words(NodeIndex node, const std::string& name) {
    happen(TextEntryOpened{.node = node, .place = session.response.items[node].answers.size()});
    for (const auto* letters : {"It", " began", " last", " spring"}) happen(TextTyped{letters});
    picture(name + "-keyboard");
    happen(KeyboardLayerChosen{KeyboardLayer::symbols});
    picture(name + "-keyboard-symbols");
    happen(TextEntryFinished{});
    if (session.text_entry) picture(name + "-keyboard-fault");
    happen(TextEntryCancelled{});
  }

  void list(NodeIndex node, const std::string& name) {
    happen(AnswerListOpened{node});
    picture(name + "-list");
    happen(SearchOpened{});
    happen(TextTyped{item_at(node).options.back().label.in(session.language).substr(0, 2)});
    picture(name + "-search");
    happen(TextEntryFinished{});
    picture(name + "-list-found");
    happen(AnswerGiven{node, {item_at(node).options.back().value}});
    happen(AnswerListClosed{});
  }

  void choose(NodeIndex node) {
    const auto& item = item_at(node);
    if (!item.options.empty()) happen(AnswerGiven{node, {item.options.front().value}});
    else if (item.type == ItemType::boolean) happen(AnswerGiven{node, {Answer{true}}});
    else if (const auto scale = scale_of(item)) happen(AnswerGiven{node, {answer_at(*scale, scale->least + (scale->most - scale->least) / 3 / scale->step * scale->step, item)}});
  }

  void answer(NodeIndex node, const std::string& name) {
    const auto& item = item_at(node);
    const bool is_line = scale_of(item).has_value();
    const bool is_list = item.options.size() > 8;
    if (is_list) list(node, name);
    else if (!item.options.empty() || item.type == ItemType::boolean || is_line) choose(node);
    else if (is_typed_on_a_pad(item)) pad(node, name);
    else if (item.type == ItemType::string || item.type == ItemType::text || item.type == ItemType::url || item.type == ItemType::open_choice) words(node, name);
    else return;
    picture(name + "-answered");
  }

  void question(NodeIndex node) {
    const auto item = item_at(node);
    const auto name = "question-" + item.link_id;
    picture(name);
    if (!item.is_question() || item.read_only) return;
    answer(node, name);
    if (item.repeats && item.options.empty()) answer(node, name + "-again");
  }

  void form() {
    std::set<NodeIndex> repeated;
    for (int i = 0; i < most_questions; ++i) {
      if (const auto* screen = std::get_if<QuestionScreen>(&session.screen)) {
        const auto node = screen->node;
        question(node);
        happen(NextRequested{});
        const auto* stays = std::get_if<QuestionScreen>(&session.screen);
        if (!stays || stays->node != node) continue;
        picture("question-" + item_at(node).link_id + "-missing");
        happen(NextRequested{});
        if (const auto next = asked_from(session.response, aid.questionnaire, node + 1)) session.screen = QuestionScreen{.node = *next};
        else session.screen = AnswersScreen{};
      } else if (const auto* page = std::get_if<RepeatScreen>(&session.screen)) {
        const auto group = page->group;
        picture("repeat-" + item_at(group).link_id);
        if (repeated.insert(group).second) happen(OccurrenceAdded{group});
        else happen(NextRequested{});
      } else {
        return;
      }
    }
  }

  /// The page of answers, first with everything open.
  void review() {
    const auto before = session;
    session.response = blank_response(aid.questionnaire);
    session.screen = AnswersScreen{};
    picture("answers-open");
    session = before;
    session.screen = AnswersScreen{};
    picture("answers");
  }

  void end() {
    session.screen = SummaryScreen{};
    picture("summary");
    happen(PrintRequested{});
    happen(PrintFinished{true});
    picture("summary-printed");
    happen(SessionEnded{});
    picture("forgotten");
  }
};

}  // namespace

std::vector<GalleryVisit> form_visits(const DecisionAid& aid, const Language& language, int text_size, Theme theme) {
  Walker walker{.aid = aid};
  walker.happen(LanguageChosen{language});
  walker.happen(TextSizeChosen{text_size});
  walker.happen(ThemeChosen{theme});
  walker.picture("welcome");
  walker.happen(StartRequested{});
  walker.form();
  walker.review();
  walker.end();
  return std::move(walker.visits);
}

}  // namespace kiosk

#include "app/commands/form_visits.h"

#include "app/commands/gallery_walk.h"
#include "app/domain/scale.h"
#include "app/driving/some_answers.h"
#include "app/session/navigation.h"
#include "app/session/update.h"
#include "app/wording/day_words.h"

namespace kiosk {
namespace {

constexpr int most_questions = 600;  // ends the walk through a form with a cycle

const std::vector<PadField> number_fields{PadField::number};

std::vector<PadField> moment_fields(const Language& language) {
  std::vector<PadField> fields;
  for (const char part : order_of_day(language))
    fields.push_back(part == 'd' ? PadField::day : part == 'M' ? PadField::month : PadField::year);
  fields.insert(fields.end(), {PadField::hour, PadField::minute});
  return fields;
}

struct FormWalk : GalleryWalk {
  using GalleryWalk::GalleryWalk;

  void type_into_pad(const Item& item) {
    const auto least = item.limits.whole_min().value_or(0);
    const auto number = std::to_string(std::max<std::int64_t>(
        least, std::min<std::int64_t>(item.limits.whole_max().value_or(72), 72)));
    const bool is_number = item.type == ItemType::integer || item.type == ItemType::decimal ||
                           item.type == ItemType::quantity;
    const std::string day = order_of_day(session.language).front() == 'd' ? "2152019" : "5212019";
    for (const char key : is_number ? number : item.type == ItemType::time ? "930" : day)
      dispatch(PadTyped{key});
  }

  void pad(NodeIndex node, const std::string& name) {
    const auto item = item_at(node);
    const bool is_number = item.type == ItemType::integer || item.type == ItemType::decimal ||
                           item.type == ItemType::quantity;
    auto fields = is_number ? number_fields : moment_fields(session.language);
    if (item.type == ItemType::date) fields.resize(3);
    if (item.type == ItemType::time) fields.erase(fields.begin(), fields.begin() + 3);
    dispatch(PadOpened{.node = node,
                       .place = session.response.items[node].answers.size(),
                       .fields = fields,
                       .twelve_hours = has_twelve_hours(session.language)});
    picture(name + "-pad");
    if (item.type == ItemType::date) partial_day(name);
    if (!is_number && item.type != ItemType::time) nothing_typed(name);
    type_into_pad(item);
    picture(name + "-pad-typed");
    dispatch(PadFinished{});
    if (session.panels.find<PadEntry>() && session.panels.find<PadEntry>()->at_time) {
      for (const char key : std::string("930")) dispatch(PadTyped{key});
      dispatch(PadHalfChosen{HalfDay::after_noon});
      picture(name + "-pad-time");
    }
    dispatch(PadHalfChosen{HalfDay::after_noon});
    dispatch(PadFinished{.zone = "+00:00"});
    if (session.panels.find<PadEntry>()) picture(name + "-pad-fault");
    while (session.panels.find<PadEntry>()) dispatch(PadCancelled{});
  }

  /// Only the month and the year are known.
  void partial_day(const std::string& name) {
    and_back([&] {
      dispatch(PadPrecisionChosen{DayPrecision::month});
      for (const char key : std::string("52019")) dispatch(PadTyped{key});
      picture(name + "-pad-month");
    });
  }

  /// The message for a half-empty pad.
  void nothing_typed(const std::string& name) {
    and_back([&] {
      dispatch(PadTyped{'3'});
      dispatch(PadFinished{});
      picture(name + "-pad-unfinished");
    });
  }

  void words(NodeIndex node, const std::string& name) {
    dispatch(TextEntryOpened{
        AnswerText{.node = node, .place = session.response.items[node].answers.size()}});
    for (const auto* letters : {"It", " began", " last", " spring"}) dispatch(TextTyped{letters});
    picture(name + "-keyboard");
    dispatch(KeyboardLayerChosen{KeyboardLayer::symbols});
    picture(name + "-keyboard-symbols");
    dispatch(TextEntryFinished{});
    if (session.panels.find<TextEntry>()) picture(name + "-keyboard-fault");
    dispatch(TextEntryCancelled{});
  }

  void list(NodeIndex node, const std::string& name) {
    dispatch(AnswerListOpened{node});
    picture(name + "-list");
    dispatch(SearchOpened{});
    dispatch(TextTyped{item_at(node).options.back().label.in(session.language).substr(0, 2)});
    picture(name + "-search");
    dispatch(TextEntryFinished{});
    picture(name + "-list-found");
    nothing_found(name);
    dispatch(AnswerGiven{node, {item_at(node).options.back().value}});
    dispatch(AnswerListClosed{});
  }

  void nothing_found(const std::string& name) {
    and_back([&] {
      dispatch(SearchOpened{});
      for (const auto* letter : {"x", "q"}) dispatch(TextTyped{letter});
      picture(name + "-search-none");
      dispatch(TextEntryFinished{});
      picture(name + "-list-none");
    });
  }

  /// A drawing: three strokes of a pen.
  void sketch(NodeIndex node, const std::string& name) {
    dispatch(SketchOpened{.node = node, .place = session.response.items[node].answers.size()});
    picture(name + "-sketch");
    for (const int top : {150, 250, 350}) {
      dispatch(LineBegun{{200, top}});
      for (int x = 240; x <= 800; x += 40)
        dispatch(LineDrawnOn{{x, top + (x / 40 % 2 == 0 ? 40 : -40)}});
    }
    picture(name + "-sketch-drawn");
    dispatch(SketchFinished{});
  }

  /// A free-text answer.
  void own_words(NodeIndex node, const std::string& name) {
    and_back([&] {
      dispatch(TextEntryOpened{
          AnswerText{.node = node, .place = session.response.items[node].answers.size()}});
      dispatch(TextTyped{"My neighbor"});
      dispatch(TextEntryFinished{});
      picture(name + "-own-words");
    });
  }

  void choose(NodeIndex node) {
    dispatch(AnswerGiven{node, picked_answers(item_at(node), Pick::first)});
  }

  void answer(NodeIndex node, const std::string& name) {
    const auto& item = item_at(node);
    const bool is_line = scale_of(item).has_value();
    const bool is_list = item.options.size() > 8;
    if (is_list) list(node, name);
    else if (!item.options.empty() || item.type == ItemType::boolean || is_line) choose(node);
    else if (is_typed_on_a_pad(item)) pad(node, name);
    else if (item.type == ItemType::string || item.type == ItemType::text ||
             item.type == ItemType::url || item.type == ItemType::open_choice ||
             item.type == ItemType::reference)
      words(node, name);
    else if (item.entry.is_drawn) sketch(node, name);
    else return;
    picture(name + "-answered");
  }

  /// The message for a missing answer.
  void missing(const std::string& name) {
    and_back([&] {
      dispatch(NextRequested{});
      if (answer_is_missing()) picture(name + "-missing");
    });
  }

  /// The exclusive answer.
  void exclusive(NodeIndex node, const std::string& name) {
    and_back([&] {
      dispatch(AnswerGiven{node, {item_at(node).options.back().value}});
      picture(name + "-exclusive");
    });
  }

  void question(NodeIndex node) {
    const auto item = item_at(node);
    const auto name = "question-" + item.link_id;
    picture(name);
    if (!item.is_question() || item.read_only) return;
    if (item.required) missing(name);
    answer(node, name);
    if (item.type == ItemType::open_choice) own_words(node, name);
    if (item.repeats && !item.options.empty() && item.options.back().exclusive)
      exclusive(node, name);
    if (item.repeats && item.options.empty()) answer(node, name + "-again");
  }

  void form() {
    std::set<NodeIndex> repeated;
    for (int i = 0; i < most_questions; ++i) {
      if (const auto* screen = on<QuestionScreen>()) {
        const auto node = screen->node;
        question(node);
        dispatch(NextRequested{});
        const auto* stays = on<QuestionScreen>();
        if (!stays || stays->node != node) continue;
        picture("question-" + item_at(node).link_id + "-missing");
        dispatch(NextRequested{});
        if (const auto next = asked_from(session.response, aid.questionnaire, node + 1))
          session.screen = QuestionScreen{.node = *next};
        else session.screen = AnswersScreen{};
      } else if (const auto* page = on<RepeatScreen>()) {
        const auto group = page->group;
        picture("repeat-" + item_at(group).link_id);
        if (repeated.insert(group).second) dispatch(OccurrenceAdded{group});
        else dispatch(NextRequested{});
      } else {
        return;
      }
    }
  }

  /// The page of answers, first with all questions open.
  void review() {
    and_back([&] {
      session.response = blank_response(aid.questionnaire);
      session.screen = AnswersScreen{};
      picture("answers-open");
    });
    session.screen = AnswersScreen{};
    picture("answers");
  }

  void end() {
    session.screen = SummaryScreen{};
    picture("summary");
    dispatch(PrintRequested{});
    dispatch(PrintFinished{true});
    picture("summary-printed");
    dispatch(SessionEnded{});
    picture("forgotten");
  }
};

}  // namespace

std::vector<GalleryVisit> form_visits(const DecisionAid& aid, const Language& language,
                                      int text_size, Theme theme) {
  FormWalk walker(aid);
  walker.welcome(language, text_size, theme);
  walker.dispatch(StartRequested{});
  walker.form();
  walker.review();
  walker.end();
  return std::move(walker.visits);
}

}  // namespace kiosk

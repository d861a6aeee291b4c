#include "app/commands/gallery_visits.h"

#include "app/commands/gallery_walk.h"
#include "app/content/file_bytes.h"
#include "app/driving/some_answers.h"
#include "app/exchange/fhir_response.h"
#include "app/session/navigation.h"
#include "app/session/signs.h"
#include "app/session/update.h"

namespace kiosk {
namespace {

struct AidWalk : GalleryWalk {
  using GalleryWalk::GalleryWalk;

  void answer_like(const Response& example, NodeIndex node) {
    if (node >= example.items.size()) return;
    if (example.items[node].declined) dispatch(AnswerDeclined{node});
    else if (!example.items[node].answers.empty())
      dispatch(AnswerGiven{node, example.items[node].answers});
  }

  void page_of_rows(const Response& example, std::uint32_t page) {
    const auto name = (asks_signs(aid, page) ? "signs-" : "questions-") + aid.sign_pages[page].id;
    picture(name);
    dispatch(NextRequested{});
    picture(name + "-missing");
    for (const auto node : rows_of(session.response, aid, page)) answer_like(example, node);
    dispatch(SignsDenied{page});
    // Rows that the example left open, or that an answer has added, get some answer.
    for (auto open = open_rows_of(session.response, aid, page); !open.empty();
         open = open_rows_of(session.response, aid, page)) {
      answer_like(example, open.front());
      if (open_rows_of(session.response, aid, page) == open)
        dispatch(AnswerGiven{open.front(), picked_answers(item_at(open.front()), Pick::last)});
    }
    picture(name + "-answered");
    for (const auto node : rows_of(session.response, aid, page)) simple_question(node);
    dispatch(NextRequested{});
  }

  void questions(const Response& example) {
    while (on<QuestionScreen>() || on<SignsScreen>()) {
      if (const auto* signs = on<SignsScreen>()) page_of_rows(example, signs->page);
      else a_question(example);
      if (on<UrgentScreen>()) {
        picture("urgent");
        dispatch(StaffTold{});
      }
    }
  }

  /// Answers with drawings, where there are more than the usual yes and no: whoever wants it simple
  /// is asked each on a screen of its own.
  void simple_question(NodeIndex node) {
    constexpr std::size_t more_than_usual = 4;
    const auto& item = item_at(node);
    if (item.options.size() < more_than_usual || item.options.front().drawing.empty()) return;
    and_back([&] {
      dispatch(EaseChosen{{.simple = true}});
      session.screen = QuestionScreen{.node = node};
      picture("question-" + item.link_id + "-simple");
    });
  }

  void a_question(const Response& example) {
    if (const auto* screen = on<QuestionScreen>()) {
      const auto node = screen->node;
      const auto name = "question-" + item_at(node).link_id;
      answer_like(example, node);
      picture(name);
      simple_question(node);
      if (item_at(node).control == ItemControl::body_map) aside(name + "-list", ListChosen{true});
      dispatch(NextRequested{});
      if (answer_is_missing()) {
        picture(name + "-missing");
        // Questions that the example left open get some answer, so that the walk goes on.
        if (auto answers = picked_answers(item_at(node), Pick::last); !answers.empty())
          dispatch(AnswerGiven{node, std::move(answers)});
        dispatch(NextRequested{});
      }
    }
  }

  std::optional<std::uint32_t> last_page_of_signs() const {
    std::optional<std::uint32_t> last;
    for (std::uint32_t page = 0; page < aid.sign_pages.size(); ++page) {
      if (asks_signs(aid, page)) last = page;
    }
    return last;
  }

  /// The urgent screen, with the first sign of the aid whose answer is on an option of a question.
  void urgent() {
    if (aid.urgent_signs.empty()) return;
    and_back([&] {
      for (const auto question : questions_read(aid.urgent_signs.front().when)) {
        const auto node = first_occurrence(session.response, aid.questionnaire, question);
        if (node == no_node || aid.questionnaire.items[question].options.empty()) continue;
        dispatch(AnswerGiven{node, {aid.questionnaire.items[question].options.front().value}});
        const auto page = last_page_of_signs();
        session.screen =
            page ? Screen{SignsScreen{.page = *page}} : Screen{QuestionScreen{.node = node}};
        if (page) dispatch(SignsDenied{*page});
        dispatch(NextRequested{});
        if (on<UrgentScreen>()) picture("urgent");
      }
    });
  }

  /// The screens between the form and the treatments: goals, the map.
  void before_treatments() {
    for (;;) {
      if (on<AnswersScreen>()) {
        dispatch(AllAnswersConfirmed{});
        picture("answers");
      } else if (on<GoalsScreen>()) {
        picture("goals-empty");
        for (std::size_t i = aid.goals.size(); i-- > 0 && i + 3 > aid.goals.size();)
          dispatch(GoalToggled{aid.goals[i].id});
        picture("goals");
      } else if (on<MapScreen>()) {
        picture("map");
        if (!aid.families.empty())
          aside("treatments-family", FamilyChosen{aid.families.front().id});
      } else {
        return;
      }
      dispatch(NextRequested{});
    }
  }

  /// The same answers as shown to patient and doctor together.
  void together() {
    and_back([&] {
      session.consultation = true;
      session.screen = AnswersScreen{};
      picture("answers");
    });
  }

  void compare(const std::vector<OptionIndex>& shown) {
    if (aid.rows.empty() || shown.size() < least_compared) return;
    and_back([&] {
      dispatch(CompareOpened{});
      picture("compare-pick");
      dispatch(CompareShown{});
      if (on<CompareScreen>()) picture("compare-two");
      dispatch(BackRequested{});
      if (shown.size() > least_compared) dispatch(CompareToggled{shown[least_compared]});
      dispatch(CompareShown{});
      if (on<CompareScreen>()) picture("compare");
      dispatch(RowsOffered{});
      dispatch(RowPicked{aid.rows.back().id});
      picture("compare-first");
      dispatch(CompareShown{});
      picture("compare-picked");
    });
  }

  void parts_of_card(const std::string& name, OptionIndex option) {
    and_back([&] {
      dispatch(CardOpened{option});
      aside(name + "-studies", CardPartChosen{CardPart::studies});
      aside(name + "-like", CardPartChosen{CardPart::like});
      aside(name + "-ask", CardPartChosen{CardPart::ask});
    });
  }

  /// A card; if it has a figure on length of life, also after that was asked for twice.
  void card(OptionIndex option) {
    const auto name = "card-" + aid.options[option].id;
    aside(name, CardOpened{option});
    parts_of_card(name, option);
    const auto& figures = aid.options[option].evidence;
    const auto is_on_request = [&](const std::string& id) {
      const auto* evidence = aid.find_evidence(id);
      return evidence && evidence->on_request;
    };
    if (std::none_of(figures.begin(), figures.end(), is_on_request)) return;
    and_back([&] {
      dispatch(CardOpened{option});
      dispatch(CardPartChosen{CardPart::studies});
      dispatch(LifeFiguresAsked{});
      picture(name + "-life-asked");
      dispatch(LifeFiguresAsked{});
      picture(name + "-life");
    });
  }

  /// A card for whom less is enough at first.
  void simple_card(OptionIndex option) {
    and_back([&] {
      dispatch(EaseChosen{{.simple = true}});
      dispatch(CardOpened{option});
      picture("card-simple");
    });
  }

  void treatments() {
    picture("treatments");
    const auto shown = listed_options(session, aid, {.filter = OptionFilter::from_answers});
    aside("treatments-none-starred", FilterChosen{OptionFilter::starred});
    for (std::size_t i = 0; i < shown.size() && i < 2; ++i) dispatch(StarToggled{shown[i]});
    aside("treatments-starred", FilterChosen{OptionFilter::starred});
    for (OptionIndex option = 0; option < aid.options.size(); ++option) card(option);
    simple_card(0);
    compare(shown);
  }

  /// Trade-offs and points, the first of each also after it was answered.
  void after_treatments() {
    dispatch(NextRequested{});
    for (;;) {
      if (const auto* trade_off = on<TradeOffScreen>()) {
        const auto& asked = aid.trade_offs[trade_off->trade_off];
        dispatch(SideChosen{asked.id, asked.sides.front()});
        picture("trade-off-" + asked.id);
      } else if (const auto* screen = on<PointScreen>()) {
        const auto& point = aid.points[screen->point];
        picture("point-" + point.id);
        dispatch(PointAnswered{point.id, {}});
        picture("point-" + point.id + "-again");
        if (screen->point == 0) dispatch(PointAnswered{point.id, point.right});
      } else {
        return;
      }
      dispatch(NextRequested{});
    }
  }

  void ready() {
    if (!on<ReadyScreen>()) return;
    for (std::size_t i = 0; i < aid.ready.size(); ++i)
      dispatch(ReadyAnswered{aid.ready[i].id, i % 2 == 0});
    picture("ready");
    dispatch(NextRequested{});
  }

  /// The list with the notes that patient and doctor write.
  void notes() {
    and_back([&] {
      session.consultation = true;
      session.question_list.write(0, QuestionNote::answer, "One visit, next week");
      session.question_list.write(0, QuestionNote::who, "Dr. Lee");
      dispatch(OrderOpened{});
      picture("my-list-together");
    });
  }

  void take_along_codes() {
    and_back([&] {
      dispatch(PrintFinished{true});
      dispatch(TakeAlongOpened{});
      picture("take-along");
      aside("take-along-next-visit", CodeShown{99});
    });
  }

  /// The person has gone to ask for paper.
  void at_desk() {
    and_back([&] {
      dispatch(PrintProgressed{PrintTrouble::out_of_paper});
      dispatch(DeskAsked{});
      picture("summary-at-desk");
    });
  }

  /// The staff panel: the code, the delay after wrong attempts, and the pages behind the code.
  void staff() {
    and_back([&] {
      dispatch(StaffPanelOpened{});
      picture("staff");
      aside("staff-wait", StaffTriesTold{{.in_a_row = 3,
                                          .since = "2026-11-24T14:05:00Z",
                                          .wait = std::chrono::seconds(28)}});
      session.panels.find<StaffEntry>()->page = StaffPage::menu;
      picture("staff-menu");
      aside("diagnosis", StaffPageOpened{StaffPage::diagnosis});
      dispatch(StaffPageOpened{StaffPage::touch_test});
      for (const auto& point :
           {GlassPoint{0.02F, 0.02F}, GlassPoint{0.98F, 0.97F}, GlassPoint{0.4F, 0.6F}})
        dispatch(TouchMarked{point});
      picture("touch-test");
      dispatch(StaffPageOpened{StaffPage::key_test});
      for (const int code : {191, 192, 192}) dispatch(StaffKeyPressed{code});
      picture("key-test");
    });
  }

  /// The paused visit, after going back to the beginning.
  void paused() {
    and_back([&] {
      session.screen = PausedScreen{};
      picture("paused");
    });
  }

  void take_along() {
    picture("my-questions-empty");
    const auto suggested = suggested_questions(aid, session.response, session.starred);
    for (std::size_t i = 0; i < suggested.size() && i < 3; ++i)
      dispatch(QuestionToggled{suggested[i]});
    picture("my-questions");
    aside("my-list", OrderOpened{});
    aside("text-entry", TextEntryOpened{});
    if (!aid.topics.empty()) aside("my-questions-topic", TopicChosen{aid.topics.front().id});
    notes();
    dispatch(NextRequested{});
    ready();
    picture("summary");
    dispatch(PrintRequested{});
    picture("summary-printing");
    aside("summary-out-of-paper", PrintProgressed{PrintTrouble::out_of_paper});
    aside("summary-printer-off", PrintProgressed{PrintTrouble::printer_off});
    aside("summary-printed", PrintFinished{true});
    aside("summary-failed", PrintFinished{false});
    take_along_codes();
    at_desk();
    aside("still-there", NobodySeen{30});
    aside("display", DisplayPanelOpened{});
    aside("ease", EasePanelOpened{});
    aside("help", HelpOpened{});
    aside("stop", StopAsked{});
    aside("break", BreakTaken{});
    aside("voice", VoicePanelOpened{});
    aside("aloud", AloudAsked{});
    staff();
    paused();
    aside("forgotten-without-paper", SessionEnded{});
    dispatch(PrintFinished{true});
    aside("forgotten", SessionEnded{});
  }
};

}  // namespace

std::vector<GalleryVisit> gallery_visits(const DecisionAid& aid, const Response& example,
                                         const Language& language, int text_size, Theme theme,
                                         bool scales_together) {
  AidWalk walker(aid);
  walker.welcome(language, text_size, theme);
  walker.aside("about", AboutOpened{});
  if (!aid.asked_again.empty()) walker.aside("bring-back", CodeEntryOpened{});
  walker.dispatch(StartRequested{.scales_together = scales_together});
  walker.urgent();
  walker.questions(example);
  walker.together();
  walker.before_treatments();
  walker.treatments();
  walker.after_treatments();
  walker.take_along();
  return std::move(walker.visits);
}

Response fullest_example(const DecisionAid& aid) {
  Response fullest = blank_response(aid.questionnaire);
  std::size_t most = 0;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(aid.folder / "examples", error)) {
    auto reading = read_fhir_response(file_bytes(entry.path()).value_or(""), aid.questionnaire);
    if (!reading.response || !reading.faults.empty() ||
        !urgent_signs(aid, *reading.response).empty())
      continue;
    std::size_t answers = 0;
    for (const auto& item : reading.response->items) answers += item.answers.size();
    if (answers > most) {
      most = answers;
      fullest = std::move(*reading.response);
    }
  }
  return fullest;
}

}  // namespace kiosk

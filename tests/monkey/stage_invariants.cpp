#include "tests/monkey/stage_invariants.h"

#include <cmath>

#include "tests/monkey/gesture.h"
#include "tests/monkey/watched_run.h"

namespace kiosk::monkey {
namespace {

constexpr Moment urgent_page_stays{1500};
constexpr int most_ticks = 2000;

void expect(bool holds, const std::string& what) {
  if (!holds) throw Broken(what);
}

bool is_a_rectangle(const ui::Rect& rect) {
  return std::isfinite(rect.x) && std::isfinite(rect.y) && std::isfinite(rect.width) &&
         std::isfinite(rect.height) && rect.width >= 0 && rect.height >= 0;
}

bool acts(const ui::Semantic& item) {
  return ui::is_interactive(item.role) && item.enabled && !item.id.empty();
}

/// The header's buttons change how a screen looks, and lead nowhere.
bool leads_on(const ui::Semantic& item) {
  return acts(item) && !item.in_header && item.visible.width >= 1 && item.visible.height >= 1;
}

}  // namespace

void expect_a_sound_screen(const ui::SemanticScreen& said, bool is_settled) {
  expect(!said.name.empty(), "no name: a screen has none");
  expect(is_settled, "unrest: the layout of " + said.name + " never comes to rest");
  expect(std::any_of(said.items.begin(), said.items.end(), leads_on),
         "no way: nothing on " + said.name + " leads on");
  std::set<std::string> ids;
  for (const auto& item : said.items) {
    expect(is_a_rectangle(item.rect) && is_a_rectangle(item.visible),
           "no rectangle: " + item.id + " on " + said.name);
    if (acts(item))
      expect(ids.insert(item.id).second,
             "twins: two things on " + said.name + " have the id " + item.id);
  }
}

void expect_time_leads_back(const Session& session, const DecisionAid& aid,
                            const VisitSettings& settings, Moment last_touch, Moment now) {
  Session tried = session;
  for (int tick = 0; tick < most_ticks; ++tick) {
    const auto step = idle_step(tried, settings, last_touch, now);
    if (step.event) tried = update(std::move(tried), *step.event, aid).session;
    else if (!step.ask_again_at) break;
    else now = std::max(*step.ask_again_at, now + Moment{1});
  }
  expect(!holds_a_visit(tried), "no way back: time does not lead back to the welcome");
  expect_nothing_of_a_person(tried, false);
}

void expect_nothing_of_a_person(const Session& session, bool looks_may_stay) {
  const Session fresh;
  const auto empty = [](bool is, const char* what) {
    expect(is, std::string("left behind: ") + what);
  };
  if (!looks_may_stay) empty(std::holds_alternative<WelcomeScreen>(session.screen), "the screen");
  if (!looks_may_stay)
    empty(session.language.empty() && session.text_size == fresh.text_size && !session.theme,
          "language, text size or colors");
  empty(!session.response.begun() && session.response.items.empty(), "answers");
  empty(session.urgent_signs_told.empty() && session.urgent_signs_shown.empty(),
        "signs of which staff were told");
  empty(session.alert == Alert{}, "what became of a sign");
  empty(session.starred.empty() && session.compared.empty() && session.row_first.empty(),
        "treatments that were starred or compared");
  empty(session.question_list.questions.empty(), "questions");
  empty(session.preferences.goals.empty() && !session.preferences.goals_unsure &&
            session.preferences.trade_offs.empty() && session.preferences.points.empty() &&
            session.preferences.ready.empty(),
        "preferences");
  empty(!session.earlier, "an earlier visit");
  empty(!session.consultation, "who sits before it");
  empty(session.record_reference.empty() && !session.record_failed, "a copy's reference");
  empty(!session.has_paper && session.print_is_out, "what is printed");
  empty(session.left_out.empty() && session.confirmed.empty(), "what was left out or confirmed");
  if (!looks_may_stay)
    empty(!session.listening.on && !session.listening.aloud &&
              session.listening.rate == usual_rate && session.listening.volume == usual_volume,
          "how it was heard");
  if (!looks_may_stay) empty(!session.ease, "how it was touched");
  empty(!session.panels.find<TextEntry>() && !session.panels.find<PadEntry>() &&
            !session.panels.find<SketchEntry>() && !session.panels.find<AnswerList>() &&
            !session.panels.find<StaffEntry>() && !session.panels.find<StillThere>() &&
            !session.panels.find<DisplayPanel>() && !session.panels.find<EasePanel>() &&
            !session.panels.find<VoicePanel>() && !session.panels.find<HelpPanel>() &&
            !session.panels.find<StopPanel>() && !session.panels.find<BreakPanel>(),
        "an open panel");
}

bool passed_urgent_page_too_soon(const Session& before, const Session& after,
                                 Moment since_it_came) {
  return std::holds_alternative<UrgentScreen>(before.screen) &&
         !std::holds_alternative<UrgentScreen>(after.screen) && after.response.begun() &&
         since_it_came < urgent_page_stays;
}

}  // namespace kiosk::monkey

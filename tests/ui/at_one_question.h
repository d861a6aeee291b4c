// A visit that stands at the one question of a form, for what its screen shows.
#pragma once

#include <gtest/gtest.h>

#include "app/settings/visit_settings.h"
#include "tests/support/forms.h"
#include "tests/support/visitor.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

using namespace testing_forms;
using Ids = std::vector<std::string>;

struct AtOneQuestion {
  DecisionAid aid{.id = "one", .languages = {"en"}};
  Session session{};
  VisitSettings settings{};

  explicit AtOneQuestion(Item item, const std::vector<Item>& below = {}) {
    std::vector<Item> items{std::move(item)};
    for (const auto& each : below) items.push_back(beneath(each, 0));
    aid.questionnaire = form(std::move(items));
    session.response = blank_response(aid.questionnaire);
    session.screen = QuestionScreen{};
  }

  QuestionView view(bool as_list = false) const {
    return make_question_view({.session = session,
                               .aid = aid,
                               .words = real_words(),
                               .settings = settings,
                               .languages = aid.languages},
                              {.as_list = as_list});
  }
  template <class Control>
  Control control() const {
    return std::get<Control>(view().control);
  }
  void touch(const Event& event) { session = update(session, event, aid).session; }
  void choose(const std::string& id) {
    const auto shown = control<ChoicesView>().choices;
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [&](const ChoiceView& choice) { return choice.id == id; });
    ASSERT_NE(found, shown.end()) << id;
    touch(found->event);
  }
  Ids chosen() const {
    Ids ids;
    for (const auto& choice : control<ChoicesView>().choices) {
      if (choice.selected) ids.push_back(choice.id);
    }
    return ids;
  }
};

inline Item choice_of(const std::vector<AnswerOption>& options, bool repeats) {
  auto result = item("q", ItemType::choice);
  result.options = options;
  result.repeats = repeats;
  return result;
}

inline Item number(std::optional<std::int64_t> least, std::optional<std::int64_t> most,
                   ItemControl control) {
  auto result = item("q", ItemType::integer);
  result.limits.min_value = least;
  result.limits.max_value = most;
  result.control = control;
  return result;
}

}  // namespace kiosk::ui

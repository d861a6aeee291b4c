// What makes the screen easier to see and to touch: the panel, and what is in force.
#include "app/settings/visit_settings.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

Ease chosen_in(const ViewContext& context) {
  return context.session.ease.value_or(context.settings.ease);
}

/// Makes the choices of one group: each is the present choices with one of them changed.
class Group {
 public:
  Group(const ViewContext& context, const std::string& name)
      : words_(context.words), name_(name), now_(chosen_in(context)) {
    made_.heading = words_.say("ease." + name_);
  }

  /// `id` and the text are named by the group and `choice`.
  void add(const std::string& choice, const Ease& ease) {
    add(choice, words_.say("ease." + name_ + '_' + choice), ease);
  }
  void add(const std::string& choice, const std::string& label, const Ease& ease) {
    made_.choices.push_back({.id = "ease." + name_ + '.' + choice,
                             .label = label,
                             .event = EaseChosen{ease},
                             .selected = ease == now_});
  }
  const Ease& now() const { return now_; }
  EaseView::Group made() && { return std::move(made_); }

 private:
  const Words& words_;
  std::string name_;
  Ease now_;
  EaseView::Group made_{};
};

/// The present choices with one of them changed.
template <class Value>
Ease with(Ease ease, Value Ease::*member, Value value) {
  ease.*member = value;
  return ease;
}

EaseView::Group touch_group(const ViewContext& context) {
  Group group(context, "touch");
  constexpr std::array names{"tap", "hold", "hold_longer"};
  for (std::size_t i = 0; i < hold_times_ms.size(); ++i)
    group.add(names[i], with(group.now(), &Ease::hold_ms, hold_times_ms[i]));
  return std::move(group).made();
}

EaseView::Group switch_group(const ViewContext& context) {
  Group group(context, "switches");
  group.add("none", with(group.now(), &Ease::switches, Switches::none));
  group.add("two", with(group.now(), &Ease::switches, Switches::two));
  const auto one = with(group.now(), &Ease::switches, Switches::one);
  for (const int seconds : offered_step_seconds)
    group.add("one." + std::to_string(seconds),
              context.words.say("ease.switches_one", {{"seconds", std::int64_t{seconds}}}),
              with(one, &Ease::step_seconds, seconds));
  return std::move(group).made();
}

EaseView::Group brightness_group(const ViewContext& context) {
  Group group(context, "brightness");
  for (const int level : brightness_levels)
    group.add(std::to_string(level),
              context.words.say("display.size", {{"per_cent", std::int64_t{level}}}),
              with(group.now(), &Ease::brightness, level));
  return std::move(group).made();
}

/// A group of "as usual" and its opposite.
EaseView::Group either_group(const ViewContext& context, const std::string& name,
                             bool Ease::*member, const std::string& other) {
  Group group(context, name);
  group.add("usual", context.words.say("ease.usual"), with(group.now(), member, false));
  group.add(other, with(group.now(), member, true));
  return std::move(group).made();
}

/// Steps of the switch do not make the groups "none" and "two" another choice.
void choose_by_kind(EaseView::Group& switches, const Ease& now) {
  for (auto& choice : switches.choices) {
    const auto& meant = event_if<EaseChosen>(&choice.event)->ease;
    choice.selected = meant.switches == now.switches &&
                      (now.switches != Switches::one || meant.step_seconds == now.step_seconds);
  }
}

}  // namespace

EaseView make_ease_view(const ViewContext& context) {
  EaseView view{.frame = make_bare_frame(context, "ease"),
                .heading = context.words.say("ease.heading")};
  const auto now = chosen_in(context);
  view.groups = {touch_group(context)};
  view.groups.push_back(either_group(context, "time", &Ease::more_time, "more"));
  view.groups.push_back(either_group(context, "spacing", &Ease::spaced, "more"));
  view.groups.push_back(either_group(context, "cards", &Ease::simple, "simple"));
  view.groups.push_back(brightness_group(context));
  view.groups.push_back(either_group(context, "motion", &Ease::still, "none"));
  if (context.can_be_lowered)
    view.groups.push_back(either_group(context, "height", &Ease::lowered, "lower"));
  if (context.session.listening.on)
    view.groups.push_back(either_group(context, "screen", &Ease::curtained, "hidden"));
  view.groups.push_back(switch_group(context));
  choose_by_kind(view.groups.back(), now);
  view.frame.navigation.main = action(context, "done", "display.done", EasePanelClosed{});
  return view;
}

ActionView lower_action(const ViewContext& context) {
  const auto now = chosen_in(context);
  auto lower = action(context, "lower", now.lowered ? "ease.height_whole" : "ease.height_lower",
                      EaseChosen{with(now, &Ease::lowered, !now.lowered)},
                      now.lowered ? Icon::arrow_up : Icon::arrow_down);
  return lower;
}

std::string ease_in_force(const ViewContext& context) {
  const auto now = ease_of(context.session, context.settings);
  std::string said;
  const auto usual = Ease{.step_seconds = now.step_seconds};
  for (const auto& group : make_ease_view(context).groups) {
    for (const auto& choice : group.choices) {
      const auto& first = group.choices.front();
      if (choice.selected && choice.id != first.id)
        said += (said.empty() ? "" : "; ") + group.heading + ": " + choice.label;
    }
  }
  return now == usual || said.empty() ? std::string{}
                                      : context.words.say("ease.in_force", {{"choices", said}});
}

}  // namespace kiosk::ui

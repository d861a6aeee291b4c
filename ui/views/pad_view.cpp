// The pad for typing a number, a day or a time.
#include <algorithm>

#include "app/session/pad.h"
#include "app/wording/answer_words.h"
#include "app/wording/day_words.h"
#include "ui/views/control_parts.h"

namespace kiosk::ui {
namespace {

struct PadMaker {
  const ViewContext& context;
  const PadEntry& pad = *context.session.panels.find<PadEntry>();
  ItemIndex index = context.session.response.items[pad.node].item;
  const Item& item = context.aid.questionnaire.items[index];

  std::string pad_word(std::string_view name) const {
    return context.words.say("pad." + std::string(name));
  }

  PadView::Field field(PadField of) const {
    const std::string name(name_of(of));
    ActionView choose{.id = "pad." + name,
                      .label = pad.in(of),
                      .event = PadFieldChosen{of},
                      .selected = of == pad.field};
    const auto said = pad_word(name);
    choose.spoken = pad.in(of).empty() ? context.words.say("pad.empty", {{"field", said}})
                                       : said + " " + pad.in(of);
    return {.choose = std::move(choose), .name = of == PadField::number ? std::string{} : said};
  }

  std::string fault() const {
    switch (pad.fault) {
      case PadFault::none: return {};
      case PadFault::unfinished: return pad_word("unfinished");
      case PadFault::no_such_day: return pad_word("no_such_day");
      case PadFault::no_such_time: return pad_word("no_such_time");
      case PadFault::half_missing: return pad_word("half_missing");
      case PadFault::not_valid: return entry_fault_words(context, item, pad.code);
    }
    return {};
  }

  std::string unit() const {
    if (pad.kind != PadKind::number) return {};
    if (item.entry.units.empty()) return words_of_child(context, index, ItemControl::unit);
    const auto& chosen = item.entry.units[std::min(pad.unit, item.entry.units.size() - 1)];
    return chosen.display.empty() ? chosen.code : chosen.display;
  }

  /// The parsed day or time, once it is complete: it reveals a month mistaken for a day.
  std::string said() const {
    if (pad.kind == PadKind::number) return {};
    const auto typed = parse_pad(pad, item, {});
    return typed.answer ? answer_in_words(item, *typed.answer, context.words) : std::string{};
  }

  std::vector<ActionView> precisions() const {
    std::vector<ActionView> ways;
    for (const auto& [precision, name] : {std::pair{DayPrecision::day, "whole_day"},
                                          {DayPrecision::month, "only_month"},
                                          {DayPrecision::year, "only_year"}}) {
      ways.push_back({.id = std::string("precision.") + name,
                      .label = pad_word(name),
                      .event = PadPrecisionChosen{precision},
                      .selected = precision == pad.precision});
    }
    return ways;
  }

  std::vector<ActionView> halves() const {
    std::vector<ActionView> ways;
    for (const auto& [half, name] :
         {std::pair{HalfDay::before_noon, "before-noon"}, {HalfDay::after_noon, "after-noon"}}) {
      ways.push_back({.id = std::string("half.") + name,
                      .label = half_in_words(half == HalfDay::after_noon, context.words.language),
                      .event = PadHalfChosen{half},
                      .selected = half == pad.half});
    }
    return ways;
  }

  std::vector<ActionView> units() const {
    std::vector<ActionView> ways;
    for (std::size_t i = 0; item.entry.units.size() > 1 && i < item.entry.units.size(); ++i) {
      const auto& choice = item.entry.units[i];
      ways.push_back({.id = "unit." + std::to_string(i),
                      .label = choice.display.empty() ? choice.code : choice.display,
                      .event = PadUnitChosen{i},
                      .selected = i == pad.unit});
    }
    return ways;
  }

  bool asks_for_a_time() const { return pad.kind == PadKind::time || pad.at_time; }

  std::vector<ActionView> ways() const {
    if (pad.kind == PadKind::number) return units();
    if (asks_for_a_time()) return pad.twelve_hours ? halves() : std::vector<ActionView>{};
    return precisions();
  }

  std::vector<std::vector<ActionView>> rows() const {
    const auto digit = [](char key) {
      return ActionView{
          .id = std::string("digit.") + key, .label = std::string(1, key), .event = PadTyped{key}};
    };
    std::vector<std::vector<ActionView>> rows;
    for (const std::string_view digits : {"123", "456", "789"}) {
      rows.emplace_back();
      for (const char key : digits) rows.back().push_back(digit(key));
    }
    auto erase =
        action(context, "digit.erase", "text_entry.erase", PadErased{}, Icon::keyboard_erase);
    const ActionView point{
        .id = "digit.point", .label = ".", .event = PadTyped{'.'}, .spoken = pad_word("point")};
    const ActionView sign{
        .id = "digit.sign", .label = "±", .event = PadTyped{'-'}, .spoken = pad_word("sign")};
    const bool has_point = pad.kind == PadKind::number && may_have_places(item);
    const bool has_sign = pad.kind == PadKind::number && may_be_negative(item);
    if (has_point && has_sign) {
      rows.push_back({sign, digit('0'), point});
      rows.push_back({std::move(erase)});
    } else {
      rows.push_back({has_point  ? point
                      : has_sign ? sign
                                 : ActionView{},
                      digit('0'), std::move(erase)});
    }
    return rows;
  }

  std::string zone() const {
    const auto typed = pad.at_time ? parse_pad(pad, item, {}) : PadResult{};
    const auto* moment = typed.answer ? std::get_if<DateTime>(&*typed.answer) : nullptr;
    return moment && moment->text.size() > 11
               ? zone_at(moment->text.substr(0, 10), moment->text.substr(11))
               : std::string{};
  }

  void add_navigation(NavigationView& navigation) const {
    navigation.back =
        action(context, "back", pad.at_time ? "back" : "text_entry.cancel", PadCancelled{});
    if (pad.at_time)
      navigation.others.push_back(
          action(context, "without-time", "pad.without_time", PadFinished{.without_time = true}));
    const bool has_more =
        pad.kind == PadKind::moment && !pad.at_time && pad.precision == DayPrecision::day;
    navigation.main =
        action(context, "enter", has_more ? "pad.to_the_time" : "text_entry.done",
               PadFinished{.zone = zone()}, has_more ? Icon::arrow_right : Icon::check);
  }
};

}  // namespace

PadView make_pad_view(const ViewContext& context) {
  const PadMaker maker{.context = context};
  PadView view{.frame = make_bare_frame(context, "pad"),
               .heading = heading_of(maker.item, context.words.language),
               .help = entry_hints(context, maker.item),
               .error = maker.fault(),
               .unit = maker.unit(),
               .is_written_out = maker.pad.kind != PadKind::number,
               .said = maker.said(),
               .ways = maker.ways(),
               .rows = maker.rows()};
  for (const auto field : shown_fields(maker.pad)) view.fields.push_back(maker.field(field));
  view.frame.place += maker.pad.at_time ? "/time" : "";
  maker.add_navigation(view.frame.navigation);
  return view;
}

}  // namespace kiosk::ui

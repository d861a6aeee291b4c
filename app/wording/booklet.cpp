// The whole aid as a booklet in large print: to be read by somebody who does not use a screen, or read aloud by staff.
#include <utility>

#include "app/wording/leaflet_parts.h"
#include "app/wording/other_sheets.h"

namespace kiosk {
namespace {

using Kind = LeafletPart::Kind;

class BookletMaker {
 public:
  BookletMaker(const DecisionAid& aid, const Words& words, const std::string& today) : aid_(aid), words_(words), today_(today), maker_(aid, words, today) {}

  Leaflet make() {
    auto& leaflet = maker_.leaflet();
    leaflet.title = text("title");
    leaflet.subtitle = words_.say("booklet.subtitle");
    maker_.add(Kind::paragraph, aid_.decision(words_.language, "welcome.lead"));
    maker_.add(Kind::paragraph, std::exchange(leaflet.note, {}));  // said once: a foot of four lines on each page would be a quarter of the booklet
    maker_.add(Kind::paragraph, words_.say("booklet.how"));
    form();
    signs();
    map();
    for (OptionIndex option = 0; option < aid_.options.size(); ++option) card(option);
    values();
    points();
    own_questions();
    about();
    return std::move(leaflet);
  }

 private:
  std::string text(const std::string& key) const { return aid_.text(words_.language, key); }

  void form() {
    maker_.add(Kind::chapter, words_.say("booklet.questions"));
    for (const auto& item : aid_.questionnaire.items) {
      if (item.hidden || item.control == ItemControl::help || item.control == ItemControl::lower || item.control == ItemControl::upper) continue;
      if (item.type == ItemType::group) maker_.add(Kind::heading, item.text.in(words_.language));
      else if (item.type == ItemType::display) maker_.add(Kind::paragraph, item.text.in(words_.language));
      else question(item);
    }
  }

  void question(const Item& item) {
    const auto place = static_cast<ItemIndex>(&item - aid_.questionnaire.items.data());
    maker_.add(Kind::subheading, item.text.in(words_.language));
    if (const auto* help = child_with(aid_.questionnaire, place, ItemControl::help)) maker_.add(Kind::paragraph, help->text.in(words_.language));
    if (item.conditional) maker_.add(Kind::small, words_.say("booklet.only_some"));
    for (const auto& option : item.options) maker_.add(Kind::tick, option.label.in(words_.language));
    if (item.options.empty() && item.min_value && item.max_value) {
      maker_.add(Kind::tick, words_.say("booklet.scale", {{"from", *item.min_value}, {"to", *item.max_value}}));
      for (const auto control : {ItemControl::lower, ItemControl::upper}) {
        if (const auto* end = child_with(aid_.questionnaire, place, control)) maker_.add(Kind::bullet, end->text.in(words_.language));
      }
    }
    maker_.add(Kind::tick, item.decline.in(words_.language));
  }

  void signs() {
    if (aid_.urgent_signs.empty()) return;
    maker_.add(Kind::chapter, words_.say("booklet.signs"));
    for (const auto speed : {Speed::now, Speed::today}) {
      bool first = true;
      for (const auto& sign : aid_.urgent_signs) {
        if (sign.speed != speed || !sign.asked_where.empty()) continue;
        if (std::exchange(first, false)) maker_.add(Kind::heading, words_.say(speed == Speed::now ? "urgent.heading" : "urgent.heading_today"));
        maker_.add(Kind::bullet, text("urgent." + sign.id + ".say"));
      }
      if (!first) maker_.add(Kind::paragraph, words_.say(speed == Speed::now ? "urgent.now" : "urgent.today"));
    }
  }

  void map() {
    if (aid_.families.empty()) return;
    maker_.add(Kind::chapter, text("map.heading"));
    maker_.add(Kind::paragraph, text("map.lead"));
    for (const auto& family : aid_.families) {
      maker_.add(Kind::heading, text("families." + family.id + ".name"));
      maker_.add(Kind::paragraph, text("families." + family.id + ".text"));
      for (const auto& option : aid_.options) {
        if (option.family == family.id) maker_.add(Kind::bullet, aid_.text_of(option, words_.language).title);
      }
    }
  }

  void card(OptionIndex option) {
    const auto card = card_words(aid_, option, words_, today_);
    maker_.add(Kind::chapter, card.title);
    maker_.add_card(card);
  }

  void values() {
    if (!aid_.goals.empty()) {
      maker_.add(Kind::chapter, words_.say("goals.heading"));
      maker_.add(Kind::paragraph, words_.say("booklet.goals"));
      for (const auto& goal : aid_.goals) maker_.add(Kind::tick, text("goals." + goal.id));
      maker_.add(Kind::tick, words_.say("goals.unsure"));
    }
    for (const auto& trade_off : aid_.trade_offs) {
      const auto prefix = "trade_offs." + trade_off.id + ".";
      maker_.add(Kind::heading, text(prefix + "question"));
      const auto* evidence = aid_.find_evidence(trade_off.evidence);
      maker_.add(Kind::paragraph, format_message(text(prefix + "fact"), evidence ? figure_arguments(*evidence) : MessageArguments{}, words_.language));
      for (const auto& side : trade_off.sides) maker_.add(Kind::tick, text(prefix + side));
    }
  }

  void points() {
    if (!aid_.points.empty()) maker_.add(Kind::chapter, words_.say("booklet.points"));
    for (const auto& point : aid_.points) {
      const auto prefix = "points." + point.id + ".";
      maker_.add(Kind::heading, text(prefix + "question"));
      for (const auto& answer : point.answers) maker_.add(Kind::tick, text(prefix + "answers." + answer));
      maker_.add(Kind::paragraph, text(prefix + "again"));
    }
    if (!aid_.ready.empty()) maker_.add(Kind::heading, words_.say("ready.heading"));
    for (const auto& statement : aid_.ready) maker_.add(Kind::tick, text("ready." + statement.id));
  }

  /// The whole bank of questions, by topic, then those that answers bring up.
  void own_questions() {
    maker_.add(Kind::chapter, words_.say("questions.suggested"));
    for (const auto& question : aid_.suggested_questions) maker_.add(Kind::tick, text("questions." + question.id));
    for (const auto& topic : aid_.topics) {
      maker_.add(Kind::heading, text("topics." + topic.id));
      for (const auto& id : topic.questions) maker_.add(Kind::tick, text("questions." + id));
    }
  }

  void about() {
    maker_.add(Kind::chapter, words_.say("about.heading"));
    for (const auto* part : {"made_by", "paid_by", "is_not", "evidence", "updates"}) maker_.add(Kind::paragraph, text("about." + std::string(part)));
  }

  const DecisionAid& aid_;
  const Words& words_;
  std::string today_;
  LeafletMaker maker_;
};

}  // namespace

Leaflet booklet(const DecisionAid& aid, const Words& words, const std::string& today) { return BookletMaker(aid, words, today).make(); }

}  // namespace kiosk

// The whole aid as a booklet in clear print: for somebody who does not use a screen, or to be read
// aloud by staff.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/wording/leaflet_parts.h"
#include "app/wording/other_sheets.h"

namespace kiosk {
namespace {

using Kind = LeafletPart::Kind;

constexpr std::size_t questions_together = 8;  // on one page

class BookletMaker {
 public:
  BookletMaker(const DecisionAid& aid, const Words& words, const std::string& today)
      : aid_(aid), words_(words), today_(today), maker_(aid, words, today) {}

  Leaflet make() {
    auto& leaflet = maker_.leaflet();
    leaflet.title = text("title");
    leaflet.subtitle = words_.say("booklet.subtitle");
    leaflet.parts.push_back({.kind = Kind::cover,
                             .words = words_.say("booklet.cover"),
                             .picture = aid_.folder / "illustrations/welcome.svg"});
    maker_.add(Kind::paragraph, aid_.decision(words_.language, "welcome.lead"));
    maker_.add(Kind::paragraph, words_.say("booklet.how"));
    form();
    signs();
    map();
    for (OptionIndex option = 0; option < aid_.options.size(); ++option) card(option);
    values();
    points();
    own_questions();
    gathered();
    about();
    return std::move(leaflet);
  }

 private:
  std::string text(const std::string& key) const { return aid_.text(words_.language, key); }

  void form() {
    maker_.add(Kind::chapter, words_.say("booklet.questions"));
    for (const auto& item : aid_.questionnaire.items) {
      if (item.hidden || item.control == ItemControl::help || item.control == ItemControl::lower ||
          item.control == ItemControl::upper)
        continue;
      if (item.type == ItemType::group) maker_.add(Kind::heading, item.text.in(words_.language));
      else if (item.type == ItemType::display)
        maker_.add(Kind::paragraph, item.text.in(words_.language));
      else question(item);
    }
  }

  /// A question with all its answers, which a reader sees at once.
  void question(const Item& item) {
    const auto place = static_cast<ItemIndex>(&item - aid_.questionnaire.items.data());
    const auto first = maker_.leaflet().parts.size();
    maker_.add(Kind::subheading, item.text.in(words_.language));
    if (!item.show.below.empty()) maker_.add(Kind::paragraph, item.show.below.in(words_.language));
    const auto* help = child_with(aid_.questionnaire, place, ItemControl::help);
    if (help && item.show.pictures.empty())
      maker_.add(Kind::paragraph, help->text.in(words_.language));
    if (item.conditional) maker_.add(Kind::small, words_.say("booklet.only_some"));
    if (item.options.empty() && item.limits.whole_min() && item.limits.whole_max())
      scale(item, place);
    if (!item.show.pictures.empty()) body(item);
    LeafletPart answers{.kind = Kind::answers};
    for (const auto& option : item.options)
      answers.choices.push_back(option.label.in(words_.language));
    if (auto decline = item.entry.decline.in(words_.language); !decline.empty())
      answers.choices.push_back(std::move(decline));
    if (!answers.choices.empty()) maker_.leaflet().parts.push_back(std::move(answers));
    auto& parts = maker_.leaflet().parts;
    for (auto part = first; part + 1 < parts.size(); ++part) parts[part].stays_with_next = true;
  }

  void scale(const Item& item, ItemIndex place) {
    LeafletPart part{.kind = Kind::scale,
                     .words = words_.say("booklet.scale", {{"from", *item.limits.whole_min()},
                                                           {"to", *item.limits.whole_max()}}),
                     .from = static_cast<int>(*item.limits.whole_min()),
                     .to = static_cast<int>(*item.limits.whole_max())};
    for (const auto control : {ItemControl::lower, ItemControl::upper}) {
      const auto* end = child_with(aid_.questionnaire, place, control);
      part.choices.push_back(end ? end->text.in(words_.language) : std::string());
    }
    maker_.leaflet().parts.push_back(std::move(part));
  }

  void body(const Item& item) {
    LeafletPart part{.kind = Kind::body, .words = words_.say("booklet.body")};
    for (const auto& picture : item.show.pictures)
      part.map.push_back(
          {.file = aid_.folder / picture.file, .label = picture.label.in(words_.language)});
    maker_.leaflet().parts.push_back(std::move(part));
  }

  /// Checkboxes that are kept with what precedes them.
  void choices(std::vector<std::string> words) {
    if (!maker_.leaflet().parts.empty()) maker_.leaflet().parts.back().stays_with_next = true;
    maker_.leaflet().parts.push_back({.kind = Kind::answers, .choices = std::move(words)});
  }

  void signs() {
    if (aid_.urgent_signs.empty()) return;
    maker_.add(Kind::section, words_.say("booklet.signs"));
    for (const auto speed : {Urgency::now, Urgency::today}) {
      bool first = true;
      for (const auto& sign : aid_.urgent_signs) {
        if (sign.speed != speed || !sign.asked_where.empty()) continue;
        if (std::exchange(first, false))
          maker_.add(Kind::heading,
                     words_.say(speed == Urgency::now ? "urgent.heading" : "urgent.heading_today"));
        maker_.add(Kind::bullet, text("urgent." + sign.id + ".say"));
      }
      if (!first)
        maker_.add(Kind::paragraph,
                   words_.say(speed == Urgency::now ? "urgent.now" : "urgent.today"));
    }
  }

  void map() {
    if (aid_.families.empty()) return;
    maker_.add(Kind::section, text("map.heading"));
    maker_.add(Kind::paragraph, text("map.lead"));
    for (const auto& family : aid_.families) {
      maker_.add(Kind::heading, text("families." + family.id + ".name"));
      maker_.add(Kind::paragraph, text("families." + family.id + ".text"));
      for (const auto& option : aid_.options) {
        if (option.family == family.id)
          maker_.add(Kind::bullet, aid_.text_of(option, words_.language).title);
      }
    }
  }

  void card(OptionIndex option) {
    const auto card = card_words(aid_, option, words_, today_);
    maker_.add(Kind::section, card.title);
    maker_.add_card_alone(card);
    sources_heading_ = card.sources_heading;
    for (const auto& [word, meaning] : card.glossary) glossary_[word] = meaning;
    for (const auto& question : card.questions) card_questions_.insert(question);
    for (const auto& source : card.sources) {
      if (std::find(sources_.begin(), sources_.end(), source) == sources_.end())
        sources_.push_back(source);
    }
  }

  void values() {
    if (!aid_.goals.empty()) {
      maker_.add(Kind::section, words_.say("goals.heading"));
      maker_.add(Kind::paragraph, words_.say("booklet.goals"));
      std::vector<std::string> goals;
      for (const auto& goal : aid_.goals) goals.push_back(text("goals." + goal.id));
      goals.push_back(words_.say("goals.unsure"));
      choices(std::move(goals));
    }
    for (const auto& trade_off : aid_.trade_offs) {
      const auto prefix = "trade_offs." + trade_off.id + ".";
      maker_.add(Kind::heading, text(prefix + "question"));
      const auto* evidence = aid_.find_evidence(trade_off.evidence);
      maker_.add(Kind::paragraph,
                 format_message(text(prefix + "fact"),
                                evidence ? figure_arguments(*evidence) : MessageArguments{},
                                words_.language));
      std::vector<std::string> sides;
      for (const auto& side : trade_off.sides) sides.push_back(text(prefix + side));
      choices(std::move(sides));
    }
  }

  void points() {
    if (!aid_.points.empty()) maker_.add(Kind::section, words_.say("booklet.points"));
    for (const auto& point : aid_.points) {
      const auto prefix = "points." + point.id + ".";
      maker_.add(Kind::heading, text(prefix + "question"));
      std::vector<std::string> answers;
      for (const auto& answer : point.answers)
        answers.push_back(text(prefix + "answers." + answer));
      choices(std::move(answers));
      maker_.add(Kind::paragraph, text(prefix + "again"));
    }
    if (!aid_.ready.empty()) maker_.add(Kind::heading, words_.say("ready.heading"));
    for (const auto& statement : aid_.ready) maker_.add(Kind::tick, text("ready." + statement.id));
  }

  /// The whole question bank, those that answers suggest first, then by topic, then those that only
  /// a card has, without duplicates.
  void own_questions() {
    maker_.add(Kind::section, words_.say("questions.suggested"));
    std::set<std::string> asked;
    const auto add_each = [&](const std::vector<std::string>& questions) {
      std::vector<std::string> listed;
      for (const auto& question : questions) {
        if (asked.insert(question).second) listed.push_back(question);
      }
      for (std::size_t i = 0; i < listed.size(); i += questions_together) {
        const auto end = std::min(i + questions_together, listed.size());
        maker_.leaflet().parts.push_back(
            {.kind = Kind::answers,
             .choices = {listed.begin() + static_cast<std::ptrdiff_t>(i),
                         listed.begin() + static_cast<std::ptrdiff_t>(end)}});
      }
    };
    std::vector<std::string> suggested;
    for (const auto& question : aid_.suggested_questions)
      suggested.push_back(text("questions." + question.id));
    add_each(suggested);
    for (const auto& topic : aid_.topics) {
      maker_.add(Kind::heading, text("topics." + topic.id));
      std::vector<std::string> questions;
      for (const auto& id : topic.questions) questions.push_back(text("questions." + id));
      add_each(questions);
    }
    add_each({card_questions_.begin(), card_questions_.end()});
  }

  /// The glossary and the sources of all cards, without duplicates.
  void gathered() {
    if (!glossary_.empty()) maker_.add(Kind::section, words_.say("booklet.glossary"));
    for (const auto& [word, meaning] : glossary_) maker_.add(Kind::bullet, word + ": " + meaning);
    if (!sources_.empty()) maker_.add(Kind::section, sources_heading_);
    for (const auto& source : sources_) maker_.add(Kind::small, source);
  }

  void about() {
    maker_.add(Kind::section, words_.say("about.heading"));
    for (const auto* part : {"made_by", "paid_by", "is_not", "evidence", "updates"})
      maker_.add(Kind::paragraph, text("about." + std::string(part)));
  }

  const DecisionAid& aid_;
  const Words& words_;
  std::string today_;
  LeafletMaker maker_;
  std::string sources_heading_{};
  std::map<std::string, std::string> glossary_{};
  std::set<std::string> card_questions_{};
  std::vector<std::string> sources_{};
};

}  // namespace

Leaflet booklet(const DecisionAid& aid, const Words& words, const std::string& today) {
  return BookletMaker(aid, words, today).make();
}

}  // namespace kiosk

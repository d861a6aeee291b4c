// A treatment's card: four parts, one shown at a time.
#include <algorithm>

#include "app/session/navigation.h"
#include "app/settings/visit_settings.h"
#include "app/typesetting/typesetter.h"
#include "app/values/expects.h"
#include "app/wording/answer_words.h"
#include "app/wording/sentences.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

Block bullet(const std::string& words) {
  return {.kind = Block::Kind::bullet, .markup = escaped(words)};
}

ProseView bullets(const std::string& heading, const std::vector<std::string>& lines) {
  ProseView view{.heading = heading};
  for (const auto& line : lines) view.blocks.push_back(bullet(line));
  return view;
}

/// The glossary terms on the card, with their meanings.
ProseView glossary(const CardWords& card) {
  ProseView view{.heading = card.glossary_heading};
  for (const auto& [word, meaning] : card.glossary) {
    view.blocks.push_back({.kind = Block::Kind::bullet,
                           .markup = "<b>" + escaped(word) + "</b>: " + escaped(meaning)});
  }
  return view;
}

const ProseView& section(const CardWords& card, Section which) {
  return card.sections[static_cast<std::size_t>(which)];
}

/// Figures on length of life are offered as text only, and shown to those who ask and then confirm.
void add_life_offer(CardView& view, const ViewContext& context, LifeFigures state) {
  if (state == LifeFigures::hidden) {
    view.life_offer = context.words.say("life.offer");
    view.life_actions = {action(context, "life-ask", "life.ask", LifeFiguresAsked{})};
  } else if (state == LifeFigures::asked) {
    view.life_offer = context.words.say("life.sure");
    view.life_actions = {action(context, "life-no", "life.no", LifeFiguresDeclined{}),
                         action(context, "life-show", "life.show", LifeFiguresAsked{})};
  }
}

/// Figures on length of life are shown with the others once the person has asked for them twice.
void add_figures(CardView& view, const ViewContext& context, const CardWords& card,
                 LifeFigures state) {
  view.figures_heading = card.figures_heading;
  view.figures = card.figures;
  view.no_figures = card.no_figures;
  if (card.life_figures.empty()) return;
  if (state != LifeFigures::shown) return add_life_offer(view, context, state);
  view.figures.insert(view.figures.end(), card.life_figures.begin(), card.life_figures.end());
  view.no_figures.clear();
}

/// The short section of a card lists its two sides one after the other; here they are in boxes of
/// the same size. A card without it uses its long sections.
CardView::Sides sides_in_short(const ViewContext& context, const CardWords& card) {
  const auto& blocks = section(card, Section::brief).blocks;
  const auto& name = [&](std::string_view key) {
    return context.aid.text(context.words.language, key);
  };
  const auto is_named = [&](const Block& block, const std::string& words) {
    return block.kind != Block::Kind::bullet && !words.empty() && plain(block.markup) == words;
  };
  const auto help = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) {
    return is_named(block, name("headings.short_help"));
  });
  const auto hard = std::find_if(help, blocks.end(), [&](const Block& block) {
    return is_named(block, name("headings.short_hard"));
  });
  if (help == blocks.end() || hard == blocks.end())
    return {section(card, Section::help), section(card, Section::hard)};
  return {{.heading = section(card, Section::help).heading, .blocks = {help + 1, hard}},
          {.heading = section(card, Section::hard).heading, .blocks = {hard + 1, blocks.end()}}};
}

void add_in_short(CardView& view, const ViewContext& context, const CardWords& card,
                  OptionIndex option) {
  view.short_text = card.short_text;
  view.addressed = card.addressed;
  view.because = because_lines(context, option);
  view.not_shown = not_shown_in_words(context.aid, option, context.session.response, context.words);
  view.notes = notes_in_words(context.aid, option, context.session.response, context.words);
  if (card.figures.empty()) view.no_figures = card.no_figures;
  else view.figure = card.figures.front();
  // Who was studied is said beside the number; all else about it is in the part about the studies.
  if (view.figure) {
    view.figure->group = first_sentence(view.figure->group, context.words.language);
    view.figure->certainty.clear();
  }
  view.sides = sides_in_short(context, card);
}

void add_studies(CardView& view, const ViewContext& context, const CardWords& card,
                 LifeFigures state) {
  add_figures(view, context, card, state);
  view.sides = CardView::Sides{section(card, Section::help), section(card, Section::hard)};
}

void add_what_it_is_like(CardView& view, const CardWords& card) {
  view.picture_caption = card.picture_caption;
  view.before = {section(card, Section::what), section(card, Section::when)};
  view.after = {section(card, Section::like)};
  view.glossary = glossary(card);
}

void add_what_to_ask(CardView& view, const ViewContext& context, const CardWords& card,
                     const PrintProgress& print) {
  view.questions = bullets(card.questions_heading, card.questions);
  view.sources = bullets(card.sources_heading, card.sources);
  view.checked = card.checked;
  view.print = print_action(context, print, PrintedSheet::card);
  view.print_status = print_line(context, print);
}

std::vector<ActionView> tabs(const ViewContext& context, CardPart shown) {
  const auto tab = [&](const std::string& id, CardPart part) {
    return ActionView{.id = "part." + id,
                      .label = context.words.say("card.part_" + id),
                      .event = CardPartChosen{part},
                      .selected = part == shown};
  };
  return {tab("short", CardPart::in_short), tab("studies", CardPart::studies),
          tab("like", CardPart::like), tab("ask", CardPart::ask)};
}

/// Most people go back to the list, where all treatments are; the next one of the list is for those
/// who read them one after the other.
void add_navigation(FrameView& frame, const ViewContext& context, const CardScreen& screen) {
  frame.navigation.back = action(context, "back", "card.back", BackRequested{}, Icon::arrow_left);
  frame.navigation.back_is_main = true;
  const auto listed = listed_options(context.session, context.aid, screen.list);
  const auto here = std::find(listed.begin(), listed.end(), screen.option);
  if (here != listed.end() && here + 1 != listed.end())
    frame.navigation.main =
        action(context, "next", "card.next", NextRequested{}, Icon::arrow_right);
}

/// For whom less is enough at first: the name, one sentence, the picture, and a button for the
/// whole card. Neither side of what it may do is shown without the other.
void make_simple(CardView& view, const ViewContext& context, const CardWords& card) {
  view.tabs.clear();
  view.frame.place += "/simple";
  view.short_text = first_sentence(card.short_text, context.words.language);
  view.more = action(context, "whole-card",
                     context.session.listening.on ? "card.hear_more" : "card.show_more",
                     WholeCardAsked{}, Icon::plus);
  if (context.session.listening.on) view.more->icon = Icon::speaker;
}

}  // namespace

CardView make_card_view(const ViewContext& context, const CardScreen& screen) {
  KIOSK_EXPECTS(screen.option < context.aid.options.size());
  const auto card = card_words(context.aid, screen.option, context.words, context.today);
  auto star = star_action(context, screen.option);
  star.id = "star-this";
  CardView view{.frame = make_frame(context, "card"),
                .picture = card.picture,
                .picture_description = card.picture_description,
                .title = card.title,
                .star = std::move(star),
                .tabs = tabs(context, screen.part)};
  view.frame.place += "/" + context.aid.options[screen.option].id + "/" +
                      std::to_string(static_cast<int>(screen.part));
  if (ease_of(context.session, context.settings).simple && !screen.whole) {
    make_simple(view, context, card);
    add_navigation(view.frame, context, screen);
    return view;
  }
  switch (screen.part) {
    case CardPart::in_short: add_in_short(view, context, card, screen.option); break;
    case CardPart::studies: add_studies(view, context, card, screen.life_figures); break;
    case CardPart::like: add_what_it_is_like(view, card); break;
    case CardPart::ask:
      view.because = because_lines(context, screen.option);
      add_what_to_ask(view, context, card, screen.print);
      break;
  }
  add_navigation(view.frame, context, screen);
  return view;
}

}  // namespace kiosk::ui

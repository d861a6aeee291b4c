// Figures on the cards as shown: each with its group, its time span and its certainty, as text and
// as people to be counted.
#include "app/quality/figure_answers.h"

#include <algorithm>

#include "app/quality/look.h"
#include "app/quality/told_figures.h"
#include "app/wording/told_in_words.h"

namespace kiosk {
namespace {

/// The count of people out of a hundred for each group, as in the picture's value.
std::vector<std::string> counts_shown(const FigureSeen& figure) {
  std::vector<std::string> counts;
  for (const auto& thing : figure.things) {
    if (thing.role == ShownRole::picture && !thing.value.empty()) counts.push_back(thing.value);
  }
  return counts;
}

std::vector<std::string> counts_of_hundred(const Evidence& evidence) {
  std::vector<std::string> counts{std::to_string(evidence.count) + "/100"};
  if (evidence.compared) counts.push_back(std::to_string(*evidence.compared) + "/100");
  return counts;
}

/// Whether a card has a picture of counted people, a count in its text, or a text that there is
/// none.
class ChancesSeen {
 public:
  ChancesSeen(const PlainLanguages& lists, const Language& language)
      : breaks_(language), finder_(list_of(lists, language), breaks_) {}

  bool on(const ShownPage& page) const {
    return std::any_of(page.things.begin(), page.things.end(), [&](const Shown& thing) {
      const bool counts = thing.role == ShownRole::picture && !thing.value.empty();
      return counts || finder_.says_no_number(thing.words) || !finder_.told(thing.words).empty();
    });
  }

 private:
  static PlainLanguage list_of(const PlainLanguages& lists, const Language& language) {
    const auto found = lists.find(language);
    return found == lists.end() ? PlainLanguage{} : found->second;
  }

  TextBreaks breaks_;
  FigureFinder finder_;
};

}  // namespace

Verdict says_how_sure(const AuditedAid& audited) {
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    look.want_said(figure,
                   look.aid().text(figure.language,
                                   "certainty." + std::string(name_of(figure.evidence.certainty))),
                   "no words for how sure beside");
  });
  look.cards([&](const CardSeen& card) {
    for (const auto* evidence : figures_to_tell(look.aid(), card.option)) {
      if (!is_told_in_words(look.aid(), *evidence)) continue;
      look.want_said(
          card.page,
          look.aid().text(card.language, "certainty." + std::string(name_of(evidence->certainty))),
          "no words for how sure \"" + evidence->id + "\" is");
    }
  });
  return look.verdict("beside " + each_figure(audited) +
                      "; beside its source for what is told in words alone");
}

Verdict gives_chances(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    const ChancesSeen chances(audited.quality.plain_language, language);
    for (const auto& option : look.aid().options) {
      const auto& card = look.page(language, "card-" + option.id);
      look.want(chances.on(card), card, "neither a figure nor that there is none");
    }
  }
  return look.verdict(each_card(audited) + ": a figure, or that there is no good number");
}

Verdict says_which_group(const AuditedAid& audited) {
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    look.want_said(figure, figure_text(look.aid(), figure.evidence, figure.language, "group"),
                   "no group beside");
  });
  look.words_alone("no group beside");
  return look.verdict("under " + each_figure(audited));
}

Verdict counts_people(const AuditedAid& audited) {
  Look look(audited);
  look.figures([](const FigureSeen&) {});
  for (const auto& page : audited.pages) {
    const auto percent =
        std::find_if(page.things.begin(), page.things.end(),
                     [](const Shown& thing) { return thing.words.find('%') != std::string::npos; });
    look.want(percent == page.things.end(), page,
              percent == page.things.end() ? "" : "has %: \"" + percent->words + '"');
  }
  return look.verdict("no % on any of " + std::to_string(audited.pages.size()) +
                      " screens and pages of the sheet");
}

Verdict same_span(const AuditedAid& audited) {
  const auto sound = met_if_sound(audited, Check::evidence, "");
  if (sound.status != AuditStatus::met) return sound;
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    if (figure.evidence.compared)
      look.want_said(figure, figure_text(look.aid(), figure.evidence, figure.language, "compared"),
                     "no comparison beside");
  });
  return look.verdict(
      "a count is shown beside that of its own study, group and span, and of no other");
}

Verdict same_number(const AuditedAid& audited) {
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    look.want(counts_shown(figure) == counts_of_hundred(figure.evidence), figure.page,
              "not counted of 100 people: the figure \"" + figure.evidence.id + '"');
  });
  return look.verdict(each_figure(audited) + " counts 100 people, both groups alike");
}

Verdict shown_in_ways(const AuditedAid& audited) {
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    look.want_said(figure, figure_text(look.aid(), figure.evidence, figure.language, "otherwise"),
                   "no other side of");
    look.want(!counts_shown(figure).empty(), figure.page,
              "no picture of the figure \"" + figure.evidence.id + '"');
  });
  look.words_alone("no picture of");
  return look.verdict(each_figure(audited) +
                      ": how many do and how many do not, in words and as 100 people");
}

}  // namespace kiosk

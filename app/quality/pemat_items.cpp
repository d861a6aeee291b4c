// PEMAT-P: verdicts on each item from the screens and the sheet.
#include <algorithm>
#include <array>

#include "app/quality/look.h"
#include "app/quality/phrases.h"
#include "app/quality/sheet_questions.h"
#include "app/wording/glossary.h"

namespace kiosk {
namespace {

/// Limit of entries in a short section of a card.
constexpr std::ptrdiff_t most_entries_under_a_heading = 8;
/// Limit of words in a short row name of a table.
constexpr std::size_t most_words_in_a_row_name = 4;

std::string heading_of(const Look& look, Section section, const Language& language) {
  return look.aid().text(language, "headings." + std::string(name_of(section)));
}

/// The sections that every card must have, and the short one if the aid has it.
std::vector<Section> sections_of(const OptionText& card) {
  std::vector<Section> sections(all_sections.begin(), all_sections.end());
  if (card.section(Section::brief).empty()) std::erase(sections, Section::brief);
  return sections;
}

bool is_described_picture(const Shown& thing) {
  return thing.role == ShownRole::picture && !thing.words.empty();
}

Verdict has_purpose(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto& welcome = look.page(language, "welcome");
    look.want_said(welcome, look.aid().text(language, "welcome.heading"),
                   "does not say what it is for");
    look.want_said(welcome, look.aid().text(language, "welcome.lead"),
                   "does not say what one does here");
  }
  return look.verdict("welcome, the first screen");
}

Verdict has_everyday_words(const AuditedAid& audited) {
  const auto level = met_if_sound(audited, Check::reading_level, "");
  if (level.status != AuditStatus::met) return level;
  const auto words = met_if_sound(audited, Check::words, "");
  if (words.status != AuditStatus::met) return words;
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto list = audited.quality.plain_language.find(language);
    look.want(list != audited.quality.plain_language.end(),
              {.name = "plain-language", .language = language}, "there is no list of words");
  }
  return look.verdict(
      "every text of the aid: within the reading level, and free of the words listed in "
      "plain-language");
}

/// Every glossary term on a card is explained on it.
Verdict explains_medical_words(const AuditedAid& audited) {
  const auto sound = met_if_sound(audited, Check::words, "");
  if (sound.status != AuditStatus::met) return sound;
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    for (const auto& [word, meaning] : glossary_of(look.aid(), card.text, card.language))
      look.want_said(card.page, meaning, "does not explain \"" + word + '"');
  });
  return look.verdict(each_card(audited) + " explains its medical words at its foot");
}

Verdict has_clear_numbers(const AuditedAid& audited) {
  const auto sound = met_if_sound(audited, Check::evidence, "");
  if (sound.status != AuditStatus::met) return sound;
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    look.want(std::any_of(figure.things.begin(), figure.things.end(), is_described_picture),
              figure.page, "no picture of the figure \"" + figure.evidence.id + '"');
    look.want_said(figure, figure_text(look.aid(), figure.evidence, figure.language, "group"),
                   "no group beside");
    look.want_said(figure,
                   look.aid().text(figure.language,
                                   "certainty." + std::string(name_of(figure.evidence.certainty))),
                   "no words for how sure beside");
  });
  return look.verdict(each_figure(audited) +
                      ": of 100 people, with a picture, its group and how sure it is");
}

Verdict leaves_no_sums(const AuditedAid& audited) {
  if (audited.aid.evidence.empty())
    return {.status = AuditStatus::not_applicable, .where = "there is no figure"};
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    look.want_said(figure, figure_text(look.aid(), figure.evidence, figure.language, "otherwise"),
                   "no other side of");
  });
  return look.verdict("beside " + each_figure(audited) + ": how many do not");
}

Verdict is_in_short_pieces(const AuditedAid& audited) {
  const auto sentences = met_if_sound(audited, Check::reading_level, "");
  if (sentences.status != AuditStatus::met) return sentences;
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    for (const auto section : sections_of(card.text)) {
      const auto heading = heading_of(look, section, card.language);
      const auto piece = under(card.page, heading);
      const auto entries = std::count_if(piece.begin(), piece.end(), [](const Shown& thing) {
        return thing.role == ShownRole::text;
      });
      look.want(entries > 0 && entries <= most_entries_under_a_heading, card.page,
                std::to_string(entries) + " entries under \"" + heading + '"');
    }
  });
  return look.verdict(each_card(audited) + ": one to " +
                      std::to_string(most_entries_under_a_heading) +
                      " entries under each heading; no sentence over 25 words");
}

Verdict has_headings(const AuditedAid& audited) {
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    for (const auto section : sections_of(card.text)) {
      const auto heading = heading_of(look, section, card.language);
      look.want(has_text(under(card.page, heading)), card.page, "no text under \"" + heading + '"');
    }
  });
  return look.verdict(each_card(audited) + ": the same, each with text under it");
}

/// The sheet summarizes the visit: headings with text under them, and its purpose.
Verdict has_summary(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto sheet = look.sheet(language);
    if (sheet.empty()) continue;
    const auto& first = *sheet.front();
    const auto is_heading = [](const Shown& thing) { return thing.role == ShownRole::heading; };
    look.want(std::count_if(first.things.begin(), first.things.end(), is_heading) > 1 &&
                  has_text(first.things),
              first, "sums up nothing");
    look.want_said(first, look.aid().text(language, "summary.note"), "does not say what it is for");
  }
  return look.verdict("sheet, which sums up the visit");
}

/// The picture of a family is on the map before the next family.
void want_map_pictures(Look& look, const Language& language) {
  const auto& map = look.page(language, "map");
  for (const auto& family : look.aid().families) {
    const auto tile = std::find_if(map.things.begin(), map.things.end(), [&](const Shown& thing) {
      return thing.id == "family." + family.id;
    });
    const auto next = tile == map.things.end()
                          ? tile
                          : std::find_if(tile + 1, map.things.end(), [](const Shown& thing) {
                              return thing.id.starts_with("family.");
                            });
    look.want(std::any_of(tile, next, is_described_picture), map, "no picture of " + family.id);
  }
}

Verdict has_pictures(const AuditedAid& audited) {
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    look.want(
        says(card.page.things, card.text.picture_description) &&
            std::any_of(card.page.things.begin(), card.page.things.end(), is_described_picture),
        card.page, "no picture with a description");
  });
  if (!audited.aid.families.empty()) {
    for (const auto& language : look.languages()) want_map_pictures(look, language);
  }
  return look.verdict(each_card(audited) + ", each family on the map, each figure");
}

/// The caption is on the part of the card about what the treatment is like.
Verdict has_captions(const AuditedAid& audited) {
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    look.want(says(card.page.things, card.text.picture_caption), card.page,
              "no caption under the picture");
  });
  return look.verdict("with the picture of " + each_card(audited));
}

Verdict has_simple_tables(const AuditedAid& audited) {
  const auto& rows = audited.aid.rows;
  if (rows.empty()) return {.status = AuditStatus::not_applicable, .where = "there is no table"};
  Look look(audited);
  for (const auto& language : look.languages()) {
    const TextBreaks breaks(language);
    for (const auto& option : look.aid().options) {
      const auto& page = look.page(language, "compare-" + option.id);
      for (const auto& row : rows) {
        const auto& name = look.aid().text(language, "rows." + row.id);
        look.want(says(page.things, name) && breaks.words(name).size() <= most_words_in_a_row_name,
                  page, "no short heading for the row \"" + row.id + '"');
      }
    }
  }
  return look.verdict("compare-*: rows named by at most " +
                      std::to_string(most_words_in_a_row_name) + " words");
}

/// The actions are the questions to ask.
Verdict names_actions(const AuditedAid& audited) {
  Look look(audited);
  for (const auto& language : look.languages()) {
    const auto& list = look.page(language, "my-questions-empty");  // before any was added to the
                                                                   // list
    look.want(std::any_of(list.things.begin(), list.things.end(),
                          [](const Shown& thing) { return thing.role == ShownRole::choice; }),
              list, "nothing to choose");
    if (look.aid().urgent_signs.empty()) continue;
    const auto& urgent = look.page(language, "urgent");
    look.want(has_text(urgent.things), urgent, "does not say what to do");
  }
  return look.verdict("my-questions-empty: what to ask; urgent: whom to tell at once");
}

/// The aid addresses its reader under each of a card's five headings.
Verdict speaks_to_reader(const AuditedAid& audited) {
  for (const auto& language : audited.aid.languages) {
    if (!audited.quality.plain_language.contains(language))
      return {.where = "there is no list of plain language for \"" + language + '"'};
  }
  Look look(audited);
  look.cards([&](const CardSeen& card) {
    const TextBreaks breaks(card.language);
    const auto reader =
        phrases_of(audited.quality.plain_language.find(card.language)->second.reader, breaks);
    const auto speaks = [&](const Shown& thing) {
      const auto words = breaks.words(thing.words);
      return std::any_of(reader.begin(), reader.end(),
                         [&](const Phrase& phrase) { return phrase.is_in(words); });
    };
    const auto speaks_under = [&](Section section) {
      const auto piece = under(card.page, heading_of(look, section, card.language));
      return std::any_of(piece.begin(), piece.end(), speaks);
    };
    look.want(std::any_of(all_sections.begin(), all_sections.end(), speaks_under), card.page,
              "does not say \"you\"");
  });
  return look.verdict(each_card(audited) + " says \"you\"");
}

Verdict gives_tool(const AuditedAid& audited) {
  Look look(audited);
  want_questions_with_room(look);
  return look.verdict("my-questions; sheet, each question with a line to write on");
}

Verdict has_no_calculations(const AuditedAid&) {
  return {.status = AuditStatus::not_applicable, .where = "nothing is to be worked out"};
}

/// The meaning of the picture of people is stated right before it, and the other side after it; the
/// table has help above it.
Verdict explains_charts(const AuditedAid& audited) {
  Look look(audited);
  look.figures([&](const FigureSeen& figure) {
    const auto picture = std::find_if(figure.things.begin(), figure.things.end(),
                                      [](const Shown& thing) { return !thing.value.empty(); });
    const bool explained = picture != figure.things.begin() && picture != figure.things.end() &&
                           has_text(Things(&*(picture - 1), 1));
    look.want(explained, figure.page,
              "no words before the picture of the figure \"" + figure.evidence.id + '"');
    look.want_said(figure, figure_text(look.aid(), figure.evidence, figure.language, "otherwise"),
                   "no other side of");
  });
  return look.verdict("words before and after the picture of " + each_figure(audited));
}

struct PematItem {
  std::string_view id;
  Verdict (*answer)(const AuditedAid&);
  bool looks = true;  ///< whether it examines the pages
};
constexpr std::array pemat_items{
    PematItem{"1", has_purpose},
    PematItem{"3", has_everyday_words},
    PematItem{"4", explains_medical_words},
    PematItem{"6", has_clear_numbers},
    PematItem{"7", leaves_no_sums},
    PematItem{"8", is_in_short_pieces},
    PematItem{"9", has_headings},
    PematItem{"11", has_summary},
    PematItem{"15", has_pictures},
    PematItem{"17", has_captions},
    PematItem{"19", has_simple_tables},
    PematItem{"20", names_actions},
    PematItem{"21", speaks_to_reader},
    PematItem{"23", gives_tool},
    PematItem{"24", has_no_calculations, false},
    PematItem{"25", explains_charts},
};

}  // namespace

std::optional<Verdict> pemat_verdict(const AuditedAid& audited, std::string_view id) {
  const auto found = std::find_if(pemat_items.begin(), pemat_items.end(),
                                  [&](const PematItem& item) { return item.id == id; });
  if (found == pemat_items.end()) return std::nullopt;
  return found->looks && audited.pages.empty() ? not_looked_at() : found->answer(audited);
}

}  // namespace kiosk

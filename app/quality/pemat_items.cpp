#include <algorithm>
#include <array>

#include "app/quality/audit_items.h"
#include "app/quality/patient_texts.h"
#include "app/quality/phrases.h"
#include "app/quality/reading_level.h"

namespace kiosk {
namespace {

/// A piece of a card that is longer is no short piece any more.
constexpr std::size_t most_blocks_in_a_section = 8;
/// A heading of a table that has more words is no short heading any more.
constexpr std::size_t most_words_in_a_row_name = 4;

Verdict has_purpose(const AuditMatter& matter) {
  return met_if(!matter.text("welcome.heading").empty() && !matter.text("welcome.lead").empty(), matter.texts_file() + ":welcome, the first screen",
                "no welcome.heading or no welcome.lead");
}

Verdict has_everyday_words(const AuditMatter& matter) {
  const auto level = met_if_sound(matter, Check::reading_level, "");
  if (level.status != AuditStatus::met) return level;
  return met_if_sound(matter, Check::words, "every text: within the reading level, and free of the words listed in plain-language");
}

Verdict explains_medical_words(const AuditMatter& matter) {
  return met_if_sound(matter, Check::words, matter.texts_file() + ":glossary; what a card uses of it is explained at its foot");
}

Verdict has_clear_numbers(const AuditMatter& matter) {
  return met_if_sound(matter, Check::evidence, "evidence.toml: counts of 100 people, each with a picture, its group and how sure it is");
}

Verdict leaves_no_sums(const AuditMatter& matter) {
  const auto& evidence = matter.aid.evidence;
  const bool both = std::none_of(evidence.begin(), evidence.end(), [&](const Evidence& e) { return matter.text("evidence." + e.id + ".otherwise").empty(); });
  return met_if(both, matter.texts_file() + ":evidence.*.otherwise says how many do not", "a figure without its other side");
}

Verdict is_in_short_pieces(const AuditMatter& matter) {
  const auto sentences = met_if_sound(matter, Check::reading_level, "");
  if (sentences.status != AuditStatus::met) return sentences;
  const auto without = options_without(matter, [](const Option&, const OptionText& card) {
    return std::all_of(card.sections.begin(), card.sections.end(), [](const auto& blocks) { return blocks.size() <= most_blocks_in_a_section; });
  });
  return met_if_none(without, "every card: sections of at most " + std::to_string(most_blocks_in_a_section) + " entries; no sentence over 25 words",
                     "a section is too long on");
}

Verdict has_headings(const AuditMatter& matter) {
  const bool all =
      std::none_of(all_sections.begin(), all_sections.end(), [&](Section section) { return matter.text("headings." + std::string(name_of(section))).empty(); });
  return met_if(all, matter.texts_file() + ":headings, the same five on every card", "a heading is missing");
}

Verdict has_summary(const AuditMatter& matter) {
  return met_if(!matter.text("summary.note").empty(), "the sheet, which sums up the visit; " + matter.texts_file() + ":summary.note", "no text summary.note");
}

Verdict has_pictures(const AuditMatter& matter) {
  auto without = options_without(matter, [](const Option& option, const OptionText&) { return !option.picture.empty(); });
  for (const auto& family : matter.aid.families) {
    if (family.picture.empty()) without.push_back("family " + family.id);
  }
  return met_if_none(without, "illustrations/: one on each card, on the map, and of every figure", "no picture on");
}

Verdict has_captions(const AuditMatter& matter) {
  const auto without = options_without(matter, [](const Option&, const OptionText& card) { return !card.picture_caption.empty(); });
  return met_if_none(without, "text/*/options/*.md: a caption under the picture of every card", "no caption on");
}

Verdict has_simple_tables(const AuditMatter& matter) {
  const TextBreaks breaks(matter.language());
  const auto& rows = matter.aid.rows;
  if (rows.empty()) return {.status = AuditStatus::not_applicable, .where = "there is no table"};
  const auto long_one = std::find_if(rows.begin(), rows.end(),
                                     [&](const CompareRow& row) { return breaks.words(matter.text("rows." + row.id)).size() > most_words_in_a_row_name; });
  return met_if(long_one == rows.end(), matter.texts_file() + ":rows, names of at most " + std::to_string(most_words_in_a_row_name) + " words",
                long_one == rows.end() ? "" : "rows." + long_one->id + " is long");
}

Verdict names_actions(const AuditMatter& matter) {
  return met_if(!matter.aid.suggested_questions.empty() || !matter.aid.urgent_signs.empty(), "what to ask (questions), and whom to tell at once (urgent)",
                "nothing to do is named");
}

Verdict speaks_to_reader(const AuditMatter& matter) {
  const auto list = matter.quality.plain_language.find(matter.language());
  if (list == matter.quality.plain_language.end()) return {.where = "there is no list of plain language for \"" + matter.language() + '"'};
  const TextBreaks breaks(matter.language());
  const auto reader = phrases_of(list->second.reader, breaks);
  const auto without = options_without(matter, [&](const Option& option, const OptionText&) {
    const auto texts = card_texts(matter.aid, option, matter.language());
    return std::any_of(texts.begin(), texts.end(), [&](const PatientText& text) {
      const auto words = breaks.words(text.words);
      return std::any_of(reader.begin(), reader.end(), [&](const Phrase& phrase) { return phrase.is_in(words); });
    });
  });
  return met_if_none(without, "every card says \"you\"", "not spoken to on");
}

Verdict gives_tool(const AuditMatter& matter) {
  return met_if(!matter.aid.suggested_questions.empty(), "the list of one's own questions, on the screen and on the sheet with room for answers",
                "no [[suggested_question]]");
}

Verdict has_no_calculations(const AuditMatter&) { return {.status = AuditStatus::not_applicable, .where = "nothing is to be worked out"}; }

Verdict explains_charts(const AuditMatter& matter) {
  return met_if(!matter.aid.evidence.empty(), matter.texts_file() + ":evidence.*.happens and .otherwise say what each picture of 100 people shows",
                "no figure");
}

struct Answered {
  std::string_view id;
  Verdict (*answer)(const AuditMatter&);
};
constexpr std::array items{
    Answered{"1", has_purpose},       Answered{"3", has_everyday_words}, Answered{"4", explains_medical_words}, Answered{"6", has_clear_numbers},
    Answered{"7", leaves_no_sums},    Answered{"8", is_in_short_pieces}, Answered{"9", has_headings},           Answered{"11", has_summary},
    Answered{"15", has_pictures},     Answered{"17", has_captions},      Answered{"19", has_simple_tables},     Answered{"20", names_actions},
    Answered{"21", speaks_to_reader}, Answered{"23", gives_tool},        Answered{"24", has_no_calculations},   Answered{"25", explains_charts},
};

}  // namespace

std::optional<Verdict> pemat_verdict(const AuditMatter& matter, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Answered& item) { return item.id == id; });
  if (found == items.end()) return std::nullopt;
  return found->answer(matter);
}

}  // namespace kiosk

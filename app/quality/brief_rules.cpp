#include "app/quality/brief_rules.h"

#include <array>

#include "app/quality/patient_texts.h"
#include "app/quality/plain_text.h"
#include "app/quality/words_in_text.h"

namespace kiosk {
namespace {

/// One of the two lists.
struct BriefSide {
  std::string heading{};
  std::size_t entries = 0;
  bool found = false;
};

class BriefCheck {
 public:
  BriefCheck(const DecisionAid& aid, const Language& language, Findings& findings)
      : aid_(aid), language_(language), breaks_(language), findings_(findings) {}

  void check(const Option& option) {
    const auto card = option.texts.find(language_);
    if (card == option.texts.end() || card->second.section(Section::brief).empty()) return;
    file_ = card_file(option, language_);
    check_length(card->second.section(Section::brief));
    check_sides(card->second.section(Section::brief));
  }

 private:
  void check_length(const std::vector<Block>& blocks) {
    std::size_t words = 0;
    for (const auto& block : blocks) words += breaks_.words(without_markup(block.markup)).size();
    if (words > most_brief_words)
      report("has " + std::to_string(words) +
             " words, wanted: " + std::to_string(most_brief_words) + " at most");
  }

  void check_sides(const std::vector<Block>& blocks) {
    std::array sides{BriefSide{.heading = aid_.text(language_, "headings.short_help")},
                     BriefSide{.heading = aid_.text(language_, "headings.short_hard")}};
    std::size_t at = 0;
    for (const auto& block : blocks) {
      if (block.kind == Block::Kind::bullet) {
        if (at == 0) return report("begins without \"" + sides.front().heading + '"');
        ++sides.at(at - 1).entries;
      } else if (at < sides.size() && without_markup(block.markup) == sides.at(at).heading) {
        sides.at(at++).found = true;
      } else {
        return report("\"" + without_markup(block.markup) +
                      "\" is neither an entry nor the heading that comes next");
      }
    }
    for (const auto& side : sides) check_side(side);
  }

  void check_side(const BriefSide& side) {
    if (!side.found) return report("\"" + side.heading + "\" is missing");
    if (side.entries == 0 || side.entries > most_brief_entries) {
      report("\"" + side.heading + "\" has " + std::to_string(side.entries) +
             " entries, wanted: 1 to " + std::to_string(most_brief_entries));
    }
  }

  void report(std::string what) {
    findings_.push_back({.check = Check::balance,
                         .file = file_,
                         .place = aid_.text(language_, "headings.short"),
                         .what = std::move(what)});
  }

  const DecisionAid& aid_;
  Language language_;
  TextBreaks breaks_;
  std::string file_{};
  Findings& findings_;
};

}  // namespace

Findings check_brief(const DecisionAid& aid) {
  Findings findings;
  for (const auto& language : aid.languages) {
    BriefCheck check(aid, language, findings);
    for (const auto& option : aid.options) check.check(option);
  }
  return findings;
}

}  // namespace kiosk

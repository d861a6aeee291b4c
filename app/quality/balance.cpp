#include "app/quality/balance.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/quality/patient_texts.h"
#include "app/quality/plain_text.h"
#include "app/quality/told_figures.h"

namespace kiosk {
namespace {

/// One of the two compared sections.
struct Side {
  std::string heading{};
  std::size_t words = 0;
  bool has_figure = false;
  bool says_no_number = false;
};

class BalanceCheck {
 public:
  BalanceCheck(const DecisionAid& aid, const Language& language, const PlainLanguage& list,
               Findings& findings)
      : aid_(aid),
        language_(language),
        breaks_(language),
        figures_(list, breaks_),
        findings_(findings) {}

  void check(const Option& option) {
    const auto card = option.texts.find(language_);
    if (card == option.texts.end()) return;
    file_ = card_file(option, language_);
    const auto help = side(card->second, Section::help);
    const auto hard = side(card->second, Section::hard);
    if (help.words == 0) report(help, "is empty");
    if (hard.words == 0) report(hard, "is empty");
    if (help.words == 0 || hard.words == 0) return;
    check_lengths(help, hard);
    check_figures(help, hard);
    check_figures(hard, help);
  }

 private:
  Side side(const OptionText& card, Section section) const {
    Side side{.heading = aid_.text(language_, "headings." + std::string(name_of(section)))};
    for (const auto& block : card.section(section)) {
      const auto text = without_markup(block.markup);
      side.words += breaks_.words(text).size();
      side.has_figure = side.has_figure || block.has_figure;
      side.says_no_number = side.says_no_number || figures_.says_no_number(text);
    }
    return side;
  }

  void check_lengths(const Side& help, const Side& hard) {
    const auto ratio = static_cast<double>(help.words) / static_cast<double>(hard.words);
    if (ratio >= least_help_for_hard && ratio <= most_help_for_hard) return;
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "%.2f", ratio);
    report(help, "has " + std::to_string(help.words) + " words and \"" + hard.heading + "\" has " +
                     std::to_string(hard.words) + ": " + number.data() +
                     " to 1, wanted: 0.7 to 1.4");
  }

  void check_figures(const Side& with, const Side& without) {
    if (!with.has_figure || without.has_figure || without.says_no_number) return;
    report(without, "has no count of 100, though \"" + with.heading +
                        "\" has one; say one, or that there is no good number");
  }

  void report(const Side& at, std::string what) {
    findings_.push_back(
        {.check = Check::balance, .file = file_, .place = at.heading, .what = std::move(what)});
  }

  const DecisionAid& aid_;
  Language language_;
  TextBreaks breaks_;
  FigureFinder figures_;
  std::string file_{};
  Findings& findings_;
};

}  // namespace

Findings check_balance(const DecisionAid& aid, const PlainLanguages& languages) {
  Findings findings;
  const PlainLanguage none;
  for (const auto& language : aid.languages) {
    const auto list = languages.find(language);
    BalanceCheck check(aid, language, list == languages.end() ? none : list->second, findings);
    for (const auto& option : aid.options) check.check(option);
  }
  return findings;
}

}  // namespace kiosk

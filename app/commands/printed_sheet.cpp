#include "app/commands/printed_sheet.h"

#include "app/commands/load_content.h"
#include "app/domain/language.h"
#include "app/print/summary_pdf.h"
#include "app/settings/visit_settings.h"
#include "app/wording/other_sheets.h"

namespace kiosk {
namespace {

/// The texts of the clinic's language, or null if none is set or available.
const Words* clinic_words(const SheetSource& source) {
  const auto found = find_in_language(source.content.words, source.settings.clinic_language);
  return found == source.content.words.end() ? nullptr : &found->second;
}

/// A person who reads the screen in large letters gets large print.
PaperStyle style_of(const SheetSource& source) {
  return {source.settings.paper,
          source.session.text_size >= large_print_from ? PrintSize::large : PrintSize::normal};
}

std::string urgent_pdf(const SheetSource& source) {
  const auto help = urgent_help_in(source.settings, source.words.language);
  const bool now =
      how_soon(source.content.aid, urgent_signs(source.content.aid, source.session.response)) ==
      Urgency::now;
  const UrgentMoment moment{.day = today(),
                            .time = time_of_day(),
                            .advice = now ? help.now : help.today,
                            .clinic = clinic_words(source),
                            .kiosk = source.settings.alert.kiosk_name};
  return slip_pdf(urgent_slip(source.session.response, source.content.aid, moment, source.words),
                  source.settings.paper, source.typesetter);
}

}  // namespace

std::string test_page(const Words& words, const VisitSettings& settings,
                      const Typesetter& typesetter) {
  Leaflet page{.language = words.language,
               .title = words.say("test_page.title"),
               .subtitle = long_date(today(), words.language) + ", " + time_of_day()};
  for (const auto* key : {"test_page.text", "test_page.look"})
    page.parts.push_back({.words = words.say(key)});
  return leaflet_pdf(page, {settings.paper, PrintSize::normal}, typesetter);
}

std::string printed_sheet(const PrintSheet& asked, const SheetSource& source) {
  if (asked.sheet == PrintedSheet::test_page)
    return test_page(source.words, source.settings, source.typesetter);
  if (asked.sheet == PrintedSheet::urgent_slip) return urgent_pdf(source);
  const auto context = summary_input(source.session, today(), clinic_words(source));
  if (asked.sheet == PrintedSheet::card) {
    return leaflet_pdf(card_leaflet(context, source.content.aid, asked.option, source.words),
                       style_of(source), source.typesetter);
  }
  if (asked.sheet == PrintedSheet::compare) {
    const Comparison compared{source.session.compared, source.session.row_first};
    return leaflet_pdf(compare_leaflet(context, source.content.aid, compared, source.words),
                       style_of(source), source.typesetter);
  }
  const auto whole = make_summary(context, source.content.aid, source.words);
  return summary_pdf(
      asked.sheet == PrintedSheet::questions ? question_sheet(whole, source.words) : whole,
      style_of(source), source.typesetter);
}

}  // namespace kiosk

#include "app/print/cups/job_options.h"

namespace kiosk {

std::vector<std::pair<std::string, std::string>> job_options(const PrintWishes& wishes) {
  const bool a4 = wishes.paper == Paper::a4;
  return {
      // The sheet's own options.
      {"media", a4 ? "iso_a4_210x297mm" : "na_letter_8.5x11in"},
      {"print-color-mode", wishes.in_color ? "color" : "monochrome"},
      {"sides", wishes.two_sided ? "two-sided-long-edge" : "one-sided"},
      // Each page whole, once, upright, on a page of its own, and nothing else on it (RFC 8011,
      // 5.2; PWG 5100.13).
      {"copies", "1"},
      {"page-ranges", "1-2147483647"},
      {"number-up", "1"},
      {"orientation-requested", "3"},  // portrait
      {"print-scaling", "none"},
      {"finishings", "3"},  // none: neither staples nor holes
      {"job-sheets", "none,none"},
      {"job-hold-until", "no-hold"},
      // The same as options of CUPS's filters.
      {"number-up-layout", "lrtb"},
      {"page-border", "none"},
      {"page-set", "all"},
      {"page-label", ""},
      {"position", "center"},
      {"mirror", "false"},
      {"landscape", "false"},
      {"fit-to-page", "false"},
      {"fitplot", "false"},
      {"scaling", "100"},
      {"natural-scaling", "100"},
      {"booklet", "off"},
      // The same as options of printer descriptions (PPD).
      {"PageSize", a4 ? "A4" : "Letter"},
      {"Duplex", wishes.two_sided ? "DuplexNoTumble" : "None"},
  };
}

}  // namespace kiosk

// One sheet of each kind.
#pragma once

#include "app/print/summary_pdf.h"
#include "app/typesetting/typesetter.h"
#include "tests/print/some_summary.h"

namespace kiosk {

/// A sheet and the name of its kind.
struct KindOfSheet {
  const char* name = "";
  std::string pdf{};
};

inline std::vector<KindOfSheet> kinds_of_sheets(const Typesetter& typesetter) {
  const auto draw = [&](const Summary& summary, PaperStyle style) {
    return summary_pdf(summary, style, typesetter);
  };
  auto twins = a_summary();
  twins.minute = a_minute();
  twins.minute.in_other_language = true;
  twins.question_twins = {"¿Basta una visita?", "¿Puede romperse mi muslo?",
                          "¿Necesito antes un dentista?"};
  twins.beyond = twins.sections;
  auto minute = a_summary();
  minute.minute = a_minute();
  minute.name_label = "My name";
  minute.matters_heading = "What matters";
  minute.matters_beyond = {"I would rather come once."};
  auto urgent = minute;
  urgent.urgent_heading = "Tell someone now";
  urgent.urgent = {"My legs feel weak, and that is new.", "I cannot pass water."};
  auto mapped = a_summary();
  mapped.sections.front().map = {
      {.file = illustration("body-front"),
       .label = "Front",
       .elements = {"left-shoulder", "right-thigh"}},
      {.file = illustration("body-back"), .label = "Back", .elements = {"lower-back"}}};
  mapped.sections.front().map_description =
      "Where it hurts: left shoulder, right thigh, lower back";
  mapped.bring_back = {.heading = "Bring it next time",
                       .square = "6R1G2KZC4XEN6CSK",
                       .typed = "6R1G-2KZC-4XEN-6CSK"};
  Summary blank{.language = "en",
                .title = "My questions",
                .own_questions_heading = "What I want to ask",
                .note = "This sheet gives no advice."};
  return {{"a4", draw(a_summary(), {})},
          {"letter", draw(a_summary(), {.paper = Paper::letter})},
          {"large", draw(a_summary(), {.size = PrintSize::large})},
          {"arabic", draw(an_arabic_summary(), {})},
          {"twins", draw(twins, {})},
          {"minute", draw(minute, {})},
          {"minute-letter", draw(minute, {.paper = Paper::letter})},
          {"urgent", draw(urgent, {})},
          {"minute-large", draw(minute, {.size = PrintSize::large})},
          {"slip", slip_pdf(a_slip(), Paper::a4, typesetter)},
          {"booklet", booklet_pdf(a_booklet(), Paper::a4, typesetter)},
          {"body-map", draw(mapped, {})},
          {"blank", draw(blank, {})},
          {"leaflet", leaflet_pdf(a_leaflet(), {}, typesetter)}};
}

}  // namespace kiosk

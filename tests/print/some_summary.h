// Summaries to print.
#pragma once

#include "app/domain/leaflet.h"

namespace kiosk {

inline std::filesystem::path illustration(const std::string& name) {
  return std::filesystem::path(SOURCE_DIR) / "content/bone-metastases/illustrations" /
         (name + ".svg");
}

/// A sheet as most people take it home: a few facts, two treatments, three questions.
inline Summary a_summary() {
  Summary summary{.language = "en",
                  .title = "What I want to talk about",
                  .subtitle = "For my appointment",
                  .draft_notice = "Draft notice"};
  summary.sections = {{.heading = "About me",
                       .facts = {{"Pain now", "6 of 10"},
                                 {"Worst pain", "8 of 10"},
                                 {"Began in", "Breast"},
                                 {"Places", "Two"}}}};
  summary.options_heading = "Treatments I starred";
  summary.options = {
      {"Radiation", "Because my pain is 6 of 10", illustration("external-radiation")},
      {"Bone medicine", "Because it is in my bones", illustration("bone-strengthening")}};
  summary.questions_heading = "My questions";
  summary.questions = {"Is one visit enough?", "Can my thigh break?", "Do I need a dentist first?"};
  summary.who_label = "Who";
  summary.by_when_label = "By when";
  summary.own_questions_heading = "More of my own";
  summary.figures_heading = "Figures";
  summary.figures = {{.option = "Radiation",
                      .counts = {{"60 of 100 people have less pain.", 60}},
                      .otherwise = "The other 40 do not.",
                      .certainty = "High certainty",
                      .source = "A trial, 2019."}};
  summary.sources_heading = "Sources";
  summary.sources = {"A guideline, 2024."};
  summary.note = "This sheet gives no advice.";
  summary.provenance = "Content version 1.";
  return summary;
}

/// What a clinician reads in a minute, with something of every kind.
inline SummaryMinute a_minute() {
  return {.heading = "For the clinician, in one minute",
          .cells = {{.heading = "Pain",
                     .marks = {{.label = "Pain now", .value = 6},
                               {.label = "Worst pain", .value = 10},
                               {.label = "Usual pain", .value = 0}},
                     .facts = {{"On moving", "Yes"}, {"At night", "No", true}},
                     .map = {{.file = illustration("body-front"),
                              .label = "Front",
                              .elements = {"right-thigh"}},
                             {.file = illustration("body-back"), .label = "Back"}},
                     .map_description = "Where it hurts: right thigh"},
                    {.heading = "Cancer",
                     .facts = {{"Began in", "Breast"}, {"Places", "Two"}},
                     .unknown = {"Hormone-sensitive", "HER2-positive", "Bone strength"}}},
          .rows = {{"What matters", "1. Less pain · 2. A clear head"}, {"Signs", "None"}}};
}

/// A slip with two signs.
inline Slip a_slip() {
  return {.language = "en",
          .title = "Please help me now",
          .when = "November 24, 2026, 9:41 AM",
          .place = "I am at this kiosk: hall",
          .signs_heading = "What I notice",
          .signs = {"I have cancer in my bones. My legs feel weak.", "I cannot pass water."},
          .staff_heading = "For the nurse",
          .staff = {"Weak legs: Yes. Spinal cord?", "Urine: Yes"},
          .advice = "Please do not wait.",
          .plea = "Do not let me wait.",
          .draft_notice = "Draft notice"};
}

/// A booklet with each thing that is filled in on paper.
inline Leaflet a_booklet() {
  using Kind = LeafletPart::Kind;
  return {
      .language = "en",
      .title = "Cancer in bone",
      .subtitle = "All questions",
      .draft_notice = "Draft notice",
      .note = "This sheet gives no advice.",
      .parts = {
          {.kind = Kind::cover,
           .words = "Two people look at a sheet",
           .picture = illustration("welcome")},
          {.kind = Kind::chapter, .words = "Questions"},
          {.kind = Kind::subheading, .words = "How strong is your pain?", .stays_with_next = true},
          {.kind = Kind::scale,
           .words = "Ring a number",
           .choices = {"None", "The worst"},
           .from = 0,
           .to = 10,
           .stays_with_next = true},
          {.kind = Kind::answers, .choices = {"I do not know"}},
          {.kind = Kind::subheading, .words = "Where does it hurt?", .stays_with_next = true},
          {.kind = Kind::body,
           .words = "Mark where it hurts",
           .map = {{.file = illustration("body-front"), .label = "Front"},
                   {.file = illustration("body-back"), .label = "Back"}}},
          {.kind = Kind::section, .words = "What helps"},
          {.kind = Kind::answers, .choices = {"Heat", "Cold", "Rest", "Nothing"}}}};
}

/// What is left when everything was skipped.
inline Summary an_empty_summary() {
  return {.language = "en",
          .title = "What I want to talk about",
          .own_questions_heading = "My questions",
          .note = "This sheet gives no advice."};
}

/// A sheet with everything on it: urgent signs, that many facts, treatments, questions and figures.
inline Summary a_long_summary(int facts, int options, int questions, int figures) {
  auto summary = a_summary();
  const auto numbered = [](const std::string& words, int i) {
    return words + " " + std::to_string(i + 1);
  };
  summary.urgent_heading = "Tell someone today";
  summary.urgent = {"My legs feel weak, and that is new.", "I cannot pass water."};
  summary.sections.front().facts.clear();
  summary.options.clear();
  summary.questions.clear();
  summary.figures.clear();
  for (int i = 0; i < facts; ++i) {
    const bool is_long = i % 5 == 4;
    summary.sections.front().facts.push_back(
        {numbered("Fact", i),
         numbered(is_long ? "Right thigh, lower back and left upper arm" : "Answer", i)});
  }
  for (int i = 0; i < options; ++i) {
    summary.options.push_back({numbered("Treatment", i),
                               numbered("Because my pain is 6 of 10 and in one or two places", i),
                               illustration("pain-medicine")});
  }
  for (int i = 0; i < questions; ++i) {
    summary.questions.push_back(
        numbered("How long does it take until I notice that the treatment helps with my pain", i) +
        "?");
  }
  for (int i = 0; i < figures; ++i) {
    summary.figures.push_back(
        {.option = numbered("Treatment", i),
         .counts = {{numbered("60 of 100 people have less pain. Figure", i), 60}},
         .otherwise = "The other 40 do not.",
         .certainty = "High certainty",
         .source = numbered("Author A, Author B, et al. A trial of some length in a journal with a "
                            "long name. Journal 2019; number",
                            i)});
  }
  return summary;
}

/// A leaflet with a piece of every kind.
inline Leaflet a_leaflet() {
  using Kind = LeafletPart::Kind;
  return {.language = "en",
          .title = "Radiation aimed at the bone",
          .subtitle = "One of several",
          .draft_notice = "Draft notice",
          .note = "This sheet gives no advice.",
          .parts = {{.kind = Kind::picture,
                     .words = "A beam meets a bone",
                     .picture = illustration("external-radiation")},
                    {.kind = Kind::heading, .words = "What it is"},
                    {.kind = Kind::paragraph,
                     .words = "A beam that is <b>aimed</b> at one spot.",
                     .is_markup = true},
                    {.kind = Kind::bullet, .words = "It takes 5 minutes & no needles."},
                    {.kind = Kind::subheading, .words = "How many feel less pain?"},
                    {.kind = Kind::counts,
                     .words = "The other 40 do not.",
                     .counts = {{"60 of 100 people do.", 60}, {"Without it, 20 do.", 20}}},
                    {.kind = Kind::small, .words = "A trial, 2019."},
                    {.kind = Kind::tick, .words = "Is one visit enough?"},
                    {.kind = Kind::chapter, .words = "The next treatment"},
                    {.kind = Kind::paragraph, .words = "Its page."}}};
}

/// A sheet in a language that is written from right to left.
inline Summary an_arabic_summary() {
  Summary summary{.language = "ar", .title = "ما أريد التحدث عنه"};
  summary.sections = {{.heading = "عني", .facts = {{"الألم الآن", "شديد"}}}};
  summary.questions_heading = "أسئلتي";
  summary.questions = {"هل تكفي جلسة واحدة؟"};
  summary.note = "هذه الورقة تساعدك";
  return summary;
}

}  // namespace kiosk

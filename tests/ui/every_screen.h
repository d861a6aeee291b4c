// Every screen of a visit on the real aid, and of a form with every kind of question, laid out
// without a display.
#pragma once

#include <gtest/gtest.h>

#include "app/commands/form_visits.h"
#include "app/commands/gallery_facts.h"
#include "app/commands/gallery_visits.h"
#include "app/commands/pseudo_language.h"
#include "app/domain/language.h"
#include "app/settings/visit_settings.h"
#include "tests/support/every_item.h"
#include "tests/support/visitor.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk::ui {

inline constexpr double usual_density = 3.2125;  // px a mm: 1080 x 1920 on 27 inches

/// A window, a size of text, a language, and how many px a mm has.
struct Layout {
  std::string name{};
  int width = 0;
  int height = 0;
  int text_size = 100;
  std::string language = "en";
  double pixels_per_mm = usual_density;
  Airiness airiness{};
  std::string clinic{};    ///< the language of a clinician who reads along; nobody does if empty
  bool is_pseudo = false;  ///< text that only looks like the language
  bool heard = false;      ///< with the voice on, and a button beside each text

  /// 18 mm in px, less a pixel of rounding.
  float least_touch() const { return 18 * static_cast<float>(pixels_per_mm) - 1; }
};
inline std::ostream& operator<<(std::ostream& out, const Layout& layout) {
  return out << layout.name;
}

/// A screen that was laid out, with what it says: at first, and at the end after paging through it.
struct Laid {
  std::string name{};
  SemanticScreen said{};
  SemanticScreen at_end{};
  std::set<std::string> hittable{};  ///< ids that could be hit on one of the pages
  bool changed_when_laid_out_again = false;
};

/// Somebody with an answer to nearly everything; the two that are left out show how a screen says
/// that an answer is missing.
inline Response somebody() {
  Visitor visitor(real_aid());
  visitor.talks_through({{"pain-worst", {"7"}},
                         {"pain-average", {"5"}},
                         {"pain-sites", {"lower-back", "right-thigh", "left-shoulder"}},
                         {"pain-on-movement", {"yes"}},
                         {"pain-medicine", {"prescribed", "shop"}},
                         {"pain-relief", {"partly"}},
                         {"cancer-type", {"breast"}},
                         {"hormone-sensitive", {"yes"}},
                         {"her2", {"yes"}},
                         {"on-hormone-therapy", {"yes"}},
                         {"bone-strength", {"weak"}},
                         {"treatments-tried", {"surgery", "chemotherapy"}},
                         {"moving-about", {"much-trouble"}}});
  for (const auto* left_out : {"pain-now", "lesion-count"})
    visitor.session.response.items[visitor.node(left_out)].answers.clear();
  return visitor.session.response;
}

/// The aid and the program's words with pseudo text of a language, made once for each.
inline const LoadedAid& in_pseudo_text(const Language& language) {
  static std::map<Language, LoadedAid> all;
  if (const auto found = all.find(language); found != all.end()) return found->second;
  LoadedAid pseudo{.aid = real_aid(), .words = {{"en", real_words("en")}}};
  if (!speak_pseudo(pseudo, language)) throw std::runtime_error("no pseudo text of " + language);
  return all.emplace(language, std::move(pseudo)).first->second;
}

/// The program's own words in the layout's language.
inline const Words& words_of(const Layout& layout) {
  return layout.is_pseudo ? *in_pseudo_text(layout.language).words_in(layout.language)
                          : real_words(layout.language);
}

/// The aid in the layout's language: a kiosk's usual ones are read faster than all.
inline const DecisionAid& aid_of(const Layout& layout) {
  if (layout.is_pseudo) return in_pseudo_text(layout.language).aid;
  const auto& usual = real_aid().languages;
  const bool has_both = find_language(usual, layout.language) &&
                        (layout.clinic.empty() || find_language(usual, layout.clinic));
  return has_both ? real_aid() : whole_aid();
}

/// The fullest that some screens can be.
inline std::vector<GalleryVisit> crowded_screens(const Layout& layout) {
  const auto& aid = aid_of(layout);
  Visitor visitor(aid);
  visitor.dispatch(LanguageChosen{layout.language})
      .dispatch(TextSizeChosen{layout.text_size})
      .starts();
  for (const auto* sign : {"sign-legs", "sign-arms", "sign-numb", "sign-bladder", "sign-back-pain",
                           "sign-break", "sign-leg-swollen", "sign-jaw", "sign-fever",
                           "sign-confused", "sign-thirst", "sign-breath", "sign-bleed"})
    visitor.answers(sign, {"yes"});
  visitor.jump_to("sign-bleed").goes_on();
  std::vector<GalleryVisit> crowded{{"urgent-with-every-sign", visitor.session}};
  visitor
      .walks_to_the_treatments({{"pain-worst", {"10"}},
                                {"lesion-count", {"1"}},
                                {"pain-sites", {"neck"}},
                                {"treatments-tried", {"surgery"}}})
      .goes_on();
  visitor.walks_to("my-questions");
  for (OptionIndex option = 0; option < aid.options.size(); ++option)
    visitor.dispatch(StarToggled{option});
  for (int i = 0; i < 6; ++i)
    visitor.dispatch(TextEntryOpened{})
        .dispatch(TextTyped{std::string(90, 'm') + " " + std::string(90, 'w')})
        .dispatch(TextEntryFinished{});
  crowded.push_back({"my-questions-full", visitor.session});
  crowded.push_back(
      {"text-entry-full", update(update(visitor.session, TextEntryOpened{}, aid).session,
                                 TextTyped{std::string(200, 'w')}, aid)
                              .session});
  visitor.walks_to_the_summary();
  crowded.push_back({"summary-full", visitor.session});
  return crowded;
}

inline bool can_be_hit(const Semantic& item, float least_touch) {
  return item.visible.height >= std::min(item.rect.height - 1, least_touch) &&
         item.visible.width >= std::min(item.rect.width - 1, least_touch);
}

/// Pages through a screen to its end.
inline void page_to_the_end(Stage& stage, const View& view, const Appearance& appearance,
                            float least_touch, Laid& laid) {
  constexpr int most_pages = 200;
  const Input turn{.kind = InputKind::key, .key = Key::page_down};
  for (int page = 0; page < most_pages; ++page) {
    for (const auto& item : stage.said().items) {
      if (can_be_hit(item, least_touch)) laid.hittable.insert(item.id);
    }
    const auto* down = stage.said().find("page-down");
    if (!down || !down->enabled) break;
    stage.act(view, appearance, &turn);
    stage.lay_out(view, appearance);
  }
  laid.at_end = stage.said();
}

/// Back to the top: the place may be visited again with another answer.
inline void page_to_the_top(Stage& stage, const View& view, const Appearance& appearance) {
  constexpr int most_pages = 200;
  const Input turn{.kind = InputKind::key, .key = Key::page_up};
  for (int page = 0; page < most_pages; ++page) {
    const auto* up = stage.said().find("page-up");
    if (!up || !up->enabled) return;
    stage.act(view, appearance, &turn);
    stage.lay_out(view, appearance);
  }
}

/// A session with the aid that it is a visit to.
struct ShownVisit {
  const DecisionAid& aid;
  GalleryVisit visit{};
};

inline std::vector<ShownVisit> every_visit(const Layout& layout, const DecisionAid& plain_form) {
  std::vector<ShownVisit> visits;
  const bool scales_together =
      holds_scales_together({layout.width, layout.height, layout.pixels_per_mm}, layout.text_size);
  for (auto& visit : gallery_visits(aid_of(layout), somebody(), layout.language, layout.text_size,
                                    Theme::light, scales_together))
    visits.push_back({aid_of(layout), std::move(visit)});
  for (auto& crowded : crowded_screens(layout))
    visits.push_back({aid_of(layout), std::move(crowded)});
  for (auto& visit : form_visits(plain_form, layout.language, layout.text_size, Theme::light))
    visits.push_back({plain_form, std::move(visit)});
  return visits;
}

inline std::vector<Laid> lay_out_every_screen(const Layout& layout) {
  const auto assets = std::filesystem::path(SOURCE_DIR) / "assets";
  const Offscreen offscreen({layout.width, layout.height});
  const Typesetter typesetter(assets / "fonts/fonts.conf");
  Stage stage(typesetter, assets);
  const Appearance appearance{.screen = {layout.width, layout.height, layout.pixels_per_mm},
                              .text_size = layout.text_size,
                              .airiness = layout.airiness};
  VisitSettings settings;
  settings.staff_code_hash = "set";
  if (layout.heard) settings.speech.headset = "default";
  const auto facts = gallery_facts();
  const auto plain_form = every_item_aid();
  std::vector<Laid> laid;
  for (auto& [aid, visit] : every_visit(layout, plain_form)) {
    visit.session.consultation |= !layout.clinic.empty();
    visit.session.listening.on = layout.heard;
    const auto view =
        make_view({.session = visit.session,
                   .aid = aid,
                   .words = words_of(layout),
                   .settings = settings,
                   .languages = aid.languages,
                   .today = "2026-11-24",
                   .facts = &facts,
                   .clinic = layout.clinic.empty() ? nullptr : &real_words(layout.clinic)});
    stage.lay_out(view, appearance);
    stage.draw();
    stage.is_on_the_glass(-urgent_page_rests);
    const bool again = stage.lay_out(view, appearance);
    laid.push_back(
        {.name = visit.name, .said = stage.said(), .changed_when_laid_out_again = again});
    page_to_the_end(stage, view, appearance, layout.least_touch(), laid.back());
    page_to_the_top(stage, view, appearance);
  }
  return laid;
}

}  // namespace kiosk::ui

#include "app/commands/shown_pages.h"

#include <algorithm>

#include "app/commands/gallery_visits.h"
#include "app/commands/load_content.h"
#include "app/print/summary_pdf.h"
#include "app/session/update.h"
#include "app/settings/visit_settings.h"
#include "app/typesetting/typesetter.h"
#include "app/wording/summarize.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk {
namespace {

constexpr int width = 1080;
constexpr int height = 1920;
constexpr int most_turns = 60;  // of a page; the limit only prevents a bug from hanging the audit
constexpr ui::WindowSize scrap{8, 8};  // nothing is drawn: text is only laid out

ShownRole role_of(ui::Role role) {
  switch (role) {
    case ui::Role::heading: return ShownRole::heading;
    case ui::Role::text:
    case ui::Role::alert: return ShownRole::text;
    case ui::Role::image: return ShownRole::picture;
    case ui::Role::button:
    case ui::Role::tab:
    case ui::Role::link: return ShownRole::action;
    case ui::Role::radio:
    case ui::Role::checkbox:
    case ui::Role::slider_step: return ShownRole::choice;
    case ui::Role::text_field:
    case ui::Role::text_box: return ShownRole::field;
    case ui::Role::progress:
    case ui::Role::dialog: return ShownRole::other;
  }
  return ShownRole::other;
}

ShownRole role_of(DrawnWords::Kind kind) {
  switch (kind) {
    case DrawnWords::Kind::heading: return ShownRole::heading;
    case DrawnWords::Kind::text: return ShownRole::text;
    case DrawnWords::Kind::picture: return ShownRole::picture;
    case DrawnWords::Kind::writing_line: return ShownRole::writing_line;
  }
  return ShownRole::other;
}

/// Staff panels, text sizes in percent, help and the voice are not about the aid.
bool is_about_the_kiosk(const Panels& panels) {
  return panels.find<StaffEntry>() || panels.find<DisplayPanel>() || panels.find<EasePanel>() ||
         panels.find<HelpPanel>() || panels.find<StopPanel>() || panels.find<BreakPanel>() ||
         panels.find<VoicePanel>();
}

bool is_in_sight(const ui::Semantic& item) {
  return item.visible.width > 0 && item.visible.height > 0;
}

Shown shown(const ui::Semantic& item, int turn) {
  return {.role = role_of(item.role),
          .id = item.id,
          .words = item.name,
          .value = item.value,
          .turn = turn};
}

/// The items of a screen that become visible while it is paged through, in reading order.
class Paged {
 public:
  void look(const ui::SemanticScreen& said, int turn) {
    if (said.items.size() > found_.size()) found_.resize(said.items.size());
    for (std::size_t i = 0; i < said.items.size(); ++i) {
      if (!found_[i] && is_in_sight(said.items[i])) found_[i] = shown(said.items[i], turn);
    }
  }

  std::vector<Shown> take() {
    std::vector<Shown> things;
    for (auto& thing : found_) {
      if (thing) things.push_back(std::move(*thing));
    }
    return things;
  }

 private:
  std::vector<std::optional<Shown>> found_{};
};

class PageMaker {
 public:
  PageMaker(const DecisionAid& aid, const Words& words, const QualityInput& quality)
      : aid_(aid),
        words_(words),
        today_(quality.today),
        typesetter_(assets_folder() / "fonts" / "fonts.conf"),
        stage_(typesetter_, assets_folder()) {
    // The About page states how hard the aid is to read; the rest of the audit needs these pages
    // first.
    std::promise<Audit> level;
    level.set_value({{.standard = "IPDASi",
                      .id = "K21",
                      .where = reading_levels(aid, quality.plain_language)}});
    level_ = level.get_future().share();
  }

  ShownPages make() {
    for (const auto& visit : gallery_visits(aid_, fullest_example(aid_), words_.language,
                                            text_sizes.front(), settings_.theme)) {
      const bool is_simple = visit.session.ease && visit.session.ease->simple;
      if (is_about_the_kiosk(visit.session.panels) || is_simple) continue;
      add(visit.name, visit.session);
      if (const auto* card = std::get_if<CardScreen>(&visit.session.screen);
          card && card->life_figures == LifeFigures::hidden)
        add_to_whole_card(*card);
      if (visit.name == "compare-pick") add_compared(visit.session);
      if (visit.name == "summary") add_sheet(visit.session);
    }
    return std::move(pages_);
  }

 private:
  void add(const std::string& name, const Session& session) {
    const auto view = ui::make_view({.session = session,
                                     .aid = aid_,
                                     .words = words_,
                                     .settings = settings_,
                                     .languages = aid_.languages,
                                     .today = today_,
                                     .audit = &level_});
    stage_.forget();
    Paged paged;
    for (int turn = 0; turn < most_turns; ++turn) {
      stage_.lay_out(view, appearance_);
      paged.look(stage_.said(), turn);
      const auto* down = stage_.said().find("page-down");
      if (!down || !down->enabled) break;
      stage_.is_on_the_glass(-ui::urgent_page_rests);  // so that the key that turns the page is
                                                       // accepted at once
      const ui::Input page_down{.kind = ui::InputKind::key, .key = ui::Key::page_down};
      stage_.act(view, appearance_, &page_down);
    }
    pages_.push_back({.name = name, .language = words_.language, .things = paged.take()});
  }

  /// A card is also collected as a whole: its parts one after the other, each under its tab.
  void add_to_whole_card(const CardScreen& card) {
    auto part = pages_.back().things;
    for (auto& thing : part) {
      thing.turn += static_cast<int>(card.part) * most_turns;
      if (card.part == CardPart::in_short && thing.id == "part.short")
        thing.role = ShownRole::heading;
    }
    if (card.part == CardPart::in_short) {
      pages_.back().things = std::move(part);
      return;
    }
    // Notices above each screen, such as that it is a draft, are on the first one already.
    part.erase(part.begin(), std::find_if(part.begin(), part.end(), [](const Shown& thing) {
                 return thing.role == ShownRole::heading;
               }));
    const auto name = "card-" + aid_.options[card.option].id;
    const auto whole = std::find_if(pages_.begin(), pages_.end(), [&](const ShownPage& page) {
      return page.language == words_.language && page.name == name;
    });
    if (whole != pages_.end()) whole->things.insert(whole->things.end(), part.begin(), part.end());
  }

  /// Each treatment beside the one after it, so that all of them are included.
  void add_compared(const Session& picking) {
    for (OptionIndex option = 0; option < aid_.options.size(); ++option) {
      auto session = picking;
      session.compared = {option, static_cast<OptionIndex>((option + 1) % aid_.options.size())};
      add("compare-" + aid_.options[option].id,
          update(std::move(session), CompareShown{}, aid_).session);
    }
  }

  void add_sheet(const Session& session) {
    const auto pages = summary_words(make_summary(summary_input(session, today_), aid_, words_),
                                     {.paper = settings_.paper}, typesetter_);
    for (std::size_t i = 0; i < pages.size(); ++i) {
      ShownPage page{.name = "sheet, page " + std::to_string(i + 1),
                     .language = words_.language,
                     .is_sheet = true};
      for (const auto& [kind, words] : pages[i])
        page.things.push_back({.role = role_of(kind), .words = words});
      pages_.push_back(std::move(page));
    }
  }

  const DecisionAid& aid_;
  const Words& words_;
  std::string today_;
  Typesetter typesetter_;
  ui::Stage stage_;
  VisitSettings settings_{};
  ui::Appearance appearance_{.screen =
                                 ui::screen_size(width, height, VisitSettings{}.diagonal_inches)};
  std::shared_future<Audit> level_{};
  ShownPages pages_{};
};

}  // namespace

ShownPages shown_pages(const DecisionAid& aid, const QualityInput& quality) {
  ShownPages all;
  const ui::Offscreen offscreen(scrap);
  const auto words = read_all_words(aid.languages);
  if (!words.value) return all;
  for (const auto& language : aid.languages) {
    auto pages = PageMaker(aid, words.value->at(language), quality).make();
    std::move(pages.begin(), pages.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace kiosk

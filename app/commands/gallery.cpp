#include "app/commands/gallery.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/commands/file_name.h"
#include "app/commands/form_visits.h"
#include "app/commands/gallery_facts.h"
#include "app/commands/gallery_reviews.h"
#include "app/commands/gallery_visits.h"
#include "app/commands/patient_rows.h"
#include "app/commands/plain_form.h"
#include "app/commands/pseudo_language.h"
#include "app/domain/aid_files.h"
#include "app/files/whole_files.h"
#include "app/settings/visit_settings.h"
#include "ui/host/offscreen.h"
#include "ui/host/stage.h"
#include "ui/review/review_screens.h"
#include "ui/views/make_view.h"

namespace kiosk {
namespace {

constexpr double pixels_per_inch =
    2203.0 / 27.0;  // the density of the panel that the drawings are made for
constexpr int most_pages = 5;

class Album {
 public:
  Album(const GalleryArguments& arguments, ui::Offscreen& offscreen, ui::Stage& stage,
        const ui::Appearance& appearance)
      : arguments_(arguments), offscreen_(offscreen), stage_(stage), appearance_(appearance) {}

  /// Adds a picture of the view; of a long one, a picture of every page.
  void add(const std::string& name, const ui::View& view) {
    add(name, ui::Drawing{.frame = ui::frame_of(view),
                          .draw = [&](ui::Ui& ui) { ui::draw_screen(ui, view); }});
  }
  void add(const std::string& name, const ui::Drawing& view) {
    if (!is_wanted(name)) return;
    stage_.forget();
    for (int page = 1; page <= most_pages; ++page) {
      stage_.lay_out(view, appearance_);
      stage_.draw();
      stage_.is_on_the_glass(-ui::urgent_page_rests);  // so that the key that turns the page is
                                                       // accepted at once
      save(page == 1 ? name : name + "-page-" + std::to_string(page));
      const auto* down = stage_.said().find("page-down");
      if (!down || !down->enabled) return;
      tap(view, down->visible, Moment{1000} * page);
    }
  }

  void write_list() const {
    write_whole_file(arguments_.out / "screens.json", list_.dump(1) + "\n");
  }
  std::size_t size() const { return list_.size(); }

 private:
  void tap(const ui::Drawing& view, ui::Rect rect, Moment when) {
    for (const auto kind : {ui::InputKind::press, ui::InputKind::release}) {
      const ui::Input touch{
          .kind = kind, .x = rect.x + rect.width / 2, .y = rect.y + rect.height / 2, .when = when};
      stage_.act(view, appearance_, &touch);
    }
  }

  bool is_wanted(const std::string& name) const {
    const auto& only = arguments_.only;
    return only.empty() || std::any_of(only.begin(), only.end(), [&](const std::string& begins) {
             return name.starts_with(begins);
           });
  }

  void save(const std::string& name) {
    char number[8];
    std::snprintf(number, sizeof number, "%03zu", list_.size() + 1);
    const auto file = std::string(number) + "-" + as_file_name(name) + ".png";
    offscreen_.save_png(arguments_.out / file);
    auto entry = nlohmann::ordered_json::parse(ui::to_json(stage_.said()));
    nlohmann::ordered_json whole{{"file", file}};
    whole.update(entry);
    list_.push_back(std::move(whole));
  }

  const GalleryArguments& arguments_;
  ui::Offscreen& offscreen_;
  ui::Stage& stage_;
  const ui::Appearance& appearance_;
  nlohmann::ordered_json list_ = nlohmann::ordered_json::array();
};

void fill_album(Album& album, const LoadedAid& loaded, const Words& words, const Words* beside,
                const GalleryArguments& arguments, bool scales_together) {
  VisitSettings settings;
  settings.theme = arguments.theme;
  settings.staff_code_hash = "set";  // so that the staff panel asks for a code
  const auto facts = gallery_facts();
  const auto audit =
      loaded.aid.plan.is_reviewed ? audit_when_asked(loaded.aid) : std::shared_future<Audit>{};
  auto visits = loaded.aid.plan == form_plan
                    ? form_visits(loaded.aid, words.language, arguments.text_size, arguments.theme)
                    : gallery_visits(loaded.aid, fullest_example(loaded.aid), words.language,
                                     arguments.text_size, arguments.theme, scales_together);
  for (auto& visit : visits) {
    visit.session.consultation |= beside != nullptr;  // a clinician reads along in a consultation
    album.add(visit.name, ui::make_view({.session = visit.session,
                                         .aid = loaded.aid,
                                         .words = words,
                                         .settings = settings,
                                         .languages = loaded.aid.languages,
                                         .today = today(),
                                         .audit = &audit,
                                         .facts = &facts,
                                         .clinic = beside}));
  }
  if (loaded.aid.plan.has_welcome)
    album.add("maintenance", ui::make_maintenance_view(
                                 words, (arguments.content / aid_files::aid).string() + ":1:1"));
}

void fill_with_reviews(Album& album, const LoadedAid& loaded, const Words& words,
                       const Words* beside) {
  ReviewLanguages languages{&words};
  if (beside) languages.push_back(beside);
  auto context = review_context(loaded.aid, languages, today());
  context.patients = patient_rows_or_report(loaded, {}, words).value_or(std::vector<PatientRow>{});
  for (const auto& review : gallery_reviews(context)) {
    const auto view = ui::make_review_view(review.session, context);
    album.add(review.name, ui::Drawing{.frame = view.frame, .draw = [&](ui::Ui& ui) {
                                         ui::draw_review_screen(ui, view);
                                       }});
  }
}

std::optional<LoadedAid> load(const GalleryArguments& arguments) {
  if (!arguments.questionnaire) return load_or_report(arguments.content);
  auto loaded = load_form_or_report(*arguments.questionnaire, form_options({}, arguments.form));
  if (loaded) ask_in_own_words(loaded->aid.questionnaire);
  return loaded;
}

}  // namespace

int gallery(const GalleryArguments& arguments) {
  auto loaded = load(arguments);
  if (!loaded) return 2;
  const auto source = arguments.questionnaire.value_or(arguments.content);
  if (!arguments.pseudo.empty() && !speak_pseudo(*loaded, arguments.pseudo)) return 2;
  const auto* words = words_or_report(
      *loaded, arguments.pseudo.empty() ? arguments.language : arguments.pseudo, source);
  const auto* beside =
      arguments.beside.empty() ? nullptr : words_or_report(*loaded, arguments.beside, source);
  if (!words || (!beside && !arguments.beside.empty())) return 2;
  std::error_code error;
  std::filesystem::create_directories(arguments.out, error);
  if (error) {
    std::cerr << arguments.out.string() << ": " << error.message() << '\n';
    return 2;
  }
  try {
    const auto [width, height] = arguments.window;
    ui::Offscreen offscreen({width, height});
    const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
    ui::Stage stage(typesetter, assets_folder());
    const ui::Appearance appearance{
        .screen = arguments.diagonal ? ui::screen_size(width, height, *arguments.diagonal)
                                     : ui::ScreenSize{.width = width,
                                                      .height = height,
                                                      .pixels_per_mm = pixels_per_inch / 25.4},
        .theme = arguments.theme,
        .text_size = arguments.text_size,
        .at_desk = arguments.review};
    Album album(arguments, offscreen, stage, appearance);
    if (arguments.review) fill_with_reviews(album, *loaded, *words, beside);
    else
      fill_album(album, *loaded, *words, beside, arguments,
                 ui::holds_scales_together(appearance.screen, arguments.text_size));
    album.write_list();
    std::cout << album.size() << " pictures in " << arguments.out.string() << '\n';
  } catch (const ui::NoWindow& no_opengl) {
    std::cerr << "beforehand gallery: " << no_opengl.reason << '\n';
    return 2;
  }
  return 0;
}

}  // namespace kiosk

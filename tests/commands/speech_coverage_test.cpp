// How much of what a kiosk says stands in the list of what is recorded: every stop of every screen
// of an example patient's visit.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "app/commands/gallery_visits.h"
#include "app/commands/load_content.h"
#include "app/content/spoken_texts.h"
#include "app/settings/kiosk_settings.h"
#include "app/speech/clip_name.h"
#include "app/speech/utterances.h"
#include "app/typesetting/typesetter.h"
#include "ui/host/offscreen.h"
#include "ui/host/screen_reader.h"
#include "ui/host/stage.h"
#include "ui/views/make_view.h"

namespace kiosk {
namespace {

const std::filesystem::path real_content =
    std::filesystem::path(SOURCE_DIR) / "content/bone-metastases";

class Heard {
 public:
  Heard(const DecisionAid& aid, const Words& words) : aid_(aid), words_(words) {
    ContentFaults faults;
    const TranslationFolder folder{real_content, assets_folder(), "en", words.language};
    for (const auto& text : spoken_texts(folder, &aid, words, faults).texts)
      recorded_.insert(clip_name(text.piece));
  }

  void hear_all() {
    const Typesetter typesetter(assets_folder() / "fonts" / "fonts.conf");
    const ui::Offscreen offscreen({8, 8});
    ui::Stage stage(typesetter, assets_folder());
    const ui::Appearance appearance{
        .screen = {.width = 1080, .height = 1920, .pixels_per_mm = 3.213}};
    const KioskSettings settings;
    for (const auto& visit :
         gallery_visits(aid_, fullest_example(aid_), words_.language, 100, Theme::light)) {
      if (visit.session.panels.find<StaffEntry>()) continue;
      stage.forget();
      stage.lay_out(ui::make_view({.session = visit.session,
                                   .aid = aid_,
                                   .words = words_,
                                   .settings = settings,
                                   .languages = aid_.languages,
                                   .today = "2026-11-29"}),
                    appearance);
      hear(ui::spoken(stage.said()));
    }
  }

  double share() const { return static_cast<double>(from_bank_) / static_cast<double>(all_); }
  std::string lacking() const {
    std::multimap<int, std::string, std::greater<>> by_count;
    for (const auto& [piece, count] : lacking_) by_count.emplace(count, piece);
    std::string text;
    for (const auto& [count, piece] : by_count) text += std::to_string(count) + "  " + piece + '\n';
    return text;
  }

 private:
  void hear(const SpokenScreen& screen) {
    for (const auto& utterance : entry_of(screen, words_)) hear(utterance);
    for (std::size_t i = 0; i < screen.items.size(); ++i) {
      if (!screen.items[i].stop.empty()) hear(utterance_of(screen, i, std::nullopt, words_));
    }
  }

  void hear(const Utterance& utterance) {
    for (const auto& part : utterance.parts) {
      const auto pieces = part.pieces.empty() ? std::vector{part.text} : part.pieces;
      for (const auto& piece : pieces) {
        ++all_;
        if (is_recorded({piece}) || is_recorded(clip_parts(piece))) ++from_bank_;
        else ++lacking_[piece];
      }
    }
  }

  bool is_recorded(const std::vector<std::string>& pieces) const {
    return std::all_of(pieces.begin(), pieces.end(), [&](const std::string& piece) {
      return recorded_.contains(clip_name(piece));
    });
  }

  const DecisionAid& aid_;
  const Words& words_;
  std::set<std::string> recorded_{};
  std::map<std::string, int> lacking_{};
  std::size_t all_ = 0;
  std::size_t from_bank_ = 0;
};

TEST(SpeechBankOfTheAid, HasNineOfTenThingsThatAreSaidInAVisit) {
  const auto loaded = load_or_report(real_content);
  ASSERT_TRUE(loaded);
  for (const auto* language : {"en", "es", "ar"}) {
    const auto* words = words_or_report(*loaded, language, real_content);
    ASSERT_TRUE(words);
    Heard heard(loaded->aid, *words);
    heard.hear_all();
    EXPECT_GE(heard.share(), 0.9) << language << '\n' << heard.lacking();
  }
}

}  // namespace
}  // namespace kiosk

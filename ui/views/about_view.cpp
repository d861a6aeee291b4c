// About this kiosk: who made it, who paid, what it is not, and how it stands against the standards of the field.
#include "app/typesetting/typesetter.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

Block paragraph_of(const std::string& words) { return {.kind = Block::Kind::paragraph, .markup = escaped(words)}; }

/// A heading of the program over words of the aid; empty if the aid has none.
ProseView section(const ViewMatter& matter, const std::string& part) {
  ProseView view{.heading = matter.words.say("about." + part)};
  const auto& words = matter.aid.text(matter.words.language, "about." + part);
  if (!words.empty()) view.blocks.push_back(paragraph_of(words));
  return view;
}

}  // namespace

AboutView make_about_view(const ViewMatter& matter) {
  const auto& aid = matter.aid;
  const auto& language = matter.words.language;
  AboutView view{.frame = make_frame(matter, "about"), .heading = matter.words.say("about.heading")};
  for (const auto* part : {"made_by", "paid_by", "is_not", "evidence", "updates"}) view.sections.push_back(section(matter, part));
  view.sections.back().blocks.push_back(paragraph_of(matter.words.say("about.dates", {{"checked", long_date(aid.review.checked, language)},
                                                                                      {"next", long_date(aid.review.next, language)},
                                                                                      {"version", aid.version}})));
  view.frame.navigation.main = back_action(matter);
  view.frame.navigation.main->icon = Icon::none;
  return view;
}

}  // namespace kiosk::ui

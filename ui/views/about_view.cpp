// About this kiosk: who made it, who paid, what it is not, and how it meets the field's standards.
#include <algorithm>

#include "app/domain/language.h"
#include "app/typesetting/typesetter.h"
#include "ui/views/frame_view.h"

namespace kiosk::ui {
namespace {

Block paragraph_of(const std::string& words) {
  return {.kind = Block::Kind::paragraph, .markup = escaped(words)};
}

/// A heading of the program above a text of the aid; empty if the aid has none.
ProseView section(const ViewContext& context, const std::string& part) {
  ProseView view{.heading = context.words.say("about." + part)};
  const auto& words = context.aid.text(context.words.language, "about." + part);
  if (!words.empty()) view.blocks.push_back(paragraph_of(words));
  return view;
}

std::size_t count_of(const Audit& audit, const std::string& standard, AuditStatus status) {
  return static_cast<std::size_t>(std::count_if(
      audit.begin(), audit.end(),
      [&](const AuditRow& row) { return row.standard == standard && row.status == status; }));
}

std::string counts_of(const ViewContext& context, const Audit& audit, const std::string& standard) {
  const auto count = [&](AuditStatus status) {
    return static_cast<std::int64_t>(count_of(audit, standard, status));
  };
  return context.words.say("about.audit_counts",
                           {{"standard", standard},
                            {"met", count(AuditStatus::met)},
                            {"not_met", count(AuditStatus::not_met)},
                            {"not_yet", count(AuditStatus::not_yet)},
                            {"not_applicable", count(AuditStatus::not_applicable)}});
}

std::string_view status_key(AuditStatus status) {
  switch (status) {
    case AuditStatus::met: return "about.met";
    case AuditStatus::not_met: return "about.not_met";
    case AuditStatus::not_yet: return "about.not_yet";
    case AuditStatus::not_applicable: return "about.not_applicable";
  }
  return "";
}

/// The counts of each standard, then, in the language of the criteria, every item of it.
ProseView audit_section(const ViewContext& context, const Audit& audit) {
  ProseView view{.heading = context.words.say("about.audit")};
  const bool reads_criteria = plain_language_of(context.words.language) == program_language;
  std::string standard;
  for (const auto& row : audit) {
    if (row.standard != standard) {
      standard = row.standard;
      view.blocks.push_back(paragraph_of(counts_of(context, audit, standard)));
    }
    if (row.status == AuditStatus::not_applicable || !reads_criteria) continue;
    view.blocks.push_back({.kind = Block::Kind::bullet,
                           .markup = escaped(row.id + ": " + row.criterion + ": ") + "<b>" +
                                     escaped(context.words.say(status_key(row.status))) + "</b>"});
  }
  return view;
}

/// The reading level is an item of the audit (IPDAS K21).
ProseView reading_section(const ViewContext& context, const Audit& audit) {
  ProseView view{.heading = context.words.say("about.reading")};
  const auto found =
      std::find_if(audit.begin(), audit.end(), [](const AuditRow& row) { return row.id == "K21"; });
  if (found != audit.end())
    view.blocks.push_back(
        paragraph_of(context.words.say("about.reading_level", {{"level", found->where}})));
  return view;
}

}  // namespace

AboutView make_about_view(const ViewContext& context) {
  const auto& aid = context.aid;
  const auto& language = context.words.language;
  AboutView view{.frame = make_frame(context, "about"),
                 .heading = context.words.say("about.heading")};
  for (const auto* part : {"made_by", "paid_by", "is_not", "evidence", "updates"})
    view.sections.push_back(section(context, part));
  view.sections.back().blocks.push_back(paragraph_of(
      context.words.say("about.dates", {{"checked", long_date(aid.review.checked, language)},
                                        {"next", long_date(aid.review.next, language)},
                                        {"version", aid.version}})));
  if (context.audit && context.audit->valid()) {
    const auto& audit = context.audit->get();
    view.sections.push_back(reading_section(context, audit));
    view.sections.push_back(audit_section(context, audit));
  }
  view.frame.navigation.main = back_action(context);
  view.frame.navigation.main->icon = Icon::none;
  return view;
}

}  // namespace kiosk::ui

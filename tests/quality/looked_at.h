// An aid with the screens and the sheet that the program makes of it, of which a test can take
// something away.
#pragma once

#include "app/commands/shown_pages.h"
#include "tests/support/broken_aid.h"

namespace kiosk {

/// The frame of the tests, with the pages that an audit looks at.
inline CheckFrame frame_that_shows(const std::string& today = "2026-11-24") {
  auto frame = frame_of_tests();
  frame.today = today;
  frame.show = shown_pages;
  return frame;
}

inline AuditRow row(const Audit& audit, const std::string& standard, const std::string& id) {
  const auto found = std::find_if(audit.begin(), audit.end(), [&](const AuditRow& r) {
    return r.standard.starts_with(standard) && r.id == id;
  });
  EXPECT_NE(found, audit.end()) << standard << ' ' << id;
  return found == audit.end() ? AuditRow{} : *found;
}

struct LookedAt {
  explicit LookedAt(const std::filesystem::path& folder, const std::string& today = "2026-11-24") {
    const auto frame = frame_that_shows(today);
    auto read = read_aid(folder);
    EXPECT_TRUE(read.value) << lines_of(folder, read.faults);
    if (!read.value) return;
    aid = std::move(*read.value);
    context = read_quality_input(aid, frame).value.value();
    findings = check_quality(aid, context);
    criteria = read_audit_criteria(frame.assets).value.value();
    pages = frame.show(aid, context);
  }

  Audit audit() const {
    return kiosk::audit({.aid = aid, .quality = context, .findings = findings, .pages = pages},
                        criteria);
  }
  /// "met: welcome"
  std::string answer(const std::string& standard, const std::string& id) const {
    const auto found = row(audit(), standard, id);
    return std::string(name_of(found.status)) + ": " + found.where;
  }

  /// The page of that name in a language; a test fails if there is none.
  ShownPage& page(const std::string& name, const Language& language = "en") {
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const ShownPage& each) {
      return each.name == name && each.language == language;
    });
    if (found != pages.end()) return *found;
    ADD_FAILURE() << "there is no page " << name << " in " << language;
    return pages.emplace_back();
  }
  /// Takes away what a test names; fails if nothing on the page is so.
  void take_away(const std::string& page_name, const std::function<bool(const Shown&)>& what,
                 const Language& language = "en") {
    EXPECT_GT(std::erase_if(page(page_name, language).things, what), 0U) << page_name;
  }

  DecisionAid aid{};
  QualityInput context{};
  Findings findings{};
  AuditCriteria criteria{};
  ShownPages pages{};
};

}  // namespace kiosk

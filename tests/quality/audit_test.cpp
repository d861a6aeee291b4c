// The self-audit: what it says is worked out, and what needs people is never said to be done.
#include "app/quality/audit.h"

#include <algorithm>

#include "tests/support/broken_aid.h"

namespace kiosk {
namespace {

Audit audit_of(const std::filesystem::path& folder, const std::string& today = "2026-11-24") {
  auto frame = frame_of_tests();
  frame.today = today;
  const auto aid = read_aid(folder).value;
  const auto criteria = read_audit_criteria(frame.assets);
  EXPECT_TRUE(aid && criteria.value);
  if (!aid || !criteria.value) return {};
  const auto matter = *read_quality_matter(*aid, frame).value;
  return audit(*aid, matter, check_quality(*aid, matter), *criteria.value);
}

AuditRow row(const Audit& audit, const std::string& standard, const std::string& id) {
  const auto found = std::find_if(audit.begin(), audit.end(), [&](const AuditRow& r) { return r.standard.starts_with(standard) && r.id == id; });
  EXPECT_NE(found, audit.end()) << standard << ' ' << id;
  return found == audit.end() ? AuditRow{} : *found;
}

std::string answer(const Audit& audit, const std::string& id) {
  const auto found = row(audit, "IPDAS", id);
  return std::string(name_of(found.status)) + ": " + found.where;
}

TEST(Audit, HasEveryItemOfBothStandardsOnce) {
  const TinyAid tiny;

  const auto rows = audit_of(tiny.path());

  std::vector<std::string> ids;
  for (const auto& r : rows) ids.push_back(r.standard.substr(0, 5) + r.id);
  std::vector<std::string> wanted;
  for (int i = 1; i <= 6; ++i) wanted.push_back("IPDASQ" + std::to_string(i));
  for (int i = 1; i <= 10; ++i) wanted.push_back("IPDASC" + std::to_string(i));
  for (int i = 1; i <= 28; ++i) wanted.push_back("IPDASK" + std::to_string(i));
  for (int i = 1; i <= 26; ++i) {
    if (i != 13 && i != 14) wanted.push_back("PEMAT" + std::to_string(i));
  }
  EXPECT_EQ(ids, wanted);
}

TEST(Audit, WhatNeedsPeopleIsNeverSaidToBeMet) {
  const auto rows = audit_of(TinyAid().path());

  for (const auto* id : {"K12", "K13", "K14", "K15", "K16", "K17", "K20", "K22", "K23"}) EXPECT_EQ(row(rows, "IPDAS", id).status, AuditStatus::not_yet) << id;
  for (const auto* id : {"2", "5", "10", "12", "16", "18", "22", "26"}) EXPECT_EQ(row(rows, "PEMAT", id).status, AuditStatus::not_yet) << id;
  for (const auto* id : {"C7", "C8", "C9", "C10", "K24", "K25", "K26", "K27", "K28"}) EXPECT_EQ(row(rows, "IPDAS", id).status, AuditStatus::not_applicable) << id;
}

struct Change {
  const char* id;
  const char* file;
  const char* from;
  const char* to;
  const char* before;
  const char* after;
};

TEST(Audit, AnAnswerFollowsFromTheContent) {
  const Change changes[] = {
      {"C1", "text/en/options/ice.md", "- one\n", "- one one one\n", "met: every card", "not met: 1 faults, the first at text/en/options/ice.md:Help: has 4 words"},
      {"C2", "options/rest.toml", "sources = []", "sources = [\"book\"]", "not met: no source for: rest", "met: evidence.toml:source"},
      {"K3", "text/en/options/rest.md", "- one\n", "- no good number\n", "not met: neither a figure nor that there is none on: rest", "met: evidence.toml"},
      {"K5", "text/en/options/ice.md", "- one\n", "- 60 %\n", "met: evidence.toml:count", "not met: text/en/options/ice.md:Help has %"},
      {"K20", "aid.toml", "authors = [\"A\"]", "authors = [\"A, radiation oncologist\"]", "not yet: aid.toml:about.authors names no qualifications", "met: aid.toml:about.authors"},
  };
  for (const auto& change : changes) {
    TinyAid tiny;
    const auto before = answer(audit_of(tiny.path()), change.id);
    tiny.replace(change.file, change.from, change.to);
    const auto after = answer(audit_of(tiny.path()), change.id);
    EXPECT_TRUE(before.starts_with(change.before)) << change.id << ' ' << before;
    EXPECT_TRUE(after.starts_with(change.after)) << change.id << ' ' << after;
  }
}

TEST(Audit, AnOverdueReviewIsNotMet) {
  TinyAid tiny;
  for (const auto* file : {"text/en/aid.json", "text/es/aid.json"}) tiny.replace(file, "\"title\": \"T\",", "\"title\": \"T\", \"about\": {\"updates\": \"U\"},");

  EXPECT_TRUE(answer(audit_of(tiny.path()), "C4").starts_with("met: aid.toml:review.next, 2027-11-24"));
  EXPECT_EQ(answer(audit_of(tiny.path(), "2028-01-01"), "C4"), "not met: aid.toml:review.next was due on 2027-11-24");
}

TEST(Audit, TheLevelOfReadingIsReportedWithItsFigure) {
  TinyAid tiny;
  tiny.replace("text/en/options/ice.md", "Plain & **bold** <3.", "The ice is cold on the skin. It can help the pain for a time. You can ask for it at home. It may not help you.");

  EXPECT_TRUE(answer(audit_of(tiny.path()), "K21").starts_with("met: en: grade ")) << answer(audit_of(tiny.path()), "K21");
}

TEST(Audit, APageBeginsWithTheCountsOfEachStandard) {
  const TinyAid tiny;

  const auto page = audit_folder(tiny.path(), frame_of_tests()).value.value_or("");

  EXPECT_TRUE(page.starts_with("# Self-audit: tiny, version 1\n")) << page;
  EXPECT_NE(page.find("\n| IPDASi v4.0 | "), std::string::npos);
  EXPECT_NE(page.find("\n| PEMAT-P | "), std::string::npos);
  EXPECT_NE(page.find("\n| Q1 | Says what the health problem is | not met |"), std::string::npos) << page;
}

}  // namespace
}  // namespace kiosk

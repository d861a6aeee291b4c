// The self-audit: what it says is seen on the screens and the sheet, and what needs people is never
// said to be done.
#include "app/quality/audit.h"

#include <algorithm>

#include "tests/quality/looked_at.h"

namespace kiosk {
namespace {

TEST(Audit, HasEveryItemOfBothStandardsOnce) {
  const TinyAid tiny;

  const auto rows = LookedAt(tiny.path()).audit();

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
  const auto rows = LookedAt(TinyAid().path()).audit();

  for (const auto* id : {"K12", "K13", "K14", "K15", "K16", "K17", "K20", "K22", "K23"})
    EXPECT_EQ(row(rows, "IPDAS", id).status, AuditStatus::not_yet) << id;
  for (const auto* id : {"2", "5", "10", "12", "16", "18", "22", "26"})
    EXPECT_EQ(row(rows, "PEMAT", id).status, AuditStatus::not_yet) << id;
  for (const auto* id : {"C7", "C8", "C9", "C10", "K24", "K25", "K26", "K27", "K28"})
    EXPECT_EQ(row(rows, "IPDAS", id).status, AuditStatus::not_applicable) << id;
}

TEST(Audit, NothingIsSaidToBeMetOrNotWhereNoScreenWasLookedAt) {
  LookedAt tiny{TinyAid().path()};
  tiny.pages.clear();

  for (const auto& r : tiny.audit())
    EXPECT_TRUE(r.status == AuditStatus::not_yet || r.status == AuditStatus::not_applicable)
        << r.standard << ' ' << r.id << ": " << r.where;
  EXPECT_EQ(tiny.answer("IPDAS", "K5"), "not yet: the screens were not looked at");
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
      {"C1", "text/en/options/ice.md", "- one\n", "- one one one\n", "met: each of 2 cards",
       "not met: 1 faults, the first at text/en/options/ice.md:Help: has 4 words"},
      {"C2", "options/rest.toml", "sources = []", "sources = [\"book\"]",
       "not met: card-rest: no source; card-rest (es): no source", "met: each of 2 cards"},
      {"K5", "text/en/options/ice.md", "- one\n", "- 60 %\n", "met: no % on any of ",
       "not met: card-ice: has %: \"60 %\""},
      {"K20", "aid.toml", "authors = [\"A\"]", "authors = [\"A, radiation oncologist\"]",
       "not yet: aid.toml:about.authors names no qualifications",
       "not met: about: does not name \"A, radiation oncologist\""},
  };
  for (const auto& change : changes) {
    TinyAid tiny;
    const auto before = LookedAt(tiny.path()).answer("IPDAS", change.id);
    tiny.replace(change.file, change.from, change.to);
    const auto after = LookedAt(tiny.path()).answer("IPDAS", change.id);
    EXPECT_TRUE(before.starts_with(change.before)) << change.id << ' ' << before;
    EXPECT_TRUE(after.starts_with(change.after)) << change.id << ' ' << after;
  }
}

TEST(Audit, AnOverdueReviewIsNotMet) {
  TinyAid tiny;
  for (const auto* file : {"text/en/aid.json", "text/es/aid.json"})
    tiny.replace(file, "\"title\": \"T\",", "\"title\": \"T\", \"about\": {\"updates\": \"U\"},");

  EXPECT_EQ(LookedAt(tiny.path()).answer("IPDAS", "C4"), "met: about: how, and by 2027-11-24");
  EXPECT_EQ(LookedAt(tiny.path(), "2028-01-01").answer("IPDAS", "C4"),
            "not met: about: the next review was due on 2027-11-24");
}

TEST(Audit, TheLevelOfReadingIsReportedWithItsFigure) {
  TinyAid tiny;
  tiny.replace("text/en/options/ice.md", "Plain & **bold** <3.",
               "The ice is cold on the skin. It can help the pain for a time. You can ask for it "
               "at home. It may not help you.");

  const auto answer = LookedAt(tiny.path()).answer("IPDAS", "K21");

  EXPECT_TRUE(answer.starts_with("met: en: grade ")) << answer;
}

TEST(Audit, APageBeginsWithItsContentAndTheCountsOfEachStandard) {
  const TinyAid tiny;

  const auto page = audit_folder(tiny.path(), frame_that_shows()).value.value_or("");

  EXPECT_TRUE(page.starts_with("# Self-audit: tiny, version 1\n\nContent: " +
                               read_aid(tiny.path()).value->content_hash + '\n'))
      << page;
  EXPECT_NE(page.find("\n| IPDASi v4.0 | "), std::string::npos);
  EXPECT_NE(page.find("\n| PEMAT-P | "), std::string::npos);
  EXPECT_NE(page.find("\n| Q1 | Says what the health problem is | not met |"), std::string::npos)
      << page;
}

TEST(Audit, ReadBackIsWhatWasWritten) {
  LookedAt tiny{TinyAid().path()};
  auto audit = tiny.audit();
  audit.front().where = "a | b";

  const auto back = read_markdown(as_markdown(tiny.aid, audit, tiny.criteria));

  ASSERT_TRUE(back);
  EXPECT_EQ(back->content_hash, tiny.aid.content_hash);
  ASSERT_EQ(back->audit.size(), audit.size());
  for (std::size_t i = 0; i < audit.size(); ++i) {
    EXPECT_EQ(back->audit[i].standard, audit[i].standard);
    EXPECT_EQ(back->audit[i].id, audit[i].id);
    EXPECT_EQ(back->audit[i].criterion, audit[i].criterion);
    EXPECT_EQ(back->audit[i].status, audit[i].status);
    EXPECT_EQ(back->audit[i].where, audit[i].where);
  }
}

TEST(Audit, OfOtherContentIsNotShownAndSaidToBeSo) {
  TinyAid tiny;
  tiny.write("AUDIT.md", audit_folder(tiny.path(), frame_of_tests()).value.value());
  const auto current = read_audit(tiny.path(), read_aid(tiny.path()).value->content_hash);
  tiny.replace("text/en/options/ice.md", "- one\n", "- other\n");

  const auto stale = read_audit(tiny.path(), read_aid(tiny.path()).value->content_hash);

  EXPECT_TRUE(current.value);
  EXPECT_EQ(lines_of(tiny.path(), current.faults), "");
  EXPECT_FALSE(stale.value);
  EXPECT_EQ(lines_of(tiny.path(), stale.faults),
            "AUDIT.md: warning: was made from other content, so the kiosk does not show it; "
            "regenerate it: beforehand check --audit\n");
}

}  // namespace
}  // namespace kiosk

// A tiny aid with what its reviewers wrote.
#pragma once

#include <gtest/gtest.h>

#include "app/review/part_hash.h"
#include "app/review/reviewed_aid.h"
#include "tests/support/tiny_aid.h"

namespace kiosk {

/// The aid as it stands in its folder now.
inline DecisionAid aid_in(const TinyAid& tiny) {
  auto reading = read_reviewed_aid(tiny.path());
  EXPECT_TRUE(reading.value.has_value())
      << (reading.faults.empty() ? "" : as_line(reading.faults.front()));
  return std::move(reading.value).value_or(DecisionAid{});
}

/// A signature of a part as it is now.
inline Sign signing(const DecisionAid& aid, const AidPart& part, const Language& language) {
  return {{.part = name_of(part),
           .language = language,
           .hash = part_hash(aid, part, language),
           .by = {"Dr. A", "oncologist"},
           .date = "2026-11-28"}};
}

/// Signs a part in the folder.
inline void sign(const TinyAid& tiny, const AidPart& part, const Language& language) {
  EXPECT_EQ(change_review_file(tiny.path(), signing(aid_in(tiny), part, language)).trouble, "");
}

using PartHashes = std::map<std::string, std::string>;

/// The hash of every part as the folder is now, by the part's name.
inline PartHashes hashes_of(const TinyAid& tiny, const Language& language) {
  const auto aid = aid_in(tiny);
  PartHashes hashes;
  for (const auto& part : parts_of(aid)) hashes[name_of(part)] = part_hash(aid, part, language);
  return hashes;
}

/// The names of the parts whose hash differs.
inline std::vector<std::string> changed_parts(const PartHashes& before, const PartHashes& after) {
  std::vector<std::string> changed;
  for (const auto& [name, hash] : before) {
    const auto now = after.find(name);
    if (now == after.end() || now->second != hash) changed.push_back(name);
  }
  return changed;
}

inline const AidPart ice_card{PartKind::card, "ice"};
inline const AidPart rest_card{PartKind::card, "rest"};

}  // namespace kiosk

// The smallest whole decision aid, to break one thing of.
#pragma once

#include "tests/support/temporary_folder.h"

namespace kiosk {

/// A content folder without faults: two languages ("en", "es"), two treatments ("ice" from pain 5
/// on, "rest" always), one figure
/// ("less-pain", of "ice"), one urgent sign ("legs"), a question for each "unsure" ("where-from",
/// "check-legs"). Its questions: "sign-legs" (yes, no, unsure) in the group "signs"; "pain" (0 to
/// 10); "where" (head, foot, unsure) on a body map, asked when there is pain.
class TinyAid {
 public:
  TinyAid();

  const std::filesystem::path& path() const { return folder_.path(); }

  /// Replaces a text that stands in the file (once or more); fails the test if it does not.
  TinyAid& replace(const std::filesystem::path& file, const std::string& from,
                   const std::string& to);
  TinyAid& append(const std::filesystem::path& file, const std::string& text);
  TinyAid& write(const std::filesystem::path& file, const std::string& text);
  TinyAid& remove(const std::filesystem::path& file);

 private:
  TemporaryFolder folder_{};
};

}  // namespace kiosk

#include "app/print/artifacts.h"

#include <algorithm>
#include <array>

namespace kiosk::sheet {
namespace {

constexpr std::string_view blanks = " \n\r\t";
constexpr std::string_view ends_of_word = " \n\r\t()<>[]/";

/// ISO 32000-1, tables 60, 74, 87, 92 and 109: operators that paint.
constexpr std::array<std::string_view, 16> painting{"f",  "F",  "f*", "S",  "s",  "B", "B*", "b",
                                                    "b*", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"};

bool paints(std::string_view word) {
  return std::find(painting.begin(), painting.end(), word) != painting.end();
}

/// The end of a string in parentheses, which may contain text that looks like an operator.
std::size_t end_of_text(std::string_view content, std::size_t at) {
  int open = 0;
  for (; at < content.size(); ++at) {
    if (content[at] == '\\') ++at;
    else if (content[at] == '(') ++open;
    else if (content[at] == ')' && --open == 0) return at + 1;
  }
  return content.size();
}

/// Scans a page's content from operator to operator.
class Marking {
 public:
  explicit Marking(std::string_view content) : content_(content) {
    marked_.reserve(content.size() + content.size() / 16);
  }

  std::string run() && {
    for (std::size_t at = 0;
         (at = content_.find_first_not_of(blanks, at)) != std::string_view::npos;)
      at = past_word(at);
    copy_outside(content_.size());
    return std::move(marked_);
  }

 private:
  std::size_t past_word(std::size_t at) {
    if (content_[at] == '(') return end_of_text(content_, at);
    if (ends_of_word.find(content_[at]) != std::string_view::npos) return at + 1;
    const auto end = std::min(content_.find_first_of(ends_of_word, at), content_.size());
    take(content_.substr(at, end - at), at, end);
    return end;
  }

  void take(std::string_view word, std::size_t at, std::size_t end) {
    if (word == "BDC" || word == "BMC") {
      // Its operands are on the same line.
      if (depth_++ == 0) copy_outside(content_.rfind('\n', at) + 1);
    } else if (word == "EMC") {
      if (--depth_ == 0) copy(end);
    } else if (depth_ == 0 && paints(word)) {
      outside_paints_ = true;
    }
  }

  void copy(std::size_t end) {
    marked_ += content_.substr(copied_, end - copied_);
    copied_ = end;
  }

  /// Copies content between two marked pieces.
  void copy_outside(std::size_t end) {
    if (outside_paints_) marked_ += "\n/Artifact BMC";
    if (outside_paints_ && content_[copied_] != '\n') marked_ += '\n';
    copy(end);
    if (outside_paints_) marked_ += marked_.back() == '\n' ? "EMC\n" : "\nEMC\n";
    outside_paints_ = false;
  }

  std::string_view content_;
  std::string marked_{};
  std::size_t copied_ = 0;
  int depth_ = 0;
  bool outside_paints_ = false;
};

}  // namespace

std::string with_artifacts_marked(std::string_view content) { return Marking(content).run(); }

}  // namespace kiosk::sheet

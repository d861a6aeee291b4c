// What can stand before any screen: one stack, of which the top is shown.
#pragma once

#include <vector>

#include "app/domain/question_list.h"
#include "app/domain/validation.h"
#include "app/domain/visit_code.h"
#include "app/session/pad.h"
#include "app/session/screen.h"
#include "app/session/staff_tries.h"

namespace kiosk {

/// Which characters the on-screen keyboard shows. Capitals are for one letter.
enum class KeyboardLayer : std::uint8_t { letters, capitals, symbols };

/// A question of the person's own, for their list.
struct OwnQuestion {};
/// An answer in words.
struct AnswerText {
  NodeIndex node = 0;
  std::size_t place = 0;  ///< which of the answers it will be; one past the last: one more
};
/// A note beside a question of the person's list.
struct NotePlace {
  std::size_t place = 0;
  QuestionNote note = QuestionNote::answer;
};
/// Not words but the code of an earlier visit.
struct VisitCodeText {
  CodeTrouble trouble = CodeTrouble::none;  ///< what was wrong with the code entered before
};
/// What is looked for in the list of answers behind the keyboard.
struct ListSearch {};

/// What the words on the on-screen keyboard will be.
using TextTarget = std::variant<OwnQuestion, AnswerText, NotePlace, VisitCodeText, ListSearch>;

/// Words being typed on the on-screen keyboard.
struct TextEntry {
  TextTarget target{};
  KeyboardLayer layer = KeyboardLayer::letters;
  std::optional<FaultCode> fault{};  ///< why the form does not take these words
  std::string words{};

  template <class Target>
  bool is_for() const {
    return std::holds_alternative<Target>(target);
  }
};

/// All answers of a question on a screen of their own.
struct AnswerList {
  NodeIndex node = 0;
  std::string search{};  ///< only answers with these words are shown; empty: all
};

/// Text size, colors, language.
struct DisplayPanel {};

/// Whether and how the screens are read aloud.
struct VoicePanel {
  bool asks_aloud = false;  ///< the person is told that others may hear, and asked
};

/// What this screen wants, where staff are, and the ways to rest and to stop.
struct HelpPanel {};

/// "Do you want to stop?"
struct StopPanel {};

/// A break: the answers are covered.
struct BreakPanel {};

/// "Are you still there?"
struct StillThere {
  int seconds_left = 0;  ///< until all is forgotten
};

/// What staff see: the code that is asked for first, and what stands behind it.
enum class StaffPage : std::uint8_t { code, menu, diagnosis, touch_test };

/// A place on the glass, in shares of its width and height: 0 to 1.
struct GlassPoint {
  float x = 0;
  float y = 0;
};

/// The staff panel that Ctrl+Q opens.
struct StaffEntry {
  StaffPage page = StaffPage::code;
  std::string digits{};
  bool for_sign = false;  ///< the code ends the page of a sign that cannot wait, and opens no menu
  bool checking = false;  ///< the code is being compared
  bool wrong = false;     ///< the code entered last was not right
  StaffTries tries{};     ///< as they were told last
  PrintProgress test_page{};  ///< a sheet with nothing of a visit on it
  std::vector<GlassPoint>
      touches{};  ///< where the glass was touched in the touch test, oldest first
};

/// In the order in which they lie over each other: what comes later in this list stands before what
/// comes earlier.
using Panel = std::variant<AnswerList, PadEntry, TextEntry, DisplayPanel, VoicePanel, HelpPanel,
                           StopPanel, BreakPanel, StillThere, StaffEntry>;

/// The panels that are open, at most one of each kind.
class Panels {
 public:
  /// The panel of that kind, or null if none is open.
  template <class Kind>
  Kind* find() {
    for (auto& panel : stack_) {
      if (auto* found = std::get_if<Kind>(&panel)) return found;
    }
    return nullptr;
  }
  template <class Kind>
  const Kind* find() const {
    for (const auto& panel : stack_) {
      if (const auto* found = std::get_if<Kind>(&panel)) return found;
    }
    return nullptr;
  }
  /// Opens a panel, in place of one of its kind. The returned pointers of `find` are invalid
  /// afterwards.
  void open(Panel panel);
  /// Closes the panel of that kind, if it is open. The returned pointers of `find` are invalid
  /// afterwards.
  template <class Kind>
  void close() {
    std::erase_if(stack_, [](const Panel& panel) { return std::holds_alternative<Kind>(panel); });
  }
  /// The one that is shown, or null if the screen itself is.
  const Panel* top() const { return stack_.empty() ? nullptr : &stack_.back(); }

 private:
  std::vector<Panel> stack_{};
};

}  // namespace kiosk

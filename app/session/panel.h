// Panels that are shown above any screen: one stack, of which the top is shown.
#pragma once

#include <vector>

#include "app/domain/question_list.h"
#include "app/domain/sketch.h"
#include "app/domain/validation.h"
#include "app/domain/visit_code.h"
#include "app/session/pad.h"
#include "app/session/screen.h"
#include "app/session/staff_tries.h"
#include "app/settings/key_map.h"

namespace kiosk {

/// The characters that the on-screen keyboard shows. Capitals are for one letter.
enum class KeyboardLayer : std::uint8_t { letters, capitals, symbols };

/// A question of the person's own, for their list.
struct OwnQuestion {};
/// A text answer.
struct AnswerText {
  NodeIndex node = 0;
  std::size_t place = 0;  ///< index of the answer; one past the last appends an answer
};
/// A note beside a question of the person's list.
struct NotePlace {
  std::size_t place = 0;
  QuestionNote note = QuestionNote::answer;
};
/// The code of an earlier visit.
struct VisitCodeText {
  CodeTrouble trouble = CodeTrouble::none;  ///< the error of the code entered before
};
/// A search text for the list of answers behind the keyboard.
struct ListSearch {};

/// The purpose of the text on the on-screen keyboard.
using TextTarget = std::variant<OwnQuestion, AnswerText, NotePlace, VisitCodeText, ListSearch>;

/// Text being typed on the on-screen keyboard.
struct TextEntry {
  TextTarget target{};
  KeyboardLayer layer = KeyboardLayer::letters;
  std::optional<FaultCode> fault{};  ///< why the form does not accept this text
  std::string words{};

  template <class Target>
  bool is_for() const {
    return std::holds_alternative<Target>(target);
  }
};

/// A drawing being made with a finger.
struct SketchEntry {
  NodeIndex node = 0;
  std::size_t place = 0;  ///< index of the answer; one past the last appends an answer
  Sketch sketch{};
};

/// All answers of a question on a screen of their own.
struct AnswerList {
  NodeIndex node = 0;
  std::string search{};  ///< only answers that contain it are shown; all if empty
};

/// Text size, colors, language.
struct DisplayPanel {};

/// Switches, touch, spacing, brightness, time, height.
struct EasePanel {};

/// Whether and how the screens are read aloud.
struct VoicePanel {
  bool asks_aloud = false;  ///< the person is warned that others may hear, and asked
};

/// What to do on this screen, where staff are, and the buttons to pause and to stop.
struct HelpPanel {};

/// "Do you want to stop?"
struct StopPanel {};

/// A break: the answers are covered.
struct BreakPanel {};

/// "Are you still there?"
struct StillThere {
  int seconds_left = 0;  ///< until everything is forgotten
};

/// The staff panel's pages: the code is asked for first, the others follow it.
enum class StaffPage : std::uint8_t { code, menu, diagnosis, touch_test, key_test };

/// Keys of a keypad that staff press one after the other, each for a command.
struct KeyTrial {
  std::size_t asked = 0;  ///< the command that is asked for, by its place in the enumeration; past
                          ///< the last: all were
  int last = 0;           ///< the key pressed last; 0 before the first
  bool is_known = false;  ///< that key was pressed for another command before
  KeyMap keys{};
};

/// A position on the glass, as fractions of its width and height: 0 to 1.
struct GlassPoint {
  float x = 0;
  float y = 0;
};

/// The staff panel that Ctrl+Q opens.
struct StaffEntry {
  StaffPage page = StaffPage::code;
  std::string digits{};
  bool for_sign = false;  ///< the code ends the page of a sign that cannot wait, and does not open
                          ///< the menu
  bool checking = false;  ///< the code is being compared
  bool wrong = false;     ///< the last code entered was wrong
  StaffTries tries{};     ///< as last reported
  PrintProgress test_page{};  ///< a test page without any data of a visit
  std::vector<GlassPoint>
      touches{};  ///< where the glass was touched in the touch test, oldest first
  KeyTrial key_trial{};
};

/// In stacking order: a later alternative lies above an earlier one.
using Panel = std::variant<AnswerList, PadEntry, SketchEntry, TextEntry, DisplayPanel, EasePanel,
                           VoicePanel, HelpPanel, StopPanel, BreakPanel, StillThere, StaffEntry>;

/// The open panels, at most one of each type.
class Panels {
 public:
  /// The panel of that type, or null if none is open.
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
  /// Opens a panel, replacing an open one of its type. Pointers returned by `find` are invalid
  /// afterwards.
  void open(Panel panel);
  /// Closes the panel of that type, if it is open. Pointers returned by `find` are invalid
  /// afterwards.
  template <class Kind>
  void close() {
    std::erase_if(stack_, [](const Panel& panel) { return std::holds_alternative<Kind>(panel); });
  }
  /// The shown panel, or null if the screen itself is shown.
  const Panel* top() const { return stack_.empty() ? nullptr : &stack_.back(); }

 private:
  std::vector<Panel> stack_{};
};

}  // namespace kiosk

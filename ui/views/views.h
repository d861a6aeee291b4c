// The content of each screen, as values. Made from a session by make_view; drawn by ui/screens.
#pragma once

#include "app/domain/summary.h"
#include "ui/views/control_views.h"
#include "ui/views/sign_views.h"
#include "ui/views/treatment_views.h"

namespace kiosk::ui {

struct WelcomeView {
  FrameView frame{};
  std::filesystem::path picture{};
  std::filesystem::path picture_wide{};
  bool hands_over = false;    ///< the sheet of the picture is nearer to the other hand
  std::string touch_me{};     ///< "Touch to start", in a language that changes; may be empty
  Language touch_language{};  ///< of that
  std::string clinic{};       ///< the name of the clinic; may be empty
  std::string heading{};
  std::string lead{};
  std::string privacy{};
  std::vector<ChoiceView> languages{};     ///< empty if there is only one
  std::optional<ActionView> about{};       ///< not of a plain form
  std::optional<ActionView> bring_back{};  ///< for a person with a code of an earlier visit
};

struct QuestionView {
  FrameView frame{};
  std::string section{};  ///< "About your pain, question 2 of 9"
  std::string about{};    ///< "About: Penicillin", above the heading, if the question is about one
                          ///< answer of another one
  std::string heading{};
  std::string
      styled_heading{};  ///< the same with <b> and line breaks, if the form has it so; else empty
  std::string help{};
  /// A code for a phone, with the page that it opens.
  struct More {
    std::string words{};
    std::string address{};
  };
  std::vector<More> more{};
  std::optional<FormPicture> media{};  ///< a picture of the form, above the answers
  std::string media_description{};
  std::string earlier{};  ///< the answer at the visit that was brought back
  std::string error{};    ///< why Next did not go on
  ControlView control{};
  std::string told{};           ///< what happens with "I do not know"; empty until it is chosen
  std::string would_be_told{};  ///< the longest possible `told`: its room is reserved, so that
                                ///< nothing moves
  std::vector<ActionView>
      besides{};  ///< other actions than answering: clear the answer, leave a group out
};

/// Follows a group that can be filled in more than once: what was entered, and whether there is
/// more.
struct RepeatView {
  struct Card {
    std::string heading{};
    std::vector<SummaryFact> lines{};
    ActionView change{};
    ActionView remove{};
  };
  FrameView frame{};
  std::string section{};
  std::string heading{};
  std::string help{};
  std::vector<Card> cards{};
  std::optional<ActionView> add{};
};

/// A question with its answer on one line.
std::string answer_line(const std::string& label, const std::string& value);

/// The answers on one page: to be reviewed together, or before the end of a plain form.
struct AnswersView {
  struct Row {
    std::string label{};
    std::string value{};
    ActionView change{};
    std::optional<ActionView> confirm{};
  };
  struct Section {
    std::string heading{};
    std::vector<Row> rows{};
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string strip_heading{};
  std::vector<SummaryFact> strip{};  ///< a visit in a minute
  std::string open_heading{};
  std::vector<ActionView>
      open{};  ///< questions whose answers are missing or not valid; touching one opens it
  std::vector<std::string> notes{};  ///< warnings of the form about the answers; one may go on
  std::vector<Section> sections{};
};

/// Choices under a heading, with a picture or a fact above them: goals, a trade-off, a point,
/// treatments to compare.
struct ChoosingView {
  FrameView frame{};
  std::string section{};
  std::string heading{};
  std::string help{};
  std::string fact{};                  ///< in a box of its own
  std::optional<FigureView> figure{};  ///< the fact's figure, as people
  std::filesystem::path picture{};
  std::string picture_description{};
  std::vector<ChoiceView> choices{};
  std::string told_heading{};  ///< the response to the chosen answer
  std::string told{};
};

/// "Are you ready to talk?"
struct ReadyView {
  struct Statement {
    std::string words{};
    ActionView yes{};
    ActionView not_yet{};
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::vector<Statement> statements{};
  std::vector<ActionView> others{};  ///< the same answer to all that are unanswered, one button for
                                     ///< each answer; disabled if none is
};

/// Questions to add to the list, each in a fixed place whether it is ticked or not; or the list
/// itself, to be reordered.
struct QuestionListView {
  struct Listed {
    std::string words{};
    ActionView up{};
    ActionView remove{};
    std::vector<ActionView>
        notes{};  ///< answer, who, by when: what was written, or what to write; empty when alone
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::vector<Listed> listed{};  ///< only while it is being reordered
  std::string suggested_heading{};
  std::vector<ChoiceView> suggested{};
  std::string own_heading{};
  std::vector<ChoiceView>
      own{};  ///< in the person's own words, and ticked ones that are no longer suggested
  std::optional<ActionView> add_own{};
  std::string topics_heading{};
  std::vector<ActionView> topics{};
  std::vector<ChoiceView> topic_questions{};
};

/// Who made this, who paid, and what it is not.
struct AboutView {
  FrameView frame{};
  std::string heading{};
  std::vector<ProseView> sections{};
};

/// A printer trouble. Its actions are in the frame's navigation, within reach.
struct PrintTroubleView {
  std::string heading{};  ///< the trouble
  std::string next_step{};
  std::string staff{};  ///< a line of the runbook
};

struct SummaryView {
  FrameView frame{};
  std::string heading{};
  std::string status{};  ///< the state of printing, if all is well
  std::optional<PrintTroubleView> trouble{};
  std::string
      record{};  ///< the result of the copy for the clinic's record; empty if none was requested
  std::vector<ActionView> other_ways{};  ///< besides printing all of it
  bool is_printing = false;              ///< the sheet goes into its slot
  bool is_printed = false;               ///< it has come out
  std::optional<Summary> summary{};      ///< the sheet; nullopt while the person is away at the
                                         ///< desk
};

/// One of several square codes.
struct TakeAlongView {
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string code_heading{};  ///< the purpose of this code
  std::string holds{};
  std::string description{};        ///< its text alternative
  std::string typed{};              ///< the same as a short code; may be empty
  std::vector<ActionView> codes{};  ///< empty if there is only one
};

/// A visit whose person went back to its beginning: text only, so that it does not look like the
/// welcome screen.
struct PausedView {
  FrameView frame{};
  std::string heading{};
  std::string text{};
  std::string soon{};  ///< what happens without a touch
};

/// The end of a visit: its results, a row each.
struct ForgottenView {
  struct Row {
    Icon icon = Icon::none;
    std::string words{};
  };
  FrameView frame{};
  std::string picture_description{};
  std::string heading{};
  std::vector<Row> rows{};
};

/// Sentences and buttons above a screen: help, a break, stopping, the voice.
struct AssistanceView {
  FrameView frame{};
  std::string heading{};
  std::vector<std::string> lines{};
  std::vector<ActionView> actions{};
};

/// A question before everything else: are you still there?
struct StillThereView {
  FrameView frame{};
  std::string heading{};
  std::string text{};
  std::string seconds{};
};

struct DisplayPanelView {
  FrameView frame{};
  std::string heading{};
  std::string sizes_heading{};
  std::vector<ActionView> sizes{};
  std::string sample{};
  std::string themes_heading{};
  std::vector<ActionView> themes{};
  std::string languages_heading{};
  std::vector<ActionView> languages{};
};

/// Groups of choices: what makes the screen easier to see and to touch.
struct EaseView {
  struct Group {
    std::string heading{};
    std::vector<ActionView> choices{};
  };
  FrameView frame{};
  std::string heading{};
  std::vector<Group> groups{};
};

struct TextEntryView {
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string error{};
  std::string words{};
  std::string placeholder{};
  std::size_t most_found = 0;  ///< the number of answers to reserve room for; 0 without a search
  std::vector<ChoiceView> found{};  ///< answers found by the search
  std::vector<std::vector<ActionView>> rows{};
};

/// A number, a day or a time being typed.
struct PadView {
  struct Field {
    ActionView choose{};  ///< its label is the typed value
    std::string name{};
  };
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string error{};
  std::vector<Field> fields{};
  std::string unit{};              ///< after the number
  bool is_written_out = false;     ///< a day or a time
  std::string said{};              ///< formatted, once it is complete
  std::vector<ActionView> ways{};  ///< precision of a day; half of the day; unit
  std::vector<std::vector<ActionView>> rows{};
};

/// A page to draw on with a finger.
struct SketchPadView {
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string canvas{};  ///< the accessible name of the box to draw in
  std::string said{};    ///< what is in it: nothing, or a drawing
  Sketch sketch{};
  std::vector<ActionView> actions{};  ///< take back the last line, start again
};

/// All answers of a question with a search line.
struct AnswerListView {
  FrameView frame{};
  std::string heading{};
  ActionView search{};
  std::optional<ActionView> clear{};
  std::string count{};  ///< how many are shown
  std::vector<ChoiceView> choices{};
};

struct StaffView {
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string note{};  ///< the state of the record; may be empty
  std::string dots{};
  std::string spoken{};
  std::vector<std::vector<ActionView>> rows{};
};

/// Actions of staff after they entered the code.
struct StaffMenuView {
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string note{};  ///< the state of the record; may be empty
  std::vector<ActionView> actions{};
};

/// The facts about the machine, for staff.
struct InspectionView {
  struct Line {
    std::string words{};
    std::string verdict{};  ///< "OK", "Attention", "Fault"; with it, color is not the only sign
    std::string step{};     ///< what to do; empty if all is well
    bool is_well = true;
  };
  struct Section {
    std::string heading{};
    std::vector<Line> lines{};
  };
  FrameView frame{};
  std::string heading{};
  std::string status{};  ///< that facts are being collected, or the state of the test page; may be
                         ///< empty
  std::vector<ActionView> actions{};
  std::vector<Section> sections{};
};

/// The whole glass, for the touch test.
struct TouchTestView {
  FrameView frame{};
  std::string heading{};
  std::string help{};
  std::string field{};  ///< the accessible name of the glass
  std::array<bool, 4>
      corners{};  ///< which ones were touched: upper left, upper right, lower left, lower right
  std::vector<GlassPoint> touches{};  ///< oldest first
  ActionView done{};
};

/// The kiosk cannot be used at present.
struct MaintenanceView {
  FrameView frame{};
  std::string heading{};
  std::string text{};
  std::string staff_detail{};
};

using View =
    std::variant<WelcomeView, AboutView, QuestionView, SignsView, RepeatView, UrgentView,
                 AnswersView, ChoosingView, MapView, CompareView, ReadyView, TreatmentsView,
                 CardView, QuestionListView, SummaryView, TakeAlongView, ForgottenView, PausedView,
                 AssistanceView, StillThereView, DisplayPanelView, EaseView, TextEntryView, PadView,
                 SketchPadView, AnswerListView, StaffView, StaffMenuView, InspectionView,
                 TouchTestView, MaintenanceView>;

}  // namespace kiosk::ui

// Everything that can happen in a visit.
#pragma once

#include "app/session/session.h"

namespace kiosk {

struct StartRequested {
  bool consultation = false;   ///< on a screen that stands between patient and doctor
  std::string now{};           ///< for forms whose expressions ask for the time: a FHIR dateTime; may be empty
  AlertRules alert{};
};
struct VisitResumed {};                                     ///< from the paused visit
struct VisitDropped {};                                     ///< "start anew" from the paused visit
struct AboutOpened {};
struct LanguageChosen { Language language{}; };
struct AnswerGiven { NodeIndex node = 0; std::vector<Answer> answers{}; };
struct AnswerDeclined { NodeIndex node = 0; };
struct ListChosen { bool as_list = true; };                   ///< answer from a list instead of a picture
struct NextRequested {};
struct BackRequested {};
struct SignsDenied { std::uint32_t page = 0; };             ///< "none of these": no to every row of the page that has no answer yet
struct StaffTold { std::string at{}; };                     ///< the person says that they have spoken to somebody of the urgent sign; the time of day
struct SignCodeAsked {};                                    ///< staff are there and enter their code on the urgent page
struct AlertPrinted { bool printed = false; std::string at{}; };  ///< what became of the slip that comes out elsewhere
struct AlertSent { bool taken = false; };                   ///< whether the clinic's record took the notice
struct AnswerChangeRequested { NodeIndex node = 0; };       ///< from the page of answers
struct AnswerConfirmed { NodeIndex node = 0; };             ///< together; once more takes it back
struct AllAnswersConfirmed {};
struct GoalToggled { std::string id{}; };
struct GoalsUnsure {};                                      ///< "I am not sure yet"
struct FamilyChosen { std::string family{}; };
struct FilterChosen { OptionFilter filter = OptionFilter::from_answers; };
struct CardOpened { OptionIndex option = 0; };
struct CardPartChosen { CardPart part = CardPart::in_short; };
struct LifeFiguresAsked {};                                 ///< the first time, and the second
struct LifeFiguresDeclined {};
struct CompareOpened {};
struct CompareToggled { OptionIndex option = 0; };
struct CompareShown {};
struct RowsOffered {};                                      ///< which row comes first is to be chosen
struct RowPicked { std::string row{}; };                    ///< once more leaves the order as it was
struct CompareClosed {};                                    ///< back to the treatments
struct SideChosen { std::string trade_off{}; std::string side{}; };     ///< an empty side: not sure
struct PointAnswered { std::string point{}; std::string answer{}; };    ///< an empty answer: not sure
struct ReadyAnswered { std::string statement{}; bool ready = false; };
struct TopicChosen { std::string topic{}; };                ///< the one that is open closes
struct OrderOpened {};                                      ///< the list of questions, to be put in order
struct PictureTurned { std::size_t picture = 0; };          ///< another picture of the question, such as the back of the body
struct StarToggled { OptionIndex option = 0; };
struct QuestionToggled { std::string id{}; };
struct QuestionRemoved { std::size_t place = 0; };
struct QuestionMovedUp { std::size_t place = 0; };
struct PrintRequested { PrintedSheet sheet = PrintedSheet::summary; };
struct PrintProgressed { PrintTrouble trouble = PrintTrouble::none; };  ///< it is under way; `none`: nothing holds it up (any more)
struct PrintFinished { bool printed = false; PrintTrouble trouble = PrintTrouble::not_ready; std::string at{}; };  ///< the trouble: why it did not come out
struct DeskAsked {};                                        ///< "I will ask at the desk": the printer needs somebody
struct BackFromDesk {};
struct RecordRequested {};                                  ///< a copy for the clinic's record
struct RecordTaken { std::string reference{}; };            ///< by which the desk finds it; empty: it was not taken
struct TakeAlongOpened {};                                  ///< the summary as codes for a phone
struct CodeShown { std::size_t code = 0; };
struct CodeEntryOpened { bool consultation = false; AlertRules alert{}; };      ///< to bring an earlier visit back
struct SessionEnded {};                                     ///< the person is done, or nobody is there any more
struct DisplayPanelOpened {};
struct DisplayPanelClosed {};
struct TextSizeChosen { int per_cent = 100; };
struct ThemeChosen { Theme theme = Theme::light; };
struct TextEntryOpened { std::optional<NodeIndex> node{}; std::optional<NotePlace> note{}; std::size_t place = 0; };
struct TextTyped { std::string words{}; };
struct TextErased {};
struct TextEntryFinished {};
struct TextEntryCancelled {};
struct KeyboardLayerChosen { KeyboardLayer layer = KeyboardLayer::letters; };
struct PadOpened { NodeIndex node = 0; std::size_t place = 0; std::vector<PadField> fields{}; bool twelve_hours = false; };
struct PadTyped { char key = '0'; };                        ///< a digit, '.' or '-'
struct PadErased {};
struct PadFieldChosen { PadField field = PadField::number; };
struct PadPrecisionChosen { DayPrecision precision = DayPrecision::day; };
struct PadHalfChosen { HalfDay half = HalfDay::before_noon; };
struct PadUnitChosen { std::size_t unit = 0; };
struct PadFinished { std::string zone{}; bool without_time = false; };  ///< the zone: of a moment's time, "+01:00"
struct PadCancelled {};
struct AnswerListOpened { NodeIndex node = 0; };
struct AnswerListClosed {};
struct SearchOpened {};
struct OccurrenceAdded { NodeIndex group = 0; };            ///< one more of a group that repeats
struct OccurrenceChanged { NodeIndex group = 0; };          ///< back to the questions of one that is there
struct OccurrenceRemoved { NodeIndex group = 0; };
struct GroupLeftOut { NodeIndex group = 0; };               ///< "nothing to enter here"
struct NobodySeen { int seconds_left = 0; };                ///< nobody touched for long; the countdown runs
struct StillHere {};
struct VisitAbandoned {};                                   ///< the countdown ran out
struct GoodbyeOver {};
struct StaffPanelOpened {};
struct StaffDigitTyped { char digit = '0'; };
struct StaffDigitErased {};
struct StaffCodeEntered {};
struct StaffCodeChecked { bool right = false; std::string at{}; };
struct StaffPanelClosed {};
struct StaffTriesTold { StaffTries tries{}; };
struct StaffPageOpened { StaffPage page = StaffPage::menu; };
struct KioskClosed {};                                      ///< by staff, behind the code
struct TouchMarked { GlassPoint point{}; };
struct TestPageRequested {};

using Event = std::variant<StartRequested, VisitResumed, VisitDropped, AboutOpened, AnswerChangeRequested, AnswerConfirmed, AllAnswersConfirmed, GoalToggled, GoalsUnsure,
                           FamilyChosen, CardPartChosen, LifeFiguresAsked, LifeFiguresDeclined, CompareOpened, CompareToggled, CompareShown, RowsOffered, RowPicked, CompareClosed, SideChosen,
                           PointAnswered, ReadyAnswered, TopicChosen, OrderOpened, PictureTurned, LanguageChosen, AnswerGiven, AnswerDeclined, ListChosen, NextRequested, BackRequested, SignsDenied, StaffTold, SignCodeAsked, AlertPrinted, AlertSent, FilterChosen,
                           CardOpened, StarToggled, QuestionToggled, QuestionRemoved, QuestionMovedUp, PrintRequested, PrintProgressed, PrintFinished, DeskAsked, BackFromDesk, RecordRequested, RecordTaken, TakeAlongOpened, CodeShown, CodeEntryOpened, SessionEnded,
                           DisplayPanelOpened, DisplayPanelClosed, TextSizeChosen, ThemeChosen, TextEntryOpened, TextTyped, TextErased,
                           TextEntryFinished, TextEntryCancelled, NobodySeen, StillHere, VisitAbandoned, GoodbyeOver, StaffPanelOpened,
                           StaffDigitTyped, StaffDigitErased, StaffCodeEntered, StaffCodeChecked, StaffPanelClosed,
                           StaffTriesTold, StaffPageOpened, KioskClosed, TouchMarked, TestPageRequested,
                           KeyboardLayerChosen, PadOpened, PadTyped, PadErased, PadFieldChosen, PadPrecisionChosen, PadHalfChosen, PadUnitChosen, PadFinished, PadCancelled,
                           AnswerListOpened, AnswerListClosed, SearchOpened, OccurrenceAdded, OccurrenceChanged, OccurrenceRemoved, GroupLeftOut>;

}  // namespace kiosk

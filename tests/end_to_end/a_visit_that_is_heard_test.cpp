// A whole visit with the picture never looked at: every decision is taken from what is said.
#include "app/content/read_content.h"
#include "app/wording/read_aloud.h"
#include "tests/end_to_end/kiosk_test.h"
#include "tests/print/pdf_probe.h"
#include "tests/support/kiosk/listener.h"

namespace kiosk {
namespace {

constexpr int most_screens = 90;
constexpr int most_stops = 80;

KioskWishes with_a_voice() { return {.speech_section = "[speech]\nheadset = \"null\"\n"}; }

/// What somebody recognizes in sentences that have values in them.
struct KnownPhrases {
  std::string of_sign_pages{};  ///< of the place of a page of signs
  std::string of_signs{};       ///< of the sentence that lines have no answer
  std::string of_answers{};     ///< of the sentence that there are answers
};
const std::map<Language, KnownPhrases> known_phrases{
    {"en", {", page ", "no answer yet", "Press down to hear them"}},
    {"es", {", página ", "Falta", "Pulse abajo para oírlas"}},
    {"ar", {", الصفحة ", "بدون إجابة بعد", "اضغط إلى الأسفل لتسمعها"}}};

/// Somebody who hears a language and knows its words for what can be done.
class BlindVisitor {
 public:
  BlindVisitor(Visit& visit, const Language& language)
      : listener(visit.keyboard, visit.kiosk.utterances()),
        words_(read_words(std::filesystem::path(SOURCE_DIR) / "assets", language).value.value()),
        phrases_(known_phrases.at(language)) {}

  /// Goes on; where an answer is missing, gives the first one that is heard, and goes on again.
  std::string go_on() {
    auto heard = listener.press(PadKey::go_on);
    for (int tries = 0; tries < 3 && misses_an_answer(heard); ++tries) {
      if (heard.find(phrases_.of_signs) == std::string::npos) answer();
      else if (asks_signs_) deny_signs();
      else answer_rows();
      heard = listener.press(PadKey::go_on);
    }
    EXPECT_FALSE(misses_an_answer(heard)) << heard;
    asks_signs_ = heard.find(phrases_.of_sign_pages) != std::string::npos;
    return heard;
  }
  /// As somebody who knows the kiosk: answers at once what is asked, with the first answer.
  std::string answer_and_go_on(const std::string& asked) {
    if (asked.find(phrases_.of_sign_pages) != std::string::npos) {
      for (int i = 0; i < most_stops; ++i) {
        if (heard_in(listener.press(PadKey::previous), "signs.none")) break;
      }
      listener.press(PadKey::select);
    } else if (asked.find(phrases_.of_answers) != std::string::npos) {
      if (heard_in(listener.press(PadKey::select), "speech.no_value")) {
        listener.press(PadKey::go_on);  // the scale moves
        listener.press(PadKey::next);
      } else {
        listener.press(PadKey::select);
      }
    }
    asks_signs_ = false;
    return go_on();
  }
  std::string word(std::string_view key) const { return read_aloud(words_.say(key), words_); }
  bool heard_in(const std::string& heard, std::string_view key) const {
    return heard.find(word(key)) != std::string::npos;
  }

  Listener listener;

 private:
  bool misses_an_answer(const std::string& heard) const {
    return heard_in(heard, "question.answer_missing") ||
           heard_in(heard, "question.entry_missing") ||
           heard.find(phrases_.of_signs) != std::string::npos;
  }

  void deny_signs() {
    ASSERT_TRUE(listener.walk_to(word("signs.none")));
    listener.press(PadKey::select);
  }

  /// Chooses the first answer of each row: the one that is heard after something else than answers.
  void answer_rows() {
    bool begins_a_row = true;
    bool has_answered = false;
    for (int i = 0; i < most_stops; ++i) {
      const auto heard = listener.press(PadKey::next);
      const bool can_be_chosen = heard_in(heard, "speech.not_selected.radio");
      if (!can_be_chosen && !heard_in(heard, "speech.selected.radio")) {
        if (has_answered && heard_in(heard, "back")) return;
        begins_a_row = true;
        continue;
      }
      if (begins_a_row && can_be_chosen) {
        listener.press(PadKey::select);
        has_answered = true;
      }
      begins_a_row = false;
    }
  }

  /// Walks until something can be chosen, and chooses it.
  void answer() {
    for (int i = 0; i < most_stops; ++i) {
      const auto heard = listener.press(PadKey::next);
      if (heard_in(heard, "speech.no_value")) {
        listener.press(PadKey::go_on);  // the scale moves
        listener.press(PadKey::next);
        return;
      }
      if (heard_in(heard, "speech.not_selected.radio") ||
          heard_in(heard, "speech.not_selected.checkbox")) {
        listener.press(PadKey::select);
        return;
      }
    }
    ADD_FAILURE() << "nothing to choose was heard";
  }

  Words words_;
  bool asks_signs_ = false;  ///< the screen that was heard last is a page of signs
  const KnownPhrases& phrases_;
};

/// Presses the print button. Its outcome may be said at once, or after a while.
void print_and_hear(BlindVisitor& visitor) {
  const auto printed = visitor.word("summary_screen.printed");
  if (visitor.listener.press(PadKey::select).find(printed) == std::string::npos)
    visitor.listener.wait_to_hear(printed);
}

/// From the welcome in that language to the paper.
void walk_to_the_paper(Visit& visit, BlindVisitor& visitor) {
  std::string heard;
  for (int screen = 0; screen < most_screens; ++screen) {
    heard = visitor.go_on();
    if (visitor.heard_in(heard, "summary_screen.print")) break;
  }
  ASSERT_TRUE(visitor.heard_in(heard, "summary_screen.print")) << heard;
  EXPECT_TRUE(visit.kiosk.sheets().empty()) << "going on alone prints nothing";
  print_and_hear(visitor);
}

TEST(AVisitThatIsHeard, EndsWithTheSheetInEnglish) {
  Visit visit(with_a_voice());
  BlindVisitor visitor(visit, "en");

  const auto welcome = visitor.listener.press(PadKey::jack_in);
  EXPECT_NE(welcome.find("[en]"), std::string::npos) << welcome;
  walk_to_the_paper(visit, visitor);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  EXPECT_TRUE(PdfProbe(read_file(visit.kiosk.sheets().front())).is_sound());
}

TEST(AVisitThatIsHeard, EndsWithTheSheetInSpanish) {
  Visit visit(with_a_voice());
  BlindVisitor visitor(visit, "es");

  visitor.listener.press(PadKey::jack_in);
  ASSERT_TRUE(visitor.listener.walk_to("Español")) << "it is said in its own language";
  const auto welcome = visitor.listener.press(PadKey::select);
  EXPECT_NE(welcome.find("[es]"), std::string::npos) << welcome;
  walk_to_the_paper(visit, visitor);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
}

/// In a language that runs from right to left: behind the label "long".
TEST(AWholeAidBehindALabel, IsHeardToThePaperInArabic) {
  auto wishes = with_a_voice();
  wishes.languages = {"en", "ar"};
  Visit visit(std::move(wishes));
  BlindVisitor visitor(visit, "ar");

  visitor.listener.press(PadKey::jack_in);
  ASSERT_TRUE(visitor.listener.walk_to("العربية")) << "it is said in its own language";
  const auto welcome = visitor.listener.press(PadKey::select);
  EXPECT_NE(welcome.find("[ar]"), std::string::npos) << welcome;
  walk_to_the_paper(visit, visitor);

  ASSERT_EQ(visit.kiosk.sheets().size(), 1U);
  const auto log = read_file(visit.kiosk.utterances());
  EXPECT_EQ(log.find("[ar] [ar]"), std::string::npos);
  EXPECT_EQ(log.find("؟."), std::string::npos) << "a question ends once";
}

TEST(AVisitThatIsHeard, TakesAtMost160PressesToThePaperWithThreeCardsRead) {
  Visit visit(with_a_voice());
  BlindVisitor visitor(visit, "en");

  visitor.listener.press(PadKey::jack_in);
  auto heard = visitor.listener.press(PadKey::go_on);
  int cards = 0;
  for (int screen = 0; screen < most_screens && !visitor.heard_in(heard, "summary_screen.print");
       ++screen) {
    if (visitor.heard_in(heard, "treatments.heading")) {
      for (; cards < 3; ++cards) {
        ASSERT_TRUE(visitor.listener.walk_to_role(visitor.word("speech.role.link")));
        const auto card = visitor.listener.press(PadKey::select);
        EXPECT_GT(std::count(card.begin(), card.end(), '\n'), 8) << "it is read whole: " << card;
        visitor.listener.press(PadKey::back);
      }
    }
    heard = visitor.answer_and_go_on(heard);
  }
  ASSERT_TRUE(visitor.heard_in(heard, "summary_screen.print")) << heard;
  print_and_hear(visitor);

  EXPECT_EQ(cards, 3);
  EXPECT_EQ(visit.kiosk.sheets().size(), 1U);
  RecordProperty("presses", visitor.listener.presses());
  EXPECT_LE(visitor.listener.presses(), 160);
}

TEST(AVisitThatIsHeard, IsSilentAndGoneAfterStopAndHasItsUsualVoiceForTheNextPerson) {
  Visit visit(with_a_voice());
  BlindVisitor visitor(visit, "en");
  visitor.listener.press(PadKey::jack_in);
  visitor.listener.press(PadKey::go_on);

  const auto asked = visitor.listener.press(PadKey::stop);
  EXPECT_TRUE(visitor.heard_in(asked, "assistance.stop_heading")) << asked;
  const auto led = visitor.listener.press(PadKey::go_on);
  EXPECT_TRUE(visitor.heard_in(led, "assistance.stop_confirmed")) << led;
  visitor.listener.press(PadKey::select);
  EXPECT_EQ(visit.finger.look().name, "forgotten");

  EXPECT_EQ(visit.finger.tap("done").name, "welcome");
  EXPECT_EQ(visitor.listener.press(PadKey::faster), "") << "nobody listens on the next welcome";
}

TEST(AVisitThatIsHeard, HelpSaysTheLastOnceMoreAndThenWhatThisScreenWants) {
  Visit visit(with_a_voice());
  BlindVisitor visitor(visit, "en");
  visitor.listener.press(PadKey::jack_in);
  visitor.listener.press(PadKey::go_on);
  const auto first = visitor.listener.press(PadKey::next);

  EXPECT_EQ(visitor.listener.press(PadKey::help), first);
  const auto help = visitor.listener.press(PadKey::help);

  EXPECT_TRUE(visitor.heard_in(help, "assistance.on.question")) << help;
  EXPECT_NE(help.find("the green desk"), std::string::npos) << help;
}

constexpr auto one_question_in_own_words = R"({
  "resourceType": "Questionnaire", "status": "active", "title": "One question", "language": "en",
  "item": [{"linkId": "ask", "text": "What do you want to ask?", "type": "text"}]})";

/// Presses a key of the keypad until that key of the screen is heard.
bool walk_by(Listener& listener, PadKey way, const std::string& name) {
  constexpr int most_keys = 12;
  for (int i = 0; i < most_keys; ++i) {
    if (listener.press(way).find("] " + name + ", ") != std::string::npos) return true;
  }
  return false;
}

TEST(AVisitThatIsHeard, WritesOwnWordsByEar) {
  const TemporaryFolder folder;
  auto wishes = with_a_voice();
  wishes.questionnaire = folder.write("form.json", one_question_in_own_words);
  Visit visit(std::move(wishes));
  BlindVisitor visitor(visit, "en");
  EXPECT_NE(visitor.listener.press(PadKey::next), "") << "the first key begins the voice";
  visitor.listener.press(PadKey::go_on);
  ASSERT_TRUE(visitor.listener.walk_to(visitor.word("field.words")));
  visitor.listener.press(PadKey::select);
  ASSERT_TRUE(walk_by(visitor.listener, PadKey::next, "a")) << "down, to the third row";
  ASSERT_TRUE(walk_by(visitor.listener, PadKey::go_on, "h"));
  EXPECT_NE(visitor.listener.press(PadKey::select).find("h"), std::string::npos);
  visitor.listener.press(PadKey::previous);
  ASSERT_TRUE(walk_by(visitor.listener, PadKey::go_on, "i")) << "in the row above";
  EXPECT_NE(visitor.listener.press(PadKey::select).find("hi"), std::string::npos);
  ASSERT_TRUE(visitor.listener.walk_to(visitor.word("text_entry.done")));
  visitor.listener.press(PadKey::select);
  EXPECT_TRUE(visitor.listener.walk_to("hi"));
}

TEST(AVisitThatIsHeard, LoadsNothingOfAVoiceWhereNoneIsSet) {
  Visit visit;
  visit.keyboard.press_place(static_cast<unsigned>(PadKey::jack_in));
  visit.finger.tap("start");
  const auto maps = read_file("/proc/" + std::to_string(visit.kiosk.process().pid()) + "/maps");
  EXPECT_EQ(maps.find("espeak"), std::string::npos);
  EXPECT_EQ(maps.find("asound"), std::string::npos);
  EXPECT_FALSE(visit.finger.look().has("voice"));
}

}  // namespace
}  // namespace kiosk

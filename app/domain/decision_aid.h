// A whole decision aid: its form, its treatments, its signs that cannot wait, its figures and its
// words.
#pragma once

#include <filesystem>
#include <optional>

#include "app/domain/evidence.h"
#include "app/domain/option.h"
#include "app/domain/preference.h"
#include "app/domain/response.h"
#include "app/domain/source.h"
#include "app/domain/visit_plan.h"

namespace kiosk {

/// The private language (BCP 47) in which a helper is spoken to: "es-x-helper" speaks Spanish of
/// "the person you help".
inline Language helper_language(std::string_view language) {
  return std::string(language) + "-x-helper";
}
/// The language that people would name: "es" of "es-x-helper".
inline Language plain_language_of(std::string_view language) {
  return std::string(language.substr(0, language.find("-x-helper")));
}

/// How soon somebody must know of a sign. What can wait some days stops no visit: it stands on the
/// sheet.
enum class Speed : std::uint8_t { now, today, week };

/// A sign that must not wait for the appointment.
struct UrgentSign {
  std::string id{};
  Speed speed = Speed::now;
  std::string asked_where{};  ///< the clinic's setting that switches its questions on, "ask_low";
                              ///< empty: it is always asked
  Condition when{};
};

/// Questions about signs that are asked together, each as a row with the same answers. Its words:
/// "sign_pages.<id>".
struct SignPage {
  std::string id{};
  std::vector<ItemIndex> questions{};  ///< beside each other in the form, in its order
};

/// A question for the doctor that an answer brings up, above all "I do not know".
struct SuggestedQuestion {
  std::string id{};
  Condition when{};
};

/// Questions that anyone can ask: offered to a person whose answers bring up fewer than `fewest`.
struct SureQuestions {
  std::size_t fewest = 0;
  std::vector<std::string> questions{};
};

/// Treatments of one kind, as the map shows them. Its words: "families.<id>.name" and ".text".
struct Family {
  std::string id{};
  std::string picture{};  ///< SVG, relative to the content folder; may be empty
};

/// A row of the page that puts treatments side by side. Its words: "rows.<id>".
struct CompareRow {
  std::string id{};
  std::vector<std::string> goals{};  ///< to which it matters
};

/// Questions to look through by topic. Its words: "topics.<id>".
struct Topic {
  std::string id{};
  std::vector<std::string> questions{};
};

/// A line of the clinician's strip: answers that belong together. Its words: "strip.<id>".
struct StripLine {
  std::string id{};
  std::vector<ItemIndex> questions{};
  bool in_heading = false;  ///< stands beside the strip's name: who filled in the form
};

/// Answers that stand together on the sheet under a heading of their own. Its words: "sheet.<id>".
struct SheetSection {
  std::string id{};
  std::vector<ItemIndex> questions{};
};

/// What no combination of answers may ever do: bring up this treatment. Held against the rules by
/// `check`.
struct NeverRule {
  OptionId option{};
  Condition when{};
};

/// When the content was checked, and by whom. Without a reviewer it is a draft and says so
/// everywhere.
struct Review {
  std::string checked{};  ///< yyyy-mm-dd
  std::string next{};     ///< yyyy-mm-dd
  std::string reviewer{};
  std::map<Language, std::string, std::less<>>
      translations{};  ///< who reviewed a translation; empty: nobody yet
  /// Of each part (aid_part.h) that was signed in a language, by its name: whether it is still as
  /// it was then.
  std::map<Language, std::map<std::string, bool, std::less<>>, std::less<>> signed_parts{};

  /// Whether a part is reviewed in a language: by its own signature; without one by the reviewer of
  /// the whole or of the translation.
  bool is_signed(std::string_view part, std::string_view language) const;
  bool is_draft() const { return reviewer.empty(); }
  /// Whether this language is a translation that nobody has reviewed.
  bool is_unreviewed_translation(std::string_view language) const;
  /// Whether the day (yyyy-mm-dd) is past the next review.
  bool is_overdue(std::string_view today) const { return !next.empty() && today > next; }
};

/// The one word for a thing in a translation (text/<language>/terms.toml).
struct Term {
  std::vector<std::string> original{};    ///< phrases of the first language
  std::vector<std::string> translated{};  ///< of which one stands wherever an original does
  std::vector<std::string> never{};       ///< words that no text of the translation has for it
  std::string source{};                   ///< where the term was looked up
};

/// A decision aid read from a content folder. Never changes while the program runs.
struct DecisionAid {
  std::string id{};
  std::string version{};
  std::string
      content_hash{};  ///< eight hexadecimal digits over every file that a person may come to see
  std::filesystem::path folder{};
  std::vector<Language> languages{};  ///< the first is what anything missing falls back to
  LinkId signs_group{};               ///< the group of questions about urgent signs
  Review review{};
  std::optional<int> minutes{};  ///< that a visit takes, as the welcome says
  std::vector<std::string> authors{};
  std::string funding{};
  Questionnaire questionnaire{};
  VisitPlan plan{};
  std::vector<Option> options{};  ///< in the aid's own, fixed order
  std::vector<UrgentSign> urgent_signs{};
  std::vector<SignPage> sign_pages{};  ///< in the form's order; a sign on none of them is asked on
                                       ///< a screen of its own
  std::vector<SuggestedQuestion> suggested_questions{};
  SureQuestions sure_questions{};
  std::vector<Family> families{};  ///< in the order of the map; empty: there is no map
  std::vector<CompareRow> rows{};
  std::vector<Topic> topics{};
  std::vector<NeverRule> never{};
  std::vector<StripLine> strip{};
  std::vector<SheetSection> sheet{};  ///< empty: all answers stand under one heading
  std::vector<ItemIndex>
      asked_again{};  ///< asked anew of a person who brings an earlier visit back
  std::optional<Condition>
      together_when{};  ///< the answers say that patient and doctor look at the screen together
  std::optional<Condition>
      helper_when{};  ///< the answers say that somebody who helps is alone here
  std::vector<std::string> unknown_answers{};  ///< answer codes that mean "I do not know"
  std::vector<Goal> goals{};
  std::vector<TradeOff> trade_offs{};
  std::vector<ReadyStatement> ready{};
  std::vector<KnowledgePoint> points{};
  std::vector<Evidence> evidence{};
  std::vector<Source> sources{};
  std::map<Language, std::vector<Term>, std::less<>> terms{};  ///< of translations
  std::map<Language, std::map<std::string, std::string, std::less<>>, std::less<>>
      texts{};  ///< by dotted key: "reasons.few.you"

  /// The aid's words for a key in a language, or in the first language, or "".
  const std::string& text(std::string_view language, std::string_view key) const;
  /// A card's words in a language, or in the first language.
  const OptionText& text_of(const Option& option, std::string_view language) const;
  /// The evidence of that id, or null.
  const Evidence* find_evidence(std::string_view id) const;
  /// The source of that id, or null.
  const Source* find_source(std::string_view id) const;
  /// The decision that the aid is about in one sentence, where it has one ("decision"), and then
  /// the words of the key.
  std::string decision(std::string_view language, std::string_view key) const;
  /// The place of the option of that id, or nothing.
  std::optional<OptionIndex> find_option(std::string_view id) const;
};

/// A treatment that the answers bring up, with the rules that hold.
struct ShownOption {
  OptionIndex option = 0;
  std::vector<std::uint32_t> rules{};  ///< places in Option::shown_when
};

/// Whether the answers bring up a treatment: one of its rules holds, and nothing excludes it.
bool comes_up(const Option& option, const AnswersOf& answers);

/// Why the answers do not bring up a treatment: what excludes it, else the first sentence that
/// holds; null where it comes up or has none.
const Rule* why_not_shown(const Option& option, const AnswersOf& answers);

/// The treatments to talk about, in the aid's order.
std::vector<ShownOption> shown_options(const DecisionAid& aid, const Response& response);

/// The signs that the answers give and that stop a visit, as places in the aid's list: those of now
/// before those of today.
std::vector<std::uint32_t> urgent_signs(const DecisionAid& aid, const Response& response);

/// The signs that the answers give and that can wait some days.
std::vector<std::uint32_t> signs_of_this_week(const DecisionAid& aid, const Response& response);

/// How soon somebody must know of these: now if any of them says so, or if there are two of today.
Speed how_soon(const DecisionAid& aid, std::span<const std::uint32_t> signs);

/// The page of signs that asks this item, as a place in the aid's list.
std::optional<std::uint32_t> sign_page_of(const DecisionAid& aid, ItemIndex item);

/// Asks what is asked only where the clinic switched it on, by the setting's name; all other such
/// questions stay hidden.
void ask_where(DecisionAid& aid, std::string_view setting);

/// Ids of the questions that the answers bring up (and the sure ones, where these are few), then
/// those of statements answered "not yet", then those of the starred treatments, each once.
std::vector<std::string> suggested_questions(const DecisionAid& aid, const Response& response,
                                             std::span<const OptionIndex> starred,
                                             const Preferences& preferences = {});

/// The trade-offs that concern a starred treatment, as places in the aid's list: nobody is led
/// through choices that they did not ask for.
std::vector<std::uint32_t> trade_offs_to_ask(const DecisionAid& aid,
                                             std::span<const OptionIndex> starred);

/// The rows of the side-by-side page: the one of the id `picked`, if there is one, then those that
/// matter to the person's goals, in the order of the goals, then the others in the aid's order. As
/// places in the aid's list.
std::vector<std::uint32_t> rows_in_order(const DecisionAid& aid, const Preferences& preferences,
                                         std::string_view picked = {});

/// Whether a row matters to one of the goals that the person chose.
bool matters(const CompareRow& row, const Preferences& preferences);

}  // namespace kiosk

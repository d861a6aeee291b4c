// A whole decision aid: its form, its treatments, its signs that cannot wait, its figures and its
// texts.
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

/// The private language (BCP 47) in which a helper is addressed: "es-x-helper" is Spanish about
/// "the person you help".
inline Language helper_language(std::string_view language) {
  return std::string(language) + "-x-helper";
}
/// The public language: "es" of "es-x-helper".
inline Language plain_language_of(std::string_view language) {
  return std::string(language.substr(0, language.find("-x-helper")));
}

/// How soon somebody must know of a sign. A sign that can wait some days does not interrupt a
/// visit: it is printed on the sheet.
enum class Urgency : std::uint8_t { now, today, week };

/// A sign that must not wait for the appointment.
struct UrgentSign {
  std::string id{};
  Urgency speed = Urgency::now;
  std::string asked_where{};  ///< the clinic's setting that switches its questions on, "ask_low";
                              ///< always asked if empty
  Condition when{};
};

/// Questions that are asked together, each as a row: signs with the same answers, or others. Its
/// texts: "sign_pages.<id>" or "question_pages.<id>".
struct SignPage {
  std::string id{};
  std::vector<ItemIndex> questions{};  ///< adjacent in the form, in its order
};

/// A question for the doctor that an answer suggests, above all "I do not know".
struct SuggestedQuestion {
  std::string id{};
  Condition when{};
};

/// Questions that anyone can ask: offered to a person whose answers suggest fewer than `fewest`.
struct SureQuestions {
  std::size_t fewest = 0;
  std::vector<std::string> questions{};
};

/// Treatments of one kind, as the map shows them. Its texts: "families.<id>.name" and ".text".
struct Family {
  std::string id{};
  std::string picture{};  ///< SVG, relative to the content folder; may be empty
};

/// A row of the page that compares treatments side by side. Its texts: "rows.<id>".
struct CompareRow {
  std::string id{};
  std::vector<std::string> goals{};  ///< goals for which the row matters
};

/// Questions to browse by topic. Its texts: "topics.<id>".
struct Topic {
  std::string id{};
  std::vector<std::string> questions{};
};

/// A line of the clinician's strip: answers that belong together. Its text: "strip.<id>".
struct StripLine {
  std::string id{};
  std::vector<ItemIndex> questions{};
  bool in_heading = false;  ///< shown beside the strip's name: who filled in the form
};

/// Answers that are grouped on the sheet under a heading of their own. Its text: "sheet.<id>".
struct SheetSection {
  std::string id{};
  std::vector<ItemIndex> questions{};
};

/// A treatment that no combination of these answers may ever show. `check` verifies the rules
/// against it.
struct NeverRule {
  OptionId option{};
  Condition when{};
};

/// When the content was checked, and by whom. Without a reviewer it is a draft and marked so
/// everywhere.
struct Review {
  std::string checked{};  ///< yyyy-mm-dd
  std::string next{};     ///< yyyy-mm-dd
  std::string reviewer{};
  std::map<Language, std::string, std::less<>>
      translations{};  ///< who reviewed a translation; empty if nobody has yet
  /// For each part (aid_part.h) that was signed in a language, by its name: whether it is unchanged
  /// since then.
  std::map<Language, std::map<std::string, bool, std::less<>>, std::less<>> signed_parts{};

  /// Whether a part is reviewed in a language: by its own signature, or else by the reviewer of the
  /// whole aid or of the translation.
  bool is_signed(std::string_view part, std::string_view language) const;
  bool is_draft() const { return reviewer.empty(); }
  /// Whether this language is a translation that nobody has reviewed.
  bool is_unreviewed_translation(std::string_view language) const;
  /// Whether the day (yyyy-mm-dd) is past the next review.
  bool is_overdue(std::string_view today) const { return !next.empty() && today > next; }
};

/// The one translation of a term (text/<language>/terms.toml).
struct Term {
  std::vector<std::string> original{};    ///< phrases of the first language
  std::vector<std::string> translated{};  ///< one of these must be used wherever an original is
  std::vector<std::string> never{};       ///< texts that the translation must not use for it
  std::string source{};                   ///< where the term was looked up
};

/// A decision aid read from a content folder. Never changes while the program runs.
struct DecisionAid {
  std::string id{};
  std::string version{};
  std::string content_hash{};  ///< eight hexadecimal digits over every file that a person may see
  std::filesystem::path folder{};
  std::vector<Language> languages{};  ///< the first one is the fallback for missing texts
  LinkId signs_group{};               ///< the group of questions about urgent signs
  Review review{};
  std::optional<int> minutes{};  ///< length of a visit, as the welcome screen states it
  std::vector<std::string> authors{};
  std::string funding{};
  Questionnaire questionnaire{};
  VisitPlan plan{};
  std::vector<Option> options{};  ///< in the aid's own, fixed order
  std::vector<UrgentSign> urgent_signs{};
  std::vector<SignPage> sign_pages{};  ///< those of signs first; a sign on none of them is asked on
                                       ///< a screen of its own
  std::vector<SuggestedQuestion> suggested_questions{};
  SureQuestions sure_questions{};
  std::vector<Family> families{};  ///< in the order of the map; no map if empty
  std::vector<CompareRow> rows{};
  std::vector<Topic> topics{};
  std::vector<NeverRule> never{};
  std::vector<StripLine> strip{};
  std::vector<SheetSection> sheet{};  ///< all answers are under one heading if empty
  std::vector<ItemIndex>
      asked_again{};  ///< asked again of a person who brings an earlier visit back
  std::optional<Condition>
      together_when{};  ///< holds if patient and doctor look at the screen together
  std::optional<Condition> helper_when{};      ///< holds if somebody who helps is alone here
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

  /// The aid's text for a key in a language, or in the first language, or "".
  const std::string& text(std::string_view language, std::string_view key) const;
  /// A card's text in a language, or in the first language.
  const OptionText& text_of(const Option& option, std::string_view language) const;
  /// The evidence of that id, or null.
  const Evidence* find_evidence(std::string_view id) const;
  /// The source of that id, or null.
  const Source* find_source(std::string_view id) const;
  /// The sentence that names the aid's decision, where it has one ("decision"), followed by the
  /// text of the key.
  std::string decision(std::string_view language, std::string_view key) const;
  /// The index of the option with that id, or nullopt.
  std::optional<OptionIndex> find_option(std::string_view id) const;
};

/// A treatment that is shown for the answers, with the rules that hold.
struct ShownOption {
  OptionIndex option = 0;
  std::vector<std::uint32_t> rules{};  ///< indexes in Option::shown_when
};

/// Whether a treatment is shown for the answers: one of its rules holds, and no rule excludes it.
bool comes_up(const Option& option, const AnswersOf& answers);

/// Why a treatment is not shown for the answers: the rule that excludes it, else the first sentence
/// that holds; null if it is shown or has none.
const Rule* why_not_shown(const Option& option, const AnswersOf& answers);

/// The treatments to talk about, in the aid's order.
std::vector<ShownOption> shown_options(const DecisionAid& aid, const Response& response);

/// The signs in the answers that interrupt a visit, as indexes in the aid's list: `now` before
/// `today`.
std::vector<std::uint32_t> urgent_signs(const DecisionAid& aid, const Response& response);

/// Whether somebody who helps gave these answers alone.
bool is_helper(const DecisionAid& aid, const Response& response);

/// The signs in the answers that can wait some days.
std::vector<std::uint32_t> signs_of_this_week(const DecisionAid& aid, const Response& response);

/// How soon somebody must know of these: `now` if any of them is, or if two of them are `today`.
Urgency how_soon(const DecisionAid& aid, std::span<const std::uint32_t> signs);

/// The page of signs that asks this item, as an index in the aid's list.
std::optional<std::uint32_t> sign_page_of(const DecisionAid& aid, ItemIndex item);

/// Enables the questions that depend on a clinic's setting, by the setting's name; all other such
/// questions stay hidden.
void ask_where(DecisionAid& aid, std::string_view setting);

/// Ids of the questions that the answers suggest (and the sure ones, where these are few), then
/// those of statements answered "not yet", then those of the starred treatments, without
/// duplicates.
std::vector<std::string> suggested_questions(const DecisionAid& aid, const Response& response,
                                             std::span<const OptionIndex> starred,
                                             const Preferences& preferences = {});

/// The trade-offs that concern a starred treatment, as indexes in the aid's list: a person is not
/// led through choices that they did not ask for, nor those that a side they took leaves moot.
std::vector<std::uint32_t> trade_offs_to_ask(const DecisionAid& aid,
                                             std::span<const OptionIndex> starred,
                                             const std::vector<SideTaken>& taken);

/// The rows of the side-by-side page, as indexes in the aid's list: the one with the id `picked`,
/// if there is one, then those that matter to the person's goals, in the order of the goals, then
/// the others in the aid's order.
std::vector<std::uint32_t> rows_in_order(const DecisionAid& aid, const Preferences& preferences,
                                         std::string_view picked = {});

/// Whether a row matters to one of the goals that the person chose.
bool matters(const CompareRow& row, const Preferences& preferences);

}  // namespace kiosk

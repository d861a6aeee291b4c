#include "app/commands/command_line.h"

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/commands/check.h"
#include "app/commands/explain.h"
#include "app/commands/gallery.h"
#include "app/commands/kiosk_command.h"
#include "app/commands/load_content.h"
#include "app/commands/machine_commands.h"
#include "app/commands/misspelled.h"
#include "app/commands/option_values.h"
#include "app/commands/pseudo_language.h"
#include "app/commands/respond.h"
#include "app/commands/review.h"
#include "app/commands/simulate.h"
#include "app/commands/speech_commands.h"
#include "app/commands/summary.h"
#include "app/commands/translation_commands.h"
#include "app/session/session.h"

namespace kiosk {
namespace {

constexpr int could_not_be_used = 2;

const std::map<std::string, Paper> papers{{"a4", Paper::a4}, {"letter", Paper::letter}};
const std::map<std::string, SheetPart> sheet_parts{{"questions", SheetPart::questions},
                                                   {"urgent", SheetPart::urgent},
                                                   {"compare", SheetPart::compare}};
const std::map<std::string, Theme> themes{
    {"light", Theme::light}, {"dark", Theme::dark}, {"contrast", Theme::contrast}};

/// All options of the command line; each command writes its exit code.
class CommandLine {
 public:
  CommandLine() {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", std::string("beforehand ") + VERSION);
    app_.footer(
        "Exit codes: 0 success; 1 the input was read and has errors; 2 it could not be used.");
    add_kiosk();
    add_summary();
    add_booklet();
    add_explain();
    add_check();
    add_review();
    add_simulate();
    add_gallery();
    add_respond();
    add_machine_commands(app_, exit_code_);
    add_translation_commands(app_, exit_code_);
    add_speech_commands(app_, exit_code_);
  }

  int run(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      const auto misspelled =
          error.get_exit_code() == 0 ? std::string{} : misspelled_argument(app_, argc, argv);
      if (misspelled.empty()) return app_.exit(error) == 0 ? 0 : could_not_be_used;
      std::cerr << misspelled;
      return could_not_be_used;
    }
    return exit_code_;
  }

 private:
  static void add_form_option(CLI::App* sub, std::string& form) {
    sub->add_option("--form", form,
                    "Which form of a Bundle: its id, url, title or number (default: the first)");
  }

  static void add_context_option(CLI::App* sub, std::filesystem::path& context) {
    sub->add_option("--context", context,
                    "A Bundle of one person's record, for the form's initial answers")
        ->check(CLI::ExistingFile);
  }

  static void add_package_option(CLI::App* sub, std::vector<std::filesystem::path>& packages) {
    sub->add_option("--package", packages,
                    "A FHIR package (.tgz) with value sets and parts of the form; can be repeated")
        ->check(CLI::ExistingFile);
  }

  CLI::App* command(const std::string& name, const std::string& about) {
    return app_.add_subcommand(name, about);
  }

  template <class Path>
  static CLI::Option* content_option(CLI::App* sub, Path& content, bool required) {
    auto* option = sub->add_option("--content", content, "The decision aid's folder");
    if (required) option->required();
    return option;
  }

  static void paper_options(CLI::App* sub, Paper& paper) {
    sub->add_option("--paper", paper, "a4 or letter")
        ->transform(CLI::CheckedTransformer(papers, CLI::ignore_case));
  }

  void add_kiosk() {
    auto* sub = command("kiosk", "Run the kiosk, full screen or in a window");
    sub->add_option("--config", kiosk_.config, "The clinic's kiosk.toml");
    auto* content = content_option(sub, kiosk_.content, false);
    sub->add_option("--questionnaire", kiosk_.questionnaire,
                    "A FHIR Questionnaire (JSON or XML) instead of a decision aid")
        ->excludes(content);
    add_form_option(sub, kiosk_.form);
    sub->add_option("--window", window_, "Run in a window of that size, such as 1080x1920");
    sub->add_option("--language", kiosk_.language, "The initial language, such as en");
#ifdef BEFOREHAND_SEMANTICS_SOCKET
    sub->add_option("--semantics", kiosk_.semantics,
                    "A Unix socket on which tests read what is on the screen");
    sub->add_option("--utterances", kiosk_.utterances,
                    "A file to which tests have written what is read aloud");
    sub->add_option(
           "--longest-mark", kiosk_.longest_mark,
           "Upper limit, in milliseconds, for a row to be marked in scanning with one switch")
        ->check(CLI::PositiveNumber);
    sub->add_option("--longest-rest", kiosk_.longest_rest,
                    "Upper limit, in milliseconds, for a new screen to ignore input")
        ->check(CLI::NonNegativeNumber);
#endif
    sub->callback([this] {
      if (!window_.empty()) kiosk_.window = parse_window(window_);
      exit_code_ = run_kiosk(kiosk_);
    });
  }

  void add_summary() {
    auto* sub = command(
        "summary",
        "Make the printable summary of a QuestionnaireResponse, or a part of it; needs no display");
    auto* form = sub->add_option("--questionnaire", summary_.questionnaire,
                                 "A FHIR Questionnaire (JSON or XML) instead of a decision aid");
    add_form_option(sub, summary_.form);
    auto* content =
        sub->add_option("--content", summary_.content, "The decision aid's folder")->excludes(form);
    sub->add_option("--value-sets", summary_.value_sets,
                    "A folder of FHIR ValueSets (JSON) for the form")
        ->needs(form);
    add_package_option(sub, summary_.packages);
    auto* response =
        sub->add_option("--response", summary_.response, "A FHIR QuestionnaireResponse (JSON)");
    sub->add_option("--out", summary_.out, "The PDF to write")->required();
    sub->add_option("--language", summary_.language, "The language of the sheet, such as es");
    sub->add_option("--clinic-language", summary_.clinic_language,
                    "The language of the clinician's strip (default: the sheet's)");
    sub->add_option("--star", summary_.starred, "The id of a treatment to star; can be repeated")
        ->excludes(form);
    auto* only = sub->add_option("--only", summary_.part, "questions, urgent, or compare (--star)")
                     ->transform(CLI::CheckedTransformer(sheet_parts, CLI::ignore_case))
                     ->excludes(form);
    auto* card = sub->add_option("--card", summary_.card,
                                 "Instead of the summary, the card of that treatment, by its id")
                     ->excludes(only)
                     ->excludes(form);
    auto* blank = sub->add_flag("--blank", blank_,
                                "Instead of a summary, an empty question list for the waiting room")
                      ->excludes(only)
                      ->excludes(card)
                      ->excludes(form);
    paper_options(sub, summary_.style.paper);
    sub->add_flag("--large-print", large_print_, "In 18 points, on as many pages as needed");
    blank->excludes(response);
    sub->callback([this, content, form, response] {
      if (content->empty() && form->empty())
        throw CLI::RequiredError("--content (or --questionnaire)");
      if (response->empty() && !blank_) throw CLI::RequiredError("--response (or --blank)");
      if (blank_) summary_.part = SheetPart::blank;
      summary_.style.size = large_print_ ? PrintSize::large : PrintSize::normal;
      exit_code_ = summary(summary_);
    });
  }

  void add_booklet() {
    auto* sub = command(
        "booklet",
        "Make a booklet of the whole aid in clear print, to be read on paper or aloud by staff");
    content_option(sub, booklet_.content, true);
    sub->add_option("--out", booklet_.out, "The PDF to write")->required();
    sub->add_option("--language", booklet_.language, "The language of the booklet, such as es");
    paper_options(sub, booklet_.paper);
    sub->callback([this] { exit_code_ = make_booklet(booklet_); });
  }

  void add_explain() {
    auto* sub = command("explain",
                        "List the treatments, signs and questions of a response, with reasons, as "
                        "JSON; or those of made-up patients, as a table to be signed");
    auto* content = sub->add_option("--content", explain_.content, "The decision aid's folder");
    auto* response =
        sub->add_option("--response", explain_.response, "A FHIR QuestionnaireResponse (JSON)")
            ->needs(content);
    auto* as_table = sub->add_flag("--table", as_table_,
                                   "A table of made-up patients: answers, treatments with their "
                                   "reasons, signs, questions")
                         ->excludes(response);
    sub->add_option("--patients", table_.patients,
                    "The patients (JSON; default: the examples in the decision aid's folder)")
        ->needs(as_table);
    sub->add_option("--out", table_.out,
                    "The file to write: a PDF if its name ends with .pdf, else Markdown")
        ->needs(as_table);
    sub->add_option("--language", table_.language, "The language of the table, such as es")
        ->needs(as_table);
    sub->callback([this, content, response] {
      if (!as_table_ && (content->empty() || response->empty()))
        throw CLI::RequiredError("--content and --response (or --table)");
      table_.content = explain_.content;
      exit_code_ = as_table_ ? explain_table(table_) : explain(explain_);
    });
  }

  void add_check() {
    auto* sub = command("check",
                        "Report every error and warning in a content folder, a form or the "
                        "settings, or make the folder's self-audit");
    auto* content = sub->add_option("--content", check_.content, "The decision aid's folder");
    auto* form = sub->add_option("questionnaire,--questionnaire", check_.questionnaire,
                                 "A FHIR Questionnaire (JSON or XML) instead of a folder")
                     ->excludes(content);
    auto* settings =
        sub->add_option("--settings", check_.settings, "A kiosk.toml instead of a folder")
            ->excludes(content)
            ->excludes(form);
    add_form_option(sub, check_.form);
    auto* value_sets = sub->add_option(
        "--value-sets", check_.value_sets,
        "A folder of FHIR ValueSets (JSON) for the form, or for the folder's questionnaire");
    sub->add_option("--fetch-value-sets", check_.terminology.server,
                    "URL of a FHIR terminology server, from which missing value sets are first "
                    "fetched into the folder of --value-sets")
        ->needs(value_sets)
        ->excludes(settings);
    add_package_option(sub, check_.packages);
    add_context_option(sub, check_.launch_context);
    auto* json = sub->add_flag("--json", check_.json, "As JSON");
    sub->add_flag("--helper", check_.helper,
                  "List the texts that say \"you\" or \"I\" of the patient and have no variant for "
                  "a helper")
        ->excludes(json)
        ->needs(content);
    auto* audit = sub->add_flag("--audit", check_.audit,
                                "Audit the aid by IPDASi and PEMAT, item by item, as Markdown")
                      ->excludes(json);
    sub->add_option("--out", check_.out, "The file to write the audit to")->needs(audit);
    sub->add_option("--today", check_.today,
                    "The date (yyyy-mm-dd) by which content is out of date (default: today)")
        ->check(day_of_the_year);
    sub->callback([this, content, form, settings] {
      if (content->empty() && form->empty() && settings->empty())
        throw CLI::RequiredError("--content or a form");
      exit_code_ = check(check_);
    });
  }

  void add_review() {
    auto* sub = command("review",
                        "Review an aid part by part: read, comment, sign; in a window or on paper");
    content_option(sub, review_.content, true);
    sub->add_option("--language", review_.language, "The language to review, such as en");
    sub->add_option("--beside", review_.beside, "A second language beside it, such as es");
    sub->add_option("--patients", review_.patients,
                    "The made-up patients (JSON) on whom rules and signs are read (default: the "
                    "examples in the decision aid's folder)");
    sub->add_option("--pdf", review_.pdf,
                    "Instead of a window, the PDF to write, with room for comments");
    paper_options(sub, review_.paper);
    sub->add_option("--window", review_window_, "The size of the window")->capture_default_str();
    sub->add_option("--text-size", review_.text_size, "100, 130, 160, 200 or 250")
        ->check(CLI::IsMember(std::vector<int>(text_sizes.begin(), text_sizes.end())));
#ifdef BEFOREHAND_SEMANTICS_SOCKET
    sub->add_option("--semantics", review_.semantics,
                    "A socket that tells what is on the screen, for tests")
        ->group("");
#endif
    sub->footer(
        "Comments and signatures are saved at once in the folder's review.toml; no other file is "
        "changed.\n" +
        app_.get_footer());
    sub->callback([this] {
      review_.window = parse_window(review_window_);
      exit_code_ = review(review_);
    });
  }

  void add_simulate() {
    auto* sub =
        command("simulate",
                "Compute made-up visits from the aid's rules and check its invariants; some are "
                "also walked through the kiosk's own steps, and must have the same result");
    content_option(sub, simulate_.content, true);
    sub->add_option("--patients", simulate_.patients,
                    "Number of visits (default: 10000, or the cohort's number of people)");
    sub->add_option("--cohort", simulate_.cohort,
                    "A cohort.toml with the shares of answers in a waiting room; reports who is "
                    "stopped, cards, questions, touches, minutes");
    sub->add_option("--seed", simulate_.seed, "Random seed: the same seed makes the same visits")
        ->capture_default_str();
    sub->add_flag("--walk", simulate_.walk_all,
                  "Walk every visit through the kiosk's own steps, not one of 64");
    sub->add_flag("--by-screen", simulate_.by_screen,
                  "Of a cohort: on which screens the touches of a visit are");
    sub->add_flag("--by-card", simulate_.by_card,
                  "Of a cohort: because of which rules each treatment comes up");
    sub->add_flag("--json", simulate_.json, "As JSON");
    sub->callback([this] { exit_code_ = simulate(simulate_); });
  }

  void add_gallery() {
    auto* sub = command(
        "gallery", "Save every screen as a picture, with a list of its items; needs no display");
    auto* questionnaire =
        sub->add_option("--questionnaire", gallery_.questionnaire,
                        "A FHIR Questionnaire (JSON or XML) instead of a decision aid");
    add_form_option(sub, gallery_.form);
    sub->add_option("--content", gallery_.content, "The decision aid's folder")
        ->excludes(questionnaire);
    sub->add_option("--out", gallery_.out, "The output folder")->required();
    sub->add_flag("--review", gallery_.review,
                  "Instead of the kiosk's screens, those of `beforehand review`")
        ->excludes(questionnaire);
    sub->add_option("--beside", gallery_.beside,
                    "A second language beside the first: of the review desk, or of a clinician who "
                    "reads along");
    sub->add_option("--window", gallery_window_, "The size of the screen in pixels")
        ->capture_default_str();
    sub->add_option("--only", gallery_.only,
                    "Only pictures whose name begins with this, such as question-pain");
    sub->add_option("--diagonal", gallery_.diagonal,
                    "The diagonal of the screen in inches, 5 to 100 (default: pixels as large as "
                    "those of 1080x1920 on 27 inches)")
        ->check(CLI::Range(5.0, 100.0));
    sub->add_option("--language", gallery_.language, "The language, such as en");
    sub->add_option("--pseudo", gallery_.pseudo, "Text that only looks like that language")
        ->check(CLI::IsMember(pseudo_languages()));
    sub->add_option("--theme", gallery_.theme, "light, dark or contrast")
        ->transform(CLI::CheckedTransformer(themes, CLI::ignore_case));
    sub->add_option("--text-size", gallery_.text_size, "100, 130, 160, 200 or 250")
        ->check(CLI::IsMember(std::vector<int>(text_sizes.begin(), text_sizes.end())));
    sub->callback([this] {
      if (gallery_.content.empty() && !gallery_.questionnaire)
        throw CLI::RequiredError("--content (or --questionnaire)");
      gallery_.window = parse_window(gallery_window_);
      exit_code_ = gallery(gallery_);
    });
  }

  void add_respond() {
    auto* sub = command("respond", "Answer any FHIR Questionnaire without a display");
    sub->add_option("--questionnaire", respond_.questionnaire, "The form (JSON or XML)")
        ->required();
    add_form_option(sub, respond_.form);
    sub->add_option("--response", respond_.response, "A QuestionnaireResponse to start from");
    sub->add_option("--answers", respond_.answers,
                    "A list of {\"linkId\", \"value\"}, given in that order");
    sub->add_option("--out", respond_.out, "The QuestionnaireResponse to write");
    sub->add_option("--value-sets", respond_.value_sets,
                    "A folder of FHIR ValueSets (JSON) for the form");
    add_package_option(sub, respond_.packages);
    add_context_option(sub, respond_.launch_context);
    sub->add_option("--extract", respond_.extract,
                    "The file to write extracted resources to, as a transaction Bundle");
    sub->footer(
        "Standard output is {\"enabled\": [...], \"required\": [...], \"invalid\": [{\"linkId\", "
        "\"code\"}]}: the items that apply, those that\n"
        "still need an answer, and the answers that are not valid. A repetition is written "
        "linkId@0. Exit code 1 if any is invalid.");
    sub->callback([this] { exit_code_ = respond(respond_); });
  }

  CLI::App app_{"Beforehand: a kiosk that helps people get ready to talk with their doctor"};
  KioskArguments kiosk_{};
  SummaryArguments summary_{};
  BookletArguments booklet_{};
  bool large_print_ = false;
  bool blank_ = false;
  ExplainArguments explain_{};
  TableArguments table_{};
  bool as_table_ = false;
  CheckArguments check_{};
  ReviewArguments review_{};
  std::string review_window_{"1280x800"};
  SimulateArguments simulate_{};
  GalleryArguments gallery_{};
  RespondArguments respond_{};
  std::string window_{};
  std::string gallery_window_{"1080x1920"};
  int exit_code_ = 0;
};

}  // namespace

int run_command_line(int argc, char** argv) { return CommandLine().run(argc, argv); }

}  // namespace kiosk

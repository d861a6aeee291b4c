#include "app/commands/translation_commands.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "app/commands/translation.h"

namespace kiosk {
namespace {

CLI::App* add_work(CLI::App& parent, TranslationArguments arguments, const std::string& name,
                   const std::string& purpose, int& exit_code) {
  const auto asked = std::make_shared<TranslationArguments>(std::move(arguments));
  auto* sub = parent.add_subcommand(name, purpose);
  sub->add_option("--content", asked->content, "The aid's folder")
      ->required()
      ->check(CLI::ExistingDirectory);
  sub->add_option("--language", asked->language, "The language that is translated into, such as ar")
      ->required();
  if (asked->work == TranslationWork::export_texts) {
    sub->add_option("--format", asked->format, "xliff (2.1) or po")
        ->check(CLI::IsMember({"xliff", "po"}))
        ->capture_default_str();
    sub->add_option("--out", asked->file, "The file to write")->required();
  } else {
    sub->add_option("--by", asked->by, "Who translated")->required();
  }
  if (asked->work == TranslationWork::import_texts) {
    sub->add_option("file", asked->file, "The XLIFF or PO that came back")
        ->required()
        ->check(CLI::ExistingFile);
    sub->add_option("--reviewed-by", asked->reviewed_by,
                    "Who confirmed the texts that an XLIFF marks as reviewed or final");
  }
  sub->callback([asked, &exit_code] { exit_code = translation(*asked); });
  return sub;
}

}  // namespace

void add_translation_commands(CLI::App& app, int& exit_code) {
  auto* parent = app.add_subcommand("translation", "Export texts to translators, and import them");
  parent->require_subcommand(1);
  add_work(*parent, {.work = TranslationWork::export_texts}, "export",
           "Write every text beside its original, and mark outdated ones", exit_code);
  add_work(*parent, {.work = TranslationWork::import_texts}, "import",
           "Save translated texts where they belong, and record who did it", exit_code);
  add_work(*parent, {.work = TranslationWork::record}, "record",
           "Record that all existing texts were translated from today's originals", exit_code);
}

}  // namespace kiosk

#include "app/commands/speech_commands.h"

#include <CLI/CLI.hpp>
#include <memory>

#include "app/commands/speech.h"

namespace kiosk {
namespace {

using AskedSpeech = std::shared_ptr<SpeechArguments>;

/// Adds a command with the options that all have. Returns it with its arguments.
std::pair<CLI::App*, AskedSpeech> add_speech_work(CLI::App& parent, SpeechWork work,
                                                  const std::string& name,
                                                  const std::string& purpose, int& exit_code) {
  const auto asked = std::make_shared<SpeechArguments>(SpeechArguments{.work = work});
  auto* sub = parent.add_subcommand(name, purpose);
  sub->add_option("--content", asked->content, "The aid's folder")
      ->required()
      ->check(CLI::ExistingDirectory);
  sub->add_option("--language", asked->language, "The language that is spoken, such as es")
      ->required();
  sub->add_option("--bank", asked->bank,
                  "One folder for all recordings, as [speech] bank of kiosk.toml names it (else "
                  "\"speech\" in the aid's folder and in the program's)");
  sub->callback([asked, &exit_code] { exit_code = speech(*asked); });
  return {sub, asked};
}

}  // namespace

void add_speech_commands(CLI::App& app, int& exit_code) {
  auto* parent = app.add_subcommand("speech", "Recordings of the texts, for the voice of a kiosk");
  parent->require_subcommand(1);
  auto [list, of_list] = add_speech_work(
      *parent, SpeechWork::list, "list",
      "List which texts have no recording, and which recordings are stale", exit_code);
  list->add_option("--script", of_list->script,
                   "A table (tabs) of what lacks: file name, text, where it is shown");
  auto [render, of_render] =
      add_speech_work(*parent, SpeechWork::render, "render",
                      "Make what lacks by espeak-ng or another voice", exit_code);
  auto* with = render->add_option(
      "--with", of_render->with,
      "A shell command that reads a text from its standard input and writes it as WAV to the file "
      "\"$1\"");
  render->add_option("--voice", of_render->voice,
                     "Whose voice it is, for the manifest (else espeak-ng's)");
  render->add_option("--most", of_render->most, "How many at most, to try a voice");
  with->needs(render->get_option("--voice"));
  auto [take, of_take] = add_speech_work(*parent, SpeechWork::take, "take",
                                         "Put a studio's WAV files in place", exit_code);
  take->add_option("folder", of_take->from, "The files, named as in the script")
      ->required()
      ->check(CLI::ExistingDirectory);
  take->add_option("--voice", of_take->voice, "Who speaks")->required();
  auto [review, of_review] = add_speech_work(
      *parent, SpeechWork::review, "review",
      "Record that a speaker of the language has listened to the recordings", exit_code);
  review->add_option("--by", of_review->by, "Who listened")->required();
  review->add_option("--voice", of_review->voice, "Only the recordings of that voice");
  add_speech_work(*parent, SpeechWork::clean, "clean",
                  "Remove recordings that no text needs any more", exit_code);
}

}  // namespace kiosk

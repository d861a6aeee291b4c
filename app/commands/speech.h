// beforehand speech: the bank of recordings that a kiosk reads screens aloud with.
#pragma once

#include <filesystem>

#include "app/domain/text.h"

namespace kiosk {

enum class SpeechWork : std::uint8_t {
  list,    ///< what lacks, and what is stale
  render,  ///< makes what lacks by a voice engine
  take,    ///< puts a studio's files in place
  review,  ///< records that somebody listened
  clean    ///< removes what no text needs any more
};

struct SpeechArguments {
  SpeechWork work = SpeechWork::list;
  std::filesystem::path content{};
  Language language{};
  std::filesystem::path bank{};    ///< a folder for all recordings; by default those of the aid go
                                   ///< to the aid's folder and the program's to its assets
  std::filesystem::path script{};  ///< of `list`: a table for the studio; none if empty
  std::filesystem::path from{};    ///< of `take`: the studio's files
  std::string with{};   ///< of `render`: a shell command that writes a WAV file; espeak-ng if empty
  std::string voice{};  ///< of `render` and `take`: whose voice it is
  std::size_t most = 0;  ///< of `render`: how many at most, to try a voice; 0: all
  std::string by{};      ///< of `review`: who listened
};

/// Exit code 0: done; 1: some texts have no recording, or some files were left out; 2: something
/// could not be read, made or written.
int speech(const SpeechArguments& arguments);

}  // namespace kiosk

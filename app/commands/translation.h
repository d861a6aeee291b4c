// beforehand translation: texts go out to translators and come back, with a record of who did what.
#pragma once

#include <filesystem>

#include "app/domain/text.h"

namespace kiosk {

enum class TranslationWork : std::uint8_t {
  export_texts,
  import_texts,
  record  ///< that all texts that are there were made from today's originals
};

struct TranslationArguments {
  TranslationWork work = TranslationWork::export_texts;
  std::filesystem::path content{};
  Language language{};
  std::string format{"xliff"};   ///< or "po"
  std::filesystem::path file{};  ///< to write, or to read
  std::string by{};              ///< who translated
  std::string reviewed_by{};     ///< who confirmed what the file says is reviewed
};

/// Exit code 0: done; 1: some texts of the file were left out, each with its reason; 2: something
/// could not be read or written.
int translation(const TranslationArguments& arguments);

}  // namespace kiosk

#include "app/commands/translation.h"

#include <algorithm>
#include <iostream>
#include <system_error>

#include "app/commands/load_content.h"
#include "app/content/translation_exchange.h"
#include "app/files/whole_files.h"

namespace kiosk {
namespace {

constexpr int left_out = 1;
constexpr int not_usable = 2;

/// The texts with their record.
struct Texts {
  TranslationFolder folder{};
  std::vector<TranslationUnit> units{};
  TranslationState state{};
};

std::optional<Texts> read_or_report(const TranslationArguments& arguments) {
  const auto languages = languages_of_aid(arguments.content).all;
  if (languages.empty()) {
    std::cerr << arguments.content.string() << ": is not the folder of an aid\n";
    return std::nullopt;
  }
  if (languages.front() == arguments.language) {
    std::cerr << "beforehand translation: \"" << arguments.language
              << "\" is the language that is translated from\n";
    return std::nullopt;
  }
  Texts texts{.folder = {.content = arguments.content,
                         .assets = assets_folder(),
                         .first = languages.front(),
                         .language = arguments.language}};
  ContentFaults faults;
  texts.units = translation_units(texts.folder, faults);
  auto state =
      read_translation_state(translation_state_file(arguments.content, arguments.language));
  report(std::cerr, faults);
  report(std::cerr, state.faults);
  if (!state.value) return std::nullopt;
  texts.state = std::move(*state.value);
  return texts;
}

void write_state(const Texts& texts) {
  const auto file = translation_state_file(texts.folder.content, texts.folder.language);
  std::filesystem::create_directories(file.parent_path());
  write_whole_file(file, as_toml(texts.state));
}

int export_texts(const Texts& texts, const TranslationArguments& arguments) {
  const TranslationPair pair{texts.folder.first, texts.folder.language};
  write_whole_file(arguments.file, arguments.format == "po"
                                       ? as_po(texts.units, texts.state, pair)
                                       : as_xliff(texts.units, texts.state, pair));
  std::cout << texts.units.size() << " texts in " << arguments.file.string() << '\n';
  return 0;
}

int record(Texts texts, const TranslationArguments& arguments) {
  for (const auto& unit : texts.units) {
    if (!unit.translated.empty())
      texts.state[unit.id] = {
          .source = source_hash(unit.original), .by = arguments.by, .on = today()};
  }
  write_state(texts);
  std::cout << texts.state.size() << " texts recorded\n";
  return 0;
}

/// Takes texts from a file that a translator gave back.
class Taking {
 public:
  Taking(Texts& texts, const TranslationArguments& arguments)
      : texts_(texts), arguments_(arguments) {
    for (const auto& unit : texts.units) units_[unit.id] = &unit;
  }

  void take(const ReturnedUnit& returned) {
    const auto found = units_.find(returned.id);
    if (returned.translated.empty()) return;
    if (found == units_.end()) return leave_out(returned.id, "is not a text of this aid");
    auto unit = *found->second;
    const bool is_new = unit.translated != returned.translated;
    unit.translated = returned.translated;
    if (const auto fault = translation_fault(unit, texts_.folder.first, texts_.folder.language);
        !fault.empty())
      return leave_out(returned.id, fault);
    if (is_new) changed_[returned.id] = returned.translated;
    note_state(returned, is_new);
  }

  const std::map<std::string, std::string, std::less<>>& changed() const { return changed_; }
  int left_out_count() const { return left_out_; }

 private:
  void note_state(const ReturnedUnit& returned, bool is_new) {
    auto& state = texts_.state[returned.id];
    const auto source = source_hash(returned.original);
    if (is_new || state.source != source)
      state = {.source = source, .by = arguments_.by, .on = today()};
    if (!returned.is_reviewed || !state.reviewed_by.empty() || arguments_.reviewed_by.empty())
      return;
    state.reviewed_by = arguments_.reviewed_by;
    state.reviewed_on = today();
  }

  void leave_out(const std::string& id, const std::string& why) {
    std::cerr << arguments_.file.string() << ':' << id << ": " << why << '\n';
    ++left_out_;
  }

  Texts& texts_;
  const TranslationArguments& arguments_;
  std::map<std::string, const TranslationUnit*, std::less<>> units_{};
  std::map<std::string, std::string, std::less<>> changed_{};
  int left_out_ = 0;
};

int import_texts(Texts texts, const TranslationArguments& arguments) {
  const auto returned = read_translations(arguments.file);
  report(std::cerr, returned.faults);
  if (!returned.value) return not_usable;
  const auto before = texts.state;
  Taking taking(texts, arguments);
  for (const auto& unit : *returned.value) taking.take(unit);
  for (const auto& file : with_translations(texts.folder, taking.changed())) {
    std::filesystem::create_directories(file.path.parent_path());
    write_whole_file(file.path, file.bytes);
  }
  if (texts.state != before) write_state(texts);
  std::cout << taking.changed().size() << " texts changed, " << taking.left_out_count()
            << " left out\n";
  return taking.left_out_count() > 0 ? left_out : 0;
}

}  // namespace

int translation(const TranslationArguments& arguments) {
  try {
    auto texts = read_or_report(arguments);
    if (!texts) return not_usable;
    switch (arguments.work) {
      case TranslationWork::export_texts: return export_texts(*texts, arguments);
      case TranslationWork::import_texts: return import_texts(std::move(*texts), arguments);
      case TranslationWork::record: return record(std::move(*texts), arguments);
    }
  } catch (const std::system_error& error) { std::cerr << error.what() << '\n'; }
  return not_usable;
}

}  // namespace kiosk

#include "app/review/review_file.h"

#include <algorithm>
#include <system_error>

#include "app/files/whole_files.h"

namespace kiosk {
namespace {

struct Change {
  ReviewFile& file;

  void operator()(const Sign& edit) const {
    operator()(TakeBack{edit.signature.part, edit.signature.language, edit.signature.by});
    file.signatures.push_back(edit.signature);
  }
  void operator()(const TakeBack& edit) const {
    std::erase_if(file.signatures, [&](const PartSignature& s) {
      return s.part == edit.part && s.language == edit.language && s.by == edit.by;
    });
  }
  void operator()(const AddComment& edit) const { file.comments.push_back(edit.comment); }
  void operator()(const RemoveComment& edit) const {
    const auto found = std::find(file.comments.begin(), file.comments.end(), edit.comment);
    if (found != file.comments.end()) file.comments.erase(found);
  }
};

}  // namespace

PartState state_of(const ReviewFile& file, std::string_view part, std::string_view language,
                   std::string_view hash) {
  auto state = PartState::not_signed;
  for (const auto& signature : file.signatures) {
    if (signature.part != part || signature.language != language) continue;
    if (signature.hash == hash) return PartState::as_signed;
    state = PartState::changed;
  }
  return state;
}

ReviewFile with(ReviewFile file, const ReviewEdit& edit) {
  std::visit(Change{file}, edit);
  return file;
}

ReviewWritten change_review_file(const std::filesystem::path& folder, const ReviewEdit& edit) {
  auto reading = read_review_file(folder);
  if (!reading.value) return {.trouble = as_line(reading.faults.front())};
  auto changed = with(std::move(*reading.value), edit);
  try {
    write_whole_file(folder / review_file_name, as_toml(changed));
  } catch (const std::system_error& error) { return {.trouble = error.what()}; }
  return {.file = std::move(changed)};
}

}  // namespace kiosk

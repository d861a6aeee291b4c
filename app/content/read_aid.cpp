#include "app/content/aid_languages.h"
#include "app/content/aid_parts.h"

#include <algorithm>
#include <set>

#include "app/content/content_hash.h"
#include "app/content/form_reading.h"
#include "app/content/form_translations.h"
#include "app/content/read_content.h"
#include "app/domain/aid_files.h"

namespace kiosk {
namespace {

Review read_review(const AidParts& parts, TomlTable& root) {
  auto table = root.table("review");
  if (!table) {
    if (!root.has("review")) root.faults().error("", "[review] is missing");
    return {};
  }
  Review review{.checked = table->required_date("checked"), .next = table->required_date("next")};
  review.reviewer = table->text("reviewer").value_or("");
  if (!review.checked.empty() && !review.next.empty() && review.next <= review.checked) {
    table->faults().error(table->place_of("next"), "the next review is not after the last");
  }
  if (auto translations = table->table("translations")) {
    for (const auto& language : parts.declared) {
      if (const auto reviewer = translations->text(language))
        review.translations[language] = *reviewer;
    }
    translations->report_unknown_keys();
  }
  table->report_unknown_keys();
  return review;
}

void read_about(AidParts& parts, TomlTable& root) {
  auto table = root.table("about");
  if (!table) return;
  for (auto& author : table->texts("authors")) parts.aid.authors.push_back(std::move(author.text));
  parts.aid.funding = table->text("funding").value_or("");
  table->report_unknown_keys();
  for (const auto* part : {"made_by", "paid_by", "is_not", "evidence", "updates"})
    allow_text(parts, "about." + std::string(part), {root.faults()});
}

void read_questionnaire_of(AidParts& parts) {
  auto faults = parts.faults_of(aid_files::questionnaire);
  const auto json = read_json_file(faults, translations_read(parts));
  auto reading = json ? read_form(*json, faults, parts.form_options) : std::nullopt;
  if (!reading) return;
  parts.aid.questionnaire = std::move(reading->form);
  parts.item_places = std::move(reading->places);
  parts.form_read = true;
  auto& language = parts.aid.questionnaire.language;
  if (language.empty() && !parts.aid.languages.empty()) language = parts.aid.languages.front();
  complete_translations(parts.aid.questionnaire, parts.aid.languages);
  keep_translations(parts, parts.aid.questionnaire);
}

void check_signs_group(const AidParts& parts, TomlTable& root) {
  if (!parts.form_read || parts.aid.signs_group.empty()) return;
  const auto group = parts.aid.questionnaire.find(parts.aid.signs_group);
  if (group == no_item)
    root.faults().error(root.place_of("signs_group"),
                        "there is no item with the linkId \"" + parts.aid.signs_group + '"');
  else if (parts.aid.questionnaire.items[group].type != ItemType::group) {
    root.faults().error(root.place_of("signs_group"),
                        "\"" + parts.aid.signs_group + "\" is not a group");
  }
}

/// The texts that every aid needs, whatever its treatments are.
void need_common_texts(AidParts& parts, FileFaults& faults) {
  for (const auto* key : {"title", "welcome.heading", "welcome.lead", "summary.note"})
    need_text(parts, key, {}, {faults});
  for (const auto section : all_sections) {
    const auto key = "headings." + std::string(name_of(section));
    if (section != Section::brief) need_text(parts, key, {}, {faults});
    else if (has_text(parts, key))
      for (const auto* part : {"", "_help", "_hard"}) need_text(parts, key + part, {}, {faults});
  }
  allow_text(parts, "decision", {faults});
  allow_text(parts, "slip.about", {faults});
  if (has_text(parts, "welcome.time"))
    need_text(parts, "welcome.time",
              parts.aid.minutes ? std::set<std::string>{"minutes"} : std::set<std::string>{},
              {faults});
  for (const auto* picture : {"illustrations/welcome.svg", "illustrations/welcome-wide.svg",
                              "illustrations/urgent.svg"}) {
    std::error_code failure;
    if (std::filesystem::is_regular_file(parts.folder / picture, failure))
      vet_picture(parts, picture);
    else faults.warning("", '"' + std::string(picture) + "\" is missing");
  }
  // The text of a certainty is needed only once a figure has it.
  for (const auto certainty :
       {Certainty::high, Certainty::moderate, Certainty::low, Certainty::no_comparison}) {
    parts.used_texts.insert("certainty." + std::string(name_of(certainty)));
  }
}

/// A glossary has each language's own terms, so its keys differ.
void allow_glossary(AidParts& parts) {
  for (const auto& [language, texts] : parts.aid.texts) {
    for (auto entry = texts.lower_bound("glossary.");
         entry != texts.end() && entry->first.rfind("glossary.", 0) == 0; ++entry) {
      parts.used_texts.insert(entry->first);
    }
  }
}

void read_minutes(AidParts& parts, TomlTable& root) {
  const auto minutes = root.integer("minutes");
  if (!minutes) return;
  if (*minutes < 1 || *minutes > 120)
    root.faults().error(root.place_of("minutes"), "\"minutes\" is not from 1 to 120");
  else parts.aid.minutes = static_cast<int>(*minutes);
}

void read_parts(AidParts& parts, TomlTable& root) {
  auto& aid = parts.aid;
  aid.id = root.required_text("id");
  aid.version = root.required_text("version");
  aid.signs_group = root.required_text("signs_group");
  read_languages(parts, root);
  aid.review = read_review(parts, root);
  read_minutes(parts, root);
  const auto order = root.texts("order");
  if (order.empty()) root.faults().error(root.place_of("order"), "\"order\" names no treatment");
  read_questionnaire_of(parts);
  check_signs_group(parts, root);
  read_texts(parts);
  take_helper_texts(parts);
  read_about(parts, root);
  need_common_texts(parts, root.faults());
  read_sources(parts);
  read_terms(parts);
  read_evidence(parts);
  read_map(parts, root);
  read_defines(parts, root);
  read_rules(parts, root);
  root.report_unknown_keys();
  read_options(parts, order);
  report_unused_files(parts, order);
  check_never_rules(parts);
  report_unused_defines(parts);
  read_values(parts);
  read_knowledge(parts);
  allow_glossary(parts);
  check_form(parts);
  report_unused_texts(parts);
  add_helper_voice(parts);
}

/// While a file cannot be read, what other files need of it seems to be missing: only that it
/// cannot be read is reported then, and that the rest has to wait.
void leave_what_follows_from_unread(const std::filesystem::path& folder, ContentFaults& faults) {
  const auto keeps_others_unread = [](const ContentFault& fault) {
    const auto extension = fault.file.extension();
    return fault.unread && (extension == ".toml" || extension == ".json");
  };
  if (std::none_of(faults.begin(), faults.end(), keeps_others_unread)) return;
  const auto before = faults.size();
  std::erase_if(faults, [](const ContentFault& fault) { return !fault.unread; });
  if (before > faults.size())
    faults.push_back({.file = folder,
                      .what = "the other files are judged once these can be read",
                      .severity = ContentFault::Severity::note});
}

}  // namespace

void report_repeated(const std::vector<PlacedText>& ids, std::string_view what,
                     FileFaults& faults) {
  std::set<std::string> seen;
  for (const auto& [id, place] : ids) {
    if (!seen.insert(id).second)
      faults.error(place, "the " + std::string(what) + " \"" + id + "\" is a duplicate");
  }
}

bool has_file(const AidParts& parts, const std::string& file) {
  std::error_code failure;
  return std::filesystem::exists(parts.folder / file, failure);
}

bool need_file(AidParts& parts, const std::string& file, const TextAsker& asker) {
  const std::filesystem::path path(file);
  const bool leaves_folder =
      path.is_absolute() || std::find(path.begin(), path.end(), "..") != path.end();
  std::error_code failure;
  if (!leaves_folder && std::filesystem::is_regular_file(parts.folder / path, failure)) return true;
  asker.faults.error(
      asker.place,
      '"' + file + (leaves_folder ? "\" lies outside of the folder" : "\" is missing"));
  return false;
}

Reading<DecisionAid> read_aid(const std::filesystem::path& folder, const FormOptions& options) {
  AidParts parts{.folder = folder, .form_options = options};
  parts.aid.folder = folder;
  auto faults = parts.faults_of(aid_files::aid);
  if (const auto file = read_toml_file(faults)) {
    TomlTable root(*file, faults);
    read_parts(parts, root);
  }
  leave_what_follows_from_unread(folder, parts.faults);
  Reading<DecisionAid> reading;
  if (!has_errors(parts.faults)) {
    parts.aid.content_hash = content_hash(folder);
    reading.value = std::move(parts.aid);
  }
  reading.faults = std::move(parts.faults);
  return reading;
}

}  // namespace kiosk

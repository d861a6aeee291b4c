#include "app/content/body_map.h"

#include <algorithm>
#include <set>

#include "app/content/toml_table.h"
#include "app/domain/language.h"

namespace kiosk {
namespace {

constexpr std::size_t least_on_map = 3;

AnswerPicture read_picture(TomlTable& table) {
  const auto file = table.faults().file().parent_path() / table.required_text("file");
  AnswerPicture picture{.file = file.string()};
  if (auto labels = table.table("label")) {
    for (const auto& language : labels->keys())
      picture.label.translations[language] = labels->text(language).value_or("");
    picture.label.original = picture.label.in(Language(program_language));
  }
  std::error_code failure;
  if (!std::filesystem::is_regular_file(file, failure))
    table.faults().error(table.place_of("file"), "the picture is not there: " + file.string());
  table.report_unknown_keys();
  return picture;
}

bool is_free_to_look(const Item& item) {
  return item.type == ItemType::choice && !item.hidden && !item.read_only &&
         item.show.pictures.empty() &&
         (item.control == ItemControl::none || item.control == ItemControl::radio_button ||
          item.control == ItemControl::check_box);
}

/// The part of each option, "" for none; empty if the item does not belong on the map.
std::vector<std::string> regions_of(const Item& item, const BodyMap& map) {
  std::vector<std::string> regions;
  std::set<std::string> taken;
  for (const auto& option : item.options) {
    auto region = option.exclusive ? std::string{} : map.region_of(option.value);
    if (!region.empty() && !taken.insert(region).second) return {};
    regions.push_back(std::move(region));
  }
  const bool is_enough = taken.size() >= least_on_map && taken.size() * 2 >= item.options.size();
  return is_enough ? regions : std::vector<std::string>{};
}

}  // namespace

std::string BodyMap::region_of(const Answer& answer) const {
  const auto* coding = coding_of(answer);
  const auto system = coding ? regions.find(coding->system) : regions.end();
  if (system == regions.end()) return {};
  const auto found = system->second.find(coding->code);
  return found == system->second.end() ? std::string{} : found->second;
}

std::optional<BodyMap> read_body_map(FileFaults& faults) {
  const auto toml = read_toml_file(faults);
  if (!toml) return std::nullopt;
  TomlTable root(*toml, faults);
  BodyMap map;
  for (auto& picture : root.tables("pictures")) map.pictures.push_back(read_picture(picture));
  if (auto systems = root.table("regions")) {
    for (const auto& system : systems->keys()) {
      auto codes = systems->table(system);
      if (!codes) continue;
      for (const auto& code : codes->keys())
        map.regions[system][code] = codes->text(code).value_or("");
    }
  }
  root.report_unknown_keys();
  if (map.pictures.empty()) return std::nullopt;
  return map;
}

void put_on_body_map(Questionnaire& form, const BodyMap& map) {
  for (auto& item : form.items) {
    if (!is_free_to_look(item)) continue;
    auto regions = regions_of(item, map);
    if (regions.empty()) continue;
    for (std::size_t i = 0; i < regions.size(); ++i) item.options[i].region = std::move(regions[i]);
    item.show.pictures = map.pictures;
    item.control = ItemControl::body_map;
  }
}

}  // namespace kiosk

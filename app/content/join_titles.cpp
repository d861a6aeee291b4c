// Titles of outer groups. A screen shows the title of the nearest group, so those of its ancestors
// are added to it if no other screen shows them.
#include <map>
#include <set>

#include "app/content/form_reading.h"

namespace kiosk {
namespace {

constexpr std::string_view between_titles = " \u00b7 ";
constexpr std::size_t longest_joined =
    160;  // bytes; beyond it outer titles would push the question off the screen

/// Whether a group has children that are asked or shown, so that its title is on the screen there.
bool has_content_of_its_own(const Questionnaire& form, ItemIndex group) {
  for (auto i = group + 1; i < form.items[group].end; i = form.items[i].end) {
    if (form.items[i].type != ItemType::group && !form.items[i].hidden) return true;
  }
  return false;
}

/// How many groups have that title.
std::map<std::string, std::size_t> counts_of_titles(const Questionnaire& form) {
  std::map<std::string, std::size_t> counts;
  for (const auto& item : form.items) {
    if (item.type == ItemType::group && !item.hidden) ++counts[item.text.original];
  }
  return counts;
}

/// Both texts in every language that one of them has.
Text joined(const Text& outer, const Text& inner) {
  const auto join = [](const std::string& one, const std::string& other) {
    return other.empty() ? one : one + std::string(between_titles) + other;
  };
  Text all{.original = join(outer.original, inner.original)};
  std::set<Language> languages;
  for (const auto* text : {&outer, &inner}) {
    for (const auto& [language, words] : text->translations) languages.insert(language);
  }
  for (const auto& language : languages)
    all.translations.emplace(language, join(outer.in(language), inner.in(language)));
  return all;
}

}  // namespace

bool has_words_beneath(const Questionnaire& form, ItemIndex question) {
  for (auto i = question + 1; i < form.items[question].end; i = form.items[i].end) {
    if (form.items[i].type == ItemType::display && !form.items[i].text.empty()) return true;
  }
  return false;
}

void lend_words(Questionnaire& form) {
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    auto& item = form.items[i];
    if (!item.is_question() || !item.text.empty() || has_words_beneath(form, i)) continue;
    if (item.options.size() == 1 && !item.options.front().label.empty()) {
      item.text = item.options.front().label;
      item.show.text_is_made = true;
      continue;
    }
    auto above = item.parent;
    while (above != no_item && form.items[above].text.empty()) above = form.items[above].parent;
    if (above == no_item) continue;
    item.text = form.items[above].text;
    item.show.text_is_made = true;
  }
}

void join_titles(Questionnaire& form) {
  const auto counts = counts_of_titles(form);
  std::vector<Text> titles(form.items.size());
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    const auto& item = form.items[i];
    if (item.type != ItemType::group) continue;
    titles[i] = item.text;
    const auto found = counts.find(item.text.original);
    const bool is_one_of_several = found != counts.end() && found->second > 1;
    for (auto above = item.parent; above != no_item; above = form.items[above].parent) {
      const auto& outer = form.items[above];
      const bool is_told = has_content_of_its_own(form, above) && !is_one_of_several;
      if (outer.text.empty() || outer.type != ItemType::group || is_told) continue;
      if (titles[i].original.size() + outer.text.original.size() > longest_joined) break;
      titles[i] = joined(outer.text, titles[i]);
    }
  }
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    auto& item = form.items[i];
    if (item.type != ItemType::group || titles[i].original == item.text.original) continue;
    item.show.text_is_made |= item.text.empty();
    item.show.text_in_form = item.text.original;
    item.text = std::move(titles[i]);
    item.show.markup = {};
  }
}

}  // namespace kiosk

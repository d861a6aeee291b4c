#include "app/quality/patient_texts.h"

#include <algorithm>

#include "app/domain/aid_files.h"
#include "app/quality/plain_text.h"

namespace kiosk {
namespace {

/// Collects texts one after another, skipping empty ones.
class Gathering {
 public:
  explicit Gathering(std::string file) : file_(std::move(file)) {}

  void add(const std::string& place, const std::string& unit, std::string words,
           bool is_description = false) {
    if (words.empty()) return;
    texts_.push_back({.file = file_,
                      .place = place,
                      .unit = unit,
                      .words = std::move(words),
                      .is_description = is_description});
  }
  std::vector<PatientText> take() { return std::move(texts_); }

 private:
  std::string file_;
  std::vector<PatientText> texts_{};
};

void append(std::vector<PatientText>& texts, std::vector<PatientText> more) {
  std::move(more.begin(), more.end(), std::back_inserter(texts));
}

const std::string& heading(const DecisionAid& aid, Section section, const Language& language) {
  return aid.text(language, "headings." + std::string(name_of(section)));
}

std::vector<PatientText> short_texts(const DecisionAid& aid, const Language& language) {
  Gathering texts(texts_file_of(language));
  const auto found = aid.texts.find(language);
  if (found == aid.texts.end()) return {};
  for (const auto& [key, message] : found->second) {
    if (key.starts_with("urgent.") && key.ends_with(".nurse")) continue;  // for staff, on the slip
    const bool describes_picture = key.starts_with("points.") && key.ends_with(".picture");
    texts.add(key, key.substr(0, key.find('.')), longest_reading(message), describes_picture);
  }
  return texts.take();
}

/// The question or group to which an item belongs for a reader: help texts and the labels of a
/// scale belong to their question.
ItemIndex question_around(const Questionnaire& form, ItemIndex i) {
  const bool stands_alone =
      form.items[i].type != ItemType::display || form.items[i].parent == no_item;
  const auto parent = form.items[i].parent;
  return stands_alone || form.items[parent].type == ItemType::group ? i : parent;
}

ItemIndex group_around(const Questionnaire& form, ItemIndex i) {
  while (form.items[i].parent != no_item) i = form.items[i].parent;
  return i;
}

const std::string* words_in(const Questionnaire& form, const Text& text, const Language& language) {
  if (language == form.language) return &text.original;
  const auto found = text.translations.find(language);
  return found == text.translations.end() ? nullptr : &found->second;
}

std::vector<PatientText> form_texts(const DecisionAid& aid, const Language& language) {
  Gathering texts(aid_files::questionnaire);
  const auto& form = aid.questionnaire;
  for (ItemIndex i = 0; i < form.items.size(); ++i) {
    const auto& item = form.items[i];
    const auto& place = form.items[question_around(form, i)].link_id;
    const auto& unit = form.items[group_around(form, i)].link_id;
    const auto add = [&](const Text& text, bool is_description = false) {
      if (const auto* words = words_in(form, text, language))
        texts.add(place, unit, *words, is_description);
    };
    add(item.text);
    for (const auto& option : item.options) add(option.label), add(option.note);
    for (const auto& band : item.show.bands) add(band.label), add(band.text);
    for (const auto& picture : item.show.pictures) add(picture.label, true);
    add(item.entry.decline);
    add(item.show.short_text);
  }
  return texts.take();
}

}  // namespace

std::vector<PatientText> card_texts(const DecisionAid& aid, const Option& option,
                                    const Language& language) {
  Gathering texts(card_file(option, language));
  const auto found = option.texts.find(language);
  if (found == option.texts.end()) return {};
  const auto& card = found->second;
  texts.add("", "", card.title);
  texts.add("", "", card.short_text);
  texts.add("", "", card.picture_description, true);
  texts.add("", "", card.picture_caption);
  for (const auto section : all_sections) {
    const auto& name = heading(aid, section, language);
    texts.add(name, "", name);
    for (const auto& block : card.section(section))
      texts.add(name, "", without_markup(block.markup));
  }
  return texts.take();
}

std::vector<PatientText> side_by_side_texts(const DecisionAid& aid, const Option& option,
                                            const Language& language) {
  Gathering texts(card_file(option, language));
  const auto card = option.texts.find(language);
  if (card == option.texts.end()) return {};
  for (const auto& row : card->second.rows)
    texts.add(aid.text(language, "headings.rows"), "", without_markup(row));
  return texts.take();
}

std::vector<PatientText> patient_texts(const DecisionAid& aid, const Language& language) {
  std::vector<PatientText> texts;
  append(texts, form_texts(aid, language));
  append(texts, short_texts(aid, language));
  for (const auto& option : aid.options) {
    append(texts, card_texts(aid, option, language));
    append(texts, side_by_side_texts(aid, option, language));
  }
  return texts;
}

std::string card_file(const Option& option, const Language& language) {
  return "text/" + language + "/options/" + option.id + ".md";
}

std::string texts_file_of(const Language& language) { return "text/" + language + "/aid.json"; }

}  // namespace kiosk

#include "app/content/fhir_text.h"
#include "app/content/form_pictures.h"
#include "app/content/form_reading.h"
#include "app/content/item_control.h"
#include "app/content/losses.h"
#include "app/content/styled_text.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

ItemControl read_control(const Json& item) {
  const auto* control = extension(item, extension_url::item_control);
  const auto* concept_value = control ? control->find("valueCodeableConcept") : nullptr;
  if (!concept_value) return ItemControl::none;
  for (const auto& coding : concept_value->array_at("coding")) {
    if (const auto known = item_control(coding.string_at("code")); known != ItemControl::other)
      return known;
  }
  return ItemControl::other;
}

/// The purpose of a display item; an unknown code is ignored.
DisplayCategory read_category(const Json& item) {
  const auto* found = extension(item, extension_url::display_category);
  const auto* concept_value = found ? found->find("valueCodeableConcept") : nullptr;
  if (!concept_value) return DisplayCategory::none;
  for (const auto& coding : concept_value->array_at("coding")) {
    const auto& code = coding.string_at("code");
    if (code == "instructions") return DisplayCategory::instructions;
    if (code == "security") return DisplayCategory::security;
    if (code == "help") return DisplayCategory::help;
  }
  return DisplayCategory::none;
}

Band read_band(const Json& band, const ItemSource& source, FileFaults& faults) {
  const auto bound = [&](std::string_view name) {
    const auto* part = extension(band, name);
    const auto* value = part ? part->find("valueInteger") : nullptr;
    const auto number = value ? read_whole_number(*value) : std::nullopt;
    if (!number)
      faults.unusable(source.place + ".extension",
                      "a band has no whole number \"" + std::string(name) + "\"");
    return number.value_or(0);
  };
  Band result{.from = bound("from"), .to = bound("to")};
  result.label = read_extension_text(band, "label");
  result.text = read_extension_text(band, "text");
  if (result.from > result.to)
    faults.unusable(source.place + ".extension", "a band ends before it begins");
  return result;
}

AnswerPicture read_picture(const Json& picture, const ItemSource& source, FileFaults& faults) {
  AnswerPicture result{.file = read_extension_text(picture, "url").original,
                       .label = read_extension_text(picture, "label")};
  if (result.file.empty()) faults.unusable(source.place + ".extension", "a picture has no \"url\"");
  return result;
}

/// Markdown reduced to plain text, for a line without style.
Text plain_words(Text markdown) {
  const auto reduce = [](std::string& words) {
    if (auto markup = markup_of_markdown(words); !markup.empty()) words = words_of_markup(markup);
  };
  reduce(markdown.original);
  for (auto& [language, words] : markdown.translations) reduce(words);
  return markdown;
}

void read_links(Item& item, const Json& json) {
  for (const auto& candidate : json.array_at("extension")) {
    if (!is_link(candidate.string_at("url"))) continue;
    if (auto link = read_link(candidate)) item.show.links.push_back(std::move(*link));
  }
}

/// An older extension for exclusive options, by their codes.
void read_answers_alone(Item& item, const Json& json) {
  for (const auto* found : extensions(json, extension_url::unselect_others)) {
    const auto* code = extension(*found, "concept");
    for (auto& option : item.options) {
      if (code && code_of(option.value) == code->string_at("valueCode")) option.exclusive = true;
    }
  }
}

constexpr std::size_t longest_address = 400;  // bytes; a longer one does not fit a code that a
                                              // phone reads

}  // namespace

bool is_link(std::string_view url) {
  return url == extension_url::support_link || url == extension_url::support_hyperlink ||
         url == extension_url::additional_information;
}

std::optional<Link> read_link(const Json& json) {
  Link link{.address = json.string_at("valueUri"), .label = read_extension_text(json, "label")};
  if (const auto* part = extension(json, "link")) link.address = part->string_at("valueUri");
  if (const auto* attachment = json.find("valueAttachment"); attachment && attachment->is_object())
    link = {.address = attachment->string_at("url"), .label = read_text(*attachment, "title")};
  const auto& address = link.address;
  const bool is_web = address.starts_with("https://") || address.starts_with("http://");
  const bool is_plain = address.find_first_of(" \t\r\n\"<>\\") == std::string::npos;
  if (!is_web || !is_plain || address.size() > longest_address) return std::nullopt;
  return link;
}

void read_item_extensions(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto& json = *source.json;
  item.control = read_control(json);
  const auto* hidden = extension(json, extension_url::hidden);
  item.hidden = hidden && hidden->is_true_at("valueBoolean");
  item.show.short_text = read_extension_text(json, extension_url::short_text);
  item.entry.open_label = read_extension_text(json, extension_url::open_label);
  item.entry.decline = read_extension_text(json, extension_url::decline);
  item.show.category = read_category(json);
  item.entry.format = read_extension_text(json, extension_url::entry_format);
  const auto* orientation = extension(json, extension_url::choice_orientation);
  item.show.horizontal = orientation && orientation->string_at("valueCode") == "horizontal";
  read_item_limits(item, source, faults);
  for (const auto* band : extensions(json, extension_url::band))
    item.show.bands.push_back(read_band(*band, source, faults));
  for (const auto* picture : extensions(json, extension_url::picture))
    item.show.pictures.push_back(read_picture(*picture, source, faults));
  item.show.below = plain_words(read_extension_text(json, extension_url::norwegian_below));
  item.entry.not_valid = read_extension_text(json, extension_url::norwegian_fault);
  item.entry.another = read_extension_text(json, extension_url::norwegian_another);
  read_links(item, json);
  read_answers_alone(item, json);
  item.show.media = picture_of_item(json, source.form);
  item.entry.is_drawn = item.type == ItemType::attachment && takes_drawing(json);
  item.entry.is_svg = item.entry.is_drawn && takes_svg_only(json);
  item.expressions = read_expressions(source, faults);
  item.expressions.parts = read_worked_out_parts(source, faults);
}

}  // namespace kiosk

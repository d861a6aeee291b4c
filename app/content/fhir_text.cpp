#include "app/content/fhir_text.h"

namespace kiosk {
namespace {

/// The value of a part of a translation, whichever of FHIR's string types it was given as.
const std::string& string_value(const Json& part) {
  for (const auto* member : {"valueString", "valueCode", "valueMarkdown"}) {
    if (const auto& text = part.string_at(member); !text.empty()) return text;
  }
  return part.string_at("valueString");
}

void add_translation(Text& text, const Json& translation) {
  const auto* content = extension(translation, "content");
  const auto& language = language_of_translation(translation);
  if (language.empty() || !content || string_value(*content).empty()) return;
  text.translations.emplace(language, string_value(*content));
}

}  // namespace

std::vector<const Json*> extensions(const Json& element, std::string_view url) {
  std::vector<const Json*> found;
  for (const auto& candidate : element.array_at("extension")) {
    if (candidate.string_at("url") == url) found.push_back(&candidate);
  }
  return found;
}

const Json* extension(const Json& element, std::string_view url) {
  for (const auto& candidate : element.array_at("extension")) {
    if (candidate.string_at("url") == url) return &candidate;
  }
  return nullptr;
}

std::vector<std::string> unknown_modifiers(const Json& element) {
  std::vector<std::string> urls;
  for (const auto& modifier : element.array_at("modifierExtension")) {
    const auto& url = modifier.string_at("url");
    if (url != extension_url::style_sensitive && url != extension_url::rendering_critical)
      urls.push_back(url);
  }
  return urls;
}

const std::string& language_of_translation(const Json& translation) {
  const auto* part = extension(translation, "lang");
  return string_value(part ? *part : translation);
}

Text read_text(const Json& element, std::string_view member) {
  Text text{.original = element.string_at(member)};
  const auto* beside = element.find('_' + std::string(member));
  if (!beside) return text;
  for (const auto* translation : extensions(*beside, extension_url::translation))
    add_translation(text, *translation);
  return text;
}

Text coding_label(const Json& coding) {
  auto label = read_text(coding, "display");
  if (label.empty()) label.original = coding.string_at("code");
  return label;
}

Text read_extension_text(const Json& element, std::string_view url) {
  const auto* found = extension(element, url);
  if (!found) return {};
  return read_text(*found, found->find("valueMarkdown") ? "valueMarkdown" : "valueString");
}

Weight weight_of(const Json& option, const Json* coding) {
  for (const auto* owner : {&option, coding}) {
    for (const auto url : {extension_url::ordinal_value, extension_url::item_weight,
                           extension_url::stu3_ordinal_value, extension_url::code_value}) {
      const auto* found = owner ? extension(*owner, url) : nullptr;
      const auto* value = found ? found->find("valueDecimal") : nullptr;
      if (value && value->is_number())
        return {.digits = value->text, .url = std::string(url), .on_coding = owner == coding};
    }
  }
  return {};
}

}  // namespace kiosk

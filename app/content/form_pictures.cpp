#include "app/content/form_pictures.h"

#include <algorithm>
#include <array>
#include <span>

#include "app/content/fhir_text.h"
#include "app/encoding/base64.h"
#include "app/pictures/raster_picture.h"
#include "app/pictures/vet_picture.h"

namespace kiosk {
namespace {

constexpr std::string_view svg = "image/svg+xml";
constexpr std::array<std::string_view, 3> types_of_pixels{"image/*", "*/*", "image/png"};
constexpr std::array item_picture_urls{extension_url::item_media, extension_url::old_item_media,
                                       extension_url::item_image};
constexpr std::array option_picture_urls{extension_url::item_answer_media,
                                         extension_url::old_item_answer_media};

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The Binary in the form that an address like "#id" names.
const Json* contained_binary(std::string_view address, const Json* form) {
  if (!form || !address.starts_with('#')) return nullptr;
  for (const auto& resource : form->array_at("contained")) {
    if (resource.string_at("resourceType") == "Binary" &&
        resource.string_at("id") == address.substr(1))
      return &resource;
  }
  return nullptr;
}

/// Why the picture is not one that is drawn, or "".
std::string fault_of_picture(const std::string& type, const std::string& bytes) {
  if (type != svg) return pixel_picture_fault(bytes);
  const auto fault = picture_fault(bytes);
  return fault ? fault->what : std::string{};
}

std::vector<std::string> types_of_files(const Json& item) {
  std::vector<std::string> types;
  for (const auto* found : extensions(item, extension_url::mime_type)) {
    const auto& type = found->string_at("valueCode");
    types.push_back(type.empty() ? found->string_at("valueString") : type);
  }
  return types;
}

bool names_any(const std::vector<std::string>& types, std::span<const std::string_view> wanted) {
  return std::any_of(types.begin(), types.end(),
                     [&](const std::string& type) { return is_among(wanted, type); });
}

std::optional<FormPicture> first_picture(const Json& owner, const Json* form,
                                         std::span<const std::string_view> urls) {
  for (const auto url : urls) {
    for (const auto* found : extensions(owner, url)) {
      if (auto reading = read_form_picture(*found, form); reading.picture) return reading.picture;
    }
  }
  return std::nullopt;
}

}  // namespace

FormPictureReading read_form_picture(const Json& extension, const Json* form) {
  const auto* file = extension.find("valueAttachment");
  if (!file || !file->is_object()) return {.fault = "has no file"};
  const auto* binary = contained_binary(file->string_at("url"), form);
  const auto& text = binary ? binary->string_at("data") : file->string_at("data");
  if (text.empty())
    return {.fault = file->string_at("url").empty() ? "is empty"
                                                    : "is kept elsewhere, and is not fetched"};
  auto bytes = from_base64(text);
  if (!bytes) return {.fault = "is not valid base64"};
  FormPicture picture{.content_type = bytes->starts_with('<') ? std::string(svg) : "image/*",
                      .label = read_text(*file, "title")};
  if (auto fault = fault_of_picture(picture.content_type, *bytes); !fault.empty())
    return {.fault = std::move(fault)};
  picture.data = std::make_shared<const std::string>(std::move(*bytes));
  return {.picture = std::move(picture)};
}

std::optional<FormPicture> picture_of_item(const Json& item, const Json* form) {
  return first_picture(item, form, item_picture_urls);
}

std::optional<FormPicture> picture_of_option(const Json& option, const Json* form) {
  if (auto picture = first_picture(option, form, option_picture_urls)) return picture;
  const auto* coding = option.find("valueCoding");
  return coding && coding->is_object() ? first_picture(*coding, form, option_picture_urls)
                                       : std::nullopt;
}

bool is_form_picture(std::string_view url) {
  return is_among(item_picture_urls, url) || is_among(option_picture_urls, url);
}

bool takes_drawing(const Json& item) {
  if (extension(item, extension_url::photo_capture)) return false;
  const auto types = types_of_files(item);
  return types.empty() || names_any(types, types_of_pixels) || names_any(types, std::array{svg});
}

bool takes_svg_only(const Json& item) {
  const auto types = types_of_files(item);
  return names_any(types, std::array{svg}) && !names_any(types, types_of_pixels);
}

}  // namespace kiosk

// Pictures that a form brings along, and files that an item asks for.
#pragma once

#include "app/domain/questionnaire.h"
#include "app/json/json.h"

namespace kiosk {

/// A picture as an extension has it, or why it is not shown.
struct FormPictureReading {
  std::optional<FormPicture> picture{};
  std::string fault{};
};

/// The picture of itemMedia or itemAnswerMedia: bytes in the form itself, or in a Binary that the
/// form contains. Nothing is fetched from an address.
FormPictureReading read_form_picture(const Json& extension, const Json* form);

/// The first picture of an item, and of one of its options; nullopt without one that can be shown.
std::optional<FormPicture> picture_of_item(const Json& item, const Json* form);
std::optional<FormPicture> picture_of_option(const Json& option, const Json* form);

/// Whether the url of an extension is that of a picture.
bool is_form_picture(std::string_view url);

/// Whether an item that asks for a file may be answered by a drawing: the form names no types of
/// files, or a type among them that a drawing can have; and it does not ask for a photograph.
bool takes_drawing(const Json& item);

/// Whether the form takes a drawing as SVG alone.
bool takes_svg_only(const Json& item);

}  // namespace kiosk

#include "app/extraction/evaluated_json.h"

namespace kiosk {

std::optional<Json> json_of(const fhirpath::Value& value, const fhirpath::JsonSource& source) {
  if (const auto* node = std::get_if<fhirpath::Node>(&value)) {
    const auto* json = source.json(*node);
    return json ? std::optional(*json) : std::nullopt;
  }
  if (const auto* truth = std::get_if<bool>(&value)) return json_boolean(*truth);
  if (const auto* whole = std::get_if<std::int64_t>(&value))
    return json_number(std::to_string(*whole));
  if (const auto* number = std::get_if<fhirpath::Number>(&value))
    return json_number(fhirpath::text_of(*number));
  if (const auto* text = std::get_if<std::string>(&value)) return json_string(*text);
  if (const auto* moment = std::get_if<fhirpath::Moment>(&value))
    return json_string(fhirpath::text_of(*moment));
  return std::nullopt;
}

}  // namespace kiosk

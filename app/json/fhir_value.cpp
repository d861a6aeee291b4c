#include "app/json/fhir_value.h"

#include <array>
#include <charconv>

#include "app/encoding/base64.h"

namespace kiosk {
namespace {

std::optional<Answer> some(std::optional<Quantity> quantity) {
  return quantity ? std::optional<Answer>(std::move(*quantity)) : std::nullopt;
}

std::optional<Answer> read_text_value(std::string_view type, const std::string& text) {
  if (type == "Date" && is_fhir_date(text)) return Date{text};
  if (type == "DateTime" && is_fhir_date_time(text)) return DateTime{text};
  if (type == "Time" && is_fhir_time(text)) return Time{text};
  if (type == "String" && !is_blank(text)) return text;
  if ((type == "Uri" || type == "Url") && !is_blank(text)) return Uri{text};
  return std::nullopt;
}

/// A reference says to what it leads, or what that is called.
std::optional<Answer> read_reference(const Json& object) {
  Reference reference{.reference = object.string_at("reference"),
                      .type = object.string_at("type"),
                      .display = object.string_at("display")};
  if (is_blank(reference.reference) && is_blank(reference.display)) return std::nullopt;
  return reference;
}

/// A file has its bytes, or an address where they are.
std::optional<Answer> read_attachment(const Json& object) {
  const auto bytes = from_base64(object.string_at("data"));
  Attachment file{.content_type = object.string_at("contentType"),
                  .title = object.string_at("title"),
                  .url = object.string_at("url"),
                  .data = bytes.value_or(std::string{})};
  if (!bytes || (file.data.empty() && file.url.empty())) return std::nullopt;
  return file;
}

std::optional<Answer> read_value(std::string_view type, const Json& value) {
  if (value.is_string()) return read_text_value(type, value.text);
  if (type == "Boolean" && value.is_boolean()) return value.truth;
  if (type == "Decimal" && value.is_number()) return Decimal{value.text};
  if (type == "Integer") {
    const auto number = read_whole_number(value);
    return number ? std::optional<Answer>(*number) : std::nullopt;
  }
  if (type == "Coding" && value.is_object()) return read_coding(value);
  if (type == "Quantity" && value.is_object()) return some(read_quantity(value));
  if (type == "Reference" && value.is_object()) return read_reference(value);
  if (type == "Attachment" && value.is_object()) return read_attachment(value);
  return std::nullopt;
}

void add_if_any(Json& object, const char* name, const std::string& text) {
  if (!text.empty()) object.add(name, json_string(text));
}

Json coding_json(const Coding& coding) {
  auto object = json_object();
  add_if_any(object, "system", coding.system);
  add_if_any(object, "code", coding.code);
  add_if_any(object, "display", coding.display);
  return object;
}

Json quantity_json(const Quantity& quantity) {
  auto object = json_object();
  object.add("value", json_number(quantity.value.digits));
  add_if_any(object, "unit", quantity.unit);
  add_if_any(object, "system", quantity.system);
  add_if_any(object, "code", quantity.code);
  return object;
}

Json reference_json(const Reference& reference) {
  auto object = json_object();
  add_if_any(object, "reference", reference.reference);
  add_if_any(object, "type", reference.type);
  add_if_any(object, "display", reference.display);
  return object;
}

Json attachment_json(const Attachment& file) {
  auto object = json_object();
  add_if_any(object, "contentType", file.content_type);
  add_if_any(object, "data", base64_of(file.data));
  add_if_any(object, "url", file.url);
  add_if_any(object, "title", file.title);
  return object;
}

/// Adds an answer under its type's name.
struct ValueAdder {
  Json& object;
  ItemType type;

  bool operator()(bool truth) const { return add("valueBoolean", json_boolean(truth)); }
  bool operator()(std::int64_t number) const {
    return add(type == ItemType::decimal ? "valueDecimal" : "valueInteger",
               json_number(std::to_string(number)));
  }
  bool operator()(const Decimal& decimal) const {
    return is_json_number(decimal.digits) && add("valueDecimal", json_number(decimal.digits));
  }
  bool operator()(const Date& date) const {
    return add(type == ItemType::date_time ? "valueDateTime" : "valueDate", json_string(date.text));
  }
  bool operator()(const DateTime& moment) const {
    return add("valueDateTime", json_string(moment.text));
  }
  bool operator()(const Time& time) const { return add("valueTime", json_string(time.text)); }
  bool operator()(const std::string& text) const {
    return !is_blank(text) && add("valueString", json_string(text));
  }
  bool operator()(const Uri& uri) const { return add("valueUri", json_string(uri.text)); }
  bool operator()(const Coding& coding) const { return add("valueCoding", coding_json(coding)); }
  bool operator()(const Quantity& quantity) const {
    return is_json_number(quantity.value.digits) && add("valueQuantity", quantity_json(quantity));
  }
  bool operator()(const Reference& reference) const {
    return add("valueReference", reference_json(reference));
  }
  bool operator()(const Attachment& file) const {
    return add("valueAttachment", attachment_json(file));
  }

  bool add(const char* name, Json value) const {
    object.add(name, std::move(value));
    return true;
  }
};

}  // namespace

FhirValue read_fhir_value(const Json& object, std::string_view prefix) {
  if (!object.is_object()) return {};
  for (std::size_t i = 0; i < object.names.size(); ++i) {
    const std::string_view name = object.names[i];
    const bool typed = name.size() > prefix.size() && name.starts_with(prefix) &&
                       name[prefix.size()] >= 'A' && name[prefix.size()] <= 'Z';
    if (typed)
      return {.member = object.names[i],
              .answer = read_value(name.substr(prefix.size()), object.elements[i])};
  }
  return {};
}

bool add_fhir_value(Json& object, const Answer& answer, ItemType type) {
  return std::visit(ValueAdder{object, type}, answer);
}

Coding read_coding(const Json& object) {
  return {.system = object.string_at("system"),
          .code = object.string_at("code"),
          .display = object.string_at("display")};
}

std::optional<Quantity> read_quantity(const Json& object) {
  const auto* value = object.find("value");
  if (!value || !value->is_number()) return std::nullopt;
  return Quantity{.value = {value->text},
                  .unit = object.string_at("unit"),
                  .system = object.string_at("system"),
                  .code = object.string_at("code")};
}

std::optional<std::int64_t> read_whole_number(const Json& value) {
  std::int64_t number = 0;
  const auto* last = value.text.data() + value.text.size();
  if (!value.is_number()) return std::nullopt;
  const auto [end, error] = std::from_chars(value.text.data(), last, number);
  if (error != std::errc{} || end != last) return std::nullopt;
  return number;
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace kiosk

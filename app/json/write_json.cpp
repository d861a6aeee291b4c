#include <nlohmann/json.hpp>

#include "app/json/json.h"

namespace kiosk {
namespace {

/// Quotes and escapes a text; bytes that are not UTF-8 become the replacement character, so that
/// the result is always JSON.
std::string quoted(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

struct Writer {
  int indent = 0;
  std::string text{};

  void new_line(int depth) {
    if (indent == 0) return;
    text += '\n';
    text.append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(depth), ' ');
  }

  void write_entries(const Json& value, int depth) {
    const bool named = value.is_object();
    text += named ? '{' : '[';
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
      if (i > 0) text += ',';
      new_line(depth + 1);
      if (named) text += quoted(value.names[i]) + (indent == 0 ? ":" : ": ");
      write(value.elements[i], depth + 1);
    }
    if (!value.elements.empty()) new_line(depth);
    text += named ? '}' : ']';
  }

  void write(const Json& value, int depth) {
    switch (value.kind) {
      case Json::Kind::null: text += "null"; break;
      case Json::Kind::boolean: text += value.truth ? "true" : "false"; break;
      case Json::Kind::number: text += is_json_number(value.text) ? value.text : "null"; break;
      case Json::Kind::string: text += quoted(value.text); break;
      case Json::Kind::array:
      case Json::Kind::object: write_entries(value, depth); break;
    }
  }
};

}  // namespace

std::string write_json(const Json& value, int indent) {
  Writer writer{.indent = indent};
  writer.write(value, 0);
  return std::move(writer.text);
}

}  // namespace kiosk

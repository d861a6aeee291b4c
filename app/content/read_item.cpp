#include "app/content/fhir_text.h"

#include <algorithm>
#include <array>

#include "app/content/form_reading.h"
#include "app/content/losses.h"
#include "app/domain/validation.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

constexpr std::array<std::pair<std::string_view, ItemType>, 16> item_types{{
    {"group", ItemType::group},
    {"display", ItemType::display},
    {"boolean", ItemType::boolean},
    {"decimal", ItemType::decimal},
    {"integer", ItemType::integer},
    {"date", ItemType::date},
    {"dateTime", ItemType::date_time},
    {"time", ItemType::time},
    {"string", ItemType::string},
    {"text", ItemType::text},
    {"url", ItemType::url},
    {"choice", ItemType::choice},
    {"open-choice", ItemType::open_choice},
    {"attachment", ItemType::attachment},
    {"reference", ItemType::reference},
    {"quantity", ItemType::quantity},
}};

ItemType read_type(const ItemSource& source, FileFaults& faults) {
  const auto& name = source.json->string_at("type");
  const auto found = std::find_if(item_types.begin(), item_types.end(),
                                  [&](const auto& type) { return type.first == name; });
  if (found != item_types.end()) return found->second;
  faults.unusable(source.place + ".type",
                  name.empty()
                      ? "is missing; the item cannot be asked"
                      : "\"" + name + "\" is not an item type of FHIR R4; the item cannot be asked",
                  loss::item_type);
  return ItemType::unsupported;
}

std::optional<std::size_t> read_max_length(const ItemSource& source, FileFaults& faults) {
  const auto* member = source.json->find("maxLength");
  if (!member) return std::nullopt;
  const auto number = read_whole_number(*member);
  if (number && *number > 0) return static_cast<std::size_t>(*number);
  faults.unusable(source.place + ".maxLength", "is not a positive whole number", loss::limit);
  return std::nullopt;
}

/// An initial quantity without a value declares the preferred unit: it becomes the first one.
bool takes_unit(Item& item, const Json& initial) {
  const auto* quantity = initial.find("valueQuantity");
  if (item.type != ItemType::quantity || !quantity || quantity->find("value")) return false;
  Coding unit{.system = quantity->string_at("system"),
              .code = quantity->string_at("code"),
              .display = quantity->string_at("unit")};
  if (unit.code.empty() && unit.display.empty()) return false;
  auto& units = item.entry.units;
  const auto known = std::find_if(units.begin(), units.end(),
                                  [&](const Coding& one) { return one.code == unit.code; });
  if (known != units.end()) std::rotate(units.begin(), known, known + 1);
  else if (units.empty()) units.push_back(std::move(unit));
  else return false;
  return true;
}

/// Converts an answer to the item's type: an address or a code's display to a text, a code or a
/// text to an option.
std::optional<Answer> as_item_has_it(const Item& item, const Answer& answer) {
  const auto* uri = std::get_if<Uri>(&answer);
  const auto* text = std::get_if<std::string>(&answer);
  if (uri && (item.type == ItemType::string || item.type == ItemType::text)) return uri->text;
  if (text && item.type == ItemType::url) return Uri{*text};
  const auto* code = coding_of(answer);
  if (code && (item.type == ItemType::string || item.type == ItemType::text) &&
      !code->display.empty())
    return code->display;
  if (!text) return std::nullopt;
  const auto named = [&](const AnswerOption& option) {
    const auto* coding = coding_of(option.value);
    return coding && (coding->code == *text || coding->display == *text);
  };
  const auto found = std::find_if(item.options.begin(), item.options.end(), named);
  if (found == item.options.end() || std::any_of(found + 1, item.options.end(), named))
    return std::nullopt;
  return found->value;
}

/// The initial answers of the form, if they are valid for this item.
void read_initial(Item& item, const ItemSource& source, FileFaults& faults) {
  const auto& list = source.json->array_at("initial");
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (takes_unit(item, list[i])) continue;
    auto value = read_fhir_value(list[i], "value");
    if (value.answer) item.entry.initial.push_back(*value.answer);
    if (value.answer && !fault_of(item, item.entry.initial)) continue;
    if (auto meant = value.answer ? as_item_has_it(item, *value.answer) : std::nullopt) {
      item.entry.initial.back() = std::move(*meant);
      if (!fault_of(item, item.entry.initial)) continue;
    }
    faults.unusable(source.place + ".initial[" + std::to_string(i) + ']',
                    "is not a valid answer to the item", loss::initial);
    if (value.answer) item.entry.initial.pop_back();
  }
}

void check_flags(const ItemSource& source, FileFaults& faults) {
  for (const auto* name : {"required", "repeats", "readOnly"}) {
    const auto* flag = source.json->find(name);
    if (flag && !flag->is_boolean())
      faults.unusable(source.place + '.' + name, "is not true or false");
  }
}

/// The location of an unknown modifierExtension of an item or one of its parts.
std::optional<std::string> place_of_modifier(const ItemSource& source) {
  if (!unknown_modifiers(*source.json).empty()) return source.place + ".modifierExtension";
  for (const auto* part : {"enableWhen", "answerOption", "initial"}) {
    const auto& list = source.json->array_at(part);
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (!unknown_modifiers(list[i]).empty())
        return source.place + '.' + part + '[' + std::to_string(i) + "].modifierExtension";
    }
  }
  return std::nullopt;
}

/// An item whose meaning may be changed is not asked, nor are its descendants; a display item is
/// not shown.
void leave_out(Item& item, const std::string& place, FileFaults& faults) {
  const bool is_words = item.type == ItemType::display;
  faults.unusable(place,
                  std::string("changes what the item means in a way that is not known here; ") +
                      (is_words ? "it is not shown" : "the item cannot be asked"),
                  loss::item_type);
  if (is_words) item.hidden = true;
  else item.type = ItemType::unsupported;
}

/// On the pictures of an aid, each code is the id of its part.
void put_on_pictures(Item& item) {
  if (item.control != ItemControl::body_map) return;
  for (auto& option : item.options) {
    if (!option.exclusive && coding_of(option.value)) option.region = code_of(option.value);
  }
}

bool has_answers_to_choose(ItemType type) {
  return type != ItemType::group && type != ItemType::display && type != ItemType::boolean;
}

}  // namespace

Item read_item(const ItemSource& source, ValueSets& value_sets, FileFaults& faults) {
  const auto& json = *source.json;
  Item item{.link_id = json.string_at("linkId"), .type = read_type(source, faults)};
  read_item_text(item, source, faults);
  item.show.prefix = read_text(json, "prefix");
  item.required = json.is_true_at("required");
  item.repeats = json.is_true_at("repeats");
  item.read_only = json.is_true_at("readOnly");
  check_flags(source, faults);
  item.limits.max_length = read_max_length(source, faults);
  if (has_answers_to_choose(item.type)) read_answer_options(item, source, value_sets, faults);
  read_item_extensions(item, source, faults);
  put_on_pictures(item);
  read_units_of_value_set(item, source, value_sets, faults);
  read_initial(item, source, faults);
  if (const auto place = place_of_modifier(source)) leave_out(item, *place, faults);
  return item;
}

}  // namespace kiosk

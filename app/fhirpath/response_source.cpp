#include "app/fhirpath/response_source.h"

#include <array>

#include "app/domain/chosen_option.h"
#include "app/values/expects.h"

namespace kiosk::fhirpath {
namespace {

constexpr std::uint32_t parts = 16;  // in `second`: an answer's index, and the part of it

constexpr std::array<std::string_view, 1> root_names{"item"};
constexpr std::array<std::string_view, 4> item_names{"linkId", "text", "answer", "item"};
constexpr std::array<std::string_view, 2> answer_names{"value", "item"};
constexpr std::array<std::string_view, 8> value_names{
    "extension", "value", "unit", "system", "code", "display", "reference", "contentType"};
constexpr std::array<std::string_view, 2> extension_names{"url", "value"};

/// FHIR's name of an answer's type.
struct TypeNamer {
  ItemType type;

  std::string_view operator()(bool) const { return "boolean"; }
  std::string_view operator()(std::int64_t) const {
    return type == ItemType::decimal ? "decimal" : "integer";
  }
  std::string_view operator()(const Decimal&) const { return "decimal"; }
  std::string_view operator()(const Date&) const {
    return type == ItemType::date_time ? "dateTime" : "date";
  }
  std::string_view operator()(const DateTime&) const { return "dateTime"; }
  std::string_view operator()(const Time&) const { return "time"; }
  std::string_view operator()(const std::string&) const { return "string"; }
  std::string_view operator()(const Uri&) const { return "uri"; }
  std::string_view operator()(const Coding&) const { return "Coding"; }
  std::string_view operator()(const Quantity&) const { return "Quantity"; }
  std::string_view operator()(const Reference&) const { return "Reference"; }
  std::string_view operator()(const Attachment&) const { return "Attachment"; }
};

Scalar moment_scalar(std::string_view text, MomentKind kind) {
  const auto moment = moment_of(text, kind);
  return moment ? Scalar(*moment) : Scalar{};
}

Scalar number_scalar(std::string_view digits) {
  const auto number = number_of(digits);
  return number ? Scalar(*number) : Scalar{};
}

/// An answer as a scalar; monostate for one that has parts.
struct ScalarOfAnswer {
  std::string_view type;

  Scalar operator()(bool truth) const { return truth; }
  Scalar operator()(std::int64_t number) const { return number; }
  Scalar operator()(const Decimal& decimal) const { return number_scalar(decimal.digits); }
  Scalar operator()(const Date& date) const {
    return moment_scalar(date.text, type == "date" ? MomentKind::date : MomentKind::date_time);
  }
  Scalar operator()(const DateTime& moment) const {
    return moment_scalar(moment.text, MomentKind::date_time);
  }
  Scalar operator()(const Time& time) const { return moment_scalar(time.text, MomentKind::time); }
  Scalar operator()(const std::string& text) const { return std::string_view(text); }
  Scalar operator()(const Uri& uri) const { return std::string_view(uri.text); }
  Scalar operator()(const Coding&) const { return {}; }
  Scalar operator()(const Quantity&) const { return {}; }
  Scalar operator()(const Reference&) const { return {}; }
  Scalar operator()(const Attachment&) const { return {}; }
};

/// Whether a name asks for the value of that type: "value", or "valueString" for a string.
bool asks_for_value(std::string_view name, std::string_view type) {
  if (!name.starts_with("value")) return false;
  const auto suffix = name.substr(5);
  if (suffix.empty()) return true;
  const char first =
      type.front() >= 'a' ? static_cast<char>(type.front() - ('a' - 'A')) : type.front();
  return suffix.front() == first && suffix.substr(1) == type.substr(1);
}

}  // namespace

ResponseSource::Part ResponseSource::part_of(const Node& node) {
  return static_cast<Part>(node.second % parts);
}

std::size_t ResponseSource::answer_index(const Node& node) { return node.second / parts; }

Node ResponseSource::make(Part part, NodeIndex node, std::size_t answer,
                          std::string_view type) const {
  return {.source = this,
          .place = &response_,
          .first = node,
          .second = static_cast<std::uint32_t>(answer) * parts + static_cast<std::uint32_t>(part),
          .type = type};
}

Node ResponseSource::root() const { return make(Part::root, no_node, 0, "QuestionnaireResponse"); }

Node ResponseSource::item(NodeIndex node) const {
  KIOSK_EXPECTS(node < response_.items.size());
  KIOSK_EXPECTS(response_.items[node].item < form_.items.size());
  return make(Part::item, node, 0, "QuestionnaireResponse.item");
}

Node ResponseSource::value_node(NodeIndex node, std::size_t answer) const {
  const auto& entry = response_.items[node];
  return make(Part::value, node, answer,
              std::visit(TypeNamer{form_.items[entry.item].type}, entry.answers[answer]));
}

ItemIndex ResponseSource::item_of(const Node& node) const {
  return part_of(node) == Part::root ? no_item : response_.items[node.first].item;
}

const Answer* ResponseSource::answer_of(const Node& node) const {
  const auto part = part_of(node);
  if (part != Part::answer && part != Part::value) return nullptr;
  return &response_.items[node.first].answers[answer_index(node)];
}

bool ResponseSource::has_content(NodeIndex node, std::size_t& looked_at) const {
  const auto& entry = response_.items[node];
  ++looked_at;
  if (!entry.enabled) return false;
  if (form_.items[entry.item].is_question()) return !entry.answers.empty();
  for (auto n = node + 1; n < response_.items.size() && response_.items[n].parent != no_node &&
                          response_.items[n].parent >= node;
       ++n) {
    ++looked_at;
    if (response_.items[n].parent == node && has_content(n, looked_at)) return true;
  }
  return false;
}

std::size_t ResponseSource::add_items(NodeIndex parent, std::size_t answer,
                                      std::vector<Node>& into) const {
  const bool at_top = parent == no_node;
  std::size_t looked_at = 0;
  for (auto n = at_top ? NodeIndex{0} : parent + 1; n < response_.items.size(); ++n) {
    const auto above = response_.items[n].parent;
    if (!at_top && (above == no_node || above < parent)) break;
    ++looked_at;
    if (above == parent && response_.items[n].of_answer == answer && has_content(n, looked_at))
      into.push_back(item(n));
  }
  return looked_at;
}

std::size_t ResponseSource::add_item_children(const Node& parent, std::string_view name,
                                              std::vector<Node>& into) const {
  const auto& entry = response_.items[parent.first];
  const auto& model = form_.items[entry.item];
  if (name == "linkId") into.push_back(make(Part::link_id, parent.first, 0, "string"));
  if (name == "text" && !model.text.empty())
    into.push_back(make(Part::text, parent.first, 0, "string"));
  if (name == "item" && !model.is_question()) return add_items(parent.first, 0, into);
  if (name != "answer" || !model.is_question() || !entry.enabled) return 1;
  for (std::size_t i = 0; i < entry.answers.size(); ++i)
    into.push_back(make(Part::answer, parent.first, i, "QuestionnaireResponse.item.answer"));
  return entry.answers.size();
}

std::size_t ResponseSource::add_answer_children(const Node& parent, std::string_view name,
                                                std::vector<Node>& into) const {
  if (name == "item") return add_items(parent.first, answer_index(parent), into);
  const auto value = value_node(parent.first, answer_index(parent));
  if (asks_for_value(name, value.type)) into.push_back(value);
  return 1;
}

void ResponseSource::add_value_children(const Node& parent, std::string_view name,
                                        std::vector<Node>& into) const {
  const auto& answer = *answer_of(parent);
  if (name == "extension" && weighted_option(parent))
    into.push_back(make(Part::extension, parent.first, answer_index(parent), "Extension"));
  const auto add = [&](Part part, std::string_view type, bool there) {
    if (there) into.push_back(make(part, parent.first, answer_index(parent), type));
  };
  if (const auto* coding = std::get_if<Coding>(&answer)) {
    if (name == "system") add(Part::system, "uri", !coding->system.empty());
    if (name == "code") add(Part::code, "code", !coding->code.empty());
    if (name == "display") add(Part::display, "string", !coding->display.empty());
  } else if (const auto* quantity = std::get_if<Quantity>(&answer)) {
    add(Part::amount, "decimal", name == "value");
    add(Part::unit, "string", name == "unit" && !quantity->unit.empty());
    add(Part::system, "uri", name == "system" && !quantity->system.empty());
    add(Part::code, "code", name == "code" && !quantity->code.empty());
  } else if (const auto* reference = std::get_if<Reference>(&answer)) {
    if (name == "reference") add(Part::reference, "string", !reference->reference.empty());
    if (name == "display") add(Part::display, "string", !reference->display.empty());
  } else if (const auto* file = std::get_if<Attachment>(&answer)) {
    if (name == "contentType") add(Part::content_type, "code", !file->content_type.empty());
  }
}

std::size_t ResponseSource::children(const Node& parent, std::string_view name,
                                     std::vector<Node>& into) const {
  switch (part_of(parent)) {
    case Part::root: return name == "item" ? add_items(no_node, 0, into) : 1;
    case Part::item: return add_item_children(parent, name, into);
    case Part::answer: return add_answer_children(parent, name, into);
    case Part::value: add_value_children(parent, name, into); return 1;
    case Part::extension:
      if (name == "url")
        into.push_back(make(Part::extension_url, parent.first, answer_index(parent), "uri"));
      if (asks_for_value(name, "decimal"))
        into.push_back(make(Part::extension_value, parent.first, answer_index(parent), "decimal"));
      return 1;
    default: return 1;
  }
}

std::size_t ResponseSource::members(const Node& parent, std::vector<Member>& into) const {
  std::vector<Node> found;
  std::size_t looked_at = 0;
  const auto add_all = [&](const auto& names) {
    for (const auto name : names) {
      found.clear();
      looked_at += children(parent, name, found);
      for (const auto& node : found) into.push_back({.name = name, .node = node});
    }
  };
  switch (part_of(parent)) {
    case Part::root: add_all(root_names); break;
    case Part::item: add_all(item_names); break;
    case Part::answer: add_all(answer_names); break;
    case Part::value: add_all(value_names); break;
    case Part::extension: add_all(extension_names); break;
    default: break;
  }
  return looked_at;
}

/// The chosen option of an answer, if the form gives it a weight: a receiver that copies the option
/// reads the weight in the answer.
const AnswerOption* ResponseSource::weighted_option(const Node& node) const {
  const auto& entry = response_.items[node.first];
  const auto* option = chosen_option(form_.items[entry.item], entry.answers[answer_index(node)]);
  return option && !option->weight.empty() ? option : nullptr;
}

std::string_view ResponseSource::text_of_part(const Node& node) const {
  const auto& entry = response_.items[node.first];
  if (part_of(node) == Part::link_id) return form_.items[entry.item].link_id;
  if (part_of(node) == Part::text) return form_.items[entry.item].text.original;
  const auto& answer = entry.answers[answer_index(node)];
  const auto* coding = std::get_if<Coding>(&answer);
  const auto* quantity = std::get_if<Quantity>(&answer);
  if (const auto* reference = std::get_if<Reference>(&answer))
    return part_of(node) == Part::display ? reference->display : reference->reference;
  if (const auto* file = std::get_if<Attachment>(&answer)) return file->content_type;
  switch (part_of(node)) {
    case Part::system: return coding ? coding->system : quantity->system;
    case Part::code: return coding ? coding->code : quantity->code;
    case Part::display: return coding->display;
    default: return quantity->unit;
  }
}

Scalar ResponseSource::value(const Node& node) const {
  switch (part_of(node)) {
    case Part::root:
    case Part::item:
    case Part::answer:
    case Part::extension: return {};
    case Part::extension_value: return number_scalar(weighted_option(node)->weight);
    case Part::extension_url: return std::string_view(weighted_option(node)->weight_url);
    case Part::value: return std::visit(ScalarOfAnswer{node.type}, *answer_of(node));
    case Part::amount:
      return number_scalar(
          std::get<Quantity>(response_.items[node.first].answers[answer_index(node)]).value.digits);
    default: return text_of_part(node);
  }
}

}  // namespace kiosk::fhirpath

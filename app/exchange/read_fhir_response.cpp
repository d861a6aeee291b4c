#include "app/domain/enablement.h"
#include "app/domain/unsettled_response.h"

#include <algorithm>

#include "app/exchange/answer_json.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

/// Occurrences of one group, at most. Each makes the response grow by a whole group, and no form asks that often.
constexpr std::uint32_t most_occurrences = 500;

constexpr std::string_view absent_reason = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

bool is_declined(const Json& item) {
  const auto& extensions = item.array_at("extension");
  return std::any_of(extensions.begin(), extensions.end(), [](const Json& extension) {
    return extension.string_at("url") == absent_reason && extension.string_at("valueCode") == "asked-declined";
  });
}

/// A list of items and where it stands.
struct ItemList {
  const std::vector<Json>& items;
  std::string place{};
};

class ResponseReader {
 public:
  explicit ResponseReader(const Questionnaire& form) : form_(form), response_(blank_response(form)) {
    forget_answers(0, static_cast<NodeIndex>(response_.items.size()));
    places_.resize(response_.items.size());
  }

  void read(const Json& root) {
    read_items({{root.array_at("item"), "item"}}, no_node);
    settle_enablement(response_, form_);
  }

  ResponseReading take() && { return {.response = std::move(response_), .faults = std::move(faults_), .notes = std::move(notes_), .places = std::move(places_)}; }

 private:
  /// What is read says itself what was answered; the form's initial values have no part in it.
  void forget_answers(NodeIndex first, NodeIndex end) {
    for (auto n = first; n < end; ++n) response_.items[n].answers.clear();
  }

  /// Reads the items beneath one node; those of a question may be spread over its answers.
  void read_items(const std::vector<ItemList>& lists, NodeIndex parent) {
    std::map<ItemIndex, std::uint32_t> seen;
    for (const auto& list : lists) {
      note_disorder(list, parent == no_node ? no_item : response_.items[parent].item);
      for (std::size_t i = 0; i < list.items.size(); ++i) {
        read_item(list.items[i], list.place + '[' + std::to_string(i) + ']', parent, seen);
      }
    }
  }

  void read_item(const Json& json, const std::string& place, NodeIndex parent, std::map<ItemIndex, std::uint32_t>& seen) {
    const auto& link_id = json.string_at("linkId");
    const auto index = item_beneath(parent == no_node ? no_item : response_.items[parent].item, link_id);
    if (index == no_item) return add_fault(link_id, FaultCode::unknown_link_id, place);
    const auto node = occurrence_node(index, parent, seen[index]++);
    if (!node) return add_fault(link_id, FaultCode::max_count, place);
    places_[*node] = place;
    note_text(json, place, *node);
    if (form_.items[index].is_question() || is_unaskable(form_.items[index])) read_answers(json, place, *node);
    else if (json.find("answer")) return refuse_answers(json, place, *node);
    read_items(lists_beneath(json, place, form_.items[index]), *node);
  }

  /// The item of that linkId beneath another. A form may have one linkId in several places against the rules; the place tells them apart.
  ItemIndex item_beneath(ItemIndex parent, const std::string& link_id) const {
    if (link_id.empty()) return no_item;
    const auto first = form_.find(link_id);
    if (first == no_item || form_.items[first].parent == parent) return first;
    const auto end = parent == no_item ? static_cast<ItemIndex>(form_.items.size()) : form_.items[parent].end;
    for (auto i = parent == no_item ? 0 : parent + 1; i < end; i = form_.items[i].end) {
      if (form_.items[i].link_id == link_id) return i;
    }
    return no_item;
  }

  static bool is_unaskable(const Item& item) { return item.type == ItemType::unsupported; }

  /// Groups and displays have no answers; what is given there cannot be told apart from a mistake, and is not read.
  void refuse_answers(const Json& json, const std::string& place, NodeIndex node) {
    const auto& item = form_.items[response_.items[node].item];
    add_fault(node, item.type == ItemType::group ? FaultCode::group_answer : FaultCode::display_answer, place + ".answer");
    read_items({{json.array_at("item"), place + ".item"}}, node);
  }

  /// HL7's validator wants items in the form's order, all occurrences of one item together, and texts as the form has them.
  void note_disorder(const ItemList& list, ItemIndex parent) {
    ItemIndex last = 0;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const auto index = item_beneath(parent, list.items[i].string_at("linkId"));
      if (index == no_item) continue;
      if (index < last) notes_.push_back({form_.items[index].link_id, FaultCode::item_order, list.place + '[' + std::to_string(i) + ']'});
      last = std::max(last, index);
    }
  }

  void note_text(const Json& json, const std::string& place, NodeIndex node) {
    const auto& text = json.string_at("text");
    const auto& item = form_.items[response_.items[node].item];
    if (!text.empty() && (item.text_is_made || text != item.text.original)) notes_.push_back({occurrence_name(response_, form_, node), FaultCode::item_text, place + ".text"});
  }

  /// The node for the next occurrence of an item, made where the group repeats; nothing if it may not occur again.
  std::optional<NodeIndex> occurrence_node(ItemIndex index, NodeIndex parent, std::uint32_t occurrence) {
    const auto& item = form_.items[index];
    const bool repeats = item.type == ItemType::group && item.repeats;
    const auto most = repeats ? std::min<std::size_t>(item.max_occurs.value_or(most_occurrences), most_occurrences) : 1;
    if (occurrence >= most) return std::nullopt;
    const auto first = first_beneath(index, parent);
    if (occurrence == 0) return first;
    const auto added = add_unsettled_occurrence(response_, form_, first);
    const auto end = subtree_end(response_, added);
    forget_answers(added, end);
    places_.insert(places_.begin() + added, end - added, std::string{});
    return added;
  }

  NodeIndex first_beneath(ItemIndex index, NodeIndex parent) const {
    if (!form_.has_repeating_groups) return index;
    auto node = parent == no_node ? 0 : parent + 1;
    while (response_.items[node].item != index || response_.items[node].parent != parent) ++node;
    return node;
  }

  static std::vector<ItemList> lists_beneath(const Json& json, const std::string& place, const Item& item) {
    std::vector<ItemList> lists{{json.array_at("item"), place + ".item"}};
    if (item.type == ItemType::group) return lists;
    const auto& answers = json.array_at("answer");
    for (std::size_t i = 0; i < answers.size(); ++i) {
      lists.push_back({answers[i].array_at("item"), place + ".answer[" + std::to_string(i) + "].item"});
    }
    return lists;
  }

  void read_answers(const Json& json, const std::string& place, NodeIndex node) {
    auto& entry = response_.items[node];
    const auto& item = form_.items[entry.item];
    const auto& answers = json.array_at("answer");
    std::vector<std::string> answer_places;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      const auto value = read_fhir_value(answers[i], "value");
      auto answer_place = place + ".answer[" + std::to_string(i) + ']';
      if (!value.member.empty() && read_answer(value, answer_place, node)) answer_places.push_back(std::move(answer_place));
    }
    entry.declined = entry.answers.empty() && item.is_question() && is_declined(json);
    for (const auto& fault : faults_of(item, entry.answers)) {
      add_fault(node, fault.code, fault.answer == ValueFault::all_answers ? place + ".answer" : answer_places[fault.answer]);
    }
  }

  /// An answer of a type that fits is kept even if it is out of bounds, so that a person can see and mend it.
  bool read_answer(const FhirValue& value, const std::string& place, NodeIndex node) {
    auto& entry = response_.items[node];
    const auto answer = value.answer ? fitted(*value.answer, form_.items[entry.item]) : std::nullopt;
    if (answer) entry.answers.push_back(*answer);
    else add_fault(node, FaultCode::invalid_type, place);
    return answer.has_value();
  }

  void add_fault(NodeIndex node, FaultCode code, std::string place) {
    add_fault(occurrence_name(response_, form_, node), code, std::move(place));
  }
  void add_fault(std::string link_id, FaultCode code, std::string place) {
    faults_.push_back({.link_id = std::move(link_id), .code = code, .place = std::move(place)});
  }

  const Questionnaire& form_;
  Response response_;
  std::vector<ResponseFault> faults_{};
  std::vector<ResponseFault> notes_{};
  std::vector<std::string> places_{};
};

}  // namespace

ResponseReading read_fhir_response(std::string_view json, const Questionnaire& form) {
  const auto reading = read_json(json);
  if (!reading.fault.empty()) return {.unusable = reading.place + ": " + reading.fault};
  if (reading.value.string_at("resourceType") != "QuestionnaireResponse") return {.unusable = "1:1: is not a FHIR QuestionnaireResponse"};
  ResponseReader reader(form);
  reader.read(reading.value);
  return std::move(reader).take();
}

}  // namespace kiosk

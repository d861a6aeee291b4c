#include "app/domain/enablement.h"

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
  }

  void read(const Json& root) {
    read_items({{root.array_at("item"), "item"}}, no_node);
    settle_enablement(response_, form_);
  }

  ResponseReading take() && { return {.response = std::move(response_), .faults = std::move(faults_)}; }

 private:
  /// What is read says itself what was answered; the form's initial values have no part in it.
  void forget_answers(NodeIndex first, NodeIndex end) {
    for (auto n = first; n < end; ++n) response_.items[n].answers.clear();
  }

  /// Reads the items beneath one node; those of a question may be spread over its answers.
  void read_items(const std::vector<ItemList>& lists, NodeIndex parent) {
    std::map<ItemIndex, std::uint32_t> seen;
    for (const auto& list : lists) {
      for (std::size_t i = 0; i < list.items.size(); ++i) {
        read_item(list.items[i], list.place + '[' + std::to_string(i) + ']', parent, seen);
      }
    }
  }

  void read_item(const Json& json, const std::string& place, NodeIndex parent, std::map<ItemIndex, std::uint32_t>& seen) {
    const auto& link_id = json.string_at("linkId");
    const auto index = link_id.empty() ? no_item : form_.find(link_id);
    const auto expected = parent == no_node ? no_item : response_.items[parent].item;
    if (index == no_item || form_.items[index].parent != expected) return add_fault(link_id, FaultCode::unknown_link_id, place);
    const auto node = occurrence_node(index, parent, seen[index]++);
    if (!node) return add_fault(link_id, FaultCode::max_count, place);
    read_answers(json, place, *node);
    read_items(lists_beneath(json, place), *node);
  }

  /// The node for the next occurrence of an item, made where the group repeats; nothing if it may not occur again.
  std::optional<NodeIndex> occurrence_node(ItemIndex index, NodeIndex parent, std::uint32_t occurrence) {
    const auto& item = form_.items[index];
    const bool repeats = item.type == ItemType::group && item.repeats;
    const auto most = repeats ? std::min<std::size_t>(item.max_occurs.value_or(most_occurrences), most_occurrences) : 1;
    if (occurrence >= most) return std::nullopt;
    const auto first = first_beneath(index, parent);
    if (occurrence == 0) return first;
    const auto added = add_occurrence(response_, form_, first);
    forget_answers(added, subtree_end(response_, added));
    return added;
  }

  NodeIndex first_beneath(ItemIndex index, NodeIndex parent) const {
    if (!form_.has_repeating_groups) return index;
    auto node = parent == no_node ? 0 : parent + 1;
    while (response_.items[node].item != index || response_.items[node].parent != parent) ++node;
    return node;
  }

  static std::vector<ItemList> lists_beneath(const Json& json, const std::string& place) {
    std::vector<ItemList> lists{{json.array_at("item"), place + ".item"}};
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
    const auto faults_before = faults_.size();
    for (std::size_t i = 0; i < answers.size(); ++i) {
      const auto value = read_fhir_value(answers[i], "value");
      if (!value.member.empty()) read_answer(value, place + ".answer[" + std::to_string(i) + ']', node);
    }
    entry.declined = entry.answers.empty() && item.is_question() && is_declined(json);
    if (entry.answers.empty() || faults_.size() > faults_before) return;
    // Each answer is valid by itself; they may still be too many, or exclude one another.
    if (const auto fault = fault_of(item, entry.answers)) add_fault(node, *fault, place + ".answer");
  }

  /// An answer of a type that fits is kept even if it is out of bounds, so that a person can see and mend it.
  void read_answer(const FhirValue& value, std::string place, NodeIndex node) {
    auto& entry = response_.items[node];
    const auto& item = form_.items[entry.item];
    const auto answer = value.answer ? fitted(*value.answer, item) : std::nullopt;
    if (!answer) return add_fault(node, FaultCode::invalid_type, std::move(place));
    entry.answers.push_back(*answer);
    if (const auto fault = fault_of(item, {&*answer, 1})) add_fault(node, *fault, std::move(place));
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

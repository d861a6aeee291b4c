#include <algorithm>

#include "app/domain/calculation.h"
#include "app/domain/enablement.h"
#include "app/domain/occurrence.h"
#include "app/domain/set_answers.h"
#include "app/exchange/answer_json.h"
#include "app/exchange/fhir_response.h"

namespace kiosk {
namespace {

constexpr std::string_view absent_reason =
    "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

bool is_declined(const Json& item) {
  const auto& extensions = item.array_at("extension");
  return std::any_of(extensions.begin(), extensions.end(), [](const Json& extension) {
    return extension.string_at("url") == absent_reason &&
           extension.string_at("valueCode") == "asked-declined";
  });
}

/// A list of items, its path, and the answer of its question in which it is nested.
struct ItemList {
  const std::vector<Json>& items;
  std::string place{};
  std::uint32_t of_answer = 0;
};

/// The next occurrence of an item in each answer.
using Seen = std::map<std::pair<ItemIndex, std::uint32_t>, std::uint32_t>;

class ResponseReader {
 public:
  explicit ResponseReader(const Questionnaire& form)
      : form_(form), response_(blank_response(form)) {
    forget_all();
    places_.resize(response_.items.size());
  }

  void read(const Json& root) {
    read_items({{root.array_at("item"), "item"}}, no_node);
    settle_enablement(response_, form_);
    work_out_parts(response_, form_);
    check_worked_out();
  }

  ResponseReading take() && {
    return {.response = std::move(response_),
            .faults = std::move(faults_),
            .notes = std::move(notes_),
            .places = std::move(places_)};
  }

 private:
  /// A response that is read states all answers itself; the form's initial values are cleared.
  void forget_all() {
    for (NodeIndex top = 0; top < response_.items.size(); top = subtree_end(response_, top))
      forget_answers(response_, form_, top);
  }

  /// Reads the items nested in one node; those of a question may be spread over its answers.
  void read_items(const std::vector<ItemList>& lists, NodeIndex parent) {
    Seen seen;
    for (const auto& list : lists) {
      note_disorder(list, parent == no_node ? no_item : response_.items[parent].item);
      for (std::size_t i = 0; i < list.items.size(); ++i) {
        read_item(list.items[i], list.place + '[' + std::to_string(i) + ']', parent, list.of_answer,
                  seen);
      }
    }
  }

  void read_item(const Json& json, const std::string& place, NodeIndex parent,
                 std::uint32_t of_answer, Seen& seen) {
    const auto& link_id = json.string_at("linkId");
    const auto index =
        item_beneath(parent == no_node ? no_item : response_.items[parent].item, link_id);
    if (index == no_item) return add_fault(link_id, FaultCode::unknown_link_id, place);
    const auto node = occurrence_node(index, parent, of_answer, seen[{index, of_answer}]++);
    if (!node) return add_fault(link_id, FaultCode::max_count, place);
    places_[*node] = place;
    note_text(json, place, *node);
    if (form_.items[index].is_question()) return read_question(json, place, *node);
    if (json.find("answer")) return refuse_answers(json, place, *node);
    read_items({{json.array_at("item"), place + ".item"}}, *node);
  }

  /// The child item with that linkId. A form may have one linkId in several places against the
  /// rules; the parent distinguishes them.
  ItemIndex item_beneath(ItemIndex parent, const std::string& link_id) const {
    if (link_id.empty()) return no_item;
    const auto first = form_.find(link_id);
    if (first == no_item || form_.items[first].parent == parent) return first;
    const auto end =
        parent == no_item ? static_cast<ItemIndex>(form_.items.size()) : form_.items[parent].end;
    for (auto i = parent == no_item ? 0 : parent + 1; i < end; i = form_.items[i].end) {
      if (form_.items[i].link_id == link_id) return i;
    }
    return no_item;
  }

  /// Groups and displays have no answers; a given answer is probably a mistake, and is not read.
  void refuse_answers(const Json& json, const std::string& place, NodeIndex node) {
    const auto& item = form_.items[response_.items[node].item];
    add_fault(node,
              item.type == ItemType::group ? FaultCode::group_answer : FaultCode::display_answer,
              place + ".answer");
    read_items({{json.array_at("item"), place + ".item"}}, node);
  }

  /// HL7's validator requires items in the form's order, all occurrences of one item together, and
  /// the form's texts.
  void note_disorder(const ItemList& list, ItemIndex parent) {
    ItemIndex last = 0;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const auto index = item_beneath(parent, list.items[i].string_at("linkId"));
      if (index == no_item) continue;
      if (index < last)
        notes_.push_back({form_.items[index].link_id, FaultCode::item_order,
                          list.place + '[' + std::to_string(i) + ']'});
      last = std::max(last, index);
    }
  }

  void note_text(const Json& json, const std::string& place, NodeIndex node) {
    const auto& text = json.string_at("text");
    const auto& item = form_.items[response_.items[node].item];
    if (!text.empty() &&
        (item.show.text_is_made ||
         text != (item.show.text_in_form.empty() ? item.text.original : item.show.text_in_form)))
      notes_.push_back(
          {occurrence_name(response_, form_, node), FaultCode::item_text, place + ".text"});
  }

  /// The node for the next occurrence of an item, added if the group repeats; nullopt if it must
  /// not occur again.
  std::optional<NodeIndex> occurrence_node(ItemIndex index, NodeIndex parent,
                                           std::uint32_t of_answer, std::uint32_t occurrence) {
    const auto& item = form_.items[index];
    const bool repeats = item.type == ItemType::group && item.repeats;
    const auto most =
        repeats ? std::min(item.limits.max_occurs.value_or(most_repetitions), most_repetitions) : 1;
    if (occurrence >= most) return std::nullopt;
    const auto first = first_beneath(index, parent, of_answer);
    if (occurrence == 0) return first;
    const auto added = insert_occurrence(response_, form_, first);
    forget_answers(response_, form_, added);
    places_.insert(places_.begin() + added, response_.items.size() - places_.size(), std::string{});
    return added;
  }

  NodeIndex first_beneath(ItemIndex index, NodeIndex parent, std::uint32_t of_answer) const {
    if (!form_.has_repetitions) return index;
    auto node = parent == no_node ? 0 : parent + 1;
    const auto is_it = [&](const ResponseItem& entry) {
      return entry.item == index && entry.parent == parent && entry.of_answer == of_answer;
    };
    while (!is_it(response_.items[node])) ++node;
    return node;
  }

  /// Reads a question's answers, then the items nested in them: about each, or about all together
  /// if the question does not ask per answer.
  void read_question(const Json& json, const std::string& place, NodeIndex node) {
    const auto& item = form_.items[response_.items[node].item];
    const auto& answers = json.array_at("answer");
    std::vector<Answer> given;
    std::vector<std::string> answer_places;
    std::vector<ItemList> lists{{json.array_at("item"), place + ".item"}};
    for (std::size_t i = 0; i < answers.size(); ++i) {
      auto answer_place = place + ".answer[" + std::to_string(i) + ']';
      auto answer = read_answer(answers[i], answer_place, node);
      const bool one_too_many = item.asks_per_answer && given.size() == most_repetitions;
      if (answer && one_too_many) add_fault(node, FaultCode::max_count, answer_place);
      const bool kept = answer && !one_too_many;
      // An item nested in an invalid answer has no place.
      if (kept || !item.asks_per_answer) {
        lists.push_back({answers[i].array_at("item"), answer_place + ".item",
                         static_cast<std::uint32_t>(item.asks_per_answer ? given.size() : 0)});
      }
      if (!kept) continue;
      given.push_back(std::move(*answer));
      answer_places.push_back(std::move(answer_place));
    }
    take_answers(node, std::move(given), is_declined(json));
    if (item.expressions.parts.empty()) check_answers(node, answer_places);
    else waiting_.emplace(place, std::move(answer_places));
    read_items(lists, node);
  }

  void check_answers(NodeIndex node, const std::vector<std::string>& answer_places) {
    const auto& entry = response_.items[node];
    for (const auto& fault : faults_of(effective_item(entry, form_), entry.answers)) {
      add_fault(node, fault.code,
                fault.answer == ValueFault::all_answers ? places_[node] + ".answer"
                                                        : answer_places[fault.answer]);
    }
  }

  /// The limits of an answer may depend on others, so that they are known only when all answers
  /// have been read.
  void check_worked_out() {
    if (waiting_.empty()) return;
    for (NodeIndex n = 0; n < response_.items.size(); ++n) {
      if (const auto found = waiting_.find(places_[n]); found != waiting_.end())
        check_answers(n, found->second);
    }
  }

  /// Each answer has its own nested occurrences if the question asks about each.
  void take_answers(NodeIndex node, std::vector<Answer> answers, bool declined) {
    const auto end = subtree_end(response_, node);
    set_answers(response_, form_, node, std::move(answers));
    response_.items[node].declined = declined && response_.items[node].answers.empty();
    for (auto n = node + 1; is_in_subtree(response_, n, node); ++n) {
      if (response_.items[n].parent == node) forget_answers(response_, form_, n);
    }
    places_.insert(places_.begin() + end, response_.items.size() - places_.size(), std::string{});
  }

  /// An answer of a fitting type is kept even if it is out of bounds, so that a person can see and
  /// correct it.
  std::optional<Answer> read_answer(const Json& json, const std::string& place, NodeIndex node) {
    const auto value = read_fhir_value(json, "value");
    if (value.member.empty()) return std::nullopt;
    auto answer = value.answer ? fitted(*value.answer, form_.items[response_.items[node].item])
                               : std::nullopt;
    if (!answer) add_fault(node, FaultCode::invalid_type, place);
    return answer;
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
  std::map<std::string, std::vector<std::string>>
      waiting_{};  ///< paths of questions and of their answers, for `check_worked_out`
};

}  // namespace

ResponseReading read_fhir_response(std::string_view json, const Questionnaire& form) {
  const auto reading = read_json(json);
  if (auto why = why_unusable(reading); !why.empty()) return {.unusable = std::move(why)};
  if (reading.value.string_at("resourceType") != "QuestionnaireResponse")
    return {.unusable = "1:1: is not a FHIR QuestionnaireResponse"};
  ResponseReader reader(form);
  reader.read(reading.value);
  auto result = std::move(reader).take();
  const auto& named = reading.value.string_at("questionnaire");
  const auto bar = std::min(named.find('|'), named.size());
  const auto version = named.substr(std::min(bar + 1, named.size()));
  if (bar > 0 && !form.url.empty() && named.substr(0, bar) != form.url) result.another_form = named;
  else if (!version.empty() && !form.version.empty() && version != form.version)
    result.another_version = named;
  return result;
}

}  // namespace kiosk

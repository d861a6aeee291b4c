#include "app/extraction/sdc.h"

namespace kiosk::sdc {

Extraction::Extraction(const Json& questionnaire, const Json& response,
                       std::function<std::string()> new_id, std::string now)
    : questionnaire_(questionnaire),
      response_(response),
      new_id_(std::move(new_id)),
      now_(std::move(now)) {}

Place Extraction::root() const {
  return {.defined = questionnaire_, .answered = response_, .node = source_.root(response_)};
}

Variables Extraction::variables() const {
  return {{"resource", {source_.root(response_)}},
          {"questionnaire", {source_.root(questionnaire_)}}};
}

void Extraction::for_each_item(const Place& place,
                               const std::function<void(const Place&)>& each) const {
  for_each_item_of(place, place.answered, each);
  for (const auto& answer : place.answered.array_at("answer"))
    for_each_item_of(place, answer, each);
}

void Extraction::for_each_item_of(const Place& place, const Json& owner,
                                  const std::function<void(const Place&)>& each) const {
  const auto& items = place.defined.array_at("item");
  for (std::size_t i = 0; i < items.size(); ++i) {
    const auto at = (place.at.empty() ? "" : place.at + '.') + "item[" + std::to_string(i) + ']';
    for (const auto& item : owner.array_at("item")) {
      if (item.string_at("linkId") == items[i].string_at("linkId"))
        each({.defined = items[i],
              .answered = item,
              .node = source_.root(item, "QuestionnaireResponse.item"),
              .at = at});
    }
  }
}

void Extraction::allocate_ids(const Place& place, Variables& variables) {
  for (const auto& extension : place.defined.array_at("extension")) {
    if (extension.string_at("url") != extensions + "extractAllocateId") continue;
    const auto& name = extension.string_at("valueString");
    auto& id = allocated_[{&place.answered, name}];
    if (id.empty()) id = new_id_();
    variables[name] = {fhirpath::Value{id}};
  }
}

void Extraction::report(const Place& place, const std::string& what) {
  if (!what.empty()) faults_.push_back({place.at, what});
}

Json transaction_entry(Json resource, const std::string& address,
                       const std::vector<std::pair<std::string, std::string>>& conditions) {
  const auto type = resource.string_at("resourceType");
  const auto id = resource.string_at("id");
  auto request = json_object();
  request.add("method", json_string(id.empty() ? "POST" : "PUT"));
  request.add("url", json_string(id.empty() ? type : type + '/' + id));
  for (const auto& [member, text] : conditions) {
    if (!text.empty()) request.add(member, json_string(text));
  }
  auto entry = json_object();
  if (!address.empty()) entry.add("fullUrl", json_string(address));
  entry.add("resource", std::move(resource));
  entry.add("request", std::move(request));
  return entry;
}

}  // namespace kiosk::sdc

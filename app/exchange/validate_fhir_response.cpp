#include "app/exchange/validate_fhir_response.h"

#include <algorithm>

#include "app/domain/question_state.h"
#include "app/json/fhir_value.h"

namespace kiosk {
namespace {

/// Collects the findings about one response.
class Validation {
 public:
  Validation(const Json& root, const Questionnaire& form, ResponseReading reading)
      : root_(root), form_(form), reading_(std::move(reading)) {}

  std::vector<ResponseFinding> take() && {
    check_form();
    for (const auto* list : {&reading_.faults, &reading_.notes}) {
      for (const auto& fault : *list) found_.push_back({.fault = fault});
    }
    for (NodeIndex n = 0; n < response().items.size(); ++n) {
      check_applies(n);
      check_missing(n);
    }
    return std::move(found_);
  }

 private:
  const Response& response() const { return *reading_.response; }

  void warn(FaultCode code, std::string place) {
    found_.push_back({.fault = {.code = code, .place = std::move(place)}, .is_warning = true});
  }

  void check_form() {
    const auto& named = root_.string_at("questionnaire");
    if (!named.empty() && !form_.url.empty() && named.substr(0, named.find('|')) != form_.url)
      warn(FaultCode::wrong_form, "questionnaire");
    if (form_.status == FormStatus::draft) warn(FaultCode::form_draft, "questionnaire");
    if (form_.status == FormStatus::retired) warn(FaultCode::form_retired, "questionnaire");
    const auto& authored = root_.string_at("authored");
    if (!is_fhir_date_time(authored)) return;
    const Answer moment = DateTime{authored};
    const bool early =
        !form_.effective_from.empty() && compare(moment, DateTime{form_.effective_from}) < 0;
    const bool late =
        !form_.effective_until.empty() && compare(moment, DateTime{form_.effective_until}) > 0;
    if (early || late) warn(FaultCode::form_inactive, "authored");
  }

  void check_applies(NodeIndex node) {
    const auto& entry = response().items[node];
    if (!entry.enabled && !entry.answers.empty()) add(node, FaultCode::not_enabled, false);
  }

  void check_missing(NodeIndex node) {
    const auto& entry = response().items[node];
    const bool owner_is_there = entry.parent == no_node || !reading_.places[entry.parent].empty();
    if (!owner_is_there || has_wrong_type(node) ||
        !lacks_answer(
            question_state({.response = response(), .form = form_, .left_out = nothing_left_out},
                           node)
                .answer))
      return;
    const bool is_draft = root_.string_at("status") == "in-progress";
    add(node,
        form_.items[entry.item].required && entry.answers.empty() ? FaultCode::required
                                                                  : FaultCode::min_count,
        is_draft);
  }

  /// An answer of a wrong type was reported already; it is not missing as well.
  bool has_wrong_type(NodeIndex node) const {
    const auto answer = reading_.places[node] + ".answer[";
    return std::any_of(
        reading_.faults.begin(), reading_.faults.end(), [&](const ResponseFault& fault) {
          return fault.code == FaultCode::invalid_type && fault.place.starts_with(answer);
        });
  }

  void add(NodeIndex node, FaultCode code, bool is_warning) {
    const auto parent = response().items[node].parent;
    auto place = reading_.places[node];
    if (place.empty() && parent != no_node) place = reading_.places[parent];
    found_.push_back({.fault = {.link_id = occurrence_name(response(), form_, node),
                                .code = code,
                                .place = std::move(place)},
                      .is_warning = is_warning});
  }

  const Json& root_;
  const Questionnaire& form_;
  ResponseReading reading_;
  std::vector<ResponseFinding> found_{};
};

}  // namespace

std::size_t ResponseFindings::errors() const {
  return static_cast<std::size_t>(
      std::count_if(found.begin(), found.end(),
                    [](const ResponseFinding& finding) { return !finding.is_warning; }));
}

ResponseFindings validate_fhir_response(std::string_view json, const Questionnaire& form) {
  auto reading = read_fhir_response(json, form);
  if (!reading.response) return {.unusable = reading.unusable};
  const auto root = read_json(json).value;
  return {.found = Validation(root, form, std::move(reading)).take()};
}

}  // namespace kiosk

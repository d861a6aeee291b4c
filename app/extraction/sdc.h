// The common part of the kinds of extraction of HL7 Structured Data Capture: one walk over a form
// and its response, the ids that they share, the entries of the Bundle.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/extraction/extraction_fault.h"
#include "app/fhirpath/fhirpath.h"
#include "app/json/json.h"

namespace kiosk::sdc {

/// The beginning of the urls of its extensions.
inline const std::string extensions =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

/// Limit of the resources of one response.
inline constexpr std::size_t most_resources = 1000;

/// The names that expressions may use, without the %.
using Variables = std::map<std::string, fhirpath::Collection, std::less<>>;

/// An item of the form and its occurrence in the response; first the form and the response
/// themselves.
struct Place {
  const Json& defined;
  const Json& answered;
  fhirpath::Node node{};
  std::string at{};  ///< location in the form, "item[0].item[2]"; "" for the form itself
};

/// A form (R4) and its response while resources are extracted. Both must outlive it.
class Extraction {
 public:
  /// `new_id` returns an address for each new resource ("urn:uuid:..."); `now` is for expressions
  /// that read the time.
  Extraction(const Json& questionnaire, const Json& response, std::function<std::string()> new_id,
             std::string now);

  const Json& questionnaire() const { return questionnaire_; }
  const fhirpath::JsonSource& source() const { return source_; }
  const std::string& now() const { return now_; }
  std::string new_id() const { return new_id_(); }

  /// The form and its response.
  Place root() const;

  /// The variables that every expression knows: %resource and %questionnaire.
  Variables variables() const;

  /// Calls `each` for every occurrence of an item directly in a place or in one of its answers, in
  /// the form's order.
  void for_each_item(const Place& place, const std::function<void(const Place&)>& each) const;

  /// Adds the ids that a place allocates (SDC extractAllocateId). All kinds of extraction get the
  /// same id for an occurrence, so that their resources can refer to each other.
  void allocate_ids(const Place& place, Variables& variables);

  void report(const Place& place, const std::string& what);
  const std::vector<ExtractionFault>& faults() const { return faults_; }

 private:
  void for_each_item_of(const Place& place, const Json& owner,
                        const std::function<void(const Place&)>& each) const;

  const Json& questionnaire_;
  const Json& response_;
  std::function<std::string()> new_id_;
  std::string now_;
  fhirpath::JsonSource source_{};
  std::map<std::pair<const Json*, std::string>, std::string> allocated_{};
  std::vector<ExtractionFault> faults_{};
};

/// An entry of a transaction Bundle: the resource is updated if it has an id, else created.
/// `conditions` are members of its request (ifNoneExist ...); empty ones are left out, as is an
/// empty address.
Json transaction_entry(Json resource, const std::string& address,
                       const std::vector<std::pair<std::string, std::string>>& conditions = {});

}  // namespace kiosk::sdc

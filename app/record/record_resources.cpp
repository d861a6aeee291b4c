#include "app/record/record_resources.h"

#include <sodium.h>

#include <algorithm>

#include "app/json/json.h"

namespace kiosk {
namespace {

Json identifier(const char* system, const std::string& reference) {
  auto json = json_object();
  json.add("system", json_string(system));
  json.add("value", json_string(reference));
  return json;
}

Json list_of(Json element) {
  auto list = json_array();
  list.add(std::move(element));
  return list;
}

/// The resource with its identifier right after its type, where a reader looks for it. An existing
/// one is replaced.
Json identified(const Json& response, const Json& own_identifier) {
  auto json = json_object();
  for (std::size_t i = 0; i < response.names.size(); ++i) {
    if (response.names[i] == "identifier") continue;
    json.add(response.names[i], response.elements[i]);
    if (response.names[i] == "resourceType") json.add("identifier", own_identifier);
  }
  return json;
}

std::string base64(const std::string& bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                    bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the terminating null
  return text;
}

/// FHIR's `instant` has a time and a zone; a `dateTime` may lack them.
bool is_instant(const std::string& authored) {
  const auto time = authored.find('T');
  return time != std::string::npos &&
         (authored.ends_with('Z') || authored.find_first_of("+-", time) != std::string::npos);
}

/// LOINC 51855-5, "Patient Note": written by or for the patient, not by a clinician.
Json patient_note() {
  auto coding = json_object();
  coding.add("system", json_string("http://loinc.org"));
  coding.add("code", json_string("51855-5"));
  coding.add("display", json_string("Patient Note"));
  auto type = json_object();
  type.add("coding", list_of(std::move(coding)));
  return type;
}

/// Refers to the response by its identifier rather than by an address: neither a folder nor the
/// kiosk knows its future address.
Json response_reference(const std::string& reference) {
  auto related = json_object();
  related.add("type", json_string("QuestionnaireResponse"));
  related.add("identifier", identifier(visit_system, reference));
  auto context = json_object();
  context.add("related", list_of(std::move(related)));
  return context;
}

Json pdf_content(const std::string& pdf) {
  auto attachment = json_object();
  attachment.add("contentType", json_string("application/pdf"));
  attachment.add("data", json_string(base64(pdf)));
  auto content = json_object();
  content.add("attachment", std::move(attachment));
  return content;
}

std::string document_reference(const RecordEntry& entry, const std::string& pdf) {
  auto document = json_object();
  document.add("resourceType", json_string("DocumentReference"));
  document.add("masterIdentifier", identifier(summary_system, entry.reference));
  document.add("status", json_string("current"));
  document.add("type", patient_note());
  if (is_instant(entry.authored)) document.add("date", json_string(entry.authored));
  document.add("content", list_of(pdf_content(pdf)));
  document.add("context", response_reference(entry.reference));
  return write_json(document, 2) + '\n';
}

/// The query that finds an existing resource. The zone's plus would be decoded as a space.
std::string condition(const char* system, const std::string& reference,
                      const std::string& date_parameter, std::string date) {
  auto query = "identifier=" + std::string(system) + '|' + reference;
  if (date.empty()) return query;
  for (auto plus = date.find('+'); plus != std::string::npos; plus = date.find('+'))
    date.replace(plus, 1, "%2B");
  return query + '&' + date_parameter + '=' + date;
}

std::string bundle_entry(const std::string& resource, const std::string& type,
                         const std::string& if_none_exist) {
  auto request = json_object();
  request.add("method", json_string("POST"));
  request.add("url", json_string(type));
  request.add("ifNoneExist", json_string(if_none_exist));
  // The resource is JSON already; it is inserted verbatim.
  return R"({"resource":)" + resource + R"(,"request":)" + write_json(request) + '}';
}

/// Communication.identifier is a list.
std::optional<RecordEntry> make_notice(const Delivery& delivery) {
  const auto reading = read_json(delivery.communication);
  if (!is_reference(delivery.reference) || !reading.fault.empty() ||
      reading.value.string_at("resourceType") != "Communication")
    return std::nullopt;
  RecordEntry entry;
  entry.reference = delivery.reference;
  entry.authored = reading.value.string_at("sent");
  entry.response =
      write_json(identified(reading.value, list_of(identifier(alert_system, delivery.reference))),
                 2) +
      '\n';
  return entry;
}

}  // namespace

bool is_notice(const RecordEntry& entry) {
  return read_json(entry.response).value.string_at("resourceType") == "Communication";
}

std::string communication(const std::string& kiosk_name, bool now, const std::string& sent) {
  auto coding = json_object();
  coding.add("system", json_string("http://terminology.hl7.org/CodeSystem/communication-category"));
  coding.add("code", json_string("alert"));
  auto category = json_object();
  category.add("coding", list_of(std::move(coding)));
  auto payload = json_object();
  payload.add("contentString", json_string("A person at kiosk " + kiosk_name +
                                           " needs staff: " + (now ? "now" : "today")));
  auto json = json_object();
  json.add("resourceType", json_string("Communication"));
  json.add("status", json_string("completed"));
  json.add("category", list_of(std::move(category)));
  json.add("priority", json_string(now ? "stat" : "urgent"));
  json.add("sent", json_string(sent));
  json.add("payload", list_of(std::move(payload)));
  return write_json(json, 2) + '\n';
}

std::optional<RecordEntry> make_entry(const Delivery& delivery) {
  if (!delivery.communication.empty()) return make_notice(delivery);
  auto reading = read_json(delivery.response);
  if (!is_reference(delivery.reference) || !reading.fault.empty() ||
      reading.value.string_at("resourceType") != "QuestionnaireResponse")
    return std::nullopt;
  RecordEntry entry;
  entry.reference = delivery.reference;
  entry.authored = reading.value.string_at("authored");
  entry.response =
      write_json(identified(reading.value, identifier(visit_system, delivery.reference)), 2) + '\n';
  if (!delivery.summary_pdf.empty())
    entry.document = document_reference(entry, delivery.summary_pdf);
  return entry;
}

std::string transaction(const RecordEntry& entry) {
  std::string bundle = R"({"resourceType":"Bundle","type":"transaction","entry":[)";
  if (is_notice(entry))
    return bundle +
           bundle_entry(entry.response, "Communication",
                        condition(alert_system, entry.reference, "sent", entry.authored)) +
           "]}";
  bundle += bundle_entry(entry.response, "QuestionnaireResponse",
                         condition(visit_system, entry.reference, "authored", entry.authored));
  if (!entry.document.empty()) {
    const auto date = is_instant(entry.authored) ? entry.authored : std::string{};
    bundle += ',' + bundle_entry(entry.document, "DocumentReference",
                                 condition(summary_system, entry.reference, "date", date));
  }
  return bundle + "]}";
}

bool acknowledges(const std::string& answer, const RecordEntry& entry) {
  const auto reading = read_json(answer);
  if (!reading.fault.empty() || reading.value.string_at("resourceType") != "Bundle" ||
      reading.value.string_at("type") != "transaction-response")
    return false;
  const auto& entries = reading.value.array_at("entry");
  return entries.size() == (entry.document.empty() ? 1U : 2U) &&
         std::all_of(entries.begin(), entries.end(), [](const Json& each) {
           const auto* response = each.find("response");
           return response && response->string_at("status").starts_with('2');
         });
}

}  // namespace kiosk

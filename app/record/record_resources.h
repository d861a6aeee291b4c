// The FHIR R4 resources that a record gets, as JSON text.
//
// None has a subject: the kiosk does not know who the person is, and does not ask. The link between
// a resource and a person is the visit's reference, which the person has on paper or on the screen
// and tells at the desk. The desk, which knows the person, looks it up.
#pragma once

#include <optional>

#include "app/record/delivery.h"

namespace kiosk {

/// The system of a visit's reference in QuestionnaireResponse.identifier.
inline constexpr auto visit_system = "urn:beforehand:visit";
/// The system of the same reference for the printed summary, in DocumentReference.masterIdentifier.
inline constexpr auto summary_system = "urn:beforehand:summary";

/// The system of a notice to staff in Communication.identifier.
inline constexpr auto alert_system = "urn:beforehand:alert";

/// A Communication that notifies staff of a person at a kiosk, without any of their answers: "A
/// person at kiosk Hall 2 needs staff: now". `sent` is a FHIR instant.
std::string communication(const std::string& kiosk_name, bool now, const std::string& sent);

/// The resources of a delivery; nullopt if its response is not a QuestionnaireResponse, its notice
/// is not a Communication, or its reference is malformed.
std::optional<RecordEntry> make_entry(const Delivery& delivery);

/// Whether the entry is a notice to staff rather than a visit.
bool is_notice(const RecordEntry& entry);

/// A Bundle of type transaction that creates the resources unless they exist already.
///
/// One transaction rather than a POST for each: the record has both or neither, and one
/// acknowledgement tells which. ifNoneExist with the identifier makes a retry idempotent: a server
/// that has the resource says so instead of creating a duplicate. The time of the answers is part
/// of the condition too, so that two visits with the same random reference, years apart, are not
/// treated as one.
std::string transaction(const RecordEntry& entry);

/// Whether a server's answer to the transaction confirms every resource: a Bundle of type
/// transaction-response whose entries all have a status of 2xx. A page of some other web server
/// does not.
bool acknowledges(const std::string& answer, const RecordEntry& entry);

}  // namespace kiosk

// The FHIR R4 resources that a record gets, as JSON text.
//
// None has a subject: the kiosk does not know who the person is, and does not ask. What joins a
// resource to a person is the visit's reference, which the person has on paper or on the screen and
// tells at the desk. The desk, which knows the person, looks it up.
#pragma once

#include <optional>

#include "app/record/delivery.h"

namespace kiosk {

/// The system of a visit's reference, as QuestionnaireResponse.identifier has it.
inline constexpr auto visit_system = "urn:beforehand:visit";
/// The system of the same reference where it names the printed summary, as
/// DocumentReference.masterIdentifier has it.
inline constexpr auto summary_system = "urn:beforehand:summary";

/// The system of a notice to staff, as Communication.identifier has it.
inline constexpr auto alert_system = "urn:beforehand:alert";

/// A Communication that tells staff of a person at a kiosk, and nothing of what the person said: "A
/// person at kiosk Hall 2 needs staff: now". `sent` is a FHIR instant.
std::string communication(const std::string& kiosk_name, bool now, const std::string& sent);

/// The resources of a delivery; nothing if its response is not a QuestionnaireResponse, its notice
/// is not a Communication, or its reference has not the form of one.
std::optional<RecordEntry> make_entry(const Delivery& delivery);

/// Whether the entry is a notice to staff rather than a visit.
bool is_notice(const RecordEntry& entry);

/// A Bundle of type transaction that creates the resources unless they are there already.
///
/// One transaction rather than a POST for each: the record has both or neither, and one
/// acknowledgement tells which. What makes a retry harmless is ifNoneExist with the identifier: a
/// server that has the resource says so in place of making another. The time of the answers stands
/// in the condition too, so that two visits that were given the same reference by chance, years
/// apart, are not taken for one.
std::string transaction(const RecordEntry& entry);

/// Whether a server's answer to the transaction says of every resource that it is there now: a
/// Bundle of type transaction-response whose entries all have a status of 2xx. A page of some other
/// web server is none.
bool acknowledges(const std::string& answer, const RecordEntry& entry);

}  // namespace kiosk

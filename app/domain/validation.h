// What is wrong with the answers given, in the codes of HL7's questionnaire validation tests.
#pragma once

#include "app/domain/response.h"

namespace kiosk {

/// Why an answer, or the want of one, is not valid.
enum class FaultCode : std::uint8_t {
  required, max_count, invalid_type, invalid_answer_option, exclusive_answer_option, min_value, max_value, max_length, not_enabled, unknown_link_id
};

/// The code as it is written for machines: "required", "minValue", ...
std::string_view name_of(FaultCode code);

struct AnswerFault {
  NodeIndex node = no_node;
  FaultCode code = FaultCode::required;
};

/// What is wrong with these answers to that item, apart from an answer that is missing; nothing if they are all valid.
std::optional<FaultCode> fault_of(const Item& item, std::span<const Answer> answers);

/// Whether an enabled, required item still waits for an answer. A declined question has been dealt with; a required group
/// needs one answer somewhere beneath it.
bool is_missing(const Response& response, const Questionnaire& form, NodeIndex node);

/// Every enabled occurrence whose answers are not valid. Missing answers are not among them: see `missing_answers`.
std::vector<AnswerFault> answer_faults(const Response& response, const Questionnaire& form);

/// Every enabled, required occurrence without an answer.
std::vector<NodeIndex> missing_answers(const Response& response, const Questionnaire& form);

/// The linkId of an occurrence, with @n where its item, or a group above it, repeats: "dose@1".
std::string occurrence_name(const Response& response, const Questionnaire& form, NodeIndex node);

}  // namespace kiosk

// Validates answers, with the codes of HL7's questionnaire validation tests.
#pragma once

#include "app/domain/response.h"
#include "app/values/enum_names.h"

namespace kiosk {

/// Why an answer, or a missing one, is not valid.
enum class FaultCode : std::uint8_t {
  required,
  min_count,
  max_count,
  invalid_type,
  invalid_answer_option,
  exclusive_answer_option,
  min_value,
  max_value,
  min_value_units,
  max_value_units,
  invalid_unit,  // ..._units: the bound is in a unit that cannot be compared
  min_length,
  max_length,
  regex,
  max_decimal_places,
  new_line,
  constraint,  // a constraint of the form
  not_enabled,
  unknown_link_id,
  group_answer,
  display_answer,
  item_order,
  item_text,  // of a response as a document
  form_draft,
  form_retired,
  form_inactive,
  wrong_form  // of the form that it answers
};

/// Names for machines.
template <>
inline constexpr EnumNames<FaultCode, 27> enum_names<FaultCode>{"required",
                                                                "minCount",
                                                                "maxCount",
                                                                "invalidType",
                                                                "invalidAnswerOption",
                                                                "exclusiveAnswerOption",
                                                                "minValue",
                                                                "maxValue",
                                                                "minValueIncompatUnits",
                                                                "maxValueIncompatUnits",
                                                                "invalidUnit",
                                                                "minLength",
                                                                "maxLength",
                                                                "regex",
                                                                "maxDecimalPlaces",
                                                                "invalidNewLine",
                                                                "constraint",
                                                                "notEnabled",
                                                                "unknownLinkId",
                                                                "groupShouldNotHaveAnswers",
                                                                "displayAnswer",
                                                                "itemOrder",
                                                                "itemText",
                                                                "questionnaireDraft",
                                                                "questionnaireRetired",
                                                                "questionnaireInactive",
                                                                "questionnaireMismatch"};

struct AnswerFault {
  NodeIndex node = no_node;  ///< `no_node` for the form as a whole
  FaultCode code = FaultCode::required;
  std::string key{};  ///< of the constraint that does not hold
};

/// A constraint of the form that does not hold.
struct BrokenConstraint {
  NodeIndex node = no_node;  ///< whose constraint; `no_node` for the form as a whole
  std::size_t place = 0;     ///< among the constraints of that item, or of the form

  bool operator==(const BrokenConstraint&) const = default;
};

/// The constraint itself.
const FormConstraint& constraint_of(const BrokenConstraint& broken, const Response& response,
                                    const Questionnaire& form);

/// Something wrong with one of an item's answers, or with all of them taken together.
struct ValueFault {
  static constexpr std::size_t all_answers = static_cast<std::size_t>(-1);

  FaultCode code = FaultCode::required;
  std::size_t answer = all_answers;  ///< which answer, from 0

  bool operator==(const ValueFault&) const = default;
};

/// All faults of these answers to that item, apart from missing answers: see question_state.h.
std::vector<ValueFault> faults_of(const Item& item, std::span<const Answer> answers);

/// The first of `faults_of`, or nullopt if the answers are all valid.
std::optional<FaultCode> fault_of(const Item& item, std::span<const Answer> answers);

/// The constraints of an occurrence that do not hold, warnings among them. None applies where there
/// is no place in a response: to a question without an answer, an empty group, an item that does
/// not apply.
std::vector<BrokenConstraint> broken_constraints(const Response& response,
                                                 const Questionnaire& form, NodeIndex node);

/// Those of every occurrence, in the form's order, and then those of the form as a whole.
std::vector<BrokenConstraint> broken_constraints(const Response& response,
                                                 const Questionnaire& form);

/// Whether a constraint of an occurrence does not hold. Warnings do not count.
bool breaks_constraint(const Response& response, const Questionnaire& form, NodeIndex node);

/// All faults of the answers given, and every constraint that does not hold and is not a warning.
/// Missing answers are not included: see question_state.h.
std::vector<AnswerFault> answer_faults(const Response& response, const Questionnaire& form);

}  // namespace kiosk

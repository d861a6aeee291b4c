// The extensions in forms of many programs, and how each is treated here.
#include "app/content/form_parts.h"
#include "app/content/losses.h"

namespace kiosk {
namespace {

using enum Treatment;

constexpr std::uint32_t in_words = in_text | in_primitive;

constexpr std::string_view for_keepers = "for those who write, keep and publish forms";
constexpr std::string_view for_receivers =
    "what becomes of the answers afterwards is the receiver's";
constexpr std::string_view one_at_a_time =
    "how things stand beside each other: one question at a time has the screen";
constexpr std::string_view of_a_record =
    "filled from a record: the kiosk knows nobody's, so it begins empty";
constexpr std::string_view of_a_file =
    "belongs to an item that is named itself: no file is taken here";
constexpr std::string_view of_a_reference =
    "belongs to an item that is named itself: no record is chosen here";
constexpr std::string_view names_a_server =
    "names who is asked for answers; answers that are missing are named themselves";
constexpr std::string_view of_another_program =
    "a setting of the program that the form was made for";
constexpr std::string_view advice_on_looks =
    "advice on colors and type, which may be left out where the form does not say that it means "
    "something (rendering-styleSensitive)";

// clang-format off
constexpr FormPart known_extensions[] = {
    {"hl7:translation", in_words, used},
    {"hl7:rendering-markdown", in_text, used},
    {"hl7:rendering-xhtml", in_text, used},
    {"hl7:rendering-style", in_text, used},
    {"hl7:rendering-style", anywhere, without_meaning, advice_on_looks},
    {"hl7:rendering-styleSensitive", anywhere, judged},
    {"hl7:cqf-expression", in_item | in_worked_out, judged},
    {"hl7:cqf-expression-language", in_item, without_meaning, "goes with cqf-expression, which is named itself"},
    {"hl7:cqf-calculatedValue", in_worked_out, judged},
    {"hl7:data-absent-reason", anywhere, without_meaning, "says why something is not there"},

    {"hl7:questionnaire-hidden", in_item, used},
    {"hl7:questionnaire-itemControl", in_item, judged},
    {"hl7:questionnaire-choiceOrientation", in_item, used},
    {"hl7:questionnaire-displayCategory", in_item, used},
    {"hl7:questionnaire-sliderStepValue", in_item, used},
    {"hl7:questionnaire-minOccurs", in_item, used},
    {"hl7:questionnaire-maxOccurs", in_item, used},
    {"hl7:questionnaire-unit", in_item, used},
    {"hl7:questionnaire-unitOption", in_item, used},
    {"hl7:questionnaire-unitValueSet", in_item, used},
    {"hl7:questionnaire-constraint", in_item | in_form, used},
    {"hl7:targetConstraint", in_item | in_form, used},
    {"hl7:questionnaire-optionExclusive", in_option, used},
    {"hl7:questionnaire-optionPrefix", in_option | in_coding, used},
    {"hl7:questionnaire-usageMode", in_item, judged},
    {"hl7:questionnaire-supportLink", in_item, judged},
    {"hl7:questionnaire-supportHyperlink", in_item, judged},
    {"hl7:questionnaire-signatureRequired", in_item | in_form, not_done, "nobody signs here", loss::signature},
    {"hl7:questionnaire-derivationType", anywhere, not_done, "what the form takes from another one is not fetched", loss::kept_elsewhere},
    {"hl7:questionnaire-fhirType", in_item | in_form, without_meaning, for_receivers},
    {"hl7:questionnaire-baseType", in_item, without_meaning, for_receivers},
    {"hl7:questionnaire-referenceResource", in_item, without_meaning, of_a_reference},
    {"hl7:questionnaire-referenceProfile", in_item, without_meaning, of_a_reference},
    {"hl7:questionnaire-referenceFilter", in_item, without_meaning, of_a_reference},
    {"hl7:questionnaire-instruction", in_item, not_done, "an instruction beside a question is not shown", loss::words},
    {"hl7:minValue", in_item, used},
    {"hl7:maxValue", in_item, used},
    {"hl7:minLength", in_item, used},
    {"hl7:regex", in_item, used},
    {"hl7:entryFormat", in_item, used},
    {"hl7:maxDecimalPlaces", in_item, used},
    {"hl7:ordinalValue", in_option | in_coding, used},
    {"hl7:itemWeight", in_option | in_coding, used},
    {"hl7:questionnaire-ordinalValue", in_option | in_coding, used},
    {"hl7:variable", in_item | in_form, used},
    {"hl7:maxSize", in_item, without_meaning, of_a_file},
    {"hl7:mimeType", in_item, used},
    {"hl7:designNote", anywhere, without_meaning, for_keepers},
    {"hl7:artifact-*", anywhere, without_meaning, for_keepers},
    {"hl7:structuredefinition-*", anywhere, without_meaning, for_keepers},
    {"hl7:resource-*", anywhere, without_meaning, for_keepers},
    {"hl7:cqf-library", anywhere, without_meaning, "names where expressions are kept; those that need it are named themselves"},
    {"hl7:cqif-library", anywhere, without_meaning, "names where expressions are kept; those that need it are named themselves"},
    {"hl7:preferredTerminologyServer", in_form | in_item, without_meaning, names_a_server},
    {"hl7:questionnaireresponse-author", in_initial, without_meaning, "says who gave an answer beforehand"},

    {"sdc:sdc-questionnaire-shortText", in_item, used},
    {"sdc:sdc-questionnaire-enableWhenExpression", in_item, used},
    {"sdc:sdc-questionnaire-calculatedExpression", in_item, used},
    {"sdc:sdc-questionnaire-initialExpression", in_item, used},
    {"sdc:sdc-questionnaire-answerExpression", in_item, judged},
    {"sdc:sdc-questionnaire-answerOptionsToggleExpression", in_item, used},
    {"sdc:sdc-questionnaire-variable", in_item | in_form, used},
    {"sdc:sdc-questionnaire-minQuantity", in_item, used},
    {"sdc:sdc-questionnaire-maxQuantity", in_item, used},
    {"sdc:sdc-questionnaire-openLabel", in_item, used},
    {"sdc:sdc-questionnaire-unitOpen", in_item, not_done, "no other unit than those of the form can be given", loss::limit},
    {"sdc:sdc-questionnaire-unitSupplementalSystem", in_item, not_done, "no other unit than those of the form can be given", loss::limit},
    {"sdc:sdc-questionnaire-itemMedia", in_item, judged},
    {"sdc:sdc-questionnaire-itemAnswerMedia", in_option | in_coding, judged},
    {"hl7:questionnaire-itemMedia", in_item, judged},
    {"hl7:questionnaire-itemAnswerMedia", in_option | in_coding, judged},
    {"sdc:cpg-itemImage", in_item, judged},
    {"sdc:sdc-questionnaire-subQuestionnaire", in_item, judged},
    {"sdc:sdc-questionnaire-assemble-expectation", in_form, without_meaning, "parts that are kept elsewhere are named themselves"},
    {"sdc:sdc-questionnaire-assembleContext", in_form, without_meaning, "parts that are kept elsewhere are named themselves"},
    {"sdc:sdc-questionnaire-assembledFrom", in_form, without_meaning, "tells how the form was made"},
    {"sdc:sdc-questionnaire-questionnaireAdaptive", in_form, not_done, "a server would choose the next question after each answer; all are asked that the form has", loss::next_question},
    {"sdc:sdc-questionnaire-entryMode", in_form, judged},
    {"sdc:sdc-questionnaire-endpoint", in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-performerType", in_form, without_meaning, "whoever stands at the kiosk answers"},
    {"sdc:sdc-questionnaire-launchContext", in_form, used},
    {"sdc:sdc-questionnaire-sourceQueries", in_form, used},
    {"sdc:sdc-questionnaire-sourceStructureMap", in_form, without_meaning, of_a_record},
    {"sdc:sdc-questionnaire-prepopulate-subject", in_form, without_meaning, of_a_record},
    {"sdc:sdc-questionnaire-itemPopulationContext", in_item, used},
    {"sdc:sdc-questionnaire-itemPopulationContext", in_form, without_meaning, of_a_record},
    {"sdc:sdc-questionnaire-contextExpression", in_item, without_meaning, of_a_record},
    {"sdc:sdc-questionnaire-candidateExpression", in_item, judged},
    {"sdc:sdc-questionnaire-observationLinkPeriod", in_item, without_meaning, of_a_record},
    {"sdc:sdc-questionnaire-observation-link-period", in_item, without_meaning, of_a_record},
    {"sdc:sdc-questionnaire-itemContext", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-itemExtractionContext", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-targetStructureMap", in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-observationExtract", in_item | in_form | in_option | in_coding | in_words, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-observation-extract-category", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-observationExtractCategory", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-definitionExtract", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-definitionExtractValue", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-templateExtract", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-templateExtractBundle", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-extractAllocateId", in_item | in_form, without_meaning, for_receivers},
    {"sdc:sdc-questionnaire-lookupQuestionnaire", in_item, without_meaning, of_a_reference},
    {"sdc:sdc-questionnaire-referenceFilter", in_item, without_meaning, of_a_reference},
    {"sdc:sdc-questionnaire-preferredTerminologyServer", in_form | in_item, without_meaning, names_a_server},
    {"sdc:sdc-questionnaire-isSubject", in_item, not_done, "whom the answers below are about is not told apart in what goes out", loss::outcome},
    {"sdc:sdc-questionnaire-itemSubject", in_item, not_done, "whom the answers below are about is not told apart in what goes out", loss::outcome},
    {"sdc:sdc-questionnaire-keyboard", in_item, without_meaning, "the kiosk has a keyboard of its own"},
    {"sdc:sdc-questionnaire-width", in_item, without_meaning, one_at_a_time},
    {"sdc:sdc-questionnaire-columnCount", in_item, without_meaning, one_at_a_time},
    {"sdc:sdc-questionnaire-choiceColumn", in_item, used},
    {"sdc:sdc-questionnaire-collapsible", in_item, without_meaning, one_at_a_time},
    {"sdc:sdc-questionnaire-optionalDisplay", in_item, without_meaning, "says that an item may be left out; none is"},
    {"sdc:questionnaire-answerKey", in_form, without_meaning, "the right answers, for whoever marks them"},
    {"sdc:sdc-questionnaire-answerKey", in_form, without_meaning, "the right answers, for whoever marks them"},

    {"http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-answerValueSetSource", in_item, without_meaning, names_a_server},
    {"http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-featureExpression", in_item | in_form, without_meaning, of_a_record},
    {"http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-knowledgeCapability", anywhere, without_meaning, for_keepers},
    {"http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-knowledgeRepresentationLevel", anywhere, without_meaning, for_keepers},
    {"http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-messages", anywhere, without_meaning, for_keepers},
    {"http://hl7.org/fhir/tools/StructureDefinition/binding-parameter", in_primitive, not_done, "a value set is not narrowed by what was answered", loss::found_answers},

    {"http://phr.kanta.fi/StructureDefinition/fiphr-ext-questionnaire-enablewhen", in_item, used},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression", in_item, judged},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-authenticationrequirement", in_form, without_meaning, of_another_program},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-accessibilitytoresponse", in_form, without_meaning, of_another_program},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-canbeperformedby", in_form, without_meaning, of_another_program},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-discretion", in_form, without_meaning, of_another_program},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-presentationbuttons", in_form, without_meaning, of_another_program},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-endpoint", in_form, without_meaning, for_receivers},
    {"http://ehelse.no/fhir/StructureDefinition/repeatstext", in_item, used},
    {"http://ehelse.no/fhir/StructureDefinition/validationtext", in_item, used},
    {"http://helsenorge.no/fhir/StructureDefinition/sdf-sublabel", in_item, used},
    {"http://ehelse.no/fhir/StructureDefinition/sdf-fhirpath", in_item, without_meaning, of_a_record},
    {"http://helsenorge.no/fhir/StructureDefinition/sdf-information-message", in_form, without_meaning, of_another_program},
    {"http://helsenorge.no/fhir/StructureDefinition/sdf-save-capabilities", in_form, without_meaning, of_another_program},
    {"http://helsenorge.no/fhir/StructureDefinition/sdf-sidebar", in_form, without_meaning, of_another_program},
    {"http://helsenorge.no/fhir/StructureDefintion/sdf-itemControl-visibility", in_form, without_meaning, of_another_program},
    {"http://aidbox.io/questionnaire-itemColumnSize", in_item, without_meaning, one_at_a_time},
    {"https://emr-core.beda.software/StructureDefinition/questionnaire-mapper", in_form, without_meaning, for_receivers},
    {"http://standards.healthconnex.com.au/fhir/StructureDefinition/Questionnaire-hcx-horizontal", in_item, without_meaning, one_at_a_time},
    {"http://standards.healthconnex.com.au/fhir/StructureDefinition/Questionnaire-hcx-css", in_form, without_meaning, "the style sheet of the program that the form was made for"},
    {"http://example.org/additional-information", in_item, judged},
    {"http://midata.coop/extensions/valueset-reference", in_form, without_meaning, "names value sets that stand in the form; the items that use them name them too"},
    {"http://midata.coop/extensions/valueset-unselect-others", in_item, used},
    {"hl7:Patient#Patient.age", in_item, without_meaning, for_receivers},
    {"hl7:RiskAssessment", in_item, without_meaning, for_receivers},
    {"hl7:flag-detail", in_item, without_meaning, for_receivers},
    {"https://github.com/google/android-fhir/StructureDefinition/dialog", in_item, without_meaning, one_at_a_time},
    {"http://doc-of-photo-capture", in_item, used},

    {"urn:beforehand:band", in_item, used},
    {"urn:beforehand:decline", in_item, used},
    {"urn:beforehand:picture", in_item | in_option, used},
    {"urn:beforehand:note", in_option, used},
};
// clang-format on

}  // namespace

std::span<const FormPart> form_extensions() { return known_extensions; }

}  // namespace kiosk

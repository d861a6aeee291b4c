// Texts and extensions of FHIR elements.
#pragma once

#include "app/domain/text.h"
#include "app/json/json.h"

namespace kiosk {

namespace extension_url {
inline constexpr std::string_view translation =
    "http://hl7.org/fhir/StructureDefinition/translation";
inline constexpr std::string_view item_control =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
inline constexpr std::string_view hidden =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";
inline constexpr std::string_view min_value = "http://hl7.org/fhir/StructureDefinition/minValue";
inline constexpr std::string_view max_value = "http://hl7.org/fhir/StructureDefinition/maxValue";
inline constexpr std::string_view min_quantity =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-minQuantity";
inline constexpr std::string_view max_quantity =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-maxQuantity";
inline constexpr std::string_view slider_step =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue";
inline constexpr std::string_view max_occurs =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
inline constexpr std::string_view min_occurs =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs";
inline constexpr std::string_view min_length = "http://hl7.org/fhir/StructureDefinition/minLength";
inline constexpr std::string_view regex = "http://hl7.org/fhir/StructureDefinition/regex";
inline constexpr std::string_view max_decimal_places =
    "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";
inline constexpr std::string_view unit =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
inline constexpr std::string_view unit_option =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
inline constexpr std::string_view unit_value_set =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-unitValueSet";
inline constexpr std::string_view entry_format =
    "http://hl7.org/fhir/StructureDefinition/entryFormat";
inline constexpr std::string_view display_category =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory";
inline constexpr std::string_view choice_orientation =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation";
inline constexpr std::string_view option_prefix =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix";
inline constexpr std::string_view rendering_xhtml =
    "http://hl7.org/fhir/StructureDefinition/rendering-xhtml";
inline constexpr std::string_view rendering_markdown =
    "http://hl7.org/fhir/StructureDefinition/rendering-markdown";
inline constexpr std::string_view option_exclusive =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
inline constexpr std::string_view open_label =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-openLabel";
inline constexpr std::string_view short_text =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText";
inline constexpr std::string_view enable_when_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
/// Finland's, older than SDC's: a FHIRPath text that starts at the response.
inline constexpr std::string_view finnish_enable_when =
    "http://phr.kanta.fi/StructureDefinition/fiphr-ext-questionnaire-enablewhen";
inline constexpr std::string_view norwegian_calculated =
    "http://ehelse.no/fhir/StructureDefinition/sdf-calculatedExpression";
inline constexpr std::string_view cqf_expression =
    "http://hl7.org/fhir/StructureDefinition/cqf-expression";
inline constexpr std::string_view cqf_expression_language =
    "http://hl7.org/fhir/StructureDefinition/cqf-expression-language";
inline constexpr std::string_view sub_questionnaire =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-subQuestionnaire";
inline constexpr std::string_view assemble_context =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-assembleContext";
inline constexpr std::string_view rendering_style =
    "http://hl7.org/fhir/StructureDefinition/rendering-style";
inline constexpr std::string_view support_link =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink";
inline constexpr std::string_view support_hyperlink =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-supportHyperlink";
/// From HL7's own example of a form on Zika, and forms made after it.
inline constexpr std::string_view additional_information =
    "http://example.org/additional-information";
/// Norway's: a line below the question, a text for an invalid answer, a text for adding another
/// one.
inline constexpr std::string_view norwegian_below =
    "http://helsenorge.no/fhir/StructureDefinition/sdf-sublabel";
inline constexpr std::string_view norwegian_fault =
    "http://ehelse.no/fhir/StructureDefinition/validationtext";
inline constexpr std::string_view norwegian_another =
    "http://ehelse.no/fhir/StructureDefinition/repeatstext";
inline constexpr std::string_view unselect_others =
    "http://midata.coop/extensions/valueset-unselect-others";
inline constexpr std::string_view calculated_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
inline constexpr std::string_view candidate_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-candidateExpression";
inline constexpr std::string_view source_queries =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-sourceQueries";
inline constexpr std::string_view answer_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression";
inline constexpr std::string_view initial_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression";
inline constexpr std::string_view variable = "http://hl7.org/fhir/StructureDefinition/variable";
inline constexpr std::string_view sdc_variable =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-variable";
inline constexpr std::string_view launch_context =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext";
inline constexpr std::string_view constraint =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-constraint";
inline constexpr std::string_view target_constraint =
    "http://hl7.org/fhir/StructureDefinition/targetConstraint";
inline constexpr std::string_view ordinal_value =
    "http://hl7.org/fhir/StructureDefinition/ordinalValue";
/// STU3's names of the same extension.
inline constexpr std::string_view stu3_ordinal_value =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue";
inline constexpr std::string_view code_value =
    "http://hl7.org/fhir/StructureDefinition/codesystem-ordinalValue";
inline constexpr std::string_view calculated_value =
    "http://hl7.org/fhir/StructureDefinition/cqf-calculatedValue";
inline constexpr std::string_view toggle_expression =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/"
    "sdc-questionnaire-answerOptionsToggleExpression";
inline constexpr std::string_view item_weight =
    "http://hl7.org/fhir/StructureDefinition/itemWeight";
inline constexpr std::string_view style_sensitive =
    "http://hl7.org/fhir/StructureDefinition/rendering-styleSensitive";
inline constexpr std::string_view rendering_critical =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-rendering-criticalExtension";
inline constexpr std::string_view item_population_context =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext";
inline constexpr std::string_view choice_column =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-choiceColumn";
inline constexpr std::string_view mime_type = "http://hl7.org/fhir/StructureDefinition/mimeType";
inline constexpr std::string_view item_media =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemMedia";
inline constexpr std::string_view item_answer_media =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemAnswerMedia";
/// Older names of the same.
inline constexpr std::string_view old_item_media =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-itemMedia";
inline constexpr std::string_view old_item_answer_media =
    "http://hl7.org/fhir/StructureDefinition/questionnaire-itemAnswerMedia";
inline constexpr std::string_view item_image =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/cpg-itemImage";
/// Of the Android SDC library's forms: the file is to be a photograph.
inline constexpr std::string_view photo_capture = "http://doc-of-photo-capture";
inline constexpr std::string_view band = "urn:beforehand:band";
inline constexpr std::string_view decline = "urn:beforehand:decline";
inline constexpr std::string_view picture = "urn:beforehand:picture";
inline constexpr std::string_view note = "urn:beforehand:note";
}  // namespace extension_url

/// The extensions of an element with that url.
std::vector<const Json*> extensions(const Json& element, std::string_view url);

/// The first of them, or null.
const Json* extension(const Json& element, std::string_view url);

/// The urls of an element's unknown modifierExtensions. Those about colors and fonts only are
/// known.
std::vector<std::string> unknown_modifiers(const Json& element);

/// The language of a translation extension; "" if it names none.
const std::string& language_of_translation(const Json& translation);

/// A string member with its translations in "_member".
Text read_text(const Json& element, std::string_view member);

/// The text of a coding, or of a concept of a value set: its display, else its code.
Text coding_label(const Json& coding);

/// The valueString (or valueMarkdown) of an extension, with its translations; empty if there is no
/// such extension.
Text read_extension_text(const Json& element, std::string_view url);

/// The weight of an option, or of the coding in it.
struct Weight {
  std::string digits{};  ///< "" if there is none
  std::string url{};     ///< ordinalValue, itemWeight
  bool on_coding = false;
};

/// The weight of an option; `coding` may be null.
Weight weight_of(const Json& option, const Json* coding);

}  // namespace kiosk

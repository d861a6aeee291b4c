// FHIR R4's types and their elements as tables. A type with "." in its name is a part of the one
// before the dot.
#pragma once

#include <array>
#include <string_view>

namespace kiosk::fhirpath {

/// A type and its base type.
struct FhirType {
  std::string_view name{};
  std::string_view base{};
};

/// The elements of a type as "name:type", separated by spaces; "*" for an element of several types.
struct FhirElements {
  std::string_view type{};
  std::string_view elements{};
};

// clang-format off
inline constexpr std::array fhir_primitives{
    FhirType{"boolean", "Element"}, FhirType{"integer", "Element"}, FhirType{"string", "Element"}, FhirType{"decimal", "Element"},
    FhirType{"uri", "Element"}, FhirType{"url", "uri"}, FhirType{"canonical", "uri"}, FhirType{"base64Binary", "Element"},
    FhirType{"instant", "Element"}, FhirType{"date", "Element"}, FhirType{"dateTime", "Element"}, FhirType{"time", "Element"},
    FhirType{"code", "string"}, FhirType{"oid", "uri"}, FhirType{"id", "string"}, FhirType{"markdown", "string"},
    FhirType{"unsignedInt", "integer"}, FhirType{"positiveInt", "integer"}, FhirType{"uuid", "uri"}, FhirType{"xhtml", "Element"},
};

inline constexpr std::array fhir_datatypes{
    FhirType{"Element", ""}, FhirType{"BackboneElement", "Element"}, FhirType{"Extension", "Element"}, FhirType{"Narrative", "Element"},
    FhirType{"Meta", "Element"}, FhirType{"Coding", "Element"}, FhirType{"CodeableConcept", "Element"}, FhirType{"Quantity", "Element"},
    FhirType{"Age", "Quantity"}, FhirType{"Duration", "Quantity"}, FhirType{"Distance", "Quantity"}, FhirType{"Count", "Quantity"},
    FhirType{"SimpleQuantity", "Quantity"}, FhirType{"MoneyQuantity", "Quantity"}, FhirType{"Money", "Element"}, FhirType{"Range", "Element"},
    FhirType{"Ratio", "Element"}, FhirType{"Period", "Element"}, FhirType{"Attachment", "Element"}, FhirType{"Identifier", "Element"},
    FhirType{"HumanName", "Element"}, FhirType{"Address", "Element"}, FhirType{"ContactPoint", "Element"}, FhirType{"Timing", "BackboneElement"},
    FhirType{"Reference", "Element"}, FhirType{"Annotation", "Element"}, FhirType{"SampledData", "Element"}, FhirType{"Signature", "Element"},
    FhirType{"ContactDetail", "Element"}, FhirType{"Contributor", "Element"}, FhirType{"DataRequirement", "Element"}, FhirType{"Expression", "Element"},
    FhirType{"ParameterDefinition", "Element"}, FhirType{"RelatedArtifact", "Element"}, FhirType{"TriggerDefinition", "Element"},
    FhirType{"UsageContext", "Element"}, FhirType{"Dosage", "BackboneElement"}, FhirType{"ElementDefinition", "BackboneElement"},
    FhirType{"Resource", ""}, FhirType{"DomainResource", "Resource"}, FhirType{"Bundle", "Resource"}, FhirType{"Parameters", "Resource"},
    FhirType{"Binary", "Resource"},
};

/// All resources that are a DomainResource, separated by spaces.
inline constexpr std::string_view fhir_resources =
    "Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic BiologicallyDerivedProduct BodyStructure "
    "CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication "
    "CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest "
    "CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest "
    "DocumentReference EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition Evidence "
    "EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService "
    "ImagingStudy Immunization ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Location "
    "Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge MedicationRequest MedicationStatement "
    "MedicinalProduct MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition OperationDefinition "
    "OperationOutcome Organization OrganizationAffiliation Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner "
    "PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition "
    "ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen SpecimenDefinition "
    "StructureDefinition StructureMap Subscription Substance SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport "
    "TestScript ValueSet VerificationResult VisionPrescription";

inline constexpr std::string_view resource_elements =
    "id:id meta:Meta implicitRules:uri language:code text:Narrative contained:Resource extension:Extension modifierExtension:Extension";

inline constexpr std::array fhir_elements{
    FhirElements{"Extension", "url:uri value:*"},
    FhirElements{"Narrative", "status:code div:xhtml"},
    FhirElements{"Meta", "versionId:id lastUpdated:instant source:uri profile:canonical security:Coding tag:Coding"},
    FhirElements{"Coding", "system:uri version:string code:code display:string userSelected:boolean"},
    FhirElements{"CodeableConcept", "coding:Coding text:string"},
    FhirElements{"Quantity", "value:decimal comparator:code unit:string system:uri code:code"},
    FhirElements{"Range", "low:Quantity high:Quantity"},
    FhirElements{"Ratio", "numerator:Quantity denominator:Quantity"},
    FhirElements{"Period", "start:dateTime end:dateTime"},
    FhirElements{"Attachment", "contentType:code language:code data:base64Binary url:url size:unsignedInt hash:base64Binary title:string creation:dateTime"},
    FhirElements{"Identifier", "use:code type:CodeableConcept system:uri value:string period:Period assigner:Reference"},
    FhirElements{"HumanName", "use:code text:string family:string given:string prefix:string suffix:string period:Period"},
    FhirElements{"Address", "use:code type:code text:string line:string city:string district:string state:string postalCode:string country:string period:Period"},
    FhirElements{"ContactPoint", "system:code value:string use:code rank:positiveInt period:Period"},
    FhirElements{"Reference", "reference:string type:uri identifier:Identifier display:string"},
    FhirElements{"Expression", "description:string name:id language:code expression:string reference:uri"},
    FhirElements{"Patient", "identifier:Identifier active:boolean name:HumanName telecom:ContactPoint gender:code birthDate:date deceased:* address:Address "
                            "maritalStatus:CodeableConcept multipleBirth:* photo:Attachment contact:Patient.contact communication:Patient.communication "
                            "generalPractitioner:Reference managingOrganization:Reference link:Patient.link"},
    FhirElements{"Patient.contact", "relationship:CodeableConcept name:HumanName telecom:ContactPoint address:Address gender:code organization:Reference period:Period"},
    FhirElements{"Patient.communication", "language:CodeableConcept preferred:boolean"},
    FhirElements{"Patient.link", "other:Reference type:code"},
    FhirElements{"Observation", "identifier:Identifier basedOn:Reference partOf:Reference status:code category:CodeableConcept code:CodeableConcept subject:Reference "
                                "focus:Reference encounter:Reference effective:* issued:instant performer:Reference value:* dataAbsentReason:CodeableConcept "
                                "interpretation:CodeableConcept note:Annotation bodySite:CodeableConcept method:CodeableConcept specimen:Reference device:Reference "
                                "referenceRange:Observation.referenceRange hasMember:Reference derivedFrom:Reference component:Observation.component"},
    FhirElements{"Observation.component", "code:CodeableConcept value:* dataAbsentReason:CodeableConcept interpretation:CodeableConcept referenceRange:Observation.referenceRange"},
    FhirElements{"Observation.referenceRange", "low:Quantity high:Quantity type:CodeableConcept appliesTo:CodeableConcept age:Range text:string"},
    FhirElements{"Questionnaire", "url:uri identifier:Identifier version:string name:string title:string derivedFrom:canonical status:code experimental:boolean "
                                  "subjectType:code date:dateTime publisher:string contact:ContactDetail description:markdown useContext:UsageContext "
                                  "jurisdiction:CodeableConcept purpose:markdown copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod:Period "
                                  "code:Coding item:Questionnaire.item"},
    FhirElements{"Questionnaire.item", "linkId:string definition:uri code:Coding prefix:string text:string type:code enableWhen:Questionnaire.item.enableWhen "
                                       "enableBehavior:code required:boolean repeats:boolean readOnly:boolean maxLength:integer answerValueSet:canonical "
                                       "answerOption:Questionnaire.item.answerOption initial:Questionnaire.item.entry.initial item:Questionnaire.item"},
    FhirElements{"Questionnaire.item.enableWhen", "question:string operator:code answer:*"},
    FhirElements{"Questionnaire.item.answerOption", "value:* initialSelected:boolean"},
    FhirElements{"Questionnaire.item.entry.initial", "value:*"},
    FhirElements{"QuestionnaireResponse", "identifier:Identifier basedOn:Reference partOf:Reference questionnaire:canonical status:code subject:Reference encounter:Reference "
                                          "authored:dateTime author:Reference source:Reference item:QuestionnaireResponse.item"},
    FhirElements{"QuestionnaireResponse.item", "linkId:string definition:uri text:string answer:QuestionnaireResponse.item.answer item:QuestionnaireResponse.item"},
    FhirElements{"QuestionnaireResponse.item.answer", "value:* item:QuestionnaireResponse.item"},
    FhirElements{"Parameters", "parameter:Parameters.parameter"},
    FhirElements{"Parameters.parameter", "name:string value:* resource:Resource part:Parameters.parameter"},
};

/// Elements of resources that are not listed whole.
inline constexpr std::array loose_elements{
    FhirElements{"ValueSet", "url:uri version:string name:string title:string status:code"},
    FhirElements{"CodeSystem", "url:uri version:string name:string title:string status:code"},
};
// clang-format on

}  // namespace kiosk::fhirpath

// FHIRPath for questionnaires: the one header that users include.
//
//   const auto parsing = fhirpath::parse("%resource.item.where(linkId = 'pain').answer.value > 3");
//   const fhirpath::ResponseSource source(response, form);
//   fhirpath::Environment environment{.focus = fhirpath::one(source.root()), .now = now};
//   environment.variables["resource"] = environment.focus;
//   const auto shown = fhirpath::truth_of(fhirpath::evaluate(parsing.expression, environment));
#pragma once

#include "app/fhirpath/answers.h"
#include "app/fhirpath/dependencies.h"
#include "app/fhirpath/environment.h"
#include "app/fhirpath/expression.h"
#include "app/fhirpath/form_evaluator.h"
#include "app/fhirpath/json_source.h"
#include "app/fhirpath/response_source.h"

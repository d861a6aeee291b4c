#include "app/content/form_parts.h"

#include "app/content/losses.h"

namespace kiosk {
namespace {

using enum Treatment;

constexpr std::string_view for_publishers = "for those who choose, keep and license forms";
constexpr std::string_view for_machines = "names an element within its file";
constexpr std::string_view beside_codes = "codes stand beside the words and are for records";

// clang-format off
constexpr FormPart properties[] = {
    {"id", anywhere, without_meaning, for_machines},
    {"fhir_comments", anywhere, without_meaning, "for those who write forms"},

    {"resourceType", in_form, used},
    {"meta", in_form, without_meaning, "for the server that keeps the form"},
    {"implicitRules", in_form, not_done, "rules kept elsewhere are not read", loss::kept_elsewhere},
    {"language", in_form, used},
    {"text", in_form, without_meaning, "the form once more, to be read as a document"},
    {"contained", in_form, used},
    {"url", in_form, used},
    {"identifier", in_form, without_meaning, for_publishers},
    {"version", in_form, used},
    {"versionAlgorithmString", in_form, without_meaning, "versions are not compared"},
    {"versionAlgorithmCoding", in_form, without_meaning, "versions are not compared"},
    {"name", in_form, without_meaning, "the form's name for machines"},
    {"title", in_form, used},
    {"derivedFrom", in_form, without_meaning, "the form stands whole in its file"},
    {"status", in_form, used},
    {"experimental", in_form, without_meaning, for_publishers},
    {"subjectType", in_form, without_meaning, "a visit is always about the person at the kiosk"},
    {"date", in_form, without_meaning, for_publishers},
    {"publisher", in_form, without_meaning, for_publishers},
    {"contact", in_form, without_meaning, for_publishers},
    {"description", in_form, without_meaning, for_publishers},
    {"useContext", in_form, without_meaning, for_publishers},
    {"jurisdiction", in_form, without_meaning, for_publishers},
    {"purpose", in_form, without_meaning, for_publishers},
    {"copyright", in_form, without_meaning, for_publishers},
    {"copyrightLabel", in_form, without_meaning, for_publishers},
    {"approvalDate", in_form, without_meaning, for_publishers},
    {"lastReviewDate", in_form, without_meaning, for_publishers},
    {"effectivePeriod", in_form, used},
    {"code", in_form, without_meaning, beside_codes},
    {"item", in_form | in_item, used},

    {"linkId", in_item, used},
    {"definition", in_item, without_meaning, "points at a dictionary of items; what it says stands in the form too"},
    {"code", in_item, without_meaning, beside_codes},
    {"concept", in_item, without_meaning, beside_codes},
    {"prefix", in_item, used},
    {"text", in_item, used},
    {"type", in_item, used},
    {"enableWhen", in_item, used},
    {"enableBehavior", in_item, used},
    {"disabledDisplay", in_item, judged},
    {"required", in_item, used},
    {"repeats", in_item, used},
    {"readOnly", in_item, used},
    {"maxLength", in_item, used},
    {"answerConstraint", in_item, judged},
    {"answerOption", in_item, used},
    {"answerValueSet", in_item, used},
    {"initial", in_item, used},
    {"option", in_item, used},
    {"options", in_item, used},

    {"initialSelected", in_option, used},

    {"question", in_condition, used},
    {"operator", in_condition, used},
    {"hasAnswer", in_condition, used},

    {"system", in_coding | in_quantity, used},
    {"code", in_coding | in_quantity, used},
    {"display", in_coding, used},
    {"version", in_coding, not_done, "the version of a code is not in the response", loss::outcome},
    {"userSelected", in_coding, without_meaning, "says how a form was made"},
    {"value", in_quantity, used},
    {"unit", in_quantity, used},
    {"comparator", in_quantity, not_done, "\"less than\" and the like beside an amount are not read", loss::limit},
};
// clang-format on

}  // namespace

std::span<const FormPart> form_properties() { return properties; }

bool is_named(std::string_view url, std::string_view name) {
  constexpr std::string_view hl7 = "http://hl7.org/fhir/StructureDefinition/";
  constexpr std::string_view sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
  const auto is_short_for = [&](std::string_view brief, std::string_view beginning) {
    if (!name.starts_with(brief) || !url.starts_with(beginning)) return false;
    const auto end = name.substr(brief.size());
    const auto rest = url.substr(beginning.size());
    return end.ends_with('*') ? rest.starts_with(end.substr(0, end.size() - 1)) : rest == end;
  };
  return url == name || is_short_for("hl7:", hl7) || is_short_for("sdc:", sdc);
}

}  // namespace kiosk

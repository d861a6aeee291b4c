// The properties and extensions of forms, and how each is treated here.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kiosk {

/// The elements of a form that have properties and extensions of their own. A bit each.
enum FormElement : std::uint32_t {
  in_form = 1U,
  in_item = 2U,
  in_option = 4U,
  in_condition = 8U,  ///< enableWhen
  in_initial = 16U,
  in_coding = 32U,
  in_quantity = 64U,
  in_text = 128U,        ///< sibling of a text that a person reads: "_text", "_title", "_display"
  in_primitive = 256U,   ///< sibling of any other primitive
  in_worked_out = 512U,  ///< sibling of a primitive of an item that an expression may calculate:
                         ///< "_text", "_required"
};

inline constexpr std::uint32_t anywhere = ~0U;  ///< all of them

/// How a part of a form is treated.
enum class Treatment : std::uint8_t {
  used,             ///< it is supported
  without_meaning,  ///< ignoring it changes neither what a person is asked and told, nor the
                    ///< response
  not_done,         ///< it is lost
  judged,           ///< by its value: see find_losses.cpp
};

/// A property or an extension. `name` is the property's name or the extension's url, in which
/// "hl7:" and "sdc:" abbreviate HL7's url prefix and that of Structured Data Capture; a "*" at its
/// end makes it a prefix.
struct FormPart {
  std::string_view name{};
  std::uint32_t where = 0;  ///< elements that may contain it
  Treatment treatment = Treatment::used;
  std::string_view why{};   ///< why it has no meaning, or what is not supported
  std::string_view lost{};  ///< if it is not supported (losses.h)
};

/// FHIR's properties of a form's elements, those of R5, R4B, R4 and STU3.
std::span<const FormPart> form_properties();

/// The known extensions. One that is not listed, or is on another element, is not supported.
std::span<const FormPart> form_extensions();

/// Whether the url of an extension matches a `FormPart::name` with its abbreviated prefix.
bool is_named(std::string_view url, std::string_view name);

}  // namespace kiosk

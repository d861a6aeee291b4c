// The properties and extensions that may stand in a form, and what becomes of each here.
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
  in_text = 128U,        ///< beside words that a person reads: "_text", "_title", "_display"
  in_primitive = 256U,   ///< beside any other primitive
  in_worked_out = 512U,  ///< beside those primitives of an item that an expression may work out:
                         ///< "_text", "_required"
};

inline constexpr std::uint32_t anywhere = ~0U;  ///< all of them

/// What becomes of a part of a form.
enum class Treatment : std::uint8_t {
  used,             ///< it does what it is for
  without_meaning,  ///< leaving it out takes nothing from what a person is asked and told, or from
                    ///< what goes out
  not_done,         ///< it is lost
  judged,           ///< by what it says: see find_losses.cpp
};

/// One of them. `name`: of a property; or the url of an extension, of which "hl7:" and "sdc:" stand
/// for the beginnings that HL7 has for its own and for those of Structured Data Capture; with "*"
/// at its end it is the beginning of several.
struct FormPart {
  std::string_view name{};
  std::uint32_t where = 0;  ///< elements that it may stand in
  Treatment treatment = Treatment::used;
  std::string_view why{};   ///< why it has no meaning, or what is not done
  std::string_view lost{};  ///< where it is not done (losses.h)
};

/// FHIR's properties of a form's elements, those of R5, R4B, R4 and STU3.
std::span<const FormPart> form_properties();

/// The extensions that are known. One that is not here, or stands elsewhere than here, is not done.
std::span<const FormPart> form_extensions();

/// The url of an extension with its beginning as `FormPart::name` has it.
bool is_named(std::string_view url, std::string_view name);

}  // namespace kiosk

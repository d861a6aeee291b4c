// A FHIRPath expression that was read: a value, to be evaluated as often as one likes.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/fhirpath/fault.h"
#include "app/fhirpath/value.h"

namespace kiosk::fhirpath {

struct Function;

/// Text of an expression, at most, in bytes.
inline constexpr std::size_t longest_expression = 32'768;
/// Terms inside one another, at most; so that neither reading nor evaluating meets the end of the
/// stack.
inline constexpr std::size_t deepest_expression = 200;

/// FHIRPath's operators with two sides.
enum class Operation : std::uint8_t {
  multiply,
  divide,
  divide_whole,
  modulo,
  add,
  subtract,
  concatenate,
  union_of,
  less,
  less_or_equal,
  greater,
  greater_or_equal,
  equal,
  not_equal,
  equivalent,
  not_equivalent,
  in,
  contains,
  both,
  either,
  one_of,
  implies,
  is,
  as
};

/// What a term of an expression is.
enum class TermKind : std::uint8_t {
  literal,
  self,
  index,
  total,
  variable,
  member,
  call,
  path,
  indexer,
  plus,
  minus,
  operation,
  type_test
};

/// The place of a term in `Expression::terms`.
using TermIndex = std::uint32_t;

/// One term. `path` has what comes before the dot and what comes after it; a call its arguments; an
/// operation its two sides.
struct Term {
  TermKind kind = TermKind::literal;
  Operation operation = Operation::add;
  std::uint32_t offset = 0;            ///< in the text, bytes
  std::string name{};                  ///< of a member or a variable
  std::optional<Value> literal{};      ///< none: {}
  const Function* function = nullptr;  ///< of a call
  TypeName type{};  ///< of is, as and ofType; the space is "" where it was not said
  std::vector<TermIndex> parts{};
};

/// An expression as terms, each after its parts, the whole being the last.
struct Expression {
  std::vector<Term> terms{};

  bool is_empty() const { return terms.empty(); }
  TermIndex root() const { return static_cast<TermIndex>(terms.size() - 1); }
};

/// What was read. With a fault the expression is empty.
struct Parsing {
  Expression expression{};
  std::optional<Fault> fault{};
};

/// Reads an expression. `names` are variables that are known by a name which FHIRPath takes for a
/// difference, such as %calc-age: forms have them. Never throws.
Parsing parse(std::string_view text, std::span<const std::string> names = {});

/// The name of the function that a call calls, or "".
std::string_view function_name(const Term& term);

}  // namespace kiosk::fhirpath

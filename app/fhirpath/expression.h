// A parsed FHIRPath expression: a value that can be evaluated any number of times.
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

/// Limit of an expression's text, in bytes.
inline constexpr std::size_t longest_expression = 32'768;
/// Limit of nesting of terms, so that neither parsing nor evaluation overflows the stack.
inline constexpr std::size_t deepest_expression = 200;

/// FHIRPath's binary operators.
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

/// The kind of a term.
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

/// The index of a term in `Expression::terms`.
using TermIndex = std::uint32_t;

/// One term. The parts of a `path` are the operands before and after the dot; those of a call its
/// arguments; those of an operation its two operands.
struct Term {
  TermKind kind = TermKind::literal;
  Operation operation = Operation::add;
  std::uint32_t offset = 0;            ///< in the text, bytes
  std::string name{};                  ///< of a member or a variable
  std::optional<Value> literal{};      ///< {} if nullopt
  const Function* function = nullptr;  ///< of a call
  TypeName type{};  ///< of is, as and ofType; the namespace is "" if it was omitted
  std::vector<TermIndex> parts{};
};

/// An expression as terms in postorder: each after its parts, the whole expression last.
struct Expression {
  std::vector<Term> terms{};

  bool is_empty() const { return terms.empty(); }
  TermIndex root() const { return static_cast<TermIndex>(terms.size() - 1); }
};

/// The result of parsing. With a fault the expression is empty.
struct Parsing {
  Expression expression{};
  std::optional<Fault> fault{};
};

/// Parses an expression. `names` are variables whose names FHIRPath would parse as a subtraction,
/// such as %calc-age: forms have them. Never throws.
Parsing parse(std::string_view text, std::span<const std::string> names = {});

/// The name of a call's function, or "".
std::string_view function_name(const Term& term);

}  // namespace kiosk::fhirpath

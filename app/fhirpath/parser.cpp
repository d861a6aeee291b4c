#include <algorithm>
#include <array>

#include "app/fhirpath/expression.h"
#include "app/fhirpath/fhir_types.h"
#include "app/fhirpath/function.h"
#include "app/fhirpath/operator_signs.h"

namespace kiosk::fhirpath {
namespace {

/// Recursive descent with operator precedence. After a fault every function returns at once and its
/// result is ignored.
class Parser {
 public:
  Parser(std::string_view text, std::span<const std::string> names) : lexer_(text, names) {
    advance();
  }

  Parsing parse() {
    read_expression(0);
    if (!fault_ && token_.kind != TokenKind::end) stop(FaultCode::syntax);
    if (fault_) return {.fault = fault_};
    return {.expression = std::move(expression_)};
  }

 private:
  void advance() {
    token_ = lexer_.next();
    if (lexer_.fault() && !fault_) fault_ = lexer_.fault();
  }

  TermIndex stop(FaultCode code) { return stop(code, token_.offset); }
  TermIndex stop(FaultCode code, std::size_t offset) {
    if (!fault_) fault_ = Fault{.code = code, .offset = offset};
    return 0;
  }

  bool take(std::string_view sign) {
    if (fault_ || !token_.is_sign(sign)) return false;
    advance();
    return true;
  }

  void expect(std::string_view sign) {
    if (!take(sign))
      stop(token_.kind == TokenKind::end ? FaultCode::unfinished : FaultCode::syntax);
  }

  /// Adds a term after its parts and returns its index.
  TermIndex add(Term term) {
    if (fault_) return 0;
    std::size_t depth = 1;
    for (const auto part : term.parts) depth = std::max(depth, depths_[part] + 1);
    if (depth > deepest_expression) return stop(FaultCode::too_deep, term.offset);
    depths_.push_back(depth);
    expression_.terms.push_back(std::move(term));
    return expression_.root();
  }

  static std::uint32_t place(std::size_t offset) { return static_cast<std::uint32_t>(offset); }

  TermIndex read_expression(int weakest) {
    if (fault_ || nesting_ >= deepest_expression) return stop(FaultCode::too_deep);
    ++nesting_;
    auto left = read_polarity();
    while (!fault_) {
      const auto* sign = operator_at(token_);
      if (!sign || sign->strength < weakest) break;
      left = read_operation(left, *sign);
    }
    --nesting_;
    return left;
  }

  TermIndex read_operation(TermIndex left, const OperatorSign& sign) {
    Term term{
        .kind = TermKind::operation, .operation = sign.operation, .offset = place(token_.offset)};
    advance();
    if (sign.operation == Operation::is || sign.operation == Operation::as) {
      term.kind = TermKind::type_test;
      term.type = read_type();
      term.parts = {left};
    } else {
      const auto right = read_expression(sign.strength + 1);
      term.parts = {left, right};
    }
    return add(std::move(term));
  }

  TermIndex read_polarity() {
    if (!token_.is_sign("+") && !token_.is_sign("-")) return read_path();
    Term term{.kind = token_.is_sign("-") ? TermKind::minus : TermKind::plus,
              .offset = place(token_.offset)};
    advance();
    term.parts = {read_expression(strength_of_polarity)};
    return add(std::move(term));
  }

  /// Parses a term and everything that follows it after dots and in square brackets.
  TermIndex read_path() {
    auto left = read_term();
    while (!fault_) {
      const auto offset = place(token_.offset);
      if (take(".")) {
        const auto right = read_invocation();
        left = add({.kind = TermKind::path, .offset = offset, .parts = {left, right}});
      } else if (take("[")) {
        const auto index = read_expression(0);
        expect("]");
        left = add({.kind = TermKind::indexer, .offset = offset, .parts = {left, index}});
      } else {
        break;
      }
    }
    return left;
  }

  TermIndex read_term() {
    const auto offset = place(token_.offset);
    if (take("(")) {
      const auto inner = read_expression(0);
      expect(")");
      return inner;
    }
    if (take("{")) {
      expect("}");
      return add({.kind = TermKind::literal, .offset = offset});
    }
    if (token_.kind == TokenKind::variable) {
      Term term{.kind = TermKind::variable, .offset = offset, .name = std::move(token_.text)};
      advance();
      return add(std::move(term));
    }
    if (token_.is(TokenKind::identifier, "true") || token_.is(TokenKind::identifier, "false")) {
      const bool truth = token_.text == "true";
      advance();
      return add({.kind = TermKind::literal, .offset = offset, .literal = truth});
    }
    if (token_.kind == TokenKind::number) return read_number();
    if (token_.kind == TokenKind::text || token_.kind == TokenKind::date ||
        token_.kind == TokenKind::date_time || token_.kind == TokenKind::time)
      return read_literal();
    return is_reserved(token_) ? stop(FaultCode::syntax) : read_invocation();
  }

  TermIndex read_literal() {
    Term term{.kind = TermKind::literal, .offset = place(token_.offset)};
    if (token_.kind == TokenKind::text) {
      term.literal = std::move(token_.text);
    } else {
      const auto kind = token_.kind == TokenKind::time   ? MomentKind::time
                        : token_.kind == TokenKind::date ? MomentKind::date
                                                         : MomentKind::date_time;
      const auto moment = moment_of(token_.text, kind);
      if (!moment) return stop(FaultCode::bad_literal);
      term.literal = *moment;
    }
    advance();
    return add(std::move(term));
  }

  /// Parses a number, or an amount if a unit follows: 5 'mg', 7 days.
  TermIndex read_number() {
    Term term{.kind = TermKind::literal, .offset = place(token_.offset)};
    const bool has_point = token_.text.find('.') != std::string::npos;
    const auto number = number_of(token_.text);
    if (!number) return stop(FaultCode::bad_literal);
    advance();
    if (token_.kind == TokenKind::text ||
        (token_.kind == TokenKind::identifier && calendar_unit(token_.text))) {
      term.literal = Amount{.value = *number, .unit = std::move(token_.text)};
      advance();
    } else if (const auto whole = has_point ? std::nullopt : whole_of(*number);
               whole && *whole <= 2'147'483'648) {
      term.literal = *whole;
    } else {
      term.literal = *number;
    }
    return add(std::move(term));
  }

  TermIndex read_invocation() {
    Term term{.kind = TermKind::member, .offset = place(token_.offset), .name = token_.text};
    if (token_.kind == TokenKind::dollar) {
      term.name.clear();
      if (token_.text == "$this") term.kind = TermKind::self;
      else if (token_.text == "$index") term.kind = TermKind::index;
      else if (token_.text == "$total") term.kind = TermKind::total;
      else return stop(FaultCode::syntax);
      advance();
      return add(std::move(term));
    }
    if (token_.kind != TokenKind::identifier && token_.kind != TokenKind::delimited) {
      return stop(token_.kind == TokenKind::end ? FaultCode::unfinished : FaultCode::syntax);
    }
    advance();
    return take("(") ? read_call(std::move(term)) : add(std::move(term));
  }

  TermIndex read_call(Term term) {
    term.kind = TermKind::call;
    term.function = find_function(term.name);
    if (!term.function)
      return stop(is_unsupported_function(term.name) ? FaultCode::unsupported_function
                                                     : FaultCode::unknown_function,
                  term.offset);
    term.name.clear();
    if (term.function->takes_type) {
      term.type = read_type();
      expect(")");
      return add(std::move(term));
    }
    if (!take(")")) {
      do { term.parts.push_back(read_expression(0)); } while (take(","));
      expect(")");
    }
    const auto count = term.parts.size();
    if (count < term.function->fewest || count > term.function->most_arguments)
      return stop(FaultCode::wrong_arguments, term.offset);
    return add(std::move(term));
  }

  std::string read_name() {
    if (token_.kind != TokenKind::identifier && token_.kind != TokenKind::delimited) {
      stop(FaultCode::syntax);
      return {};
    }
    auto name = std::move(token_.text);
    advance();
    return name;
  }

  /// Parses a type: Quantity, System.Integer, FHIR.`code`. A FHIR type that R4 does not have is a
  /// fault.
  TypeName read_type() {
    const auto offset = token_.offset;
    TypeName type{.name = read_name()};
    if (take(".")) {
      type.space = std::move(type.name);
      type.name = read_name();
    }
    const bool system_name = type.space.empty() && is_system_type(type.name);
    if (!fault_ && type.space != "System" && !system_name && known_type(type.name).empty())
      stop(FaultCode::unknown_type, offset);
    return type;
  }

  static bool is_system_type(std::string_view name) {
    constexpr std::array<std::string_view, 8> names{"Boolean", "String",   "Integer", "Decimal",
                                                    "Date",    "DateTime", "Time",    "Quantity"};
    return std::find(names.begin(), names.end(), name) != names.end();
  }

  Lexer lexer_;
  Token token_{};
  Expression expression_{};
  std::vector<std::size_t> depths_{};
  std::size_t nesting_ = 0;
  std::optional<Fault> fault_{};
};

}  // namespace

Parsing parse(std::string_view text, std::span<const std::string> names) {
  if (text.size() > longest_expression) return {.fault = Fault{.code = FaultCode::too_long}};
  return Parser(text, names).parse();
}

std::string_view function_name(const Term& term) {
  return term.function ? term.function->name : std::string_view{};
}

}  // namespace kiosk::fhirpath

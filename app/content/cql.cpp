#include "app/content/cql.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>
#include <vector>

#include "app/content/cql_tokens.h"

namespace kiosk {
namespace {

constexpr std::size_t longest_cql = 4096;  // bytes
constexpr int deepest = 60;                // nesting

/// Functions of CQL that are members in FHIRPath, with the same result.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> functions_as_members{
    {{"Count", "count"},
     {"First", "first"},
     {"Last", "last"},
     {"Abs", "abs"},
     {"Floor", "floor"},
     {"Ceiling", "ceiling"},
     {"Truncate", "truncate"},
     {"ToString", "toString"},
     {"ToInteger", "toInteger"},
     {"ToDecimal", "toDecimal"},
     {"Length", "length"},
     {"Upper", "upper"},
     {"Lower", "lower"},
     {"AllTrue", "allTrue"},
     {"AnyTrue", "anyTrue"}}};

constexpr std::array<std::string_view, 16> calendar_units{
    "year", "years", "month",  "months",  "week",   "weeks",   "day",         "days",
    "hour", "hours", "minute", "minutes", "second", "seconds", "millisecond", "milliseconds"};

/// Words that begin or join what is not translated.
constexpr std::array<std::string_view, 22> reserved{
    "if",      "then", "else", "and", "or",   "xor",  "implies", "not", "exists", "is",       "in",
    "between", "case", "when", "end", "null", "true", "false",   "div", "mod",    "contains", "as"};

template <class List>
bool has(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Writes an expression in FHIRPath while it reads it, by CQL's precedence. What it cannot
/// translate makes the whole fail.
class CqlTranslation {
 public:
  explicit CqlTranslation(std::vector<CqlToken> tokens) : tokens_(std::move(tokens)) {}

  std::optional<std::string> run() {
    auto whole = expression();
    const bool at_end = here().kind == CqlToken::Kind::end;
    return failed_ || !at_end ? std::nullopt : std::optional(std::move(whole));
  }

 private:
  const CqlToken& here() const { return tokens_[at_]; }
  bool is(std::string_view text) const {
    return (here().kind == CqlToken::Kind::word || here().kind == CqlToken::Kind::sign) &&
           here().text == text;
  }
  bool take(std::string_view text) {
    if (!is(text)) return false;
    ++at_;
    return true;
  }
  /// The text of the present token; the next one is then the present one.
  std::string taken() { return std::string(tokens_[at_++].text); }
  std::string fail() {
    failed_ = true;
    return {};
  }
  void expect(std::string_view text) {
    if (!take(text)) failed_ = true;
  }

  /// Goes one level deeper for as long as it lives.
  struct Level {
    explicit Level(CqlTranslation& owner) : owner_(owner) {
      if (++owner_.depth_ > deepest) owner_.failed_ = true;
    }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    ~Level() { --owner_.depth_; }
    CqlTranslation& owner_;
  };

  /// Operands with signs between them, which bind from the left.
  std::string chain(std::string (CqlTranslation::*operand)(),
                    std::initializer_list<std::string_view> signs) {
    auto left = (this->*operand)();
    while (!failed_ && std::any_of(signs.begin(), signs.end(),
                                   [&](std::string_view sign) { return is(sign); })) {
      const auto sign = taken();
      left = '(' + left + ' ' + (sign == "<>" ? "!=" : sign) + ' ' + (this->*operand)() + ')';
    }
    return left;
  }

  std::string expression() {
    const Level level(*this);
    if (failed_) return {};
    return chain(&CqlTranslation::disjunction, {"implies"});
  }

  std::string disjunction() { return chain(&CqlTranslation::conjunction, {"or", "xor"}); }
  std::string conjunction() { return chain(&CqlTranslation::membership, {"and"}); }
  std::string equality() {
    return chain(&CqlTranslation::comparison, {"=", "!=", "<>", "~", "!~"});
  }
  std::string comparison() { return chain(&CqlTranslation::range, {"<", ">", "<=", ">="}); }
  std::string sum() { return chain(&CqlTranslation::product, {"+", "-", "&"}); }
  std::string product() { return chain(&CqlTranslation::path, {"*", "/", "div", "mod"}); }

  /// "in" a list that is written out: a range and a value set are others' matter.
  std::string membership() {
    auto left = equality();
    if (failed_ || !take("in")) return left;
    if (!is("{")) return fail();
    return '(' + left + " in " + equality() + ')';
  }

  std::string range() {
    const auto value = unary();
    if (failed_ || !take("between")) return value;
    const auto least = sum();
    expect("and");
    const auto most = sum();
    return "((" + value + " >= " + least + ") and (" + value + " <= " + most + "))";
  }

  std::string unary() {
    const Level level(*this);
    if (failed_) return {};
    if (take("not")) return '(' + unary() + ").not()";
    if (take("exists")) return '(' + unary() + ").exists()";
    auto value = sum();
    while (!failed_ && take("is")) {
      const bool denied = take("not");
      if (take("null")) value = '(' + value + (denied ? ").exists()" : ").empty()");
      else if (is("true") || is("false")) value = test_of_truth(value, denied);
      else return fail();
    }
    return value;
  }

  /// "is true" is never null, where "= true" may be.
  std::string test_of_truth(const std::string& value, bool denied) {
    const auto truth = taken();
    const auto test = "iif((" + value + ") = " + truth + ", true, false)";
    return denied ? '(' + test + ").not()" : test;
  }

  /// A term with the members that follow it. CQL's "value" of a primitive has no counterpart; that
  /// of an answer is the answer itself.
  std::string path() {
    const Level level(*this);
    if (failed_) return {};
    if (take("-")) return "(-" + path() + ')';
    auto left = term();
    std::string_view before;
    while (!failed_) {
      if (take(".")) {
        const auto name = here().text;
        if (name == "value" && before != "answer") return fail();
        left += '.' + member();
        before = name;
      } else if (take("[")) {
        left += '[' + index() + ']';
      } else {
        break;
      }
    }
    return left;
  }

  std::string index() {
    if (here().kind != CqlToken::Kind::number) return fail();
    const auto place = taken();
    expect("]");
    return place;
  }

  std::string member() {
    if (here().kind != CqlToken::Kind::word) return fail();
    const auto name = taken();
    return take("(") ? name + '(' + arguments() + ')' : name;
  }

  /// Inside the arguments of a member a bare name is an element.
  std::string arguments() {
    std::string list;
    ++within_;
    if (!is(")")) {
      list = expression();
      while (!failed_ && take(",")) list += ", " + expression();
    }
    --within_;
    expect(")");
    return list;
  }

  std::string term() {
    switch (here().kind) {
      case CqlToken::Kind::text:
      case CqlToken::Kind::variable:
      case CqlToken::Kind::moment: return taken();
      case CqlToken::Kind::number: return amount();
      case CqlToken::Kind::word: return word();
      case CqlToken::Kind::sign:
        if (take("(")) return in_parentheses();
        if (take("{")) return list();
        return fail();
      default: return fail();
    }
  }

  std::string in_parentheses() {
    auto inner = expression();
    expect(")");
    return '(' + inner + ')';
  }

  /// A number, or an amount: 5 'mg', 3 days.
  std::string amount() {
    auto text = taken();
    const bool has_unit = here().kind == CqlToken::Kind::text ||
                          (here().kind == CqlToken::Kind::word && has(calendar_units, here().text));
    return has_unit ? text + ' ' + taken() : text;
  }

  std::string list() {
    if (take("}")) return "{}";
    auto items = '(' + expression() + ')';
    while (!failed_ && take(",")) items += ".combine(" + expression() + ')';
    expect("}");
    return items;
  }

  std::string word() {
    const auto name = taken();
    if (name == "null") return "{}";
    if (name == "true" || name == "false") return name;
    if (name == "if") return choice();
    if (has(reserved, name)) return fail();
    if (take("(")) return call(name);
    return within_ > 0 ? name : fail();
  }

  std::string choice() {
    const auto condition = expression();
    expect("then");
    const auto one = expression();
    expect("else");
    const auto other = expression();
    return "iif(" + condition + ", " + one + ", " + other + ')';
  }

  std::vector<std::string> values() {
    std::vector<std::string> list;
    const auto before = std::exchange(within_, 0);
    if (!is(")")) {
      do list.push_back(expression());
      while (!failed_ && take(","));
    }
    within_ = before;
    expect(")");
    return list;
  }

  std::string call(const std::string& name) {
    const auto given = values();
    if (failed_) return {};
    if ((name == "Today" || name == "Now") && given.empty())
      return name == "Today" ? "today()" : "now()";
    if (name == "Coalesce" && given.size() > 1) return coalesced(given);
    if (given.size() != 1) return fail();
    if (name == "Sum") return "iif((" + given[0] + ").empty(), {}, (" + given[0] + ").sum())";
    const auto found = std::find_if(functions_as_members.begin(), functions_as_members.end(),
                                    [&](const auto& each) { return each.first == name; });
    if (found == functions_as_members.end()) return fail();
    return '(' + given[0] + ")." + std::string(found->second) + "()";
  }

  static std::string coalesced(const std::vector<std::string>& given) {
    auto text = given.back();
    for (auto i = given.size() - 1; i-- > 0;)
      text = "iif((" + given[i] + ").exists(), " + given[i] + ", " + text + ')';
    return text;
  }

  std::vector<CqlToken> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int within_ = 0;
  bool failed_ = false;
};

}  // namespace

bool is_cql(std::string_view language) {
  return language == "text/cql" || language == "text/cql-expression";
}

std::optional<std::string> fhirpath_of_cql(std::string_view cql) {
  if (cql.size() > longest_cql) return std::nullopt;
  auto tokens = cql_tokens(cql);
  if (tokens.back().kind == CqlToken::Kind::unknown) return std::nullopt;
  return CqlTranslation(std::move(tokens)).run();
}

}  // namespace kiosk

#include "app/content/cql.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace kiosk {
namespace {

constexpr std::size_t longest_cql = 4096;  // bytes
constexpr int deepest = 60;                // nesting

/// A piece of an expression. Words and names are as they are written.
struct Token {
  enum class Kind : std::uint8_t { word, variable, text, number, moment, sign, end, unknown };
  Kind kind = Kind::end;
  std::string_view text{};
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Token> all() {
    std::vector<Token> tokens;
    do tokens.push_back(next());
    while (tokens.back().kind != Token::Kind::end && tokens.back().kind != Token::Kind::unknown);
    return tokens;
  }

 private:
  char at(std::size_t place) const { return place < text_.size() ? text_[place] : '\0'; }

  void skip_blanks_and_comments() {
    for (;;) {
      while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos)
        ++at_;
      const auto rest = text_.substr(at_);
      if (rest.starts_with("//")) at_ = std::min(text_.find('\n', at_), text_.size());
      else if (rest.starts_with("/*"))
        at_ = text_.find("*/", at_) == text_.npos ? text_.size() : text_.find("*/", at_) + 2;
      else return;
    }
  }

  Token take(Token::Kind kind, std::size_t end) {
    const Token token{kind, text_.substr(at_, end - at_)};
    at_ = end;
    return token;
  }

  template <class Condition>
  std::size_t while_it_holds(std::size_t from, Condition condition) const {
    while (from < text_.size() && condition(text_[from])) ++from;
    return from;
  }

  Token next() {
    skip_blanks_and_comments();
    if (at_ >= text_.size()) return {};
    const char c = text_[at_];
    const auto in_word = [](char each) { return is_letter(each) || is_digit(each); };
    if (is_letter(c)) return take(Token::Kind::word, while_it_holds(at_, in_word));
    if (c == '%' || c == '$') {
      const auto end = while_it_holds(at_ + 1, [&](char each) { return in_word(each); });
      return end == at_ + 1 ? Token{Token::Kind::unknown} : take(Token::Kind::variable, end);
    }
    if (is_digit(c)) return number();
    if (c == '@')
      return take(Token::Kind::moment, while_it_holds(at_ + 1, [&](char each) {
                    return in_word(each) || std::string_view("-:.+").find(each) != text_.npos;
                  }));
    if (c == '\'') return quoted();
    for (const std::string_view sign : {"<=", ">=", "!=", "<>", "!~"}) {
      if (text_.substr(at_).starts_with(sign)) return take(Token::Kind::sign, at_ + 2);
    }
    constexpr std::string_view signs = "()[]{},.+-*/&=~<>";
    return signs.find(c) == text_.npos ? Token{Token::Kind::unknown}
                                       : take(Token::Kind::sign, at_ + 1);
  }

  Token number() {
    auto end = while_it_holds(at_, is_digit);
    if (at(end) == '.' && is_digit(at(end + 1))) end = while_it_holds(end + 1, is_digit);
    return take(Token::Kind::number, end);
  }

  Token quoted() {
    auto end = at_ + 1;
    while (end < text_.size() && text_[end] != '\'') end += text_[end] == '\\' ? 2 : 1;
    return end >= text_.size() ? Token{Token::Kind::unknown} : take(Token::Kind::text, end + 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Functions of CQL that are members in FHIRPath, with the same result.
constexpr std::array<std::pair<std::string_view, std::string_view>, 15> members{
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
class Translation {
 public:
  explicit Translation(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

  std::optional<std::string> run() {
    auto whole = expression();
    const bool at_end = here().kind == Token::Kind::end;
    return failed_ || !at_end ? std::nullopt : std::optional(std::move(whole));
  }

 private:
  const Token& here() const { return tokens_[at_]; }
  bool is(std::string_view text) const {
    return (here().kind == Token::Kind::word || here().kind == Token::Kind::sign) &&
           here().text == text;
  }
  bool take(std::string_view text) {
    if (!is(text)) return false;
    ++at_;
    return true;
  }
  std::string fail() {
    failed_ = true;
    return {};
  }
  void expect(std::string_view text) {
    if (!take(text)) failed_ = true;
  }

  /// Goes one level deeper for as long as it lives.
  struct Level {
    explicit Level(Translation& owner) : owner_(owner) {
      if (++owner_.depth_ > deepest) owner_.failed_ = true;
    }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    ~Level() { --owner_.depth_; }
    Translation& owner_;
  };

  std::string expression() {
    const Level level(*this);
    if (failed_) return {};
    auto left = disjunction();
    while (!failed_ && take("implies")) left = '(' + left + " implies " + disjunction() + ')';
    return left;
  }

  std::string disjunction() {
    auto left = conjunction();
    while (!failed_ && (is("or") || is("xor"))) {
      const auto word = std::string(tokens_[at_++].text);
      left = '(' + left + ' ' + word + ' ' + conjunction() + ')';
    }
    return left;
  }

  std::string conjunction() {
    auto left = membership();
    while (!failed_ && take("and")) left = '(' + left + " and " + membership() + ')';
    return left;
  }

  /// "in" a list that is written out: a range and a value set are others' matter.
  std::string membership() {
    auto left = equality();
    if (failed_ || !take("in")) return left;
    if (!is("{")) return fail();
    return '(' + left + " in " + equality() + ')';
  }

  std::string equality() {
    auto left = comparison();
    while (!failed_ && (is("=") || is("!=") || is("<>") || is("~") || is("!~"))) {
      auto sign = std::string(tokens_[at_++].text);
      if (sign == "<>") sign = "!=";
      left = '(' + left + ' ' + sign + ' ' + comparison() + ')';
    }
    return left;
  }

  std::string comparison() {
    auto left = range();
    while (!failed_ && (is("<") || is(">") || is("<=") || is(">="))) {
      const auto sign = std::string(tokens_[at_++].text);
      left = '(' + left + ' ' + sign + ' ' + range() + ')';
    }
    return left;
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
    const auto truth = std::string(tokens_[at_++].text);
    const auto test = "iif((" + value + ") = " + truth + ", true, false)";
    return denied ? '(' + test + ").not()" : test;
  }

  std::string sum() {
    auto left = product();
    while (!failed_ && (is("+") || is("-") || is("&"))) {
      const auto sign = std::string(tokens_[at_++].text);
      left = '(' + left + ' ' + sign + ' ' + product() + ')';
    }
    return left;
  }

  std::string product() {
    auto left = path();
    while (!failed_ && (is("*") || is("/") || is("div") || is("mod"))) {
      const auto sign = std::string(tokens_[at_++].text);
      left = '(' + left + ' ' + sign + ' ' + path() + ')';
    }
    return left;
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
    if (here().kind != Token::Kind::number) return fail();
    const auto place = std::string(tokens_[at_++].text);
    expect("]");
    return place;
  }

  std::string member() {
    if (here().kind != Token::Kind::word) return fail();
    const auto name = std::string(tokens_[at_++].text);
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
    const auto token = here();
    switch (token.kind) {
      case Token::Kind::text:
      case Token::Kind::variable: ++at_; return std::string(token.text);
      case Token::Kind::number: return amount();
      case Token::Kind::moment: ++at_; return std::string(token.text);
      case Token::Kind::word: return word();
      case Token::Kind::sign:
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
    auto text = std::string(tokens_[at_++].text);
    const bool has_unit = here().kind == Token::Kind::text ||
                          (here().kind == Token::Kind::word && has(calendar_units, here().text));
    return has_unit ? text + ' ' + std::string(tokens_[at_++].text) : text;
  }

  std::string list() {
    if (take("}")) return "{}";
    auto items = '(' + expression() + ')';
    while (!failed_ && take(",")) items += ".combine(" + expression() + ')';
    expect("}");
    return items;
  }

  std::string word() {
    const auto name = std::string(tokens_[at_++].text);
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
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const auto& each) { return each.first == name; });
    if (found == members.end()) return fail();
    return '(' + given[0] + ")." + std::string(found->second) + "()";
  }

  static std::string coalesced(const std::vector<std::string>& given) {
    auto text = given.back();
    for (auto i = given.size() - 1; i-- > 0;)
      text = "iif((" + given[i] + ").exists(), " + given[i] + ", " + text + ')';
    return text;
  }

  std::vector<Token> tokens_;
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
  auto tokens = Lexer(cql).all();
  if (tokens.back().kind == Token::Kind::unknown) return std::nullopt;
  return Translation(std::move(tokens)).run();
}

}  // namespace kiosk

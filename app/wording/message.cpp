#include "app/wording/message.h"

#include <unicode/calendar.h>
#include <unicode/datefmt.h>
#include <unicode/listformatter.h>
#include <unicode/locid.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/plurrule.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>
#include <set>

#include "app/wording/icu_locale.h"

namespace kiosk {
namespace {

icu::UnicodeString from_utf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string to_utf8(const icu::UnicodeString& text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

icu::Formattable as_formattable(const MessageArgument& argument) {
  if (const auto* number = std::get_if<std::int64_t>(&argument))
    return icu::Formattable(static_cast<int64_t>(*number));
  return icu::Formattable(from_utf8(std::get<std::string>(argument)));
}

struct Day {
  int year = 0;
  int month = 0;
  int day = 0;
};

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto number = [&](std::size_t from, std::size_t count) {
    int value = -1;
    std::from_chars(text.data() + from, text.data() + from + count, value);
    return value;
  };
  const Day day{number(0, 4), number(5, 2), number(8, 2)};
  if (day.year < 1 || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31)
    return std::nullopt;
  return day;
}

/// Expands a pattern to all of its variants side by side.
class ReadableMessage {
 public:
  explicit ReadableMessage(const icu::MessagePattern& pattern) : pattern_(pattern) {}
  std::string words() { return to_utf8(message(0)); }

 private:
  /// Reads the message that begins at a part.
  icu::UnicodeString message(int32_t begin) {
    icu::UnicodeString words;
    auto from = pattern_.getPart(begin).getLimit();
    const auto end = pattern_.getLimitPartIndex(begin);
    for (auto i = begin + 1; i <= end; ++i) {
      const auto& part = pattern_.getPart(i);
      words.append(pattern_.getPatternString(), from, part.getIndex() - from);
      from = part.getLimit();
      if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER)
        words.append(named(from_utf8("number")));
      if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
      const auto limit = pattern_.getLimitPartIndex(i);
      words.append(value(i, limit));
      i = limit;
      from = pattern_.getPart(limit).getLimit();
    }
    return words;
  }

  /// Reads an argument: its variants, or its name if it has none.
  icu::UnicodeString value(int32_t begin, int32_t limit) {
    icu::UnicodeString wordings;
    int32_t count = 0;
    for (auto i = begin + 2; i < limit; ++i) {
      if (pattern_.getPart(i).getType() != UMSGPAT_PART_TYPE_MSG_START) continue;
      if (count++ > 0) wordings.append(from_utf8(" | "));
      wordings.append(message(i));
      i = pattern_.getLimitPartIndex(i);
    }
    return count == 0 ? named(pattern_.getSubstring(pattern_.getPart(begin + 1)))
                      : from_utf8("[").append(wordings).append(from_utf8("]"));
  }

  static icu::UnicodeString named(icu::UnicodeString name) {
    name.findAndReplace(from_utf8("_text"), icu::UnicodeString())
        .findAndReplace(from_utf8("_"), from_utf8(" "));
    return from_utf8("‹").append(name).append(from_utf8("›"));
  }

  const icu::MessagePattern& pattern_;
};

/// Describes the fault of a pattern in the words of its author.
std::string fault_words(std::string_view pattern, UErrorCode status) {
  const auto opened = std::count(pattern.begin(), pattern.end(), '{');
  if (status == U_PATTERN_SYNTAX_ERROR && opened != std::count(pattern.begin(), pattern.end(), '}'))
    status = U_UNMATCHED_BRACES;  // ICU says so only of some of them
  switch (status) {
    case U_UNMATCHED_BRACES: return "a { has no } of its own, or a } no {";
    case U_DEFAULT_KEYWORD_MISSING:
      return "a choice has no \"other {...}\", which is taken when nothing else fits";
    case U_ARGUMENT_TYPE_MISMATCH: return "one name is filled in with two kinds of value";
    case U_ILLEGAL_ARGUMENT_ERROR: return "what stands behind the first comma of {...} is unknown";
    case U_PATTERN_SYNTAX_ERROR:
    case U_UNSUPPORTED_PROPERTY:
      return "what stands in {...} is no choice: {n, plural, one {# place} other {# places}}";
    default: return "it cannot be filled in (" + std::string(u_errorName(status)) + ')';
  }
}

/// The part of the pattern around the fault; "" if it is at its beginning.
std::string near(std::string_view pattern, const UParseError& place) {
  constexpr int before = 12;
  constexpr int most = 24;
  const auto text = from_utf8(pattern);
  const int begin = std::clamp(place.offset - before, 0, text.length());
  const auto part = text.tempSubString(begin, most);
  return part.isEmpty() ? std::string{} : ", near \u201C" + to_utf8(part) + "\u201D";
}

/// Lists the plural categories for which one plural argument, which begins at a part, has no form.
std::set<std::string> missing_of(const icu::MessagePattern& pattern, int32_t begin,
                                 const icu::PluralRules& rules) {
  constexpr int32_t highest = 1000;
  std::set<std::string> forms;
  for (auto i = begin + 1; i < pattern.getLimitPartIndex(begin); ++i) {
    const auto& part = pattern.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_SELECTOR)
      forms.insert(to_utf8(pattern.getSubstring(part)));
    else if (part.getType() == UMSGPAT_PART_TYPE_MSG_START) i = pattern.getLimitPartIndex(i);
  }
  std::set<std::string> missing;
  for (int32_t number = 0; number <= highest; ++number) {
    auto form = to_utf8(rules.select(number));
    if (!forms.contains(form) && !forms.contains("=" + std::to_string(number)))
      missing.insert(std::move(form));
  }
  return missing;
}

}  // namespace

std::string format_message(std::string_view pattern, const MessageArguments& arguments,
                           std::string_view language) {
  if (arguments.empty() && pattern.find_first_of("{'") == std::string_view::npos)
    return std::string(pattern);
  UErrorCode status = U_ZERO_ERROR;
  UParseError place{};
  const icu::MessageFormat format(from_utf8(pattern), locale_of(language), place, status);
  if (U_FAILURE(status)) return std::string(pattern);
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  for (const auto& [name, value] : arguments) {
    names.push_back(from_utf8(name));
    values.push_back(as_formattable(value));
  }
  icu::UnicodeString result;
  format.format(names.data(), values.data(), static_cast<int32_t>(names.size()), result, status);
  return U_FAILURE(status) ? std::string(pattern) : to_utf8(result);
}

std::string message_fault(std::string_view pattern, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place{};
  const icu::MessageFormat format(from_utf8(pattern), locale_of(language), place, status);
  if (U_SUCCESS(status)) return {};
  return fault_words(pattern, status) + near(pattern, place);
}

std::vector<std::string> missing_plurals(std::string_view pattern, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place{};
  const icu::MessagePattern parsed(from_utf8(pattern), &place, status);
  const std::unique_ptr<icu::PluralRules> rules(
      icu::PluralRules::forLocale(locale_of(language), UPLURAL_TYPE_CARDINAL, status));
  std::set<std::string> missing;
  if (U_FAILURE(status)) return {};
  for (int32_t i = 0; i < parsed.countParts(); ++i) {
    const auto& part = parsed.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_START &&
        part.getArgType() == UMSGPAT_ARG_TYPE_PLURAL)
      missing.merge(missing_of(parsed, i, *rules));
  }
  return {missing.begin(), missing.end()};
}

std::vector<std::string> message_arguments(std::string_view pattern, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place{};
  const icu::MessagePattern parsed(from_utf8(pattern), &place, status);
  std::vector<std::string> names;
  if (U_FAILURE(status) || !message_fault(pattern, language).empty()) return names;
  for (int32_t i = 0; i < parsed.countParts(); ++i) {
    const auto& part = parsed.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME)
      names.push_back(to_utf8(parsed.getSubstring(part)));
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

std::string readable_message(std::string_view pattern, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  UParseError place{};
  const icu::MessagePattern parsed(from_utf8(pattern), &place, status);
  if (U_FAILURE(status) || !message_fault(pattern, language).empty()) return std::string(pattern);
  return ReadableMessage(parsed).words();
}

std::string long_date(std::string_view day, std::string_view language) {
  const auto parsed = parse_day(day);
  if (!parsed) return std::string(day);
  UErrorCode status = U_ZERO_ERROR;
  const auto locale = locale_of(language);
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(*icu::TimeZone::getGMT(), locale, status));
  const std::unique_ptr<icu::DateFormat> format(
      icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
  if (U_FAILURE(status) || !calendar || !format) return std::string(day);
  calendar->set(parsed->year, parsed->month - 1, parsed->day, 12, 0);
  format->setTimeZone(*icu::TimeZone::getGMT());
  icu::UnicodeString text;
  format->format(calendar->getTime(status), text);
  return U_FAILURE(status) ? std::string(day) : to_utf8(text);
}

std::string join_list(const std::vector<std::string>& entries, std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::ListFormatter> formatter(
      icu::ListFormatter::createInstance(locale_of(language), status));
  std::vector<icu::UnicodeString> items;
  for (const auto& entry : entries) items.push_back(from_utf8(entry));
  icu::UnicodeString joined;
  if (U_SUCCESS(status))
    formatter->format(items.data(), static_cast<int32_t>(items.size()), joined, status);
  return to_utf8(joined);
}

bool is_right_to_left(std::string_view language) {
  return locale_of(language).isRightToLeft() != 0;
}

std::string own_name(std::string_view language, const std::vector<std::string>& among) {
  const icu::Locale locale(locale_of(language).getBaseName());  // a name is not told its digits
  const bool is_one_of_its_kind =
      std::count_if(among.begin(), among.end(), [&](const std::string& other) {
        return std::string_view(locale_of(other).getLanguage()) == locale.getLanguage();
      }) < 2;
  icu::UnicodeString name;
  if (is_one_of_its_kind) locale.getDisplayLanguage(locale, name);
  else locale.getDisplayName(locale, name);
  if (!name.isEmpty())
    name.replace(0, name.moveIndex32(0, 1),
                 name.tempSubString(0, name.moveIndex32(0, 1)).toTitle(nullptr, locale));
  return to_utf8(name);
}

}  // namespace kiosk

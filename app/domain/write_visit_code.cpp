#include <algorithm>
#include <chrono>

#include "app/domain/bit_line.h"
#include "app/domain/visit_code_parts.h"
#include "app/values/utf8.h"

namespace kiosk {
namespace {

using namespace code;

constexpr std::size_t group = 4;

/// Days since the first that a code can encode; nullopt for any other text.
std::optional<std::uint32_t> day_number(const std::string& day) {
  int year = 0;
  unsigned month = 0;
  unsigned of_month = 0;
  if (std::sscanf(day.c_str(), "%4d-%2u-%2u", &year, &month, &of_month) != 3) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                         std::chrono::day{of_month}};
  if (!date.ok()) return std::nullopt;
  const auto days = (std::chrono::sys_days(date) - std::chrono::sys_days(first_day)).count();
  return days < 0 || days >= (1 << day_bits) ? std::nullopt
                                             : std::optional(static_cast<std::uint32_t>(days));
}

std::size_t place_of(const Item& item, const Answer& answer) {
  const auto found =
      std::find_if(item.options.begin(), item.options.end(),
                   [&](const AnswerOption& option) { return same(answer, option.value); });
  return static_cast<std::size_t>(found - item.options.begin());
}

struct AsWords {
  std::string operator()(const Decimal& value) const { return value.digits; }
  std::string operator()(const Date& value) const { return value.text; }
  std::string operator()(const DateTime& value) const { return value.text; }
  std::string operator()(const Time& value) const { return value.text; }
  std::string operator()(const Uri& value) const { return value.text; }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }
  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }
};

class VisitWriter {
 public:
  VisitWriter(const DecisionAid& aid, OwnWords own_words)
      : aid_(aid), own_words_(own_words == OwnWords::included) {}

  void head(std::uint32_t day) {
    bits_.put(format_version, version_bits);
    bits_.put(fingerprint(aid_), fingerprint_bits);
    bits_.put(day, day_bits);
    bits_.put(own_words_ ? 1 : 0, 1);
  }

  void answer(const Item& item, const ResponseItem& entry) {
    if (shape_of(item) == Shape::none) return;
    const bool answered = entry.enabled && !entry.answers.empty() && can_write(item, entry.answers);
    const bool declined = entry.enabled && entry.declined;
    bits_.put(answered || declined ? 1 : 0, 1);
    if (!answered && !declined) return;
    bits_.put(declined ? 1 : 0, 1);
    if (!declined) answers(item, entry.answers);
  }

  void choices(const CarriedVisit& visit) {
    for (OptionIndex option = 0; option < aid_.options.size(); ++option) {
      bits_.put(std::find(visit.starred.begin(), visit.starred.end(), option) != visit.starred.end()
                    ? 1
                    : 0,
                1);
    }
    bits_.put(static_cast<std::uint32_t>(visit.goals.size()), bits_for(aid_.goals.size() + 1));
    for (const auto& id : visit.goals) bits_.put(goal_place(id), bits_for(aid_.goals.size()));
  }

  std::string line() const {
    auto whole = bits_.bits();
    while (whole.size() % 5 != 0) whole.push_back(false);
    BitWriter checksum;
    checksum.put(crc32(whole) >> (32 - checksum_bits), checksum_bits);
    return as_base32(checksum.bits()) + as_base32(whole);
  }

 private:
  /// A text that is left out, or too long, leaves its question unanswered.
  bool can_write(const Item& item, const std::vector<Answer>& answers) const {
    const auto is_own = [&](const Answer& answer) {
      return place_of(item, answer) == item.options.size();
    };
    const bool words = shape_of(item) == Shape::words ||
                       (is_open(item) && std::any_of(answers.begin(), answers.end(), is_own));
    if (!words) return true;
    if (!own_words_) return false;
    return std::all_of(answers.begin(), answers.end(), [](const Answer& answer) {
      return std::visit(AsWords{}, answer).size() < (1U << length_bits);
    });
  }

  void answers(const Item& item, const std::vector<Answer>& given) {
    switch (shape_of(item)) {
      case Shape::one_option: one_option(item, given.front()); break;
      case Shape::several_options: several_options(item, given); break;
      case Shape::truth: bits_.put(std::get<bool>(given.front()) ? 1 : 0, 1); break;
      case Shape::number: number(item, given.front()); break;
      case Shape::words: words(given.front()); break;
      case Shape::none: break;
    }
  }

  void one_option(const Item& item, const Answer& given) {
    const auto place = place_of(item, given);
    bits_.put(static_cast<std::uint32_t>(place),
              bits_for(item.options.size() + (is_open(item) ? 1 : 0)));
    if (place == item.options.size()) words(given);
  }

  void several_options(const Item& item, const std::vector<Answer>& given) {
    std::vector<bool> chosen(item.options.size());
    std::vector<Answer> own;
    for (const auto& answer : given) {
      const auto place = place_of(item, answer);
      if (place < chosen.size()) chosen[place] = true;
      else own.push_back(answer);
    }
    for (const bool bit : chosen) bits_.put(bit ? 1 : 0, 1);
    if (!is_open(item)) return;
    bits_.put(own.empty() ? 0 : 1, 1);
    if (!own.empty()) words(own.front());
  }

  void number(const Item& item, const Answer& given) {
    const auto value = std::get<std::int64_t>(given);
    if (const auto range = range_of(item))
      bits_.put(static_cast<std::uint32_t>(value - range->first), bits_for(range->second));
    else bits_.put(static_cast<std::uint32_t>(static_cast<std::int32_t>(value)), number_bits);
  }

  void words(const Answer& given) {
    const auto text = std::visit(AsWords{}, given);
    bits_.put(static_cast<std::uint32_t>(text.size()), length_bits);
    for (const char c : text) bits_.put(static_cast<unsigned char>(c), 8);
  }

  std::uint32_t goal_place(const std::string& id) const {
    const auto found = std::find_if(aid_.goals.begin(), aid_.goals.end(),
                                    [&](const Goal& goal) { return goal.id == id; });
    return static_cast<std::uint32_t>(found - aid_.goals.begin());
  }

  const DecisionAid& aid_;
  bool own_words_ = false;
  BitWriter bits_{};
};

}  // namespace

std::optional<std::string> visit_code(const CarriedVisit& visit, const DecisionAid& aid,
                                      OwnWords own_words) {
  const auto& form = aid.questionnaire;
  const auto day = day_number(visit.day);
  if (!day || form.has_repetitions || !visit.response.begun()) return std::nullopt;
  if (!std::all_of(form.items.begin(), form.items.end(), can_be_carried)) return std::nullopt;
  VisitWriter writer(aid, own_words);
  writer.head(*day);
  for (const auto& entry : visit.response.items) writer.answer(form.items[entry.item], entry);
  writer.choices(visit);
  return writer.line();
}

std::string in_groups(std::string_view code) {
  std::string groups;
  std::size_t characters = 0;
  for (const char byte : code) {
    const bool begins = !values::is_continuation(
        byte);  // a keyboard may send characters that no code has, as several bytes of UTF-8
    if (begins && characters > 0 && characters % group == 0) groups += '-';
    characters += begins ? 1 : 0;
    groups += byte;
  }
  return groups;
}

}  // namespace kiosk

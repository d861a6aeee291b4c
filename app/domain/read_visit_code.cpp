#include <algorithm>
#include <chrono>

#include "app/domain/bit_line.h"
#include "app/domain/enablement.h"
#include "app/domain/validation.h"
#include "app/domain/visit_code_parts.h"

namespace kiosk {
namespace {

using namespace code;

std::string two_digits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string day_of(std::uint32_t number) {
  const std::chrono::year_month_day date{std::chrono::sys_days(first_day) +
                                         std::chrono::days(number)};
  return std::to_string(static_cast<int>(date.year())) + '-' +
         two_digits(static_cast<unsigned>(date.month())) + '-' +
         two_digits(static_cast<unsigned>(date.day()));
}

Answer from_words(ItemType type, std::string words) {
  switch (type) {
    case ItemType::decimal: return Decimal{std::move(words)};
    case ItemType::date: return Date{std::move(words)};
    case ItemType::date_time: return DateTime{std::move(words)};
    case ItemType::time: return Time{std::move(words)};
    case ItemType::url: return Uri{std::move(words)};
    default: return words;
  }
}

/// Reads what a VisitWriter wrote. It fails on anything that no writer can have written.
class VisitReader {
 public:
  VisitReader(const DecisionAid& aid, BitReader bits) : aid_(aid), bits_(std::move(bits)) {}

  CodeReading read() {
    if (bits_.take(version_bits) != format_version) return {.trouble = CodeTrouble::other_form};
    if (bits_.take(fingerprint_bits) != fingerprint(aid_))
      return {.trouble = CodeTrouble::other_form};
    CarriedVisit visit{.day = day_of(bits_.take(day_bits)),
                       .response = blank_response(aid_.questionnaire)};
    bits_.take(1);  // whether own texts are included tells a reader of the code only why some
                    // answers are missing
    for (auto& entry : visit.response.items) answer(aid_.questionnaire.items[entry.item], entry);
    choices(visit);
    if (failed_ || bits_.ran_out() || bits_.left() >= 5)
      return {.trouble = CodeTrouble::unreadable};
    settle_enablement(visit.response, aid_.questionnaire);
    return {.visit = std::move(visit)};
  }

 private:
  void answer(const Item& item, ResponseItem& entry) {
    if (shape_of(item) == Shape::none) return;
    entry.answers.clear();
    if (bits_.take(1) == 0) return;
    entry.declined = bits_.take(1) == 1;
    if (entry.declined) return;
    entry.answers = answers(item);
    if (entry.answers.empty() || fault_of(item, entry.answers)) failed_ = true;
  }

  std::vector<Answer> answers(const Item& item) {
    switch (shape_of(item)) {
      case Shape::one_option: return one_option(item);
      case Shape::several_options: return several_options(item);
      case Shape::truth: return {Answer{bits_.take(1) == 1}};
      case Shape::number: return {number(item)};
      case Shape::words: return {from_words(item.type, words())};
      case Shape::none: break;
    }
    return {};
  }

  std::vector<Answer> one_option(const Item& item) {
    const auto place = bits_.take(bits_for(item.options.size() + (is_open(item) ? 1 : 0)));
    if (place < item.options.size()) return {item.options[place].value};
    if (is_open(item) && place == item.options.size()) return {Answer{words()}};
    return {};
  }

  std::vector<Answer> several_options(const Item& item) {
    std::vector<Answer> given;
    for (const auto& option : item.options) {
      if (bits_.take(1) == 1) given.push_back(option.value);
    }
    if (is_open(item) && bits_.take(1) == 1) given.emplace_back(words());
    return given;
  }

  Answer number(const Item& item) {
    if (const auto range = range_of(item))
      return range->first + static_cast<std::int64_t>(bits_.take(bits_for(range->second)));
    return static_cast<std::int64_t>(static_cast<std::int32_t>(bits_.take(number_bits)));
  }

  std::string words() {
    std::string text(bits_.take(length_bits), ' ');
    for (auto& c : text) c = static_cast<char>(bits_.take(8));
    return text;
  }

  void choices(CarriedVisit& visit) {
    for (OptionIndex option = 0; option < aid_.options.size(); ++option) {
      if (bits_.take(1) == 1) visit.starred.push_back(option);
    }
    const auto count = bits_.take(bits_for(aid_.goals.size() + 1));
    for (std::uint32_t i = 0; i < count; ++i) {
      const auto place = bits_.take(bits_for(aid_.goals.size()));
      if (place >= aid_.goals.size() || std::find(visit.goals.begin(), visit.goals.end(),
                                                  aid_.goals[place].id) != visit.goals.end())
        failed_ = true;
      else visit.goals.push_back(aid_.goals[place].id);
    }
  }

  const DecisionAid& aid_;
  BitReader bits_;
  bool failed_ = false;
};

}  // namespace

CodeReading read_visit_code(std::string_view code, const DecisionAid& aid) {
  auto bits = from_base32(code);
  if (!bits || bits->size() <= checksum_bits || aid.questionnaire.has_repetitions)
    return {.trouble = CodeTrouble::unreadable};
  BitReader checksum(std::vector<bool>(bits->begin(), bits->begin() + checksum_bits));
  bits->erase(bits->begin(), bits->begin() + checksum_bits);
  if (checksum.take(checksum_bits) != crc32(*bits) >> (32 - checksum_bits))
    return {.trouble = CodeTrouble::unreadable};
  return VisitReader(aid, BitReader(std::move(*bits))).read();
}

}  // namespace kiosk

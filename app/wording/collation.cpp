#include "app/wording/collation.h"

#include <unicode/coll.h>

#include <algorithm>
#include <memory>
#include <numeric>

#include "app/wording/icu_locale.h"

namespace kiosk {
namespace {

/// Null if ICU has no data for it.
std::unique_ptr<icu::Collator> collator_of(std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Collator> collator(
      icu::Collator::createInstance(locale_of(language), status));
  return U_SUCCESS(status) ? std::move(collator) : nullptr;
}

bool is_before(const icu::Collator& collator, const std::string& one, const std::string& other) {
  UErrorCode status = U_ZERO_ERROR;
  return collator.compareUTF8(one, other, status) == UCOL_LESS && U_SUCCESS(status);
}

}  // namespace

bool is_alphabetical(const std::vector<std::string>& words, std::string_view language) {
  const auto collator = collator_of(language);
  return collator && std::is_sorted(words.begin(), words.end(),
                                    [&](const std::string& one, const std::string& other) {
                                      return is_before(*collator, one, other);
                                    });
}

std::vector<std::size_t> alphabetical(const std::vector<std::string>& words,
                                      std::string_view language) {
  std::vector<std::size_t> order(words.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  if (const auto collator = collator_of(language)) {
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
      return is_before(*collator, words[one], words[other]);
    });
  }
  return order;
}

}  // namespace kiosk

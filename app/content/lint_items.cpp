#include <algorithm>
#include <cstdlib>
#include <set>

#include "app/content/form_lint.h"
#include "app/content/losses.h"
#include "app/domain/occurrence.h"
#include "app/json/characters.h"

namespace kiosk {
namespace {

// The text that fits on a screen of the kiosk beside the answers at the largest text size, in
// characters.
constexpr std::size_t longest_question = 300;
constexpr std::size_t longest_words = 1200;  // of a display item, which has its own screen
constexpr std::size_t longest_answer = 120;

void lint_length(const Text& text, std::size_t most, const std::string& place, FileFaults& faults) {
  const auto check = [&](const std::string& words, const std::string& language) {
    const auto length = character_count(words);
    if (length <= most) return;
    faults.warning(place, "has " + std::to_string(length) + " characters" + language +
                              ", more than the limit of a card, " + std::to_string(most));
  };
  check(text.original, "");
  for (const auto& [language, words] : text.translations) check(words, " in \"" + language + '"');
}

void lint_answers(const Item& item, const std::string& item_place, FileFaults& faults) {
  if (!item.entry.value_set.empty()) return;
  std::set<std::pair<std::string, std::string>> codes;
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const auto place = item_place + ".answerOption[" + std::to_string(i) + ']';
    const auto* coding = coding_of(item.options[i].value);
    if (coding && coding->system.empty())
      faults.warning(place, "the coding \"" + coding->code +
                                "\" has no system, so other programs cannot interpret it");
    if (coding && !codes.emplace(coding->system, coding->code).second)
      faults.warning(place, "the code \"" + coding->code +
                                "\" is a duplicate, so these answers cannot be distinguished");
    lint_length(item.options[i].label, longest_answer, place, faults);
  }
}

bool is_askable(const Item& item) {
  return item.is_question() && item.type != ItemType::unsupported &&
         (item.type != ItemType::attachment || item.entry.is_drawn);
}

bool has_value_of_its_own(const Item& item) {
  const bool is_chosen =
      std::any_of(item.options.begin(), item.options.end(),
                  [](const AnswerOption& option) { return option.initially_selected; });
  return is_chosen || !item.entry.initial.empty() || item.expressions.initial ||
         item.expressions.calculated;
}

/// Whether a group has any descendant that can be answered here.
bool can_be_filled(const Questionnaire& form, ItemIndex group) {
  for (auto i = group + 1; i < form.items[group].end; ++i) {
    const auto& item = form.items[i];
    if (is_askable(item) && (has_value_of_its_own(item) || !(item.read_only || is_hidden(form, i))))
      return true;
  }
  return false;
}

/// More positions than a finger can set, also without a step: then the step is one.
void lint_slider(const Item& item, const std::string& place, FileFaults& faults) {
  if (item.control != ItemControl::slider) return;
  constexpr double most_places = 1000;
  const auto number = [](const std::optional<Answer>& bound) {
    const auto* whole = bound ? std::get_if<std::int64_t>(&*bound) : nullptr;
    const auto* decimal = bound ? std::get_if<Decimal>(&*bound) : nullptr;
    return whole     ? static_cast<double>(*whole)
           : decimal ? std::strtod(decimal->digits.c_str(), nullptr)
                     : 0.0;
  };
  const double step =
      item.limits.step ? std::strtod(item.limits.step->digits.c_str(), nullptr) : 1.0;
  const double places = (number(item.limits.max_value) - number(item.limits.min_value)) / step;
  if (places > most_places)
    faults.warning(place + ".extension",
                   "the slider has more than 1000 steps, too many to select with a finger");
}

/// A required answer that nobody can give here: people reach the end all the same, and the response
/// is marked as incomplete.
void lint_required(const Questionnaire& form, ItemIndex index, const std::string& place,
                   FileFaults& faults) {
  const auto& item = form.items[index];
  if (!item.required || item.type == ItemType::display ||
      (item.is_question() && is_askable(item) && has_value_of_its_own(item)))
    return;
  const std::string outcome = "; people go on without it, and every response stays \"in-progress\"";
  if (item.type == ItemType::group) {
    if (!can_be_filled(form, index))
      faults.warning(place + ".required", "nothing in this group can be asked here" + outcome);
  } else if (!is_askable(item)) {
    faults.warning(place + ".required", "cannot be asked here" + outcome);
  } else if (item.read_only || is_hidden(form, index)) {
    faults.warning(place + ".required", std::string(item.read_only ? "is read-only" : "is hidden") +
                                            " and has no value of its own" + outcome);
  } else if (item.is_question() && !must_be_answered_here(item)) {
    faults.note(place + ".required",
                "people may go on without it; then the response stays \"in-progress\"");
  }
}

/// A response refers to its form by this; receivers reject one that is not an absolute address
/// ("Canonical URLs must be absolute").
void lint_url(const Questionnaire& form, FileFaults& faults) {
  const auto& url = form.url;
  if (url.empty())
    return faults.note("url", "is missing; a response cannot say which form it answers");
  if (url.starts_with("urn:") || url.find("://") != std::string::npos) return;
  faults.warning(
      "url",
      "\"" + url +
          "\" is relative; a receiver rejects responses with a relative reference to their form");
}

}  // namespace

bool is_hidden(const Questionnaire& form, ItemIndex index) {
  for (auto i = index; i != no_item; i = form.items[i].parent) {
    if (form.items[i].hidden) return true;
  }
  return false;
}

void lint_items(const FormReading& reading, FileFaults& faults) {
  lint_url(reading.form, faults);
  const auto& items = reading.form.items;
  if (std::none_of(items.begin(), items.end(), [](const Item& item) { return item.is_question(); }))
    faults.warning("item", "the form asks nothing: none of its items is a question");
  for (ItemIndex i = 0; i < reading.form.items.size(); ++i) {
    const auto& item = reading.form.items[i];
    const auto& place = reading.places[i];
    if (item.is_question() && item.text.empty() && !has_words_beneath(reading.form, i) &&
        !is_hidden(reading.form, i))
      faults.warning(place, "has no text that says what is asked", loss::no_words);
    if (item.type == ItemType::group && item.end == i + 1)
      faults.warning(place, "is an empty group");
    lint_length(item.text, item.type == ItemType::display ? longest_words : longest_question,
                place + ".text", faults);
    lint_answers(item, place, faults);
    lint_slider(item, place, faults);
    lint_required(reading.form, i, place, faults);
  }
}

}  // namespace kiosk

// cohort.toml: a waiting room of made-up people, each share with its source.
#include <charconv>
#include <cmath>

#include "app/content/read_condition.h"
#include "app/content/read_content.h"

namespace kiosk {
namespace {

constexpr double all = 100;
constexpr double rounding = 0.001;

std::optional<std::int64_t> whole_number(std::string_view digits) {
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (failure != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

/// A number, or a range of numbers: "4", "1-3".
std::optional<AnswerShare> number_share(std::string_view name) {
  const auto dash = name.find('-', 1);
  const auto from = whole_number(name.substr(0, dash));
  const auto to = dash == std::string_view::npos ? from : whole_number(name.substr(dash + 1));
  if (!from || !to || *to < *from) return std::nullopt;
  return AnswerShare{.answer = *from, .up_to = *to};
}

std::optional<Answer> option_named(const Item& item, std::string_view code) {
  for (const auto& option : item.options) {
    const auto* text = std::get_if<std::string>(&option.value);
    if (text ? *text == code : code_of(option.value) == code) return option.value;
  }
  return std::nullopt;
}

std::optional<AnswerShare> share_named(const Item& item, std::string_view name) {
  if (item.type == ItemType::integer) {
    auto share = number_share(name);
    const bool fits =
        share &&
        std::get<std::int64_t>(share->answer) >= item.limits.whole_min().value_or(INT64_MIN) &&
        std::get<std::int64_t>(share->up_to) <= item.limits.whole_max().value_or(INT64_MAX);
    return fits ? share : std::nullopt;
  }
  if (item.type == ItemType::boolean && (name == "true" || name == "false"))
    return AnswerShare{.answer = name == "true", .up_to = name == "true"};
  if (const auto option = option_named(item, name))
    return AnswerShare{.answer = *option, .up_to = *option};
  return std::nullopt;
}

std::vector<AnswerShare> read_shares(TomlTable& table, const Item& item, bool several) {
  std::vector<AnswerShare> shares;
  double sum = 0;
  for (const auto& name : table.keys()) {
    const auto per_cent = table.number(name).value_or(-1);
    auto share = share_named(item, name);
    if (!share)
      table.faults().error(table.place_of(name),
                           '"' + item.link_id + "\" has no answer \"" + name + '"');
    if (per_cent < 0 || per_cent > all)
      table.faults().error(table.place_of(name), "a share is a number from 0 to 100");
    if (!share) continue;
    share->per_cent = per_cent;
    sum += per_cent;
    shares.push_back(std::move(*share));
  }
  if (!several && sum > all + rounding)
    table.faults().error(table.place(),
                         "the shares of \"" + item.link_id + "\" are more than 100 together");
  return shares;
}

void need_source(TomlTable& table) {
  const auto source = table.text("source").value_or("");
  const auto assumed = table.text("assumed").value_or("");
  if (source.empty() == assumed.empty())
    table.faults().error(table.place(),
                         "shares have either a \"source\", or \"assumed\" with the reason");
}

std::optional<AnswerDraw> read_draw(TomlTable& table, const Questionnaire& form) {
  AnswerDraw draw{.question = form.find(table.required_text("question"))};
  need_source(table);
  if (draw.question == no_item) {
    table.faults().error(table.place_of("question"), "there is no question with that linkId");
    return std::nullopt;
  }
  const auto& item = form.items[draw.question];
  if (auto when = table.table("when")) {
    NamedConditions none;  // names belong to aid.toml only
    draw.when = read_condition(*when, {.form = &form, .named = none}, Always::forbidden);
    when->report_unknown_keys();
  }
  draw.several = table.has("each");
  if (draw.several == table.has("shares"))
    table.faults().error(table.place(), "there is exactly one of \"shares\" and \"each\"");
  if (draw.several && !item.repeats)
    table.faults().error(table.place_of("each"),
                         '"' + item.link_id + "\" takes one answer: \"shares\"");
  if (auto shares = table.table(draw.several ? "each" : "shares"))
    draw.shares = read_shares(*shares, item, draw.several);
  if (const auto code = table.text("otherwise")) {
    draw.otherwise = option_named(item, *code);
    if (!draw.otherwise)
      table.faults().error(table.place_of("otherwise"),
                           '"' + item.link_id + "\" has no answer \"" + *code + '"');
  }
  table.report_unknown_keys();
  return draw;
}

double positive(TomlTable& table, std::string_view key, double fallback) {
  const auto value = table.number(key).value_or(fallback);
  if (value > 0) return value;
  table.faults().error(table.place_of(key), '"' + std::string(key) + "\" is not above 0");
  return fallback;
}

void read_habits(Cohort& cohort, TomlTable& root) {
  auto table = root.table("habits");
  if (!table) return root.faults().error("", "the table \"habits\" is missing");
  need_source(*table);
  cohort.people =
      static_cast<std::uint64_t>(positive(*table, "people", static_cast<double>(cohort.people)));
  cohort.words_per_minute = positive(*table, "words_per_minute", cohort.words_per_minute);
  cohort.seconds_per_touch = positive(*table, "seconds_per_touch", cohort.seconds_per_touch);
  cohort.cards_read_whole =
      static_cast<std::uint32_t>(positive(*table, "cards_read_whole", cohort.cards_read_whole));
  cohort.cards_read = static_cast<std::uint32_t>(positive(*table, "cards_read", cohort.cards_read));
  table->report_unknown_keys();
}

void warn_of_silence(const Cohort& cohort, const Questionnaire& form, FileFaults& faults) {
  for (ItemIndex item = 0; item < form.items.size(); ++item) {
    if (!form.items[item].is_question() || form.items[item].read_only || form.items[item].hidden)
      continue;
    const auto asked = [&](const AnswerDraw& draw) { return draw.question == item; };
    if (std::none_of(cohort.draws.begin(), cohort.draws.end(), asked))
      faults.warning("", "no share says how \"" + form.items[item].link_id + "\" is answered");
  }
}

}  // namespace

Reading<Cohort> read_cohort(const std::filesystem::path& path, const Questionnaire& form) {
  Reading<Cohort> reading;
  FileFaults faults(path, reading.faults);
  const auto file = read_toml_file(faults);
  if (!file) return reading;
  Cohort cohort;
  TomlTable root(*file, faults);
  read_habits(cohort, root);
  for (auto& table : root.tables("answer")) {
    if (auto draw = read_draw(table, form)) cohort.draws.push_back(std::move(*draw));
  }
  root.report_unknown_keys();
  warn_of_silence(cohort, form, faults);
  const auto is_error = [](const ContentFault& fault) {
    return fault.severity == ContentFault::Severity::error;
  };
  if (std::none_of(reading.faults.begin(), reading.faults.end(), is_error))
    reading.value = std::move(cohort);
  return reading;
}

}  // namespace kiosk

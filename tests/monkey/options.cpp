#include "tests/monkey/options.h"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <stdexcept>

namespace kiosk::monkey {
namespace {

std::uint64_t number_in(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size())
    throw std::invalid_argument("no span of steps: " + std::string(text));
  return number;
}

}  // namespace

bool is_skipped(const Skips& skips, std::uint64_t step) {
  return std::any_of(skips.begin(), skips.end(),
                     [&](const auto& span) { return span.first <= step && step <= span.second; });
}

Skips read_skips(const std::string& text) {
  Skips skips;
  std::istringstream in(text);
  for (std::string span; std::getline(in, span, ',');) {
    const auto dash = span.find('-');
    const auto first = number_in(std::string_view(span).substr(0, dash));
    skips.emplace_back(first, dash == std::string::npos
                                  ? first
                                  : number_in(std::string_view(span).substr(dash + 1)));
  }
  return skips;
}

std::string written(const Skips& skips) {
  std::string text;
  for (const auto& [first, last] : skips)
    text += (text.empty() ? "" : ",") + std::to_string(first) + "-" + std::to_string(last);
  return text;
}

std::string command_line(const Options& options) {
  std::ostringstream out;
  const Options usual;
  out << (options.ground == Ground::stage ? "stage" : "kiosk") << " --seed " << options.seed
      << " --events " << options.events << " --mix " << options.mix;
  if (!options.questionnaire.empty()) out << " --questionnaire " << options.questionnaire.string();
  else out << " --content " << options.content.string();
  out << " --mode " << options.mode << " --glass " << options.glass.first << 'x'
      << options.glass.second << " --diagonal " << options.diagonal_inches << " --text-size "
      << options.text_size << " --longest-scan " << options.longest_scan;
  if (!options.language.empty()) out << " --language " << options.language;
  if (options.check_every != usual.check_every) out << " --check-every " << options.check_every;
  if (!options.rests) out << " --no-rests";
  if (options.rest_every != usual.rest_every) out << " --rest-every " << options.rest_every;
  if (options.with_printer) out << " --printer";
  if (options.with_monitor) out << " --monitor";
  if (options.last_step) out << " --last-step " << *options.last_step;
  if (!options.skips.empty()) out << " --skip " << written(options.skips);
  return out.str();
}

}  // namespace kiosk::monkey
